import { isRcpService } from "../../../catalog/policy-lists.js";
import { type Check, statementCheck } from "../../check.js";
import { atActions } from "../../place.js";
import { shown } from "../../shown.js";

/** TW132 (§7.6): of a lone `*`, decoding has said it. */
export const rcpAction: Check = statementCheck("TW132", (subject, report) => {
  if (subject.policy.policy.kind !== "rcp" || subject.allows) return;
  for (const { index, pattern, service } of subject.actions) {
    if (pattern === "*" || isRcpService(service)) continue;
    report(atActions(subject, index), {
      message: `RCPs do not reach ${shown(pattern)}: the service is not among those that support them`,
      help: `as of the catalogue of ${subject.policy.catalog.date}`,
    });
  }
});
