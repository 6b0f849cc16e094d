/** The vocabulary of AWS as data, dated. Look-ups only: nothing here decides or reports. */

export type AccessLevel = "List" | "Read" | "Write" | "Permissions management" | "Tagging";

/** How a call proves who makes it. IAM identity policies are consulted for `signed` ones only. */
export type Authentication = "signed" | "unsigned" | "unsigned-token";

/** A service: its actions and resource types. */
export interface ServiceInfo {
  /** Prefix of its actions, e.g. `cognito-idp`. */
  readonly prefix: string;
  readonly name: string;
  /** By lower-cased name. */
  readonly actions: ReadonlyMap<string, ActionInfo>;
  /** By name: as the reference spells it, in lower case, with hyphens for spaces. */
  readonly resourceTypes: ReadonlyMap<string, ResourceTypeInfo>;
  /** API operations that are no IAM actions, by lower-cased name; absent where none are known. */
  readonly operations?: ReadonlyMap<string, OperationInfo>;
}

/** An IAM action. */
export interface ActionInfo {
  readonly service: string;
  /** Canonical spelling, e.g. `AdminGetUser`. */
  readonly name: string;
  readonly accessLevels: readonly AccessLevel[];
  readonly resourceTypes: readonly ResourceRow[];
  /** Condition keys of the action itself, with placeholders (`aws:RequestTag/${TagKey}`). */
  readonly conditionKeys: readonly string[];
  readonly authentication: Authentication;
  /** Other actions that the call needs; absent where none are known. */
  readonly dependentActions?: readonly DependentAction[];
  /** Names of the resource types that the call makes, where the reference lists none for it. */
  readonly creates?: readonly string[];
  /** The parameter of the request that sets tags which no tag key of the action shows. */
  readonly unseenTags?: string;
}

/** A resource type that an action takes. */
export interface ResourceRow {
  readonly name: string;
  readonly required: boolean;
  /** Keys for this action and type; absent where those of the type hold. */
  readonly conditionKeys?: readonly string[];
}

/** One more permission that a call asks for. */
export interface DependentAction {
  /** `iam:PassRole` */
  readonly action: string;
  /** Such as `when RoleArn is sent`. */
  readonly when: string;
}

/** An API operation that no policy can name. */
export interface OperationInfo {
  readonly service: string;
  readonly name: string;
  readonly authentication: Authentication;
  /** The actions that stand for it; empty for unsigned operations. */
  readonly authorizedBy: readonly string[];
}

/** A resource type of a service, with the shape of its ARNs. */
export interface ResourceTypeInfo {
  readonly service: string;
  readonly name: string;
  /** e.g. `arn:${Partition}:cognito-idp:${Region}:${Account}:userpool/${UserPoolId}` */
  readonly arn: string;
  /** The type has other ARNs besides (`apigateway`: REST and HTTP APIs). */
  readonly otherArns?: readonly string[];
  /** The ARN belongs to another service (`cognito-idp` lists `webacl` of `wafv2`). */
  readonly foreign: boolean;
  readonly conditionKeys: readonly string[];
}

export type KeyType = "string" | "arn" | "numeric" | "date" | "bool" | "ip" | "binary";

/** A condition key with its type. */
export interface KeyInfo {
  /** Canonical spelling; a tag family without its tag key ends in `/`. */
  readonly name: string;
  readonly type: KeyType;
  readonly multivalued: boolean;
}

export type TagKeyName = "aws:ResourceTag" | "aws:RequestTag" | "aws:TagKeys";

/** Where a fact of an overlay comes from. */
export interface Evidence {
  readonly fact: "authentication" | "dependentActions" | "creates" | "unseenTags" | "operation" | "overlay";
  /**
   * `page`: "How Amazon Cognito works with IAM". `guide`: another page of AWS's guides. `model`: the public API models.
   * `inferred`: concluded, for the reason given. `project`: an overlay from outside.
   */
  readonly source: "page" | "guide" | "model" | "inferred" | "project";
  readonly text: string;
}

/** What is known of AWS as of a day: look-ups without waiting, letter case ignored where IAM ignores it. */
export interface Catalog {
  /** Day of the reference data, `YYYY-MM-DD`. */
  readonly date: string;
  /** `undefined` when this catalogue does not hold the service. Case ignored. */
  service(prefix: string): ServiceInfo | undefined;
  /** Prefixes of the services that this catalogue holds, sorted. */
  readonly services: readonly string[];
  /** Prefixes of all services there are, held or not, sorted: for suggestions. */
  readonly allServices: readonly string[];
  /** Whether it is one of `allServices`. Case ignored. */
  isService(prefix: string): boolean;
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
  /** What the overlays say about `service:Name`, and why. Case ignored. */
  evidence(name: string): readonly Evidence[];
}
