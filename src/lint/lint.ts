/**
 * Checks of policies that are valid and yet say something else than they seem to, or say it in a roundabout way. In: policies
 * of the IR, whichever door they came through, and the catalogue. Out: findings, each at a part of the model; whoever knows
 * the texts makes diagnostics of them. A check is a row of a table; nothing here decides a request.
 */
import { type DiagnosticCode, diagnosticCodes } from "../diagnostics/codes.js";
import type { Severity } from "../diagnostics/diagnostic.js";
import type { Check, Report } from "./check.js";
import { checks } from "./checks/index.js";
import type { Finding } from "./finding.js";
import type { LintSettings } from "./settings.js";
import type { PolicySubject, ProjectSubject } from "./subject.js";

/** Looks at the policies of a project together. Findings are in the order of the checks. */
export function lint(policies: readonly PolicySubject[], settings: LintSettings): readonly Finding[] {
  const findings: Finding[] = [];
  const project: ProjectSubject = { policies, settings };
  for (const check of checks) {
    const level = levelOf(check.code, settings);
    if (level !== undefined) runCheck(check, project, reportTo(findings, check.code, level));
  }
  return findings;
}

/** `default`: that of the registry, or what the check says; `undefined`: off. */
export function levelOf(code: DiagnosticCode, { levels, all }: LintSettings): Severity | "default" | undefined {
  const level = levels?.[code];
  if (level === "off") return undefined;
  return level ?? (diagnosticCodes[code].off && all !== true ? undefined : "default");
}

function reportTo(findings: Finding[], code: DiagnosticCode, level: Severity | "default"): Report {
  return (place, { message, help, labels, repairs, severity }) => {
    findings.push({
      code,
      severity: level === "default" ? (severity ?? diagnosticCodes[code].severity) : level,
      message,
      place,
      labels: labels ?? [],
      ...(help === undefined ? {} : { help }),
      repairs: repairs ?? [],
    });
  };
}

function runCheck(check: Check, project: ProjectSubject, report: Report): void {
  switch (check.of) {
    case "project":
      check.run(project, report);
      break;
    case "policy":
      for (const policy of project.policies) check.run(policy, report);
      break;
    case "statement":
      for (const policy of project.policies) for (const statement of policy.statements) check.run(statement, report);
  }
}
