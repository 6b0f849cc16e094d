import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { type CompiledPolicy, compileSources } from "../../src/compiler/compile-sources.js";
import { decideAll } from "./decide.js";
import { outcomes, type Scenario, scenarios } from "./scenarios.js";

const folder = new URL("../../docs/examples/cognito/", import.meta.url);
const names = readdirSync(folder).filter((name) => name.endsWith(".abac"));
const sources = Object.fromEntries(names.map((name) => [name, readFileSync(new URL(name, folder), "utf8")]));

/** `01-tenant-admin.abac` is the file of scenario 1. */
function fileOf({ id }: Scenario): string {
  const [found, ...others] = names.filter((name) => name.startsWith(`${String(id).padStart(2, "0")}-`));
  if (found === undefined || others.length > 0) throw new Error(`scenario ${id} needs one file`);
  return found;
}

/** `tenant-admin` in the scenario is `TenantAdmin` in the language. */
function languageName(name: string): string {
  return name.replaceAll(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

function compiledPolicies(scenario: Scenario): ReadonlyMap<string, CompiledPolicy> {
  const { policies, diagnostics } = compileSources({ sources, roots: [fileOf(scenario)] });
  expect(diagnostics.filter(({ severity }) => severity === "error").map(({ code, message }) => `${code} ${message}`)).toEqual([]);
  return new Map(policies.map((policy) => [policy.name, policy]));
}

describe.each(scenarios)("scenario $id, in the language: $title", (scenario) => {
  it("compiles every policy for the layer it is attached to", () => {
    const compiled = compiledPolicies(scenario);
    expect(scenario.policies.map(({ name }) => compiled.get(languageName(name))?.kind)).toEqual(
      scenario.policies.map(({ type }) => type),
    );
  });

  it.each(scenario.requests.map((request) => [`${request.action} (${request.why})`, request] as const))("%s", (_, request) => {
    const compiled = compiledPolicies(scenario);
    const attached = request.policies.map((name) => {
      const { type } = scenario.policies.find((policy) => policy.name === name)!;
      return { type, document: compiled.get(languageName(name))! };
    });
    expect(decideAll(attached, request)).toBe(outcomes[request.expected]);
  });
});
