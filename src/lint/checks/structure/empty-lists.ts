import { type Check, type Report, statementCheck } from "../../check.js";
import { atActions, atKey, atResources, atSid, atStatement } from "../../place.js";
import { remove } from "../../repair.js";
import { shown } from "../../shown.js";
import type { ConditionItem, StatementSubject } from "../../subject.js";

/** TW150 (§1.3.5 for `NotAction`, which decoding refuses). */
const emptyAction: Check = statementCheck("TW150", (subject, report) => {
  if (subject.statement.actions.negated || subject.actions.length > 0) return;
  report(atActions(subject), {
    message: "an empty list of actions matches nothing",
    repairs: [remove("remove the statement", atStatement(subject), true)],
  });
});

/** TW151 */
const emptyResource: Check = statementCheck("TW151", (subject, report) => {
  const { resources } = subject.statement;
  if (resources === undefined || resources.negated || resources.patterns.length > 0) return;
  report(atResources(subject), {
    message: "an empty list of resources matches nothing",
    repairs: [remove("remove the statement", atStatement(subject), true)],
  });
});

/** TW159 */
const emptySid: Check = statementCheck("TW159", (subject, report) => {
  if (subject.statement.sid !== "") return;
  report(atSid(subject), {
    message: "the Sid is empty",
    help: "name the statement, or remove the Sid",
    repairs: [remove("remove the empty Sid", atSid(subject), true)],
  });
});

type ValuesCode = "TW156" | "TW157" | "TW158";

/** §1.3.2: what an empty list of values comes to. */
const meanings: Readonly<Record<ValuesCode, string>> = {
  TW156: "holds only when the key is absent",
  TW157: "never holds",
  TW158: "holds only when the key is absent",
};

/** Without qualifier and `IfExists`, decoding refuses it (§1.3.3). */
function codeOf({ condition }: ConditionItem): ValuesCode | undefined {
  const { qualifier, ifExists } = condition.operator;
  if (condition.values.length > 0) return undefined;
  if (qualifier === "ForAllValues") return "TW156";
  if (ifExists) return "TW158";
  return qualifier === "ForAnyValue" ? "TW157" : undefined;
}

function reportEmpty(code: ValuesCode, subject: StatementSubject, report: Report): void {
  for (const item of subject.conditions) {
    if (codeOf(item) !== code) continue;
    report(atKey(subject, item.index), {
      message: `${shown(item.condition.key)} is compared with no value: that ${meanings[code]}`,
      help: code === "TW157" ? "name the values" : "ask for absence with `Null` and `true`",
    });
  }
}

/** TW150, TW151, TW156–TW159 */
export const emptyLists: readonly Check[] = [
  emptyAction,
  emptyResource,
  ...(["TW156", "TW157", "TW158"] as const).map((code) =>
    statementCheck(code, (subject, report) => reportEmpty(code, subject, report)),
  ),
  emptySid,
];
