import { type Check, statementCheck } from "../../check.js";
import { atKey } from "../../place.js";
import { shown } from "../../shown.js";
import { requiresKey } from "../../tag-conditions.js";

/** TW304, TW305: of all actions but some, those without tags go their own way, and which these are changes with AWS. */
export const excludedActions: readonly Check[] = (
  [
    ["TW304", true, "only actions that carry it are allowed, and which these are changes with AWS"],
    ["TW305", false, "actions that do not carry it are not denied"],
  ] as const
).map(([code, allows, meaning]) =>
  statementCheck(code, (subject, report) => {
    if (!subject.statement.actions.negated || subject.allows !== allows) return;
    const item = subject.conditions.find((each) => each.family !== undefined && each.family !== "aws:PrincipalTag");
    if (item === undefined || (!allows && !requiresKey(item))) return;
    report(atKey(subject, item.index), {
      message: `${shown(item.condition.key)} is asked of every action but those named: ${meaning}`,
      help: "name the actions that are meant",
    });
  }),
);
