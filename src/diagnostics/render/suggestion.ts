import { applyEdits, type TextEdit } from "../../text/edit.js";
import { positionAt } from "../../text/line-index.js";
import type { Fix } from "../diagnostic.js";
import type { FrameRow } from "./frame.js";
import type { Paint, Style } from "./paint.js";
import { lineBounds, type Places } from "./places.js";
import { windowOf } from "./visible.js";

/** Larger changes are named, not shown. */
const maxUnits = 4000;
const maxRows = 8;

/** What a fix does to one file, as removed and added lines; empty when that would fill the screen. */
export function suggestion(known: Places, fix: Fix, file: string, columns: number, paint: Paint): readonly FrameRow[] {
  const indexed = known.source(file);
  const edits = fix.edits.filter((edit) => edit.span.file === file);
  if (indexed === undefined || edits.length === 0) return [];
  const firstLine = positionAt(indexed.index, Math.min(...edits.map((edit) => edit.span.start))).line;
  const lastLine = positionAt(indexed.index, Math.max(...edits.map((edit) => edit.span.end))).line;
  const start = lineBounds(indexed, firstLine).start;
  const end = lineBounds(indexed, lastLine).end;
  if (end - start > maxUnits) return shortEdit(edits, paint);
  const old = indexed.source.text.slice(start, end);
  const local = edits.map(({ span, newText }): TextEdit => {
    return { newText, span: { file, start: span.start - start, end: Math.min(span.end - start, old.length) } };
  });
  return changedRows(lines(old), lines(applyEdits(old, local)), firstLine, columns, paint);
}

/** The new text alone, for an edit inside a line too long to show. */
function shortEdit(edits: readonly TextEdit[], paint: Paint): readonly FrameRow[] {
  const edit = edits[0];
  if (edits.length !== 1 || edit === undefined || edit.newText === "" || edit.newText.length > 200) return [];
  return [{ gutter: undefined, body: paint("added", `+ ${shown(edit.newText, 0, 200)}`) }];
}

function changedRows(
  old: readonly string[],
  fresh: readonly string[],
  firstLine: number,
  columns: number,
  paint: Paint,
): readonly FrameRow[] {
  const shorter = Math.min(old.length, fresh.length);
  let same = 0;
  while (same < shorter && old[same] === fresh[same]) same++;
  let tail = 0;
  while (tail < shorter - same && old.at(-1 - tail) === fresh.at(-1 - tail)) tail++;
  const removed = old.slice(same, old.length - tail);
  const added = fresh.slice(same, fresh.length - tail);
  if (removed.length + added.length > 2 * maxRows) return [];
  const focus = commonPrefix(removed[0] ?? "", added[0] ?? "");
  const rows = (texts: readonly string[], sign: string, style: Style): readonly FrameRow[] =>
    texts.map((text, i) => ({
      gutter: firstLine + same + i,
      body: paint(style, `${sign} ${shown(text, focus, columns)}`.trimEnd()),
    }));
  return [...rows(removed, "-", "removed"), ...rows(added, "+", "added")];
}

function lines(text: string): readonly string[] {
  return text === "" ? [] : text.split(/\r\n|\r|\n/);
}

function shown(text: string, focus: number, columns: number): string {
  return windowOf(text, { start: 0, end: text.length }, { start: focus, end: focus }, columns).text;
}

function commonPrefix(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length++;
  return length;
}
