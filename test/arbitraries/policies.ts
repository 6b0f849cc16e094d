/** Policies as IR. `raw`: whatever can be decoded; `wellTyped`: what a careful author writes. */
import fc from "fast-check";
import type { LayerName, Layers } from "../../src/eval/model.js";
import {
  type Condition,
  type Operator,
  type OperatorName,
  operatorNames,
  type Policy,
  type PolicyKind,
  type PrincipalElement,
  type PrincipalEntry,
  type Statement,
} from "../../src/ir/model.js";
import { operatorTraits } from "../../src/ir/operator.js";
import { actionPatterns, keys, oddValues, principalValues, resourcePatterns, valuesOf } from "./world.js";

export type Variant = "raw" | "wellTyped";

const pick = <T>(values: readonly T[]): fc.Arbitrary<T> => fc.constantFrom(...values);
const few = <T>(item: fc.Arbitrary<T>, least: number, most: number): fc.Arbitrary<T[]> =>
  fc.array(item, { minLength: least, maxLength: most, size: "max" });
const rarely = <T>(usual: fc.Arbitrary<T>, rare: fc.Arbitrary<T>): fc.Arbitrary<T> =>
  fc.oneof({ weight: 9, arbitrary: usual }, { weight: 1, arbitrary: rare });

const lettersOf = (key: string): fc.Arbitrary<string> => rarely(fc.constant(key), pick([key.toUpperCase(), key.toLowerCase()]));

const everyValue = [...Object.values(valuesOf).flatMap(({ policy, context }) => [...policy, ...context]), ...oddValues];

const modifiers: readonly Omit<Operator, "name">[] = [
  { ifExists: false },
  { ifExists: true },
  { qualifier: "ForAllValues", ifExists: false },
  { qualifier: "ForAnyValue", ifExists: false },
  { qualifier: "ForAllValues", ifExists: true },
  { qualifier: "ForAnyValue", ifExists: true },
];

const operator: fc.Arbitrary<Operator> = fc
  .record({ name: pick(operatorNames), modifier: pick(modifiers) })
  .map(({ name, modifier }) => ({ ...modifier, name, ifExists: modifier.ifExists && name !== "Null" }));

const conditionWith = (used: Operator, key: fc.Arbitrary<string>, values: fc.Arbitrary<string[]>): fc.Arbitrary<Condition> =>
  fc.record({ operator: fc.constant(used), key: key.chain(lettersOf), values });

/** Keys that the operator's values fit; presence is asked of any key. */
function fittingKeys(name: OperatorName): readonly string[] {
  const { family } = operatorTraits[name];
  return keys.filter((key) => family === "null" || key.family === family).map(({ key }) => key);
}

/** Any operator with any modifier; the values fit it in most cases, the key does in many. */
const rawCondition: fc.Arbitrary<Condition> = operator.chain((used) => {
  const fitting = valuesOf[operatorTraits[used.name].family];
  const value = fc.oneof(
    { weight: 3, arbitrary: pick(fitting.policy) },
    { weight: 3, arbitrary: pick(fitting.context) },
    { weight: 1, arbitrary: pick(everyValue) },
  );
  const key = fc.oneof(
    { weight: 4, arbitrary: pick(fittingKeys(used.name)) },
    { weight: 1, arbitrary: pick(keys.map((row) => row.key)) },
  );
  return conditionWith(used, key, few(value, 0, 3));
});

/** Set keys have a set qualifier, others none. */
const wellTypedCondition: fc.Arbitrary<Condition> = fc
  .record({ name: pick(operatorNames), ifExists: fc.boolean(), qualifier: pick(["ForAllValues", "ForAnyValue"] as const) })
  .chain(({ name, ifExists, qualifier }) => {
    const { family } = operatorTraits[name];
    const fitting = keys.filter((key) => family === "null" || key.family === family);
    return pick(fitting).chain(({ key, multivalued }) => {
      const modifier =
        multivalued && family !== "null" ? { qualifier, ifExists: false } : { ifExists: ifExists && family !== "null" };
      return conditionWith({ ...modifier, name }, fc.constant(key), few(pick(valuesOf[family].policy), 1, 3));
    });
  });

export const condition = (variant: Variant): fc.Arbitrary<Condition> => (variant === "raw" ? rawCondition : wellTypedCondition);

const entry: fc.Arbitrary<PrincipalEntry> = fc.oneof(
  { weight: 8, arbitrary: fc.record({ type: fc.constant("AWS" as const), value: pick(principalValues) }) },
  { weight: 2, arbitrary: pick<PrincipalEntry>([{ type: "Service", value: "cognito-idp.amazonaws.com" }]) },
  {
    weight: 2,
    arbitrary: fc.record({
      type: fc.constant("Federated" as const),
      value: pick(["accounts.example.com", "arn:aws:iam::111122223333:saml-provider/corp", "cognito-idp.amazonaws.com"]),
    }),
  },
  { weight: 1, arbitrary: pick<PrincipalEntry>([{ type: "CanonicalUser", value: "79a59df900b949e5" }]) },
);

const everyone: PrincipalElement = { negated: false, everyone: true, entries: [] };

function principal(effect: Statement["effect"], layer: LayerName, variant: Variant): fc.Arbitrary<PrincipalElement | undefined> {
  const named = few(entry, variant === "raw" ? 0 : 1, 3).map((entries) => ({ negated: false, everyone: false, entries }));
  const negated = few(entry, 0, 4).map((entries) => ({ negated: true, everyone: false, entries }));
  const odd = pick<PrincipalElement | undefined>([undefined, { negated: true, everyone: true, entries: [] }]);
  if (layer === "rcps" && variant === "wellTyped") return fc.constant(everyone);
  const usual = fc.oneof(named, fc.constant(everyone), ...(effect === "Deny" || variant === "raw" ? [negated] : []));
  const bound = ["resource", "rcps", "endpoint"].includes(layer);
  if (variant === "wellTyped") return bound ? usual : fc.constant(undefined);
  return bound
    ? rarely<PrincipalElement | undefined>(usual, odd)
    : rarely<PrincipalElement | undefined>(fc.constant(undefined), usual);
}

const patterns = (all: readonly string[], variant: Variant): fc.Arbitrary<string[]> =>
  fc.oneof(
    { weight: 5, arbitrary: fc.constant<string[]>(["*"]) },
    { weight: 4, arbitrary: few(pick(all), variant === "raw" ? 0 : 1, 2) },
  );

const element = (all: readonly string[], variant: Variant): fc.Arbitrary<{ negated: boolean; patterns: string[] }> =>
  fc.oneof(
    { weight: 5, arbitrary: patterns(all, variant).map((chosen) => ({ negated: false, patterns: chosen })) },
    { weight: 1, arbitrary: few(pick(all), variant === "raw" ? 0 : 1, 2).map((chosen) => ({ negated: true, patterns: chosen })) },
  );

export function statement(layer: LayerName, variant: Variant): fc.Arbitrary<Statement> {
  const allowed: readonly Statement["effect"][] =
    layer === "rcps" && variant === "wellTyped" ? ["Deny"] : ["Allow", "Allow", "Deny"];
  return pick(allowed).chain((effect) =>
    fc
      .record({
        principals: principal(effect, layer, variant),
        actions: element(actionPatterns, variant),
        resources: rarely<Statement["resources"]>(element(resourcePatterns, variant), fc.constant(undefined)),
        // A Deny that always applies hides everything else.
        conditions: few(condition(variant), effect === "Deny" ? 1 : 0, 2),
      })
      .map(({ principals, resources, ...rest }) => ({
        effect,
        ...(principals === undefined ? {} : { principals }),
        ...(resources === undefined ? {} : { resources }),
        ...rest,
        origin: { kind: "json", pointer: "/Statement/0" },
      })),
  );
}

const kindOf: Readonly<Record<LayerName, PolicyKind>> = {
  identity: "identity",
  resource: "resource",
  boundary: "boundary",
  session: "session",
  scps: "scp",
  rcps: "rcp",
  endpoint: "endpoint",
};

export function policy(layer: LayerName, variant: Variant): fc.Arbitrary<Policy> {
  return fc.record({
    name: fc.constant(layer),
    kind: fc.constant(kindOf[layer]),
    version:
      variant === "raw"
        ? rarely(fc.constant("2012-10-17" as const), fc.constant("2008-10-17" as const))
        : fc.constant("2012-10-17" as const),
    statements: few(statement(layer, variant), variant === "raw" ? 0 : 1, 3),
  });
}

/** A document that allows everything, as the layers that only limit usually hold. */
export function fullAccess(layer: LayerName): Policy {
  const bound = ["resource", "rcps", "endpoint"].includes(layer);
  return {
    name: `${layer}-full`,
    kind: kindOf[layer],
    version: "2012-10-17",
    statements: [
      {
        effect: "Allow",
        ...(bound ? { principals: everyone } : {}),
        actions: { negated: false, patterns: ["*"] },
        resources: { negated: false, patterns: ["*"] },
        conditions: [],
        origin: { kind: "json", pointer: "/Statement/0" },
      },
    ],
  };
}

/** One layer: mostly absent or wide open, so that the others get to decide. */
function limiting(layer: LayerName, variant: Variant): fc.Arbitrary<readonly Policy[] | undefined> {
  const full = fc.constant<readonly Policy[]>([fullAccess(layer)]);
  return fc.oneof(
    { weight: 5, arbitrary: fc.constant(undefined) },
    { weight: 1, arbitrary: fc.constant<readonly Policy[]>([]) },
    { weight: 2, arbitrary: full },
    { weight: 2, arbitrary: few(policy(layer, variant), 1, 2) },
    { weight: 1, arbitrary: policy(layer, variant).map((one) => [one, fullAccess(layer)]) },
  );
}

const levels = (layer: "scps" | "rcps", variant: Variant): fc.Arbitrary<readonly (readonly Policy[])[]> =>
  fc.oneof(
    { weight: 3, arbitrary: fc.constant<readonly (readonly Policy[])[]>([]) },
    {
      weight: 2,
      arbitrary: few(
        limiting(layer, variant).map((policies) => policies ?? [fullAccess(layer)]),
        1,
        2,
      ),
    },
  );

export function layers(variant: Variant): fc.Arbitrary<Layers> {
  return fc
    .record({
      identity: fc.oneof(
        { weight: 1, arbitrary: fc.constant<readonly Policy[]>([fullAccess("identity")]) },
        { weight: 4, arbitrary: few(policy("identity", variant), 0, 2) },
        { weight: 1, arbitrary: policy("identity", variant).map((one) => [one, fullAccess("identity")]) },
      ),
      resource: limiting("resource", variant),
      boundary: limiting("boundary", variant),
      session: limiting("session", variant),
      scps: levels("scps", variant),
      rcps: levels("rcps", variant),
      endpoint: limiting("endpoint", variant),
    })
    .map(({ resource, boundary, session, endpoint, ...always }) => ({
      ...always,
      ...(resource === undefined ? {} : { resource }),
      ...(boundary === undefined ? {} : { boundary }),
      ...(session === undefined ? {} : { session }),
      ...(endpoint === undefined ? {} : { endpoint }),
    }));
}
