import type { Catalog } from "../../catalog/types.js";
import type { Diagnostic } from "../../diagnostics/diagnostic.js";
import { decodeRead, readDocument } from "../../iam/decode.js";
import type { DocumentInput } from "../../iam/document.js";
import { encodePolicy } from "../../iam/encode.js";
import type { JsonNode } from "../../iam/json-node.js";
import { sizeOf, sizeOfText } from "../../iam/size.js";
import type { PolicyKind } from "../../ir/model.js";
import type { LintSettings } from "../../lint/settings.js";
import { type PolicySubject, policySubject } from "../../lint/subject.js";
import type { SourceFile } from "../../text/span.js";
import { documentDoor } from "./document-door.js";
import type { Door } from "./door.js";
import { shapeDiagnostics } from "./shape.js";

export interface DocumentOptions {
  readonly kind: PolicyKind;
  readonly name?: string;
  readonly resourceType?: string;
  readonly catalog: Catalog;
  readonly settings: LintSettings;
}

/** A document that was read. */
export interface OpenDocument {
  /** What IAM would refuse in it, and how it is written. */
  readonly diagnostics: readonly Diagnostic[];
  readonly root?: JsonNode;
  /** Absent where the document has no meaning to look at. */
  readonly linted?: { readonly subject: PolicySubject; readonly door: Door };
}

/** Reads and judges a document; errors that leave it a meaning do not keep it from being linted. */
export function openDocument(input: SourceFile | DocumentInput, options: DocumentOptions): OpenDocument {
  const { kind, name, resourceType, catalog, settings } = options;
  const { read, decoding, source } = readDocument(input, kind, name);
  const { root } = read;
  const { policy, diagnostics } = decodeRead(read, decoding, { lenient: true });
  const shape = root === undefined || source === undefined ? [] : shapeDiagnostics(root, source.text, settings);
  const reported = [...diagnostics, ...shape];
  if (root === undefined || policy === undefined) return { diagnostics: reported, ...(root === undefined ? {} : { root }) };
  const attached = resourceType === undefined ? {} : { resourceType };
  const subject = policySubject(policy, {
    catalog,
    settings,
    existing: true,
    size: (spaced) => (source === undefined ? sizeOf(encodePolicy(policy), spaced) : sizeOfText(source.text, spaced)),
    ...attached,
  });
  return { diagnostics: reported, root, linted: { subject, door: documentDoor(root, source?.text) } };
}
