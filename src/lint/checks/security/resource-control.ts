import { type Check, statementCheck } from "../../check.js";
import { atKey } from "../../place.js";
import { asksBool, asksPresence } from "../../reach.js";
import { addCondition } from "../../repair.js";
import { shown } from "../../shown.js";
import type { ConditionItem, StatementSubject } from "../../subject.js";

const isService = "aws:principalisawsservice";

/** Keys of principals: the services of AWS have none of them. */
const principalKeys: ReadonlySet<string> = new Set([
  "aws:principalaccount",
  "aws:principalarn",
  "aws:principalorgid",
  "aws:principalorgpaths",
]);

/** Keys of those whom a service acts for: other principals have none of them. */
const sourceKeys: ReadonlySet<string> = new Set(["aws:sourceaccount", "aws:sourceorgid", "aws:sourceorgpaths"]);

/** The first condition of a deny in a resource control policy that compares one of the keys. */
function compared(
  { allows, policy, conditions }: StatementSubject,
  keys: ReadonlySet<string>,
  holdsWithout: boolean,
): ConditionItem | undefined {
  if (allows || policy.policy.kind !== "rcp") return undefined;
  return conditions.find(
    ({ key, traits, whenAbsent }) => keys.has(key) && traits.family !== "null" && whenAbsent === holdsWithout,
  );
}

/** TW441 */
const services: Check = statementCheck("TW441", (subject, report) => {
  const item = compared(subject, principalKeys, true);
  if (item === undefined || asksBool(subject, isService, "false")) return;
  report(atKey(subject, item.index), {
    message: `services of AWS have no ${shown(item.condition.key)}: what they do for you is denied too`,
    help: "leave them out with `BoolIfExists` `aws:PrincipalIsAWSService` `false`",
    repairs: [addCondition("leave services of AWS out", subject, "BoolIfExists", "aws:PrincipalIsAWSService", ["false"])],
  });
});

/** TW442 */
const principals: Check = statementCheck("TW442", (subject, report) => {
  const item = compared(subject, sourceKeys, true);
  if (item === undefined || asksBool(subject, isService, "true")) return;
  report(atKey(subject, item.index), {
    message: `principals other than services have no ${shown(item.condition.key)}: they are denied too`,
    help: "ask for `Bool` `aws:PrincipalIsAWSService` `true`",
    repairs: [addCondition("ask for services of AWS", subject, "Bool", "aws:PrincipalIsAWSService", ["true"])],
  });
});

/** TW443 */
const unsourced: Check = statementCheck("TW443", (subject, report) => {
  const item = compared(subject, sourceKeys, true);
  if (item === undefined) return;
  if (asksPresence(subject, "aws:sourceaccount", true) || asksPresence(subject, "aws:sourcearn", true)) return;
  report(atKey(subject, item.index), {
    message: `some calls of services come without ${shown(item.condition.key)} and are denied too`,
    help: "ask for the key with `Null` `aws:SourceAccount` `false`",
    repairs: [addCondition("ask for a source", subject, "Null", "aws:SourceAccount", ["false"])],
  });
});

/** TW441–TW443: denies of resource control policies that reach further than their key. */
export const resourceControlChecks: readonly Check[] = [services, principals, unsourced];
