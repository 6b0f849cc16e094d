import { operatorText } from "../../../ir/operator.js";
import { type Check, statementCheck } from "../../check.js";
import { atKey, atValue } from "../../place.js";
import { asksPresence, isStar } from "../../reach.js";
import { remove } from "../../repair.js";
import { shown } from "../../shown.js";
import type { ConditionItem } from "../../subject.js";

const number = /^[+-]?\d+(?:\.\d+)?$/;

/** A time in its full form or as a date, or seconds since 1970: nothing else that a parser might read in its own way (§4.4). */
const time = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d))?$/;

function magnitude(text: string, family: string): number | undefined {
  if (number.test(text)) return family === "date" ? Number(text) * 1000 : Number(text);
  const instant = family === "date" && time.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(instant) ? undefined : instant;
}

/** The position of the value that decides: the others never change what it says. `undefined` when one cannot be read. */
function decidingValue({ condition, traits }: ConditionItem): number | undefined {
  const sizes = condition.values.map((value) => magnitude(value, traits.family));
  const upper = traits.relation === "less" || traits.relation === "lessOrEqual";
  let best: number | undefined;
  for (const [i, size] of sizes.entries()) {
    if (size === undefined) return undefined;
    const other = best === undefined ? undefined : sizes[best];
    if (other === undefined || (upper ? size > other : size < other)) best = i;
  }
  return best;
}

/** TW503 */
const redundantNumeric: Check = statementCheck("TW503", (subject, report) => {
  for (const item of subject.conditions) {
    const { index, condition, traits } = item;
    if (traits.relation === "equals" || condition.values.length < 2) continue;
    const best = decidingValue(item);
    if (best === undefined) continue;
    const places = condition.values.flatMap((_, i) => (i === best ? [] : [atValue(subject, index, i)]));
    report(atKey(subject, index), {
      message: `${shown(condition.values[best] ?? "")} decides: one of several values is enough`,
      labels: [{ place: atValue(subject, index, best), message: "the widest" }],
      repairs: [{ title: "keep that one", safe: true, changes: places.map((place) => ({ change: "remove", place })) }],
    });
  }
});

/** A `*` among the values of an operator that compares texts with patterns. ARNs are never matched by it (§4.8). */
function takesAnything({ condition, traits }: ConditionItem): boolean {
  return traits.family === "string" && traits.wildcards && condition.values.some(isStar);
}

/**
 * TW508; several values without a qualifier are matched by nothing (§4.12), not even by `*`, and what `ForAnyValue` with
 * `IfExists` says of a key that is missing is not known (§4.10.5).
 */
const alwaysMatches: Check = statementCheck("TW508", (subject, report) => {
  for (const item of subject.conditions) {
    if (!takesAnything(item) || item.traits.negated || !item.whenAbsent) continue;
    const { condition, index, info } = item;
    const { qualifier } = condition.operator;
    const qualified = qualifier !== undefined;
    if (qualifier === "ForAnyValue" || (!qualified && info?.multivalued === true)) continue;
    report(atKey(subject, index), {
      message: `\`${operatorText(condition.operator)}\` \`*\` holds whether the request has ${shown(condition.key)} or not`,
      repairs: [remove("remove the key", atKey(subject, index), qualified || info !== undefined)],
    });
  }
});

/** TW509 */
const neverMatches: Check = statementCheck("TW509", (subject, report) => {
  for (const item of subject.conditions) {
    if (!takesAnything(item) || !item.traits.negated) continue;
    const { qualifier } = item.condition.operator;
    const never = item.whenAbsent
      ? qualifier === undefined && asksPresence(subject, item.key, true)
      : qualifier === "ForAnyValue";
    if (!never) continue;
    report(atKey(subject, item.index), {
      message: `no value of ${shown(item.condition.key)} is unlike \`*\`: the statement never has an effect`,
      help: "write the values that are meant",
    });
  }
});

/** Whose the resource is: in its own policy always the same. */
const ownerKeys: ReadonlySet<string> = new Set([
  "aws:resourceaccount",
  "aws:resourceorgid",
  "aws:resourceorgpaths",
  "s3:resourceaccount",
]);

/** TW512: with a variable it compares the owner with somebody. */
const irrelevantKey: Check = statementCheck("TW512", (subject, report) => {
  if (subject.policy.policy.kind !== "resource") return;
  for (const { index, key, condition } of subject.conditions) {
    if (!ownerKeys.has(key) || condition.values.some((value) => value.includes("${"))) continue;
    report(atKey(subject, index), {
      message: `${shown(condition.key)} is whoever owns the resource that this policy is attached to`,
      help: "say it in policies of identities",
      repairs: [remove("remove the key", atKey(subject, index))],
    });
  }
});

/** Conditions that decide nothing. */
export const redundantConditions: readonly Check[] = [redundantNumeric, alwaysMatches, neverMatches, irrelevantKey];
