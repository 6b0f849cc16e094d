/**
 * The code frame of one file: the lines that marks touch, with the marks below them. In: marks (a place, a text, a
 * style). Out: rows of a number and a body, in order. Only what is shown is looked at, whatever the size of the file.
 */
import { positionAt } from "../../text/line-index.js";
import { type Paint, type Row, row, type Style } from "./paint.js";
import { type IndexedSource, lineBounds } from "./places.js";
import { visible, type Window, windowOf } from "./visible.js";

/** A place to underline. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly message: string;
  readonly style: Style;
  readonly primary: boolean;
}

/** A line of output: the number in the gutter, or none, or a cut. */
export interface FrameRow {
  readonly gutter: number | "..." | undefined;
  readonly body: string;
}

/** A mark with the lines it touches. */
interface PlacedMark extends Mark {
  readonly firstLine: number;
  readonly lastLine: number;
}

/** Bars for marks over several lines; further ones are shown by their first line. */
const maxBars = 3;

/** Rows for all marks of a file. `columns` is the room for source text. */
export function frame(file: IndexedSource, marks: readonly Mark[], columns: number, paint: Paint): readonly FrameRow[] {
  const placed = marks.map((mark) => place(file, mark));
  const bars = placed.filter((mark) => mark.lastLine > mark.firstLine).slice(0, maxBars);
  const rows: FrameRow[] = [];
  let previous: number | undefined;
  for (const line of shownLines(placed, bars)) {
    if (previous !== undefined && line > previous + 1) rows.push(cutRow(bars, previous, paint));
    rows.push(...lineRows({ file, placed, bars, line, columns, paint }));
    previous = line;
  }
  return rows;
}

function place(file: IndexedSource, mark: Mark): PlacedMark {
  const firstLine = positionAt(file.index, mark.start).line;
  const atEnd = Math.max(mark.start, mark.end - 1);
  return { ...mark, firstLine, lastLine: positionAt(file.index, atEnd).line };
}

/** Lines that marks begin or end in, and a single line between two of them. */
function shownLines(placed: readonly PlacedMark[], bars: readonly PlacedMark[]): readonly number[] {
  const touched = new Set(placed.map((mark) => mark.firstLine));
  for (const bar of bars) touched.add(bar.lastLine);
  const ordered = [...touched].sort((a, b) => a - b);
  return ordered.flatMap((line, i) => (ordered[i + 1] === line + 2 ? [line, line + 1] : [line]));
}

function cutRow(bars: readonly PlacedMark[], after: number, paint: Paint): FrameRow {
  const cells = row();
  putBars(cells, bars, new Set(bars.filter((bar) => bar.firstLine <= after && bar.lastLine > after)));
  return { gutter: "...", body: cells.render(paint) };
}

function putBars(cells: Row, bars: readonly PlacedMark[], open: ReadonlySet<PlacedMark>): void {
  bars.forEach((bar, i) => {
    if (open.has(bar)) cells.put(i * 2, "|", bar.style);
  });
}

interface LineView {
  readonly file: IndexedSource;
  readonly placed: readonly PlacedMark[];
  readonly bars: readonly PlacedMark[];
  readonly line: number;
  readonly columns: number;
  readonly paint: Paint;
}

function lineRows(view: LineView): readonly FrameRow[] {
  const { file, placed, bars, line, paint } = view;
  const here = placed.filter((mark) => mark.firstLine === line && !bars.includes(mark));
  const window = windowOf(file.source.text, lineBounds(file, line), focusOf(view, here), view.columns);
  const shift = bars.length * 2;
  const open = new Set(bars.filter((bar) => bar.firstLine < line && bar.lastLine >= line));
  const rows: FrameRow[] = [];
  const add = (gutter: number | undefined, fill: (cells: Row) => void): void => {
    const cells = row();
    putBars(cells, bars, open);
    fill(cells);
    rows.push({ gutter, body: cells.render(paint) });
  };
  add(line, (cells) => cells.put(shift, window.text, "plain"));
  for (const fill of markRows(here, window, shift)) add(undefined, fill);
  bars.forEach((bar, i) => {
    if (bar.firstLine !== line) return;
    add(undefined, (cells) => putArm(cells, bar, i, shift + window.columnOf(bar.start)));
    open.add(bar);
  });
  bars.forEach((bar, i) => {
    if (bar.lastLine !== line) return;
    add(undefined, (cells) => {
      const column = shift + window.columnOf(bar.end - 1);
      putArm(cells, bar, i, column);
      cells.put(column + 2, visible(bar.message), bar.style);
    });
    open.delete(bar);
  });
  return rows;
}

/** `____^` from a bar to the place where its mark begins or ends. */
function putArm(cells: Row, bar: PlacedMark, index: number, column: number): void {
  const from = index * 2 + 1;
  cells.put(from, "_".repeat(Math.max(0, column - from)), bar.style);
  cells.put(column, marker(bar), bar.style);
}

function marker(mark: Mark): string {
  return mark.primary ? "^" : "-";
}

/** The part of a line that must be seen: all marks if they fit, otherwise the primary one. */
function focusOf(
  { bars, line, columns }: LineView,
  here: readonly PlacedMark[],
): { readonly start: number; readonly end: number } {
  const parts = [...here];
  for (const bar of bars) {
    if (bar.firstLine === line) parts.push({ ...bar, end: bar.start + 1 });
    else if (bar.lastLine === line) parts.push({ ...bar, start: bar.end - 1 });
  }
  const start = Math.min(...parts.map((mark) => mark.start));
  const end = Math.max(...parts.map((mark) => mark.end));
  if (parts.length === 0) return { start: 0, end: 0 };
  return end - start <= columns ? { start, end } : (parts.find((mark) => mark.primary) ?? parts[0] ?? { start, end });
}

interface Underline {
  readonly mark: Mark;
  readonly from: number;
  readonly to: number;
}

/** Underlines, the label of the last one beside it, the other labels hung below, right to left. */
function markRows(here: readonly PlacedMark[], window: Window, shift: number): readonly ((cells: Row) => void)[] {
  if (here.length === 0) return [];
  const underlines = here
    .map((mark): Underline => {
      const from = shift + window.columnOf(mark.start);
      return { mark, from, to: Math.max(from + 1, shift + window.columnOf(mark.end)) };
    })
    .sort((a, b) => a.from - b.from || a.to - b.to);
  const labelled = underlines.filter(({ mark }) => mark.message !== "");
  const last = labelled.at(-1);
  const end = Math.max(...underlines.map(({ to }) => to));
  const beside = last !== undefined && last.to === end ? last : undefined;
  const hung = labelled.filter((underline) => underline !== beside);
  const rows = [(cells: Row): void => putUnderlines(cells, underlines, beside)];
  if (hung.length > 0) rows.push((cells) => putStems(cells, hung));
  for (let i = hung.length - 1; i >= 0; i--) {
    const underline = hung[i];
    if (underline !== undefined) rows.push((cells) => putHung(cells, hung.slice(0, i), underline));
  }
  return rows;
}

/** The primary mark goes over the others. */
function putUnderlines(cells: Row, underlines: readonly Underline[], beside: Underline | undefined): void {
  const ordered = [...underlines].sort((a, b) => Number(a.mark.primary) - Number(b.mark.primary));
  for (const { mark, from, to } of ordered) cells.put(from, marker(mark).repeat(to - from), mark.style);
  if (beside !== undefined) cells.put(beside.to + 1, visible(beside.mark.message), beside.mark.style);
}

function putStems(cells: Row, underlines: readonly Underline[]): void {
  for (const { mark, from } of underlines) cells.put(from, "|", mark.style);
}

function putHung(cells: Row, left: readonly Underline[], { mark, from }: Underline): void {
  putStems(cells, left);
  cells.put(from, visible(mark.message), mark.style);
}
