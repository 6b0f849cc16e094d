/**
 * Text to AST. In: a source file. Out: the file's nodes, its comments and every problem found. Never throws, whatever the
 * text; what cannot be understood becomes an error node and a diagnostic, and reading goes on behind it.
 */
import type { Comment } from "../ast/comment.js";
import type { File } from "../ast/nodes.js";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { sourceTooLarge, tooManyErrors, unterminatedComment } from "../diagnostics/syntax.js";
import type { SourceFile } from "../text/span.js";
import { docLookup } from "./docs.js";
import { tokenize } from "./lexer.js";
import { type Parsed, TagwardParser } from "./parser.js";
import { prepare } from "./prepare.js";
import { problemsOf } from "./problems.js";
import { widenSpans } from "./widen-spans.js";

export interface ParsedFile {
  readonly source: SourceFile;
  readonly file: File;
  /** In source order, `///` ones included. */
  readonly comments: readonly Comment[];
  /** In source order. */
  readonly diagnostics: readonly Diagnostic[];
}

/** UTF-16 units. A person's largest file is far smaller; the limit bounds time and memory on what nobody wrote. */
export const maxLength: number = 2 * 1024 * 1024;

/** Problems of one file that are reported; the rest is counted as one. */
const maxProblems = 500;

const parser = new TagwardParser(true);

/** Parses a file. Linear in the text. */
export function parse(source: SourceFile): ParsedFile {
  const { name, text } = source;
  if (text.length > maxLength) return tooLarge(source);
  const { tokens, comments, openComment } = tokenize(source);
  const prepared = prepare(name, tokens);
  const parsed = parser.read({ file: name, text, tokens: prepared.tokens, docs: docLookup(text, comments) });
  const openText = openComment || prepared.diagnostics.some(({ code }) => code === "TW003");
  const last = comments.at(-1);
  const diagnostics = [
    ...prepared.diagnostics,
    ...(openComment && last !== undefined ? [unterminatedComment(last.span)] : []),
    ...problemsOf({ file: name, tokens: prepared.tokens, gaps: prepared.gaps, openText }, parsed),
  ];
  const file = fileOf(source, parsed);
  if (diagnostics.length > 0) widenSpans(file);
  return { source, file, comments, diagnostics: inOrder(diagnostics) };
}

/** The file node over everything that was read. */
function fileOf({ name, text }: SourceFile, { imports, declarations }: Pick<Parsed, "imports" | "declarations">): File {
  return { kind: "file", imports, declarations, span: { file: name, start: 0, end: text.length } };
}

function inOrder(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const sorted = [...diagnostics].sort((a, b) => a.span.start - b.span.start);
  const next = sorted[maxProblems];
  return next === undefined ? sorted : [...sorted.slice(0, maxProblems), tooManyErrors(next.span)];
}

function tooLarge(source: SourceFile): ParsedFile {
  const { name, text } = source;
  const diagnostics = [sourceTooLarge({ file: name, start: 0, end: 0 }, text.length, maxLength)];
  return { source, file: fileOf(source, { imports: [], declarations: [] }), comments: [], diagnostics };
}
