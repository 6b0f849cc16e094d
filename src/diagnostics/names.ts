import type { Span } from "../text/span.js";
import type { Diagnostic, Fix, Label } from "./diagnostic.js";
import { diagnostic, replacement } from "./make.js";

/** "did you mean" as help text and fix in one: the suggestion *is* the fix. */
export function suggested(span: Span, suggestion: string | undefined, newText: string | undefined = suggestion): SuggestedParts {
  if (suggestion === undefined || newText === undefined) return { fixes: [] };
  return { help: `did you mean \`${suggestion}\`?`, fixes: [replacement(`write \`${newText}\``, span, newText)] };
}

export interface SuggestedParts {
  readonly help?: string;
  readonly fixes: readonly Fix[];
}

const declaredHere = (span: Span | undefined): readonly Label[] =>
  span === undefined ? [] : [{ span, message: "declared here" }];

/** TW010. `wanted` says what stands in this place: "an actions list". */
export function unknownName(span: Span, name: string, wanted: string, suggestion?: string): Diagnostic {
  return diagnostic("TW010", span, {
    message: `nothing is called \`${name}\` here: expected ${wanted}`,
    ...suggested(span, suggestion),
  });
}

/** TW010 for a bare word where a string of that text makes sense. */
export function unquotedValue(span: Span, name: string): Diagnostic {
  return diagnostic("TW010", span, {
    message: `nothing is called \`${name}\` here: expected a value`,
    help: "a text is written in quotes",
    fixes: [replacement(`write \`"${name}"\``, span, JSON.stringify(name))],
  });
}

/** TW010 for `resource.tag[name]` when `name` is no parameter: brackets substitute, a dot names. */
export function unknownTagParameter(span: Span, name: string, segment: Span): Diagnostic {
  return diagnostic("TW010", span, {
    message: `no parameter is called \`${name}\`: brackets take a parameter or a quoted key`,
    help: `the tag \`${name}\` itself is \`.${name}\``,
    fixes: [replacement(`write \`.${name}\``, segment, `.${name}`)],
  });
}

/** TW010 for `from azure("…")`. */
export function unknownPrincipalConstructor(span: Span, name: string, suggestion?: string): Diagnostic {
  const parts = suggested(span, suggestion);
  return diagnostic("TW010", span, {
    message: `\`${name}\` is no kind of principal`,
    ...parts,
    help: parts.help ?? "principals are `aws(…)`, `service(…)`, `federated(…)`, `canonical(…)` and `*`",
  });
}

/** TW011 */
export function duplicateName(span: Span, name: string, first: Span, what = "name"): Diagnostic {
  return diagnostic("TW011", span, {
    message: `the ${what} \`${name}\` is taken`,
    labels: [{ span: first, message: "first declared here" }],
    help: "one of the two needs another name",
  });
}

/** TW011 for a list of tags. */
export function repeatedTag(span: Span, key: string, first: Span): Diagnostic {
  return diagnostic("TW011", span, {
    message: `the tag \`${key}\` is listed twice`,
    labels: [{ span: first, message: "first listed here" }],
  });
}

/** TW012. `found` and `wanted` with their article: "a condition". */
export function wrongKindOfName(span: Span, name: string, found: string, wanted: string, declared?: Span): Diagnostic {
  return diagnostic("TW012", span, {
    message: `\`${name}\` is ${found}, expected ${wanted}`,
    labels: declaredHere(declared),
  });
}

/** TW013. `chain` starts and ends with the same name. */
export function recursiveDefinition(span: Span, chain: readonly string[], declared: readonly Span[]): Diagnostic {
  return diagnostic("TW013", span, {
    message: `\`${chain[0] ?? ""}\` is defined by itself: ${chain.map((name) => `\`${name}\``).join(" -> ")}`,
    labels: declared.map((at) => ({ span: at, message: "part of the circle" })),
    help: "a definition may use only names whose own definition does not lead back to it",
  });
}

const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? "" : "s"}`;

/** TW014 */
export function wrongArgumentCount(span: Span, name: string, wanted: number, given: number, declared?: Span): Diagnostic {
  return diagnostic("TW014", span, {
    message: `\`${name}\` takes ${counted(wanted, "argument")}, not ${given}`,
    labels: declaredHere(declared),
  });
}

/** TW014 */
export function wrongArgument(span: Span, wanted: string, usedAt?: Span): Diagnostic {
  return diagnostic("TW014", span, {
    message: `expected ${wanted}`,
    labels: usedAt === undefined ? [] : [{ span: usedAt, message: "used here" }],
  });
}

/** TW015 */
export function emptyList(
  span: Span,
  help = "an empty list would match nothing: leave the rule or the comparison out",
): Diagnostic {
  return diagnostic("TW015", span, { message: "this list is empty", help });
}

/** TW016 */
export function unknownAnnotation(span: Span, name: string, suggestion?: string): Diagnostic {
  const parts = suggested(span, suggestion);
  return diagnostic("TW016", span, {
    message: `no annotation is called \`@${name}\``,
    ...parts,
    help: parts.help ?? "there are `@description`, `@id`, `@version`, `@suppress` and `@unchecked`",
  });
}

/** TW016 for a known annotation in the wrong place. */
export function annotationNotHere(span: Span, name: string, place: string, help?: string): Diagnostic {
  return diagnostic("TW016", span, { message: `\`@${name}\` means nothing on ${place}`, help });
}

/** TW017 */
export function unknownAttribute(span: Span, text: string, known: readonly string[], suggestion?: string): Diagnostic {
  const parts = suggested(span, suggestion);
  return diagnostic("TW017", span, {
    message: `there is no attribute \`${text}\``,
    ...parts,
    help: parts.help ?? `there are ${known.map((name) => `\`${name}\``).join(", ")}`,
  });
}

/** TW018 */
export function unknownPolicyKind(span: Span, name: string, kinds: readonly string[], suggestion?: string): Diagnostic {
  const parts = suggested(span, suggestion);
  return diagnostic("TW018", span, {
    message: `\`${name}\` is no kind of policy`,
    ...parts,
    help: parts.help ?? `the kinds are ${kinds.map((kind) => `\`${kind}\``).join(", ")}`,
  });
}

/** TW019 */
export function reservedName(span: Span, name: string): Diagnostic {
  return diagnostic("TW019", span, {
    message: `\`${name}\` is a word of the language and cannot name anything`,
    help: "use another name",
  });
}

/** TW022. `files` starts and ends with the same file. */
export function importCycle(span: Span, files: readonly string[], others: readonly Span[]): Diagnostic {
  return diagnostic("TW022", span, {
    message: `files import each other in a circle: ${files.map((file) => `\`${file}\``).join(" -> ")}`,
    labels: others.map((at) => ({ span: at, message: "and this import closes it" })),
    help: "move what both need into a file of its own",
  });
}

/** TW023. `help` tells where an imported name comes from, when the file has it from elsewhere. */
export function unknownImport(span: Span, name: string, path: string, suggestion?: string, help?: string): Diagnostic {
  const parts = suggested(span, suggestion);
  return diagnostic("TW023", span, {
    message: `\`${path}\` declares no \`${name}\``,
    ...parts,
    help: parts.help ?? help,
  });
}

/** TW030 */
export function missingParam(span: Span, name: string): Diagnostic {
  return diagnostic("TW030", span, {
    message: `the parameter \`${name}\` has no value`,
    help: `give it one where you build (\`--param ${name}=…\`), or a default here (\`param ${name} = …\`)`,
  });
}

/** TW031. No source text points at a value given from outside. */
export function unknownParam(name: string, suggestion?: string): Diagnostic {
  return diagnostic("TW031", outside, {
    message: `no file declares the parameter \`${name}\``,
    help: suggestion === undefined ? `declare it: \`param ${name}\`` : `did you mean \`${suggestion}\`?`,
  });
}

/** Where a parameter's value stands that came with the build: in no file. */
const outside: Span = { file: "parameters", start: 0, end: 0 };

/** TW032 */
export function paramType(span: Span, name: string, wanted: string, given: string): Diagnostic {
  return diagnostic("TW032", span, {
    message: `the parameter \`${name}\` takes ${wanted}, not \`${given}\``,
    help: "its default decides its type",
  });
}

/** TW050 */
export function noMeaningYet(span: Span, construct: string): Diagnostic {
  return diagnostic("TW050", span, {
    message: `\`${construct}\` is not run yet`,
    help: "the policies do not depend on it",
  });
}

/** TW051 for a chain of definitions. */
export function definitionTooDeep(span: Span, limit: number): Diagnostic {
  return diagnostic("TW051", span, {
    message: `definitions inside definitions are more than ${limit} levels deep here`,
    help: "shorten the chain of names that lead to each other",
  });
}

/** TW051 */
export function definitionTooLarge(span: Span, limit: number): Diagnostic {
  return diagnostic("TW051", span, {
    message: `definitions inside definitions unfold to more than ${limit.toLocaleString("en-US")} parts here`,
    help: "a list or condition that uses another one twice doubles it at each step",
  });
}
