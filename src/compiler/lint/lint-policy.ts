/**
 * Linting of one document. In: IAM JSON as text or object. Out: what IAM would refuse in it, and what the checks of `lint/`
 * find in what it says, each at the place in the text. A document with errors is looked at as far as it has a meaning.
 */
import { catalog as defaultCatalog } from "../../catalog/catalog.js";
import type { Catalog } from "../../catalog/types.js";
import type { Diagnostic } from "../../diagnostics/diagnostic.js";
import { inReadingOrder } from "../../diagnostics/render/places.js";
import type { DocumentInput } from "../../iam/document.js";
import type { PolicyKind } from "../../ir/model.js";
import { lint } from "../../lint/lint.js";
import type { LintSettings } from "../../lint/settings.js";
import type { SourceFile } from "../../text/span.js";
import { diagnose } from "./diagnose.js";
import { atLevels } from "./levels.js";
import { openDocument } from "./open-document.js";

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
  const { diagnostics, linted } = openDocument(input, {
    kind,
    catalog,
    settings,
    ...(options.name === undefined ? {} : { name: options.name }),
    ...(resourceType === undefined ? {} : { resourceType }),
  });
  const before = atLevels(diagnostics, settings);
  if (linted === undefined) return inReadingOrder(before);
  const doors = new Map([[linted.subject, linted.door]]);
  const found = lint([linted.subject], settings).map((finding) => diagnose(finding, doors));
  return inReadingOrder([...before, ...found]);
}
