import type { SourceFile } from "../../text/span.js";
import type { Diagnostic, Severity } from "../diagnostic.js";
import { inReadingOrder, places } from "./places.js";
import { storable } from "./storable.js";

const commands: Readonly<Record<Severity, "error" | "warning" | "notice">> = {
  error: "error",
  security: "error",
  warning: "warning",
  info: "notice",
  hint: "notice",
};

/** Workflow commands of GitHub Actions, one line a diagnostic: the runner makes annotations of them. */
export function renderGithub(diagnostics: readonly Diagnostic[], sources: ReadonlyMap<string, SourceFile>): string {
  const known = places(sources);
  return inReadingOrder(diagnostics)
    .map(({ code, severity, message, span, help }) => {
      const start = known.position(span.file, span.start);
      const end = known.position(span.file, span.end);
      const place =
        start === undefined || end === undefined
          ? []
          : [
              `line=${start.line}`,
              `endLine=${end.line}`,
              // Columns belong to one line.
              ...(start.line === end.line ? [`col=${start.column}`, `endColumn=${end.column}`] : []),
            ];
      const properties = [`file=${property(span.file)}`, ...place, `title=${code}`];
      const text = help === undefined ? message : `${message}; ${help}`;
      return `::${commands[severity]} ${properties.join(",")}::${data(text)}\n`;
    })
    .join("");
}

/** A line that began with `::` would be a command of its own: no line end gets through. */
function data(text: string): string {
  return storable(text).replaceAll("%", "%25");
}

function property(text: string): string {
  return data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
