import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { emit } from "../../src/emit/emit.js";
import type { Locate } from "../../src/emit/source-map.js";
import { compileLayers, evaluate } from "../../src/eval/evaluate.js";
import type { EvaluationRequest } from "../../src/eval/model.js";
import { decodePolicy } from "../../src/iam/decode.js";
import { encodePolicy } from "../../src/iam/encode.js";
import { statementsOf } from "../../src/iam/statements-of.js";
import type { Policy, Statement } from "../../src/ir/model.js";
import { condition, statement } from "../arbitraries/policies.js";
import { request } from "../arbitraries/requests.js";
import { actionPatterns, resourcePatterns } from "../arbitraries/world.js";
import { params } from "./params.js";

const locate: Locate = ({ start }) => ({ line: start + 1, column: 1 });

const validActions = actionPatterns.filter((pattern) => /^(?:\*|[\w-]+:[\w*?]+)$/.test(pattern));

/** Long lists, so that statements have to be divided too. */
const longStatement: fc.Arbitrary<Statement> = fc
  .record({
    base: statement("identity", "wellTyped"),
    actions: fc.array(fc.constantFrom(...validActions), { minLength: 1, maxLength: 8 }),
    resources: fc.array(fc.constantFrom(...resourcePatterns), { minLength: 1, maxLength: 8 }),
    conditions: fc.uniqueArray(condition("wellTyped"), {
      maxLength: 2,
      selector: ({ operator, key }) => `${operator.qualifier} ${operator.name} ${operator.ifExists} ${key.toLowerCase()}`,
    }),
  })
  .map(({ base, actions, resources, conditions }) => ({
    ...base,
    actions: { ...base.actions, patterns: actions },
    resources: { negated: base.resources?.negated ?? false, patterns: resources },
    conditions,
  }));

const policy: fc.Arbitrary<Policy> = fc
  .record({ statements: fc.array(longStatement, { minLength: 2, maxLength: 12 }), named: fc.boolean() })
  .map(({ statements, named }) => ({
    name: "P",
    kind: "identity",
    version: "2012-10-17",
    statements: statements.map(({ sid: _, ...said }, i): Statement => {
      const span = { file: "a.abac", start: i, end: i + 1 };
      const origin: Statement["origin"] = { kind: "source", policy: "P", rule: `R${i}`, span };
      return named ? { ...said, sid: `R${i}`, origin } : { ...said, origin };
    }),
  }));

interface Case {
  readonly policy: Policy;
  /** Of the whole policy's size. */
  readonly share: number;
  readonly packing: "stable" | "tight";
  readonly requests: readonly EvaluationRequest[];
}

const anyCase: fc.Arbitrary<Case> = fc.record({
  policy,
  share: fc.double({ min: 0.1, max: 0.95, noNaN: true }),
  packing: fc.constantFrom("stable", "tight"),
  requests: fc.array(request("wellTyped"), { minLength: 10, maxLength: 10 }),
});

const sizeOf = (each: Policy): number => JSON.stringify(encodePolicy(each)).length;
const decider = (identity: readonly Policy[]): ((asked: EvaluationRequest) => string) => {
  const layers = compileLayers({ identity, scps: [], rcps: [] });
  return (asked) => evaluate(layers, asked).outcome;
};
/** What a statement says, a part of it or not. */
const sayings = ({ actions, resources, conditions }: Statement): readonly string[] => [
  ...actions.patterns,
  ...(resources?.patterns ?? []),
  ...conditions.flatMap(({ values }) => values),
];

describe("a divided policy", () => {
  it("decides-as-the-undivided, each document within the limit, each statement once", { timeout: 3_600_000 }, () => {
    const seen = { documents: 0, parts: 0, allow: 0, explicitDeny: 0, implicitDeny: 0, refused: 0 };
    const property = fc.property(anyCase, ({ policy: whole, share, packing, requests }) => {
      const limit = Math.round(sizeOf(whole) * share);
      const documents = emit(whole, locate, { limits: { managed: limit }, packing });
      const rules = new Map<number, Statement[]>();
      for (const document of documents) {
        if (document.size > limit) seen.refused++;
        // A document over the limit holds one statement that cannot be divided; the compiler refuses the policy.
        expect(document.size <= limit || document.policy.statements.length === 1).toBe(true);
        document.map.statements.forEach(({ index, line, rule, sid }) => {
          const said = document.policy.statements[index]!;
          expect([`R${line - 1}`, sid]).toEqual([rule, said.sid]);
          rules.set(line - 1, [...(rules.get(line - 1) ?? []), said]);
        });
        const sids = statementsOf(document.json).flatMap(({ Sid }) => Sid ?? []);
        expect(new Set(sids).size).toBe(sids.length);
      }
      expect([...rules.keys()].sort((a, b) => a - b)).toEqual(whole.statements.map((_, i) => i));
      for (const [i, parts] of rules) {
        expect(new Set(parts.flatMap(sayings))).toEqual(new Set(sayings(whole.statements[i]!)));
        if (parts.length > 1) seen.parts++;
      }
      seen.documents += documents.length;
      const again = documents.map(({ name, text }) => decodePolicy({ name, text }, "identity", name, { lenient: true }).policy!);
      const undivided = decider([whole]);
      const deciders = [decider(documents.map((document) => document.policy)), decider(again)];
      for (const asked of requests) {
        const outcome = undivided(asked);
        expect(deciders.map((decide) => decide(asked))).toEqual([outcome, outcome]);
        seen[outcome as "allow"]++;
      }
    });
    fc.assert(property, params(2000));
    expect(seen.documents).toBeGreaterThan(2000 * 2);
    expect(seen.parts).toBeGreaterThan(1000);
    expect(Math.min(seen.allow, seen.explicitDeny, seen.implicitDeny)).toBeGreaterThan(500);
  });
});
