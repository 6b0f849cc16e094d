import { resolve } from "node:path";
import { nameOf } from "../compiler/disk.js";
import type { DocumentSuppression } from "../compiler/lint/document-suppressions.js";
import type { LintedDocument, ProjectLint } from "../compiler/lint/lint-project.js";
import { type DiagnosticCode, diagnosticCodes, isDiagnosticCode } from "../diagnostics/codes.js";
import type { Severity } from "../diagnostics/diagnostic.js";
import type { LintSettings } from "../lint/settings.js";
import { UsageError } from "./exit-code.js";

export type Level = Severity | "off";

export const levels: readonly Level[] = ["off", "hint", "info", "warning", "security", "error"];

/** `strict` turns on what shows how far a policy reaches, and floods wherever nobody has looked yet. */
export type LintProfile = "default" | "strict";

/** What `lint` of the configuration says. */
export interface LintConfig extends LintSettings {
  readonly profile?: LintProfile;
  /** More warnings than this are a failure. */
  readonly maxWarnings?: number;
  /** What is accepted in IAM JSON. Files are relative to the configuration. */
  readonly suppress?: readonly DocumentSuppression[];
}

const strict: readonly DiagnosticCode[] = ["TW312", "TW326", "TW447", "TW448", "TW457"];

const profiles: Readonly<Record<LintProfile, Readonly<Partial<Record<DiagnosticCode, Level>>>>> = {
  default: {},
  strict: Object.fromEntries(strict.map((code) => [code, diagnosticCodes[code].severity])),
};

/** What a run is told besides the configuration. */
export interface LintRun {
  readonly documents: readonly LintedDocument[];
  /** `CODE=level`, from the command line. */
  readonly levels: readonly string[];
  readonly all: boolean;
}

/** The linter's settings for one run; names as messages have them. */
export function lintSettings(config: LintConfig | undefined, run: LintRun, root: string, cwd: string): ProjectLint {
  const { profile = "default", maxWarnings: _, suppress = [], ...settings } = config ?? {};
  return {
    ...settings,
    ...(run.all ? { all: true } : {}),
    levels: { ...profiles[profile], ...settings.levels, ...levelsFrom(run.levels) },
    documents: run.documents,
    suppress: suppress.map((each) => ({ ...each, file: nameOf(resolve(root, each.file), cwd) })),
  };
}

function levelsFrom(given: readonly string[]): LintSettings["levels"] {
  return Object.fromEntries(given.map(levelFrom));
}

function levelFrom(text: string): readonly [DiagnosticCode, Level] {
  const [code = "", word] = text.split("=", 2);
  const level = levels.find((each) => each === word);
  if (level === undefined) throw new UsageError(`--level ${text}: expected CODE=level, the level one of ${levels.join(", ")}`);
  if (isDiagnosticCode(code)) return [code, level];
  throw new UsageError(`--level ${text}: there is no such code; \`tagward rule\` lists them`);
}
