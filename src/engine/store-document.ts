/** Documents as a store keeps them: its own frozen copies, so that nobody changes one behind its back. */
import type { PolicyKind } from "../ir/model.js";
import { isRecord, member } from "./checked-input.js";
import type { PolicyDocument } from "./layers.js";
import { type LoadedDocument, loadDocument } from "./load-document.js";
import type { StoredDocument } from "./store-content.js";
import { StoreError } from "./store-error.js";

const kinds: Readonly<Record<PolicyKind, true>> = {
  identity: true,
  resource: true,
  trust: true,
  boundary: true,
  session: true,
  scp: true,
  rcp: true,
  endpoint: true,
};

const isKind = (value: unknown): value is PolicyKind => typeof value === "string" && Object.hasOwn(kinds, value);

/** As much as the decoder reads of one document. */
const deepest = 64;
const most = 200_000;

interface Copying {
  values: number;
}

const notPlain: unique symbol = Symbol("not plain data");

/** The value of an own data property, copied; a getter is not called. */
function copyMember(owner: object, name: string, depth: number, copying: Copying): unknown {
  const property = Object.getOwnPropertyDescriptor(owner, name);
  return property === undefined || !("value" in property) ? notPlain : copy(property.value, depth, copying);
}

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

function copyList(list: readonly unknown[], depth: number, copying: Copying): unknown {
  const copied: unknown[] = [];
  for (let i = 0; i < list.length; i++) {
    const item = copyMember(list, String(i), depth, copying);
    if (item === notPlain) return notPlain;
    copied.push(item);
  }
  return Object.freeze(copied);
}

function copyObject(object: object, depth: number, copying: Copying): unknown {
  if (!isPlain(object)) return notPlain;
  const copied = Object.create(null) as Record<string, unknown>;
  for (const name of Object.keys(object)) {
    const value = copyMember(object, name, depth, copying);
    if (value === notPlain) return notPlain;
    copied[name] = value;
  }
  return Object.freeze(copied);
}

function copy(value: unknown, depth: number, copying: Copying): unknown {
  if (typeof value !== "object" || value === null) return value;
  copying.values++;
  if (depth > deepest || copying.values > most) return notPlain;
  return Array.isArray(value) ? copyList(value, depth + 1, copying) : copyObject(value, depth + 1, copying);
}

/** A frozen copy of plain data; `undefined` for anything else, for cycles and for floods of shared parts. */
function frozenCopy(value: unknown): unknown {
  try {
    const copied = copy(value, 0, { values: 0 });
    return copied === notPlain ? undefined : copied;
  } catch {
    // A proxy that throws.
    return undefined;
  }
}

/** A document of the store and its policies, which have its name. */
export interface KeptDocument {
  readonly stored: StoredDocument;
  readonly loaded: LoadedDocument;
}

/** Takes one entry of `documents`. What is wrong with the document itself is in its diagnostics. */
export function keepDocument(entry: unknown, name: string): KeptDocument {
  const path = `documents.${name}`;
  if (!isRecord(entry)) throw new StoreError(path, "must be an object with a `kind` and a `document`");
  const unknown = Object.keys(entry).find((each) => each !== "kind" && each !== "document");
  if (unknown !== undefined) throw new StoreError(`${path}.${unknown}`, "unknown member; known are kind, document");
  const kind = member(entry, "kind");
  if (!isKind(kind)) throw new StoreError(`${path}.kind`, `must be one of ${Object.keys(kinds).join(", ")}`);
  const given = member(entry, "document") as PolicyDocument;
  const own = frozenCopy(given) as PolicyDocument | undefined;
  const loaded = loadDocument(own ?? given, kind, name);
  if (own === undefined && loaded.policies.length > 0)
    throw new StoreError(`${path}.document`, "is not plain data throughout, so the store cannot keep a copy of it");
  const policies = loaded.policies.map((policy) => ({ ...policy, name }));
  return { stored: Object.freeze({ kind, document: own ?? given }), loaded: { ...loaded, policies } };
}
