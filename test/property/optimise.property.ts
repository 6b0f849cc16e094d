import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compileLayers, evaluate } from "../../src/eval/evaluate.js";
import type { EvaluationRequest } from "../../src/eval/model.js";
import { encodePolicy } from "../../src/iam/encode.js";
import type { Condition, Policy, Statement } from "../../src/ir/model.js";
import { operatorTraits } from "../../src/ir/operator.js";
import { type Optimised, optimise, runPass, traceOptimise, tracePass } from "../../src/optimise/optimise.js";
import { type PassName, passNames } from "../../src/optimise/pass.js";
import { condition, statement } from "../arbitraries/policies.js";
import { request } from "../arbitraries/requests.js";
import { actionPatterns, resourcePatterns, valuesOf } from "../arbitraries/world.js";
import { params } from "./params.js";

type Kind = "identity" | "resource";

const validActions = actionPatterns.filter((pattern) => /^(?:\*|[\w-]+:[\w*?]+)$/.test(pattern));
const pick = <T>(values: readonly T[]): fc.Arbitrary<T> => fc.constantFrom(...values);

const distinctConditions = (conditions: readonly Condition[]): readonly Condition[] => {
  const placeOf = ({ operator, key }: Condition): string => JSON.stringify([operator, key.toLowerCase()]);
  return [...new Map(conditions.map((each) => [placeOf(each), each])).values()];
};

/** The condition with one other value of its type, so that statements are alike but for what they compare with. */
function withOther(asked: Condition, choice: number): Condition {
  const { policy: values } = valuesOf[operatorTraits[asked.operator.name].family];
  return choice === 0 ? asked : { ...asked, values: [values[choice % values.length]!] };
}

/** Statements made of a few parts, so that many are alike but for one element, and lists in which one covers another. */
const policy = (kind: Kind): fc.Arbitrary<Policy> =>
  fc
    .record({
      models: fc.array(statement(kind, "wellTyped"), { minLength: 1, maxLength: 3 }),
      conditions: fc.array(condition("wellTyped"), { maxLength: 3 }),
      actions: fc.array(fc.array(pick(validActions), { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 3 }),
      resources: fc.array(fc.array(pick(resourcePatterns), { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 3 }),
      choices: fc.array(fc.tuple(fc.nat(2), fc.nat(2), fc.nat(2), fc.nat(7), fc.boolean(), fc.nat(4)), {
        minLength: 1,
        maxLength: 7,
      }),
      version: fc.constantFrom("2012-10-17" as const, "2012-10-17" as const, "2008-10-17" as const),
    })
    .map(({ models, conditions, actions, resources, choices, version }) => ({
      name: "P",
      kind,
      version,
      statements: choices.map(([model, action, resource, asked, own, other], i): Statement => {
        const { sid: _, ...base } = models[model % models.length]!;
        const chosen = conditions.filter((__, at) => ((asked >> at) & 1) === 1);
        return {
          ...base,
          actions: { ...base.actions, patterns: actions[action % actions.length]! },
          ...(base.resources === undefined
            ? {}
            : { resources: { ...base.resources, patterns: resources[resource % resources.length]! } }),
          conditions: distinctConditions((own ? base.conditions : chosen).map((each) => withOther(each, other))),
          origin: { kind: "source", policy: "P", rule: `R${i}`, span: { file: "a.abac", start: i, end: i + 1 } },
        };
      }),
    }));

const setOperator = fc.record({
  qualifier: pick([undefined, "ForAllValues" as const, "ForAnyValue" as const]),
  name: pick(["StringEquals" as const, "StringNotEquals" as const, "StringLike" as const, "StringNotLike" as const]),
});

/** Statements about everything that differ in the values of one condition, which requests do carry. */
const twins: fc.Arbitrary<Policy> = fc
  .record({
    operator: setOperator,
    key: pick(["aws:TagKeys", "aws:PrincipalTag/team"]),
    values: fc.array(fc.array(pick(valuesOf.string.context), { minLength: 1, maxLength: 2 }), { minLength: 2, maxLength: 3 }),
    effect: pick(["Allow" as const, "Deny" as const]),
  })
  .map(({ operator: { qualifier, name }, key, values, effect }) => {
    const said = (i: number, rest: Pick<Statement, "effect" | "conditions">): Statement => ({
      ...rest,
      actions: { negated: false, patterns: ["*"] },
      resources: { negated: false, patterns: ["*"] },
      origin: { kind: "source", policy: "P", rule: `R${i}`, span: { file: "a.abac", start: i, end: i + 1 } },
    });
    const operator = { ...(qualifier === undefined ? {} : { qualifier }), name, ifExists: false };
    const asking = values.map((each, i) => said(i, { effect, conditions: [{ operator, key, values: each }] }));
    const statements = effect === "Allow" ? asking : [...asking, said(values.length, { effect: "Allow", conditions: [] })];
    return { name: "P", kind: "identity", version: "2012-10-17", statements };
  });

const twinRequest: fc.Arbitrary<EvaluationRequest> = fc
  .tuple(request("wellTyped"), fc.array(pick(valuesOf.string.context), { maxLength: 3 }), pick(valuesOf.string.context))
  .map(([asked, keys, team]) => ({
    ...asked,
    unsigned: false,
    context: new Map([...asked.context, ["aws:TagKeys", keys] as const, ["aws:PrincipalTag/team", team] as const]),
  }));

interface Case {
  readonly policy: Policy;
  readonly kind: Kind;
  readonly requests: readonly EvaluationRequest[];
}

const twinCase: fc.Arbitrary<Case> = fc.record({
  policy: twins,
  kind: fc.constant<Kind>("identity"),
  requests: fc.array(twinRequest, { minLength: 6, maxLength: 6 }),
});

const mixedCase: fc.Arbitrary<Case> = pick<Kind>(["identity", "resource"]).chain((kind) =>
  fc.record({
    policy: policy(kind),
    kind: fc.constant(kind),
    requests: fc.array(request("wellTyped"), { minLength: 6, maxLength: 6 }),
  }),
);

const anyCase: fc.Arbitrary<Case> = fc.oneof({ weight: 4, arbitrary: mixedCase }, { weight: 1, arbitrary: twinCase });

function decider(whole: Policy, kind: Kind): (asked: EvaluationRequest) => string {
  const layers = compileLayers(
    kind === "identity" ? { identity: [whole], scps: [], rcps: [] } : { identity: [], resource: [whole], scps: [], rcps: [] },
  );
  return (asked) => evaluate(layers, asked).outcome;
}

const sizeOf = (each: Policy): number => JSON.stringify(encodePolicy(each)).length;

const rulesOf = ({ statements }: Policy): readonly number[] =>
  statements
    .flatMap(({ origin, alsoFrom = [] }) => [origin, ...alsoFrom])
    .map((origin) => (origin.kind === "source" ? origin.span.start : -1))
    .sort((a, b) => a - b);

interface Seen {
  changed: number;
  allow: number;
  explicitDeny: number;
  implicitDeny: number;
}

function holds(before: Policy, after: Policy, { kind, requests }: Case, seen: Seen): void {
  expect(sizeOf(after)).toBeLessThanOrEqual(sizeOf(before));
  // No rule is lost: whoever asks which rule decided is told of each.
  expect(rulesOf(after)).toEqual(rulesOf(before));
  if (after === before) return;
  seen.changed++;
  const [original, rewritten] = [decider(before, kind), decider(after, kind)];
  for (const asked of requests) {
    const outcome = original(asked);
    expect(rewritten(asked)).toBe(outcome);
    if (outcome === "allow" || outcome === "explicitDeny" || outcome === "implicitDeny") seen[outcome]++;
  }
}

const nothing: Seen = { changed: 0, allow: 0, explicitDeny: 0, implicitDeny: 0 };

function expectUsed({ changed, allow, explicitDeny, implicitDeny }: Seen, least: number): void {
  expect(changed).toBeGreaterThan(least);
  expect(Math.min(allow, explicitDeny, implicitDeny)).toBeGreaterThan(least / 10);
}

describe.each<PassName>([...passNames])("the pass %s alone", (name) => {
  it("decides-alike, once is enough, and the text grows no longer", { timeout: 3_600_000 }, () => {
    const seen = { ...nothing };
    const property = fc.property(anyCase, (each) => {
      const { after, patches } = tracePass(name, each.policy);
      holds(each.policy, after, each, seen);
      expect(patches.length === 0).toBe(after === each.policy);
      expect(runPass(name, each.policy)).toEqual(after);
      expect(runPass(name, after)).toBe(after);
    });
    fc.assert(property, params(5000));
    expectUsed(seen, 500);
  });
});

describe("all passes", () => {
  it("decide-alike, once is enough, and the trace leads from the first to the last", { timeout: 3_600_000 }, () => {
    const seen = { ...nothing };
    const property = fc.property(anyCase, (each) => {
      const { policy: after, runs }: Optimised = traceOptimise(each.policy);
      holds(each.policy, after, each, seen);
      expect(runs.map(({ before }) => before)).toEqual([each.policy, ...runs.map((run) => run.after)].slice(0, runs.length));
      expect(optimise(each.policy)).toEqual(after);
      expect(optimise(after)).toBe(after);
    });
    fc.assert(property, params(2000));
    expectUsed(seen, 500);
  });
});
