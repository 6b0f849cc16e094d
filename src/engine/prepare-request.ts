/**
 * A request as people write it becomes one that the evaluator reads: checked member by member, its tags and context ready
 * to be looked up. Linear in its size; anything wrong is a `RequestError`.
 */
import { type UnsignedLookup, unsignedApi } from "../catalog/unsigned.js";
import { type Arn, parseArn } from "../eval/arn.js";
import type { RequestContext } from "../eval/context.js";
import { foldName } from "../eval/fold.js";
import type { EvaluationRequest } from "../eval/model.js";
import { ownerOf, type RequestView } from "../eval/request-view.js";
import { isRecord, own, recordAt, tagSetAt, textAt } from "./checked-input.js";
import { givenKeys } from "./given-keys.js";
import { plainCopy } from "./plain-copy.js";
import { type PrincipalInput, principalInput } from "./principal-input.js";
import type { Request } from "./request.js";
import { type GivenKeys, preparedContext, requestContext, writtenContext } from "./request-context.js";
import { RequestError, shown } from "./request-error.js";
import type { TagSet } from "./tag-set.js";

/** What an engine is told besides its documents. */
export interface EngineOptions {
  /** Which actions are public APIs, in place of the dated list that ships: `unsignedLookup(overlay)`. */
  readonly unsigned?: UnsignedLookup;
}

/** A request that was checked and normalised: deciding it again and again costs nothing but the decision. */
export class PreparedRequest {
  readonly #view: RequestView;

  /** By `prepareRequest` alone. */
  constructor(view: RequestView) {
    this.#view = view;
    Object.freeze(this);
  }

  /** What is decided: every key written out, derived ones too. */
  written(): EvaluationRequest {
    return this.#view.written();
  }

  /** Of a request that was prepared; of another nothing is read, whatever it is. */
  static viewOf(request: unknown): RequestView | undefined {
    return typeof request === "object" && request !== null && #view in request ? request.#view : undefined;
  }
}

interface ResourceInput {
  readonly text: string;
  readonly arn: Arn | undefined;
  readonly account: string | undefined;
  readonly tags: TagSet | undefined;
}

const accountPattern = /^\d{12}$/;
const resourceMembers = ["arn", "account", "tags"];

function resourceInput(value: unknown): ResourceInput {
  const record = isRecord(value) ? recordAt(value, "resource", resourceMembers) : undefined;
  const path = record === undefined ? "resource" : "resource.arn";
  const text = textAt(record === undefined ? value : own(record, "arn", record["arn"]), path);
  const arn = text === "*" ? undefined : parseArn(text);
  if (arn === undefined && text !== "*") throw new RequestError(path, `\`${shown(text)}\` is neither an ARN nor \`*\``);
  const account = record === undefined ? undefined : own(record, "account", record["account"]);
  if (account !== undefined && (typeof account !== "string" || !accountPattern.test(account)))
    throw new RequestError("resource.account", "must be an account id of twelve digits");
  return {
    text,
    arn,
    account,
    tags: record === undefined ? undefined : tagSetAt(own(record, "tags", record["tags"]), "resource.tags"),
  };
}

interface ActionInput {
  readonly text: string;
  readonly folded: string;
  readonly unsigned: boolean;
}

const rememberedActions = 1024;
const actions = new Map<string, ActionInput>();

function readAction(text: string): ActionInput {
  if (!text.includes(":") || text.includes("*") || text.includes("?"))
    throw new RequestError("action", `\`${shown(text)}\` is not one action, such as \`cognito-idp:AdminGetUser\``);
  return { text, folded: foldName(text), unsigned: unsignedApi(text) !== undefined };
}

function actionInput(value: unknown): ActionInput {
  const text = textAt(value, "action");
  const known = actions.get(text);
  if (known !== undefined) return known;
  const action = readAction(text);
  if (actions.size >= rememberedActions) actions.clear();
  actions.set(text, action);
  return action;
}

/** What ships is remembered with the action; a project's own list is asked each time. */
function actionFor(value: unknown, lookup: UnsignedLookup): ActionInput {
  const action = actionInput(value);
  return lookup === unsignedApi ? action : { ...action, unsigned: lookup(action.text) !== undefined };
}

const requestMembers = ["tags"];

function requestTags(value: unknown): TagSet | undefined {
  if (value === undefined) return undefined;
  const record = recordAt(value, "request", requestMembers);
  return tagSetAt(own(record, "tags", record["tags"]), "request.tags");
}

interface CheckedRequest {
  readonly principal: PrincipalInput;
  readonly action: ActionInput;
  readonly resource: ResourceInput;
  readonly keys: GivenKeys;
}

const members = ["principal", "action", "resource", "request", "context", "deriveContext"];

/** The owner where it is known, rather than assumed to be the principal's account. */
function knownOwner({ account, arn }: ResourceInput): string | undefined {
  const owner = account ?? arn?.segments[4];
  return owner === undefined || owner === "" ? undefined : owner;
}

function check(request: unknown, lookup: UnsignedLookup): CheckedRequest {
  const record = recordAt(request, "", members);
  const principal = principalInput(own(record, "principal", record["principal"]));
  const action = actionFor(own(record, "action", record["action"]), lookup);
  const resource = resourceInput(own(record, "resource", record["resource"]));
  const derives = own(record, "deriveContext", record["deriveContext"]);
  if (derives !== undefined && typeof derives !== "boolean") throw new RequestError("deriveContext", "must be true or false");
  // A public API has no principal, whoever calls it: neither tags nor any other key of one.
  const tags = {
    principal: action.unsigned ? undefined : principal.tags,
    resource: resource.tags,
    request: requestTags(own(record, "request", record["request"])),
  };
  const derivation = { requester: action.unsigned ? undefined : principal.requester, resourceAccount: knownOwner(resource) };
  const keys = givenKeys(tags, own(record, "context", record["context"]), derives === false ? undefined : derivation);
  return { principal, action, resource, keys };
}

function written({ principal, action, resource, keys }: CheckedRequest): EvaluationRequest {
  return {
    principal: principal.text,
    ...(principal.type === undefined ? {} : { principalType: principal.type }),
    action: action.text,
    resource: resource.text,
    ...(resource.account === undefined ? {} : { resourceAccount: resource.account }),
    context: writtenContext(keys),
    unsigned: action.unsigned,
  };
}

function viewFrom(checked: CheckedRequest, context: RequestContext): RequestView {
  const { principal, action, resource } = checked;
  return {
    action: action.folded,
    resource: resource.text,
    arn: resource.arn,
    requester: principal.requester,
    resourceAccount: ownerOf(resource.account, resource.arn, principal.requester),
    context,
    unsigned: action.unsigned,
    written: () => written(checked),
    hasProblems: false,
  };
}

/** Reads keys where they stand. */
function readView(request: unknown, lookup: UnsignedLookup): RequestView {
  const checked = check(request, lookup);
  return viewFrom(checked, requestContext(checked.keys));
}

/** Checks and normalises once, for engines with the same options. Throws a `RequestError`; the given object is copied, not kept. */
export function prepareRequest(request: Request, { unsigned = unsignedApi }: EngineOptions = {}): PreparedRequest {
  const checked = check(isRecord(request) ? plainCopy(request) : request, unsigned);
  return new PreparedRequest(viewFrom(checked, preparedContext(checked.keys)));
}

/** Of a request that was prepared; of another nothing is read. Throws a `RequestError` when it was prepared for another engine. */
export function preparedView(request: Request | PreparedRequest, lookup: UnsignedLookup): RequestView | undefined {
  const view = PreparedRequest.viewOf(request);
  // What a public API's request may hold is settled when it is prepared.
  if (view !== undefined && lookup !== unsignedApi && view.unsigned !== (lookup(view.action) !== undefined))
    throw new RequestError(
      "action",
      `was prepared ${view.unsigned ? "as a public API" : "as signed"}; this engine was told otherwise`,
    );
  return view;
}

/**
 * What `decide` makes of a request. The request is read where it stands; if that fails for anything but what it asks, its
 * members are at fault when a plain copy of it cannot be made or is decided (a getter, a proxy), and otherwise we are.
 */
export function decidable<T>(
  request: Request | PreparedRequest,
  decide: (view: RequestView) => T,
  lookup: UnsignedLookup = unsignedApi,
): T {
  const prepared = preparedView(request, lookup);
  if (prepared !== undefined) return decide(prepared);
  try {
    return decide(readView(request, lookup));
  } catch (error) {
    if (error instanceof RequestError) throw error;
    decide(readView(plainCopy(request), lookup));
    throw new RequestError("", "its members change while they are read", { cause: error });
  }
}
