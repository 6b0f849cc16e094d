import { type Template, type TemplatePart, templateFromText } from "../../../ir/template.js";
import { type Check, type Report, statementCheck } from "../../check.js";
import { atValue } from "../../place.js";
import { shown } from "../../shown.js";
import type { ConditionItem, StatementSubject } from "../../subject.js";

/** "Sensitive condition keys" (IAM user guide, AWS global condition context keys): no pattern of them has a use. */
const sensitive: ReadonlySet<string> = new Set([
  "aws:principalaccount",
  "aws:principalorgid",
  "aws:resourceaccount",
  "aws:resourceorgid",
  "aws:sourceaccount",
  "aws:sourceorgid",
  "aws:sourcevpc",
  "aws:sourcevpce",
  "aws:vpceaccount",
  "aws:vpceorgid",
]);

/** Keys that identify somebody, where a pattern has to begin with something that is fixed. */
const identifying: ReadonlySet<string> = new Set([
  "aws:principalarn",
  "aws:principalorgpaths",
  "aws:resourceorgpaths",
  "aws:sourcearn",
  "aws:sourceorgpaths",
  "aws:vpceorgpaths",
]);

/** Accounts and organisations that AWS itself compares: nobody chooses what these hold. */
const owners: ReadonlySet<string> = new Set([
  "aws:principalaccount",
  "aws:principalorgid",
  "aws:resourceaccount",
  "aws:resourceorgid",
  "aws:sourceaccount",
  "aws:sourceorgid",
]);

const fixed = 6;

type Open = "variable" | "wildcard";

/** Why a value lets in more than it should, if it does. */
function excess(key: string, parts: Template, open: Open): string | undefined {
  const at = parts.findIndex((part) => isOpen(part, open));
  if (at < 0) return undefined;
  if (sensitive.has(key)) return sensitiveExcess(parts, open);
  if (key === "aws:userid") return userIdExcess(parts, at);
  if (!identifying.has(key)) return undefined;
  const before = parts.slice(0, at).reduce((sum, part) => sum + (part.kind === "text" ? part.text.length : 0), 0);
  // `arn:*:…` holds in every partition: what follows is what counts.
  if (before >= fixed || isPartition(parts, at)) return undefined;
  return `fewer than ${fixed} characters before the ${open} are fixed`;
}

function isOpen({ kind }: TemplatePart, open: Open): boolean {
  return open === "variable" ? kind === "variable" : kind === "any" || kind === "one";
}

function isPartition(parts: Template, at: number): boolean {
  const before = parts[at - 1];
  const after = parts[at + 1];
  return at === 1 && before?.kind === "text" && before.text === "arn:" && after?.kind === "text" && after.text.startsWith(":");
}

/** `aws:ResourceAccount` = `${aws:PrincipalAccount}`: the same owner, whoever it is. */
function sensitiveExcess(parts: Template, open: Open): string | undefined {
  const [only] = parts;
  if (parts.length === 1 && only?.kind === "variable" && owners.has(only.key.toLowerCase())) return undefined;
  return open === "variable" ? "whoever sets the variable decides who owns it" : "any other account or network may match";
}

/** `AROA…:*` and `*:name` are how the key is used; `*` and `AROA*` reach other principals. */
function userIdExcess(parts: Template, at: number): string | undefined {
  const colon = parts.findIndex((part) => part.kind === "text" && part.text.includes(":"));
  if (colon >= 0 && (at > colon || (at === 0 && colon === 1 && startsWithColon(parts[1])))) return undefined;
  return "it stands before the colon, where the principal is named";
}

function startsWithColon(part: TemplatePart | undefined): boolean {
  return part?.kind === "text" && part.text.startsWith(":");
}

/** Whether more values matching means more access. */
function widens({ allows }: StatementSubject, { condition, traits }: ConditionItem): boolean {
  return condition.operator.name !== "Null" && traits.negated !== allows;
}

function openValueCheck(code: "TW439" | "TW440", open: Open): Check {
  return statementCheck(code, (subject, report) => {
    for (const item of subject.conditions)
      if (canBeOpen(item, open) && widens(subject, item)) reportOpen(subject, item, open, report);
  });
}

function canBeOpen({ traits }: ConditionItem, open: Open): boolean {
  return open === "variable" ? traits.variables : traits.wildcards;
}

function reportOpen(subject: StatementSubject, item: ConditionItem, open: Open, report: Report): void {
  for (const [i, value] of item.condition.values.entries()) {
    const why = excess(item.key, partsOf(subject, item, value), open);
    if (why === undefined) continue;
    report(atValue(subject, item.index, i), {
      message: `${shown(value)} is too wide for ${shown(item.condition.key)}: ${why}`,
      help: "write the values that are meant",
    });
  }
}

function partsOf({ policy }: StatementSubject, { traits }: ConditionItem, value: string): Template {
  return templateFromText(value, {
    variables: traits.variables && policy.policy.version === "2012-10-17",
    wildcards: traits.wildcards,
  });
}

/** TW439, TW440: values of keys that say who somebody is, and leave it open. */
export const openValueChecks: readonly Check[] = [openValueCheck("TW439", "variable"), openValueCheck("TW440", "wildcard")];
