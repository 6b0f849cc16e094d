import type { Condition } from "../ir/model.js";
import { operatorTraits } from "../ir/operator.js";

/**
 * What a condition comes to when the request does not have the key (§4.12, §4.10, §4.11). `Null` with several values holds
 * when one of them does.
 */
export function absentTruth({ operator, values }: Condition): boolean {
  const { qualifier, name, ifExists } = operator;
  // §4.10.5: with `ForAnyValue`, `IfExists` does not help.
  if (qualifier !== undefined) return qualifier === "ForAllValues";
  if (name === "Null") return values.some((value) => value.toLowerCase() === "true");
  return ifExists || operatorTraits[name].negated;
}
