import type { ActionInfo } from "../../../catalog/types.js";
import { arnMeets, formatsOf } from "../../arn-types.js";
import { type Check, statementCheck } from "../../check.js";
import { atKey } from "../../place.js";
import { listed, shown } from "../../shown.js";
import type { PolicySubject, ResourceItem } from "../../subject.js";
import { guardsOf } from "../../tag-conditions.js";

const tagged = "aws:ResourceTag/${TagKey}";

interface Row {
  readonly name: string;
  readonly carries: boolean;
  readonly meets: (item: ResourceItem) => boolean;
}

/** The types that an action takes, and whether its requests carry tags of each (checks.md §7, rule 2). */
function rowsOf(action: ActionInfo, { catalog }: PolicySubject): readonly Row[] {
  const types = catalog.service(action.service)?.resourceTypes;
  return action.resourceTypes.flatMap(({ name, conditionKeys }) => {
    const type = types?.get(name);
    if (type === undefined) return [];
    const keys = conditionKeys ?? type.conditionKeys;
    const formats = formatsOf(type);
    const meets = ({ arn }: ResourceItem): boolean => arn !== undefined && formats.some((format) => arnMeets(arn, format));
    return [{ name, carries: keys.includes(tagged), meets }];
  });
}

/** TW308: tags on some of the types that an action takes, and a statement that names one of the others. */
export const untaggedType: Check = statementCheck("TW308", (subject, report) => {
  const [guard] = guardsOf(subject);
  if (guard === undefined || subject.statement.resources?.negated !== false || subject.statement.actions.negated) return;
  for (const { literal, members, pattern } of subject.actions) {
    const [action] = members;
    if (!literal || action === undefined) continue;
    const rows = rowsOf(action, subject.policy);
    const own = action.conditionKeys.includes(tagged) && rows.length === 0;
    if (own || !rows.some(({ carries }) => carries)) continue;
    // What no type of the action fits is there for another action.
    const met = subject.resources.map((item) => rows.filter(({ meets }) => meets(item))).filter((found) => found.length > 0);
    const bare = met.filter((found) => found.every(({ carries }) => !carries));
    if (bare.length === 0) continue;
    report(atKey(subject, guard.index), {
      message: `${shown(pattern)} carries no tags of ${listed([...new Set(bare.flat().map(({ name }) => name))])}`,
      help:
        bare.length === met.length
          ? "the resources of this statement are of types without tags"
          : "give the resources without tags a statement of their own",
    });
  }
});
