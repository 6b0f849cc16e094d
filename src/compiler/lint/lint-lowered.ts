import type { Catalog } from "../../catalog/types.js";
import type { Diagnostic } from "../../diagnostics/diagnostic.js";
import type { Policy } from "../../ir/model.js";
import type { Finding } from "../../lint/finding.js";
import { lint } from "../../lint/lint.js";
import type { LintSettings } from "../../lint/settings.js";
import { policySubject } from "../../lint/subject.js";
import { contains, type Span } from "../../text/span.js";

/** A policy of the language, lowered and not yet divided. */
export interface LoweredPolicy {
  readonly policy: Policy;
  readonly nameSpan: Span;
}

/** Lints policies of the language together. What checking has `reported` already, of the same code in the same rule, is left out. */
export function lintLowered(
  policies: readonly LoweredPolicy[],
  catalog: Catalog,
  settings: LintSettings,
  reported: readonly Diagnostic[],
): readonly Diagnostic[] {
  const subjects = policies.map(({ policy }) => policySubject(policy, { catalog, settings, existing: false }));
  const names = new Map(subjects.map((subject, i) => [subject, policies[i]?.nameSpan]));
  return lint(subjects, settings).flatMap((finding) => {
    const span = spanOf(finding, names.get(finding.place.subject));
    const known = reported.some(({ code, span: other }) => code === finding.code && contains(span, other));
    return known ? [] : [diagnosticFrom(finding, span)];
  });
}

function spanOf({ place: { at, subject } }: Finding, name: Span | undefined): Span {
  const origin = "statement" in at ? at.statement.origin.span : undefined;
  return origin ?? name ?? { file: subject.policy.name, start: 0, end: 0 };
}

function diagnosticFrom({ code, severity, message, help }: Finding, span: Span): Diagnostic {
  const base = { code, severity, message, span, labels: [], fixes: [] };
  return help === undefined ? base : { ...base, help };
}
