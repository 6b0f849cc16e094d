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

const longest = 200;

/** A message with what it quotes cut in the middle: a name may be a megabyte long, a message is read by people. */
function readable(message: string): string {
  if (message.length <= longest) return message;
  const parts = message.split("`");
  return parts.map((part) => (part.length <= longest ? part : `${part.slice(0, 120)}…${part.slice(-40)}`)).join("`");
}

/** Used by the typed factories beside it and by nobody else, so that wording lives in one place. */
export function diagnostic(code: DiagnosticCode, span: Span, parts: DiagnosticParts): Diagnostic {
  const base = {
    code,
    severity: parts.severity ?? diagnosticCodes[code].severity,
    message: readable(parts.message),
    span,
    labels: parts.labels ?? [],
    fixes: parts.fixes ?? [],
  };
  return parts.help === undefined ? base : { ...base, help: readable(parts.help) };
}

/** A fix that replaces the text at `span`. */
export function replacement(title: string, span: Span, newText: string, safe = false): Fix {
  return { title, safe, edits: [{ span, newText }] };
}
