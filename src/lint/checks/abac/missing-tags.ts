import { templateFromText } from "../../../ir/template.js";
import { bounded } from "../../bounded.js";
import { type Check, policyCheck, statementCheck } from "../../check.js";
import { atKey, atValue } from "../../place.js";
import { addCondition, remove } from "../../repair.js";
import { shown } from "../../shown.js";
import type { ConditionItem, PolicySubject, StatementSubject } from "../../subject.js";
import {
  isOfPrincipals,
  isPositive,
  isTag,
  principalTagsIn,
  reachesAll,
  requiresKey,
  shareAction,
} from "../../tag-conditions.js";
import { claimsUntagged } from "../../tag-writers.js";

/** Whether the condition compares a tag of the resource with one of the principal. */
function comparesTags({ family, condition }: ConditionItem): boolean {
  return family === "aws:ResourceTag" && condition.values.some((value) => principalTagsIn(value).length > 0);
}

/** `${aws:PrincipalTag/team, ''}`: a principal without the tag then equals a resource with an empty one. */
function hasEmptyDefault({ condition }: ConditionItem): boolean {
  return condition.values.some((value) =>
    templateFromText(value, { variables: true, wildcards: false }).some(
      (part) => part.kind === "variable" && part.default === "",
    ),
  );
}

function asksForAbsence(item: ConditionItem, tagKey: string): boolean {
  return isTag(item, "aws:ResourceTag", tagKey) && item.condition.operator.name === "Null" && item.whenAbsent;
}

/** Why a resource without the tag passes; `undefined` when none does. */
function reason(item: ConditionItem, subject: StatementSubject): string | undefined {
  if (!comparesTags(item)) return undefined;
  const { tagKey } = item;
  const isAsked =
    tagKey !== undefined && subject.conditions.some((each) => isTag(each, "aws:ResourceTag", tagKey) && requiresKey(each));
  if (item.whenAbsent && !isAsked) return "a resource without the tag passes";
  if (hasEmptyDefault(item)) return "a principal without the tag passes for an empty one";
  const sibling =
    tagKey === undefined
      ? undefined
      : bounded(subject.policy.statements, subject.policy.statements.length).find(
          (other) =>
            other !== subject &&
            other.allows &&
            other.conditions.some((each) => asksForAbsence(each, tagKey)) &&
            shareAction(subject, other),
        );
  return sibling === undefined ? undefined : "another statement allows the same on resources without the tag";
}

/** TW319 */
const bothMissing: Check = statementCheck("TW319", (subject, report) => {
  if (!subject.allows || !isOfPrincipals(subject.policy)) return;
  for (const item of subject.conditions) {
    const why = reason(item, subject);
    if (why === undefined) continue;
    const { key } = item.condition;
    report(atKey(subject, item.index), {
      message: `${shown(key)} is compared with a tag of the principal, and ${why}`,
      help: `compare with \`StringEquals\`, and ask that ${shown(key)} is there`,
      ...(item.condition.operator.ifExists && claimsUntagged(item, subject) ? { severity: "info" as const } : {}),
      repairs: item.whenAbsent ? [addCondition(`ask that ${shown(key)} is there`, subject, "Null", key, ["false"])] : [],
    });
  }
});

/** Whether some `Allow` lets the caller act where the tag is absent. */
function allowsWithout(deny: StatementSubject, item: ConditionItem, { statements }: PolicySubject): StatementSubject | undefined {
  const { family, tagKey } = item;
  if (family === undefined || tagKey === undefined) return undefined;
  return bounded(statements, statements.length).find(
    (allow) =>
      allow.allows &&
      shareAction(allow, deny) &&
      !allow.conditions.some((each) => isTag(each, family, tagKey) && requiresKey(each)),
  );
}

/** Whether another `Deny` stops the same where the tag is absent. */
function deniedWithout(deny: StatementSubject, { family, tagKey }: ConditionItem, { statements }: PolicySubject): boolean {
  if (family === undefined || tagKey === undefined) return false;
  return bounded(statements, statements.length).some(
    (other) =>
      other !== deny &&
      !other.allows &&
      other.conditions.every((each) => isTag(each, family, tagKey) && each.whenAbsent) &&
      reachesAll(other, deny),
  );
}

/** TW320 */
const escapesDeny: Check = policyCheck("TW320", (policy, report) => {
  if (!isOfPrincipals(policy)) return;
  for (const deny of policy.statements) {
    if (deny.allows) continue;
    for (const item of deny.conditions) {
      if ((item.family !== "aws:ResourceTag" && item.family !== "aws:PrincipalTag") || !isPositive(item)) continue;
      const allow = allowsWithout(deny, item, policy);
      if (allow === undefined || deniedWithout(deny, item, policy)) continue;
      report(atKey(deny, item.index), {
        message: `what has no ${shown(item.condition.key)} at all escapes this \`Deny\``,
        help: "deny what does not have the value that is permitted",
        labels: [{ place: { subject: policy, at: { part: "statement", statement: allow.statement } }, message: "allowed here" }],
      });
    }
  }
});

/** TW332: an empty value is not the absence of a tag. */
const emptyValue: Check = statementCheck("TW332", (subject, report) => {
  for (const item of subject.conditions) {
    const { condition, family, traits } = item;
    const value = condition.values.indexOf("");
    if (family === undefined || family === "aws:TagKeys" || traits.family !== "string" || traits.negated || value < 0) continue;
    const alone = condition.values.length === 1;
    const absent = addCondition("", subject, "Null", condition.key, ["true"]);
    report(atValue(subject, item.index, value), {
      message: `this matches a ${shown(condition.key)} with an empty value, and not one that is missing`,
      help: "`Null` with `true` asks for a missing tag",
      repairs: alone
        ? [
            {
              title: "ask for a missing tag",
              safe: false,
              changes: [...remove("", atKey(subject, item.index)).changes, ...absent.changes],
            },
          ]
        : [],
    });
  }
});

/** TW319, TW320, TW332 */
export const missingTags: readonly Check[] = [bothMissing, escapesDeny, emptyValue];
