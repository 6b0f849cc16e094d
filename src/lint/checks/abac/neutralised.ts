import type { ActionInfo } from "../../../catalog/types.js";
import type { Condition } from "../../../ir/model.js";
import { bounded } from "../../bounded.js";
import { type Check, policyCheck } from "../../check.js";
import { atKey, atStatement } from "../../place.js";
import { includesResources, shareResource } from "../../resource-relations.js";
import { listed, shown } from "../../shown.js";
import type { StatementSubject } from "../../subject.js";
import { guardsOf, isOfPrincipals, namesAction, reachesEntry } from "../../tag-conditions.js";

/** Whether a statement without the tag asks for nothing that the guarded one does not ask for as well. */
function asksNoMore(wide: StatementSubject, guarded: StatementSubject): boolean {
  const texts = wide.conditions.length === 0 ? undefined : new Set(guarded.statement.conditions.map(textOf));
  return wide.statement.conditions.every((condition) => texts?.has(textOf(condition)));
}

function textOf({ operator, key, values }: Condition): string {
  return JSON.stringify([operator.qualifier, operator.name, operator.ifExists, key.toLowerCase(), values]);
}

/** What the wide statement allows of the guarded one: whole entries of it, and of its wildcards single actions that write. */
function givenAway(guarded: StatementSubject, wide: StatementSubject): readonly string[] {
  const entries = guarded.actions.filter((entry) => entry.pattern !== "*" && reachesEntry(wide, entry));
  if (entries.length > 0) return entries.map(({ pattern }) => pattern);
  const { catalog } = guarded.policy;
  // To read everything and change what is one's own is a common thing to want.
  const writes = ({ accessLevels }: ActionInfo): boolean => !accessLevels.includes("List") && !accessLevels.includes("Read");
  return wide.actions
    .flatMap(({ literal, members }) => (literal ? members : []))
    .filter((action) => writes(action) && catalog.carries(action, "aws:ResourceTag") && namesAction(guarded, action))
    .map(({ service, name }) => `${service}:${name}`);
}

function givesAway(guarded: StatementSubject, wide: StatementSubject): boolean {
  return givenAway(guarded, wide).length > 0;
}

/** TW331: what a tag guards in one statement, another gives away. */
export const neutralised: Check = policyCheck("TW331", (policy, report) => {
  if (!isOfPrincipals(policy)) return;
  const open = policy.statements.filter(
    ({ allows, conditions }) => allows && !conditions.some(({ family }) => family !== undefined),
  );
  for (const subject of open.length === 0 ? [] : policy.statements) {
    const [guard] = guardsOf(subject);
    if (!subject.allows || guard === undefined || subject.statement.actions.negated) continue;
    const wide = bounded(open, policy.statements.length * 10).find(
      (other) => asksNoMore(other, subject) && shareResource(subject, other) && givesAway(subject, other),
    );
    if (wide === undefined) continue;
    report(atKey(subject, guard.index), {
      message: `${shown(guard.condition.key)} decides nothing for ${listed(givenAway(subject, wide))}: another statement allows that without it`,
      help: "remove it there, or this statement",
      labels: [{ place: atStatement(wide), message: "allowed without the tag" }],
      // Of part of the resources, it may be what is meant.
      ...(includesResources(wide, subject) ? {} : { severity: "warning" as const }),
    });
  }
});
