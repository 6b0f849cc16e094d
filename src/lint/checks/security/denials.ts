import { type Check, policyCheck, type Report, statementCheck } from "../../check.js";
import { atKey, atStatement } from "../../place.js";
import { asksBool, everyAction, everyone, everyResource } from "../../reach.js";
import { addCondition } from "../../repair.js";
import { shown } from "../../shown.js";
import type { StatementSubject } from "../../subject.js";

/** Whether it denies everything to everybody whom the policy is about. */
export function deniesAll(subject: StatementSubject): boolean {
  const { allows, statement, conditions } = subject;
  if (allows || conditions.length > 0 || !everyAction(subject) || !everyResource(subject)) return false;
  return statement.principals === undefined || everyone(subject);
}

/** TW462: a policy that only denies is there for that. */
const denyAll: Check = policyCheck("TW462", ({ statements }, report) => {
  if (!statements.some(({ allows }) => allows)) return;
  for (const subject of statements) {
    if (!deniesAll(subject)) continue;
    report(atStatement(subject), { message: "denies everything: no `Allow` of this policy has an effect" });
  }
});

const networkKeys: ReadonlySet<string> = new Set(["aws:sourceip", "aws:sourcevpc", "aws:sourcevpce"]);

interface Exemption {
  readonly key: string;
  readonly lower: string;
  readonly whose: string;
}

const viaService: Exemption = { key: "aws:ViaAWSService", lower: "aws:viaawsservice", whose: "made on a caller's behalf" };
const byService: Exemption = {
  key: "aws:PrincipalIsAWSService",
  lower: "aws:principalisawsservice",
  whose: "of services themselves",
};

/** TW463: what a service does for somebody comes from the network of the service. */
const networkDeny: Check = statementCheck("TW463", (subject, report) => {
  if (subject.allows) return;
  const item = subject.conditions.find(({ key, traits }) => networkKeys.has(key) && traits.negated);
  if (item === undefined) return;
  const { kind } = subject.policy.policy;
  const wanted = kind === "resource" || kind === "rcp" ? [viaService, byService] : [viaService];
  const missing = wanted.filter(({ lower }) => !asksBool(subject, lower, "false"));
  if (missing.length > 0) reportNetwork(subject, item.index, missing, report);
});

function reportNetwork(subject: StatementSubject, condition: number, missing: readonly Exemption[], report: Report): void {
  const key = subject.statement.conditions[condition]?.key ?? "";
  report(atKey(subject, condition), {
    message: `calls ${missing.map(({ whose }) => whose).join(" and ")} come from another network than ${shown(key)} names, and are denied`,
    help: `leave them out with \`Bool\` ${missing.map((each) => `\`${each.key}\` \`false\``).join(" and ")}`,
    repairs: missing.map((each) => addCondition(`leave calls ${each.whose} out`, subject, "Bool", each.key, ["false"])),
  });
}

/** Denies that reach further than they seem to. */
export const denialChecks: readonly Check[] = [denyAll, networkDeny];
