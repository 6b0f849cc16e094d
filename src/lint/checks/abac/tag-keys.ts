import type { Severity } from "../../../diagnostics/diagnostic.js";
import { operatorText } from "../../../ir/operator.js";
import { type Check, statementCheck } from "../../check.js";
import { atKey, atOperator } from "../../place.js";
import { addCondition, replace } from "../../repair.js";
import { shown } from "../../shown.js";
import type { ConditionItem, StatementSubject } from "../../subject.js";
import { membersOf, requiresKey } from "../../tag-conditions.js";
import { makes } from "../../tag-writers.js";

/** TW316 (§4.11) */
const withoutQualifier: Check = statementCheck("TW316", (subject, report) => {
  for (const { index, key, condition } of subject.conditions) {
    const { operator } = condition;
    if (key !== "aws:tagkeys" || operator.qualifier !== undefined || operator.name === "Null") continue;
    const written = operatorText(operator);
    report(atOperator(subject, index), {
      message: `\`aws:TagKeys\` has several values, and \`${written}\` does not say of which it speaks`,
      help: "`ForAllValues:` limits the keys, `ForAnyValue:` asks for one of them",
      repairs: ["ForAllValues", "ForAnyValue"].map((each) =>
        replace(`write \`${each}:${written}\``, atOperator(subject, index), `${each}:${written}`),
      ),
    });
  }
});

/** Whether something else in the statement makes sure that the key is there. */
function isGuarded(item: ConditionItem, { conditions }: StatementSubject): boolean {
  return conditions.some((other) => {
    if (other === item || !requiresKey(other)) return false;
    return other.key === item.key || (item.family === "aws:TagKeys" && other.family === "aws:RequestTag");
  });
}

/** checks.md, TW317 and §8: AWS's own policies have 226 of them, most on calls where the service asks for tags. */
function severityOf(item: ConditionItem, subject: StatementSubject): Severity | undefined {
  if (subject.policy.existing) return "info";
  if (item.family !== "aws:TagKeys") return undefined;
  const members = membersOf(subject);
  if (members.some(makes)) return "warning";
  return members.length > 0 && members.every(({ accessLevels }) => accessLevels.includes("Tagging")) ? "info" : undefined;
}

/** TW317 (§4.11.4) */
const allOfNone: Check = statementCheck("TW317", (subject, report) => {
  if (!subject.allows) return;
  for (const item of subject.conditions) {
    const { operator, key } = item.condition;
    if (operator.qualifier !== "ForAllValues" || operator.name === "Null" || item.info?.multivalued === false) continue;
    // Where no request ever has the key, TW303 says so.
    const carried =
      item.family !== "aws:TagKeys" || membersOf(subject).some((action) => subject.policy.catalog.carries(action, "aws:TagKeys"));
    if (!carried || isGuarded(item, subject)) continue;
    const severity = severityOf(item, subject);
    report(atKey(subject, item.index), {
      message: `\`ForAllValues:\` also holds when the request has no ${shown(key)} at all`,
      help: `add \`Null\` with \`false\` for ${shown(key)}`,
      repairs: [addCondition(`ask that ${shown(key)} is there`, subject, "Null", key, ["false"])],
      ...(severity === undefined ? {} : { severity }),
    });
  }
});

/** TW318 */
const anyOfMany: Check = statementCheck("TW318", (subject, report) => {
  const items = subject.conditions.filter(({ family }) => family === "aws:TagKeys");
  if (!subject.allows || items.some(({ condition }) => condition.operator.qualifier === "ForAllValues")) return;
  const item = items.find(
    ({ condition, traits }) => condition.operator.qualifier === "ForAnyValue" && traits.family === "string" && !traits.negated,
  );
  if (item === undefined) return;
  const all = operatorText({ ...item.condition.operator, qualifier: "ForAllValues" });
  report(atOperator(subject, item.index), {
    message: "one of these tag keys is enough: any other may be set beside it",
    help: `\`${all}\` limits the keys, with \`Null\` and \`false\` beside it`,
    repairs: [
      {
        title: `write \`${all}\` and ask for the key`,
        safe: false,
        changes: [
          { change: "replace", place: atOperator(subject, item.index), text: all },
          ...addCondition("", subject, "Null", item.condition.key, ["false"]).changes,
        ],
      },
    ],
  });
});

/** TW316–TW318 */
export const tagKeyChecks: readonly Check[] = [withoutQualifier, allOfNone, anyOfMany];
