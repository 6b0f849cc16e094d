import type { Span } from "../text/span.js";
import { type DiagnosticCode, diagnosticCodes } from "./codes.js";
import type { Diagnostic, Fix, Label, Severity } from "./diagnostic.js";

export interface DiagnosticParts {
  readonly message: string;
  readonly labels?: readonly Label[];
  readonly help?: string | undefined;
  readonly fixes?: readonly Fix[];
  /** Overrides the registry's default. */
  readonly severity?: Severity;
}

/** Used by the typed factories beside it and by nobody else, so that wording lives in one place. */
export function diagnostic(code: DiagnosticCode, span: Span, parts: DiagnosticParts): Diagnostic {
  const base = {
    code,
    severity: parts.severity ?? diagnosticCodes[code].severity,
    message: parts.message,
    span,
    labels: parts.labels ?? [],
    fixes: parts.fixes ?? [],
  };
  return parts.help === undefined ? base : { ...base, help: parts.help };
}

/** A fix that replaces the text at `span`. */
export function replacement(title: string, span: Span, newText: string, safe = false): Fix {
  return { title, safe, edits: [{ span, newText }] };
}
