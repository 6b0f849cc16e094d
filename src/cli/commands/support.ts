import type { Catalog } from "../../catalog/types.js";
import { hasErrors } from "../../diagnostics/diagnostic.js";
import { nearest } from "../../diagnostics/suggest.js";
import { loadDocument } from "../../engine/load-document.js";
import { locationOf } from "../../engine/location.js";
import type { Origin, Policy } from "../../ir/model.js";
import { servicesInScope, supportCatalog } from "../../support/abac-support.js";
import type { SupportReport } from "../../support/model.js";
import { onlyGaps } from "../../support/only-gaps.js";
import { renderSupportCsv } from "../../support/render/csv.js";
import { renderSupportHtml } from "../../support/render/html.js";
import { renderSupportMarkdown } from "../../support/render/markdown.js";
import { renderSupportTerminal } from "../../support/render/terminal.js";
import { supportReport } from "../../support/report.js";
import type { SourceFile } from "../../text/span.js";
import { compileFiles } from "../compile-files.js";
import { type ExitCode, exitCode, UsageError } from "../exit-code.js";
import { findConfig, sourceFiles } from "../files.js";
import type { Io } from "../io.js";
import { readJsonDocument } from "../json-document.js";
import type { KeyValues } from "../key-value.js";
import { report as reportDiagnostics } from "../report.js";

export interface SupportOptions {
  readonly policies?: readonly string[];
  readonly only?: string;
  readonly param?: KeyValues;
  readonly json?: boolean;
  readonly markdown?: boolean;
  readonly csv?: boolean;
  readonly html?: boolean;
}

const forms = {
  json: (report: SupportReport): string => `${JSON.stringify(report, null, 2)}\n`,
  markdown: renderSupportMarkdown,
  csv: renderSupportCsv,
  html: renderSupportHtml,
} as const;

/** `tagward support`: what services support of tags in policies, and what becomes of the tag conditions of policies. */
export async function showSupport(names: readonly string[], options: SupportOptions, io: Io): Promise<ExitCode> {
  const form = formOf(options);
  if (options.only !== undefined && options.only !== "gaps") throw new UsageError("--only knows nothing but `gaps`");
  const loaded = options.policies === undefined ? undefined : await loadPolicies(options.policies, options.param, io);
  if (options.policies !== undefined && loaded === undefined) return exitCode.notCompiled;
  const catalog = await supportCatalog(names, loaded?.policies ?? []);
  const scope = servicesInScope(names, loaded?.policies ?? [], catalog);
  const missing = scope.find((prefix) => catalog.service(prefix) === undefined);
  if (missing !== undefined) throw new UsageError(unknownService(missing, catalog));
  const whole = supportReport(catalog, scope, loaded === undefined ? undefined : { ...loaded });
  const report = options.only === "gaps" ? onlyGaps(whole) : whole;
  io.out(form === undefined ? renderSupportTerminal(report, { color: io.colorOut, width: io.columns }) : forms[form](report));
  return (whole.policies?.gaps.error ?? 0) > 0 ? exitCode.no : exitCode.yes;
}

function formOf(options: SupportOptions): keyof typeof forms | undefined {
  const [form, other] = (Object.keys(forms) as (keyof typeof forms)[]).filter((each) => options[each] === true);
  if (other !== undefined) throw new UsageError(`--${form} and --${other} exclude each other`);
  return form;
}

function unknownService(prefix: string, catalog: Catalog): string {
  const near = nearest(prefix, catalog.allServices);
  const help = near === undefined ? "" : `; did you mean \`${near}\`?`;
  return `there is no service \`${prefix}\` (data of ${catalog.date})${help}`;
}

interface LoadedPolicies {
  readonly policies: readonly Policy[];
  readonly locate: (origin: Origin, policy: string) => string;
}

/** `undefined` when a file is not valid (already reported). */
async function loadPolicies(files: readonly string[], param: KeyValues | undefined, io: Io): Promise<LoadedPolicies | undefined> {
  const sources = new Map<string, SourceFile>();
  const policies: Policy[] = [];
  const written = files.filter((file) => file.endsWith(".abac"));
  let valid = true;
  for (const file of files.filter((each) => !each.endsWith(".abac"))) {
    const found = loadDocument(await readJsonDocument(file, io), "identity", file);
    const texts = new Map(found.sources.map((source): [string, SourceFile] => [source.name, source]));
    for (const [name, source] of texts) sources.set(name, source);
    reportDiagnostics(found.diagnostics, texts, io);
    valid &&= !hasErrors(found.diagnostics);
    policies.push(...found.policies);
  }
  if (written.length > 0) {
    const config = await findConfig(io.cwd);
    const result = await compileFiles(await sourceFiles(written, config, io), config, param, io);
    reportDiagnostics(result.diagnostics, result.sources, io);
    for (const [name, source] of result.sources) sources.set(name, source);
    valid &&= !hasErrors(result.diagnostics);
    policies.push(...result.policies.flatMap(({ documents }) => documents.map(({ policy }) => policy)));
  }
  return valid ? { policies, locate: (origin, policy) => placeText(origin, policy, sources) } : undefined;
}

function placeText(origin: Origin, policy: string, sources: ReadonlyMap<string, SourceFile>): string {
  const { file, line, column } = locationOf(origin, policy, sources);
  return line === undefined ? `${file}${origin.kind === "json" ? origin.pointer : ""}` : `${file}:${line}:${column}`;
}
