import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compileLayers, evaluate } from "../../src/eval/evaluate.js";
import type { EvaluationRequest } from "../../src/eval/model.js";
import { encodePolicy } from "../../src/iam/encode.js";
import type { Condition, Policy, Statement } from "../../src/ir/model.js";
import { type Optimised, optimise, runPass } from "../../src/optimise/optimise.js";
import { type PassName, passNames } from "../../src/optimise/pass.js";
import { condition, statement } from "../arbitraries/policies.js";
import { request } from "../arbitraries/requests.js";
import { actionPatterns, resourcePatterns } from "../arbitraries/world.js";
import { params } from "./params.js";

type Kind = "identity" | "resource";

const validActions = actionPatterns.filter((pattern) => /^(?:\*|[\w-]+:[\w*?]+)$/.test(pattern));
const pick = <T>(values: readonly T[]): fc.Arbitrary<T> => fc.constantFrom(...values);

const distinctConditions = (conditions: readonly Condition[]): readonly Condition[] => {
  const placeOf = ({ operator, key }: Condition): string => JSON.stringify([operator, key.toLowerCase()]);
  return [...new Map(conditions.map((each) => [placeOf(each), each])).values()];
};

/** Statements made of a few parts, so that many are alike but for one element, and lists in which one covers another. */
const policy = (kind: Kind): fc.Arbitrary<Policy> =>
  fc
    .record({
      models: fc.array(statement(kind, "wellTyped"), { minLength: 1, maxLength: 3 }),
      conditions: fc.array(condition("wellTyped"), { maxLength: 3 }),
      actions: fc.array(fc.array(pick(validActions), { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 3 }),
      resources: fc.array(fc.array(pick(resourcePatterns), { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 3 }),
      choices: fc.array(fc.tuple(fc.nat(2), fc.nat(2), fc.nat(2), fc.nat(7), fc.boolean()), { minLength: 1, maxLength: 7 }),
      version: fc.constantFrom("2012-10-17" as const, "2012-10-17" as const, "2008-10-17" as const),
    })
    .map(({ models, conditions, actions, resources, choices, version }) => ({
      name: "P",
      kind,
      version,
      statements: choices.map(([model, action, resource, asked, own], i): Statement => {
        const { sid: _, ...base } = models[model % models.length]!;
        const chosen = conditions.filter((__, at) => ((asked >> at) & 1) === 1);
        return {
          ...base,
          actions: { ...base.actions, patterns: actions[action % actions.length]! },
          ...(base.resources === undefined
            ? {}
            : { resources: { ...base.resources, patterns: resources[resource % resources.length]! } }),
          conditions: distinctConditions(own ? base.conditions : chosen),
          origin: { kind: "source", policy: "P", rule: `R${i}`, span: { file: "a.abac", start: i, end: i + 1 } },
        };
      }),
    }));

interface Case {
  readonly policy: Policy;
  readonly kind: Kind;
  readonly requests: readonly EvaluationRequest[];
}

const anyCase: fc.Arbitrary<Case> = pick<Kind>(["identity", "resource"]).chain((kind) =>
  fc.record({
    policy: policy(kind),
    kind: fc.constant(kind),
    requests: fc.array(request("wellTyped"), { minLength: 6, maxLength: 6 }),
  }),
);

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
      const { after, patches } = runPass(name, each.policy);
      holds(each.policy, after, each, seen);
      expect(patches.length === 0).toBe(after === each.policy);
      expect(runPass(name, after).patches).toEqual([]);
    });
    fc.assert(property, params(5000));
    expectUsed(seen, 500);
  });
});

describe("all passes", () => {
  it("decide-alike, once is enough, and the trace leads from the first to the last", { timeout: 3_600_000 }, () => {
    const seen = { ...nothing };
    const property = fc.property(anyCase, (each) => {
      const { policy: after, runs }: Optimised = optimise(each.policy);
      holds(each.policy, after, each, seen);
      expect(runs.map(({ before }) => before)).toEqual([each.policy, ...runs.map((run) => run.after)].slice(0, runs.length));
      expect(optimise(after).runs).toEqual([]);
    });
    fc.assert(property, params(2000));
    expectUsed(seen, 500);
  });
});
