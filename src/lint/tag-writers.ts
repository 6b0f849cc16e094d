/**
 * Who may change the tags that policies trust. In: the statements of all policies that are looked at together. Out: for a
 * tag key that a statement trusts, the statements that let somebody set it, or take it away, with nothing in the way.
 */
import type { ActionInfo, Catalog } from "../catalog/types.js";
import { bounded } from "./bounded.js";
import type { ConditionItem, PolicySubject, StatementSubject } from "./subject.js";
import { isPositive, isTag, membersOf, namesAction, requiresKey } from "./tag-conditions.js";

/** What an action does to the tags of a resource that is there already. */
export type TagEffect = "sets" | "removes";

/** `undefined` for an action that changes no tags, or makes a resource: what is born has tags of its own. */
export function tagEffect(action: ActionInfo, catalog: Catalog): TagEffect | undefined {
  const { name, accessLevels, resourceTypes } = action;
  const sets = catalog.carries(action, "aws:RequestTag");
  const tagging = accessLevels.includes("Tagging");
  if (/^(?:Batch)?(?:Untag|RemoveTags|DeleteTags)/.test(name)) return "removes";
  if (tagging) return "sets";
  return sets && resourceTypes.length > 0 && !makes(action) && !isOther.test(name) ? "sets" : undefined;
}

/** Names of calls that take tags for something else than what they act on, as `fsx:DeleteVolume` does for a last backup. */
const isOther = /^(?:Batch)?(?:Associate|Delete|Describe|Disassociate|Get|Invoke|List|Search)/;

const making =
  /^(?:Batch)?(?:Create|Run|Allocate|Register|Import|Request|Purchase|Copy|Restore|Provision|Start|Launch|Deploy|Duplicate|Clone|Authorize|POST$)/;

/** Whether the call makes a resource, by its name; `AuthorizeSecurityGroupIngress` makes a rule. */
export function makes({ name }: ActionInfo): boolean {
  return making.test(name);
}

/** Values that a condition on `aws:TagKeys` lists, in lower case; `undefined` where a wildcard or variable leaves them open. */
function listedKeys({ condition, traits }: ConditionItem): ReadonlySet<string> | undefined {
  const open = condition.values.some((value) => value.includes("${") || (traits.wildcards && /[*?]/.test(value)));
  return open ? undefined : new Set(condition.values.map((value) => value.toLowerCase()));
}

/** Whether the statement itself keeps the tag key out of the request, or holds the resource or the new value fast. */
function isHeld(subject: StatementSubject, tagKey: string): boolean {
  const key = tagKey.toLowerCase();
  return subject.conditions.some((item) => {
    if (isTag(item, "aws:ResourceTag", tagKey)) return requiresKey(item);
    if (isTag(item, "aws:RequestTag", tagKey)) return requiresKey(item) || isNullTrue(item);
    if (item.family !== "aws:TagKeys") return item.key === "ec2:createaction";
    const { qualifier } = item.condition.operator;
    const keys = listedKeys(item);
    if (keys === undefined || item.traits.family !== "string") return false;
    if (item.traits.negated) return qualifier === "ForAllValues" && keys.has(key);
    return qualifier === "ForAllValues" && !keys.has(key);
  });
}

/**
 * Whether the condition lets a call claim what has no owner: the statement only tags, with the very value that it asks of a
 * tag that is there. What has the tag of somebody else stays theirs.
 */
export function claimsUntagged({ family, tagKey, condition }: ConditionItem, subject: StatementSubject): boolean {
  if (family !== "aws:ResourceTag" || tagKey === undefined) return false;
  const own = JSON.stringify(condition.values);
  const sets = subject.conditions.some(
    (item) => isTag(item, "aws:RequestTag", tagKey) && isPositive(item) && JSON.stringify(item.condition.values) === own,
  );
  if (!sets || subject.statement.actions.negated) return false;
  const { catalog } = subject.policy;
  return (
    subject.actions.length > 0 &&
    subject.actions.every(
      ({ members }) => members.length > 0 && members.every((action) => makes(action) || tagEffect(action, catalog) === "sets"),
    )
  );
}

function isNullTrue({ condition }: ConditionItem): boolean {
  return condition.operator.name === "Null" && condition.values.every((value) => value.toLowerCase() === "true");
}

/** Whether a `Deny` stops every request for the action that names the tag key. */
function isDenied(action: ActionInfo, tagKey: string, policies: readonly PolicySubject[]): boolean {
  return stopping(policies, tagKey).some((deny) => namesAction(deny, action));
}

const stoppingLists = new WeakMap<readonly PolicySubject[], Map<string, readonly StatementSubject[]>>();

/** The statements that stop what names a tag key, found once for each. */
function stopping(policies: readonly PolicySubject[], tagKey: string): readonly StatementSubject[] {
  const lists = stoppingLists.get(policies) ?? new Map<string, readonly StatementSubject[]>();
  stoppingLists.set(policies, lists);
  const key = tagKey.toLowerCase();
  const known = lists.get(key);
  if (known !== undefined) return known;
  const denies = policies.flatMap(({ statements }) => statements.filter(({ allows }) => !allows));
  const found = bounded(denies, 200).filter((deny) => stopsKey(deny, tagKey));
  lists.set(key, found);
  return found;
}

/** The only condition of the `Deny` is one on the tag key: any other would leave requests through. */
function stopsKey({ conditions }: StatementSubject, tagKey: string): boolean {
  if (conditions.length === 0) return true;
  const [item] = conditions;
  if (conditions.length > 1 || item === undefined) return false;
  if (isTag(item, "aws:ResourceTag", tagKey)) return item.whenAbsent;
  if (isTag(item, "aws:RequestTag", tagKey)) return isNullFalse(item) || item.traits.negated;
  const { qualifier } = item.condition.operator;
  const keys = listedKeys(item);
  return (
    item.family === "aws:TagKeys" &&
    qualifier === "ForAnyValue" &&
    !item.traits.negated &&
    keys?.has(tagKey.toLowerCase()) === true
  );
}

function isNullFalse({ condition }: ConditionItem): boolean {
  return condition.operator.name === "Null" && condition.values.every((value) => value.toLowerCase() === "false");
}

/** A statement that lets somebody change a tag, and by which action. */
export interface TagWriter {
  readonly statement: StatementSubject;
  readonly action: ActionInfo;
}

/** The first action of the statement that may change the tag key unhindered. */
export function writerIn(
  statement: StatementSubject,
  tagKey: string,
  isWriter: (action: ActionInfo) => boolean,
  policies: readonly PolicySubject[],
): TagWriter | undefined {
  if (!statement.allows || isHeld(statement, tagKey)) return undefined;
  const action = membersOf(statement).find((each) => isWriter(each) && !isDenied(each, tagKey, policies));
  return action === undefined ? undefined : { statement, action };
}
