/** The configuration of an identity pool, in the words of the Cognito API, and the roles that it hands out. */
import type { LayerDocuments, PolicyDocument } from "../engine/layers.js";
import type { Tags } from "../engine/request.js";
import type { GuestScopeDown } from "./data/guest-scope-down.js";
import type { DefaultTagMaps, ProviderKind, TagMap } from "./provider.js";
import type { RoleMapping } from "./role-choice.js";

/** An identity provider of the pool. */
export interface ProviderConfig {
  /** Where the name does not tell it: a developer provider whose name has a dot. */
  readonly kind?: ProviderKind;
  /** Attributes for access control: tag key -> claim, or the defaults of the provider. Absent: none. */
  readonly principalTags?: "defaults" | TagMap;
  /** Absent: the default role. */
  readonly roleMapping?: RoleMapping;
}

/** What IAM knows about a role. */
export interface RoleConfig {
  /** Absent: it is not checked whether the pool may assume the role. */
  readonly trust?: PolicyDocument;
  readonly tags?: Tags;
  readonly identity?: PolicyDocument | readonly PolicyDocument[];
  readonly boundary?: PolicyDocument;
}

/** An identity pool and what surrounds it. */
export interface IdentityPoolConfig {
  /** `REGION:UUID` */
  readonly id: string;
  /** The account that the pool is in, twelve digits. */
  readonly account: string;
  /** `aws` unless given. */
  readonly partition?: string;
  /** Whether guests get credentials; `false` unless given. */
  readonly allowUnauthenticatedIdentities?: boolean;
  /** Whether the basic flow works; `false` unless given. */
  readonly allowClassicFlow?: boolean;
  /** By name, as in the `Logins` of a call: `cognito-idp.REGION.amazonaws.com/POOL`, with or without `:CLIENT` behind it. */
  readonly providers?: Readonly<Record<string, ProviderConfig>>;
  /** Role ARNs, where no mapping chooses. */
  readonly defaultRoles?: { readonly authenticated?: string; readonly unauthenticated?: string };
  /** By ARN, with its path. */
  readonly roles?: Readonly<Record<string, RoleConfig>>;
  /** Service control policies of the account, by level. */
  readonly scps?: NonNullable<LayerDocuments["scps"]>;
  /** Resource control policies of the account, by level: they also guard the calls of the flow. */
  readonly rcps?: NonNullable<LayerDocuments["rcps"]>;
  /** The policy of the VPC endpoint through which Cognito is called. */
  readonly endpoint?: NonNullable<LayerDocuments["endpoint"]>;
  /** An edition, or session policies of your own; `latestGuestScopeDown` unless given. */
  readonly guestScopeDown?: GuestScopeDown | readonly PolicyDocument[];
  /** `defaultTagMaps` unless given. */
  readonly defaultTagMaps?: DefaultTagMaps;
  /** Who assumes roles, and the prefix of its condition keys; `cognito-identity.amazonaws.com` unless given. */
  readonly federatedPrincipal?: string;
}
