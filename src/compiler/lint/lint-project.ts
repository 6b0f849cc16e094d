/**
 * Linting of a project. In: the policies of the language as they were lowered, before they are divided, the documents that are
 * looked at with them, and what earlier stages reported. Out: diagnostics of all of them together, what the authors accept left
 * out, and what they accept in vain reported.
 */
import type { Catalog } from "../../catalog/types.js";
import { isSuppressed, type Suppression } from "../../check/annotations.js";
import { isDiagnosticCode } from "../../diagnostics/codes.js";
import { type Diagnostic, hasErrors } from "../../diagnostics/diagnostic.js";
import { unusedSuppression } from "../../diagnostics/suppress.js";
import type { PolicyKind } from "../../ir/model.js";
import type { Finding } from "../../lint/finding.js";
import { lint } from "../../lint/lint.js";
import type { LintSettings } from "../../lint/settings.js";
import { type PolicySubject, policySubject } from "../../lint/subject.js";
import { contains, type SourceFile, type Span } from "../../text/span.js";
import { diagnose } from "./diagnose.js";
import { type DocumentSuppression, suppressInDocument } from "./document-suppressions.js";
import type { Door } from "./door.js";
import { isOn } from "./levels.js";
import { openDocument } from "./open-document.js";
import { type SourcePolicy, sourceDoor } from "./source-door.js";

/** An IAM JSON document that is linted with the policies of the language. */
export interface LintedDocument {
  readonly source: SourceFile;
  readonly kind: PolicyKind;
  /** What a resource policy is attached to, as CloudFormation names it: `AWS::S3::Bucket`. */
  readonly resourceType?: string;
}

/** What linting a project needs to be told. */
export interface ProjectLint extends LintSettings {
  readonly documents?: readonly LintedDocument[];
  /** What is accepted in documents; in the language `@suppress` says it. */
  readonly suppress?: readonly DocumentSuppression[];
}

export interface LintInput {
  readonly catalog: Catalog;
  readonly partition: string;
  readonly settings: ProjectLint;
  /** What has been reported before. */
  readonly reported: readonly Diagnostic[];
  /** Names of the files whose policies are wanted. */
  readonly roots: readonly string[];
  readonly suppressions: readonly Suppression[];
  readonly used: Set<Suppression>;
}

/** Lints everything together. What was reported before, of the same code in the same rule, is left out. */
export function lintProject(sources: readonly SourcePolicy[], input: LintInput): readonly Diagnostic[] {
  const { catalog, settings, partition } = input;
  const documents = (settings.documents ?? []).map(({ source, ...rest }) => ({
    file: source.name,
    opened: openDocument(source, { ...rest, catalog, settings }),
  }));
  const doors = new Map<PolicySubject, Door>();
  for (const source of sources) {
    doors.set(policySubject(source.policy, { catalog, settings, existing: false }), sourceDoor(source, { catalog, partition }));
  }
  for (const { opened } of documents) if (opened.linted !== undefined) doors.set(opened.linted.subject, opened.linted.door);
  const found = diagnosed([...doors.keys()], doors, input);
  const inFile = new Map<string, Diagnostic[]>();
  const inLanguage: Diagnostic[] = [];
  const files = new Set(documents.map(({ file }) => file));
  for (const each of found) {
    const { file } = each.span;
    if (!files.has(file)) inLanguage.push(each);
    else push(inFile, file, each);
  }
  const ofDocuments = documents.flatMap(({ file, opened }) =>
    suppressInDocument([...opened.diagnostics, ...(inFile.get(file) ?? [])], file, opened.root, settings.suppress ?? [], (code) =>
      isOn(code, settings),
    ),
  );
  return [...inLanguage, ...ofDocuments, ...unusedIn(input, inLanguage)];
}

function push<T>(groups: Map<string, T[]>, name: string, item: T): void {
  const group = groups.get(name);
  if (group === undefined) groups.set(name, [item]);
  else group.push(item);
}

/** Findings that neither an earlier stage said nor their author accepts. */
function diagnosed(
  subjects: readonly PolicySubject[],
  doors: ReadonlyMap<PolicySubject, Door>,
  { settings, reported, suppressions, used }: LintInput,
): readonly Diagnostic[] {
  const said = saidBefore(reported);
  return lint(subjects, settings).flatMap((finding) => {
    const diagnostic = diagnose(finding, doors);
    const places = [diagnostic.span, ...ruleOf(finding)];
    return said(diagnostic, places) || isSuppressed(diagnostic, places, suppressions, used) ? [] : [diagnostic];
  });
}

function ruleOf({ place: { at } }: Finding): readonly Span[] {
  const origin = "statement" in at ? at.statement.origin : undefined;
  return origin?.kind === "source" ? [origin.span] : [];
}

/** Whether a code was reported at one of the places, or around it. */
function saidBefore(reported: readonly Diagnostic[]): (diagnostic: Diagnostic, places: readonly Span[]) => boolean {
  const known = new Map<string, Span[]>();
  for (const { code, span } of reported) {
    push(known, code, span);
  }
  return ({ code, span }, places) =>
    (known.get(code) ?? []).some((other) => contains(other, span) || places.some((place) => contains(place, other)));
}

/** TW060. Where there are errors not every stage has run, and it is too early to tell. */
function unusedIn(
  { reported, roots, suppressions, used, settings }: LintInput,
  found: readonly Diagnostic[],
): readonly Diagnostic[] {
  if (hasErrors(reported) || hasErrors(found)) return [];
  const unused = suppressions.filter((each) => !used.has(each) && roots.includes(each.at.file));
  return unused.flatMap(({ code, at }) =>
    isDiagnosticCode(code) && isOn(code, settings) ? [unusedSuppression(at, code, "here")] : [],
  );
}
