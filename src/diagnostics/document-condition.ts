import type { DiagnosticCode } from "./codes.js";
import type { Diagnostic } from "./diagnostic.js";
import { atPlace, type DocumentPlace, shown, stringFix } from "./document.js";

/** TW154 */
export function emptyCondition(place: DocumentPlace, name: string): Diagnostic {
  return atPlace("TW154", place, { message: `\`${name}\` is empty: the statement has no such condition` });
}

/** TW155 */
export function emptyValues(place: DocumentPlace, key: string): Diagnostic {
  return atPlace("TW155", place, {
    message: `${shown(key)} is compared with no value`,
    help: "AWS does not say what that means; use `Null` to ask whether the key is there",
  });
}

/** TW230 */
export function unknownOperator(place: DocumentPlace, name: string, suggestion?: string): Diagnostic {
  return atPlace("TW230", place, {
    message: `${shown(name)} is not a condition operator`,
    help: suggestion === undefined ? undefined : `did you mean \`${suggestion}\`?`,
    fixes: suggestion === undefined ? [] : [stringFix(`write \`${suggestion}\``, place, suggestion)],
  });
}

/** TW238 */
export function nullIfExists(place: DocumentPlace): Diagnostic {
  return atPlace("TW238", place, {
    message: "`Null` does not take `IfExists`",
    help: "`Null` itself asks whether the key is there",
    fixes: [stringFix("write `Null`", place, "Null")],
  });
}

/** TW231 */
export function keyFormat(place: DocumentPlace, key: string): Diagnostic {
  return atPlace("TW231", place, {
    message: `${shown(key)} is not a condition key`,
    help: "a key is `prefix:name`, e.g. `aws:SourceIp`",
  });
}

/** TW261 */
export function tagKeyMissing(place: DocumentPlace, key: string): Diagnostic {
  const family = key.replace(/\/$/, "");
  return atPlace("TW261", place, { message: `${shown(key)} names no tag`, help: `write \`${family}/\` and the tag key` });
}

/** TW237 */
export function duplicateKeyCase(place: DocumentPlace, key: string, first: DocumentPlace): Diagnostic {
  return atPlace("TW237", place, {
    message: `${shown(key)} is compared twice by one operator: keys ignore letter case`,
    labels: [{ span: first.span, message: "first compared here" }],
    help: "put the values into one list, or use another operator",
  });
}

const formats: ReadonlyMap<DiagnosticCode, string> = new Map<DiagnosticCode, string>([
  ["TW243", "`true` or `false`"],
  ["TW244", "a date such as `2026-12-31` or `2026-12-31T00:00:00Z`"],
  ["TW245", "an IPv4 or IPv6 address or a CIDR range"],
  ["TW246", "a decimal number"],
  ["TW247", "base64"],
]);

/** TW243–TW247: a value that its operator can never compare. */
export function valueFormat(
  code: "TW243" | "TW244" | "TW245" | "TW246" | "TW247",
  place: DocumentPlace,
  value: string,
  operator: string,
): Diagnostic {
  return atPlace(code, place, {
    message: `\`${operator}\` cannot compare ${shown(value)}`,
    help: `it takes ${formats.get(code) ?? "another value"}`,
  });
}

/** TW251 */
export function variableForOperator(place: DocumentPlace, operator: string): Diagnostic {
  return atPlace("TW251", place, {
    message: `\`${operator}\` takes no policy variables`,
    help: "variables are replaced for string and ARN operators only",
  });
}
