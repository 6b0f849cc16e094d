import { nearest } from "../../../diagnostics/suggest.js";
import { type Check, statementCheck } from "../../check.js";
import { keyOfAction } from "../../key-of-action.js";
import { isKnownKey, similarKey } from "../../known-key.js";
import { atActions, atKey, atOperator, type Place } from "../../place.js";
import { replace } from "../../repair.js";
import { listed, shown } from "../../shown.js";
import type { ConditionItem, StatementSubject } from "../../subject.js";

function prefixOf(key: string): string {
  return key.slice(0, key.indexOf(":")).toLowerCase();
}

/** TW232, TW233, and TW221 for the prefix of a key. */
const unknownKeys: readonly Check[] = (["TW232", "TW233", "TW221"] as const).map((code) =>
  statementCheck(code, (subject, report) => {
    const { catalog } = subject.policy;
    for (const { index, key, condition } of subject.conditions) {
      const known = isKnownKey(key, catalog);
      if (known !== "no" || codeOf(key, subject) !== code) continue;
      const similar = code === "TW221" ? undefined : similarKey(condition.key, catalog);
      report(atKey(subject, index), {
        message: `there is no condition key ${shown(condition.key)} in the catalogue of ${catalog.date}`,
        ...helpOf(similar, prefixOf(key), subject),
        repairs: similar === undefined ? [] : [replace(`write ${shown(similar)}`, atKey(subject, index), similar)],
      });
    }
  }),
);

function codeOf(key: string, { policy }: StatementSubject): "TW232" | "TW233" | "TW221" {
  const prefix = prefixOf(key);
  if (prefix === "aws") return "TW232";
  return policy.catalog.knowsKeysOf(prefix) ? "TW233" : "TW221";
}

function helpOf(similar: string | undefined, prefix: string, { policy }: StatementSubject): { readonly help?: string } {
  const meant = similar ?? nearest(prefix, policy.catalog.allServices);
  return meant === undefined || meant === prefix ? {} : { help: `did you mean ${shown(meant)}?` };
}

/** TW234: replaced by `aws:PrincipalArn`; of a call by a service, `aws:SourceArn`. */
const deprecated: Check = statementCheck("TW234", (subject, report) => {
  for (const { index, key } of subject.conditions) {
    if (key !== "aws:arn") continue;
    report(atKey(subject, index), {
      message: "`aws:ARN` is a key of former times",
      help: "`aws:PrincipalArn` is who calls; for calls by a service, `aws:SourceArn` is what they are made for",
      ...(subject.policy.existing ? {} : { severity: "error" as const }),
      repairs: [replace("write `aws:PrincipalArn`", atKey(subject, index), "aws:PrincipalArn")],
    });
  }
});

/** What becomes of the condition for actions that never carry its key. */
function outcome({ whenAbsent }: ConditionItem, allows: boolean): string {
  if (allows) return whenAbsent ? "they are allowed without it" : "they are never allowed";
  return whenAbsent ? "they are denied whatever it is" : "they are never denied";
}

/** TW235: a key of a service, and actions whose requests do not have it. Wildcards are told of as a hint. */
const unsupportedKey: Check = statementCheck("TW235", (subject, report) => {
  if (subject.statement.actions.negated) return;
  for (const item of subject.conditions) {
    const literal = actionsWithout(item, subject, true);
    const wildcards = actionsWithout(item, subject, false);
    for (const [found, severity] of [
      [literal, "error"],
      [wildcards, "hint"],
    ] as const) {
      if (found.length === 0) continue;
      report(atKey(subject, item.index), {
        message: `requests of ${listed(found.map(({ pattern }) => pattern))} do not have ${shown(item.condition.key)}: ${outcome(item, subject.allows)}`,
        help: "put them into a statement of their own",
        labels: found.slice(0, 8).map(({ place }) => ({ place, message: "does not have the key" })),
        severity,
      });
      break;
    }
  }
});

interface FoundAction {
  readonly pattern: string;
  readonly place: Place;
}

function actionsWithout({ key, info }: ConditionItem, subject: StatementSubject, literal: boolean): readonly FoundAction[] {
  const { catalog } = subject.policy;
  const prefix = prefixOf(key);
  if (info === undefined || prefix === "aws" || catalog.service(prefix) === undefined) return [];
  return subject.actions
    .filter((action) => action.literal === literal && action.members.length > 0)
    .filter(({ members }) => members.every((member) => !keyOfAction(key, member, catalog)))
    .map(({ pattern, index }) => ({ pattern, place: atActions(subject, index) }));
}

/** Keys that another action of the same call sets (checks.md, pairs). */
const setBy: readonly (readonly [start: string, action: string])[] = [
  ["aws:requesttag/", "sts:TagSession"],
  ["aws:tagkeys", "sts:TagSession"],
  ["sts:transitivetagkeys", "sts:TagSession"],
  ["sts:sourceidentity", "sts:SetSourceIdentity"],
];

/** TW236 */
const actionMissing: Check = statementCheck("TW236", (subject, report) => {
  if (subject.policy.policy.kind !== "trust" || subject.statement.actions.negated) return;
  for (const { index, key, condition } of subject.conditions) {
    const action = setBy.find(([start]) => key.startsWith(start))?.[1];
    if (action === undefined || subject.actions.some((item) => covers(item.pattern, action))) continue;
    report(atKey(subject, index), {
      message: `${shown(condition.key)} is there only when the call may also do \`${action}\``,
      help: `allow \`${action}\` in this statement`,
      repairs: [
        { title: `add \`${action}\``, safe: false, changes: [{ change: "addItem", place: atActions(subject), text: action }] },
      ],
    });
  }
});

function covers(pattern: string, action: string): boolean {
  const lower = pattern.toLowerCase();
  return lower === "*" || lower === "sts:*" || lower === action.toLowerCase();
}

/** TW239: the quantifier leaves nothing to ask (§4.9). */
const nullQualifier: Check = statementCheck("TW239", (subject, report) => {
  for (const { index, condition } of subject.conditions) {
    const { qualifier, name } = condition.operator;
    if (name !== "Null" || qualifier === undefined) continue;
    report(atOperator(subject, index), {
      message: `\`${qualifier}:Null\` does not depend on the request`,
      help: "`Null` itself asks whether the key is there",
      repairs: [replace("write `Null`", atOperator(subject, index), "Null")],
    });
  }
});

/** TW241 */
const multipleBoolean: Check = statementCheck("TW241", (subject, report) => {
  for (const { index, condition, traits } of subject.conditions) {
    if ((traits.family !== "bool" && traits.family !== "null") || condition.values.length < 2) continue;
    report(atKey(subject, index), {
      message: `\`${condition.operator.name}\` takes one value; ${condition.values.length} of them hold always or contradict each other`,
      help: "keep the one that is meant",
    });
  }
});

/** TW249; `aws:TagKeys` is TW316. */
const missingQualifier: Check = statementCheck("TW249", (subject, report) => {
  for (const { index, key, condition, info } of subject.conditions) {
    const { qualifier, name } = condition.operator;
    if (info?.multivalued !== true || qualifier !== undefined || name === "Null" || key === "aws:tagkeys") continue;
    const written = `${name}${condition.operator.ifExists ? "IfExists" : ""}`;
    report(atOperator(subject, index), {
      message: `${shown(condition.key)} has several values, and \`${written}\` does not say of which it speaks`,
      help: "`ForAnyValue:` for one of them; `ForAllValues:` for all, which also holds when there is none",
      repairs: ["ForAnyValue", "ForAllValues"].map((each) =>
        replace(`write \`${each}:${written}\``, atOperator(subject, index), `${each}:${written}`),
      ),
    });
  }
});

/** TW283: an audience is TW434. */
const anyOfOne: Check = statementCheck("TW283", (subject, report) => {
  for (const { index, key, condition, info } of subject.conditions) {
    const { qualifier, name, ifExists } = condition.operator;
    if (qualifier !== "ForAnyValue" || info === undefined || info.multivalued || key.endsWith(":aud") || name === "Null")
      continue;
    const written = `${name}${ifExists ? "IfExists" : ""}`;
    report(atOperator(subject, index), {
      message: `${shown(condition.key)} has one value: \`ForAnyValue:\` adds nothing, and is false when the key is absent`,
      repairs: [replace(`write \`${written}\``, atOperator(subject, index), written)],
    });
  }
});

export const keyChecks: readonly Check[] = [
  ...unknownKeys,
  deprecated,
  unsupportedKey,
  actionMissing,
  nullQualifier,
  multipleBoolean,
  missingQualifier,
  anyOfOne,
];
