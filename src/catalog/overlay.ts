/**
 * What the reference does not say, or not yet. In: a service as the reference has it, and overlays: objects in the shape of
 * JSON, each line with its evidence. Out: the service with what they say. What an overlay gives replaces what was there;
 * what it leaves out stays. A project may bring its own, for private services and actions newer than the data.
 */
import { type DecodedService, keyPrefixOf } from "./decode-service.js";
import { lazyMap } from "./lazy-map.js";
import type {
  AccessLevel,
  ActionInfo,
  Authentication,
  DependentAction,
  Evidence,
  KeyInfo,
  KeyType,
  ResourceRow,
  ResourceTypeInfo,
} from "./types.js";
import { authenticationOf } from "./unsigned.js";

/** Facts that the reference does not have, in the shape of JSON. Each line carries its evidence. */
export interface CatalogOverlay {
  /** By prefix. */
  readonly services: Readonly<Record<string, ServiceOverlay>>;
}

/** What an overlay says of one service. */
export interface ServiceOverlay {
  /** Full name, for a service that the reference does not have. */
  readonly name?: string;
  /** By name, the prefix left out. */
  readonly actions?: Readonly<Record<string, ActionOverlay>>;
  /** By name, the prefix left out. */
  readonly resourceTypes?: Readonly<Record<string, ResourceTypeOverlay>>;
  /** By full name; `${TagKey}` stands for a part that each request fills in. */
  readonly conditionKeys?: Readonly<Record<string, KeyOverlay>>;
  /** API operations that are no IAM actions, by name. */
  readonly operations?: Readonly<Record<string, OperationOverlay>>;
}

interface Line {
  /** Why this is so: a document, a ticket, a measurement. */
  readonly evidence: string;
  /** `project` unless stated. */
  readonly source?: Evidence["source"];
}

/** Facts about an action; for a new one, what is left out is `Write`, no types, no keys, signed. */
export interface ActionOverlay extends Line {
  readonly accessLevels?: readonly AccessLevel[];
  readonly resourceTypes?: readonly ResourceRow[];
  readonly conditionKeys?: readonly string[];
  readonly authentication?: Authentication;
  readonly dependentActions?: readonly DependentAction[];
  readonly creates?: readonly string[];
  readonly unseenTags?: string;
}

/** Facts about a resource type. */
export interface ResourceTypeOverlay extends Line {
  readonly arn?: string;
  readonly otherArns?: readonly string[];
  readonly conditionKeys?: readonly string[];
}

/** Facts about a condition key; for a new one, what is left out is a single string. */
export interface KeyOverlay extends Line {
  readonly type?: KeyType;
  readonly multivalued?: boolean;
}

/** An API operation that is no IAM action. */
export interface OperationOverlay extends Line {
  readonly authentication: Authentication;
  readonly authorizedBy?: readonly string[];
}

/** The service with an overlay on it. A service that the reference does not have starts empty. */
export function withOverlay(prefix: string, before: DecodedService | undefined, overlay: ServiceOverlay): DecodedService {
  const info = before?.info;
  const actions = overlaidMap(info?.actions, overlay.actions, (name) => newAction(prefix, name));
  const resourceTypes = overlaidMap(info?.resourceTypes, overlay.resourceTypes, (name) => newType(prefix, name));
  const operations = new Map(info?.operations);
  for (const [name, { authentication, authorizedBy = [] }] of Object.entries(overlay.operations ?? {})) {
    operations.set(name.toLowerCase(), { service: prefix, name, authentication, authorizedBy });
  }
  const named = { prefix, name: overlay.name ?? info?.name ?? prefix, actions, resourceTypes };
  return {
    info: operations.size === 0 ? named : { ...named, operations },
    ...overlaidKeys(prefix, before, overlay.conditionKeys),
  };
}

function overlaidKeys(
  prefix: string,
  before: DecodedService | undefined,
  lines: ServiceOverlay["conditionKeys"],
): Pick<DecodedService, "keyPrefixes" | "keys"> {
  const { keyPrefixes, keys } = before ?? { keyPrefixes: [prefix], keys: () => [] };
  if (lines === undefined) return { keyPrefixes, keys };
  const named = Object.keys(lines).flatMap((name) => keyPrefixOf(name) ?? []);
  let made: readonly KeyInfo[] | undefined;
  return {
    keyPrefixes: [...new Set([...keyPrefixes, ...named])],
    keys: () => {
      made ??= keysWith(keys(), lines);
      return made;
    },
  };
}

type Lines<T> = Readonly<Record<string, Line & Partial<T>>>;

/** Nothing is copied before it is asked for: most overlays touch a few rows of many. */
function overlaidMap<T extends { readonly name: string }>(
  before: ReadonlyMap<string, T> | undefined,
  lines: Lines<T> | undefined,
  create: (name: string) => T,
): ReadonlyMap<string, T> {
  const base = before ?? new Map<string, T>();
  if (lines === undefined) return base;
  const written = new Map(Object.entries(lines).map(([name, line]) => [name.toLowerCase(), { name, line }]));
  const added = [...written].filter(([key]) => !base.has(key));
  const names = [...base.keys(), ...added.map(([key]) => key)];
  // The order of names, which `expand` promises; without new ones it is there already.
  if (added.length > 0)
    names.sort((a, b) => compare(base.get(a)?.name ?? written.get(a)?.name, base.get(b)?.name ?? written.get(b)?.name));
  return lazyMap(new Map(names.map((key) => [key, written.get(key) ?? null])), (row, key) => {
    const info = base.get(key) ?? create(row?.name ?? key);
    return row === null ? info : withLine(info, row.line);
  });
}

function compare(a = "", b = ""): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function withLine<T extends object>(info: T, line: Line & Partial<T>): T {
  const { evidence, source, ...facts } = line;
  return { ...info, ...facts };
}

function newAction(service: string, name: string): ActionInfo {
  const authentication = authenticationOf(`${service}:${name}`);
  return { service, name, accessLevels: ["Write"], resourceTypes: [], conditionKeys: [], authentication };
}

function newType(service: string, written: string): ResourceTypeInfo {
  const name = written.toLowerCase();
  const arn = `arn:\${Partition}:${service}:\${Region}:\${Account}:${name}/\${Id}`;
  return { service, name, arn, foreign: false, conditionKeys: [] };
}

function keysWith(before: readonly KeyInfo[], lines: Readonly<Record<string, KeyOverlay>>): readonly KeyInfo[] {
  const keys = new Map(before.map((key) => [key.name.toLowerCase(), key]));
  for (const [name, line] of Object.entries(lines)) {
    const known: KeyInfo = keys.get(name.toLowerCase()) ?? { name, type: "string", multivalued: false };
    keys.set(name.toLowerCase(), withLine(known, line));
  }
  return [...keys.values()];
}

const facts: ReadonlySet<string> = new Set<Evidence["fact"]>(["authentication", "dependentActions", "creates", "unseenTags"]);

/** What a service's overlay says of `name` (lower-cased, without the prefix), and why. */
export function evidenceIn(overlay: ServiceOverlay, name: string): readonly Evidence[] {
  const action = lineOf(overlay.actions, name);
  const operation = lineOf(overlay.operations, name);
  const other = lineOf(overlay.resourceTypes, name);
  const found: Evidence[] = [];
  if (action !== undefined) {
    const named = Object.keys(action).filter((fact): fact is Evidence["fact"] => facts.has(fact));
    const about: readonly Evidence["fact"][] = named.length === 0 ? ["overlay"] : named;
    for (const fact of about) found.push(evidenceOf(fact, action));
  }
  if (operation !== undefined) found.push(evidenceOf("operation", operation));
  if (other !== undefined) found.push(evidenceOf("overlay", other));
  return found;
}

function lineOf<T extends Line>(lines: Readonly<Record<string, T>> | undefined, name: string): T | undefined {
  return Object.entries(lines ?? {}).find(([key]) => key.toLowerCase() === name)?.[1];
}

function evidenceOf(fact: Evidence["fact"], { evidence, source = "project" }: Line): Evidence {
  return { fact, source, text: evidence };
}
