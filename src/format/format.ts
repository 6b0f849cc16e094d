/**
 * Prints a parsed file in canonical form. In: the AST, the source and its comments. Out: text that parses to the same
 * tree, with the same comments in the same order. One layout for every author: nothing is configurable.
 */
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { hasErrors } from "../diagnostics/diagnostic.js";
import { type ParsedFile, parse } from "../syntax/parse.js";
import { blankBetween, printTopLevel, type TopLevel } from "./declarations.js";
import { Emitter } from "./emitter.js";
import { layout } from "./layout.js";

/** Columns after which lists and conditions are broken. */
const width = 100;

/**
 * The canonical text of a file (LANGUAGE.md, "Formatting"). Idempotent; every comment stays between the tokens it stood
 * between. A file with syntax errors is given back as it is. Linear in the text.
 */
export function format(parsed: ParsedFile): string {
  const { source, file, comments } = parsed;
  if (hasErrors(parsed.diagnostics)) return source.text;
  const e = new Emitter(source.text, comments);
  const all: readonly TopLevel[] = [...file.imports, ...file.declarations].sort((a, b) => a.span.start - b.span.start);
  let before: TopLevel | undefined;
  for (const node of all) {
    if (before !== undefined) e.newline(blankBetween(before, node));
    printTopLevel(e, node);
    before = node;
  }
  const text = layout(e.finish(), width).trimEnd();
  return text === "" ? "" : `${text}\n`;
}

/** Parses and formats. The text comes back unchanged when it does not parse without errors. */
export function formatSource(
  text: string,
  name = "policy.abac",
): { readonly text: string; readonly diagnostics: readonly Diagnostic[] } {
  const parsed = parse({ name, text });
  return { text: format(parsed), diagnostics: parsed.diagnostics };
}
