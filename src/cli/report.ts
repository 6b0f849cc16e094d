import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { renderTerminal } from "../diagnostics/render/terminal.js";
import type { SourceFile } from "../text/span.js";
import type { Io } from "./io.js";

/** Prints diagnostics with their code frames to stderr; nothing when there are none. */
export function report(diagnostics: readonly Diagnostic[], sources: ReadonlyMap<string, SourceFile>, io: Io): void {
  if (diagnostics.length === 0) return;
  io.err(`${renderTerminal(diagnostics, sources, { color: io.colorErr, width: io.columns })}\n`);
}

/** `1 file`, `1,204 files` */
export function count(number: number, noun: string): string {
  return `${number.toLocaleString("en-US")} ${noun}${number === 1 ? "" : "s"}`;
}
