import { type Arn, parseArn } from "./arn.js";
import { type FoldedContext, foldContext } from "./context.js";
import { foldName } from "./fold.js";
import type { EvaluationRequest } from "./model.js";
import { parseRequester, type Requester } from "./requester.js";

/** A request, normalised once so that every statement reads it without work. */
export interface RequestView {
  /** As it was asked. */
  readonly request: EvaluationRequest;
  /** Lower case (§2.1.2). */
  readonly action: string;
  readonly resource: string;
  /** `undefined` when the resource is `*` or no ARN: only the pattern `*` matches it (§2.2.3). */
  readonly arn: Arn | undefined;
  readonly requester: Requester;
  readonly resourceAccount: string | undefined;
  readonly context: FoldedContext;
  readonly unsigned: boolean;
  /** Set when a condition met a malformed value; the details are collected afterwards. */
  hasProblems: boolean;
}

/** Linear in the size of the request. */
export function requestView(request: EvaluationRequest): RequestView {
  const requester = parseRequester(request.principal, request.principalType);
  const arn = parseArn(request.resource);
  const owner = arn?.segments[4];
  return {
    request,
    action: foldName(request.action),
    resource: request.resource,
    arn,
    requester,
    resourceAccount: request.resourceAccount ?? (owner === undefined || owner === "" ? requester.account : owner),
    context: foldContext(request.context),
    unsigned: request.unsigned === true,
    hasProblems: false,
  };
}
