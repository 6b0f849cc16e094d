import type { TextEdit } from "../text/edit.js";
import type { Span } from "../text/span.js";
import type { DiagnosticCode } from "./codes.js";

/**
 * An error stops the compilation; the others do not. `security`: it grants or leaves open more than it says; `warning`:
 * probably not what was meant; `info`: something simpler says the same; `hint`: worth knowing.
 */
export type Severity = "error" | "security" | "warning" | "info" | "hint";

/** One problem that a person can act on: a stable code, what it is, where it is, and where possible a way out. */
export interface Diagnostic {
  readonly code: DiagnosticCode;
  readonly severity: Severity;
  /** One line, lower case, no final period, user text in `backticks`. */
  readonly message: string;
  readonly span: Span;
  /** Related places: "first declared here". */
  readonly labels: readonly Label[];
  /** What to do, as a sentence fragment that stands by itself. */
  readonly help?: string;
  readonly fixes: readonly Fix[];
}

/** A related place, and what it has to do with the problem. */
export interface Label {
  readonly span: Span;
  readonly message: string;
}

/** A titled change to the source. `safe` ones keep every decision, or repair what could not mean anything else. */
export interface Fix {
  readonly title: string;
  readonly safe: boolean;
  readonly edits: readonly TextEdit[];
}

/** Whether any of them stops the pipeline. */
export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some((diagnostic) => diagnostic.severity === "error");
}
