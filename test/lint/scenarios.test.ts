import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { loadWholeCatalog } from "../../src/catalog/load-catalog.js";
import { compileSources } from "../../src/compiler/compile-sources.js";
import { lintPolicy } from "../../src/compiler/lint/lint-policy.js";
import type { Diagnostic } from "../../src/diagnostics/diagnostic.js";
import type { LintSettings } from "../../src/lint/settings.js";
import { scenarios } from "../scenarios/scenarios.js";

const catalog = await loadWholeCatalog();
/** The scenarios have the accounts of a documentation. */
const settings: LintSettings = { levels: { TW610: "off" } };
const folder = new URL("../../docs/examples/cognito/", import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith(".abac"));
const sources = Object.fromEntries(files.map((name) => [name, readFileSync(new URL(name, folder), "utf8")]));

/** What would keep a policy from being merged. */
function serious(diagnostics: readonly Diagnostic[]): readonly string[] {
  return diagnostics
    .filter(({ severity }) => severity === "error" || severity === "security" || severity === "warning")
    .map(({ code, message }) => `${code} ${message}`);
}

describe("policies of an expert, as JSON", () => {
  const policies = scenarios.flatMap(({ id, policies: own }) =>
    own.filter(({ name }) => !name.startsWith("novice-")).map((policy) => [id, policy.name, policy] as const),
  );
  it.each(policies)("scenario %s: %s is clean", (_id, _name, { document, type }) => {
    expect(serious(lintPolicy(JSON.stringify(document), { ...settings, kind: type, catalog }))).toEqual([]);
  });
});

describe("policies of an expert, in the language", () => {
  it.each(files)("%s is clean", (file) => {
    const { diagnostics } = compileSources({ sources, roots: [file], catalog, lint: settings });
    expect(serious(diagnostics)).toEqual([]);
  });
});
