/**
 * Linting of one document. In: IAM JSON as text or object. Out: what IAM would refuse in it, and what the checks of `lint/`
 * find in what it says, each at the place in the text. A document with errors is looked at as far as it has a meaning.
 */
import { catalog as defaultCatalog } from "../../catalog/catalog.js";
import type { Catalog } from "../../catalog/types.js";
import type { Diagnostic } from "../../diagnostics/diagnostic.js";
import { inReadingOrder } from "../../diagnostics/render/places.js";
import { decodePolicy } from "../../iam/decode.js";
import type { DocumentInput } from "../../iam/document.js";
import { readJson } from "../../iam/read-json.js";
import type { PolicyKind } from "../../ir/model.js";
import type { Finding } from "../../lint/finding.js";
import { lint } from "../../lint/lint.js";
import type { LintSettings } from "../../lint/settings.js";
import { policySubject } from "../../lint/subject.js";
import type { SourceFile, Span } from "../../text/span.js";
import { shapeDiagnostics } from "./shape.js";

export interface LintOptions extends LintSettings {
  /** What the document is attached as; `identity` unless stated. */
  readonly kind?: PolicyKind;
  /** What a resource policy is attached to, as CloudFormation names it: `AWS::S3::Bucket`. */
  readonly resourceType?: string;
  /** Name for messages; `policy` unless the source has one. */
  readonly name?: string;
  /** What texts are held against: services that it does not hold are not judged. Amazon Cognito's unless given. */
  readonly catalog?: Catalog;
}

/** Lints one document. Nothing is thrown for what it says. */
export function lintPolicy(document: string | SourceFile | DocumentInput, options: LintOptions = {}): readonly Diagnostic[] {
  const { kind = "identity", catalog = defaultCatalog, resourceType, name = "policy", ...settings } = options;
  const input = typeof document === "string" ? { name, text: document } : document;
  const { policy, diagnostics } = decodePolicy(input, kind, options.name, { lenient: true });
  const root = isSource(input) ? readJson(input).root : undefined;
  const shape = root === undefined || !isSource(input) ? [] : shapeDiagnostics(root, input.text, settings);
  if (policy === undefined) return inReadingOrder([...diagnostics, ...shape]);
  const subject = policySubject(policy, {
    catalog,
    settings,
    existing: true,
    ...(resourceType === undefined ? {} : { resourceType }),
  });
  const found = lint([subject], settings).map((finding) => diagnosticFrom(finding, policy.name));
  return inReadingOrder([...diagnostics, ...shape, ...found]);
}

function isSource(input: SourceFile | DocumentInput): input is SourceFile {
  return typeof input === "object" && input !== null && "text" in input && "name" in input;
}

function diagnosticFrom({ code, severity, message, place, help }: Finding, file: string): Diagnostic {
  const base = { code, severity, message, span: spanOf(place.at, file), labels: [], fixes: [] };
  return help === undefined ? base : { ...base, help };
}

function spanOf(at: Finding["place"]["at"], file: string): Span {
  const origin = "statement" in at ? at.statement.origin : undefined;
  return origin?.span ?? { file, start: 0, end: 0 };
}
