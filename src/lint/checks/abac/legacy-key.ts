import { type Check, statementCheck } from "../../check.js";
import { atKey } from "../../place.js";
import { replace } from "../../repair.js";
import { shown } from "../../shown.js";

/** TW309: keys of a service for what `aws:ResourceTag` says everywhere. Tags of S3 objects have no other key. */
export const legacyKey: Check = statementCheck("TW309", (subject, report) => {
  const { catalog } = subject.policy;
  for (const { index, key, condition } of subject.conditions) {
    const match = /^([a-z0-9-]+):resourcetag\/(.+)$/.exec(key);
    if (match === null || match[1] === "aws") continue;
    const members = subject.actions.flatMap((action) => action.members);
    if (!members.some((action) => action.service === match[1] && catalog.carries(action, "aws:ResourceTag"))) continue;
    const name = `aws:ResourceTag/${condition.key.slice(condition.key.indexOf("/") + 1)}`;
    report(atKey(subject, index), {
      message: `${shown(condition.key)} is a key of former times for ${shown(name)}`,
      repairs: [replace(`write ${shown(name)}`, atKey(subject, index), name)],
    });
  }
});
