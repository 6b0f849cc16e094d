import type { Span } from "../text/span.js";
import type { Interpolation, InterpolationTarget, PathText, StringProblem, StringProblemKind } from "./string-template.js";

type At = (start: number, end: number) => Span;

type Result = { readonly interpolation: Interpolation } | { readonly problem: StringProblem };

/** Reads one `${…}` from left to right; `end` is where its closing brace is. */
interface Reader {
  readonly raw: string;
  readonly end: number;
  readonly at: At;
  position: number;
}

/** What a reader answers instead of a value: the place that is wrong. */
interface Failure {
  readonly kind: "failure";
  readonly problem: StringProblem;
}

/**
 * The interpolation in `raw` from `start` (its `$`) up to `end` (behind its `}`). `at` gives the span of a range of `raw`.
 * Forms: see `Interpolation`. Linear.
 */
export function parseInterpolation(raw: string, start: number, end: number, at: At): Result {
  const reader: Reader = { raw, end: end - 1, at, position: start + 2 };
  skipBlanks(reader);
  if (reader.position === reader.end) return { problem: { kind: "empty", span: at(start, end) } };
  const target = readTarget(reader);
  if (target.kind === "failure") return target;
  skipBlanks(reader);
  const span = at(start, end);
  if (reader.position === reader.end) return { interpolation: { kind: "interpolation", target, span } };
  const text = readDefault(reader);
  if (typeof text !== "string") return text;
  return { interpolation: { kind: "interpolation", target, default: text, span } };
}

/** At least one character is underlined: at the end that is the closing brace. */
function failure(reader: Reader, kind: StringProblemKind, start: number, end: number): Failure {
  return { kind: "failure", problem: { kind, span: reader.at(start, Math.max(end, start + 1)) } };
}

function skipBlanks(reader: Reader): void {
  while (reader.position < reader.end && isBlank(reader.raw.charCodeAt(reader.position))) reader.position++;
}

function isBlank(unit: number): boolean {
  return unit === 32 || unit === 9;
}

function isWordUnit(unit: number): boolean {
  return (unit >= 48 && unit <= 57) || (unit >= 65 && unit <= 90) || (unit >= 97 && unit <= 122) || unit === 95 || unit === 45;
}

function isWordStart(unit: number): boolean {
  return isWordUnit(unit) && unit !== 45 && (unit < 48 || unit > 57);
}

/** What a key may hold without quotes. */
function isKeyUnit(unit: number): boolean {
  return isWordUnit(unit) || "./:@+=".includes(String.fromCharCode(unit));
}

function readTarget(reader: Reader): InterpolationTarget | Failure {
  const { raw, position } = reader;
  if (raw[position] === "'") {
    const text = readQuoted(reader);
    return typeof text === "string" ? { kind: "key", text, span: reader.at(position, reader.position) } : text;
  }
  let end = position;
  while (end < reader.end && isKeyUnit(raw.charCodeAt(end))) end++;
  const text = raw.slice(position, end);
  if (text.includes(":")) {
    if (!isWordStart(raw.charCodeAt(position))) return failure(reader, "syntax", position, position);
    if (text.endsWith(":")) return failure(reader, "syntax", position, end);
    reader.position = end;
    return { kind: "key", text, span: reader.at(position, end) };
  }
  return readPath(reader);
}

function readPath(reader: Reader): InterpolationTarget | Failure {
  const start = reader.position;
  const root = readWord(reader);
  if (typeof root !== "string") return root;
  const segments: PathText[] = [];
  while (reader.position < reader.end) {
    const next = reader.raw[reader.position];
    if (next !== "." && next !== "[") break;
    const segment = next === "." ? readDotted(reader) : readBracketed(reader);
    if ("kind" in segment) return segment;
    segments.push(segment);
  }
  const span = reader.at(start, reader.position);
  return segments.length === 0 ? { kind: "name", text: root, span } : { kind: "path", root, segments, span };
}

function readWord(reader: Reader): string | Failure {
  const start = reader.position;
  let end = start;
  if (end < reader.end && isWordStart(reader.raw.charCodeAt(end))) {
    while (end < reader.end && isWordUnit(reader.raw.charCodeAt(end))) end++;
  }
  if (end === start) return failure(reader, "syntax", start, start);
  reader.position = end;
  return reader.raw.slice(start, end);
}

function readDotted(reader: Reader): PathText | Failure {
  const start = reader.position;
  reader.position++;
  const text = readWord(reader);
  if (typeof text !== "string") return text;
  return { text, bracketed: false, quoted: false, span: reader.at(start, reader.position) };
}

function readBracketed(reader: Reader): PathText | Failure {
  const start = reader.position;
  reader.position++;
  skipBlanks(reader);
  const quoted = reader.raw[reader.position] === "'";
  const text = quoted ? readQuoted(reader) : readWord(reader);
  if (typeof text !== "string") return text;
  skipBlanks(reader);
  if (reader.position >= reader.end || reader.raw[reader.position] !== "]") {
    return failure(reader, "syntax", start, reader.position);
  }
  reader.position++;
  return { text, bracketed: true, quoted, span: reader.at(start, reader.position) };
}

/** Text between single quotes, which it cannot hold itself. */
function readQuoted(reader: Reader): string | Failure {
  const start = reader.position;
  const close = reader.raw.indexOf("'", start + 1);
  if (close < 0 || close >= reader.end) return failure(reader, "syntax", start, reader.end);
  reader.position = close + 1;
  const text = reader.raw.slice(start + 1, close);
  return text === "" || text.includes("\\") ? failure(reader, "syntax", start, close + 1) : text;
}

/** `?? 'text'` or `, 'text'`, up to the end. The text has JSON's escapes. */
function readDefault(reader: Reader): string | Failure {
  const start = reader.position;
  if (reader.raw[start] === ",") reader.position++;
  else if (reader.raw.startsWith("??", start)) reader.position += 2;
  else return failure(reader, "syntax", start, reader.end);
  skipBlanks(reader);
  if (reader.raw[reader.position] !== "'") return failure(reader, "default", start, reader.end);
  const close = reader.raw.indexOf("'", reader.position + 1);
  if (close < 0 || close >= reader.end) return failure(reader, "default", start, reader.end);
  const text = reader.raw.slice(reader.position + 1, close);
  reader.position = close + 1;
  skipBlanks(reader);
  const resolved = reader.position < reader.end ? undefined : withEscapes(text);
  return resolved ?? failure(reader, "default", start, reader.end);
}

/** JSON's escapes, resolved; `undefined` for anything else behind a backslash. */
function withEscapes(text: string): string | undefined {
  if (!text.includes("\\")) return text;
  try {
    return JSON.parse(`"${text.replaceAll("\t", "\\t")}"`) as string;
  } catch {
    return undefined;
  }
}
