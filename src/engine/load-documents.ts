/**
 * Documents at the door: each is decoded and judged once, compiled documents from their exact text like any other, their
 * origins then taken from the source map. What was loaded is remembered by document, so that an updated engine decodes
 * only what changed.
 */
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { hasErrors } from "../diagnostics/diagnostic.js";
import type { LayerName, Layers } from "../eval/model.js";
import { decodePolicy } from "../iam/decode.js";
import type { Policy, PolicyKind, Statement } from "../ir/model.js";
import type { SourceFile } from "../text/span.js";
import type { EngineDocuments, IamDocument, MappedDocument, MappedPolicy, PolicyDocument } from "./layers.js";
import { rememberPosition } from "./location.js";
import { PolicyError } from "./policy-error.js";

/** Policies of one document, by the document itself and the kind it was read as. */
export type LoadedDocuments = ReadonlyMap<PolicyDocument, Loaded>;

interface Loaded {
  readonly kind: PolicyKind;
  readonly policies: readonly Policy[];
  readonly sources: readonly SourceFile[];
}

export interface LoadedLayers {
  readonly layers: Layers;
  readonly loaded: LoadedDocuments;
  /** Texts by name, for positions. */
  readonly sources: ReadonlyMap<string, SourceFile>;
}

const kindOf: Readonly<Record<LayerName, PolicyKind>> = {
  identity: "identity",
  resource: "resource",
  boundary: "boundary",
  session: "session",
  scps: "scp",
  rcps: "rcp",
  endpoint: "endpoint",
};

const has = (document: object, name: string): boolean => Object.hasOwn(document, name);

const isMappedPolicy = (document: object): document is MappedPolicy =>
  has(document, "documents") && Array.isArray((document as MappedPolicy).documents);

const isMappedDocument = (document: object): document is MappedDocument =>
  has(document, "map") && typeof (document as MappedDocument).text === "string";

const isSourceFile = (document: object): document is SourceFile =>
  has(document, "name") && has(document, "text") && typeof (document as SourceFile).text === "string";

/** The statement with the rule it was compiled from as its origin. */
function withOrigin(statement: Statement, index: number, { map }: MappedDocument): Statement {
  const mapped = map.statements.find((entry) => entry.index === index);
  if (mapped === undefined) return statement;
  const span = { file: map.sources[mapped.source] ?? "", start: mapped.start, end: mapped.end };
  const rule = mapped.rule === undefined ? {} : { rule: mapped.rule };
  const origin = { kind: "source", policy: mapped.policy, ...rule, span } as const;
  rememberPosition(origin, { line: mapped.line, column: mapped.column });
  return { ...statement, origin };
}

interface Loading {
  readonly diagnostics: Diagnostic[];
  readonly sources: Map<string, SourceFile>;
}

function decode(input: SourceFile | IamDocument, kind: PolicyKind, name: string, loading: Loading): Policy | undefined {
  const { policy, diagnostics } = decodePolicy(input, kind, name);
  loading.diagnostics.push(...diagnostics);
  return policy;
}

function loadMapped(document: MappedDocument, kind: PolicyKind, loading: Loading): Loaded {
  const source = { name: `${document.name}.json`, text: document.text };
  const policy = decode(source, kind, document.name, loading);
  if (policy === undefined) return { kind, policies: [], sources: [source] };
  const statements = policy.statements.map((statement, index) => withOrigin(statement, index, document));
  return { kind, policies: [{ ...policy, statements }], sources: [source] };
}

function loadObject(document: IamDocument, kind: PolicyKind, name: string, loading: Loading): Loaded {
  const policy = decode(document, kind, name, loading);
  return { kind, policies: policy === undefined ? [] : [policy], sources: [] };
}

/** A trust policy is the resource policy of its role, and has a grammar of its own (§1.4.2). */
const mappedKind = (given: string, kind: PolicyKind): PolicyKind => (kind === "resource" && given === "trust" ? "trust" : kind);

function loadDocument(document: PolicyDocument, kind: PolicyKind, name: string, loading: Loading): Loaded {
  if (typeof document === "string") return loadDocument({ name, text: document }, kind, name, loading);
  if (typeof document !== "object" || document === null) return loadObject(document, kind, name, loading);
  if (isMappedPolicy(document)) {
    const parts = document.documents.map((part) => loadMapped(part, mappedKind(document.kind, kind), loading));
    return { kind, policies: parts.flatMap((part) => part.policies), sources: parts.flatMap((part) => part.sources) };
  }
  if (isMappedDocument(document)) return loadMapped(document, kind, loading);
  if (!isSourceFile(document)) return loadObject(document, kind, name, loading);
  const policy = decode(document, kind, document.name, loading);
  return { kind, policies: policy === undefined ? [] : [policy], sources: [document] };
}

/**
 * Decodes what `before` does not hold already. Throws one `PolicyError` with the diagnostics of all documents when any of
 * them is invalid.
 */
export function loadDocuments(documents: EngineDocuments, before: LoadedDocuments): LoadedLayers {
  const loading: Loading = { diagnostics: [], sources: new Map() };
  const loaded = new Map<PolicyDocument, Loaded>();
  const load = (document: PolicyDocument, layer: LayerName, name: string): readonly Policy[] => {
    const kind = kindOf[layer];
    const known = loaded.get(document) ?? before.get(document);
    const result = known?.kind === kind ? known : loadDocument(document, kind, name, loading);
    loaded.set(document, result);
    for (const source of result.sources) loading.sources.set(source.name, source);
    return result.policies;
  };
  const list = (layer: LayerName, given: readonly PolicyDocument[], prefix: string = layer): readonly Policy[] =>
    given.flatMap((document, i) => load(document, layer, `${prefix}[${i}]`));
  const levels = (layer: "scps" | "rcps"): readonly (readonly Policy[])[] =>
    documents[layer].map((level, i) => list(layer, level, `${layer}[${i}]`));
  const layers: Layers = {
    identity: list("identity", documents.identity),
    resource: list("resource", documents.resource),
    boundary: list("boundary", documents.boundary),
    session: list("session", documents.session),
    scps: levels("scps"),
    rcps: levels("rcps"),
    endpoint: list("endpoint", documents.endpoint),
  };
  if (hasErrors(loading.diagnostics)) throw new PolicyError(loading.diagnostics, loading.sources);
  return { layers, loaded, sources: loading.sources };
}
