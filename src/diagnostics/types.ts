import type { Span } from "../text/span.js";
import { qualifierFixes } from "./abac.js";
import type { DiagnosticCode } from "./codes.js";
import type { Diagnostic, Fix, Label } from "./diagnostic.js";
import { diagnostic, replacement } from "./make.js";
import { suggested } from "./names.js";

/** TW200. `newText` is the suggestion as it is written in this place. */
export function unknownAction(span: Span, text: string, date: string, suggestion?: string, newText?: string): Diagnostic {
  const parts = suggested(span, suggestion, newText);
  return diagnostic("TW200", span, {
    message: `there is no action \`${text}\` (data of ${date})`,
    ...parts,
    help: parts.help ?? 'if it is newer than the data, put `@unchecked("…")` before the rule',
  });
}

/** TW201. A retired prefix still stands in many policies and does no harm: a warning. */
export function unknownService(
  span: Span,
  prefix: string,
  date: string,
  retired: boolean,
  suggestion?: string,
  newText?: string,
): Diagnostic {
  const parts = suggested(span, suggestion, newText);
  const help = retired
    ? "AWS has closed or renamed the service"
    : 'if it is private or newer than the data, put `@unchecked("…")` before the rule, or describe it in an overlay';
  return diagnostic("TW201", span, {
    message: retired
      ? `there is no service \`${prefix}\` any more (data of ${date})`
      : `no service has the prefix \`${prefix}\` (data of ${date})`,
    ...(retired ? { severity: "warning" } : {}),
    ...parts,
    help: parts.help ?? help,
  });
}

/** TW202. `newText` is the suggestion as it is written in this place. */
export function wildcardMatchesNothing(
  span: Span,
  text: string,
  date: string,
  suggestion?: string,
  newText?: string,
): Diagnostic {
  return diagnostic("TW202", span, {
    message: `\`${text}\` matches no action (data of ${date})`,
    ...suggested(span, suggestion, newText),
  });
}

/** TW205 */
export function unknownResourceType(
  span: Span,
  text: string,
  date: string,
  known: readonly string[],
  suggestion?: string,
): Diagnostic {
  const parts = suggested(span, suggestion);
  const list = known.map((type) => `\`${type}\``).join(", ");
  return diagnostic("TW205", span, {
    message: `there is no resource type \`${text}\` (data of ${date})`,
    ...parts,
    help: parts.help ?? (known.length === 0 ? "write the ARN in quotes" : `the service has ${list}`),
  });
}

/** TW206 */
export function resourceTypeArguments(span: Span, message: string, help?: string, suggestion?: string): Diagnostic {
  const parts = suggested(span, suggestion);
  return diagnostic("TW206", span, { message, ...parts, help: parts.help ?? help });
}

/** TW210 */
export function arnPrefix(span: Span, text: string, help = "an ARN starts with `arn:`; `*` alone is every resource"): Diagnostic {
  return diagnostic("TW210", span, { message: `\`${text}\` is not an ARN`, help });
}

/** TW211 */
export function arnFields(span: Span, text: string): Diagnostic {
  return diagnostic("TW211", span, {
    message: `the ARN \`${text}\` has fewer than six fields`,
    help: "an ARN is `arn:partition:service:region:account:resource`; fields may be empty or `*`",
  });
}

/** TW211 for a value of an ARN operator that gets its fields from the request: they are counted before it is filled in. */
export function arnOfVariables(span: Span, text: string): Diagnostic {
  return diagnostic("TW211", span, {
    message: `\`${text}\` has fewer than six fields of its own, so an ARN is never equal to it, nor unequal`,
    help: "`string(…)` on the left compares the ARN as text",
  });
}

/** TW226 */
export function variablePosition(span: Span, key: string): Diagnostic {
  return diagnostic("TW226", span, {
    message: `IAM does not fill the variable \`${key}\` in before the fifth colon of an ARN`,
    help: "only the last part of an ARN may depend on the request; use `*` here, or a parameter",
  });
}

/** TW231 */
export function conditionKeyFormat(span: Span, text: string): Diagnostic {
  return diagnostic("TW231", span, {
    message: `\`${text}\` is not a condition key`,
    help: "a key is written `service:name` or `service:name/suffix`",
  });
}

/** TW232, TW233. `newText` is the suggestion as it is written in this place. */
export function unknownKey(
  code: "TW232" | "TW233",
  span: Span,
  text: string,
  date: string,
  suggestion?: string,
  newText?: string,
): Diagnostic {
  const parts = suggested(span, suggestion, newText);
  return diagnostic(code, span, {
    message: `there is no condition key \`${text}\` (data of ${date})`,
    ...parts,
    help: parts.help ?? 'if it is newer than the data, put `@unchecked("…")` before the rule',
  });
}

/** TW261 */
export function tagKeyMissing(span: Span, text: string): Diagnostic {
  return diagnostic("TW261", span, { message: `\`${text}\` needs the key of a tag`, help: "such as `resource.tag.team`" });
}

const valueKinds: Readonly<Record<string, readonly [DiagnosticCode, string, string]>> = {
  bool: ["TW243", "`true` or `false`", "these are the only values of a bool key"],
  date: ["TW244", "a date", "dates are written `2030-12-31`, `2030-12-31T23:59:59Z`, or as seconds since 1970"],
  ip: ["TW245", "an IP address or range", "such as `203.0.113.0/24` or `2001:db8::/32`"],
  numeric: ["TW246", "a number", "such as `3600` or `-1.5`"],
  binary: ["TW247", "base64", "with its padding, such as `QmluYXJ5RGF0YQ==`"],
};

/** TW243–TW247 */
export function malformedValue(
  span: Span,
  type: "bool" | "date" | "ip" | "numeric" | "binary",
  value: string,
  usedAt?: Span,
): Diagnostic {
  const [code, wanted, help] = valueKinds[type] ?? ["TW246", type, ""];
  return diagnostic(code, span, { message: `\`${value}\` is not ${wanted}`, labels: used(usedAt), help });
}

const used = (at: Span | undefined): readonly Label[] => (at === undefined ? [] : [{ span: at, message: "compared here" }]);

/** TW249. `at` is where the word goes. */
export function missingQualifier(span: Span, text: string, at: Span): Diagnostic {
  return diagnostic("TW249", span, {
    message: `\`${text}\` is a set: say whether any of its values or all of them must match`,
    help: "`all` also holds when the set is empty or missing; `any` needs one value that matches",
    fixes: qualifierFixes(at),
  });
}

/** TW251 */
export function variableForOperator(span: Span, type: string, usedAt?: Span): Diagnostic {
  return diagnostic("TW251", span, {
    message: `IAM compares ${type} with fixed values only, not with an attribute of the request`,
    labels: used(usedAt),
    help: "policy variables work in comparisons of strings and ARNs",
  });
}

/** TW251 for places that are fixed when the policy is built, such as the values of a tag. */
export function variableInConstant(span: Span, what: string): Diagnostic {
  return diagnostic("TW251", span, { message: `${what} cannot depend on the request` });
}

/** TW253 */
export function variableMultivalued(span: Span, text: string): Diagnostic {
  return diagnostic("TW253", span, {
    message: `\`${text}\` is a set: IAM cannot put it in place of a value`,
    help: "compare with an attribute that has one value, or put the set on the left: `any … in`",
  });
}

/** TW283, TW404: a word for sets on a key with one value. `word` is the text to take out. */
export function qualifierOnSingleValue(span: Span, word: "any" | "all", text: string, removal: Span): Diagnostic {
  const any = word === "any";
  return diagnostic(any ? "TW283" : "TW404", span, {
    message: any
      ? `\`${text}\` has one value: \`any\` adds nothing`
      : `\`${text}\` has one value: \`all\` also holds when it is missing`,
    help: any ? "leave it out" : `leave it out, or write \`${text}?\` if a missing one is meant to match`,
    fixes: [replacement(`remove \`${word}\``, removal, "")],
  });
}

/** TW284 */
export function operatorNotForType(
  span: Span,
  operator: string,
  type: string,
  help?: string,
  fixes: readonly Fix[] = [],
): Diagnostic {
  return diagnostic("TW284", span, { message: `\`${operator}\` does not compare ${type}`, help, fixes });
}

/** TW284 for a list, or a single value, where the operator takes the other. */
export function wrongOperandCount(span: Span, operator: string, help: string, fixes: readonly Fix[] = []): Diagnostic {
  return diagnostic("TW284", span, { message: `\`${operator}\` takes one value`, help, fixes });
}

/** TW285. `at` is where `exists ` would go. */
export function notACondition(span: Span, text: string, type: string, at: Span): Diagnostic {
  return diagnostic("TW285", span, {
    message: `\`${text}\` is ${type}, not a condition`,
    help: "compare it, or ask whether it exists",
    fixes: [replacement(`write \`exists ${text}\``, at, "exists ")],
  });
}

/** TW286 */
export function anyIfPresent(span: Span, text: string): Diagnostic {
  return diagnostic("TW286", span, {
    message: `IAM does not say what \`any\` with \`?\` means when \`${text}\` is missing; it is taken to be false`,
    help: `write \`missing ${text} or any ${text} …\``,
  });
}

/** TW164 */
export function unsupportedCharacter(span: Span, character: string): Diagnostic {
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
  return diagnostic("TW164", span, {
    message: `IAM does not store the character U+${code}`,
    help: "policies may hold tabs, line ends and the characters U+0020 to U+00FF; a `?` in a pattern stands for any one",
  });
}

/** TW005 for the default of a variable that IAM cannot spell. */
export function variableDefault(span: Span): Diagnostic {
  return diagnostic("TW005", span, {
    message: "the default of a variable can hold neither `'` nor `}` nor `${`",
    help: "IAM writes it between single quotes inside `${…}`",
  });
}

/** TW005 */
export function defaultOfName(span: Span, name: string): Diagnostic {
  return diagnostic("TW005", span, {
    message: `\`${name}\` is filled in when the policy is built: it needs no default`,
    help: "defaults are for attributes of the request",
  });
}
