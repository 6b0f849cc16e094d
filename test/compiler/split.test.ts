import { describe, expect, it } from "vitest";
import { type CompiledDocument, compileSources } from "../../src/compiler/compile-sources.js";
import { importPolicy } from "../../src/compiler/import/import-policy.js";
import { createEngine, type Engine } from "../../src/engine/engine.js";
import type { Request } from "../../src/engine/request.js";

const teams = ["red", "green", "blue", "grey"];
const actions = ["AdminGetUser", "AdminDeleteUser", "ListUsers", "DeleteUserPool"];

/** A thousand rules, a tenth of them denials, under conditions of their own. */
const ruleOf = (i: number): string =>
  `  rule Rule${i} { ${i % 10 === 0 ? "deny" : "allow"} cognito-idp:${actions[i % 4]} on cognito-idp:userpool ` +
  `when principal.tag.team == "${teams[(i >> 2) % 4]}" and resource.tag.project == "project-${i % 100}" }\n`;
const sourceOf = (rules: readonly number[]): string => `policy Large {\n${rules.map(ruleOf).join("")}}\n`;
const numbers = Array.from({ length: 1000 }, (_, i) => i);

function documentsOf(rules: readonly number[]): readonly CompiledDocument[] {
  const { policies, diagnostics } = compileSources({ sources: { "a.abac": sourceOf(rules) } });
  expect(diagnostics.map(({ code, severity }) => `${code} ${severity}`)).toEqual(["TW520 warning"]);
  return policies[0]!.documents;
}

const requestOf = (i: number): Request => ({
  principal: { arn: "arn:aws:iam::111122223333:role/app", tags: { team: teams[i % 4]! } },
  action: `cognito-idp:${actions[(i >> 2) % 4]}`,
  resource: {
    arn: "arn:aws:cognito-idp:eu-west-1:111122223333:userpool/eu-west-1_abc",
    tags: { project: `project-${(i >> 4) % 105}` },
  },
});

describe("a policy of 1,000 statements", () => {
  const documents = documentsOf(numbers);

  it("is divided within the quota, each statement once, and every document is imported again to decide alike", () => {
    const rules = documents.flatMap(({ map }) =>
      map.statements.flatMap(({ rule, also = [] }) => [rule, ...also.map((other) => other.rule)]),
    );
    expect(rules.sort()).toEqual(numbers.map((i) => `Rule${i}`).sort());
    for (const { size, text } of documents) {
      expect(size).toBeLessThanOrEqual(6144);
      expect(JSON.stringify(JSON.parse(text)).length).toBe(size);
    }
    const imported = documents.map(({ name, text }) => {
      const { text: source, diagnostics } = importPolicy(text, { name });
      expect(diagnostics).toEqual([]);
      return compileSources({ sources: { "a.abac": source! } }).policies[0]!;
    });
    const whole = compileSources({ sources: { "a.abac": sourceOf(numbers) }, limits: { managed: 1_000_000 } }).policies;
    expect(whole[0]?.documents).toHaveLength(1);
    const engines: readonly Engine[] = [whole, documents, imported].map((identity) => createEngine({ identity: [...identity] }));
    const seen = new Map<string, number>();
    for (let i = 0; i < 1680; i++) {
      const [expected, ...others] = engines.map((engine) => engine.decide(requestOf(i)).outcome);
      expect(others).toEqual([expected, expected]);
      seen.set(expected!, (seen.get(expected!) ?? 0) + 1);
    }
    expect([...seen.keys()].sort()).toEqual(["allow", "explicitDeny", "implicitDeny"]);
  });

  it("changes in at most two documents when a rule is added anywhere", () => {
    const before = new Map(documents.map(({ name, text }) => [name, text]));
    for (const [at, added] of [
      [0, 1000],
      [437, 1001],
      [1000, 1002],
    ] as const) {
      const after = new Map(documentsOf(numbers.toSpliced(at, 0, added)).map(({ name, text }) => [name, text]));
      const changed = [...new Set([...before.keys(), ...after.keys()])].filter((name) => before.get(name) !== after.get(name));
      expect(changed.length).toBeGreaterThan(0);
      expect(changed.length).toBeLessThanOrEqual(2);
    }
  });
});
