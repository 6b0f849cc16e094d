import type { SourceFile, Span } from "../../text/span.js";
import { type DiagnosticCode, diagnosticCodes } from "../codes.js";
import type { Diagnostic, Severity } from "../diagnostic.js";
import { inReadingOrder, type Places, places } from "./places.js";

/** Line and column are one-based, the column in UTF-16 units; a file whose text is unknown has line 1, column 1. */
export interface JsonPosition {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}

export interface JsonRange {
  readonly file: string;
  readonly start: JsonPosition;
  readonly end: JsonPosition;
}

export interface JsonLabel extends JsonRange {
  readonly message: string;
}

export interface JsonEdit extends JsonRange {
  readonly newText: string;
}

export interface JsonFix {
  readonly title: string;
  readonly safe: boolean;
  readonly edits: readonly JsonEdit[];
}

/** A diagnostic with everything resolved to file, line and column. */
export interface JsonDiagnostic extends JsonRange {
  readonly code: DiagnosticCode;
  readonly title: string;
  readonly severity: Severity;
  readonly message: string;
  readonly labels: readonly JsonLabel[];
  readonly help?: string;
  readonly fixes: readonly JsonFix[];
}

/** What `--output json` prints. A change that a reader could stumble over gets a new number. */
export interface JsonReport {
  readonly schema: "tagward/diagnostics@1";
  readonly diagnostics: readonly JsonDiagnostic[];
}

/** Diagnostics as plain data, by file and place. Linear in diagnostics and text: each source is scanned once. */
export function renderJson(diagnostics: readonly Diagnostic[], sources: ReadonlyMap<string, SourceFile>): JsonReport {
  const known = places(sources);
  return {
    schema: "tagward/diagnostics@1",
    diagnostics: inReadingOrder(diagnostics).map((diagnostic) => jsonDiagnostic(known, diagnostic)),
  };
}

function jsonDiagnostic(known: Places, diagnostic: Diagnostic): JsonDiagnostic {
  const { code, severity, message, span, labels, help, fixes } = diagnostic;
  return {
    code,
    title: diagnosticCodes[code].title,
    severity,
    message,
    ...range(known, span),
    labels: labels.map((label) => ({ message: label.message, ...range(known, label.span) })),
    ...(help === undefined ? {} : { help }),
    fixes: fixes.map(({ title, safe, edits }) => ({
      title,
      safe,
      edits: edits.map((edit) => ({ ...range(known, edit.span), newText: edit.newText })),
    })),
  };
}

function range(known: Places, span: Span): JsonRange {
  return { file: span.file, start: position(known, span.file, span.start), end: position(known, span.file, span.end) };
}

function position(known: Places, file: string, offset: number): JsonPosition {
  const { line, column } = known.position(file, offset) ?? { line: 1, column: 1 };
  return { line, column, offset };
}
