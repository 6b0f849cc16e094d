/**
 * `Principal` and `NotPrincipal` (§2.3). How a resource policy names the requester decides which other policies must allow
 * as well (§7.3), so a match is a set of levels.
 */
import type { Effect, PrincipalElement, PrincipalEntry } from "../ir/model.js";
import { parseArn } from "./arn.js";
import type { Requester, RequesterKind } from "./requester.js";

/** Levels, as bits. No bit: the element does not match. */
export const level = { none: 0, direct: 1, wildcard: 2, role: 4, federatedUser: 8, account: 16 } as const;

interface PrincipalSets {
  everyone: boolean;
  /** Exact ARNs of users, sessions and roles. */
  readonly arns: Set<string>;
  /** Account ids, and `partition:account` of root ARNs. */
  readonly accounts: Set<string>;
  /** `partition:account:name` of roles and users: sessions do not know the path (§2.3.5). */
  readonly roles: Set<string>;
  readonly users: Set<string>;
  readonly services: Set<string>;
  readonly providers: Set<string>;
}

const accountPattern = /^\d{12}$/;

function addAws(sets: PrincipalSets, value: string): void {
  if (value === "*") sets.everyone = true;
  else if (accountPattern.test(value)) sets.accounts.add(value);
  const arn = parseArn(value);
  if (arn === undefined) return;
  const [, partition, service, , account, resource] = arn.segments;
  const named = `${partition}:${account}:${resource.slice(resource.lastIndexOf("/") + 1)}`;
  if (service === "iam" && resource === "root") sets.accounts.add(`${partition}:${account}`);
  else sets.arns.add(value);
  if (service === "iam" && resource.startsWith("role/")) sets.roles.add(named);
  if (service === "iam" && resource.startsWith("user/")) sets.users.add(named);
}

function addEntry(sets: PrincipalSets, { type, value }: PrincipalEntry): void {
  if (type === "AWS") addAws(sets, value);
  if (type === "Service") sets.services.add(value);
  if (type === "Federated") sets.providers.add(value);
}

const accountLevel = (sets: PrincipalSets, { account, partition }: Requester): number =>
  account !== undefined && (sets.accounts.has(account) || sets.accounts.has(`${partition}:${account}`)) ? level.account : 0;

const namesThe = (set: ReadonlySet<string>, { partition, account, name }: Requester): boolean =>
  set.has(`${partition}:${account}:${name}`);

/** Which levels an exact ARN, and the ARN of the role or user behind, stand for. */
const exactLevel: Readonly<Record<RequesterKind, number>> = {
  user: level.direct,
  root: level.none,
  role: level.role,
  session: level.direct,
  federatedUser: level.direct,
  service: level.none,
  provider: level.none,
  anonymous: level.none,
};

function behindLevel(sets: PrincipalSets, requester: Requester): number {
  if (requester.kind === "session") return namesThe(sets.roles, requester) ? level.role : level.none;
  if (requester.kind === "federatedUser") return namesThe(sets.users, requester) ? level.federatedUser : level.none;
  return level.none;
}

/** How the entries name the requester apart from `*`. */
function namedLevels(sets: PrincipalSets, requester: Requester): number {
  const { kind, text, isUntyped } = requester;
  if (kind === "provider") return sets.providers.has(text) ? level.direct : level.none;
  if (kind === "service") return sets.services.has(text) || (isUntyped && sets.providers.has(text)) ? level.direct : level.none;
  const exact = sets.arns.has(text) ? exactLevel[kind] : level.none;
  return accountLevel(sets, requester) | exact | behindLevel(sets, requester);
}

/** The requester and the principals that contain it: all must be listed to be exempt from a `NotPrincipal` (§2.3.14, §2.3.16). */
const chain: Readonly<Record<RequesterKind, number>> = {
  user: level.direct | level.account,
  root: level.account,
  role: level.role | level.account,
  session: level.direct | level.role | level.account,
  federatedUser: level.direct | level.federatedUser | level.account,
  service: level.direct,
  provider: level.direct,
  anonymous: level.wildcard,
};

const canHaveBoundary: ReadonlySet<RequesterKind> = new Set(["user", "role", "session", "federatedUser"]);

/** Levels at which the element names the requester; `hasBoundary` says whether a boundary limits the requester (§2.3.15). */
export type PrincipalTest = (requester: Requester, hasBoundary: boolean) => number;

/**
 * Compiles the element once. `NotPrincipal` with `Allow` is not supported by IAM (§1.2.9) and grants nothing here; with
 * `Deny` it matches everyone who is not listed together with what contains them.
 */
export function compilePrincipal(element: PrincipalElement, effect: Effect): PrincipalTest {
  const sets: PrincipalSets = {
    everyone: element.everyone,
    arns: new Set(),
    accounts: new Set(),
    roles: new Set(),
    users: new Set(),
    services: new Set(),
    providers: new Set(),
  };
  for (const entry of element.entries) addEntry(sets, entry);
  if (!element.negated) return (requester) => namedLevels(sets, requester) | (sets.everyone ? level.wildcard : 0);
  if (effect === "Allow") return () => level.none;
  return (requester, hasBoundary) => {
    const isLimited = hasBoundary && canHaveBoundary.has(requester.kind);
    const needed = chain[requester.kind];
    const isListed = sets.everyone || (namedLevels(sets, requester) & needed) === needed;
    return isListed && !isLimited ? level.none : level.wildcard;
  };
}
