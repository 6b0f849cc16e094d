/** Checks the entries of a store one by one and makes them its own: frozen copies without anything that is not known. */
import { parseRequester, type RequesterKind } from "../eval/requester.js";
import { isRecord, type Members, member } from "./checked-input.js";
import { shown } from "./request-error.js";
import type {
  AccountAttachments,
  CollectionName,
  PolicyAttachments,
  PrincipalAttachments,
  StoreContent,
  UnitAttachments,
} from "./store-content.js";
import { StoreError } from "./store-error.js";

function recordAt(value: unknown, path: string, known: readonly string[]): Members {
  if (!isRecord(value)) throw new StoreError(path, "must be an object");
  const unknown = Object.keys(value).find((name) => !known.includes(name));
  if (unknown === undefined) return value;
  throw new StoreError(`${path}.${shown(unknown)}`, `unknown member; known are ${known.join(", ")}`);
}

function namesAt(record: Members, name: string, path: string): readonly string[] | undefined {
  const value = member(record, name);
  if (value === undefined) return undefined;
  if (!Array.isArray(value)) throw new StoreError(`${path}.${name}`, "must be a list of names");
  const bad = value.findIndex((item) => typeof item !== "string");
  if (bad >= 0) throw new StoreError(`${path}.${name}.${bad}`, "must be a name");
  return Object.freeze([...value]) as readonly string[];
}

function policiesAt(value: unknown, path: string): PolicyAttachments {
  const policies = namesAt(recordAt(value, path, ["policies"]), "policies", path);
  if (policies === undefined) throw new StoreError(`${path}.policies`, "is missing");
  return Object.freeze({ policies });
}

type PrincipalMember = keyof PrincipalAttachments;

/** What can be attached to whom. */
const membersOf: Readonly<Partial<Record<RequesterKind, readonly PrincipalMember[]>>> = {
  user: ["policies", "groups", "boundary"],
  role: ["policies", "boundary"],
  session: ["session"],
  federatedUser: ["policies", "boundary", "session"],
};

function principalAt(value: unknown, path: string, arn: string): PrincipalAttachments {
  const { kind, account } = parseRequester(arn);
  const known = account === undefined ? undefined : membersOf[kind];
  if (known === undefined) throw new StoreError(path, "is not the ARN of a user, a role, a session or a federated user");
  const record = recordAt(value, path, known);
  const boundary = member(record, "boundary");
  if (boundary !== undefined && typeof boundary !== "string") throw new StoreError(`${path}.boundary`, "must be a name");
  const [policies, groups, session] = (["policies", "groups", "session"] as const).map((name) => namesAt(record, name, path));
  return Object.freeze({
    ...(policies === undefined ? {} : { policies }),
    ...(groups === undefined ? {} : { groups }),
    ...(boundary === undefined ? {} : { boundary }),
    ...(session === undefined ? {} : { session }),
  });
}

function unitMembers(record: Members, path: string): UnitAttachments {
  const [scps, rcps] = [namesAt(record, "scps", path), namesAt(record, "rcps", path)];
  // AWS keeps one at every level; an empty list could be meant as "none restricts" as well as "nothing is allowed".
  if (scps?.length === 0) throw new StoreError(`${path}.scps`, "is empty; leave it out where SCPs do not restrict");
  return { ...(scps === undefined ? {} : { scps }), ...(rcps === undefined ? {} : { rcps }) };
}

function accountAt(value: unknown, path: string, id: string): AccountAttachments {
  if (!/^\d{12}$/.test(id)) throw new StoreError(path, "is not an account id of twelve digits");
  const record = recordAt(value, path, ["path", "scps", "rcps"]);
  const units = namesAt(record, "path", path);
  if (units === undefined) throw new StoreError(`${path}.path`, "is missing");
  if (new Set(units).size < units.length) throw new StoreError(`${path}.path`, "names a unit twice");
  return Object.freeze({ path: units, ...unitMembers(record, path) });
}

function resourceAt(value: unknown, path: string, arn: string): PolicyAttachments {
  if (arn.split(":", 6).length < 6 || !arn.startsWith("arn:")) throw new StoreError(path, "is not an ARN");
  return policiesAt(value, path);
}

/** Documents are judged elsewhere. */
export type Attached = Exclude<CollectionName, "documents">;

export type EntryReader<T> = (value: unknown, path: string, key: string) => T;

/** How an entry of each collection is read. Each throws a `StoreError`. */
export const entryReaders: { readonly [Name in Attached]: EntryReader<StoreContent[Name][string]> } = {
  principals: principalAt,
  groups: policiesAt,
  units: (value, path) => Object.freeze(unitMembers(recordAt(value, path, ["scps", "rcps"]), path)),
  accounts: accountAt,
  resources: resourceAt,
  endpoints: policiesAt,
};
