import { type Check, type Report, statementCheck } from "../../check.js";
import { atActions, atStatement } from "../../place.js";
import { remove } from "../../repair.js";
import { listed, shown } from "../../shown.js";
import type { ActionItem, StatementSubject } from "../../subject.js";

/** Whether identity policies are not asked about some action of the entry. RCPs and endpoint policies are. */
function unsignedNames({ members }: ActionItem): readonly string[] {
  return members.filter(({ authentication }) => authentication !== "signed").map(({ service, name }) => `${service}:${name}`);
}

function concerns({ policy }: StatementSubject): boolean {
  return ["identity", "session", "boundary", "scp"].includes(policy.policy.kind);
}

/** The action that does the same with AWS credentials, as `AdminInitiateAuth` does for `InitiateAuth`. */
function signedCounterpart({ members }: ActionItem, { policy }: StatementSubject): string | undefined {
  const [action] = members;
  const signed = action === undefined ? undefined : policy.catalog.action(action.service, `Admin${action.name}`);
  return signed?.authentication === "signed" ? `${signed.service}:${signed.name}` : undefined;
}

function reportNamed(code: "TW310" | "TW311", subject: StatementSubject, report: Report): void {
  if (!concerns(subject) || subject.statement.actions.negated || subject.allows !== (code === "TW310")) return;
  for (const item of subject.actions) {
    if (!item.literal || unsignedNames(item).length === 0) continue;
    const other = signedCounterpart(item, subject);
    const place = subject.actions.length === 1 ? atStatement(subject) : atActions(subject, item.index);
    report(
      atActions(subject, item.index),
      subject.allows
        ? {
            message: `${shown(item.pattern)} is called without AWS credentials: no policy allows it, and none need`,
            ...(other === undefined ? {} : { help: `\`${other}\` is the one that IAM checks` }),
            repairs: [remove("remove it", place, true)],
          }
        : {
            message: `${shown(item.pattern)} is called without AWS credentials: this denies it to nobody`,
            help: "turn the flow off in the app client or the pool, or guard it with AWS WAF",
          },
    );
  }
}

/** TW312 */
const inWildcard: Check = statementCheck("TW312", (subject, report) => {
  if (!concerns(subject) || subject.statement.actions.negated) return;
  for (const item of subject.actions) {
    const names = item.literal ? [] : unsignedNames(item);
    if (names.length === 0) continue;
    report(atActions(subject, item.index), {
      message: `${shown(item.pattern)} also covers ${listed(names)}, called without AWS credentials, where it decides nothing`,
    });
  }
});

/** TW310–TW312 */
export const unsignedApis: readonly Check[] = [
  ...(["TW310", "TW311"] as const).map((code) => statementCheck(code, (subject, report) => reportNamed(code, subject, report))),
  inWildcard,
];
