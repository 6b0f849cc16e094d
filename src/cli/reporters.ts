/**
 * Reporters. In: what `--reporter` names, diagnostics and their sources. Out: each report on stdout or in its file. A report that was
 * asked for is an answer, so it goes to stdout; without one, people read diagnostics on stderr.
 */
import { resolve } from "node:path";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { renderGithub } from "../diagnostics/render/github.js";
import { renderJson } from "../diagnostics/render/json.js";
import { renderJunit } from "../diagnostics/render/junit.js";
import { renderSarif } from "../diagnostics/render/sarif.js";
import { renderCompact, renderTerminal } from "../diagnostics/render/terminal.js";
import type { SourceFile } from "../text/span.js";
import { pageOf } from "./diagnostic-pages.js";
import { UsageError } from "./exit-code.js";
import type { Io } from "./io.js";
import { version } from "./version.js";
import { writeAll } from "./write-all.js";

type Sources = ReadonlyMap<string, SourceFile>;

interface Rendering {
  readonly diagnostics: readonly Diagnostic[];
  readonly sources: Sources;
  /** Whether it goes to a terminal. */
  readonly color: boolean;
  readonly width: number;
}

export type ReporterName = "pretty" | "compact" | "json" | "sarif" | "github" | "junit";

const renderers: Readonly<Record<ReporterName, (rendering: Rendering) => string>> = {
  pretty: ({ diagnostics, sources, color, width }) =>
    diagnostics.length === 0 ? "" : `${renderTerminal(diagnostics, sources, { color, width })}\n`,
  compact: ({ diagnostics, sources }) => renderCompact(diagnostics, sources),
  json: ({ diagnostics, sources }) => `${JSON.stringify(renderJson(diagnostics, sources), null, 2)}\n`,
  sarif: ({ diagnostics, sources }) =>
    `${JSON.stringify(renderSarif(diagnostics, sources, { version: version(), page: pageOf }), null, 2)}\n`,
  github: ({ diagnostics, sources }) => renderGithub(diagnostics, sources),
  junit: ({ diagnostics, sources }) => renderJunit(diagnostics, sources),
};

/** One `--reporter`: its name, and the file that it writes. */
export interface Reporter {
  readonly name: ReporterName;
  readonly file?: string;
}

/** Reads `sarif` or `sarif=out.sarif`. */
export function reporterFrom(text: string): Reporter {
  const at = text.indexOf("=");
  const [name, file] = at < 0 ? [text, undefined] : [text.slice(0, at), text.slice(at + 1)];
  if (!isReporter(name)) {
    throw new UsageError(
      `--reporter ${text}: expected one of ${Object.keys(renderers).join(", ")}, with =FILE behind it to write a file`,
    );
  }
  if (file === "") throw new UsageError(`--reporter ${text}: there is no file behind the =`);
  return file === undefined ? { name } : { name, file };
}

function isReporter(name: string): name is ReporterName {
  return Object.hasOwn(renderers, name);
}

/** Writes every report. Files are written all or none, before anything is printed. */
export async function writeReports(
  reporters: readonly Reporter[],
  diagnostics: readonly Diagnostic[],
  sources: Sources,
  io: Io,
): Promise<void> {
  const rendered = (name: ReporterName, color: boolean, width: number): string =>
    renderers[name]({ diagnostics, sources, color, width });
  await writeAll(
    reporters.flatMap(({ name, file }) =>
      file === undefined ? [] : [{ path: resolve(io.cwd, file), text: rendered(name, false, 100) }],
    ),
  );
  for (const { name, file } of reporters) if (file === undefined) io.out(rendered(name, io.colorOut, io.columns));
}
