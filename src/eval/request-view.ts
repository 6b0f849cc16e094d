import { type Arn, parseArn } from "./arn.js";
import { mapContext, type RequestContext } from "./context.js";
import { foldName } from "./fold.js";
import type { EvaluationRequest } from "./model.js";
import { parseRequester, type Requester } from "./requester.js";

/** A request, normalised once so that every statement reads it without work. */
export interface RequestView {
  /** Lower case (§2.1.2). */
  readonly action: string;
  readonly resource: string;
  /** `undefined` when the resource is `*` or no ARN: only the pattern `*` matches it (§2.2.3). */
  readonly arn: Arn | undefined;
  readonly requester: Requester;
  readonly resourceAccount: string | undefined;
  readonly context: RequestContext;
  readonly unsigned: boolean;
  /** The request with all its keys written out, for explanations. */
  readonly written: () => EvaluationRequest;
  /** Set when a condition met a malformed value; the details are collected afterwards. */
  hasProblems: boolean;
}

/** The owner of a resource: the account given, else the one in the ARN, else the principal's. */
export function ownerOf(given: string | undefined, arn: Arn | undefined, requester: Requester): string | undefined {
  const named = arn?.segments[4];
  return given ?? (named === undefined || named === "" ? requester.account : named);
}

/** Linear in the size of the request. */
export function requestView(request: EvaluationRequest): RequestView {
  const requester = parseRequester(request.principal, request.principalType);
  const arn = parseArn(request.resource);
  return {
    action: foldName(request.action),
    resource: request.resource,
    arn,
    requester,
    resourceAccount: ownerOf(request.resourceAccount, arn, requester),
    context: mapContext(request.context),
    unsigned: request.unsigned === true,
    written: () => request,
    hasProblems: false,
  };
}
