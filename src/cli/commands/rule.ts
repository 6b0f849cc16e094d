import { type DiagnosticCode, diagnosticCodes, isDiagnosticCode } from "../../diagnostics/codes.js";
import { pageOf } from "../diagnostic-pages.js";
import { type ExitCode, exitCode } from "../exit-code.js";
import type { Io } from "../io.js";

export interface RuleOptions {
  readonly json?: boolean;
}

/** `tagward rule`: what a code means, or which codes there are. Reads nothing but the package. */
export function showRule(code: string | undefined, { json = false }: RuleOptions, io: Io): ExitCode {
  if (code === undefined) return listRules(json, io);
  const wanted = code.toUpperCase();
  if (!isDiagnosticCode(wanted)) {
    io.err(`there is no rule ${code}; without a code, all of them are listed\n`);
    return exitCode.no;
  }
  const page = pageOf(wanted);
  if (json) io.out(`${JSON.stringify({ schema: "tagward/rule@1", ...rowOf(wanted), page: page ?? null }, null, 2)}\n`);
  else if (page === undefined) io.out(`# ${wanted} ${diagnosticCodes[wanted].title}\n\nThis version does not report it.\n`);
  else io.out(page);
  return exitCode.yes;
}

interface RuleRow {
  readonly code: DiagnosticCode;
  readonly title: string;
  readonly severity: string;
  /** Whether it is off unless asked for. */
  readonly off: boolean;
}

function rowOf(code: DiagnosticCode): RuleRow {
  const { title, severity, off } = diagnosticCodes[code];
  return { code, title, severity, off };
}

function listRules(json: boolean, io: Io): ExitCode {
  const rows = Object.keys(diagnosticCodes).filter(isDiagnosticCode).map(rowOf);
  if (json) {
    io.out(`${JSON.stringify({ schema: "tagward/rules@1", rules: rows }, null, 2)}\n`);
    return exitCode.yes;
  }
  const width = Math.max(...rows.map(({ severity }) => severity.length));
  for (const { code, title, severity, off } of rows) {
    io.out(`${code}  ${severity.padEnd(width)}  ${title}${off ? " (off)" : ""}\n`);
  }
  return exitCode.yes;
}
