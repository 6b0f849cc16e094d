/**
 * One document at the door: decoded and judged, a compiled one from its exact text like any other, its origins then taken
 * from the source map.
 */
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { decodePolicy } from "../iam/decode.js";
import type { Policy, PolicyKind } from "../ir/model.js";
import type { SourceFile } from "../text/span.js";
import type { IamDocument, MappedDocument, MappedPolicy, PolicyDocument } from "./layers.js";
import { withOrigins } from "./mapped-origin.js";

/** What became of a document: no policies where it is not valid. */
export interface LoadedDocument {
  readonly kind: PolicyKind;
  readonly name: string;
  readonly policies: readonly Policy[];
  readonly sources: readonly SourceFile[];
  readonly diagnostics: readonly Diagnostic[];
}

const has = (document: object, name: string): boolean => Object.hasOwn(document, name);

const isMappedDocument = (document: unknown): document is MappedDocument =>
  typeof document === "object" && document !== null && has(document, "map") && isText((document as MappedDocument).text);

const isMappedPolicy = (document: object): document is MappedPolicy =>
  has(document, "documents") &&
  Array.isArray((document as MappedPolicy).documents) &&
  (document as MappedPolicy).documents.every(isMappedDocument);

const isText = (value: unknown): value is string => typeof value === "string";

const isSourceFile = (document: object): document is SourceFile =>
  has(document, "name") &&
  has(document, "text") &&
  isText((document as SourceFile).name) &&
  isText((document as SourceFile).text);

function decoded(input: SourceFile | IamDocument, kind: PolicyKind, name: string, source?: SourceFile): LoadedDocument {
  const { policy, diagnostics } = decodePolicy(input, kind, name);
  return {
    kind,
    name,
    policies: policy === undefined ? [] : [policy],
    sources: source === undefined ? [] : [source],
    diagnostics,
  };
}

function loadMapped(document: MappedDocument, kind: PolicyKind, name: string): LoadedDocument {
  const title = isText(document.name) ? document.name : name;
  const source = { name: `${title}.json`, text: document.text };
  const loaded = decoded(source, kind, title, source);
  const policies = loaded.policies.map((policy) => ({ ...policy, statements: withOrigins(policy.statements, document.map) }));
  return { ...loaded, policies };
}

/** A trust policy is the resource policy of its role, and has a grammar of its own (§1.4.2). */
const mappedKind = (given: string, kind: PolicyKind): PolicyKind => (kind === "resource" && given === "trust" ? "trust" : kind);

function loadParts(policy: MappedPolicy, kind: PolicyKind, name: string): LoadedDocument {
  const parts = policy.documents.map((part) => loadMapped(part, mappedKind(policy.kind, kind), name));
  return {
    kind,
    name: isText(policy.name) ? policy.name : name,
    policies: parts.flatMap((part) => part.policies),
    sources: parts.flatMap((part) => part.sources),
    diagnostics: parts.flatMap((part) => part.diagnostics),
  };
}

function loadForm(document: PolicyDocument, kind: PolicyKind, name: string): LoadedDocument {
  if (typeof document === "string") {
    const source = { name, text: document };
    return decoded(source, kind, name, source);
  }
  if (typeof document !== "object" || document === null) return decoded(document, kind, name);
  if (isMappedPolicy(document)) return loadParts(document, kind, name);
  if (isMappedDocument(document)) return loadMapped(document, kind, name);
  return isSourceFile(document) ? decoded(document, kind, document.name, document) : decoded(document, kind, name);
}

/** Never throws: whatever is handed in is a document, or has diagnostics that say why not. `name` is for one that has none. */
export function loadDocument(document: PolicyDocument, kind: PolicyKind, name: string): LoadedDocument {
  try {
    return loadForm(document, kind, name);
  } catch {
    // A getter or a proxy that throws when its form is looked at: the decoder says so.
    return decoded(document as IamDocument, kind, name);
  }
}
