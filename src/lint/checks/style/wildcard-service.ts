import { type Check, statementCheck } from "../../check.js";
import { atActions, atResources } from "../../place.js";
import { shown } from "../../shown.js";

/** TW602: in an action it never matches (§2.1.5); in an ARN it reaches services that nobody thought of. */
export const wildcardService: Check = statementCheck("TW602", (subject, report) => {
  for (const { index, pattern, service } of subject.actions) {
    if (pattern === "*" || !/[*?]/.test(service)) continue;
    report(atActions(subject, index), {
      message: `${shown(pattern)} has a wildcard in the name of the service and matches nothing`,
      help: "name the services one by one",
    });
  }
  for (const { index, pattern, arn } of subject.resources) {
    if (arn === undefined || arn[2] === "*" || !/[*?]/.test(arn[2])) continue;
    report(atResources(subject, index), {
      message: `${shown(pattern)} has a wildcard in the name of the service`,
      help: "name the services one by one",
    });
  }
});
