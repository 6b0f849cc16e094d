import { noService, servicesInScope, supportCatalog } from "../../support/abac-support.js";
import type { SupportReport } from "../../support/model.js";
import { onlyGaps } from "../../support/only-gaps.js";
import { renderSupportCsv } from "../../support/render/csv.js";
import { renderSupportHtml } from "../../support/render/html.js";
import { renderSupportMarkdown } from "../../support/render/markdown.js";
import { renderSupportTerminal } from "../../support/render/terminal.js";
import { supportReport } from "../../support/report.js";
import { findConfig } from "../config.js";
import { type ExitCode, exitCode, UsageError } from "../exit-code.js";
import type { Io } from "../io.js";
import type { LoadedPolicies, PolicyFlags } from "../support-policies.js";

export interface SupportOptions extends PolicyFlags {
  readonly policies?: readonly string[];
  readonly only?: string;
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
  const loaded = options.policies === undefined ? undefined : await load(options.policies, options, io);
  if (options.policies !== undefined && loaded === undefined) return exitCode.notCompiled;
  const { overlay } = await findConfig(io.cwd, options.env);
  const catalog = await supportCatalog(names, loaded?.policies ?? [], overlay);
  const scope = servicesInScope(names, loaded?.policies ?? [], catalog);
  const missing = scope.find((prefix) => catalog.service(prefix) === undefined);
  if (missing !== undefined) throw new UsageError(noService(missing, catalog));
  const whole = supportReport(catalog, scope, loaded === undefined ? undefined : { ...loaded });
  const report = options.only === "gaps" ? onlyGaps(whole) : whole;
  io.out(form === undefined ? renderSupportTerminal(report, { color: io.colorOut, width: io.columns }) : forms[form](report));
  return (whole.policies?.gaps.error ?? 0) > 0 ? exitCode.no : exitCode.yes;
}

/** The compiler is loaded only for policies: the report on services needs none of it. */
async function load(files: readonly string[], flags: PolicyFlags, io: Io): Promise<LoadedPolicies | undefined> {
  return (await import("../support-policies.js")).loadPolicies(files, flags, io);
}

function formOf(options: SupportOptions): keyof typeof forms | undefined {
  const [form, other] = (Object.keys(forms) as (keyof typeof forms)[]).filter((each) => options[each] === true);
  if (other !== undefined) throw new UsageError(`--${form} and --${other} exclude each other`);
  return form;
}
