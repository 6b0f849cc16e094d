import { operatorText } from "../../../ir/operator.js";
import { templateFromText } from "../../../ir/template.js";
import { type Check, statementCheck } from "../../check.js";
import { atOperator, atResources, atValue } from "../../place.js";
import { replace } from "../../repair.js";
import { shown } from "../../shown.js";
import type { ConditionItem } from "../../subject.js";

const tagVariable = /\$\{aws:(?:PrincipalTag|RequestTag)\/[^}]*\}/i;

/** Fixed characters before a variable that make what it may add harmless (checks.md, TW439). */
const enough = 6;

/** Whether a tag variable of the text follows too little that is fixed. */
function isOpen(text: string): boolean {
  let fixed = 0;
  for (const part of templateFromText(text, { variables: true, wildcards: true })) {
    if (part.kind === "text") fixed += part.text.length;
    else if (part.kind === "variable" && /^aws:(?:principaltag|requesttag)\//i.test(part.key)) {
      if (fixed < enough) return true;
    } else fixed = 0;
  }
  return false;
}

/** The operator that compares the same text without wildcards, where there are none. */
function exactOperator({ condition, traits }: ConditionItem): string | undefined {
  const { values, operator } = condition;
  if (traits.family !== "string" || operator.qualifier !== undefined) return undefined;
  if (
    values.some((value) =>
      templateFromText(value, { variables: true, wildcards: true }).some(({ kind }) => kind === "any" || kind === "one"),
    )
  ) {
    return undefined;
  }
  return operatorText({ ...operator, name: traits.negated ? "StringNotEquals" : "StringEquals" });
}

/** TW321 */
export const tagVariables: Check = statementCheck("TW321", (subject, report) => {
  if (subject.policy.policy.version !== "2012-10-17") return;
  for (const item of subject.conditions) {
    const { index, condition, traits } = item;
    if (!traits.wildcards || condition.operator.name === "ArnEquals" || condition.operator.name === "ArnNotEquals") continue;
    const value = condition.values.findIndex((text) => tagVariable.test(text) && isOpen(text));
    const text = condition.values[value];
    if (text === undefined) continue;
    const exact = exactOperator(item);
    report(atValue(subject, index, value), {
      message: `whoever sets the tag decides what ${shown(text)} matches`,
      help: exact === undefined ? "put a fixed text before the tag" : `\`${exact}\` compares the same without wildcards`,
      repairs: exact === undefined ? [] : [replace(`write \`${exact}\``, atOperator(subject, index), exact)],
    });
  }
  for (const { index, pattern, arn } of subject.resources) {
    const segment = (arn?.[5] ?? "")
      .split(/[:/](?![^{]*\})/)
      .find((each) => tagVariable.test(each) && each.replace(tagVariable, "") === "");
    if (segment === undefined) continue;
    report(atResources(subject, index), {
      message: `whoever sets the tag decides what ${shown(pattern)} matches`,
      help: "put a fixed text before the tag, and keep the tag from being changed",
    });
  }
});
