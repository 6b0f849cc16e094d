/** What a policy store holds: documents by name, and who or what they are attached to. Plain data; lists hold names of documents. */
import type { PolicyKind } from "../ir/model.js";
import type { PolicyDocument } from "./layers.js";

/** A document, and as what it is judged. `identity` documents may also be boundaries and session policies, as in IAM. */
export interface StoredDocument {
  readonly kind: PolicyKind;
  readonly document: PolicyDocument;
}

/** What is attached to a user, a role, a role session or a federated user. */
export interface PrincipalAttachments {
  /** Not of a session: it has those of its role. */
  readonly policies?: readonly string[];
  /** Of a user. */
  readonly groups?: readonly string[];
  readonly boundary?: string;
  /** Of a session or a federated user: passed when it was made. */
  readonly session?: readonly string[];
}

/** What is attached to a group, a resource or an endpoint. */
export interface PolicyAttachments {
  readonly policies: readonly string[];
}

/** A root, an organisational unit, or an account: one level of SCPs and of RCPs. Without `scps` the level does not restrict. */
export interface UnitAttachments {
  readonly scps?: readonly string[];
  readonly rcps?: readonly string[];
}

export interface AccountAttachments extends UnitAttachments {
  /** Units that contain it, the root first. */
  readonly path: readonly string[];
}

/** The content of a store: what `transaction` hands to its recipe, as a draft. */
export interface StoreContent {
  readonly documents: Readonly<Record<string, StoredDocument>>;
  /** By ARN. */
  readonly principals: Readonly<Record<string, PrincipalAttachments>>;
  /** By any name that `groups` of a user uses. */
  readonly groups: Readonly<Record<string, PolicyAttachments>>;
  readonly units: Readonly<Record<string, UnitAttachments>>;
  /** By the twelve digits. */
  readonly accounts: Readonly<Record<string, AccountAttachments>>;
  /** By ARN. A bucket's are also those of its objects. */
  readonly resources: Readonly<Record<string, PolicyAttachments>>;
  /** By the id of the VPC endpoint, which a request has as `aws:SourceVpce`. */
  readonly endpoints: Readonly<Record<string, PolicyAttachments>>;
}

export type CollectionName = keyof StoreContent;

export const collectionNames: readonly CollectionName[] = [
  "documents",
  "principals",
  "groups",
  "units",
  "accounts",
  "resources",
  "endpoints",
];

/** The entry of that key; what stands on a prototype is none. */
export function entryOf<T>(collection: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(collection, key) ? collection[key] : undefined;
}
