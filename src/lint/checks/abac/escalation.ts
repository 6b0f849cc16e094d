import type { ActionInfo } from "../../../catalog/types.js";
import { operatorText } from "../../../ir/operator.js";
import { bounded } from "../../bounded.js";
import { type Check, projectCheck, type Report } from "../../check.js";
import { atKey, atOperator, atResources, atStatement, type Place } from "../../place.js";
import { addCondition, replace } from "../../repair.js";
import { shareResource } from "../../resource-relations.js";
import { listed, shown } from "../../shown.js";
import type { PolicySubject, ProjectSubject, StatementSubject } from "../../subject.js";
import {
  guardsOf,
  isOfPrincipals,
  isPositive,
  isTag,
  membersOf,
  nameOf,
  namesAction,
  principalTagsIn,
} from "../../tag-conditions.js";
import { type TagEffect, type TagWriter, tagEffect, writerIn } from "../../tag-writers.js";

/** A tag key by which a statement decides, for the services of its actions. */
interface Trust {
  readonly statement: StatementSubject;
  readonly tagKey: string;
  readonly services: ReadonlySet<string>;
  readonly place: Place;
}

function servicesOf(statement: StatementSubject): ReadonlySet<string> {
  return new Set(membersOf(statement).map(({ service }) => service));
}

function statementsOf({ policies }: ProjectSubject): readonly StatementSubject[] {
  return policies.filter(isOfPrincipals).flatMap(({ statements }) => statements);
}

/** What lets somebody do a thing: session policies and boundaries only ever limit (§7.4.1, §7.4.4). */
function grantsOf({ policies }: ProjectSubject): readonly StatementSubject[] {
  return policies
    .filter(({ policy }) => policy.kind === "identity")
    .flatMap(({ statements }) => statements.filter(({ allows }) => allows));
}

/** What allows by a tag of the resource. */
function trustsOf(statement: StatementSubject): readonly Trust[] {
  if (!statement.allows) return [];
  return guardsOf(statement)
    .filter(isPositive)
    .flatMap(({ tagKey, index }) =>
      tagKey === undefined ? [] : [{ statement, tagKey, services: servicesOf(statement), place: atKey(statement, index) }],
    );
}

/** What a missing tag escapes: a `Deny` that needs it, an `Allow` that only excludes some of its values. */
function dependentsOf(statement: StatementSubject): readonly Trust[] {
  return statement.conditions
    .filter((item) => item.family === "aws:ResourceTag" && item.traits.family !== "null" && item.whenAbsent === statement.allows)
    .flatMap(({ tagKey, index }) =>
      tagKey === undefined ? [] : [{ statement, tagKey, services: servicesOf(statement), place: atKey(statement, index) }],
    );
}

/** The policies that hold for whoever a statement lets write: those of the same attachment are not known, so all. */
function reportWriters(
  project: ProjectSubject,
  trusts: readonly Trust[],
  effect: TagEffect,
  say: (trust: Trust, writer: TagWriter, among: number) => string,
  report: Report,
): void {
  const writers = grantsOf(project).filter((statement) => writes(statement, effect));
  const reported = new Set<string>();
  const distinct = distinctTrusts(trusts);
  for (const trust of distinct) {
    for (const statement of bounded(writers, distinct.length * 10)) {
      const key = JSON.stringify([
        statement.policy.policy.name,
        statement.index,
        trust.tagKey.toLowerCase(),
        trust.services.size,
      ]);
      if (statement === trust.statement || reported.has(key)) continue;
      const writer = writerIn(statement, trust.tagKey, (action) => isWriterFor(action, trust, effect), project.policies);
      if (writer === undefined || !shareResource(statement, trust.statement)) continue;
      reported.add(key);
      report(atStatement(statement), {
        message: say(trust, writer, project.policies.length),
        help: `keep ${shown(trust.tagKey)} out: compare \`aws:ResourceTag/${trust.tagKey}\` here, or deny the key with \`aws:TagKeys\``,
        labels: [{ place: trust.place, message: "trusted here" }],
        repairs: repairsOf(statement, trust),
      });
    }
  }
}

/** Statements that trust a tag alike are told of once: those that a generator wrote differ in little else. */
function distinctTrusts(trusts: readonly Trust[]): readonly Trust[] {
  const distinct = new Map<string, Trust>();
  for (const trust of trusts) {
    const { resources } = trust.statement.statement;
    const key = JSON.stringify([trust.tagKey.toLowerCase(), [...trust.services], resources]);
    if (!distinct.has(key) && distinct.size < mostTrusts) distinct.set(key, trust);
  }
  return [...distinct.values()];
}

/** Each is compared with every statement that writes tags. */
const mostTrusts = 1000;

const writing = new WeakMap<StatementSubject, ReadonlySet<TagEffect>>();

function writes(statement: StatementSubject, effect: TagEffect): boolean {
  const known = writing.get(statement) ?? effectsOf(statement);
  writing.set(statement, known);
  return known.has(effect);
}

function effectsOf(statement: StatementSubject): ReadonlySet<TagEffect> {
  const { catalog } = statement.policy;
  return new Set(membersOf(statement).flatMap((action) => tagEffect(action, catalog) ?? []));
}

function isWriterFor(action: ActionInfo, { services, statement }: Trust, effect: TagEffect): boolean {
  return services.has(action.service) && tagEffect(action, statement.policy.catalog) === effect;
}

function repairsOf(statement: StatementSubject, { statement: trusting, tagKey }: Trust): ReturnType<typeof addCondition>[] {
  const guard = guardsOf(trusting).find(
    (item) => isTag(item, "aws:ResourceTag", tagKey) && item.condition.operator.name === "StringEquals",
  );
  if (guard === undefined) return [];
  const { key, values } = guard.condition;
  return [addCondition(`ask the same of ${shown(key)} here`, statement, "StringEquals", key, values)];
}

/** TW322 */
const mutableTag: Check = projectCheck("TW322", (project, report) => {
  const trusts = statementsOf(project).flatMap(trustsOf);
  const say = (trust: Trust, { statement, action }: TagWriter, among: number): string =>
    `${shown(nameOf(statement, among))} may call \`${action.service}:${action.name}\`, which sets ${shown(trust.tagKey)}, which ${shown(nameOf(trust.statement, among))} trusts`;
  reportWriters(project, trusts, "sets", say, report);
  for (const statement of statementsOf(project)) reportEvadedDeny(statement, report);
});

/** A `Deny` that is to keep tag keys from being changed, and that one more key in the request makes false (§4.11). */
function reportEvadedDeny(statement: StatementSubject, report: Report): void {
  if (statement.allows || !(writes(statement, "sets") || writes(statement, "removes"))) return;
  for (const { index, family, condition, traits } of statement.conditions) {
    const { operator, values } = condition;
    if (family !== "aws:TagKeys" || operator.qualifier !== "ForAllValues") continue;
    if (traits.family !== "string" || traits.negated || values.length === 0) continue;
    const any = operatorText({ ...operator, qualifier: "ForAnyValue" });
    report(atKey(statement, index), {
      message: `one more tag key in the request than ${listed(values)}, and this \`Deny\` does not hold`,
      help: `\`${any}\` denies a request that names one of them`,
      repairs: [replace(`write \`${any}\``, atOperator(statement, index), any)],
    });
  }
}

/** TW323 */
const untagBypass: Check = projectCheck("TW323", (project, report) => {
  const trusts = statementsOf(project).flatMap(dependentsOf);
  const say = (trust: Trust, { statement, action }: TagWriter, among: number): string =>
    `${shown(nameOf(statement, among))} may call \`${action.service}:${action.name}\`, which takes ${shown(trust.tagKey)} away, and ${shown(nameOf(trust.statement, among))} needs it`;
  reportWriters(project, trusts, "removes", say, report);
});

/** Actions that change the tags of a principal, or the claims that become them. */
const principalWriters: ReadonlySet<string> = new Set([
  "iam:TagRole",
  "iam:TagUser",
  "iam:UntagRole",
  "iam:UntagUser",
  "sts:TagSession",
  "cognito-identity:SetPrincipalTagAttributeMap",
]);

/** Tag keys of the principal by which a statement allows, and where it says so. */
function principalTrusts(statement: StatementSubject): readonly (readonly [tagKey: string, place: Place])[] {
  if (!statement.allows) return [];
  const keys = statement.conditions.flatMap((item) =>
    item.family === "aws:PrincipalTag" && item.tagKey !== undefined ? [[item.tagKey, atKey(statement, item.index)] as const] : [],
  );
  const values = statement.conditions.flatMap(({ condition, index }) =>
    condition.values.flatMap(principalTagsIn).map((tagKey) => [tagKey, atKey(statement, index)] as const),
  );
  const resources = statement.resources.flatMap(({ pattern, index }) =>
    principalTagsIn(pattern).map((tagKey) => [tagKey, atResources(statement, index)] as const),
  );
  return [...keys, ...values, ...resources];
}

/** The first place that trusts each tag key of the principal. */
function trustedPrincipalTags(statements: readonly StatementSubject[]): Iterable<PrincipalTrust> {
  const trusts = new Map<string, PrincipalTrust>();
  for (const statement of statements) {
    for (const [tagKey, place] of principalTrusts(statement)) {
      const key = tagKey.toLowerCase();
      if (!trusts.has(key)) trusts.set(key, { tagKey, place, statement });
    }
  }
  return trusts.values();
}

interface PrincipalTrust {
  readonly tagKey: string;
  readonly place: Place;
  readonly statement: StatementSubject;
}

/** TW324 */
const selfChange: Check = projectCheck("TW324", (project, report) => {
  const statements = statementsOf(project);
  const writers = grantsOf(project).filter((statement) => membersOf(statement).some(isPrincipalWriter));
  if (writers.length === 0) return;
  const trusts = bounded([...trustedPrincipalTags(statements)], writers.length * 10);
  for (const statement of writers) {
    for (const { tagKey, place, statement: trusting } of trusts) {
      const writer = writerIn(statement, tagKey, isPrincipalWriter, project.policies);
      if (writer === undefined) continue;
      report(atStatement(statement), {
        message: `\`${writer.action.service}:${writer.action.name}\` may change the principal's tag ${shown(tagKey)}, by which ${shown(nameOf(trusting, project.policies.length))} allows`,
        help: `limit \`aws:TagKeys\` to other keys than ${shown(tagKey)}`,
        labels: [{ place, message: "trusted here" }],
      });
    }
  }
});

function isPrincipalWriter({ service, name }: ActionInfo): boolean {
  return principalWriters.has(`${service}:${name}`);
}

/** TW325: whoever may write the own value into a foreign resource owns it. */
const takeover: Check = projectCheck("TW325", (project, report) => {
  for (const policy of project.policies.filter(isOfPrincipals))
    for (const statement of policy.statements) reportTakeover(statement, policy, report);
});

/** Whether the tags of the resource have a say, or the call only tags what it has just made. */
function isOfOwnResources({ conditions }: StatementSubject): boolean {
  return conditions.some(({ family, key }) => family === "aws:ResourceTag" || key === "ec2:createaction");
}

/** Whether a `Deny` keeps the action off resources by a tag that they have. */
function isDeniedByTag(action: ActionInfo, { policy }: StatementSubject): boolean {
  return policy.statements.some(
    (deny) => !deny.allows && namesAction(deny, action) && deny.conditions.some(({ family }) => family === "aws:ResourceTag"),
  );
}

function reportTakeover(statement: StatementSubject, { catalog }: PolicySubject, report: Report): void {
  if (!statement.allows || isOfOwnResources(statement)) return;
  const action = membersOf(statement).find(
    (each) => tagEffect(each, catalog) === "sets" && catalog.carries(each, "aws:ResourceTag") && !isDeniedByTag(each, statement),
  );
  for (const item of action === undefined ? [] : statement.conditions) {
    const { tagKey } = item;
    if (action === undefined || item.family !== "aws:RequestTag" || tagKey === undefined || !isPositive(item)) continue;
    const { key, values, operator } = item.condition;
    // The caller's own value makes the resource the caller's; a fixed one may be no more than a mark.
    const own = values.some((value) => principalTagsIn(value).length > 0);
    const resourceKey = `aws:ResourceTag/${tagKey}`;
    report(atKey(statement, item.index), {
      message: `\`${action.service}:${action.name}\` may write this ${shown(key)} over that of any resource, and so take it over`,
      help: `compare ${shown(resourceKey)} as well`,
      ...(own ? {} : { severity: "warning" as const }),
      repairs:
        operator.name === "StringEquals"
          ? [addCondition(`compare ${shown(resourceKey)} too`, statement, "StringEquals", resourceKey, values)]
          : [],
    });
  }
}

/** TW322–TW325 */
export const escalation: readonly Check[] = [mutableTag, untagBypass, selfChange, takeover];
