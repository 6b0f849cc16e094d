import { type Check, statementCheck } from "../../check.js";
import { atActions, atKey } from "../../place.js";
import { addItem } from "../../repair.js";
import { shown } from "../../shown.js";

/** TW330: session tags, as identity pools pass them, come only with `sts:TagSession` (§6). */
export const sessionTags: Check = statementCheck("TW330", (subject, report) => {
  const { statement, policy, actions, conditions } = subject;
  if (policy.policy.kind !== "trust" || !subject.allows || statement.actions.negated) return;
  const federated = statement.principals?.entries.some(({ type }) => type === "Federated") === true;
  if (actions.some(({ pattern }) => /^(?:\*|sts:\*|sts:tagsession)$/i.test(pattern))) return;
  for (const { index, condition, family } of conditions) {
    // A caller from AWS has the tags of its principal without passing any.
    if (family !== "aws:RequestTag" && !(federated && family === "aws:PrincipalTag")) continue;
    report(atKey(subject, index), {
      message: `${shown(condition.key)} is a session tag, and the statement does not let sessions be tagged`,
      help: "allow `sts:TagSession` as well",
      repairs: [addItem("add `sts:TagSession`", atActions(subject), "sts:TagSession")],
    });
  }
});
