import { paint, type Style } from "../diagnostics/render/paint.js";
import { visible } from "../diagnostics/render/visible.js";

/** Beyond this many changed lines a diff helps nobody, and would take long to find. */
const mostEdits = 5000;

/**
 * What a file would become, as a unified diff with three lines of context. Loads the package that finds it when it runs.
 * Control characters of the file are made visible, so that a file cannot write to the terminal what it likes.
 */
export async function lineDiff(name: string, before: string, after: string, color: boolean): Promise<string> {
  const { structuredPatch } = await import("diff");
  const patch = structuredPatch(name, name, before, after, undefined, undefined, { context: 3, maxEditLength: mostEdits });
  if (patch === undefined) return `${name}: more than ${mostEdits.toLocaleString("en-US")} lines differ\n`;
  const lines = [`--- ${name}`, `+++ ${name} (formatted)`];
  for (const { oldStart, oldLines, newStart, newLines, lines: changed } of patch.hunks) {
    lines.push(`@@ -${oldStart},${oldLines} +${newStart},${newLines} @@`, ...changed);
  }
  const painted = paint(color);
  return lines.map((line, i) => `${painted(i < 2 ? "strong" : styleOf(line), visible(line))}\n`).join("");
}

const styles: Readonly<Record<string, Style>> = { "@": "gutter", "-": "removed", "+": "added" };

function styleOf(line: string): Style {
  return styles[line.charAt(0)] ?? "plain";
}
