import { type Check, statementCheck } from "../../check.js";
import { atActions, atKey, atResources, atSid, atValue, type Place } from "../../place.js";
import type { StatementSubject } from "../../subject.js";

/** Controls of direction, and characters without width (Unicode, "Trojan Source"). */
const hidden = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/u;

/** Scripts that share shapes with Latin letters. */
const scripts: readonly (readonly [name: string, letters: RegExp])[] = [
  ["Latin", /\p{Script=Latin}/u],
  ["Cyrillic", /\p{Script=Cyrillic}/u],
  ["Greek", /\p{Script=Greek}/u],
  ["Armenian", /\p{Script=Armenian}/u],
  ["Cherokee", /\p{Script=Cherokee}/u],
];

/** What about a text might deceive; `undefined` when nothing does. */
function deceit(text: string): string | undefined {
  // Nearly every text of a policy is ASCII.
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the range starts with them
  if (/^[\x00-\x7f]*$/.test(text)) return undefined;
  const control = hidden.exec(text)?.[0];
  if (control !== undefined) return `the invisible character ${codePoint(control)}`;
  for (const [word] of text.matchAll(/\p{L}[\p{L}\p{M}]*/gu)) {
    const mixed = scripts.filter(([, letters]) => letters.test(word));
    const [first, second] = mixed;
    if (first === undefined || second === undefined) continue;
    const odd = [...word].find((letter) => second[1].test(letter)) ?? "";
    return `a word of ${first[0]} and ${second[0]} letters (${codePoint(odd)})`;
  }
  return undefined;
}

function codePoint(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}

function textsOf(subject: StatementSubject): readonly (readonly [text: string, place: Place])[] {
  const { statement, actions, resources, conditions } = subject;
  return [
    ...(statement.sid === undefined ? [] : [[statement.sid, atSid(subject)] as const]),
    ...actions.map(({ pattern, index }) => [pattern, atActions(subject, index)] as const),
    ...resources.map(({ pattern, index }) => [pattern, atResources(subject, index)] as const),
    ...conditions.map(({ condition, index }) => [condition.key, atKey(subject, index)] as const),
    ...conditions.flatMap(({ condition, index }) =>
      condition.values.map((text, i) => [text, atValue(subject, index, i)] as const),
    ),
  ];
}

/** TW282 */
export const confusableText: Check = statementCheck("TW282", (subject, report) => {
  for (const [text, place] of textsOf(subject)) {
    const what = deceit(text);
    if (what !== undefined) {
      report(place, { message: `the text has ${what}: it is not what it looks like`, help: "type it anew" });
    }
  }
});
