import type { TextEdit } from "../text/edit.js";
import type { JsonArray, JsonNode, JsonObject } from "./json-node.js";
import { escapedText } from "./json-string.js";

/** How a document is laid out, as far as new text has to look like it. */
export interface JsonStyle {
  readonly text: string;
  /** Between a name and its value, the colon included. */
  readonly colon: string;
  /** After a comma on the same line. */
  readonly space: string;
  /** One step of indentation. */
  readonly unit: string;
  readonly lineEnd: string;
  /** Whether the document stands on several lines. */
  readonly broken: boolean;
}

/** Reads the style off the first members of the document. Linear: once a document is enough. */
export function styleOf(text: string, root: JsonNode): JsonStyle {
  const [first, second] = root.kind === "object" ? root.members : [];
  const colon = first === undefined ? ": " : text.slice(first.nameSpan.end, first.value.span.start);
  const inner = first === undefined ? "" : indentOf(text, root.span.start, first.nameSpan.start);
  const unit = inner?.slice(indentAt(text, root.span.start).length) ?? "";
  const gap = first === undefined || second === undefined ? " " : text.slice(first.value.span.end, second.nameSpan.start);
  return {
    text,
    colon: /^\s*:\s*$/.test(colon) ? colon : ": ",
    space: gap === "," ? "" : " ",
    unit: unit === "" ? "  " : unit,
    lineEnd: text.includes("\r\n") ? "\r\n" : "\n",
    broken: /[\r\n]/.test(text.trim()),
  };
}

/** The white space that the line of an offset begins with. */
function indentAt(text: string, offset: number): string {
  const start = Math.max(text.lastIndexOf("\n", offset - 1), text.lastIndexOf("\r", offset - 1)) + 1;
  return /^[ \t]*/.exec(text.slice(start, offset))?.[0] ?? "";
}

/** The indentation of a child, when it stands on a line of its own. */
function indentOf(text: string, parent: number, child: number): string | undefined {
  const gap = text.slice(parent + 1, child);
  const at = Math.max(gap.lastIndexOf("\n"), gap.lastIndexOf("\r"));
  return at < 0 ? undefined : gap.slice(at + 1);
}

/** A text as a JSON string in the characters that IAM stores (§1.1.8). */
export function jsonString(text: string): string {
  return JSON.stringify(text).replace(/[\u0100-\uffff]/g, escapedText);
}

/** What is to be written: a text, a list of texts or members. */
export type JsonText = string | readonly string[] | { readonly [name: string]: JsonText };

/** JSON text of a value; on several lines, the first of them indented by `indent`, when that is given. */
export function printed(value: JsonText, style: JsonStyle, indent: string | undefined): string {
  if (typeof value === "string") return jsonString(value);
  const inner = indent === undefined ? undefined : indent + style.unit;
  const isList = Array.isArray(value);
  const parts = isList
    ? (value as readonly string[]).map((item) => jsonString(item))
    : Object.entries(value).map(([name, each]) => `${jsonString(name)}${style.colon}${printed(each as JsonText, style, inner)}`);
  const [start, end] = isList ? "[]" : "{}";
  if (parts.length === 0) return `${start}${end}`;
  if (inner !== undefined) {
    const nl = style.lineEnd;
    return `${start}${nl}${parts.map((part) => inner + part).join(`,${nl}`)}${nl}${indent}${end}`;
  }
  const pad = isList ? "" : style.space;
  return `${start}${pad}${parts.join(`,${style.space}`)}${pad}${end}`;
}

/** Where a child of a container stands. */
export interface Child {
  readonly start: number;
  readonly end: number;
}

function childCount(node: JsonObject | JsonArray): number {
  return node.kind === "array" ? node.items.length : node.members.length;
}

function childAt(node: JsonObject | JsonArray, index: number): Child | undefined {
  if (node.kind === "array") return node.items.at(index)?.span;
  const member = node.members.at(index);
  return member === undefined ? undefined : { start: member.nameSpan.start, end: member.value.span.end };
}

/**
 * Puts a child at the end of a container, or at its start, laid out as its neighbours are. `write` gets the indentation that the child has,
 * or none when it stands within a line.
 */
export function insertChild(
  node: JsonObject | JsonArray,
  write: (indent: string | undefined) => string,
  style: JsonStyle,
  atStart = false,
): TextEdit {
  const { text } = style;
  const { file, start, end } = node.span;
  const first = childAt(node, 0);
  const last = childAt(node, -1);
  if (first === undefined || last === undefined) return fillEmpty(node, write, style);
  const indent = indentOf(text, start, first.start);
  const lead = text.slice(start + 1, first.start);
  if (atStart) {
    const gap = indent === undefined ? style.space : lead;
    return { span: { file, start: first.start, end: first.start }, newText: `${write(indent)},${gap}` };
  }
  const before = childAt(node, -2);
  const gap = before === undefined ? undefined : text.slice(before.end, last.start);
  const sameLine = gap === undefined ? indent === undefined : !/[\r\n]/.test(gap);
  const separator = gap ?? (indent === undefined ? `,${style.space}` : `,${lead}`);
  const at = Math.min(last.end, end);
  return { span: { file, start: at, end: at }, newText: separator + write(sameLine ? undefined : indent) };
}

function fillEmpty(node: JsonObject | JsonArray, write: (indent: string | undefined) => string, style: JsonStyle): TextEdit {
  const span = { ...node.span, start: node.span.start + 1, end: node.span.end - 1 };
  if (!style.broken || node.kind === "array") return { span, newText: write(undefined) };
  const outer = indentAt(style.text, node.span.start);
  const inner = outer + style.unit;
  return { span, newText: `${style.lineEnd}${inner}${write(inner)}${style.lineEnd}${outer}` };
}

/**
 * Takes children out, commas right, the lines of the others untouched. `undefined` when none would be left: what an empty
 * container means is for the caller to say. Linear in what is removed.
 */
export function removeChildren(node: JsonObject | JsonArray, removed: ReadonlySet<number>): readonly TextEdit[] | undefined {
  const count = childCount(node);
  if (removed.size >= count) return undefined;
  const edits: TextEdit[] = [];
  const { file } = node.span;
  for (const from of [...removed].sort((a, b) => a - b)) {
    if (removed.has(from - 1)) continue;
    let to = from + 1;
    while (removed.has(to)) to++;
    // A run goes with the comma behind it, the last one with the comma before it.
    const start = to < count ? childAt(node, from)?.start : childAt(node, from - 1)?.end;
    const end = to < count ? childAt(node, to)?.start : childAt(node, count - 1)?.end;
    if (start !== undefined && end !== undefined) edits.push({ span: { file, start, end }, newText: "" });
  }
  return edits;
}
