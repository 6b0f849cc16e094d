import { type Check, type Report, statementCheck } from "../../check.js";
import { atPrincipals } from "../../place.js";
import { everyone, named, pins, pinsOneOf } from "../../reach.js";
import { addCondition } from "../../repair.js";
import { listed, shown } from "../../shown.js";
import type { StatementSubject } from "../../subject.js";

/** TW401 */
const allowNotPrincipal: Check = statementCheck("TW401", (subject, report) => {
  if (!subject.allows || subject.statement.principals?.negated !== true) return;
  report(atPrincipals(subject), {
    message: "allows everybody but the named ones, anonymous callers included",
    severity: "security",
    help: "name the principals that are meant",
  });
});

/** TW453: a session is not its role, and what is not listed is denied. */
const denyNotPrincipal: Check = statementCheck("TW453", (subject, report) => {
  if (subject.allows || subject.statement.principals?.negated !== true) return;
  report(atPrincipals(subject), {
    message: "denies everybody but the named ones: their sessions are others, and a boundary makes it deny them too",
    help: "deny `*` with the condition `ArnNotLike` on `aws:PrincipalArn`",
  });
});

/** Where a service asks on somebody's behalf, who that is. */
const sources: ReadonlySet<string> = new Set(["aws:sourcearn", "aws:sourceaccount", "aws:sourceorgid", "aws:sourceorgpaths"]);

/** Keys that are used in their place: the reference of Access Analyzer's checks names the first, checks.md both. */
const weak: ReadonlySet<string> = new Set(["aws:referer", "kms:calleraccount"]);

function openServices(subject: StatementSubject): readonly string[] {
  if (!subject.allows || subject.policy.policy.kind !== "resource" || pinsOneOf(subject, sources)) return [];
  return named(subject, "Service");
}

/** TW417 */
const unrestrictedService: Check = statementCheck("TW417", (subject, report) => {
  const services = openServices(subject);
  if (services.length === 0 || pinsOneOf(subject, weak)) return;
  reportService(subject, services, report, `${listed(services)} may come for anybody, other accounts included`);
});

/** TW418 */
const weakServiceKey: Check = statementCheck("TW418", (subject, report) => {
  const services = openServices(subject);
  const key = subject.conditions.find((item) => weak.has(item.key) && pins(item))?.condition.key;
  if (services.length === 0 || key === undefined) return;
  reportService(subject, services, report, `${listed(services)} is limited by ${shown(key)} only`);
});

function reportService(subject: StatementSubject, services: readonly string[], report: Report, message: string): void {
  report(atPrincipals(subject), {
    message,
    help: `ask for \`aws:SourceAccount\` or \`aws:SourceArn\`: whom ${services.length === 1 ? "it acts" : "they act"} for`,
    repairs: [
      addCondition("ask for the account it acts for: yours", subject, "StringEquals", "aws:SourceAccount", ["111122223333"]),
    ],
  });
}

/**
 * Keys that pin a caller, or whom a service acts for: those of checks.md, of "the meaning of public" (Amazon S3 user guide)
 * and their like for organisations and endpoints.
 */
const callerKeys: ReadonlySet<string> = new Set([
  ...sources,
  "aws:principalaccount",
  "aws:principalarn",
  "aws:principalorgid",
  "aws:principalorgpaths",
  "aws:sourceip",
  "aws:sourceowner",
  "aws:sourcevpc",
  "aws:sourcevpcarn",
  "aws:sourcevpce",
  "aws:userid",
  "aws:vpceaccount",
  "aws:vpceorgid",
  "aws:vpceorgpaths",
  "kms:calleraccount",
  "s3:dataaccesspointaccount",
  "s3:dataaccesspointarn",
]);

/** TW450 */
const publicPrincipal: Check = statementCheck("TW450", (subject, report) => {
  const { kind } = subject.policy.policy;
  if (!subject.allows || (kind !== "resource" && kind !== "trust") || !everyone(subject)) return;
  if (pinsOneOf(subject, callerKeys)) return;
  report(atPrincipals(subject), {
    message: "allows everybody, anonymous callers included",
    help: "name the principals, or ask for `aws:PrincipalOrgID`",
  });
});

const outsiderKeys: ReadonlySet<string> = new Set([
  "sts:externalid",
  "aws:principalarn",
  "aws:principalorgid",
  "aws:principalorgpaths",
]);

/** TW451: an account that the project does not call its own. */
const externalAccount: Check = statementCheck("TW451", (subject, report) => {
  const { policy, statement } = subject;
  if (!subject.allows || policy.policy.kind !== "trust" || statement.principals?.negated === true) return;
  if (pinsOneOf(subject, outsiderKeys)) return;
  const own = new Set(policy.settings.accounts);
  for (const [index, { type, value }] of (statement.principals?.entries ?? []).entries()) {
    const account = type === "AWS" ? /^(?:arn:[a-z-]+:iam::(\d{12}):root|(\d{12}))$/.exec(value) : null;
    const id = account?.[1] ?? account?.[2];
    if (id === undefined || own.has(id)) continue;
    report(atPrincipals(subject, index), {
      message: `whoever is let into account \`${id}\` may become this role`,
      help: "ask for `sts:ExternalId`, or list the account among the project's own (`accounts`)",
      repairs: [addCondition("ask for an external id", subject, "StringEquals", "sts:ExternalId", ["external-id"])],
    });
  }
});

export const principalChecks: readonly Check[] = [
  allowNotPrincipal,
  unrestrictedService,
  weakServiceKey,
  publicPrincipal,
  externalAccount,
  denyNotPrincipal,
];
