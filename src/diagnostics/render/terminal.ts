/**
 * Diagnostics for a person at a terminal: the message, the code it is about with labelled underlines, the way out. In:
 * diagnostics and the sources they point into. Out: text; nothing of a source reaches the terminal that could control it.
 */
import type { SourceFile } from "../../text/span.js";
import type { Diagnostic } from "../diagnostic.js";
import { type FrameRow, frame, type Mark } from "./frame.js";
import { type Paint, paint } from "./paint.js";
import { inReadingOrder, type Places, places } from "./places.js";
import { suggestion } from "./suggestion.js";
import { visible } from "./visible.js";

export interface TerminalOptions {
  /** Whether to write ANSI colours. */
  readonly color: boolean;
  /** Columns of the terminal; 100 when unknown. */
  readonly width?: number;
}

/** Labels shown for one diagnostic; the number of the others is told. */
const maxLabels = 12;

/**
 * One paragraph a diagnostic, by file and place. Linear: each source is scanned once for lines, and of each line only
 * what is shown is read.
 */
export function renderTerminal(
  diagnostics: readonly Diagnostic[],
  sources: ReadonlyMap<string, SourceFile>,
  options: TerminalOptions,
): string {
  const context: Context = {
    known: places(sources),
    paint: paint(options.color),
    width: Math.max(40, options.width ?? 100),
  };
  return inReadingOrder(diagnostics)
    .map((diagnostic) => `${paragraph(context, diagnostic)}\n`)
    .join("\n");
}

/** One line a diagnostic: `file:line:column: error[TW341]: message`, by file and place. */
export function renderCompact(diagnostics: readonly Diagnostic[], sources: ReadonlyMap<string, SourceFile>): string {
  const known = places(sources);
  return inReadingOrder(diagnostics)
    .map(({ span, severity, code, message }) => {
      return `${location(known, span.file, span.start)}: ${severity}[${code}]: ${visible(message)}\n`;
    })
    .join("");
}

interface Context {
  readonly known: Places;
  readonly paint: Paint;
  readonly width: number;
}

/** A line of the paragraph before the gutter has its width. */
interface Section {
  readonly arrow?: { readonly sign: "-->" | ":::"; readonly text: string };
  readonly rows: readonly FrameRow[];
  readonly note?: { readonly word: string; readonly text: string };
}

function paragraph(context: Context, diagnostic: Diagnostic): string {
  const { paint: painted } = context;
  const { severity, code, message } = diagnostic;
  const sections = [...frames(context, diagnostic), ...notes(context, diagnostic)];
  const numbers = sections.flatMap(({ rows }) => rows.map((row) => String(row.gutter ?? "").length));
  const gutter = Math.max(1, ...numbers);
  const title = painted(severity, `${severity}[${code}]`) + painted("strong", `: ${visible(message)}`);
  return [title, ...sections.flatMap((section, i) => sectionLines(section, gutter, i < sections.length - 1, painted))].join("\n");
}

function sectionLines(section: Section, gutter: number, continues: boolean, painted: Paint): readonly string[] {
  const { arrow, rows, note } = section;
  const pad = " ".repeat(gutter);
  const bar = painted("gutter", `${pad} |`);
  const result: string[] = [];
  if (arrow !== undefined) result.push(`${pad}${painted("gutter", arrow.sign)} ${arrow.text}`);
  if (note !== undefined) result.push(`${painted("gutter", `${pad} =`)} ${painted("strong", `${note.word}:`)} ${note.text}`);
  if (rows.length > 0) result.push(bar);
  for (const { gutter: number, body } of rows) {
    const left = painted("gutter", `${String(number ?? "").padStart(gutter)} |`);
    result.push(body === "" ? left : `${left} ${body}`);
  }
  if (continues && (rows.length > 0 || arrow !== undefined)) result.push(bar);
  return result;
}

/** The primary file first, then those of the labels. */
function frames({ known, paint: painted, width }: Context, diagnostic: Diagnostic): readonly Section[] {
  const marks = marksByFile(diagnostic);
  return [...marks].map(([file, inFile]): Section => {
    const first = inFile[0]?.start ?? 0;
    const isPrimary = file === diagnostic.span.file;
    const arrow = { sign: isPrimary ? "-->" : ":::", text: location(known, file, first) } as const;
    const indexed = known.source(file);
    return { arrow, rows: indexed === undefined ? [] : frame(indexed, inFile, width - 12, painted) };
  });
}

function marksByFile({ span, severity, labels }: Diagnostic): ReadonlyMap<string, readonly Mark[]> {
  const same = labels.find(
    (label) => label.span.file === span.file && label.span.start === span.start && label.span.end === span.end,
  );
  const primary: Mark = { start: span.start, end: span.end, message: same?.message ?? "", style: severity, primary: true };
  const files = new Map<string, Mark[]>([[span.file, [primary]]]);
  for (const label of labels.filter((other) => other !== same).slice(0, maxLabels)) {
    const { file, start, end } = label.span;
    const marks = files.get(file) ?? [];
    marks.push({ start, end, message: label.message, style: "related", primary: false });
    files.set(file, marks);
  }
  return files;
}

function notes({ known, paint: painted, width }: Context, { labels, help, fixes }: Diagnostic): readonly Section[] {
  const result: Section[] = [];
  if (labels.length > maxLabels) {
    result.push({ rows: [], note: { word: "note", text: `and ${labels.length - maxLabels} more places` } });
  }
  if (help !== undefined) result.push({ rows: [], note: { word: "help", text: visible(help) } });
  for (const fix of fixes) {
    const files = [...new Set(fix.edits.map((edit) => edit.span.file))];
    const rows = files.flatMap((file) => suggestion(known, fix, file, width - 12, painted));
    result.push({ rows, note: { word: fix.safe ? "fix" : "possible fix", text: visible(fix.title) } });
  }
  return result;
}

function location(known: Places, file: string, offset: number): string {
  const position = known.position(file, offset);
  return visible(file) + (position === undefined ? "" : `:${position.line}:${position.column}`);
}
