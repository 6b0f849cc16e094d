import type { Diagnostic } from "../diagnostics/diagnostic.js";

/** Collects diagnostics. Its life is one call of `check`. */
export interface Reporter {
  /** A problem that was reported in the same words at the same place before is counted, not repeated. */
  report(diagnostic: Diagnostic): void;
  /** Counts an error that was reported at another place. */
  fail(): void;
  /** How many errors came in so far, repetitions included: whoever compares two readings knows whether a part is sound. */
  errors(): number;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * A definition is checked once by itself and once more wherever it is used, since arguments and kinds differ: hence the
 * repetitions.
 */
export function createReporter(): Reporter {
  const diagnostics: Diagnostic[] = [];
  const seen = new Set<string>();
  let errors = 0;
  return {
    diagnostics,
    errors: () => errors,
    fail() {
      errors++;
    },
    report(diagnostic) {
      if (diagnostic.severity === "error") errors++;
      const { code, span, message } = diagnostic;
      const key = JSON.stringify([code, span.file, span.start, span.end, message]);
      if (seen.has(key)) return;
      seen.add(key);
      diagnostics.push(diagnostic);
    },
  };
}
