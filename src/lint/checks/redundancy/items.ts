import { actionReading, budget, coverList, patternFrom, type Reading, resourceReading } from "../../../ir/cover-list.js";
import { type Check, type Report, statementCheck } from "../../check.js";
import { atActions, atPrincipals, atResources, atValue, type Place } from "../../place.js";
import { remove } from "../../repair.js";
import { shown } from "../../shown.js";
import type { ConditionItem, StatementSubject } from "../../subject.js";

/** Items of one list that say nothing that another one of it does not. */
function reportCovered(texts: readonly string[], reading: Reading, placeOf: (item: number) => Place, report: Report): void {
  if (texts.length < 2) return;
  const patterns = texts.map((text) => patternFrom(text, reading));
  const list = coverList(patterns);
  const spend = budget();
  for (const [i, pattern] of patterns.entries()) {
    const other = list.covering(pattern, spend, i);
    if (other !== undefined) reportItem(texts[i] ?? "", texts[other] ?? "", placeOf(i), placeOf(other), report);
  }
}

function reportItem(text: string, other: string, place: Place, otherPlace: Place, report: Report): void {
  const same = text === other;
  report(place, {
    message: same ? `${shown(text)} is listed twice` : `${shown(other)} covers ${shown(text)}`,
    labels: [{ place: otherPlace, message: same ? "listed here" : "covers it" }],
    repairs: [remove("remove it", place, true)],
  });
}

/** TW500 */
const redundantAction: Check = statementCheck("TW500", (subject, report) => {
  reportCovered(subject.statement.actions.patterns, actionReading, (item) => atActions(subject, item), report);
});

/** TW501 */
const redundantResource: Check = statementCheck("TW501", (subject, report) => {
  const reading = resourceReading(subject.policy.policy.version === "2012-10-17");
  reportCovered(subject.statement.resources?.patterns ?? [], reading, (item) => atResources(subject, item), report);
});

/** TW505; of numbers and dates, TW503 says which one decides. */
const redundantValue: Check = statementCheck("TW505", (subject, report) => {
  for (const item of subject.conditions) {
    const { index, condition } = item;
    reportCovered(condition.values, valueReading(subject, item), (value) => atValue(subject, index, value), report);
  }
});

function valueReading({ policy }: StatementSubject, { traits }: ConditionItem): Reading {
  return {
    wildcards: traits.wildcards,
    variables: traits.variables && policy.policy.version === "2012-10-17",
    ignoreCase: traits.ignoreCase || traits.family === "bool" || traits.family === "null",
    arns: traits.family === "arn",
  };
}

/** TW504: whoever has the role is let in already. */
const redundantPrincipal: Check = statementCheck("TW504", (subject, report) => {
  const { principals } = subject.statement;
  if (subject.policy.policy.kind !== "trust" || principals === undefined || principals.negated) return;
  const roles = new Map<string, number>();
  for (const [i, { type, value }] of principals.entries.entries()) {
    const role = type === "AWS" ? /^arn:([a-z-]+):iam::(\d{12}):role\/(?:.*\/)?([^/]+)$/.exec(value) : null;
    if (role !== null) roles.set(`${role[1]} ${role[2]} ${role[3]}`, i);
  }
  for (const [i, { value }] of principals.entries.entries()) {
    const session = /^arn:([a-z-]+):sts::(\d{12}):assumed-role\/([^/]+)\//.exec(value);
    const role = session === null ? undefined : roles.get(`${session[1]} ${session[2]} ${session[3]}`);
    if (role === undefined) continue;
    report(atPrincipals(subject, i), {
      message: `${shown(value)} is a session of a role that is listed`,
      labels: [{ place: atPrincipals(subject, role), message: "the role" }],
      repairs: [remove("remove the session", atPrincipals(subject, i), true)],
    });
  }
});

/** Items of lists that say nothing new. */
export const redundantItems: readonly Check[] = [redundantAction, redundantResource, redundantPrincipal, redundantValue];
