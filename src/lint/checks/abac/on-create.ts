import type { ActionInfo, Catalog } from "../../../catalog/types.js";
import { bounded } from "../../bounded.js";
import { type Check, policyCheck, type Report, statementCheck } from "../../check.js";
import { atKey, atStatement } from "../../place.js";
import { addCondition } from "../../repair.js";
import { listed, shown } from "../../shown.js";
import type { ConditionItem, PolicySubject, StatementSubject } from "../../subject.js";
import { guardsOf, isOfPrincipals, isPositive, isTag, membersOf, namesAction, requiresKey } from "../../tag-conditions.js";
import { makes, tagEffect } from "../../tag-writers.js";

/** Whether the call makes a resource and takes its tags. */
function makesTagged(action: ActionInfo, catalog: Catalog): boolean {
  return makes(action) && !action.accessLevels.includes("Tagging") && catalog.carries(action, "aws:RequestTag");
}

interface Guard {
  readonly item: ConditionItem;
  readonly tagKey: string;
  readonly service: string;
  readonly statement: StatementSubject;
}

/** The tags of resources by which the policy allows, each tag key once. */
function guardsIn({ statements }: PolicySubject): readonly Guard[] {
  const guards = new Map<string, Guard>();
  for (const statement of statements) {
    if (!statement.allows) continue;
    for (const item of guardsOf(statement)) {
      const { tagKey } = item;
      if (tagKey === undefined) continue;
      for (const { service } of membersOf(statement)) {
        const key = `${service} ${tagKey.toLowerCase()}`;
        if (!guards.has(key)) guards.set(key, { item, tagKey, service, statement });
      }
    }
  }
  return [...guards.values()];
}

/** Whether some condition on the tag of the request stands in the way of the call. */
function isEnforced(statement: StatementSubject, action: ActionInfo, tagKey: string): boolean {
  const own = statement.conditions.some((item) => isTag(item, "aws:RequestTag", tagKey) && requiresKey(item));
  if (own) return true;
  const { statements } = statement.policy;
  return bounded(statements, statements.length).some(
    (deny) =>
      !deny.allows &&
      namesAction(deny, action) &&
      (deny.conditions.length === 0 || deny.conditions.some((item) => isTag(item, "aws:RequestTag", tagKey) && item.whenAbsent)),
  );
}

/** TW313 */
const notEnforced: Check = policyCheck("TW313", (policy, report) => {
  const guards = isOfPrincipals(policy) ? guardsIn(policy) : [];
  if (guards.length === 0) return;
  for (const statement of policy.statements) {
    // A resource that is not there yet has no tags to be guarded by.
    if (!statement.allows || guardsOf(statement).length > 0) continue;
    const makers = membersOf(statement).filter((action) => makesTagged(action, policy.catalog));
    for (const guard of makers.length === 0 ? [] : bounded(guards, policy.statements.length * 10))
      reportOpen(statement, makers, guard, report);
  }
});

function reportOpen(statement: StatementSubject, makers: readonly ActionInfo[], guard: Guard, report: Report): void {
  const { service, tagKey, item } = guard;
  const open = makers.filter((action) => action.service === service && !isEnforced(statement, action, tagKey));
  if (open.length === 0) return;
  const key = `aws:RequestTag/${tagKey}`;
  const { operator, values } = item.condition;
  report(atStatement(statement), {
    message: `${listed(open.map(({ name }) => `${service}:${name}`))} may make resources without ${shown(tagKey)}, or with any value of it`,
    help: `other statements allow by ${shown(tagKey)}: compare ${shown(key)} here`,
    labels: [{ place: atKey(guard.statement, item.index), message: "allowed by the tag here" }],
    repairs:
      operator.name === "StringEquals"
        ? [addCondition(`compare ${shown(key)} with the same value`, statement, "StringEquals", key, values)]
        : [],
  });
}

/** The actions of a service that give tags: `TagResource`, `CreateTags` of EC2, `AddTags…` of older services. */
function taggersOf(service: string, catalog: Catalog): readonly ActionInfo[] {
  const actions = [...(catalog.service(service)?.actions.values() ?? [])];
  return actions.filter(
    (action) =>
      action.accessLevels.includes("Tagging") &&
      tagEffect(action, catalog) === "sets" &&
      catalog.carries(action, "aws:RequestTag"),
  );
}

/** TW314 */
const needsTagAction: Check = policyCheck("TW314", (policy, report) => {
  if (!isOfPrincipals(policy)) return;
  const { catalog } = policy;
  for (const statement of policy.statements) {
    const item = statement.conditions.find((each) => each.family === "aws:RequestTag" && requiresKey(each));
    if (!statement.allows || item === undefined) continue;
    const action = membersOf(statement).find((each) => makesTagged(each, catalog));
    const taggers = action === undefined ? [] : taggersOf(action.service, catalog);
    if (action === undefined || taggers.length === 0) continue;
    const allowed = bounded(policy.statements, policy.statements.length).some(
      (other) => other.allows && taggers.some((tagger) => namesAction(other, tagger)),
    );
    if (allowed) continue;
    report(atKey(statement, item.index), {
      message: `a call of \`${action.service}:${action.name}\` with tags needs ${listed(taggers.map(({ service, name }) => `${service}:${name}`))} as well`,
      help: "allow it, on creation only where the service can tell (`ec2:CreateAction`)",
    });
  }
});

/** TW315 */
const otherKeysOpen: Check = statementCheck("TW315", (subject, report) => {
  const { catalog } = subject.policy;
  if (!subject.allows || !isOfPrincipals(subject.policy)) return;
  const item = subject.conditions.find((each) => each.family === "aws:RequestTag" && isPositive(each));
  const limited = subject.conditions.some(
    (each) => each.family === "aws:TagKeys" && each.condition.operator.qualifier === "ForAllValues",
  );
  if (item?.tagKey === undefined || limited) return;
  const takes = membersOf(subject).some((action) => catalog.carries(action, "aws:TagKeys"));
  if (!takes) return;
  const keys = [...new Set(subject.conditions.flatMap((each) => (each.family === "aws:RequestTag" ? (each.tagKey ?? []) : [])))];
  report(atKey(subject, item.index), {
    message: `besides ${listed(keys)} the request may set any other tag`,
    help: "limit the keys with `ForAllValues:StringEquals` on `aws:TagKeys`",
    repairs: [addCondition("limit the tag keys", subject, "ForAllValues:StringEquals", "aws:TagKeys", keys)],
  });
});

/** TW313–TW315 */
export const onCreate: readonly Check[] = [notEnforced, needsTagAction, otherKeysOpen];
