/** What lexer and parser report: TW001 to TW007. Positions and facts come in, sentences go out. */
import type { Span } from "../text/span.js";
import type { Diagnostic, Fix, Label } from "./diagnostic.js";
import { diagnostic, replacement } from "./make.js";

interface Placed {
  readonly span: Span;
}

interface Named extends Placed {
  readonly name: { readonly text: string };
}

/** The place before which something is missing: the end of what stands before it. */
function insertion(title: string, at: Span, text: string): Fix {
  return replacement(title, { file: at.file, start: at.end, end: at.end }, text);
}

// ---------------------------------------------------------------- TW001

const lookalikes: ReadonlyMap<string, string> = new Map([
  ["\u201c", '"'],
  ["\u201d", '"'],
  ["\u201e", '"'],
  ["\u2033", '"'],
  ["\u2018", "'"],
  ["\u2019", "'"],
  ["\u00a0", " "],
  ["\u2007", " "],
  ["\u202f", " "],
  ["\u3000", " "],
  ["\u2010", "-"],
  ["\u2011", "-"],
  ["\u2013", "-"],
  ["\u2014", "-"],
  ["\u2212", "-"],
  ["\u2260", "!="],
  ["\u2264", "<="],
  ["\u2265", ">="],
  ["\u200b", ""],
  ["\u200c", ""],
  ["\u200d", ""],
  ["\u2060", ""],
  ["\ufeff", ""],
]);

/** Characters that no token of the language has. */
export function unexpectedCharacters(span: Span, text: string): Diagnostic {
  const shown = [...text].slice(0, 12).map(visible).join("");
  const meant = [...text].map((character) => lookalikes.get(character));
  const known = meant.every((character) => character !== undefined);
  return diagnostic("TW001", span, {
    message: `unexpected character${text.length === 1 ? "" : "s"} \`${shown}\``,
    help:
      !known && /\p{L}/u.test(text)
        ? "names are ASCII letters, digits, `_` and inner `-`; put anything else in quotes"
        : undefined,
    fixes: known ? [replacement("write it in ASCII", span, meant.join(""), true)] : [],
  });
}

/** Controls, blanks, joiners and lone surrogates by number, other characters as they are. */
function visible(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  return /[\p{C}\p{Z}`]/u.test(character) ? `U+${code.toString(16).toUpperCase().padStart(4, "0")}` : character;
}

/** A spelling of other languages. `written` is ours; empty when there is none. */
export function foreignSpelling(span: Span, found: string, written: string): Diagnostic {
  const shown = written.trim();
  const what = found.length > 1 && (found.startsWith("'") || found.startsWith("#")) ? found.slice(0, 1) : found;
  return diagnostic("TW001", span, {
    message: shown === "" ? `unexpected character \`${what}\`` : `\`${what}\` is not used here`,
    help: shown === "" ? "lines need nothing at their end" : `write \`${shown.startsWith("//") ? "//" : shown.slice(0, 40)}\``,
    fixes: [replacement(shown === "" ? "remove it" : "write it as this language does", span, written, true)],
  });
}

// ---------------------------------------------------------------- TW002

export interface Unexpected {
  readonly span: Span;
  /** What could have stood here, in words. */
  readonly expected: string;
  /** The text that stands here; absent at the end of the file. */
  readonly found: string | undefined;
  /** The bracket that is still open. */
  readonly open?: Span | undefined;
  readonly hint?: Hint | undefined;
}

export type Hint =
  | { readonly kind: "misspelled"; readonly meant: string }
  | { readonly kind: "comma"; readonly after: Span }
  | { readonly kind: "keyword" }
  | { readonly kind: "spareComma"; readonly comma: Span }
  | { readonly kind: "brackets" }
  | { readonly kind: "call" };

export function unexpectedToken(parts: Unexpected): Diagnostic {
  const { span, expected, found, open, hint } = parts;
  const labels: Label[] = open === undefined ? [] : [{ span: open, message: "opened here, never closed" }];
  const subject = hint?.kind === "comma" ? "`,`" : expected;
  const message = `expected ${subject}, found ${found === undefined ? "the end of the file" : foundText(found, hint)}`;
  return diagnostic("TW002", span, { message, labels, ...wayOut(span, found ?? "", hint) });
}

function foundText(found: string, hint: Hint | undefined): string {
  const short = found.length > 40 ? `${found.slice(0, 39)}…` : found;
  return hint?.kind === "keyword" ? `the keyword \`${short}\`` : `\`${short.replaceAll("`", "'")}\``;
}

function wayOut(span: Span, found: string, hint: Hint | undefined): { readonly help?: string; readonly fixes?: readonly Fix[] } {
  switch (hint?.kind) {
    case "misspelled":
      return { help: `did you mean \`${hint.meant}\`?`, fixes: [replacement(`write \`${hint.meant}\``, span, hint.meant)] };
    case "comma":
      return { help: "items of a list are separated by commas", fixes: [insertion("insert a comma", hint.after, ",")] };
    case "spareComma":
      return { help: "no comma stands behind the last item", fixes: [replacement("remove the comma", hint.comma, "")] };
    case "keyword":
      return { help: `\`${found}\` has a meaning of its own and cannot be a name here` };
    case "brackets":
      return { help: 'several values are written as a list: `["a", "b"]`' };
    case "call":
      return { help: "nothing is called or cast on the right side; put it on the left" };
    case undefined:
      return {};
  }
}

/** A keyword where a name is declared. */
export function keywordAsName(span: Span, found: string): Diagnostic {
  return unexpectedToken({ span, expected: "a name", found, hint: { kind: "keyword" } });
}

/** A word that is nearly one of ours. */
export function misspelled(span: Span, expected: string, found: string, meant: string): Diagnostic {
  return unexpectedToken({ span, expected, found, hint: { kind: "misspelled", meant } });
}

/** Reading stops where a file has more errors than anybody reads. */
export function tooManyErrors(span: Span): Diagnostic {
  return diagnostic("TW002", span, {
    message: "too many errors; the rest of the file was not read",
    help: "is this a policy file?",
  });
}

export type ClauseProblem =
  | { readonly kind: "doubled"; readonly word: string; readonly clause: Placed; readonly first: Placed }
  | {
      readonly kind: "order";
      readonly word: string;
      readonly clause: Placed;
      readonly before: Placed;
      readonly beforeWord: string;
      /** The clause as written, for the fix. */
      readonly text: string;
    };

const doubledHelp: ReadonlyMap<string, string> = new Map([
  ["allow", "write one list of actions, or a second rule"],
  ["deny", "write one list of actions, or a second rule"],
  ["from", "write one list, separated by commas"],
  ["on", "write one list, separated by commas"],
  ["tags", "write one list, separated by commas"],
  ["when", "join the conditions with `and`"],
  ["unless", "join the conditions with `or`"],
]);

/** A clause that stands in the wrong place, or again. `order` is the right order, in words. */
export function clausePlace(problem: ClauseProblem, order: string): Diagnostic {
  const { word, clause } = problem;
  if (problem.kind === "doubled") {
    return diagnostic("TW002", clause.span, {
      message: `\`${word}\` stands here a second time`,
      labels: [{ span: problem.first.span, message: "the first one is here" }],
      help: doubledHelp.get(word),
    });
  }
  const { before, beforeWord, text } = problem;
  const target = { file: before.span.file, start: before.span.start, end: before.span.start };
  const edits = [
    { span: target, newText: `${text}\n    ` },
    { span: clause.span, newText: "" },
  ];
  return diagnostic("TW002", clause.span, {
    message: `\`${word}\` must stand before \`${beforeWord}\``,
    labels: [{ span: before.span, message: `\`${word}\` goes before this` }],
    help: `the order is ${order}`,
    fixes: [{ title: `move \`${word}\` up`, safe: true, edits }],
  });
}

/** `owner` is `rule`, `require` or `protect`; `clause` in words. */
export function missingClause(span: Span, owner: string, clause: string): Diagnostic {
  return diagnostic("TW002", span, { message: `this \`${owner}\` has no ${clause}` });
}

/** `tags only` in a `protect`. `words` is the text up to the first key. */
export function onlyInProtect(words: Span): Diagnostic {
  return diagnostic("TW002", words, {
    message: "`only` belongs to `require`: a `protect` speaks of the listed tags and no others",
    fixes: [replacement("remove `only`", words, "tags ")],
  });
}

/** A bare name where an attribute has to stand. */
export function notAnAttribute({ span, name }: Named): Diagnostic {
  const key = name.text;
  return diagnostic("TW002", span, {
    message: `expected an attribute, found the name \`${key}\``,
    help: `tags are written \`resource.tag.${key}\`, \`principal.tag.${key}\` or \`request.tag.${key}\``,
  });
}

/** A condition with arguments where an attribute has to stand. */
export function referenceNotCompared({ span, name }: Named): Diagnostic {
  return diagnostic("TW002", span, {
    message: `expected an attribute, found the condition \`${name.text}(…)\``,
    help: "a condition is true or false by itself; it cannot be compared",
  });
}

/** `given principal` with neither a value nor tags. */
export function emptyFixture(span: Span, subject: string): Diagnostic {
  return diagnostic("TW002", span, {
    message: `expected ${subject === "principal" ? "a principal" : "a resource"} or \`{ … }\` behind \`${subject}\``,
  });
}

/** `=` for `==`, `:` for `=`, `,` for `|`: one symbol where another is meant. */
export function wrongSymbol(span: Span, found: string, meant: string, where: string): Diagnostic {
  return diagnostic("TW002", span, {
    message: `expected \`${meant}\`, found \`${found}\``,
    help: `${where} \`${meant}\``,
    fixes: [replacement(`write \`${meant}\``, span, meant, true)],
  });
}

/** `account:account` reads as one qualified name. */
export function gluedArgument(span: Span, name: string, rest: string): Diagnostic {
  return diagnostic("TW002", span, {
    message: `\`${name}:${rest}\` reads as one qualified name`,
    help: "put a blank behind the colon of a named argument",
    fixes: [replacement("insert a blank", span, `${name}: ${rest}`, true)],
  });
}

/** `?` behind a key that is not compared. */
export function misplacedMark(span: Span): Diagnostic {
  return diagnostic("TW002", span, {
    message: "unexpected `?`",
    help: 'the mark stands behind the attribute of a comparison: `aws:ResourceTag/team? == "x"`',
    fixes: [replacement("remove it", span, "")],
  });
}

/** `aws:username?? "x"`, where the `??` reads as part of the key. */
export function gluedDefault(span: Span): Diagnostic {
  return diagnostic("TW002", span, {
    message: "`??` reads as part of the key",
    help: "put a blank before `??`",
    fixes: [insertion("insert a blank", { ...span, end: span.start }, " ")],
  });
}

/** A member, or a clause, outside of what holds it. */
export function misplaced(span: Span, word: string, container: string): Diagnostic {
  return diagnostic("TW002", span, { message: `\`${word}\` stands outside of a ${container}` });
}

export function unmatchedBrace(span: Span): Diagnostic {
  return diagnostic("TW002", span, { message: "this `}` closes nothing" });
}

// ---------------------------------------------------------------- TW003

export function unterminatedString(span: Span): Diagnostic {
  return diagnostic("TW003", span, { message: "string is never closed", help: 'close it with `"` on the same line' });
}

export function unterminatedComment(span: Span): Diagnostic {
  const opening = { file: span.file, start: span.start, end: span.start + 2 };
  return diagnostic("TW003", opening, { message: "comment is never closed", help: "close it with `*/`" });
}

// ---------------------------------------------------------------- TW004, TW005

export type StringProblemKind = "escape" | "unclosed" | "empty" | "syntax" | "default";

/** A problem between the quotes of a string; `text` is the part that is wrong. */
export function stringProblem(span: Span, kind: StringProblemKind, text: string): Diagnostic {
  if (kind === "escape") return invalidEscape(span, text);
  return diagnostic("TW005", span, interpolationMessages[kind](text.length > 60 ? `${text.slice(0, 59)}…` : text));
}

function invalidEscape(span: Span, text: string): Diagnostic {
  if (text.startsWith("\\u")) {
    return diagnostic("TW004", span, { message: `\`${text}\` is not an escape`, help: "`\\u` takes four hexadecimal digits" });
  }
  return diagnostic("TW004", span, {
    message: `unknown escape \`${text}\``,
    help: 'the escapes are `\\"` `\\\\` `\\/` `\\b` `\\f` `\\n` `\\r` `\\t` `\\uXXXX` `\\*` `\\?` `\\${`',
    fixes: [replacement("write a literal backslash", span, `\\${text}`)],
  });
}

interface Sentence {
  readonly message: string;
  readonly help: string;
}

const interpolationMessages: Readonly<Record<Exclude<StringProblemKind, "escape">, (text: string) => Sentence>> = {
  unclosed: () => ({ message: "`${` is never closed", help: "close it with `}`, or write `\\${` for the characters" }),
  empty: () => ({ message: "`${}` names nothing", help: "write a name or an attribute between the braces" }),
  syntax: (text) => ({
    message: `cannot read \`${text}\` inside \`\${…}\``,
    help: "write a name, an attribute or a condition key; `\\*` and `\\?` are the literal characters",
  }),
  default: () => ({
    message: "the default of `${…}` is not readable",
    help: "write it in single quotes: `${principal.tag.team ?? 'none'}`",
  }),
};

// ---------------------------------------------------------------- TW006, TW007

export function nestingTooDeep(span: Span, limit: number): Diagnostic {
  return diagnostic("TW006", span, {
    message: `nested deeper than ${limit} levels`,
    help: "move parts into a `condition` of their own",
  });
}

export function sourceTooLarge(span: Span, length: number, limit: number): Diagnostic {
  return diagnostic("TW007", span, {
    message: `file has ${length} characters, the limit is ${limit}`,
    help: "split it into several files",
  });
}
