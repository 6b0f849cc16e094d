import type { Limits } from "../catalog/quotas.js";
import type { DiagnosticCode } from "../diagnostics/codes.js";
import type { Severity } from "../diagnostics/diagnostic.js";

/** What a project tells the linter. */
export interface LintSettings {
  /** Level by code: `off`, or the severity to report it with. What is off by default is turned on by giving it one. */
  readonly levels?: Readonly<Partial<Record<DiagnosticCode, Severity | "off">>>;
  /** Runs what is off by default too, but for what `levels` turns off. */
  readonly all?: boolean;
  /** Accounts of the organisation: not foreign to trust policies (TW451). */
  readonly accounts?: readonly string[];
  /** Partitions that the project deploys to; more than one makes `arn:aws:` worth a word (TW609). */
  readonly partitions?: readonly string[];
  /** Actions on resources that should be granted with thought (TW449): patterns as in a policy. */
  readonly sensitive?: readonly { readonly actions: readonly string[]; readonly resources?: readonly string[] }[];
  /** Quotas of the project instead of the dated ones (TW520–TW527). */
  readonly limits?: Limits;
  /** How booleans of conditions are written in JSON (TW612). */
  readonly booleans?: "text" | "json";
}
