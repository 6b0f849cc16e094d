import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { emit } from "../../src/emit/emit.js";
import type { Locate } from "../../src/emit/source-map.js";
import { compileLayers, evaluate } from "../../src/eval/evaluate.js";
import type { Policy, Statement } from "../../src/ir/model.js";
import { optimise } from "../../src/optimise/optimise.js";
import { params } from "./params.js";

const locate: Locate = () => ({ line: 1, column: 1 });
const limit = 4000;

/** Of few actions, resources and conditions, so that many can be joined; with a value of its own, so that many cannot. */
interface Rule {
  readonly id: number;
  readonly action: number;
  readonly resource: number;
  readonly team: number;
  readonly own: boolean;
  readonly deny: boolean;
}

const actions = ["GetObject", "PutObject", "DeleteObject", "GetObjectTagging", "PutObjectTagging"];

const statementOf = ({ id, action, resource, team, own, deny }: Rule): Statement => ({
  sid: `Rule${id}`,
  effect: deny ? "Deny" : "Allow",
  actions: { negated: false, patterns: [`s3:${actions[action]}`] },
  resources: { negated: false, patterns: [`arn:aws:s3:::bucket-${resource}/*`] },
  conditions: [
    {
      operator: { name: "StringEquals", ifExists: false },
      key: own ? `aws:PrincipalTag/own-${id}` : "aws:PrincipalTag/team",
      values: [`team-${team}`],
    },
  ],
  origin: { kind: "source", policy: "P", rule: `Rule${id}`, span: { file: "a.abac", start: id, end: id + 1 } },
});

const policyOf = (rules: readonly Rule[]): Policy => ({
  name: "P",
  kind: "identity",
  version: "2012-10-17",
  statements: rules.map(statementOf),
});

const rule = (id: fc.Arbitrary<number>): fc.Arbitrary<Rule> =>
  fc.record({
    id,
    action: fc.nat(4),
    resource: fc.nat(5),
    team: fc.nat(3),
    own: fc.boolean(),
    deny: fc.integer({ min: 0, max: 4 }).map((one) => one === 0),
  });

const textsOf = (rules: readonly Rule[]): ReadonlyMap<string, string> =>
  new Map(emit(policyOf(rules), locate, { limits: { managed: limit } }, optimise).map(({ name, text }) => [name, text]));

describe("rules that are joined and divided", () => {
  it("change at most two documents when one is added anywhere", { timeout: 3_600_000 }, () => {
    const seen = { steps: 0, documents: 0, joined: 0, more: 0 };
    const growing = fc.tuple(
      fc.uniqueArray(rule(fc.nat(1_000_000)), { minLength: 80, maxLength: 160, selector: ({ id }) => id }),
      fc.array(fc.tuple(rule(fc.integer({ min: 1_000_001, max: 2_000_000 })), fc.nat()), { minLength: 3, maxLength: 6 }),
    );
    const property = fc.property(growing, ([rules, added]) => {
      const before = textsOf(rules);
      seen.documents += before.size;
      for (const [each, at] of added) {
        const grown = rules.toSpliced(at % (rules.length + 1), 0, each);
        const after = textsOf(grown);
        const changed = [...new Set([...before.keys(), ...after.keys()])].filter((name) => before.get(name) !== after.get(name));
        expect(changed.length).toBeLessThanOrEqual(2);
        seen.steps++;
        if (after.size > before.size) seen.more++;
        if (![...after.values()].some((text) => text.includes(`"Rule${each.id}"`))) seen.joined++;
      }
    });
    fc.assert(property, params(150));
    expect(seen.documents).toBeGreaterThan(300);
    expect(seen.joined).toBeGreaterThan(seen.steps / 20);
    expect(seen.more).toBeGreaterThan(0);
  });

  it("decide as the policy that they are", { timeout: 3_600_000 }, () => {
    const seen = { allow: 0, explicitDeny: 0, implicitDeny: 0 };
    const property = fc.property(fc.array(rule(fc.nat(1_000_000)), { minLength: 40, maxLength: 90 }), (rules) => {
      const whole = compileLayers({ identity: [policyOf(rules)], scps: [], rcps: [] });
      const documents = emit(policyOf(rules), locate, { limits: { managed: limit } }, optimise);
      const divided = compileLayers({ identity: documents.map(({ policy }) => policy), scps: [], rcps: [] });
      for (const { action, resource, team, own, id } of rules.slice(0, 20)) {
        for (const other of [team, team + 1]) {
          const request = {
            principal: "arn:aws:iam::111122223333:role/app",
            action: `s3:${actions[action]}`,
            resource: `arn:aws:s3:::bucket-${resource}/key`,
            resourceAccount: "111122223333",
            unsigned: false,
            context: new Map([[own ? `aws:PrincipalTag/own-${id}` : "aws:PrincipalTag/team", `team-${other}`]]),
          };
          const { outcome } = evaluate(whole, request);
          expect(evaluate(divided, request).outcome).toBe(outcome);
          seen[outcome as keyof typeof seen]++;
        }
      }
    });
    fc.assert(property, params(500));
    expect(Math.min(seen.allow, seen.explicitDeny, seen.implicitDeny)).toBeGreaterThan(100);
  });
});
