/**
 * Calls that need several permissions. In: one call of an API. Out: the decision about each permission and about the call,
 * which succeeds only if every one of them is allowed (§8.1).
 */
import type { LegTrigger } from "../catalog/operations.js";
import type { Outcome } from "../eval/model.js";
import type { Decision } from "./engine.js";
import { type OperationRequest, operationPlan } from "./operation-request.js";
import type { Request } from "./request.js";

/** The decision about one of the permissions that a call needs. */
export interface LegDecision extends Decision {
  readonly action: string;
  /** ARN, or `*`. */
  readonly resource: string;
  /** What in the call asks for it. */
  readonly when: LegTrigger;
  /** What was decided: `explain` it to learn why. */
  readonly request: Request;
}

export interface OperationDecision {
  readonly operation: string;
  /** Whether it is known what the operation needs; if not, only the permission of its own name and `iam:PassRole` were asked for. */
  readonly known: boolean;
  /** `explicitDeny` or `implicitDeny` if any permission is denied so, in this order; `unsigned` for a public API. */
  readonly outcome: Outcome;
  /** Whether every permission is allowed. */
  readonly allowed: boolean;
  /** The operation itself first. */
  readonly legs: readonly LegDecision[];
}

/** From the strongest: the outcome of a call is the first of them that some permission has. */
const strength: readonly Outcome[] = ["explicitDeny", "implicitDeny", "unsigned"];

const arnOf = (resource: Request["resource"]): string => (typeof resource === "string" ? resource : resource.arn);

/** Throws a `RequestError` when the call makes no sense. */
export function decideOperation(decide: (request: Request) => Decision, call: OperationRequest): OperationDecision {
  const { operation, known, legs } = operationPlan(call);
  const decided = legs.map(({ when, request }): LegDecision => {
    return { ...decide(request), action: request.action, resource: arnOf(request.resource), when, request };
  });
  const outcome = strength.find((each) => decided.some((leg) => leg.outcome === each)) ?? "allow";
  return { operation, known, outcome, allowed: outcome === "allow", legs: decided };
}
