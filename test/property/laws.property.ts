import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compileLayers, evaluate } from "../../src/eval/evaluate.js";
import type { Evaluation, EvaluationRequest, LayerName, Layers, Outcome } from "../../src/eval/model.js";
import type { Policy, Statement } from "../../src/ir/model.js";
import { fullAccess, layers, statement, type Variant } from "../arbitraries/policies.js";
import { request } from "../arbitraries/requests.js";
import { params } from "./params.js";

const variants: readonly Variant[] = ["raw", "wellTyped"];
const layerNames: readonly LayerName[] = ["identity", "resource", "boundary", "session", "scps", "rcps", "endpoint"];

const decide = (given: Layers, asked: EvaluationRequest): Evaluation => evaluate(compileLayers(given), asked);

/** `allow` for a signed call, `unsigned` for a public API: nothing stopped it. */
const passes = (outcome: Outcome): boolean => outcome === "allow" || outcome === "unsigned";

/** Each layer's policies, rewritten. Levels stay levels. */
function mapPolicies(given: Layers, rewrite: (policies: readonly Policy[], layer: LayerName) => readonly Policy[]): Layers {
  const optional = (["resource", "boundary", "session", "endpoint"] as const).flatMap((layer) => {
    const policies = given[layer];
    return policies === undefined ? [] : [[layer, rewrite(policies, layer)]];
  });
  return {
    identity: rewrite(given.identity, "identity"),
    ...Object.fromEntries(optional),
    scps: given.scps.map((level) => rewrite(level, "scps")),
    rcps: given.rcps.map((level) => rewrite(level, "rcps")),
  };
}

/** Adds a document to one layer: to its last level, or as the first document where there is none. */
function withPolicy(given: Layers, layer: LayerName, policy: Policy): Layers {
  if (layer === "scps" || layer === "rcps") {
    const levels = given[layer];
    return { ...given, [layer]: [...levels.slice(0, -1), [...(levels.at(-1) ?? []), policy]] };
  }
  return { ...given, [layer]: [...(given[layer] ?? []), policy] };
}

/** Whose policies are asked about the caller (§7.5.4, §7.10). */
function binds(where: LayerName, { principal, action, unsigned }: EvaluationRequest): boolean {
  if (action === "sts:GetCallerIdentity" && principal !== "anonymous") return false; // §7.9.3
  if (where === "rcps" || where === "endpoint") return true;
  if (unsigned === true) return false;
  const hasOwnPolicies = /^arn:[^:]*:(iam|sts):/.test(principal) && !principal.includes("-provider/");
  if (!hasOwnPolicies) return where === "resource";
  return !principal.endsWith(":root") || where === "resource" || where === "scps";
}

const isBound = (given: Layers, layer: LayerName): boolean => (given[layer] ?? []).length > 0;

const document = (layer: LayerName, statements: readonly Statement[]): Policy => ({
  ...fullAccess(layer),
  name: "added",
  statements,
});

const withEffect = (effect: Statement["effect"], layer: LayerName, variant: Variant): fc.Arbitrary<Statement> =>
  statement(layer, variant).map((one) => ({ ...one, effect }));

/** Runs a law over layers and requests; it says whether the case showed anything, and most of the time some must. */
function law(
  name: string,
  variant: Variant,
  runs: number,
  least: number,
  holds: fc.Arbitrary<(given: Layers, asked: EvaluationRequest) => boolean>,
): void {
  it(`${name} (${variant})`, { timeout: 120_000 }, () => {
    let shown = 0;
    const property = fc.property(layers(variant), request(variant), holds, (given, asked, check) => {
      if (check(given, asked)) shown++;
    });
    fc.assert(property, params(runs));
    expect(shown).toBeGreaterThanOrEqual(least);
  });
}

const always = (check: (given: Layers, asked: EvaluationRequest) => boolean): fc.Arbitrary<typeof check> => fc.constant(check);
const layer = fc.constantFrom(...layerNames);
const runs = 1500;

describe.each(variants)("laws of evaluation, %s", (variant) => {
  law(
    "denied-by-default",
    variant,
    runs,
    500,
    always((given, asked) => {
      const silent = mapPolicies(given, (policies) =>
        policies.map((policy) => ({ ...policy, statements: policy.statements.filter(({ effect }) => effect === "Deny") })),
      );
      // Root users are not denied by default in their own account (§7.10.1), and one call needs no permission (§7.9.3).
      if (asked.principal.endsWith(":root") || asked.action === "sts:GetCallerIdentity") return false;
      expect(decide(silent, asked).outcome).not.toBe("allow");
      return asked.unsigned !== true;
    }),
  );

  law(
    "explicit-deny-overrides-allow",
    variant,
    runs,
    200,
    layer.map((where) => (given, asked) => {
      const deny = document(where, [{ ...fullAccess(where).statements[0]!, effect: "Deny" }]);
      const { outcome, determining } = decide(withPolicy(given, where, deny), asked);
      if (!binds(where, asked)) {
        expect(determining.some(({ policy }) => policy === deny)).toBe(false);
        return false;
      }
      expect(outcome).toBe("explicitDeny");
      expect(determining.some(({ policy }) => policy === deny)).toBe(true);
      return passes(decide(given, asked).outcome);
    }),
  );

  law(
    "allowed-only-if-some-allow-matches",
    variant,
    runs,
    200,
    always((given, asked) => {
      const { outcome, determining } = decide(given, asked);
      if (outcome !== "allow" || asked.action === "sts:GetCallerIdentity") return false;
      const isRoot = asked.principal.endsWith(":root");
      expect(determining.every((found) => found.statement.effect === "Allow")).toBe(true);
      if (!isRoot) expect(determining.some((found) => ["identity", "resource"].includes(found.layer))).toBe(true);
      const without = mapPolicies(given, (policies) =>
        policies.map((policy) => ({
          ...policy,
          statements: policy.statements.filter((one) => !determining.some((found) => found.statement === one)),
        })),
      );
      if (!isRoot) expect(decide(without, asked).outcome).toBe("implicitDeny");
      return !isRoot;
    }),
  );

  law(
    "order-and-duplicates-irrelevant",
    variant,
    runs,
    300,
    fc.infiniteStream(fc.nat(1000)).map((stream) => (given, asked) => {
      const shuffled = <T>(items: readonly T[]): T[] =>
        items
          .flatMap((item) => [item, ...(stream.next().value! % 3 === 0 ? [item] : [])])
          .map((item) => ({ item, at: stream.next().value! }))
          .sort((a, b) => a.at - b.at)
          .map(({ item }) => item);
      const mixed = mapPolicies(given, (policies) =>
        shuffled(policies).map((policy) => ({ ...policy, statements: shuffled(policy.statements) })),
      );
      const before = decide(given, asked);
      const after = decide(mixed, asked);
      expect(after.outcome).toBe(before.outcome);
      expect(new Set(after.determining.map((found) => found.statement))).toEqual(
        new Set(before.determining.map((found) => found.statement)),
      );
      return before.determining.length > 0;
    }),
  );

  law(
    "adding-deny-never-grants",
    variant,
    runs,
    100,
    layer.chain((where) =>
      withEffect("Deny", where, variant).map((added) => (given, asked) => {
        const before = decide(given, asked).outcome;
        const after = decide(withPolicy(given, where, document(where, [added])), asked).outcome;
        // A federated user has nothing without session policies (§7.7.3); there, one that only denies grants nothing either.
        if (passes(after)) expect(passes(before)).toBe(true);
        return before !== after;
      }),
    ),
  );

  law(
    "adding-allow-never-denies",
    variant,
    2 * runs,
    10,
    layer.chain((where) =>
      withEffect("Allow", where, variant).map((added) => (given, asked) => {
        // The first document of a layer is not only an allow: it makes the layer a limit.
        if (!isBound(given, where) && where !== "identity" && where !== "resource") return false;
        const before = decide(given, asked).outcome;
        const after = decide(withPolicy(given, where, document(where, [added])), asked).outcome;
        if (passes(before)) expect(after).toBe(before);
        if (before !== "explicitDeny") expect(after).not.toBe("explicitDeny");
        return before === "implicitDeny" && passes(after);
      }),
    ),
  );

  law(
    "boundary-session-scp-rcp-endpoint-never-grant",
    variant,
    runs,
    300,
    always((given, asked) => {
      const { boundary: _b, session, endpoint: _e, ...rest } = given;
      // A federated user's session policy is half of its own permissions (§7.7.3).
      const isFederated = asked.principal.includes(":federated-user/");
      const free = { ...rest, ...(isFederated && session !== undefined ? { session } : {}), scps: [], rcps: [] };
      const limited = decide(given, asked).outcome;
      if (passes(limited)) expect(decide(free, asked).outcome).toBe(limited);
      return passes(limited);
    }),
  );

  law(
    "splitting-a-policy-changes-nothing",
    variant,
    runs,
    300,
    always((given, asked) => {
      const split = mapPolicies(given, (policies) =>
        policies.flatMap((policy) =>
          policy.statements.length === 0 ? [policy] : policy.statements.map((one) => ({ ...policy, statements: [one] })),
        ),
      );
      const before = decide(given, asked);
      const after = decide(split, asked);
      expect(after.outcome).toBe(before.outcome);
      expect(after.determining.map((found) => found.statement)).toEqual(before.determining.map((found) => found.statement));
      return before.determining.length > 0;
    }),
  );

  law(
    "letter-case-of-keys-and-actions-irrelevant",
    variant,
    runs,
    300,
    always((given, asked) => {
      const keys = [...asked.context.keys()];
      // Keys that collide are told apart by their spelling (§6.2.4).
      if (new Set(keys.map((key) => key.toLowerCase())).size < keys.length) return false;
      const shouted = mapPolicies(given, (policies) =>
        policies.map((policy) => ({
          ...policy,
          statements: policy.statements.map((one) => ({
            ...one,
            actions: { ...one.actions, patterns: one.actions.patterns.map((pattern) => pattern.toUpperCase()) },
            conditions: one.conditions.map((condition) => ({ ...condition, key: condition.key.toUpperCase() })),
          })),
        })),
      );
      const before = decide(given, asked);
      const after = decide(shouted, {
        ...asked,
        action: asked.action.toLowerCase(),
        context: new Map([...asked.context].map(([key, value]) => [key.toLowerCase(), value])),
      });
      expect(after.outcome).toBe(before.outcome);
      expect(after.determining.map(({ layer, level, statement: { sid, effect } }) => [layer, level, sid, effect])).toEqual(
        before.determining.map(({ layer, level, statement: { sid, effect } }) => [layer, level, sid, effect]),
      );
      return before.determining.length > 0;
    }),
  );
});

describe("letter-case-of-values-decides", () => {
  it("with every string operator that does not ignore it", () => {
    const word = fc.stringMatching(/^[a-z]{1,8}$/);
    const property = fc.property(word, fc.constantFrom("StringEquals", "StringLike", "StringEqualsIgnoreCase"), (value, name) => {
      const allow: Statement = {
        ...fullAccess("identity").statements[0]!,
        conditions: [{ operator: { name: name as never, ifExists: false }, key: "aws:ResourceTag/team", values: [value] }],
      };
      const ask = (tag: string): Outcome =>
        decide(
          { identity: [document("identity", [allow])], scps: [], rcps: [] },
          {
            principal: "arn:aws:iam::111122223333:user/alice",
            action: "s3:GetObject",
            resource: "*",
            context: new Map([["aws:ResourceTag/team", tag]]),
          },
        ).outcome;
      expect(ask(value)).toBe("allow");
      expect(ask(value.toUpperCase())).toBe(name === "StringEqualsIgnoreCase" ? "allow" : "implicitDeny");
    });
    fc.assert(property, params(300));
  });
});
