/**
 * Prints a file in canonical form. In: source text. Out: text that parses to the same tree, with the same comments in the
 * same order. One layout for every author: nothing is configurable.
 */
import { type ParsedFile, parse } from "../syntax/parse.js";
import { blankBetween, printTopLevel, type TopLevel } from "./declarations.js";
import { Emitter } from "./emitter.js";
import { layout } from "./layout.js";

/** What `formatSource` gives. */
export interface FormatResult {
  readonly text: string;
  /** Of the parser: a text with errors comes back as it is. */
  readonly diagnostics: ParsedFile["diagnostics"];
}

/** Columns after which lists and conditions are broken. */
const width = 100;

/**
 * The canonical text of a file (LANGUAGE.md, "Formatting"). Idempotent; every comment stays between the tokens it stood
 * between; the compiled documents stay the same to the byte. Linear in the text.
 */
export function formatSource(text: string, name = "policy.abac"): FormatResult {
  const parsed = parse({ name, text });
  const { diagnostics } = parsed;
  const broken = diagnostics.some(({ severity }) => severity === "error");
  return { text: broken ? text : print(text, parsed), diagnostics };
}

function print(source: string, { file, comments }: ParsedFile): string {
  const e = new Emitter(source, comments);
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
