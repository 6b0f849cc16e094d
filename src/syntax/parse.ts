/**
 * Text to AST. In: a source file. Out: the file's nodes, its comments and every problem found. Never throws, whatever the
 * text; what cannot be understood becomes an error node and a diagnostic, and reading goes on behind it.
 */
import type { IToken } from "chevrotain";
import type { Comment } from "../ast/comment.js";
import type { File } from "../ast/nodes.js";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { unexpectedCharacter, unexpectedToken, unterminated } from "../diagnostics/syntax.js";
import type { SourceFile, Span } from "../text/span.js";
import { docLookup } from "./docs.js";
import { tokenize } from "./lexer.js";
import { fileOf, TagwardParser } from "./parser.js";
import { isOpenString } from "./strings.js";

export interface ParsedFile {
  readonly source: SourceFile;
  readonly file: File;
  /** In source order, `///` ones included. */
  readonly comments: readonly Comment[];
  /** In source order. */
  readonly diagnostics: readonly Diagnostic[];
}

const parser = new TagwardParser(true);

/** Parses a file. Linear in the text. */
export function parse(source: SourceFile): ParsedFile {
  const { tokens, comments, errors, openComment } = tokenize(source);
  const diagnostics: Diagnostic[] = [];
  for (const { offset, length } of errors) {
    const span = { file: source.name, start: offset, end: offset + length };
    diagnostics.push(unexpectedCharacter(span, source.text.slice(offset, offset + length)));
  }
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (token !== undefined && isOpenString(token)) diagnostics.push(unterminated(spanOf(source.name, token), "string"));
  }
  const last = comments.at(-1);
  if (openComment && last !== undefined) diagnostics.push(unterminated(last.span, "comment"));
  const parsed = parser.read(source.name, tokens, docLookup(source.text, comments));
  for (const { token, message } of parsed.errors) {
    const atEnd = !(token.startOffset >= 0);
    const span = atEnd ? { file: source.name, start: source.text.length, end: source.text.length } : spanOf(source.name, token);
    diagnostics.push(unexpectedToken(span, message, atEnd ? undefined : token.image));
  }
  diagnostics.push(...parsed.problems);
  diagnostics.sort((a, b) => a.span.start - b.span.start);
  return { source, file: fileOf(source.name, source.text.length, parsed), comments, diagnostics };
}

function spanOf(file: string, token: IToken): Span {
  return { file, start: token.startOffset, end: token.startOffset + token.image.length };
}
