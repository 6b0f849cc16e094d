import { covers, globFromText } from "../../../ir/glob.js";
import { type Check, policyCheck } from "../../check.js";
import { atKey, atStatement } from "../../place.js";
import { shareResource } from "../../resource-relations.js";
import { listed, shown } from "../../shown.js";
import type { ActionItem, StatementSubject } from "../../subject.js";
import { guardsOf, isOfPrincipals } from "../../tag-conditions.js";

function isWithin(inner: ActionItem, { actions, statement }: StatementSubject): boolean {
  if (statement.actions.negated) return false;
  return actions.some((outer) => {
    if (outer.pattern === "*") return true;
    return (
      outer.service === inner.service && covers(globFromText(outer.name.toLowerCase()), globFromText(inner.name.toLowerCase()))
    );
  });
}

/** TW331: what a tag guards in one statement, another gives away. */
export const neutralised: Check = policyCheck("TW331", (policy, report) => {
  if (!isOfPrincipals(policy)) return;
  const open = policy.statements.filter(
    ({ allows, conditions, statement }) => allows && conditions.length === 0 && !statement.actions.negated,
  );
  for (const subject of open.length === 0 ? [] : policy.statements) {
    const [guard] = guardsOf(subject);
    if (!subject.allows || guard === undefined || subject.statement.actions.negated) continue;
    for (const wide of open) {
      const within = subject.actions.filter((action) => action.pattern !== "*" && isWithin(action, wide));
      if (within.length === 0 || !shareResource(subject, wide)) continue;
      report(atKey(subject, guard.index), {
        message: `${shown(guard.condition.key)} decides nothing here: ${listed(within.map(({ pattern }) => pattern))} is allowed without it elsewhere`,
        help: "remove it there, or this statement",
        labels: [{ place: atStatement(wide), message: "allowed without a condition" }],
      });
      break;
    }
  }
});
