/** A configuration, checked: everything that has a default is there, and nothing is looked up by a member of an object. */
import type { LayerDocuments, PolicyDocument } from "../engine/layers.js";
import type { IdentityPoolConfig, RoleConfig } from "./config.js";
import { type GuestScopeDown, latestGuestScopeDown } from "./data/guest-scope-down.js";
import { cognitoLimits, isPoolLikeId, isRoleArn } from "./limits.js";
import { type SessionTags, tagRecord, valueProblems } from "./principal-tags.js";
import { type CognitoProblem, quoted } from "./problem.js";
import {
  type DefaultTagMaps,
  defaultTagMaps,
  type ProviderKind,
  providerKindOf,
  providerKinds,
  type TagMap,
} from "./provider.js";
import { readRoleMapping, roleArnAt } from "./read-role-mapping.js";
import { checkTagKeys, readTagMap } from "./read-tag-map.js";
import { complain, flagAt, type Members, memberOf, membersAt, pathOf, type Reader, textAt, wordAt } from "./reader.js";
import type { RoleMapping } from "./role-choice.js";

export interface ProviderSettings {
  readonly name: string;
  readonly kind: ProviderKind;
  /** `undefined`: no tags, and none are asked for. */
  readonly tagMap: TagMap | undefined;
  readonly roleMapping: RoleMapping | undefined;
}

export interface RoleSettings {
  readonly trust: PolicyDocument | undefined;
  readonly tags: SessionTags;
  readonly identity: LayerDocuments["identity"];
  readonly boundary: PolicyDocument | undefined;
}

export interface PoolSettings {
  readonly id: string;
  readonly account: string;
  readonly partition: string;
  readonly arn: string;
  readonly allowsGuests: boolean;
  readonly allowsClassicFlow: boolean;
  readonly providers: ReadonlyMap<string, ProviderSettings>;
  readonly defaultRoles: { readonly authenticated: string | undefined; readonly unauthenticated: string | undefined };
  readonly roles: ReadonlyMap<string, RoleSettings>;
  readonly scps: NonNullable<LayerDocuments["scps"]>;
  readonly rcps: NonNullable<LayerDocuments["rcps"]>;
  readonly endpoint: NonNullable<LayerDocuments["endpoint"]>;
  readonly guestPolicies: readonly PolicyDocument[];
  readonly federatedPrincipal: string;
}

export interface ReadSettings {
  readonly settings: PoolSettings;
  readonly problems: readonly CognitoProblem[];
}

const configMembers: readonly (keyof IdentityPoolConfig)[] = [
  "id",
  "account",
  "partition",
  "allowUnauthenticatedIdentities",
  "allowClassicFlow",
  "providers",
  "defaultRoles",
  "roles",
  "scps",
  "rcps",
  "endpoint",
  "guestScopeDown",
  "defaultTagMaps",
  "federatedPrincipal",
];

function readProvider(reader: Reader, name: string, value: unknown, defaults: DefaultTagMaps, path: string): ProviderSettings {
  const members = membersAt(reader, value, path, ["kind", "principalTags", "roleMapping"]);
  const given = memberOf(members, "kind");
  const kinds = [...providerKinds] as ProviderKind[];
  const kind = given === undefined ? providerKindOf(name) : (wordAt(reader, given, `${path}.kind`, kinds) ?? "oidc");
  return {
    name,
    kind,
    tagMap: readTagMap(reader, memberOf(members, "principalTags"), kind, defaults, `${path}.principalTags`),
    roleMapping: readRoleMapping(reader, memberOf(members, "roleMapping"), `${path}.roleMapping`),
  };
}

function readProviders(reader: Reader, value: unknown, defaults: DefaultTagMaps): ReadonlyMap<string, ProviderSettings> {
  const members = membersAt(reader, value, "providers");
  const providers = new Map<string, ProviderSettings>();
  for (const name of Object.keys(members)) {
    providers.set(name, readProvider(reader, name, members[name], defaults, pathOf("providers", name)));
  }
  const mapped = [...providers.values()].filter(({ roleMapping }) => roleMapping !== undefined).length;
  if (mapped > cognitoLimits.mappings) complain(reader, "tooManyMappings", `${mapped} providers have role mappings`, "providers");
  return providers;
}

/** Tags of a role, which IAM has checked when they were set: here against typing errors. */
function readRoleTags(reader: Reader, value: unknown, path: string): SessionTags {
  const members = membersAt(reader, value, path);
  const entries: [string, string][] = [];
  for (const key of Object.keys(members)) {
    const text = members[key];
    if (typeof text === "string") {
      entries.push([key, text]);
      reader.problems.push(...valueProblems(key, text, pathOf(path, key)));
    } else complain(reader, "invalidConfiguration", "a tag value must be a text", pathOf(path, key));
  }
  checkTagKeys(reader, Object.keys(members), path);
  return tagRecord(entries);
}

function readRole(reader: Reader, arn: string, value: unknown): RoleSettings {
  const path = pathOf("roles", arn);
  if (!isRoleArn(arn)) complain(reader, "malformedRoleArn", `${quoted(arn)} is no role ARN`, path);
  const members: Partial<Record<keyof RoleConfig, unknown>> = membersAt(reader, value, path, [
    "trust",
    "tags",
    "identity",
    "boundary",
  ]);
  return {
    // Whether they are documents is judged by the decoder.
    trust: members.trust as PolicyDocument | undefined,
    tags: readRoleTags(reader, members.tags, `${path}.tags`),
    identity: members.identity as LayerDocuments["identity"],
    boundary: members.boundary as PolicyDocument | undefined,
  };
}

function readDefaultRoles(reader: Reader, value: unknown): PoolSettings["defaultRoles"] {
  const members = membersAt(reader, value, "defaultRoles", ["authenticated", "unauthenticated"]);
  const role = (name: string): string | undefined => {
    const given = memberOf(members, name);
    return given === undefined ? undefined : roleArnAt(reader, given, `defaultRoles.${name}`);
  };
  return { authenticated: role("authenticated"), unauthenticated: role("unauthenticated") };
}

function readId(reader: Reader, value: unknown): string {
  const id = textAt(reader, value, "id");
  if (id !== undefined && !isPoolLikeId(id))
    complain(reader, "malformedPoolId", `${quoted(id)} is no id of an identity pool`, "id");
  return id ?? "";
}

function readAccount(reader: Reader, value: unknown): string {
  const account = textAt(reader, value, "account");
  if (account !== undefined && !/^\d{12}$/.test(account)) {
    complain(reader, "invalidConfiguration", "`account` must have twelve digits", "account");
  }
  return account ?? "";
}

/** A word of an ARN or of a condition key. */
function readName(reader: Reader, value: unknown, path: string, otherwise: string): string {
  if (value === undefined) return otherwise;
  const text = textAt(reader, value, path) ?? otherwise;
  if (/^[\w.-]{1,128}$/.test(text)) return text;
  complain(reader, "invalidConfiguration", `\`${path}\` must have letters, digits, dots and hyphens only`, path);
  return otherwise;
}

/** The two session policies as text, so that an explanation names their lines. */
function scopeDownPolicies({ documents }: GuestScopeDown): readonly PolicyDocument[] {
  return documents.map(({ name, actions }) => {
    const document = { Version: "2012-10-17", Statement: [{ Effect: "Allow", Action: actions, Resource: "*" }] };
    return { name, text: `${JSON.stringify(document, null, 2)}\n` };
  });
}

const isList = (value: GuestScopeDown | readonly PolicyDocument[]): value is readonly PolicyDocument[] => Array.isArray(value);

function readLevels(reader: Reader, value: unknown, path: string): NonNullable<LayerDocuments["scps"]> {
  if (value === undefined) return [];
  if (Array.isArray(value)) return value as NonNullable<LayerDocuments["scps"]>;
  complain(reader, "invalidConfiguration", `\`${path}\` must be a list of levels`, path);
  return [];
}

function readRoles(reader: Reader, value: unknown): ReadonlyMap<string, RoleSettings> {
  const members = membersAt(reader, value, "roles");
  return new Map(Object.keys(members).map((arn) => [arn, readRole(reader, arn, members[arn])]));
}

/** Never throws for the configuration itself; what cannot be read has its default, and a problem. */
export function readSettings(config: IdentityPoolConfig): ReadSettings {
  const reader: Reader = { problems: [] };
  const members: Members & Partial<IdentityPoolConfig> = membersAt(reader, config, "", configMembers);
  const defaults = members.defaultTagMaps ?? defaultTagMaps;
  const scopeDown = members.guestScopeDown ?? latestGuestScopeDown;
  const partition = readName(reader, members.partition, "partition", "aws");
  const id = readId(reader, members.id);
  const account = readAccount(reader, members.account);
  const region = id.split(":")[0] ?? "";
  const settings: PoolSettings = {
    id,
    account,
    partition,
    arn: `arn:${partition}:cognito-identity:${region}:${account}:identitypool/${id}`,
    allowsGuests: flagAt(reader, members.allowUnauthenticatedIdentities, "allowUnauthenticatedIdentities"),
    allowsClassicFlow: flagAt(reader, members.allowClassicFlow, "allowClassicFlow"),
    providers: readProviders(reader, members.providers, defaults),
    defaultRoles: readDefaultRoles(reader, members.defaultRoles),
    roles: readRoles(reader, members.roles),
    scps: readLevels(reader, members.scps, "scps"),
    rcps: readLevels(reader, members.rcps, "rcps"),
    endpoint: members.endpoint ?? [],
    guestPolicies: isList(scopeDown) ? scopeDown : scopeDownPolicies(scopeDown),
    federatedPrincipal: readName(reader, members.federatedPrincipal, "federatedPrincipal", "cognito-identity.amazonaws.com"),
  };
  return { settings, problems: reader.problems };
}
