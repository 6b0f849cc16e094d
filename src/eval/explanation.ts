/** What an explanation is: the tree of layers, documents, statements and clauses, each matched or not, and why. */
import type { Effect, Origin, Policy, Statement } from "../ir/model.js";
import type { ContextValue, DeterminingStatement, EvaluationProblem, LayerName, Outcome, ProblemKind } from "./model.js";

/** One entry of an element, or one value of a condition. */
export interface ExplainedValue {
  /** As in the document. */
  readonly text: string;
  /** With its variables replaced; absent where it has none. */
  readonly resolved?: string;
  /** Variables that have no value, so that the entry matches nothing (§5.4). */
  readonly unresolved: readonly string[];
  readonly matched: boolean;
}

export interface ExplainedElement {
  readonly matched: boolean;
  /** `NotAction`, `NotResource`, `NotPrincipal`. */
  readonly negated: boolean;
  readonly entries: readonly ExplainedValue[];
}

/** How a resource policy names the requester (§7.3). */
export type PrincipalLevel = "direct" | "wildcard" | "role" | "federatedUser" | "account";

export interface ExplainedPrincipal extends ExplainedElement {
  readonly levels: readonly PrincipalLevel[];
}

export interface ExplainedCondition {
  readonly matched: boolean;
  /** Wire spelling, e.g. `ForAllValues:StringEquals`. */
  readonly operator: string;
  readonly key: string;
  /** What the request has under the key. */
  readonly actual: { readonly kind: "missing" | "ambiguous" } | { readonly kind: "value"; readonly value: ContextValue };
  readonly expected: readonly ExplainedValue[];
  readonly problems: readonly { readonly kind: ProblemKind; readonly text: string }[];
}

export interface ExplainedStatement {
  readonly statement: Statement;
  readonly effect: Effect;
  readonly origin: Origin;
  /** Whether every clause matched. */
  readonly matched: boolean;
  readonly principal?: ExplainedPrincipal;
  readonly action: ExplainedElement;
  readonly resource?: ExplainedElement;
  readonly conditions: readonly ExplainedCondition[];
}

export interface ExplainedPolicy {
  readonly policy: Policy;
  readonly statements: readonly ExplainedStatement[];
}

/**
 * `denied`: a Deny matched · `allowed`: an Allow matched · `silent`: neither · `notConsulted`: the layer does not bind this
 * request, and its statements were not looked at.
 */
export type LayerVerdict = "denied" | "allowed" | "silent" | "notConsulted";

export interface ExplainedLayer {
  readonly layer: LayerName;
  readonly level: number;
  readonly verdict: LayerVerdict;
  /** Whether this layer's Deny or silence is why the request is denied. */
  readonly stopped: boolean;
  readonly policies: readonly ExplainedPolicy[];
}

/** One key of the request, as it would have to be. */
export interface ContextChange {
  readonly key: string;
  readonly from: ContextValue | undefined;
  /** `undefined`: the key would have to be absent. */
  readonly to: ContextValue | undefined;
}

/** Changes that together turn the decision into an allow. Verified by deciding the changed request. */
export interface NearestAllow {
  readonly changes: readonly ContextChange[];
  /** The Allow statements that would then match. */
  readonly determining: readonly DeterminingStatement[];
}

export interface EvaluationExplanation {
  readonly outcome: Outcome;
  readonly determining: readonly DeterminingStatement[];
  readonly problems: readonly EvaluationProblem[];
  readonly layers: readonly ExplainedLayer[];
  /** Layers whose silence denied although another one may have allowed; empty unless `implicitDeny`. */
  readonly silent: readonly LayerName[];
  readonly nearest: readonly NearestAllow[];
}
