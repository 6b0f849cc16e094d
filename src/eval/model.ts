/**
 * The types of the evaluation core. It takes policies as IR in layers and a request, and answers with an outcome and the
 * statements that made it. Nothing here reads JSON, tags or catalogues: the engine above turns those into this.
 */
import type { Origin, Policy, Statement } from "../ir/model.js";

/** The kinds of policy that a decision consults (§7). */
export type LayerName = "identity" | "resource" | "boundary" | "session" | "scps" | "rcps" | "endpoint";

/**
 * The policies of a decision. An optional layer that is absent or an empty list does not restrict (a policy without
 * statements does). `scps` and `rcps` are levels, root first; no levels means no organisation (§7.5.5).
 */
export interface Layers {
  readonly identity: readonly Policy[];
  readonly resource?: readonly Policy[];
  readonly boundary?: readonly Policy[];
  /** For a federated user an absent session policy means implicit deny (§7.7.3). */
  readonly session?: readonly Policy[];
  readonly scps: readonly (readonly Policy[])[];
  /** `RCPFullAWSAccess` is implicit at each level (§7.6.2): only denies matter. */
  readonly rcps: readonly (readonly Policy[])[];
  readonly endpoint?: readonly Policy[];
}

/** A string for a single-valued key, a list for a multivalued one. */
export type ContextValue = string | readonly string[];

export interface EvaluationRequest {
  /** ARN of a root user, user, role, role session or federated user; a service principal; a provider name or ARN; `anonymous`. */
  readonly principal: string;
  /** Says which kind a name without `arn:` is. Absent: a `Service` or a `Federated` entry of that name matches it. */
  readonly principalType?: "Service" | "Federated";
  readonly action: string;
  /** An ARN, or `*` for actions without resource-level support (§2.2.3). */
  readonly resource: string;
  /** The account that owns the resource. Absent: the account in `resource`, else the principal's. */
  readonly resourceAccount?: string;
  /** Keys in any letter case. It is complete: no key is derived from the other members. */
  readonly context: ReadonlyMap<string, ContextValue>;
  /**
   * The action is a public API: identity policies, resource policies, boundaries, session policies and SCPs are not
   * consulted; RCPs and endpoint policies are.
   */
  readonly unsigned?: boolean;
}

/** `unsigned`: a public API, about which IAM policies are not asked. */
export type Outcome = "allow" | "explicitDeny" | "implicitDeny" | "unsigned";

export interface DeterminingStatement {
  readonly layer: LayerName;
  /** Level of an SCP or RCP, root = 0; otherwise 0. */
  readonly level: number;
  readonly policy: Policy;
  readonly statement: Statement;
  /** `statement.origin`: the rule, or the place in the JSON document. */
  readonly origin: Origin;
}

/**
 * Why a condition could not be compared as its author meant, and so did not match: safe for an Allow, not for a Deny
 * (§4.12.2). `ambiguousKey`: the context holds the key in several letter cases (§6.2.4); `unresolvedResource`: a variable
 * of a `NotResource` entry has no value (§2.2.8).
 */
export type ProblemKind =
  | "malformedPolicyValue"
  | "malformedContextValue"
  | "multivaluedWithoutQualifier"
  | "ambiguousKey"
  | "unresolvedResource";

export interface EvaluationProblem extends DeterminingStatement {
  /** Index into `statement.conditions`; absent for `unresolvedResource`. */
  readonly condition?: number;
  readonly kind: ProblemKind;
  /** The value, or the key, that is the problem. */
  readonly text: string;
}

export interface Evaluation {
  readonly outcome: Outcome;
  /**
   * `explicitDeny`: every matching Deny statement of the layers consulted. `allow`: every matching Allow statement of the
   * layers consulted (RCPs aside: they never allow). Otherwise empty. Ordered by layer, level, policy and statement, where
   * layers stand in the order of `LayerName`. Which layers are consulted: an unsigned API `rcps` and `endpoint`;
   * a service principal, an identity provider or an anonymous caller `resource`, `rcps` and `endpoint`; a root user all but
   * `identity` and `boundary` and `session`; everyone else all.
   */
  readonly determining: readonly DeterminingStatement[];
  /** Malformed values that decided about a statement, all whose other clauses match. */
  readonly problems: readonly EvaluationProblem[];
}
