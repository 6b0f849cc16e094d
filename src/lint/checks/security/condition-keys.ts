import { operatorText } from "../../../ir/operator.js";
import { type Check, statementCheck } from "../../check.js";
import { atKey, atOperator } from "../../place.js";
import { isGrant, isStar } from "../../reach.js";
import { addCondition, replace } from "../../repair.js";
import { listed, shown } from "../../shown.js";
import type { ConditionItem, StatementSubject } from "../../subject.js";
import { claimsUntagged } from "../../tag-writers.js";
import { audience } from "./web-identity.js";

/** The operator without its qualifier, in wire spelling. */
function unqualified({ condition }: ConditionItem): string {
  const { name, ifExists } = condition.operator;
  return operatorText({ name, ifExists });
}

/** TW404: a set without values matches too, so that the key need not be there. */
const singleValued: Check = statementCheck("TW404", (subject, report) => {
  for (const item of subject.conditions) {
    const { condition, info } = item;
    if (condition.operator.qualifier !== "ForAllValues" || info === undefined || info.multivalued) continue;
    // A token always has one: TW433 is about those.
    if (subject.policy.policy.kind === "trust" && audience.test(item.key)) continue;
    report(atOperator(subject, item.index), {
      message: `${shown(condition.key)} has one value; \`ForAllValues\` also holds where the request does not have the key`,
      severity: subject.allows ? "security" : "warning",
      help: "leave the qualifier out",
      repairs: [replace("leave the qualifier out", atOperator(subject, item.index), unqualified(item))],
    });
  }
});

/** A key, and those of which one has to stand beside it: addresses in a VPC say nothing without the VPC. */
const pairs: readonly (readonly [key: string, partners: readonly string[]])[] = [
  ["aws:vpcsourceip", ["aws:SourceVpc", "aws:SourceVpce", "aws:SourceVpcArn"]],
];

/** TW416 */
const pairedKeys: Check = statementCheck("TW416", (subject, report) => {
  for (const [key, partners] of pairs) {
    const item = subject.conditions.find((each) => each.key === key);
    const lower = new Set(partners.map((partner) => partner.toLowerCase()));
    if (item === undefined || subject.conditions.some((each) => lower.has(each.key))) continue;
    report(atKey(subject, item.index), {
      message: `${shown(item.condition.key)} alone: the address is somebody else's in another VPC`,
      help: `ask for ${listed(partners.slice(0, 2))} too`,
      repairs: [addCondition("ask for the VPC too: yours", subject, "StringEquals", "aws:SourceVpc", ["vpc-12345678"])],
    });
  }
});

/** What callers write themselves. */
const unproven: ReadonlySet<string> = new Set(["aws:referer", "aws:useragent"]);

/** TW435 */
const untrustworthyKey: Check = statementCheck("TW435", (subject, report) => {
  const used = subject.conditions.filter(({ key }) => unproven.has(key));
  if (used.length === 0 || (!subject.allows && used.length < subject.conditions.length)) return;
  for (const { index, condition } of used) {
    report(atKey(subject, index), {
      message: `${shown(condition.key)} is what the caller says it is`,
      help: "decide by what AWS vouches for: the principal, its tags, its network",
    });
  }
});

/** TW436: the `*` of a string crosses the colons of an ARN. */
const stringLikeArn: Check = statementCheck("TW436", (subject, report) => {
  for (const { index, condition, info } of subject.conditions) {
    const { name } = condition.operator;
    if (info?.type !== "arn" || (name !== "StringLike" && name !== "StringNotLike")) continue;
    // A lone star asks for presence (TW275, TW276).
    if (condition.values.length > 0 && condition.values.every(isStar)) continue;
    const arn = operatorText({ ...condition.operator, name: name === "StringLike" ? "ArnLike" : "ArnNotLike" });
    report(atOperator(subject, index), {
      message: `\`${operatorText(condition.operator)}\` takes the ARN in ${shown(condition.key)} for a text: a \`*\` crosses its colons`,
      help: `use \`${arn}\``,
      repairs: [replace(`use \`${arn}\``, atOperator(subject, index), arn)],
    });
  }
});

/** TW437: without a projection the whole item comes back, and the attributes are not looked at. */
const attributesWithoutSelect: Check = statementCheck("TW437", (subject, report) => {
  const attributes = subject.conditions.find(({ key }) => key === "dynamodb:attributes");
  if (!isGrant(subject) || attributes === undefined || selects(subject)) return;
  const readers = subject.actions.flatMap(({ members }) => members).filter(takesSelect);
  if (readers.length === 0 || subject.statement.actions.negated) return;
  report(atKey(subject, attributes.index), {
    message: `${shown(attributes.condition.key)} does not keep whole items from being read: ${listed(readers.map(nameOf))} may leave out what to return`,
    help: "ask for `dynamodb:Select` `SPECIFIC_ATTRIBUTES`",
    repairs: [
      addCondition("ask for specific attributes", subject, "StringEqualsIfExists", "dynamodb:Select", ["SPECIFIC_ATTRIBUTES"]),
    ],
  });
});

const nameOf = ({ service, name }: { readonly service: string; readonly name: string }): string => `${service}:${name}`;

function takesSelect({ conditionKeys }: { readonly conditionKeys: readonly string[] }): boolean {
  return conditionKeys.includes("dynamodb:Select");
}

function selects({ conditions }: StatementSubject): boolean {
  return conditions.some(
    ({ key, traits, condition }) =>
      key === "dynamodb:select" &&
      traits.family === "string" &&
      !traits.negated &&
      condition.values.every((value) => value === "SPECIFIC_ATTRIBUTES"),
  );
}

/** TW438: a shorter prefix escapes the condition and still lists what it was to hide. */
const negativePrefix: Check = statementCheck("TW438", (subject, report) => {
  for (const { index, key, traits } of subject.conditions) {
    if (key !== "s3:prefix" || traits.family !== "string" || traits.negated !== subject.allows) continue;
    report(atKey(subject, index), {
      message: "a shorter prefix escapes this condition and lists the same objects",
      help: subject.allows
        ? "allow the prefixes that may be listed, with `StringLike`"
        : "deny what is `StringNotLike` the prefixes that may be listed",
    });
  }
});

/** Keys that can be missing and narrow a grant when they are there; tags besides. */
const absentable: ReadonlySet<string> = new Set([
  "aws:sourcevpce",
  "aws:sourcevpc",
  "aws:sourceip",
  "aws:multifactorauthpresent",
  "aws:principalorgid",
  "aws:sourcearn",
  "aws:sourceaccount",
]);

/** TW454 */
const ifExistsAllow: Check = statementCheck("TW454", (subject, report) => {
  if (!isGrant(subject)) return;
  for (const item of subject.conditions) {
    const { index, key, family, condition } = item;
    const { operator } = condition;
    if (!operator.ifExists || (family === undefined && !absentable.has(key))) continue;
    // TW444 says what is wrong with that one.
    if (key === "aws:multifactorauthpresent" && operator.name === "Bool") continue;
    const strict = operatorText({ ...operator, ifExists: false });
    report(atOperator(subject, index), {
      message: `requests without ${shown(condition.key)} are allowed too`,
      help: `use \`${strict}\``,
      ...(claimsUntagged(item, subject) ? { severity: "info" as const } : {}),
      repairs: [replace(`use \`${strict}\``, atOperator(subject, index), strict)],
    });
  }
});

/** Keys that do not say what the condition wants of them. */
export const conditionKeyChecks: readonly Check[] = [
  singleValued,
  pairedKeys,
  untrustworthyKey,
  stringLikeArn,
  attributesWithoutSelect,
  negativePrefix,
  ifExistsAllow,
];
