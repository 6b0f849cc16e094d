/**
 * Text as it may reach a terminal: characters that would move the cursor, change colours, reorder or hide text are
 * spelled out, and every character has a known width.
 */

/** What is shown for the code point at an offset, how many columns it takes, and how many UTF-16 units it stands for. */
export interface Cell {
  readonly text: string;
  readonly width: number;
  readonly units: 1 | 2;
}

const tab: Cell = { text: "    ", width: 4, units: 1 };

/** Controls, format characters (bidirectional ones among them), lone surrogates, spaces other than the plain one, and letters without a shape. */
const hidden = /[\p{Cc}\p{Cf}\p{Cs}\p{Z}\u115f\u1160\u2800\u3164\uffa0]|[\u{e0100}-\u{e01ef}]/u;
const combining = /\p{M}/u;

/** The cell of the code point that starts at `offset`. A tab is four columns wherever it stands. */
function cellAt(text: string, offset: number): Cell {
  const point = text.codePointAt(offset) ?? 0xfffd;
  if (point >= 0x20 && point < 0x7f) return { text: text.charAt(offset), width: 1, units: 1 };
  if (point === 9) return tab;
  const units = point > 0xffff ? 2 : 1;
  const character = String.fromCodePoint(point);
  if (hidden.test(character)) {
    const spelled = `\\u{${point.toString(16)}}`;
    return { text: spelled, width: spelled.length, units };
  }
  if (combining.test(character)) return { text: character, width: 0, units };
  return { text: character, width: isWide(point) ? 2 : 1, units };
}

/** A whole text made safe, on one line. */
export function visible(text: string): string {
  let result = "";
  for (let i = 0; i < text.length; ) {
    const cell = cellAt(text, i);
    result += cell.text;
    i += cell.units;
  }
  return result;
}

/** First and last code point of the blocks that terminals show two columns wide (Unicode, East Asian Width W and F). */
const wideRanges: readonly (readonly [number, number])[] = [
  [0x1100, 0x115f],
  [0x231a, 0x231b],
  [0x23e9, 0x23f3],
  [0x2614, 0x2615],
  [0x2648, 0x2653],
  [0x26aa, 0x26ab],
  [0x2705, 0x2705],
  [0x274c, 0x274c],
  [0x2753, 0x2757],
  [0x2b1b, 0x2b1c],
  [0x2e80, 0x303e],
  [0x3041, 0x33ff],
  [0x3400, 0x4dbf],
  [0x4e00, 0xa4cf],
  [0xa960, 0xa97f],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe30, 0xfe6f],
  [0xff00, 0xff60],
  [0xffe0, 0xffe6],
  [0x16fe0, 0x18dff],
  [0x1b000, 0x1b2ff],
  [0x1f004, 0x1f004],
  [0x1f0cf, 0x1f0cf],
  [0x1f18e, 0x1f18e],
  [0x1f191, 0x1f19a],
  [0x1f200, 0x1f320],
  [0x1f32d, 0x1f64f],
  [0x1f680, 0x1f6fc],
  [0x1f7e0, 0x1f7eb],
  [0x1f90c, 0x1f9ff],
  [0x1fa70, 0x1faff],
  [0x20000, 0x3fffd],
];

function isWide(point: number): boolean {
  return point >= 0x1100 && wideRanges.some(([first, last]) => point >= first && point <= last);
}

/** The part of a line that is shown. */
export interface Window {
  /** Source offsets of what is shown. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Column of an offset; offsets outside the window give its edges. */
  columnOf(offset: number): number;
}

const cut = "...";

/**
 * What to show of the line `[start, end)` in about `columns` columns, `focus` in view. Looks at no more of the line than
 * it shows, so a file of one huge line costs no more than any other.
 */
export function windowOf(
  text: string,
  line: { readonly start: number; readonly end: number },
  focus: { readonly start: number; readonly end: number },
  columns: number,
): Window {
  const from = Math.min(Math.max(focus.start, line.start), line.end);
  const to = Math.min(Math.max(focus.end, from), line.end);
  const focused = stepRight(text, from, to, columns);
  const behind = focused.left - stepRight(text, focused.at, line.end, focused.left).left;
  const leftRoom = focused.left - Math.min(behind, Math.ceil(focused.left / 2));
  const before = stepLeft(text, from, line.start, leftRoom);
  const after = stepRight(text, focused.at, line.end, focused.left - (leftRoom - before.left));
  return show(text, before.at, after.at, line);
}

/** Goes right from `from` while cells fit into `room`; at most `8 * room` units, for text of zero width. */
function stepRight(text: string, from: number, to: number, room: number): { readonly at: number; readonly left: number } {
  let at = from;
  let left = room;
  const last = Math.min(to, from + 8 * Math.max(room, 1));
  while (at < last) {
    const cell = cellAt(text, at);
    if (cell.width > left) break;
    left -= cell.width;
    at += cell.units;
  }
  return { at: Math.min(at, to), left };
}

function stepLeft(text: string, from: number, to: number, room: number): { readonly at: number; readonly left: number } {
  let at = from;
  let left = room;
  const last = Math.max(to, from - 8 * Math.max(room, 1));
  while (at > last) {
    const pair = at - 2 >= to && (text.codePointAt(at - 2) ?? 0) > 0xffff;
    const next = pair ? at - 2 : at - 1;
    const cell = cellAt(text, next);
    if (cell.width > left) break;
    left -= cell.width;
    at = next;
  }
  return { at, left };
}

function show(text: string, start: number, end: number, line: { readonly start: number; readonly end: number }): Window {
  const lead = start > line.start ? cut : "";
  const columns = new Map<number, number>();
  let shown = lead;
  let column = lead.length;
  for (let at = start; at < end; ) {
    const cell = cellAt(text, at);
    columns.set(at, column);
    if (cell.units === 2) columns.set(at + 1, column);
    shown += cell.text;
    column += cell.width;
    at += cell.units;
  }
  const last = column;
  return {
    start,
    end,
    text: end < line.end ? shown + cut : shown,
    columnOf: (offset) => (offset < start ? 0 : (columns.get(offset) ?? last)),
  };
}
