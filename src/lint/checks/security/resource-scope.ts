import type { ActionInfo, Catalog, ResourceRow, ResourceTypeInfo } from "../../../catalog/types.js";
import { covers, type Glob, globFromText } from "../../../ir/glob.js";
import { formatsOf, type TypeFormat } from "../../arn-types.js";
import { type Check, statementCheck } from "../../check.js";
import { atResources } from "../../place.js";
import { entryFor, isGrant, isStar } from "../../reach.js";
import { listed } from "../../shown.js";
import type { StatementSubject } from "../../subject.js";

const assuming: readonly string[] = ["sts:assumerole", "sts:assumerolewithwebidentity", "sts:assumerolewithsaml"];

/** Conditions on what the role is: these narrow a star. */
const roleKeys = /^(?:aws:resource(?:tag\/|account$|orgid$|orgpaths$)|iam:resourcetag\/)/;

/** TW460 */
const assumeAnyRole: Check = statementCheck("TW460", (subject, report) => {
  const { statement, resources, conditions } = subject;
  if (!isGrant(subject) || statement.actions.negated || statement.resources === undefined) return;
  const entry = assuming.map((action) => entryFor(subject, action)).find((item) => item !== undefined && !isStar(item.pattern));
  if (entry === undefined || conditions.some(({ key }) => roleKeys.test(key))) return;
  const open = resources.find(
    ({ pattern, arn }) => isStar(pattern) || (arn !== undefined && isStar(arn[5].replace(/^role\//, ""))),
  );
  if (open === undefined && !statement.resources.negated) return;
  report(open === undefined || statement.resources.negated ? atResources(subject) : atResources(subject, open.index), {
    message: "every role that trusts this account, or its users, may be assumed",
    help: "name the roles, or ask for a tag of theirs with `aws:ResourceTag/…`",
  });
});

/** What the statement can be about; a lone star and `NotAction` are left to TW400 and TW402. */
function membersOf({ statement, actions }: StatementSubject): readonly ActionInfo[] {
  return statement.actions.negated ? [] : actions.flatMap(({ members }) => members);
}

const changing: ReadonlySet<string> = new Set(["Write", "Tagging", "Permissions management"]);

/** TW457: only what changes something. */
const resourceStar: Check = statementCheck("TW457", (subject, report) => {
  const { statement, resources, conditions } = subject;
  const star = resources.find(({ pattern }) => isStar(pattern));
  if (!isGrant(subject) || star === undefined || statement.resources?.negated === true || conditions.length > 0) return;
  const actions = membersOf(subject).filter(
    ({ resourceTypes, accessLevels }) => resourceTypes.length > 0 && accessLevels.some((level) => changing.has(level)),
  );
  if (actions.length === 0) return;
  report(atResources(subject, star.index), {
    message: `${listed(actions.map(({ service, name }) => `${service}:${name}`))} could be limited to resources`,
    help: "name the resources, or ask for tags of theirs",
  });
});

/** Fields of an ARN that tell one resource from another; the partition is that of the account. */
const telling = [2, 3, 4, 5] as const;

function coversFormat(fields: readonly Glob[], format: TypeFormat): boolean {
  return telling.every((field) => {
    const general = fields[field];
    const specific = format.fields[field];
    return general !== undefined && specific !== undefined && covers(general, specific);
  });
}

/** Told once for each type: the ARNs of many actions are the same. */
type Covered = (type: ResourceTypeInfo) => boolean;

function coveredBy(resources: readonly (readonly Glob[])[]): Covered {
  const known = new Map<ResourceTypeInfo, boolean>();
  return (type) => {
    const answer = known.get(type) ?? formatsOf(type).every((format) => resources.some((fields) => coversFormat(fields, format)));
    known.set(type, answer);
    return answer;
  };
}

/** Whether the action can be used on everything: on every type that it needs, or on one of those that it takes. */
function reachesAll({ service, resourceTypes }: ActionInfo, catalog: Catalog, covered: Covered): boolean {
  const isCovered = ({ name }: ResourceRow): boolean => {
    const type = catalog.service(service)?.resourceTypes.get(name);
    return type !== undefined && covered(type);
  };
  const required = resourceTypes.filter((row) => row.required);
  return required.length > 0 ? required.every(isCovered) : resourceTypes.some(isCovered);
}

/** More patterns than this are not compared. */
const bound = 100;

/** TW456: no star, and nothing that it would add. */
const effectivelyStar: Check = statementCheck("TW456", (subject, report) => {
  const { statement, resources, conditions } = subject;
  if (!isGrant(subject) || statement.resources === undefined || statement.resources.negated) return;
  if (conditions.length > 0 || resources.some(({ pattern }) => isStar(pattern))) return;
  const wide = resources.flatMap(({ pattern, arn }) => (arn !== undefined && pattern.includes("*") ? [arn] : []));
  const actions = membersOf(subject).filter(({ resourceTypes }) => resourceTypes.length > 0);
  if (wide.length === 0 || wide.length > bound || actions.length === 0) return;
  const covered = coveredBy(wide.map((arn) => arn.map((field) => globFromText(field))));
  if (!actions.every((action) => reachesAll(action, subject.policy.catalog, covered))) return;
  report(atResources(subject), {
    message: "the resources are all there are for these actions, as `*` would be",
    help: "name the resources that are meant",
  });
});

/** Grants on resources that nobody chose. */
export const resourceScopeChecks: readonly Check[] = [effectivelyStar, resourceStar, assumeAnyRole];
