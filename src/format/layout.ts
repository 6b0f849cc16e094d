/**
 * The document algebra of the formatter (after Wadler, "A prettier printer"): text, lines that are a space or a line
 * break, groups that are laid out flat when they fit. In: a document. Out: text, in time linear in the document (a
 * group looks ahead at most one line).
 */

export type Doc = string | Line | Group | Indent | readonly Doc[];

export interface Line {
  readonly kind: "line";
  /** What the line is in a flat group; a line without it always breaks. */
  readonly flat?: string;
  /** Whether an empty line stands before the next one. */
  readonly blank?: boolean;
  /** Starts the next line at column one: inside a comment whose lines are kept as written. */
  readonly verbatim?: boolean;
}

export interface Group {
  readonly kind: "group";
  readonly parts: readonly Doc[];
  /** Set when something inside always breaks. */
  readonly broken: boolean;
}

export interface Indent {
  readonly kind: "indent";
  readonly parts: readonly Doc[];
}

export const line: Line = { kind: "line", flat: " " };
export const softline: Line = { kind: "line", flat: "" };
export const hardline: Line = { kind: "line" };
export const blankline: Line = { kind: "line", blank: true };
export const verbatimLine: Line = { kind: "line", verbatim: true };

/** A line that is `flat` when its group fits. */
export function lineOr(flat: string): Line {
  return { kind: "line", flat };
}

/** Whether the document, outside nested groups, holds a line that always breaks or a group that does. */
export function alwaysBreaks(doc: Doc): boolean {
  if (typeof doc === "string") return false;
  if (isDocs(doc)) return doc.some(alwaysBreaks);
  if (doc.kind === "line") return doc.flat === undefined;
  return doc.kind === "group" ? doc.broken : doc.parts.some(alwaysBreaks);
}

function isDocs(doc: Exclude<Doc, string>): doc is readonly Doc[] {
  return Array.isArray(doc);
}

interface Command {
  readonly doc: Doc;
  readonly depth: number;
  readonly flat: boolean;
}

const indentWidth = 2;

/** What is written so far, and the column it ends in. */
interface Output {
  readonly parts: string[];
  column: number;
}

/** Lays a document out in `width` columns. The result has no trailing line end of its own. */
export function layout(root: Doc, width: number): string {
  const out: Output = { parts: [], column: 0 };
  const stack: Command[] = [{ doc: root, depth: 0, flat: false }];
  for (let command = stack.pop(); command !== undefined; command = stack.pop()) {
    const { doc, depth, flat } = command;
    if (typeof doc === "string") put(out, doc);
    else if (isDocs(doc)) pushAll(stack, doc, depth, flat);
    else if (doc.kind === "line") putLine(out, doc, depth, flat);
    else if (doc.kind === "indent") pushAll(stack, doc.parts, depth + 1, flat);
    else pushAll(stack, doc.parts, depth, flat || (!doc.broken && fits(doc, stack, width - out.column)));
  }
  return out.parts.join("");
}

function put(out: Output, text: string): void {
  out.parts.push(text);
  out.column += text.length;
}

function putLine(out: Output, line: Line, depth: number, flat: boolean): void {
  if (flat && line.flat !== undefined) {
    put(out, line.flat);
    return;
  }
  const indentation = line.verbatim === true ? "" : " ".repeat(depth * indentWidth);
  out.parts.push(line.blank === true ? "\n\n" : "\n", indentation);
  out.column = indentation.length;
}

function pushAll(stack: Command[], docs: readonly Doc[], depth: number, flat: boolean): void {
  for (let i = docs.length - 1; i >= 0; i--) stack.push({ doc: docs[i] ?? "", depth, flat });
}

/** Whether the group, flat, and what follows it up to the next possible line break fit in `room` columns. */
function fits(group: Group, rest: readonly Command[], room: number): boolean {
  const ahead: Command[] = [];
  pushAll(ahead, group.parts, 0, true);
  let left = room;
  let restLeft = rest.length;
  while (left >= 0) {
    const command = ahead.pop() ?? rest[--restLeft];
    if (command === undefined || isLineEnd(command)) return true;
    left -= flatWidth(command, ahead);
  }
  return false;
}

function isLineEnd({ doc, flat }: Command): boolean {
  return typeof doc !== "string" && !isDocs(doc) && doc.kind === "line" && (!flat || doc.flat === undefined);
}

/** Columns of a text or line; what is made of parts takes none, its parts go onto `ahead`. */
function flatWidth({ doc, flat }: Command, ahead: Command[]): number {
  if (typeof doc === "string") return doc.length;
  if (isDocs(doc)) pushAll(ahead, doc, 0, flat);
  else if (doc.kind === "line") return doc.flat?.length ?? 0;
  else pushAll(ahead, doc.parts, 0, flat && !(doc.kind === "group" && doc.broken));
  return 0;
}
