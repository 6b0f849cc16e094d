import { operatorTraits } from "../../../ir/operator.js";
import { type Check, statementCheck } from "../../check.js";
import { atResources, atValue } from "../../place.js";
import { shown } from "../../shown.js";

const variable = /\$\{[^}]+\}/;

/** TW140: without version 2012-10-17 a variable is text, which nothing is equal to (§1.2.2). */
export const variableInVersion: Check = statementCheck("TW140", (subject, report) => {
  if (subject.policy.policy.version === "2012-10-17") return;
  const help = "write version 2012-10-17";
  for (const { pattern, index } of subject.resources) {
    if (!variable.test(pattern)) continue;
    report(atResources(subject, index), { message: `${shown(pattern)} is plain text in the language of 2008`, help });
  }
  for (const { condition, index } of subject.conditions) {
    if (!operatorTraits[condition.operator.name].variables) continue;
    const value = condition.values.findIndex((text) => variable.test(text));
    const text = condition.values[value];
    if (text === undefined) continue;
    report(atValue(subject, index, value), { message: `${shown(text)} is plain text in the language of 2008`, help });
  }
});
