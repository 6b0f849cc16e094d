import type { Span } from "../text/span.js";
import type { DiagnosticCode } from "./codes.js";
import type { Diagnostic } from "./diagnostic.js";
import { type DiagnosticParts, diagnostic, replacement } from "./make.js";

/** A place in a JSON document: a token of its text, and the RFC 6901 pointer of the value (empty for the root). */
export interface DocumentPlace {
  readonly span: Span;
  readonly pointer: string;
}

const shownText = 60;
const shownPointer = 200;

/** Text of the document for a message: one line, bounded. */
export function shown(text: string, maximum: number = shownText): string {
  const cut = text.length > maximum ? `${text.slice(0, maximum)}...` : text;
  return `\`${JSON.stringify(cut).slice(1, -1).replaceAll('\\"', '"')}\``;
}

/** A diagnostic whose message ends with the pointer. */
export function atPlace(code: DiagnosticCode, place: DocumentPlace, parts: DiagnosticParts): Diagnostic {
  const where = place.pointer === "" ? "" : ` at ${shown(place.pointer, shownPointer)}`;
  return diagnostic(code, place.span, { ...parts, message: parts.message + where });
}

/** A fix that puts another JSON string in the place of a token. */
export function stringFix(title: string, place: DocumentPlace, value: string, safe = false): ReturnType<typeof replacement> {
  return replacement(title, place.span, JSON.stringify(value), safe);
}

/** TW102 */
export function rootNotObject(place: DocumentPlace, found: string): Diagnostic {
  return atPlace("TW102", place, { message: `a policy document is an object, this is ${found}` });
}

/** TW103 */
export function wrongType(place: DocumentPlace, element: string, expected: string, found: string): Diagnostic {
  return atPlace("TW103", place, { message: `\`${element}\` is ${expected}, not ${found}` });
}

/** TW104. `where` is what has no such element: "a statement", "an identity policy". */
export function unknownElement(place: DocumentPlace, name: string, where: string, suggestion?: string): Diagnostic {
  const sameButCase = suggestion !== undefined && suggestion.toLowerCase() === name.toLowerCase();
  return atPlace("TW104", place, {
    message: `${where} has no element ${shown(name)}`,
    help: suggestion === undefined ? undefined : `did you mean \`${suggestion}\`?`,
    fixes: suggestion === undefined ? [] : [stringFix(`rename to \`${suggestion}\``, place, suggestion, sameButCase)],
  });
}

/** TW105 */
export function missingStatement(place: DocumentPlace, isEmpty: boolean): Diagnostic {
  return atPlace("TW105", place, {
    message: isEmpty ? "`Statement` is empty" : "the policy has no `Statement`",
    help: "a policy needs at least one statement",
  });
}

/** TW106, TW108, TW109, TW110: `names` are the elements of which a statement must have one. */
export function missingElement(
  code: "TW106" | "TW108" | "TW109" | "TW110",
  place: DocumentPlace,
  names: readonly string[],
  owner: string,
): Diagnostic {
  const list = names.map((name) => `\`${name}\``).join(" or ");
  return atPlace(code, place, { message: `the statement has no ${list}`, help: `every statement of ${owner} needs one` });
}

/** TW107 */
export function invalidEffect(place: DocumentPlace, value: string, suggestion?: "Allow" | "Deny"): Diagnostic {
  const sameButCase = suggestion !== undefined && suggestion.toLowerCase() === value.toLowerCase();
  return atPlace("TW107", place, {
    message: `\`Effect\` is \`Allow\` or \`Deny\`, not ${shown(value)}`,
    fixes: suggestion === undefined ? [] : [stringFix(`write \`${suggestion}\``, place, suggestion, sameButCase)],
  });
}

/** TW111. `first` is the other member of the pair. */
export function elementCombination(place: DocumentPlace, name: string, other: string, first: Span): Diagnostic {
  return atPlace("TW111", place, {
    message: `\`${name}\` and \`${other}\` exclude each other`,
    labels: [{ span: first, message: `\`${other}\` is here` }],
  });
}

/** TW112 */
export function invalidVersion(place: DocumentPlace, value: string): Diagnostic {
  return atPlace("TW112", place, {
    message: `${shown(value)} is not a version of the policy language`,
    help: "the version is 2012-10-17, whatever the day",
    fixes: [stringFix("write `2012-10-17`", place, "2012-10-17")],
  });
}

/** TW114 */
export function duplicateSid(place: DocumentPlace, sid: string, first: Span): Diagnostic {
  return atPlace("TW114", place, {
    message: `two statements have the Sid ${shown(sid)}`,
    labels: [{ span: first, message: "first used here" }],
  });
}

/** TW115 */
export function sidCharset(place: DocumentPlace, sid: string): Diagnostic {
  const stripped = sid.replace(/[^A-Za-z0-9]/g, "");
  return atPlace("TW115", place, {
    message: `the Sid ${shown(sid)} has characters other than letters and digits`,
    fixes: stripped === "" ? [] : [stringFix(`write ${shown(stripped)}`, place, stripped)],
  });
}

/** TW160 */
export function nullElement(place: DocumentPlace): Diagnostic {
  return atPlace("TW160", place, { message: "null means nothing in a policy", help: "leave the element out" });
}

/** TW150, TW151, TW152, TW153: an empty list that excludes nothing. */
export function emptyExclusion(
  code: "TW150" | "TW151" | "TW152" | "TW153",
  place: DocumentPlace,
  name: "NotAction" | "NotResource" | "NotPrincipal",
): Diagnostic {
  return atPlace(code, place, {
    severity: "error",
    message: `\`${name}\` lists nothing, so the statement applies to everything`,
    help: `write \`${name.slice(3)}\` with \`*\` if that is meant`,
  });
}
