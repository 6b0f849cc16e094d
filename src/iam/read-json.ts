import type { Diagnostic } from "../diagnostics/diagnostic.js";
import {
  byteOrderMark,
  documentTooLong,
  jsonComment,
  jsonTooDeep,
  trailingComma,
  unexpectedJson,
  unknownJsonWord,
} from "../diagnostics/document-json.js";
import type { SourceFile, Span } from "../text/span.js";
import { duplicatesIn } from "./duplicate-members.js";
import { type JsonMember, type JsonNode, maximumDepth, maximumLength, type Path } from "./json-node.js";
import { gapAt } from "./json-space.js";
import { readString } from "./json-string.js";

export interface ReadJson {
  /** Absent when an error ended the reading: what follows a syntax error is not guessed at. */
  readonly root?: JsonNode;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads text as JSON (RFC 8259 and nothing beyond it) with positions and every member. A comment, or a comma too many, is
 * reported and stepped over; any other error ends the reading. Linear, and without recursion.
 */
export function readJson(source: SourceFile): ReadJson {
  const { name: file, text } = source;
  if (text.length > maximumLength) return { diagnostics: [documentTooLong({ file, start: 0, end: 0 }, maximumLength)] };
  const reader: Reader = { source, at: 0, stack: [], diagnostics: [] };
  if (text.startsWith("\ufeff")) {
    reader.at = 1;
    reader.diagnostics.push(byteOrderMark(spanOf(reader, 0, 1)));
  }
  skipGap(reader);
  let step: Step | undefined = readValue;
  while (step !== undefined) {
    step = step(reader);
    skipGap(reader);
  }
  const { root, failed, diagnostics } = reader;
  return root === undefined || failed === true ? { diagnostics } : { root, diagnostics };
}

interface Reader {
  readonly source: SourceFile;
  at: number;
  /** Containers that are still open. */
  readonly stack: Frame[];
  root?: JsonNode;
  failed?: true;
  readonly diagnostics: Diagnostic[];
}

interface ArrayFrame {
  readonly kind: "array";
  readonly start: number;
  readonly path: Path | undefined;
  readonly items: JsonNode[];
}

interface ObjectFrame {
  readonly kind: "object";
  readonly start: number;
  readonly path: Path | undefined;
  readonly members: JsonMember[];
  /** The member whose value is being read. */
  name?: { readonly text: string; readonly span: Span };
}

type Frame = ArrayFrame | ObjectFrame;

/** Reads one thing at `reader.at` and answers what has to come next; `undefined` ends the reading. */
type Step = (reader: Reader) => Step | undefined;

const spanOf = (reader: Reader, start: number, end: number): Span => ({ file: reader.source.name, start, end });

function skipGap(reader: Reader): void {
  const { end, comments } = gapAt(reader.source.text, reader.at);
  for (const [from, to] of comments) reader.diagnostics.push(jsonComment(spanOf(reader, from, to)));
  reader.at = end;
}

function stop(reader: Reader, problem: Diagnostic): undefined {
  reader.diagnostics.push(problem);
  reader.failed = true;
}

/** The word or the character at the reader, for a message. */
function tokenAt({ source: { text }, at }: Reader): string {
  const word = /[\w$.+-]{1,40}/y;
  word.lastIndex = at;
  return word.exec(text)?.[0] ?? String.fromCodePoint(...[text.codePointAt(at)].filter((point) => point !== undefined));
}

function unexpected(reader: Reader, expected: string, help?: string): undefined {
  const found = tokenAt(reader);
  return stop(reader, unexpectedJson(spanOf(reader, reader.at, reader.at + found.length), expected, found, help));
}

/** Where the value that is about to be read stands. */
function nextPath({ stack }: Reader): Path | undefined {
  const frame = stack[stack.length - 1];
  if (frame === undefined) return undefined;
  return { parent: frame.path, token: frame.kind === "array" ? frame.items.length : (frame.name?.text ?? "") };
}

function readValue(reader: Reader): Step | undefined {
  const { text } = reader.source;
  switch (text[reader.at]) {
    case "{":
    case "[":
      return open(reader);
    case '"': {
      const start = reader.at;
      const value = readText(reader);
      return value === undefined ? undefined : complete(reader, { kind: "string", value, ...placed(reader, start) });
    }
    default:
      return readNumber(reader) ?? readWord(reader);
  }
}

function placed(reader: Reader, start: number): { readonly span: Span; readonly path: Path | undefined } {
  return { span: spanOf(reader, start, reader.at), path: nextPath(reader) };
}

/** The string at the reader, or `undefined` when it is malformed, which ends the reading. */
function readText(reader: Reader): string | undefined {
  const token = readString(reader.source, reader.at);
  for (const problem of token.diagnostics) reader.diagnostics.push(problem);
  if (token.value !== undefined) reader.at = token.end;
  return token.value;
}

function open(reader: Reader): Step | undefined {
  const start = reader.at++;
  const path = nextPath(reader);
  if (reader.stack.length === maximumDepth) return stop(reader, jsonTooDeep(spanOf(reader, start, start + 1), maximumDepth));
  if (reader.source.text[start] === "[") {
    reader.stack.push({ kind: "array", start, path, items: [] });
    return readFirst;
  }
  reader.stack.push({ kind: "object", start, path, members: [] });
  return readFirst;
}

const numberPattern = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;

function readNumber(reader: Reader): Step | undefined {
  numberPattern.lastIndex = reader.at;
  const text = numberPattern.exec(reader.source.text)?.[0];
  // `01`, `1.` and `1x` are one malformed token, not a number and something else.
  if (text === undefined || /[\w$.+-]/.test(reader.source.text.charAt(reader.at + text.length))) return undefined;
  const start = reader.at;
  reader.at += text.length;
  return complete(reader, { kind: "number", text, ...placed(reader, start) });
}

/** By lower-cased spelling: what a word is, or was probably meant to be. */
const words: ReadonlyMap<string, "true" | "false" | "null"> = new Map([
  ["true", "true"],
  ["false", "false"],
  ["null", "null"],
  ["none", "null"],
]);

function readWord(reader: Reader): Step | undefined {
  const start = reader.at;
  const found = tokenAt(reader);
  const word = words.get(found.toLowerCase());
  const at = spanOf(reader, start, start + found.length);
  if (!/[\w$.+-]/.test(found)) return unexpected(reader, "a value", found === "'" ? "strings stand in double quotes" : undefined);
  if (word !== found) return stop(reader, unknownJsonWord(at, found, word));
  reader.at += found.length;
  const { path } = placed(reader, start);
  return complete(
    reader,
    word === "null" ? { kind: "null", span: at, path } : { kind: "boolean", value: word === "true", span: at, path },
  );
}

/** Puts a value where it belongs. */
function complete(reader: Reader, node: JsonNode): Step {
  const frame = reader.stack[reader.stack.length - 1];
  if (frame === undefined) {
    reader.root = node;
    return readEnd;
  }
  if (frame.kind === "array") frame.items.push(node);
  else if (frame.name !== undefined) frame.members.push({ name: frame.name.text, nameSpan: frame.name.span, value: node });
  return readNext;
}

/** Whether the innermost container ends here. */
function closes(reader: Reader, frame: Frame): boolean {
  return reader.source.text[reader.at] === (frame.kind === "array" ? "]" : "}");
}

function close(reader: Reader, frame: Frame): Step {
  reader.at++;
  reader.stack.pop();
  const { text } = reader.source;
  const place = placed(reader, frame.start);
  if (frame.kind === "array") return complete(reader, { kind: "array", items: frame.items, ...place });
  const textOf = ({ value: { span } }: JsonMember): string => text.slice(span.start, span.end);
  for (const problem of duplicatesIn(frame.members, textOf)) reader.diagnostics.push(problem);
  return complete(reader, { kind: "object", members: frame.members, ...place });
}

/** After the opening bracket. */
function readFirst(reader: Reader): Step | undefined {
  const frame = reader.stack[reader.stack.length - 1];
  if (frame === undefined) return undefined;
  if (closes(reader, frame)) return close(reader, frame);
  return frame.kind === "array" ? readValue(reader) : readName(reader);
}

/** After an item or a member. */
function readNext(reader: Reader): Step | undefined {
  const frame = reader.stack[reader.stack.length - 1];
  if (frame === undefined) return undefined;
  if (closes(reader, frame)) return close(reader, frame);
  if (reader.source.text[reader.at] !== ",") {
    return unexpected(reader, frame.kind === "array" ? "`,` or `]`" : "`,` or `}`");
  }
  const comma = reader.at++;
  skipGap(reader);
  if (closes(reader, frame)) {
    reader.diagnostics.push(trailingComma(spanOf(reader, comma, comma + 1)));
    return close(reader, frame);
  }
  return frame.kind === "array" ? readValue(reader) : readName(reader);
}

function readName(reader: Reader): Step | undefined {
  const frame = reader.stack[reader.stack.length - 1];
  if (frame?.kind !== "object") return undefined;
  const start = reader.at;
  if (reader.source.text[start] !== '"') return unexpected(reader, "a member name", "names stand in double quotes");
  const text = readText(reader);
  if (text === undefined) return undefined;
  frame.name = { text, span: spanOf(reader, start, reader.at) };
  skipGap(reader);
  if (reader.source.text[reader.at] !== ":") return unexpected(reader, "`:`");
  reader.at++;
  return readValueAfterGap;
}

function readValueAfterGap(reader: Reader): Step | undefined {
  return readValue(reader);
}

function readEnd(reader: Reader): Step | undefined {
  return reader.at === reader.source.text.length ? undefined : unexpected(reader, "the end of the text");
}
