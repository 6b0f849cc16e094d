/**
 * A request as people write it becomes one that the evaluator reads: checked member by member, tags turned into condition
 * keys, keys added that the other members determine. Linear in its size; anything wrong is a `RequestError`.
 */
import { authenticationOf } from "../catalog/unsigned.js";
import { parseArn } from "../eval/arn.js";
import type { EvaluationRequest } from "../eval/model.js";
import { type RequestView, requestView } from "../eval/request-view.js";
import type { Requester, RequesterKind } from "../eval/requester.js";
import { isRecord, member, recordAt, tagsAt, textAt } from "./checked-input.js";
import { type ContextBuilder, contextBuilder } from "./context-builder.js";
import { principalInput } from "./principal-input.js";
import type { Request } from "./request.js";
import { RequestError, shown } from "./request-error.js";

const brand: unique symbol = Symbol("prepared request");

/** A request that was checked and normalised: deciding it again and again costs nothing but the decision. */
export interface PreparedRequest {
  readonly [brand]: RequestView;
  readonly evaluation: EvaluationRequest;
}

type TagEntries = readonly (readonly [string, string])[];

interface ResourceInput {
  readonly arn: string;
  readonly account: string | undefined;
  readonly tags: TagEntries;
}

const accountPattern = /^\d{12}$/;

function resourceInput(value: unknown): ResourceInput {
  const record = isRecord(value) ? recordAt(value, "resource", ["arn", "account", "tags"]) : undefined;
  const path = record === undefined ? "resource" : "resource.arn";
  const arn = textAt(record === undefined ? value : member(record, "arn"), path);
  if (arn !== "*" && parseArn(arn) === undefined) throw new RequestError(path, `\`${shown(arn)}\` is neither an ARN nor \`*\``);
  const account = record === undefined ? undefined : member(record, "account");
  if (account !== undefined && (typeof account !== "string" || !accountPattern.test(account)))
    throw new RequestError("resource.account", "must be an account id of twelve digits");
  return { arn, account, tags: record === undefined ? [] : tagsAt(member(record, "tags"), "resource.tags") };
}

function actionInput(value: unknown): string {
  const action = textAt(value, "action");
  if (!action.includes(":") || /[*?]/.test(action))
    throw new RequestError("action", `\`${shown(action)}\` is not one action, such as \`cognito-idp:AdminGetUser\``);
  return action;
}

function giveTags(builder: ContextBuilder, prefix: string, tags: TagEntries, path: string): void {
  for (const [key, value] of tags) builder.give(`${prefix}${key}`, value, `${path}.${shown(key)}`);
}

function contextValue(value: unknown, path: string): string | readonly string[] {
  if (typeof value === "string") return value;
  if (typeof value === "boolean" || (typeof value === "number" && Number.isFinite(value))) return String(value);
  if (Array.isArray(value) && value.every((item) => typeof item === "string")) return [...value];
  throw new RequestError(path, "must be a string, a number, a boolean or a list of strings");
}

function giveContext(builder: ContextBuilder, value: unknown): void {
  if (value === undefined) return;
  if (!isRecord(value)) throw new RequestError("context", "must be an object of condition keys and values");
  for (const [key, item] of Object.entries(value)) {
    const path = `context.${shown(key)}`;
    builder.give(key, contextValue(item, path), path);
  }
}

const principalTypes: Readonly<Partial<Record<RequesterKind, string>>> = {
  root: "Account",
  user: "User",
  role: "AssumedRole",
  session: "AssumedRole",
  federatedUser: "FederatedUser",
  anonymous: "Anonymous",
};

/** §5.5. The role behind a session has a path that the session's ARN does not tell, so its ARN is not derived. */
function derivePrincipal(builder: ContextBuilder, { kind, text, account, name }: Requester): void {
  const type = principalTypes[kind];
  if (type === undefined) return;
  builder.derive("aws:PrincipalType", type);
  if (account !== undefined) builder.derive("aws:PrincipalAccount", account);
  if (kind === "user") builder.derive("aws:username", name);
  if (kind !== "session" && kind !== "anonymous") builder.derive("aws:PrincipalArn", text);
}

function deriveResource(builder: ContextBuilder, { arn, account }: ResourceInput): void {
  const owner = account ?? parseArn(arn)?.segments[4];
  if (owner !== undefined && accountPattern.test(owner)) builder.derive("aws:ResourceAccount", owner);
}

const members = ["principal", "action", "resource", "request", "context", "deriveContext"];

function requestTags(value: unknown): TagEntries {
  if (value === undefined) return [];
  return tagsAt(member(recordAt(value, "request", ["tags"]), "tags"), "request.tags");
}

function evaluationRequest(request: unknown): EvaluationRequest {
  const record = recordAt(request, "", members);
  const principal = principalInput(member(record, "principal"));
  const action = actionInput(member(record, "action"));
  const resource = resourceInput(member(record, "resource"));
  const tags = requestTags(member(record, "request"));
  const derives = member(record, "deriveContext");
  if (derives !== undefined && typeof derives !== "boolean") throw new RequestError("deriveContext", "must be true or false");
  const unsigned = authenticationOf(action) !== "signed";
  const builder = contextBuilder();
  giveContext(builder, member(record, "context"));
  // A public API has no principal, whoever calls it: neither tags nor any other key of one.
  if (!unsigned) giveTags(builder, "aws:PrincipalTag/", principal.tags, "principal.tags");
  giveTags(builder, "aws:ResourceTag/", resource.tags, "resource.tags");
  giveTags(builder, "aws:RequestTag/", tags, "request.tags");
  if (tags.length > 0)
    builder.give(
      "aws:TagKeys",
      tags.map(([key]) => key),
      "request.tags",
    );
  if (derives !== false) {
    if (!unsigned) derivePrincipal(builder, principal.requester);
    deriveResource(builder, resource);
  }
  return {
    principal: principal.text,
    ...(principal.type === undefined ? {} : { principalType: principal.type }),
    action,
    resource: resource.arn,
    ...(resource.account === undefined ? {} : { resourceAccount: resource.account }),
    context: builder.context,
    unsigned,
  };
}

/** Checks and normalises once. Throws a `RequestError`; the given object is not kept. */
export function prepareRequest(request: Request): PreparedRequest {
  const evaluation = evaluationRequest(request);
  return { [brand]: requestView(evaluation), evaluation };
}

/** The normalised form of a request, prepared or not. */
export function viewOf(request: Request | PreparedRequest): RequestView {
  return isRecord(request) && brand in request ? request[brand] : prepareRequest(request as Request)[brand];
}
