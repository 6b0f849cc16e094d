/** The question that an engine answers, as people write it. */

export type Tags = Readonly<Record<string, string>>;

/** A list is a multivalued key. Numbers and booleans are taken as their text. */
export type ContextInput = string | number | boolean | readonly string[];

export interface ArnPrincipal {
  /** Of a root user, user, role, role session, federated user or identity provider. */
  readonly arn: string;
  /** `aws:PrincipalTag/…`: the tags of the user, or of the role merged with those of the session. */
  readonly tags?: Tags;
}

export interface ServicePrincipal {
  /** e.g. `cognito-idp.amazonaws.com` */
  readonly service: string;
}

export interface FederatedPrincipal {
  /** Name or ARN of the identity provider, e.g. `cognito-identity.amazonaws.com`. */
  readonly federated: string;
}

/** Text is an ARN, a service principal, a provider's name, or `anonymous`. */
export type Principal = string | ArnPrincipal | ServicePrincipal | FederatedPrincipal;

export interface Resource {
  /** `*` for actions without resource-level support. */
  readonly arn: string;
  /** The owner. Without it the account in the ARN, else the principal's. */
  readonly account?: string;
  /** `aws:ResourceTag/…` */
  readonly tags?: Tags;
}

export interface Request {
  readonly principal: Principal;
  /** One action, e.g. `cognito-idp:AdminGetUser`. */
  readonly action: string;
  readonly resource: Resource | string;
  /** `tags` sets `aws:RequestTag/…` and `aws:TagKeys`. */
  readonly request?: { readonly tags?: Tags };
  /** Any condition key by its full name. A key that is also given otherwise must have the same value. */
  readonly context?: Readonly<Record<string, ContextInput>>;
  /**
   * `false` when `context` is complete. Otherwise keys that the other members determine are added where absent:
   * `aws:PrincipalArn`, `aws:PrincipalAccount`, `aws:PrincipalType`, `aws:username`, `aws:ResourceAccount`.
   */
  readonly deriveContext?: boolean;
}
