import { type Check, statementCheck } from "../../check.js";
import { atActions, atKey } from "../../place.js";
import { replace } from "../../repair.js";
import { shown } from "../../shown.js";

/** TW604: IAM ignores it (§2.1.2). */
const actionCase: Check = statementCheck("TW604", (subject, report) => {
  for (const { index, pattern, service, name, literal, members } of subject.actions) {
    if (/[*?]/.test(service)) continue;
    const canonical = `${service}:${literal ? (members[0]?.name ?? name) : name}`;
    if (canonical === pattern) continue;
    report(atActions(subject, index), {
      message: `${shown(pattern)} is spelled ${shown(canonical)} in the reference`,
      repairs: [replace(`write \`${canonical}\``, atActions(subject, index), canonical, true)],
    });
  }
});

/** TW605: IAM ignores it (§4.1.4). A tag key is the author's own. */
const keyCase: Check = statementCheck("TW605", (subject, report) => {
  for (const { index, condition, info } of subject.conditions) {
    if (info === undefined) continue;
    const canonical = info.name.endsWith("/") ? info.name + condition.key.slice(info.name.length) : info.name;
    if (canonical === condition.key || canonical.toLowerCase() !== condition.key.toLowerCase()) continue;
    report(atKey(subject, index), {
      message: `${shown(condition.key)} is spelled ${shown(canonical)} in the reference`,
      repairs: [replace(`write \`${canonical}\``, atKey(subject, index), canonical, true)],
    });
  }
});

export const caseChecks: readonly Check[] = [actionCase, keyCase];
