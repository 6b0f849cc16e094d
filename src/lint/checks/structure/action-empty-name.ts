import { type Check, statementCheck } from "../../check.js";
import { atActions } from "../../place.js";
import { shown } from "../../shown.js";

/** TW162: IAM takes it, and it matches nothing. */
export const actionEmptyName: Check = statementCheck("TW162", (subject, report) => {
  for (const { index, pattern, name } of subject.actions) {
    if (name.trim() !== "") continue;
    report(atActions(subject, index), {
      message: `${shown(pattern)} names no action and matches nothing`,
      help: `write ${shown(`${pattern.trim()}*`)} for all of the service's`,
    });
  }
});
