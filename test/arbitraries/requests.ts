/** Requests. `wellTyped`: values fit their keys in type and number; `raw`: they may not, and keys may collide. */
import fc from "fast-check";
import type { ContextValue, EvaluationRequest } from "../../src/eval/model.js";
import type { Variant } from "./policies.js";
import { accounts, actions, keys, oddValues, principals, resources, valuesOf } from "./world.js";

type Entry = readonly [key: string, value: ContextValue];

const pick = <T>(values: readonly T[]): fc.Arbitrary<T> => fc.constantFrom(...values);

function contextValue(row: (typeof keys)[number], variant: Variant): fc.Arbitrary<ContextValue> {
  const fitting = pick(valuesOf[row.family].context);
  const text =
    variant === "raw" ? fc.oneof({ weight: 6, arbitrary: fitting }, { weight: 1, arbitrary: pick(oddValues) }) : fitting;
  const list = fc.array(text, { maxLength: 3, size: "max" });
  if (variant === "wellTyped") return row.multivalued ? list : text;
  return fc.oneof({ weight: row.multivalued ? 1 : 5, arbitrary: text }, { weight: 2, arbitrary: list });
}

/** A value of a key, every state as likely: missing, no values, one, several. */
export function anyState(key: string): fc.Arbitrary<ContextValue | undefined> {
  const { family } = keys.find((row) => row.key.toLowerCase() === key.toLowerCase())!;
  const text = fc.oneof({ weight: 6, arbitrary: pick(valuesOf[family].context) }, { weight: 1, arbitrary: pick(oddValues) });
  return fc.oneof(
    fc.constant(undefined),
    fc.constant<ContextValue>([]),
    { weight: 2, arbitrary: text },
    { weight: 2, arbitrary: fc.array(text, { minLength: 1, maxLength: 3, size: "max" }) },
  );
}

function entryOf(row: (typeof keys)[number], variant: Variant): fc.Arbitrary<readonly Entry[]> {
  const spelling =
    variant === "raw" ? pick([row.key, row.key, row.key, row.key.toLowerCase(), row.key.toUpperCase()]) : fc.constant(row.key);
  const present = fc.tuple(spelling, contextValue(row, variant)).map((entry) => [entry]);
  const twice = fc.tuple(present, present).map((pair) => pair.flat());
  return fc.oneof(
    { weight: 8, arbitrary: fc.constant([]) },
    { weight: 16, arbitrary: present },
    ...(variant === "raw" ? [{ weight: 1, arbitrary: twice }] : []),
  );
}

export function context(variant: Variant): fc.Arbitrary<ReadonlyMap<string, ContextValue>> {
  return fc.tuple(...keys.map((row) => entryOf(row, variant))).map((entries) => new Map(entries.flat()));
}

/** Weighted towards callers with an identity side, which most layers bind. */
const caller = fc.oneof({ weight: 3, arbitrary: pick(principals.slice(0, 5)) }, { weight: 2, arbitrary: pick(principals) });
const asked = fc.oneof(
  { weight: 20, arbitrary: pick(actions.slice(0, -1)) },
  { weight: 1, arbitrary: pick([...actions, "noColon", ""]) },
);

export function request(variant: Variant): fc.Arbitrary<EvaluationRequest> {
  return fc
    .record({
      principal: caller,
      principalType: pick([undefined, undefined, "Service", "Federated"] as const),
      action: asked,
      resource:
        variant === "raw"
          ? fc.oneof({ weight: 20, arbitrary: pick(resources) }, { weight: 1, arbitrary: pick(["foo", "arn:aws:s3"]) })
          : pick(resources),
      resourceAccount: fc.option(pick(accounts), { nil: undefined }),
      context: context(variant),
      unsigned: pick([false, false, false, false, false, false, false, false, true]),
    })
    .map(({ principalType, resourceAccount, ...rest }) => ({
      ...rest,
      ...(principalType === undefined || rest.principal.startsWith("arn:") ? {} : { principalType }),
      ...(resourceAccount === undefined ? {} : { resourceAccount }),
    }));
}
