import type { Rule } from "../../ast/nodes.js";
import type { ParsedFile } from "../../syntax/parse.js";
import type { TextEdit } from "../../text/edit.js";
import { type Span, span as spanOf } from "../../text/span.js";

/** The files that are edited, by name. */
interface Texts {
  readonly parsed: ReadonlyMap<string, ParsedFile>;
}

type Edits = readonly TextEdit[] | undefined;

interface Item {
  readonly span: Span;
}

function textOf({ parsed }: Texts, { file, start, end }: Span): string {
  return parsed.get(file)?.source.text.slice(start, end) ?? "";
}

/**
 * Takes an item, an operand or a value out together with what separates it from its neighbour. Nothing when no other is left, or
 * when a comment would go with it.
 */
export function removeFromList(items: readonly Item[], item: Span, texts: Texts): Edits {
  const index = items.findIndex(({ span }) => span.start === item.start && span.end === item.end);
  if (index < 0 || items.length < 2) return undefined;
  const next = items[index + 1];
  const previous = items[index - 1];
  const cut =
    next === undefined
      ? spanOf(item.file, previous?.span.end ?? item.start, item.end)
      : spanOf(item.file, item.start, next.span.start);
  const gap = next === undefined ? spanOf(item.file, cut.start, item.start) : spanOf(item.file, item.end, cut.end);
  return hasComment(textOf(texts, gap)) ? undefined : [{ span: cut, newText: "" }];
}

/** Between the items of a list stand a comma or a word, and comments. */
function hasComment(gap: string): boolean {
  return gap.includes("/");
}

/** Puts an item behind the last one, separated as the last two are. */
export function addToList(items: readonly Item[], text: string, texts: Texts): Edits {
  const last = items.at(-1);
  if (last === undefined) return undefined;
  const previous = items.at(-2);
  const gap = previous === undefined ? ", " : textOf(texts, spanOf(last.span.file, previous.span.end, last.span.start));
  const at = spanOf(last.span.file, last.span.end);
  return [{ span: at, newText: `${/^,\s*$/.test(gap) ? gap : ", "}${text}` }];
}

/** One more condition of a rule: behind those of its `when`, or in a clause of its own. */
export function addClause(rule: Rule, condition: string, texts: Texts): Edits {
  const { when, effect } = rule;
  const { file } = rule.span;
  if (when !== undefined) {
    const { span, kind } = when.expression;
    const isLoose = kind === "or";
    return [
      ...(isLoose ? [{ span: spanOf(file, span.start), newText: "(" }] : []),
      { span: spanOf(file, span.end), newText: `${isLoose ? ")" : ""} and ${condition}` },
    ];
  }
  const before = rule.on ?? rule.from ?? effect;
  const indent = indentOf(before.span, texts);
  const word = "when".padEnd(effect.actions.span.start - effect.span.start - 1);
  const newText = indent === undefined ? ` when ${condition}` : `\n${indent}${word} ${condition}`;
  return [{ span: spanOf(file, before.span.end), newText }];
}

/** The white space before a clause that stands on a line of its own. */
function indentOf(at: Span, texts: Texts): string | undefined {
  const before = textOf(texts, spanOf(at.file, 0, at.start));
  return /(?:^|[\r\n])([ \t]*)$/.exec(before.slice(-200))?.[1];
}

/** A whole rule with the comments that document it, and its line. The last rule of a policy stays: a policy has one. */
export function removeRule(rule: Rule, texts: Texts): Edits {
  const parsed = texts.parsed.get(rule.span.file);
  if (parsed === undefined) return undefined;
  const { text } = parsed.source;
  const policy = parsed.file.declarations.find(
    (each) => each.kind === "policy" && each.span.start <= rule.span.start && rule.span.end <= each.span.end,
  );
  if (policy?.kind !== "policy" || policy.members.length < 2) return undefined;
  const start = withDocs(text, rule.span.start);
  const isWhole = start === 0 || /[\r\n]$/.test(text.slice(0, start));
  const rest = /^[ \t]*(?:\r\n|\r|\n)/.exec(text.slice(rule.span.end, rule.span.end + 200))?.[0] ?? "";
  const end = rule.span.end + (isWhole ? rest.length : 0);
  const blank = isWhole ? (/^[ \t]*(?:\r\n|\r|\n)/.exec(text.slice(end, end + 200))?.[0].length ?? 0) : 0;
  return [{ span: spanOf(rule.span.file, start, end + blank), newText: "" }];
}

/** The start of the line of an offset, and of the `///` lines above it. */
function withDocs(text: string, offset: number): number {
  let start = lineStart(text, offset);
  if (text.slice(start, offset).trim() !== "") return offset;
  for (;;) {
    const previous = start === 0 ? -1 : lineStart(text, start - 1);
    if (previous < 0 || !text.slice(previous, start).trimStart().startsWith("///")) return start;
    start = previous;
  }
}

function lineStart(text: string, offset: number): number {
  return Math.max(text.lastIndexOf("\n", offset - 1), text.lastIndexOf("\r", offset - 1)) + 1;
}
