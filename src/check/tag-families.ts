import type { TagKeyName } from "../catalog/types.js";
import type { ListedAction } from "./action-set.js";
import type { Env } from "./context.js";
import type { CheckedExpression } from "./model.js";
import { keysOf } from "./truth.js";

/** Tag keys that only some requests carry. `aws:PrincipalTag` comes with every signed one. */
const families: readonly TagKeyName[] = ["aws:ResourceTag", "aws:RequestTag", "aws:TagKeys"];

export function familyOf(key: string): TagKeyName | undefined {
  return families.find((family) => key === family || key.startsWith(`${family}/`));
}

export function isOfFamily(set: ReadonlySet<TagKeyName>, key: string): boolean {
  const family = familyOf(key);
  return family !== undefined && set.has(family);
}

/** Those that a condition asks about, by keys and by variables. */
export function familiesIn(condition: CheckedExpression): ReadonlySet<TagKeyName> {
  return new Set(keysOf(condition).flatMap(({ key }) => familyOf(key) ?? []));
}

const none: ReadonlySet<TagKeyName> = new Set();

/** Those that requests for the action never carry. */
export function missingFamilies({ info }: ListedAction, used: ReadonlySet<TagKeyName>, env: Env): ReadonlySet<TagKeyName> {
  let missing: Set<TagKeyName> | undefined;
  for (const family of used) {
    if (env.checker.catalog.carries(info, family)) continue;
    missing ??= new Set();
    missing.add(family);
  }
  return missing ?? none;
}
