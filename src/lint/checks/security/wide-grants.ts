import { type Check, statementCheck } from "../../check.js";
import { atActions, atResources, atStatement } from "../../place.js";
import { everyAction, isGrant, isStar } from "../../reach.js";
import { listed } from "../../shown.js";

/** TW400: everything on everything, without a condition. */
const fullAdmin: Check = statementCheck("TW400", (subject, report) => {
  const { statement, resources, conditions } = subject;
  const everyResource = statement.resources?.negated !== true && resources.some(({ pattern }) => isStar(pattern));
  if (!isGrant(subject) || !everyAction(subject) || !everyResource || conditions.length > 0) return;
  report(atStatement(subject), {
    message: "allows every action on every resource",
    help: "name the actions that are needed; a condition on tags narrows what is left",
  });
});

/** TW402: actions that AWS has yet to publish are granted too. */
const allowNotAction: Check = statementCheck("TW402", (subject, report) => {
  const { statement } = subject;
  if (!isGrant(subject) || !statement.actions.negated) return;
  report(atActions(subject), {
    message: `allows every action but ${listed(statement.actions.patterns)}, those to come included`,
    help: "name the actions that are needed",
  });
});

/** TW403 */
const allowNotResource: Check = statementCheck("TW403", (subject, report) => {
  const { statement } = subject;
  if (!isGrant(subject) || statement.resources?.negated !== true) return;
  report(atResources(subject), {
    message: `allows every resource but ${listed(statement.resources.patterns)}, those to come included`,
    help: "name the resources that are meant; a `Deny` keeps others off",
  });
});

/** Grants that say what they leave out, or nothing. */
export const wideGrants: readonly Check[] = [fullAdmin, allowNotAction, allowNotResource];
