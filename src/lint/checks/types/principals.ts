import type { PrincipalEntry } from "../../../ir/model.js";
import { type Check, type Report, statementCheck } from "../../check.js";
import { atActions, atKey, atPrincipals } from "../../place.js";
import { addItem, replace } from "../../repair.js";
import { shown } from "../../shown.js";
import type { ActionItem, StatementSubject } from "../../subject.js";
import { badService, isServiceName } from "./values.js";

function entriesOf({ statement }: StatementSubject): readonly PrincipalEntry[] {
  return statement.principals?.entries ?? [];
}

/** TW260, of `Service` principals. Another host than AWS's own is a provider, and no service. */
const servicePrincipal: Check = statementCheck("TW260", (subject, report) => {
  for (const [i, { type, value }] of entriesOf(subject).entries()) {
    if (type !== "Service" || /[*?$]/.test(value) || isServiceName(value)) continue;
    const { mended, safe, ...said } = badService(value);
    const place = atPrincipals(subject, i);
    report(place, { ...said, repairs: mended === undefined ? [] : [replace(`write ${shown(mended)}`, place, mended, safe)] });
  }
});

/** TW265 (§2.3.11) */
const federatedElsewhere: Check = statementCheck("TW265", (subject, report) => {
  if (subject.policy.policy.kind === "trust") return;
  for (const [i, { type }] of entriesOf(subject).entries()) {
    if (type !== "Federated") continue;
    report(atPrincipals(subject, i), {
      message: "only a trust policy has federated principals",
      help: "name the role that the federated users assume",
    });
  }
});

const provider = /^arn:[\w-]+:iam::\d{12}:(?:oidc-provider\/[^/]+(?:\/.*)?|saml-provider\/.+)$/;
const host = /^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/;

/** TW266 */
const federatedFormat: Check = statementCheck("TW266", (subject, report) => {
  if (subject.policy.policy.kind !== "trust") return;
  for (const [i, { type, value }] of entriesOf(subject).entries()) {
    if (type !== "Federated" || provider.test(value) || host.test(value) || /[*?$]/.test(value)) continue;
    const place = atPrincipals(subject, i);
    const mended = value.replace(/^https?:\/\//, "").replace(/\/$/, "");
    report(place, {
      message: `${shown(value)} is neither the host of an identity provider nor the ARN of one`,
      help: "a host without `https://`, or `arn:aws:iam::account:oidc-provider/host`",
      repairs: mended !== value && host.test(mended) ? [replace(`write \`${mended}\``, place, mended)] : [],
    });
  }
});

type Origin = "saml" | "oidc" | "aws";

const origins: readonly Origin[] = ["saml", "oidc", "aws"];

function originOf({ type, value }: PrincipalEntry): Origin | undefined {
  if (type === "AWS" || type === "Service") return "aws";
  if (type !== "Federated") return undefined;
  return value.includes(":saml-provider/") ? "saml" : "oidc";
}

/** The action by which a principal of each origin assumes a role. */
const assumes: Readonly<Record<Origin, string>> = {
  saml: "sts:AssumeRoleWithSAML",
  oidc: "sts:AssumeRoleWithWebIdentity",
  aws: "sts:AssumeRole",
};

/** The actions of the list by which somebody assumes a role, each with whom it is for. */
function assumingActions({ actions }: StatementSubject): readonly (readonly [ActionItem, Origin])[] {
  return actions.flatMap((item) =>
    origins.flatMap((origin) => (assumes[origin].toLowerCase() === item.pattern.toLowerCase() ? [[item, origin] as const] : [])),
  );
}

/** TW267 */
const principalAction: Check = statementCheck("TW267", (subject, report) => {
  const found = new Set(entriesOf(subject).map(originOf));
  if (subject.policy.policy.kind !== "trust" || found.size === 0 || found.has(undefined)) return;
  const assuming = assumingActions(subject);
  // Some principal that no action of the list is for; each of the actions is for others.
  const without = origins.find((origin) => found.has(origin) && !assuming.some(([, other]) => other === origin));
  for (const [{ index, pattern }, origin] of assuming) {
    if (found.has(origin) && without === undefined) continue;
    const right = assumes[without ?? origins.find((each) => found.has(each)) ?? origin];
    report(atActions(subject, index), {
      message: `${shown(pattern)} is not how ${found.size === 1 ? "this principal assumes" : "every principal here assumes"} a role`,
      help: `it is \`${right}\`${found.size === 1 ? "" : ": give each its own statement"}`,
      repairs: found.size === 1 ? [replace(`write \`${right}\``, atActions(subject, index), right)] : [],
    });
  }
});

const anywhereActions = ["sts:AssumeRole", "sts:SetSourceIdentity", "sts:TagSession"];

/** TW268 */
const rolesAnywhere: Check = statementCheck("TW268", (subject, report) => {
  const named = entriesOf(subject).some(({ type, value }) => type === "Service" && value === "rolesanywhere.amazonaws.com");
  if (subject.policy.policy.kind !== "trust" || !subject.allows || !named || subject.statement.actions.negated) return;
  const has = new Set(subject.actions.map(({ pattern }) => pattern.toLowerCase()));
  if (has.has("*") || has.has("sts:*")) return;
  const missing = anywhereActions.filter((action) => !has.has(action.toLowerCase()));
  if (missing.length === 0) return;
  report(atActions(subject), {
    message: `IAM Roles Anywhere also needs ${missing.map(shown).join(" and ")}`,
    repairs: missing.map((action) => addItem(`add \`${action}\``, atActions(subject), action)),
  });
});

/** Keys of whoever calls, which a call by a service does not have, and what stands for them (checks.md, TW269). */
const absentForServices: ReadonlyMap<string, string | undefined> = new Map([
  ["aws:principalorgid", "aws:SourceOrgID"],
  ["aws:principalorgpaths", "aws:SourceOrgPaths"],
  ["aws:principalarn", "aws:SourceArn"],
  ["aws:principalaccount", "aws:SourceAccount"],
  ["aws:userid", undefined],
  ["aws:username", undefined],
]);

/** TW269 */
const keyOfPrincipal: Check = statementCheck("TW269", (subject, report) => {
  const entries = entriesOf(subject);
  if (subject.statement.principals?.negated !== false || entries.length === 0) return;
  if (!entries.every(({ type }) => type === "Service")) return;
  for (const { index, key, condition, family, traits } of subject.conditions) {
    if (traits.family === "null" || !(absentForServices.has(key) || family === "aws:PrincipalTag")) continue;
    const other = absentForServices.get(key);
    report(atKey(subject, index), {
      message: `a call by a service does not have ${shown(condition.key)}`,
      ...(other === undefined ? {} : { help: `\`${other}\` is what the service calls for` }),
      repairs: other === undefined ? [] : [replace(`compare \`${other}\``, atKey(subject, index), other)],
    });
  }
});

/** TW272, TW273: ids that IAM puts in the place of a role or user that is gone. */
const uniqueIds: readonly Check[] = (
  [
    ["TW272", "AROA", "role"],
    ["TW273", "AIDA", "user"],
  ] as const
).map(([code, prefix, what]) => statementCheck(code, (subject, report) => reportIds(subject, prefix, what, report)));

function reportIds(subject: StatementSubject, prefix: string, what: string, report: Report): void {
  for (const [i, { type, value }] of entriesOf(subject).entries()) {
    if (type !== "AWS" || !value.startsWith(prefix) || !/^[A-Z0-9]{16,}$/.test(value)) continue;
    report(atPrincipals(subject, i), {
      message: `${shown(value)} is the id of a ${what}: IAM writes it where the ${what} was deleted`,
      help: `name the ARN of the ${what} that is meant`,
    });
  }
}

export const principalChecks: readonly Check[] = [
  servicePrincipal,
  federatedElsewhere,
  federatedFormat,
  principalAction,
  rolesAnywhere,
  keyOfPrincipal,
  ...uniqueIds,
];
