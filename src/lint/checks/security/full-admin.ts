import { type Check, statementCheck } from "../../check.js";
import { atStatement } from "../../place.js";

/** TW400: everything on everything, without a condition. */
export const fullAdmin: Check = statementCheck("TW400", (subject, report) => {
  const { statement, allows, actions, resources, conditions } = subject;
  const everyAction = !statement.actions.negated && actions.some(({ pattern }) => pattern === "*");
  const everyResource = statement.resources?.negated !== true && resources.some(({ pattern }) => pattern === "*");
  if (!allows || !everyAction || !everyResource || conditions.length > 0) return;
  report(atStatement(subject), {
    message: "allows every action on every resource",
    help: "name the actions that are needed; a condition on tags narrows what is left",
  });
});
