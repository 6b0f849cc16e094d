/** The vocabulary of AWS as data, dated. Look-ups only: nothing here decides or reports. */

export type AccessLevel = "List" | "Read" | "Write" | "Permissions management" | "Tagging";

/** How a call proves who makes it. IAM identity policies are consulted for `signed` ones only. */
export type Authentication = "signed" | "unsigned" | "unsigned-token";

export interface ServiceInfo {
  /** Prefix of its actions, e.g. `cognito-idp`. */
  readonly prefix: string;
  readonly name: string;
  /** By lower-cased name. */
  readonly actions: ReadonlyMap<string, ActionInfo>;
  /** By name as the reference spells it (lower case). */
  readonly resourceTypes: ReadonlyMap<string, ResourceTypeInfo>;
}

export interface ActionInfo {
  readonly service: string;
  /** Canonical spelling, e.g. `AdminGetUser`. */
  readonly name: string;
  readonly accessLevels: readonly AccessLevel[];
  readonly resourceTypes: readonly { readonly name: string; readonly required: boolean }[];
  /** Condition keys of the action itself, with placeholders (`aws:RequestTag/${TagKey}`). */
  readonly conditionKeys: readonly string[];
  readonly authentication: Authentication;
}

export interface ResourceTypeInfo {
  readonly service: string;
  readonly name: string;
  /** e.g. `arn:${Partition}:cognito-idp:${Region}:${Account}:userpool/${UserPoolId}` */
  readonly arn: string;
  /** The ARN belongs to another service (`cognito-idp` lists `webacl` of `wafv2`). */
  readonly foreign: boolean;
  readonly conditionKeys: readonly string[];
}

export type KeyType = "string" | "arn" | "numeric" | "date" | "bool" | "ip" | "binary";

export interface KeyInfo {
  /** Canonical spelling; a tag family without its tag key ends in `/`. */
  readonly name: string;
  readonly type: KeyType;
  readonly multivalued: boolean;
}

export type TagKeyName = "aws:ResourceTag" | "aws:RequestTag" | "aws:TagKeys";

export interface Catalog {
  /** Day of the reference data, `YYYY-MM-DD`. */
  readonly date: string;
  /** `undefined` when the service is not in the catalogue: its actions and keys are accepted unchecked. Case ignored. */
  service(prefix: string): ServiceInfo | undefined;
  /** All prefixes, for suggestions. */
  readonly services: readonly string[];
  action(prefix: string, name: string): ActionInfo | undefined;
  /** Actions of a known service that a pattern (the part after the colon) matches, in canonical order. Case ignored. */
  expand(prefix: string, namePattern: string): readonly ActionInfo[];
  /** Type of a condition key, letter case ignored; `undefined` when the key's service is known and has no such key, or nothing is known. */
  key(name: string): KeyInfo | undefined;
  /** Whether a look-up of this key's prefix can be trusted to be complete (`aws:` and catalogued services). */
  knowsKeysOf(prefix: string): boolean;
  /** Canonical names of the known keys of a prefix, for suggestions. */
  keysOf(prefix: string): readonly string[];
  /** Whether requests for the action can carry the tag key at all (checks.md §7). */
  carries(action: ActionInfo, key: TagKeyName): boolean;
}
