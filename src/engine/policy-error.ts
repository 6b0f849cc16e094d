import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { lineIndex, positionAt } from "../text/line-index.js";
import type { SourceFile } from "../text/span.js";

function place({ span }: Diagnostic, sources: ReadonlyMap<string, SourceFile>): string {
  const source = sources.get(span.file);
  if (source === undefined) return span.file;
  const { line, column } = positionAt(lineIndex(source.text), span.start);
  return `${span.file}:${line}:${column}`;
}

/** Documents that IAM would refuse. Carries every diagnostic of every document, and the texts they point into. */
export class PolicyError extends Error {
  readonly diagnostics: readonly Diagnostic[];
  /** By name; documents given as objects have no text. */
  readonly sources: ReadonlyMap<string, SourceFile>;

  constructor(diagnostics: readonly Diagnostic[], sources: ReadonlyMap<string, SourceFile>) {
    const lines = diagnostics
      .filter(({ severity }) => severity === "error")
      .map((diagnostic) => `${place(diagnostic, sources)}: ${diagnostic.code}: ${diagnostic.message}`);
    super(`invalid policy documents\n${lines.join("\n")}`);
    this.name = "PolicyError";
    this.diagnostics = diagnostics;
    this.sources = sources;
  }
}
