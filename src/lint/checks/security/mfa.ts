import type { Said } from "../../check.js";
import { type Check, type Report, statementCheck } from "../../check.js";
import { atOperator } from "../../place.js";
import { replace } from "../../repair.js";
import type { ConditionItem, StatementSubject } from "../../subject.js";

const key = "aws:multifactorauthpresent";

/** What a condition on the key fails to do. Long-term access keys do not carry it; temporary ones do, with either value. */
function mistake({ allows }: StatementSubject, { condition }: ConditionItem): Omit<Said, "repairs"> | undefined {
  const { operator, values } = condition;
  const says = (text: string): boolean => values.some((value) => value.toLowerCase() === text);
  if (operator.qualifier !== undefined) return undefined;
  if (operator.name === "Null" && says(allows ? "false" : "true")) {
    return {
      message: "the key is there without MFA too, with the value `false`",
      help: allows ? "use `Bool` with `true`" : "use `BoolIfExists` with `false`",
    };
  }
  if (operator.name !== "Bool") return undefined;
  if (!allows && !operator.ifExists && says("false")) {
    return { message: "requests with access keys do not have the key, and are not denied", help: "use `BoolIfExists`" };
  }
  if (allows && operator.ifExists && says("true")) {
    return { message: "requests with access keys do not have the key, and are allowed", help: "use `Bool`" };
  }
  return undefined;
}

/** TW444 */
export const mfaPattern: Check = statementCheck("TW444", (subject, report) => {
  for (const item of subject.conditions) if (item.key === key) reportMistake(subject, item, report);
});

function reportMistake(subject: StatementSubject, item: ConditionItem, report: Report): void {
  const said = mistake(subject, item);
  if (said === undefined) return;
  const place = atOperator(subject, item.index);
  const operator = subject.allows ? "Bool" : "BoolIfExists";
  report(
    place,
    item.condition.operator.name === "Null" ? said : { ...said, repairs: [replace(`use \`${operator}\``, place, operator)] },
  );
}
