import type { Statement } from "../../../ir/model.js";
import { type Check, policyCheck, statementCheck } from "../../check.js";
import { atSid, atStatement } from "../../place.js";
import { replace } from "../../repair.js";
import { shown } from "../../shown.js";

/** TW600: where Sids need not differ; elsewhere decoding refuses it (§1.2.4). */
const uniqueSid: Check = policyCheck("TW600", (policy, report) => {
  if (policy.policy.kind !== "resource" && policy.policy.kind !== "endpoint") return;
  const taken = new Set(policy.statements.map(({ statement }) => statement.sid));
  const seen = new Set<string>();
  for (const subject of policy.statements) {
    const { sid } = subject.statement;
    if (sid === undefined || sid === "") continue;
    if (!seen.has(sid)) {
      seen.add(sid);
      continue;
    }
    const other = freeName(sid, taken);
    report(atSid(subject), {
      message: `another statement is called ${shown(sid)} too`,
      repairs: [replace(`call it \`${other}\``, atSid(subject), other, true)],
    });
  }
});

function freeName(sid: string, taken: Set<string | undefined>): string {
  for (let number = 2; ; number++) {
    const name = `${sid}${number}`;
    if (taken.has(name)) continue;
    taken.add(name);
    return name;
  }
}

/** TW601 */
const missingSid: Check = statementCheck("TW601", (subject, report) => {
  const { sid }: Statement = subject.statement;
  if (sid === undefined)
    report(atStatement(subject), { message: "the statement has no Sid", help: "a name tells what it is for" });
});

export const sidChecks: readonly Check[] = [uniqueSid, missingSid];
