import { isRetired } from "../../../catalog/service-list.js";
import { nearest } from "../../../diagnostics/suggest.js";
import { type Check, statementCheck } from "../../check.js";
import { atActions } from "../../place.js";
import { replace } from "../../repair.js";
import { shown } from "../../shown.js";
import type { ActionItem } from "../../subject.js";
import { actionOfApi } from "./api-names.js";
import { prefixMeant } from "./service-names.js";

/** TW201. A service that was retired may still be named by a policy that works. */
const unknownService: Check = statementCheck("TW201", (subject, report) => {
  const { catalog } = subject.policy;
  for (const { index, pattern, service, name } of subject.actions) {
    if (pattern === "*" || /[*?]/.test(service) || catalog.isService(service)) continue;
    const meant = prefixMeant(service, catalog);
    const action = meant === undefined ? undefined : `${meant}:${name}`;
    report(atActions(subject, index), {
      message: `there is no service ${shown(service)} in the catalogue of ${catalog.date}`,
      ...(isRetired(service) ? { severity: "warning" as const, help: "AWS has retired it" } : {}),
      ...(meant === undefined ? {} : { help: `did you mean \`${meant}\`?` }),
      repairs: action === undefined ? [] : [replace(`write ${shown(action)}`, atActions(subject, index), action)],
    });
  }
});

/** An action that names no action of a service that the catalogue holds. */
function isUnknown({ literal, known, members, name }: ActionItem): boolean {
  return literal && known && members.length === 0 && name.trim() !== "";
}

/** TW200 */
const unknownAction: Check = statementCheck("TW200", (subject, report) => {
  const { catalog } = subject.policy;
  for (const item of subject.actions) {
    const { index, pattern, service, name } = item;
    if (!isUnknown(item) || actionOfApi(service, name) !== undefined) continue;
    const names = [...(catalog.service(service)?.actions.values() ?? [])].map((action) => action.name);
    const similar = nearest(name, names);
    const action = `${service}:${similar ?? ""}`;
    report(atActions(subject, index), {
      message: `${shown(pattern)} is no action in the catalogue of ${catalog.date}`,
      ...(similar === undefined ? {} : { help: `did you mean \`${action}\`?` }),
      repairs: similar === undefined ? [] : [replace(`write \`${action}\``, atActions(subject, index), action)],
    });
  }
});

/** TW202 */
const matchesNothing: Check = statementCheck("TW202", (subject, report) => {
  for (const { index, pattern, literal, known, members, name } of subject.actions) {
    if (literal || !known || members.length > 0 || name.trim() === "") continue;
    report(atActions(subject, index), {
      message: `${shown(pattern)} matches no action in the catalogue of ${subject.policy.catalog.date}`,
      help: "correct the pattern, or remove it",
    });
  }
});

/** TW203 */
const apiName: Check = statementCheck("TW203", (subject, report) => {
  for (const item of subject.actions) {
    const action = isUnknown(item) ? actionOfApi(item.service, item.name) : undefined;
    if (action === undefined) continue;
    report(atActions(subject, item.index), {
      message: `${shown(item.pattern)} is an API operation; the action that IAM checks is \`${action}\``,
      repairs: [replace(`write \`${action}\``, atActions(subject, item.index), action, true)],
    });
  }
});

export const actionChecks: readonly Check[] = [unknownAction, unknownService, matchesNothing, apiName];
