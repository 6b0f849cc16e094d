/**
 * From one state of a store to the next. In: the state before and the content that a transaction left. Out: a state, whose
 * every entry was checked and every document judged, or an error. Entries that did not change are shared, not looked at again.
 */
import { hasErrors } from "../diagnostics/diagnostic.js";
import { parseRequester } from "../eval/requester.js";
import type { LoadedDocument } from "./load-document.js";
import { PolicyError } from "./policy-error.js";
import { RequestError } from "./request-error.js";
import { collectionNames, entryOf, type StoreContent, type StoredDocument } from "./store-content.js";
import { type KeptDocument, keepDocument } from "./store-document.js";
import { type Attached, type EntryReader, entryReaders } from "./store-entries.js";
import { StoreError } from "./store-error.js";
import { checkUses } from "./store-uses.js";

export interface StoreState {
  readonly content: StoreContent;
  readonly loaded: ReadonlyMap<string, LoadedDocument>;
  /** ARNs of roles by `partition:account:name`: the ARN of a session does not tell the path (§2.3.5). */
  readonly roles: ReadonlyMap<string, string>;
}

const noEntries: Readonly<Record<string, never>> = Object.freeze(Object.create(null)) as Readonly<Record<string, never>>;

export const emptyState: StoreState = {
  content: Object.freeze({
    documents: noEntries,
    principals: noEntries,
    groups: noEntries,
    units: noEntries,
    accounts: noEntries,
    resources: noEntries,
    endpoints: noEntries,
  }),
  loaded: new Map(),
  roles: new Map(),
};

type Entries = Readonly<Record<string, unknown>>;

/** Errors of ours pass; anything else that reading an entry throws is the entry's fault (a getter, a proxy). */
function readable<T>(path: string, read: () => T): T {
  try {
    return read();
  } catch (cause) {
    if (cause instanceof StoreError || cause instanceof RequestError) throw cause;
    throw new StoreError(path, "cannot be read", { cause });
  }
}

/** The collection with its changed entries read; `before` itself when none changed. */
function readEntries<T>(
  name: string,
  given: unknown,
  before: Readonly<Record<string, T>>,
  read: (entry: unknown, key: string) => T,
) {
  if (given === before) return before;
  if (typeof given !== "object" || given === null || Array.isArray(given)) throw new StoreError(name, "must be an object");
  const entries = given as Entries;
  const next = Object.create(null) as Record<string, T>;
  const keys = readable(name, () => Object.keys(entries));
  let isSame = keys.length === Object.keys(before).length;
  for (const key of keys) {
    const known = entryOf(before, key);
    const entry = readable(`${name}.${key}`, () => entries[key]);
    next[key] = known !== undefined && known === entry ? known : readable(`${name}.${key}`, () => read(entry, key));
    if (next[key] !== known) isSame = false;
  }
  return isSame ? before : Object.freeze(next);
}

interface Documents {
  readonly documents: StoreContent["documents"];
  readonly loaded: ReadonlyMap<string, LoadedDocument>;
}

/** Judges the documents that are new. Throws one `PolicyError` for all of them. */
function readDocuments(given: unknown, before: StoreState): Documents {
  const kept = new Map<string, KeptDocument>();
  const documents = readEntries("documents", given, before.content.documents, (entry, name): StoredDocument => {
    const document = keepDocument(entry, name);
    kept.set(name, document);
    return document.stored;
  });
  if (documents === before.content.documents) return { documents, loaded: before.loaded };
  const fresh = [...kept.values()];
  const diagnostics = fresh.flatMap(({ loaded }) => loaded.diagnostics);
  const sources = fresh.flatMap(({ loaded }) => loaded.sources);
  if (hasErrors(diagnostics)) throw new PolicyError(diagnostics, new Map(sources.map((source) => [source.name, source])));
  const loaded = new Map<string, LoadedDocument>();
  for (const name of Object.keys(documents)) {
    const document = kept.get(name)?.loaded ?? before.loaded.get(name);
    if (document !== undefined) loaded.set(name, document);
  }
  return { documents, loaded };
}

function roleKey(arn: string): string | undefined {
  const { kind, partition, account, name } = parseRequester(arn);
  return kind === "role" ? `${partition}:${account}:${name}` : undefined;
}

function rolesOf(principals: StoreContent["principals"], before: StoreState): StoreState["roles"] {
  if (principals === before.content.principals) return before.roles;
  const roles = new Map(before.roles);
  for (const arn of Object.keys(before.content.principals)) if (!Object.hasOwn(principals, arn)) roles.delete(roleKey(arn) ?? "");
  for (const arn of Object.keys(principals)) {
    if (Object.hasOwn(before.content.principals, arn)) continue;
    const key = roleKey(arn);
    if (key === undefined) continue;
    const other = roles.get(key);
    if (other !== undefined) throw new StoreError(`principals.${arn}`, `is a second role of that name, besides \`${other}\``);
    roles.set(key, arn);
  }
  return roles;
}

/** Throws a `PolicyError` for documents that IAM would refuse and a `StoreError` for anything else; `before` stays as it is. */
export function nextState(before: StoreState, given: StoreContent): StoreState {
  const unknown = Object.keys(given).find((name) => !(collectionNames as readonly string[]).includes(name));
  if (unknown !== undefined) throw new StoreError(unknown, `unknown member; known are ${collectionNames.join(", ")}`);
  const read = <T>(name: Attached, known: Readonly<Record<string, T>>, reader: EntryReader<T>): Readonly<Record<string, T>> =>
    readEntries(name, given[name], known, (entry, key) => reader(entry, `${name}.${key}`, key));
  const { documents, loaded } = readDocuments(given.documents, before);
  const content: StoreContent = Object.freeze({
    documents,
    principals: read("principals", before.content.principals, entryReaders.principals),
    groups: read("groups", before.content.groups, entryReaders.groups),
    units: read("units", before.content.units, entryReaders.units),
    accounts: read("accounts", before.content.accounts, entryReaders.accounts),
    resources: read("resources", before.content.resources, entryReaders.resources),
    endpoints: read("endpoints", before.content.endpoints, entryReaders.endpoints),
  });
  checkUses(content, before.content);
  return { content, loaded, roles: rolesOf(content.principals, before) };
}
