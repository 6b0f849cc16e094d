/**
 * Documents of all layers at the door. What was loaded before is found again by its place in the list, so that an updated
 * engine decodes only what changed and shares everything else.
 */
import { hasErrors } from "../diagnostics/diagnostic.js";
import type { LayerName, Layers } from "../eval/model.js";
import type { Policy, PolicyKind } from "../ir/model.js";
import type { SourceFile } from "../text/span.js";
import type { EngineDocuments, PolicyDocument } from "./layers.js";
import { type LoadedDocument, loadDocument } from "./load-document.js";
import { PolicyError } from "./policy-error.js";

/** A list of documents, and what became of each. */
interface LoadedList {
  readonly documents: readonly PolicyDocument[];
  readonly loaded: readonly LoadedDocument[];
  readonly policies: readonly Policy[];
}

/** Lists of one layer: one, or one a level. */
export type LoadedDocuments = Readonly<Record<LayerName, readonly LoadedList[]>>;

export interface LoadedLayers {
  readonly layers: Layers;
  readonly loaded: LoadedDocuments;
  /** How many updates led here. */
  readonly updates: number;
}

const kindOfLayer: Readonly<Record<LayerName, PolicyKind>> = {
  identity: "identity",
  resource: "resource",
  boundary: "boundary",
  session: "session",
  scps: "scp",
  rcps: "rcp",
  endpoint: "endpoint",
};

/** Documents that stand where they stood, at the beginning and at the end of both lists. */
function unchanged(
  documents: readonly PolicyDocument[],
  before: readonly PolicyDocument[],
): readonly [start: number, end: number] {
  const shorter = Math.min(documents.length, before.length);
  let start = 0;
  while (start < shorter && documents[start] === before[start]) start++;
  let end = 0;
  while (end < shorter - start && documents[documents.length - 1 - end] === before[before.length - 1 - end]) end++;
  return [start, end];
}

const empty: LoadedList = { documents: [], loaded: [], policies: [] };

interface Loading {
  readonly layer: LayerName;
  /** What the names of its documents begin with. */
  readonly path: string;
  /** And end with: no document that is kept has such a name, so that explanations tell them apart. */
  readonly suffix: string;
  /** Documents that were decoded just now. */
  readonly fresh: LoadedDocument[];
}

/** What became of the documents that do not stand where they stood. */
function loadMiddle(
  documents: readonly PolicyDocument[],
  offset: number,
  { layer, path, suffix, fresh }: Loading,
  known: Map<PolicyDocument, LoadedDocument>,
): readonly LoadedDocument[] {
  return documents.map((document, i) => {
    const again = known.get(document);
    if (again !== undefined) return again;
    const found = loadDocument(document, kindOfLayer[layer], `${path}[${offset + i}]${suffix}`);
    fresh.push(found);
    // The same document twice in a list is loaded once.
    known.set(document, found);
    return found;
  });
}

/** A plain loop: this is most of what an update of a long list costs. */
function policiesOf(loaded: readonly LoadedDocument[]): readonly Policy[] {
  const found: Policy[] = [];
  for (const { policies } of loaded) for (const policy of policies) found.push(policy);
  return found;
}

/** Linear in the length of the list; only documents that are new to it are decoded. */
function loadList(documents: readonly PolicyDocument[], loading: Loading, before: LoadedList = empty): LoadedList {
  if (documents === before.documents) return before;
  const [start, end] = unchanged(documents, before.documents);
  const known = new Map<PolicyDocument, LoadedDocument>();
  for (let i = start; i < before.loaded.length - end; i++) {
    const [document, loaded] = [before.documents[i], before.loaded[i]];
    if (document !== undefined && loaded !== undefined) known.set(document, loaded);
  }
  const middle = loadMiddle(documents.slice(start, documents.length - end), start, loading, known);
  const loaded = before.loaded.slice(0, start).concat(middle, before.loaded.slice(before.loaded.length - end));
  return { documents, loaded, policies: policiesOf(loaded) };
}

/** Texts by name, for positions. */
export function sourcesOf(loaded: LoadedDocuments): ReadonlyMap<string, SourceFile> {
  const documents = Object.values(loaded).flatMap((lists) => lists.flatMap((list) => list.loaded));
  return new Map(documents.flatMap(({ sources }) => sources).map((source) => [source.name, source]));
}

/** Decodes what `before` does not hold already. Throws one `PolicyError` with the diagnostics of all documents that are not valid. */
export function loadDocuments(documents: EngineDocuments, before?: LoadedLayers): LoadedLayers {
  const fresh: LoadedDocument[] = [];
  const updates = before === undefined ? 0 : before.updates + 1;
  const suffix = updates === 0 ? "" : `@${updates}`;
  const one = (layer: Exclude<LayerName, "scps" | "rcps">): readonly LoadedList[] => [
    loadList(documents[layer], { layer, path: layer, suffix, fresh }, before?.loaded[layer][0]),
  ];
  const levels = (layer: "scps" | "rcps"): readonly LoadedList[] =>
    documents[layer].map((level, i) =>
      loadList(level, { layer, path: `${layer}[${i}]`, suffix, fresh }, before?.loaded[layer][i]),
    );
  const loaded: LoadedDocuments = {
    identity: one("identity"),
    resource: one("resource"),
    boundary: one("boundary"),
    session: one("session"),
    scps: levels("scps"),
    rcps: levels("rcps"),
    endpoint: one("endpoint"),
  };
  const diagnostics = fresh.flatMap((document) => document.diagnostics);
  if (hasErrors(diagnostics)) throw new PolicyError(diagnostics, sourcesOf(loaded));
  const policies = (layer: LayerName): readonly Policy[] => loaded[layer][0]?.policies ?? [];
  const layers: Layers = {
    identity: policies("identity"),
    resource: policies("resource"),
    boundary: policies("boundary"),
    session: policies("session"),
    scps: loaded.scps.map((list) => list.policies),
    rcps: loaded.rcps.map((list) => list.policies),
    endpoint: policies("endpoint"),
  };
  return { layers, loaded, updates };
}
