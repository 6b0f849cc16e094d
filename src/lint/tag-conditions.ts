import type { ActionInfo } from "../catalog/types.js";
import { covers, globFromText, overlaps } from "../ir/glob.js";
import { templateFromText } from "../ir/template.js";
import { includesResources } from "./resource-relations.js";
import type { ActionItem, ConditionItem, PolicySubject, StatementSubject, TagFamily } from "./subject.js";

/** Whether the condition holds only when the key is in the request. */
export function requiresKey({ whenAbsent }: ConditionItem): boolean {
  return !whenAbsent;
}

/** A comparison of a value that has to be found: neither negated nor a question of presence. */
export function isPositive({ traits, whenAbsent }: ConditionItem): boolean {
  return !traits.negated && traits.family !== "null" && !whenAbsent;
}

/** Tag keys compare without regard to letter case in conditions (§4.1.4). */
export function isTag(item: ConditionItem, family: TagFamily, tagKey: string): boolean {
  return item.family === family && item.tagKey?.toLowerCase() === tagKey.toLowerCase();
}

/** The tag keys by whose presence on the resource a statement decides. */
export function guardsOf({ conditions }: StatementSubject): readonly ConditionItem[] {
  return conditions.filter((item) => item.family === "aws:ResourceTag" && requiresKey(item));
}

/** `aws:PrincipalTag/…` variables of a text, by their tag keys. */
export function principalTagsIn(text: string): readonly string[] {
  return templateFromText(text, { variables: true, wildcards: false }).flatMap((part) =>
    part.kind === "variable" && /^aws:principaltag\//i.test(part.key) ? [part.key.slice("aws:PrincipalTag/".length)] : [],
  );
}

const memberLists = new WeakMap<StatementSubject, readonly ActionInfo[]>();

/** Every action that the entries name, each once; none for the lone star. Found once for all the checks that ask. */
export function membersOf(subject: StatementSubject): readonly ActionInfo[] {
  const known = memberLists.get(subject) ?? membersIn(subject);
  memberLists.set(subject, known);
  return known;
}

function membersIn({ actions, statement }: StatementSubject): readonly ActionInfo[] {
  if (statement.actions.negated) return [];
  const [only, ...others] = actions;
  return only !== undefined && others.length === 0 ? only.members : [...new Set(actions.flatMap(({ members }) => members))];
}

/** Whether the statement speaks of the action. */
export function namesAction({ statement, actions }: StatementSubject, action: ActionInfo): boolean {
  const named = actions.some(
    (item) => item.pattern === "*" || (item.service === action.service && item.members.includes(action)),
  );
  return named !== statement.actions.negated;
}

/** Whether two statements may speak of one action. Exclusions are taken to leave something. */
export function shareAction(a: StatementSubject, b: StatementSubject): boolean {
  if (a.statement.actions.negated || b.statement.actions.negated) return true;
  return a.actions.some((one) => b.actions.some((other) => mayMeet(one, other)));
}

/** Whether the statement is about every action of an entry. */
export function reachesEntry({ actions, statement }: StatementSubject, entry: ActionItem): boolean {
  if (statement.actions.negated) return entry.pattern !== "*" && !actions.some((item) => mayMeet(item, entry));
  return actions.some((item) => isWithin(entry, item));
}

function isWithin(inner: ActionItem, outer: ActionItem): boolean {
  if (outer.pattern === "*" || inner.pattern === outer.pattern) return true;
  if (outer.service !== inner.service) return false;
  return covers(globFromText(outer.name.toLowerCase()), globFromText(inner.name.toLowerCase()));
}

/** Whether `wide` is about every action and resource of `narrow`; `false` may also mean that it is not known. */
export function reachesAll(wide: StatementSubject, narrow: StatementSubject): boolean {
  if (narrow.statement.actions.negated || narrow.actions.length === 0) return false;
  return narrow.actions.every((entry) => reachesEntry(wide, entry)) && includesResources(wide, narrow);
}

function mayMeet(a: ActionItem, b: ActionItem): boolean {
  if (a.pattern === "*" || b.pattern === "*") return true;
  if (a.service !== b.service) return false;
  return overlaps(globFromText(a.name.toLowerCase()), globFromText(b.name.toLowerCase()));
}

/** For messages: the rule or Sid, with the policy when there are several. */
export function nameOf({ statement, index, policy }: StatementSubject, among: number): string {
  const { origin, sid } = statement;
  const own = (origin.kind === "source" ? origin.rule : undefined) ?? sid ?? `statement ${index + 1}`;
  return among > 1 ? `${policy.policy.name}.${own}` : own;
}

/** Whether the principals of these policies make requests: tag conditions of a trust policy are of another kind. */
export function isOfPrincipals({ policy }: PolicySubject): boolean {
  return policy.kind === "identity" || policy.kind === "session" || policy.kind === "boundary";
}
