import type { DiagnosticCode } from "../diagnostics/codes.js";
import type { Severity } from "../diagnostics/diagnostic.js";
import type { FindingLabel, Repair } from "./finding.js";
import type { Place } from "./place.js";
import type { PolicySubject, ProjectSubject, StatementSubject } from "./subject.js";

/** What a finding says besides its place. */
export interface Said {
  readonly message: string;
  readonly help?: string;
  readonly labels?: readonly FindingLabel[];
  readonly repairs?: readonly Repair[];
  /** Other than that of the registry. */
  readonly severity?: Severity;
}

export type Report = (place: Place, said: Said) => void;

/** A check of one statement by itself, of one policy, or of all policies of a project together. */
export type Check =
  | {
      readonly code: DiagnosticCode;
      readonly of: "statement";
      readonly run: (statement: StatementSubject, report: Report) => void;
    }
  | { readonly code: DiagnosticCode; readonly of: "policy"; readonly run: (policy: PolicySubject, report: Report) => void }
  | { readonly code: DiagnosticCode; readonly of: "project"; readonly run: (project: ProjectSubject, report: Report) => void };

export function statementCheck(code: DiagnosticCode, run: (statement: StatementSubject, report: Report) => void): Check {
  return { code, of: "statement", run };
}

export function policyCheck(code: DiagnosticCode, run: (policy: PolicySubject, report: Report) => void): Check {
  return { code, of: "policy", run };
}

export function projectCheck(code: DiagnosticCode, run: (project: ProjectSubject, report: Report) => void): Check {
  return { code, of: "project", run };
}
