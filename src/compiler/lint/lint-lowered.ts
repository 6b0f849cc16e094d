import type { Catalog } from "../../catalog/types.js";
import type { Diagnostic } from "../../diagnostics/diagnostic.js";
import type { Finding } from "../../lint/finding.js";
import { lint } from "../../lint/lint.js";
import type { LintSettings } from "../../lint/settings.js";
import { policySubject } from "../../lint/subject.js";
import { contains, type Span } from "../../text/span.js";
import { diagnose } from "./diagnose.js";
import { type SourcePolicy, sourceDoor } from "./source-door.js";

/** What policies are linted with. */
export interface LintInput {
  readonly catalog: Catalog;
  readonly settings: LintSettings;
  readonly partition: string;
  /** What has been reported before. */
  readonly reported: readonly Diagnostic[];
}

/** Lints policies of the language together. What was reported before, of the same code in the same rule, is left out. */
export function lintLowered(sources: readonly SourcePolicy[], input: LintInput): readonly Diagnostic[] {
  const { catalog, settings, partition, reported } = input;
  const subjects = sources.map(({ policy }) => policySubject(policy, { catalog, settings, existing: false }));
  const doors = new Map(
    subjects.flatMap((subject, i) => {
      const source = sources[i];
      return source === undefined ? [] : [[subject, sourceDoor(source, { catalog, partition })] as const];
    }),
  );
  const said = saidBefore(reported);
  return lint(subjects, settings).flatMap((finding) => {
    const diagnostic = diagnose(finding, doors);
    return said(finding, diagnostic) ? [] : [diagnostic];
  });
}

/** Whether a code was reported within the rule of a finding, or at its place. */
function saidBefore(reported: readonly Diagnostic[]): (finding: Finding, diagnostic: Diagnostic) => boolean {
  const places = new Map<string, Span[]>();
  for (const { code, span } of reported) {
    const known = places.get(code);
    if (known === undefined) places.set(code, [span]);
    else known.push(span);
  }
  return ({ code, place: { at } }, { span }) => {
    const rule = "statement" in at ? at.statement.origin.span : undefined;
    return (places.get(code) ?? []).some((known) => contains(rule ?? span, known) || contains(span, known));
  };
}
