import type { Span } from "../text/span.js";
import type { Diagnostic, Fix } from "./diagnostic.js";
import { atPlace, type DocumentPlace, shown } from "./document.js";
import { diagnostic, replacement } from "./make.js";

const named = (text: string): string => (text === "" ? "the end of the text" : shown(text));

/** TW100: `expected` is a phrase such as "`,` or `]`", `found` the text that stands there. */
export function unexpectedJson(at: Span, expected: string, found: string, help?: string): Diagnostic {
  return diagnostic("TW100", at, {
    message: `expected ${expected}, found ${named(found)} at offset ${at.start}`,
    help,
  });
}

/** TW100: a word that JSON spells otherwise (`True`), or does not have (`NaN`). */
export function unknownJsonWord(at: Span, word: string, suggestion?: string): Diagnostic {
  return diagnostic("TW100", at, {
    message: `${shown(word)} is not a JSON value`,
    help: suggestion === undefined ? "texts stand in double quotes" : `write \`${suggestion}\``,
    fixes: suggestion === undefined ? [] : [replacement(`write \`${suggestion}\``, at, suggestion, true)],
  });
}

/** TW100 */
export function trailingComma(at: Span): Diagnostic {
  return diagnostic("TW100", at, {
    message: "JSON has no comma after the last element",
    fixes: [replacement("remove the comma", at, "", true)],
  });
}

/** TW100 */
export function jsonComment(at: Span): Diagnostic {
  return diagnostic("TW100", at, {
    message: "JSON has no comments",
    help: "a `Sid` can say what a statement is for",
    fixes: [replacement("remove the comment", at, "", true)],
  });
}

/** TW100 */
export function invalidJsonString(at: Span, problem: string): Diagnostic {
  return diagnostic("TW100", at, { message: problem });
}

/** TW100 */
export function jsonTooDeep(at: Span, maximum: number): Diagnostic {
  return diagnostic("TW100", at, { message: `nested more than ${maximum} levels deep` });
}

/** TW101. `remove` covers the member with the comma before it, where both values are the same. */
export function duplicateMember(place: DocumentPlace, name: string, first: Span, remove: Span | undefined): Diagnostic {
  const fixes: readonly Fix[] = remove === undefined ? [] : [replacement("remove the repetition", remove, "", true)];
  return atPlace("TW101", place, {
    message: `the member ${shown(name)} occurs twice in one object`,
    labels: [{ span: first, message: "first given here" }],
    help: "most JSON readers keep one of them without a word",
    fixes,
  });
}

/** TW103: a JavaScript value that JSON does not have. */
export function notJsonData(place: DocumentPlace, found: string): Diagnostic {
  return atPlace("TW103", place, {
    message: `${found} is not JSON data`,
    help: "a document is made of plain objects, arrays, strings, finite numbers and booleans",
  });
}

/** TW164. `runs` are the stretches that the stored form cannot hold, `escapes` what to write for each. */
export function unsupportedCharacter(runs: readonly Span[], first: Span, escapes: readonly string[]): Diagnostic {
  return diagnostic("TW164", first, {
    message: "IAM stores no character beyond U+00FF",
    help: "the escape `\\uXXXX` stands for the same text",
    fixes: [{ title: "write escapes", safe: true, edits: runs.map((span, i) => ({ span, newText: escapes[i] ?? "" })) }],
  });
}

/** TW164 */
export function byteOrderMark(at: Span): Diagnostic {
  return diagnostic("TW164", at, {
    severity: "warning",
    message: "the text starts with a byte order mark, which IAM does not accept",
    fixes: [replacement("remove the mark", at, "", true)],
  });
}

/** TW165 */
export function documentTooLong(at: Span, maximum: number): Diagnostic {
  return diagnostic("TW165", at, {
    message: `the document is longer than ${maximum.toLocaleString("en-US")} characters`,
    help: "no policy quota is near that size",
  });
}
