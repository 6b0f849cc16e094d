import type { SourceFile } from "../../text/span.js";
import type { Diagnostic } from "../diagnostic.js";

const longest = 400;

/**
 * What a diagnostic is recognised by in the next version of a file: its code, its file, and the text that it underlines with the
 * lines around it left aside. It survives changes elsewhere; of equal ones the second is told by its number.
 */
export function fingerprints(diagnostics: readonly Diagnostic[], sources: ReadonlyMap<string, SourceFile>): readonly string[] {
  const seen = new Map<string, number>();
  return diagnostics.map(({ code, span, message }) => {
    const { file, start, end } = span;
    const underlined = sources.get(file)?.text.slice(start, Math.min(end, start + longest)) ?? "";
    const print = hashOf([code, file, underlined.replace(/\s+/g, " "), message.slice(0, longest)].join("\n"));
    const count = (seen.get(print) ?? 0) + 1;
    seen.set(print, count);
    return `${print}:${count}`;
  });
}

/** FNV-1a over UTF-16 units, twice with other seeds: 16 hex digits, the same on every machine. */
function hashOf(text: string): string {
  let a = 0x811c9dc5;
  let b = 0x01000193;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    a = Math.imul(a ^ unit, 0x01000193);
    b = Math.imul(b ^ unit, 0x85ebca6b);
  }
  return [a, b].map((half) => (half >>> 0).toString(16).padStart(8, "0")).join("");
}
