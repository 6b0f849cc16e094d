/**
 * What stands between the quotes of a string literal, taken apart. In: a literal as the parser read it. Out: its parts
 * with exact spans, and what is wrong with it. Linear in the text; the answer for a literal is kept as long as the literal.
 */
import type { Span } from "../text/span.js";
import { parseInterpolation } from "./interpolation.js";
import type { StringLiteral } from "./nodes.js";
import type { StringPart, StringProblem, StringProblemKind, StringTemplate } from "./string-template.js";

const known = new WeakMap<StringLiteral, StringTemplate>();

/** Escapes resolved, `${…}` found. A part with a problem is left out; everything else keeps its place. */
export function parseString(literal: StringLiteral): StringTemplate {
  const before = known.get(literal);
  if (before !== undefined) return before;
  const template = takeApart(literal);
  known.set(literal, template);
  return template;
}

const simpleEscapes: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ["\\", "\\"],
  ["/", "/"],
  ["b", "\b"],
  ["f", "\f"],
  ["n", "\n"],
  ["r", "\r"],
  ["t", "\t"],
]);

interface Reading {
  readonly raw: string;
  readonly parts: StringPart[];
  readonly problems: StringProblem[];
  /** The span of a range of `raw`. */
  readonly at: (start: number, end: number) => Span;
  position: number;
  text: string;
  textStart: number;
}

function takeApart(literal: StringLiteral): StringTemplate {
  const { raw, span } = literal;
  const reading: Reading = {
    raw,
    parts: [],
    problems: [],
    at: (start, end) => ({ file: span.file, start: span.start + 1 + start, end: span.start + 1 + end }),
    position: 0,
    text: "",
    textStart: 0,
  };
  while (reading.position < raw.length) readNext(reading);
  endText(reading, raw.length);
  return { parts: reading.parts, problems: reading.problems };
}

function readNext(reading: Reading): void {
  const { raw, position } = reading;
  if (raw[position] === "\\") readEscape(reading);
  else if (raw.startsWith("${", position)) readInterpolation(reading);
  else {
    const end = plainEnd(raw, position);
    reading.text += raw.slice(position, end);
    reading.position = end;
  }
}

/** Where the run of characters without a meaning of their own ends. A `$` without a brace is one of them. */
function plainEnd(raw: string, start: number): number {
  let end = start + 1;
  while (end < raw.length && raw[end] !== "\\" && !(raw[end] === "$" && raw[end + 1] === "{")) end++;
  return end;
}

/** Ends the text part before `end`; an empty one is none. */
function endText(reading: Reading, end: number): void {
  if (reading.text !== "") reading.parts.push({ kind: "text", text: reading.text, span: reading.at(reading.textStart, end) });
  reading.text = "";
}

function push(reading: Reading, part: StringPart, end: number): void {
  endText(reading, reading.position);
  reading.parts.push(part);
  skipTo(reading, end);
}

function problem(reading: Reading, kind: StringProblemKind, end: number): void {
  reading.problems.push({ kind, span: reading.at(reading.position, end) });
  endText(reading, reading.position);
  skipTo(reading, end);
}

function skipTo(reading: Reading, end: number): void {
  reading.position = end;
  reading.textStart = end;
}

function readEscape(reading: Reading): void {
  const { raw, position } = reading;
  const next = raw[position + 1];
  if (next === "*" || next === "?") {
    const span = reading.at(position, position + 2);
    push(reading, { kind: "escapedWildcard", character: next, span }, position + 2);
  } else if (next === "u") readUnicodeEscape(reading);
  else if (next === "$" && raw[position + 2] === "{") resolve(reading, "${", position + 3);
  else {
    const simple = next === undefined ? undefined : simpleEscapes.get(next);
    if (simple === undefined) problem(reading, "escape", Math.min(raw.length, position + 2));
    else resolve(reading, simple, position + 2);
  }
}

function resolve(reading: Reading, text: string, end: number): void {
  reading.text += text;
  reading.position = end;
}

function readUnicodeEscape(reading: Reading): void {
  const { raw, position } = reading;
  let end = position + 2;
  while (end < position + 6 && isHexDigit(raw.charCodeAt(end))) end++;
  if (end < position + 6) problem(reading, "escape", end);
  else resolve(reading, String.fromCharCode(Number.parseInt(raw.slice(position + 2, end), 16)), end);
}

function isHexDigit(unit: number): boolean {
  return (unit >= 48 && unit <= 57) || (unit >= 65 && unit <= 70) || (unit >= 97 && unit <= 102);
}

function readInterpolation(reading: Reading): void {
  const { raw, position, at } = reading;
  const end = closingBrace(raw, position + 2);
  if (end < 0) {
    problem(reading, "unclosed", raw.length);
    return;
  }
  const result = parseInterpolation(raw, position, end + 1, at);
  if ("problem" in result) {
    reading.problems.push(result.problem);
    endText(reading, position);
    skipTo(reading, end + 1);
  } else push(reading, result.interpolation, end + 1);
}

/** The brace that ends an interpolation; braces between single quotes do not. -1 when there is none. */
function closingBrace(raw: string, start: number): number {
  let quoted = false;
  for (let i = start; i < raw.length; i++) {
    const character = raw[i];
    if (character === "'") quoted = !quoted;
    else if (character === "}" && !quoted) return i;
  }
  return -1;
}
