import { templateFromText } from "../../../ir/template.js";
import { type Check, policyCheck, type Report, statementCheck } from "../../check.js";
import { atKey, atResources, atValue, type Place } from "../../place.js";
import { replace } from "../../repair.js";
import { shown } from "../../shown.js";
import type { ConditionItem, PolicySubject, StatementSubject } from "../../subject.js";

/** A tag key that a policy writes, where, and the text there with another spelling of it. */
interface Spelling {
  readonly tagKey: string;
  readonly respelled: (tagKey: string) => string;
  readonly place: Place;
}

function spellingsOf(subject: StatementSubject): readonly Spelling[] {
  const keys = subject.conditions.flatMap(({ condition, tagKey, index }): readonly Spelling[] =>
    tagKey === undefined ? [] : [{ tagKey, respelled: within(condition.key, tagKey), place: atKey(subject, index) }],
  );
  const values = subject.conditions.flatMap(({ condition, index }) =>
    condition.values.flatMap((text, i) => spellingsIn(text, atValue(subject, index, i))),
  );
  return [
    ...keys,
    ...subject.conditions.flatMap((item) => listedIn(item, subject)),
    ...values,
    ...subject.resources.flatMap(({ pattern, index }) => spellingsIn(pattern, atResources(subject, index))),
  ];
}

/** Tag keys that `aws:TagKeys` lists, but where letter case is ignored or several spellings of a key stand on purpose. */
function listedIn({ family, condition, traits, index }: ConditionItem, subject: StatementSubject): readonly Spelling[] {
  if (family !== "aws:TagKeys" || traits.family !== "string" || traits.ignoreCase) return [];
  const { values } = condition;
  const counts = new Map<string, number>();
  for (const text of values) counts.set(text.toLowerCase(), (counts.get(text.toLowerCase()) ?? 0) + 1);
  return values.flatMap((text, i): readonly Spelling[] =>
    counts.get(text.toLowerCase()) === 1 && !/[*?$]/.test(text)
      ? [{ tagKey: text, respelled: (usual) => usual, place: atValue(subject, index, i) }]
      : [],
  );
}

function spellingsIn(text: string, place: Place): readonly Spelling[] {
  return templateFromText(text, { variables: true, wildcards: false }).flatMap((part) => {
    const match = part.kind === "variable" ? /^aws:(?:principaltag|requesttag|resourcetag)\/(.+)$/i.exec(part.key) : null;
    return match?.[1] === undefined ? [] : [{ tagKey: match[1], respelled: within(text, match[1]), place }];
  });
}

function within(text: string, tagKey: string): Spelling["respelled"] {
  return (usual) => text.replaceAll(`/${tagKey}`, () => `/${usual}`);
}

/** TW327: lookup ignores letter case (§4.1.4), storage does not. */
const caseDrift: Check = policyCheck("TW327", (policy, report) => {
  const byKey = new Map<string, Spelling[]>();
  for (const spelling of policy.statements.flatMap(spellingsOf)) {
    const key = spelling.tagKey.toLowerCase();
    const group = byKey.get(key);
    if (group === undefined) byKey.set(key, [spelling]);
    else group.push(spelling);
  }
  for (const group of byKey.values()) if (new Set(group.map(({ tagKey }) => tagKey)).size > 1) reportDrift(group, report);
});

function reportDrift(group: readonly Spelling[], report: Report): void {
  const counts = new Map<string, number>();
  for (const { tagKey } of group) counts.set(tagKey, (counts.get(tagKey) ?? 0) + 1);
  const [usual = ""] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [];
  const place = group.find(({ tagKey }) => tagKey === usual)?.place;
  for (const { tagKey, respelled, place: at } of group) {
    if (tagKey === usual) continue;
    report(at, {
      message: `the tag key ${shown(tagKey)} is written ${shown(usual)} elsewhere`,
      help: "conditions ignore letter case, but a resource may have a tag of each spelling",
      labels: place === undefined ? [] : [{ place, message: "the other spelling" }],
      repairs: [replace(`write ${shown(usual)}`, at, respelled(usual))],
    });
  }
}

/** TW328: AWS sets these itself, so a request never has one. */
const reservedKey: Check = statementCheck("TW328", (subject, report) => {
  for (const { index, condition, family, tagKey } of subject.conditions) {
    if (family === "aws:RequestTag" && /^aws:/i.test(tagKey ?? "")) {
      report(atKey(subject, index), {
        message: `no request has ${shown(condition.key)}: tag keys that start with \`aws:\` are AWS's own`,
      });
    }
    const value = family === "aws:TagKeys" ? condition.values.findIndex((text) => /^aws:/i.test(text)) : -1;
    const text = condition.values[value];
    if (text !== undefined) {
      report(atValue(subject, index, value), {
        message: `no request sets ${shown(text)}: tag keys that start with \`aws:\` are AWS's own`,
        // Policies of AWS's own services, which do set them, name such keys.
        ...(subject.policy.existing ? { severity: "warning" as const } : {}),
      });
    }
  }
});

const longestKey = 128;
const longestValue = 256;
const characters = /^[\p{L}\p{Z}\p{N}_.:/=+\-@]*$/u;

/** Fixed text of a value: variables and, where there are any, wildcards left out. */
function fixedText(text: string, { traits }: ConditionItem, { policy }: PolicySubject): string {
  const parts = templateFromText(text, { variables: policy.version === "2012-10-17", wildcards: traits.wildcards });
  return parts.map((part) => (part.kind === "text" ? part.text : "")).join("");
}

function excess(text: string, longest: number, what: string): string | undefined {
  if (text.length > longest) return `${what} has at most ${longest} characters`;
  const odd = [...text].find((character) => !characters.test(character));
  return odd === undefined ? undefined : `${what} cannot hold ${shown(odd)}`;
}

/** TW329 */
const limits: Check = statementCheck("TW329", (subject, report) => {
  for (const item of subject.conditions) {
    const { index, tagKey } = item;
    const problem = tagKey === undefined ? undefined : excess(tagKey, longestKey, "a tag key");
    if (problem !== undefined) report(atKey(subject, index), { message: `${problem}: no resource has this one` });
    if (item.family !== undefined && item.traits.family === "string") reportValues(item, subject, report);
  }
});

function reportValues(item: ConditionItem, subject: StatementSubject, report: Report): void {
  const ofKeys = item.family === "aws:TagKeys";
  for (const [i, text] of item.condition.values.entries()) {
    const fixed = fixedText(text, item, subject.policy);
    const problem = ofKeys ? excess(fixed, longestKey, "a tag key") : excess(fixed, longestValue, "a tag value");
    if (problem !== undefined) report(atValue(subject, item.index, i), { message: `${problem}: no resource has this one` });
  }
}

/** TW327–TW329 */
export const spelling: readonly Check[] = [caseDrift, reservedKey, limits];
