import type { Span } from "../text/span.js";
import type { DiagnosticCode } from "./codes.js";
import type { Diagnostic, Fix, Label, Severity } from "./diagnostic.js";
import { diagnostic, replacement } from "./make.js";
import { suggested } from "./names.js";

/** TW340. `newText` is the suggestion as it is written in this place. */
export function unknownTagKey(span: Span, key: string, suggestion?: string, newText?: string): Diagnostic {
  const parts = suggested(span, suggestion, newText);
  return diagnostic("TW340", span, {
    message: `no tag \`${key}\` is declared`,
    ...parts,
    help: parts.help ?? `declare it: \`tag ${key}\``,
  });
}

export interface TagValueMistake {
  readonly key: string;
  readonly value: string;
  /** Whether `value` is a pattern. */
  readonly pattern: boolean;
  readonly declared: Span;
  readonly suggestion: string | undefined;
  /** The vocabulary as it is declared. */
  readonly known: readonly string[];
  /** Where the value is compared, when it is written elsewhere. */
  readonly usedAt: Span | undefined;
}

/** TW341 */
export function unknownTagValue(span: Span, mistake: TagValueMistake): Diagnostic {
  const { key, value, pattern, declared, suggestion, known, usedAt } = mistake;
  const labels: Label[] = [{ span: declared, message: "the values of the tag" }];
  if (usedAt !== undefined) labels.push({ span: usedAt, message: "compared here" });
  const parts = suggested(span, suggestion, suggestion === undefined ? undefined : JSON.stringify(suggestion));
  return diagnostic("TW341", span, {
    message: pattern ? `no value of the tag \`${key}\` is like \`${value}\`` : `\`${value}\` is no value of the tag \`${key}\``,
    labels,
    ...parts,
    help: parts.help ?? `its values are ${listed(known)}`,
  });
}

/** TW342 */
export function tagsShareNoValue(span: Span, a: string, b: string, declared: readonly Span[]): Diagnostic {
  return diagnostic("TW342", span, {
    message: `the tags \`${a}\` and \`${b}\` share no value: they are never equal`,
    labels: declared.map((at) => ({ span: at, message: "its values" })),
  });
}

/** TW327 */
export function tagKeyCaseDrift(span: Span, key: string, other: string, first: Span, newText?: string): Diagnostic {
  return diagnostic("TW327", span, {
    message: `the tag keys \`${key}\` and \`${other}\` differ in letter case only`,
    labels: [{ span: first, message: `\`${other}\` here` }],
    help: "condition keys ignore letter case, the tags of a resource do not: it may hold both",
    fixes: newText === undefined ? [] : [replacement(`write \`${newText}\``, span, newText)],
  });
}

/** TW316. `at` is where the word goes. */
export function tagKeysWithoutQualifier(span: Span, at: Span): Diagnostic {
  return diagnostic("TW316", span, {
    message: "`request.tagKeys` is a set: say whether any of its keys or all of them must match",
    help: "`all` also holds for a request without tags; `any` needs one key that matches",
    fixes: qualifierFixes(at),
  });
}

/** The two readings of a set, each as an edit. */
export function qualifierFixes(at: Span): readonly Fix[] {
  return [
    replacement("write `any`: one value must match", at, "any "),
    replacement("write `all`: every value must match", at, "all "),
  ];
}

const quotedList = (names: readonly string[]): string => names.map((name) => `\`${name}\``).join(", ");

/** TW310, TW311 */
export function unsignedApi(span: Span, effect: "allow" | "deny", actions: readonly string[]): Diagnostic {
  const one = actions.length === 1;
  const subject = `${quotedList(actions)} ${one ? "is called" : "are called"} without AWS credentials`;
  return diagnostic(effect === "allow" ? "TW310" : "TW311", span, {
    message: effect === "allow" ? `${subject}: this grants nothing` : `${subject}: this stops nobody`,
    help:
      effect === "allow"
        ? "leave it out: anyone can make the call"
        : "use a policy for `rcp`, an AWS WAF web ACL, or turn the flow off in the settings of the pool or app client",
  });
}

/** A finding about actions that cannot carry the tag keys of their rule's condition. */
export interface TagSupport {
  readonly code: Extract<DiagnosticCode, "TW300" | "TW301" | "TW302" | "TW303" | "TW306" | "TW307">;
  readonly severity: Severity;
  /** The actions concerned, in full. */
  readonly actions: readonly string[];
  /** Actions of the rule that do carry the keys. */
  readonly supporting: readonly string[];
  /** APIs under the same patterns that no identity policy is asked about. */
  readonly unsigned: readonly string[];
  /** As they are written: `resource.tag.team`. */
  readonly keys: readonly string[];
  readonly keySpans: readonly Span[];
  /** Whether the rest of the condition still decides. */
  readonly partly: boolean;
  /** The edit that leaves the actions out, where one is possible. */
  readonly exceptEdit: { readonly span: Span; readonly prefix: string } | undefined;
  /** Where `unsupported skip` goes, where it leaves something of the rule. */
  readonly skipEdit: Span | undefined;
}

/** What happens to the actions: said of one, said of several. */
const consequences: Readonly<Record<TagSupport["code"], readonly [one: string, several: string]>> = {
  TW300: ["it can never be allowed", "they can never be allowed"],
  TW301: ["it can never be denied", "they can never be denied"],
  TW302: ["every request for it is denied", "every request for them is denied"],
  TW303: ["it is allowed without any condition", "they are allowed without any condition"],
  TW306: ["the rule never applies to it", "the rule never applies to them"],
  TW307: ["the rule never applies to it", "the rule never applies to them"],
};

/** The same for TW302 and TW303 where the rest of the condition still decides. */
const partialConsequences: Readonly<Record<string, readonly [one: string, several: string]>> = {
  TW302: ["it is denied whatever the tags are", "they are denied whatever the tags are"],
  TW303: ["it is allowed whatever the tags are", "they are allowed whatever the tags are"],
};

/** TW300–TW303, TW306, TW307 */
export function tagSupport(span: Span, found: TagSupport): Diagnostic {
  const [one, several] = (found.partly ? partialConsequences[found.code] : undefined) ?? consequences[found.code];
  const single = found.actions.length === 1;
  return diagnostic(found.code, span, {
    severity: found.severity,
    message: `${listed(found.actions)} never ${single ? "carries" : "carry"} ${quotedList(found.keys)}: ${single ? one : several}`,
    labels: found.keySpans.map((at) => ({
      span: at,
      message: single ? "missing from its requests" : "missing from their requests",
    })),
    help: supportHelp(found),
    fixes: [
      ...(found.exceptEdit === undefined ? [] : [exceptFix(found.actions, found.exceptEdit)]),
      ...(found.skipEdit === undefined ? [] : [replacement("write `unsupported skip`", found.skipEdit, " unsupported skip")]),
    ],
  });
}

function supportHelp({ actions, supporting, unsigned, exceptEdit, skipEdit }: TagSupport): string {
  const parts: string[] = [];
  const ways = [
    ...(skipEdit === undefined ? [] : ["`unsupported skip`"]),
    ...(exceptEdit === undefined ? [] : [`\`except ${actions.join(", ")}\``]),
  ];
  if (ways.length > 0) parts.push(`leave them out: ${ways.join(" or ")}`);
  if (supporting.length === 0)
    parts.push("no action of the rule carries it: drop the comparison, or limit the rule by its resources");
  else if (supporting.length <= shownNames || parts.length === 0)
    parts.push(`list the actions that do carry it: ${listed(supporting)}`);
  if (unsigned.length > 0) parts.push(`not counted, since they are called without AWS credentials: ${listed(unsigned)}`);
  return parts.join("; ");
}

function exceptFix(actions: readonly string[], { span, prefix }: NonNullable<TagSupport["exceptEdit"]>): Fix {
  return replacement("leave out the actions that cannot carry the key", span, `${prefix}${actions.join(", ")}`);
}

const shownNames = 6;

/** The first names, and how many more. */
function listed(names: readonly string[]): string {
  const shown = quotedList(names.slice(0, shownNames));
  return names.length > shownNames ? `${shown} and ${names.length - shownNames} more` : shown;
}
