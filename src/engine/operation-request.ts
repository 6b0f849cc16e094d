/**
 * One call of an API as people write it becomes the requests that IAM decides for it, one for each permission and resource
 * (§8.1, §8.7). Linear in the size of the call; anything wrong is a `RequestError`.
 */
import { type LegTrigger, type Operation, operationOf } from "../catalog/operations.js";
import { isRecord, type Members, member, recordAt, type TagRecord, tagsAt, textAt } from "./checked-input.js";
import type { ContextInput, Principal, Request, Resource, Tags } from "./request.js";
import { RequestError, shown } from "./request-error.js";

/** A call of an API operation: what `decideOperation` is asked. */
export interface OperationRequest {
  /** `service:Operation`, e.g. `cognito-idp:CreateUserPool`. */
  readonly operation: string;
  readonly principal: Principal;
  /** What the call is about, with its tags as they are before it. `*` unless given: a call that creates has no ARN yet. */
  readonly resource?: Resource | string;
  /** Instead of `resource`, for a call about several: each is authorised by itself, and all must pass (§8.7). */
  readonly resources?: readonly (Resource | string)[];
  /** ARNs of the IAM roles that the call names: each needs `iam:PassRole`. */
  readonly roles?: readonly string[];
  /** `tags` are the tags that are sent. For an update they are all the tags that the resource has afterwards. */
  readonly request?: { readonly tags?: Tags };
  /** Further condition keys, the same for every permission. */
  readonly context?: Readonly<Record<string, ContextInput>>;
  /** As in a request. */
  readonly deriveContext?: boolean;
}

/** One of the permissions that a call needs. */
export interface OperationLegRequest {
  readonly when: LegTrigger;
  readonly request: Request;
}

export interface OperationPlan {
  /** As given. */
  readonly operation: string;
  /** Whether the table has a row for it. Otherwise nothing but the permission of its own name is known. */
  readonly known: boolean;
  readonly legs: readonly OperationLegRequest[];
}

const requestMembers = ["tags"];
const members = ["operation", "principal", "resource", "resources", "roles", "request", "context", "deriveContext"];

/** Everything but `operation`, checked as far as the legs depend on it; the rest is checked with each leg. */
interface Call {
  readonly record: Members;
  readonly resources: readonly Resource[];
  readonly roles: readonly string[];
  readonly tags: TagRecord | undefined;
}

function listAt(value: unknown, path: string): readonly unknown[] {
  if (!Array.isArray(value)) throw new RequestError(path, "must be a list");
  return value;
}

function resourceAt(value: unknown, path: string): Resource {
  if (typeof value === "string") return { arn: value };
  if (!isRecord(value)) throw new RequestError(path, "must be an ARN, or an object with an `arn`");
  const tags = tagsAt(member(value, "tags"), `${path}.tags`);
  return { ...(value as unknown as Resource), ...(tags === undefined ? {} : { tags }) };
}

function resourcesOf(record: Members, operation: Operation | undefined): readonly Resource[] {
  const one = member(record, "resource");
  const several = member(record, "resources");
  if (one !== undefined && several !== undefined) throw new RequestError("resources", "is given besides `resource`");
  if (several === undefined && one === undefined && (operation?.resources.length ?? 1) === 1) return [{ arn: "*" }];
  const given =
    several === undefined
      ? [resourceAt(one ?? "*", "resource")]
      : listAt(several, "resources").map((each, i) => resourceAt(each, `resources.${i}`));
  const expected = operation?.resources ?? ["a resource"];
  if (given.length < expected.length || given.length === 0)
    throw new RequestError("resources", `\`${operation?.name ?? "the call"}\` is about ${expected.join(" and ")}`);
  return given;
}

function rolesOf(record: Members, operation: Operation | undefined): readonly string[] {
  const given = member(record, "roles");
  const roles = given === undefined ? [] : listAt(given, "roles").map((each, i) => textAt(each, `roles.${i}`));
  const bad = roles.findIndex((role) => !/^arn:[^:]+:iam::\d{12}:role\/./s.test(role));
  if (bad >= 0) throw new RequestError(`roles.${bad}`, `\`${shown(roles[bad])}\` is not the ARN of a role`);
  if (operation?.roles === "none" && roles.length > 0) throw new RequestError("roles", `\`${operation.name}\` names no role`);
  if (operation?.roles === "required" && roles.length === 0)
    throw new RequestError("roles", `\`${operation.name}\` names a role`);
  return [...new Set(roles)];
}

function callOf(record: Members, operation: Operation | undefined): Call {
  const request = member(record, "request");
  return {
    record,
    resources: resourcesOf(record, operation),
    roles: rolesOf(record, operation),
    tags:
      request === undefined ? undefined : tagsAt(member(recordAt(request, "request", requestMembers), "tags"), "request.tags"),
  };
}

/** The context, and one key more, which a key of the context with the same name overrides. */
function contextWith(record: Members, key?: string, value?: ContextInput): Request["context"] | undefined {
  const given = member(record, "context");
  if (key === undefined || value === undefined) return given as Request["context"] | undefined;
  if (given !== undefined && !isRecord(given))
    throw new RequestError("context", "must be an object of condition keys and values");
  const context = Object.create(null) as Record<string, ContextInput>;
  for (const name of Object.keys(given ?? {})) context[name] = (given as Record<string, ContextInput>)[name] ?? "";
  if (!Object.keys(context).some((name) => name.toLowerCase() === key.toLowerCase())) context[key] = value;
  return context;
}

interface Parts {
  readonly resource: Resource;
  readonly tags?: TagRecord | undefined;
  readonly context?: Request["context"] | undefined;
}

function requestOf({ record }: Call, action: string, { resource, tags, context }: Parts): Request {
  const derives = member(record, "deriveContext");
  return {
    principal: member(record, "principal") as Principal,
    action,
    resource,
    ...(tags === undefined ? {} : { request: { tags } }),
    ...(context === undefined ? {} : { context }),
    ...(derives === undefined ? {} : { deriveContext: derives as boolean }),
  };
}

const tagOf = (tags: TagRecord | undefined, key: string): string | undefined =>
  tags !== undefined && Object.hasOwn(tags, key) ? tags[key] : undefined;

/** Whether some tag that is sent is new or differs from the one that the resource has. */
const addsTags = ({ tags }: Call, resource: Resource): boolean =>
  tags !== undefined && Object.keys(tags).some((key) => tagOf(resource.tags, key) !== tags[key]);

/** Tags of the resource that are not sent. Those of AWS itself cannot be dropped; without tags sent nothing is (§8.8). */
function droppedTags({ tags }: Call, resource: Resource): readonly string[] {
  if (tags === undefined) return [];
  return Object.keys(resource.tags ?? {}).filter((key) => !Object.hasOwn(tags, key) && !key.startsWith("aws:"));
}

/** §8.4: the tags sent are those of the resource that the call makes, unless it says otherwise. */
const newResource = (resource: Resource, { tags }: Call): Resource =>
  tags === undefined || resource.tags !== undefined ? resource : { ...resource, tags };

type Leg = (call: Call, action: string, operation: Operation | undefined) => readonly Request[];

const legs: Readonly<Record<LegTrigger, Leg>> = {
  always: (call, action, operation) =>
    call.resources.map((given) => {
      const resource = operation?.tagsNewResource === true ? newResource(given, call) : given;
      return requestOf(call, action, { resource, tags: call.tags, context: contextWith(call.record) });
    }),
  tags: (call, action) =>
    call.resources
      .filter((resource) => addsTags(call, resource))
      .map((resource) => requestOf(call, action, { resource, tags: call.tags, context: contextWith(call.record) })),
  untags: (call, action) =>
    call.resources.flatMap((resource) => {
      const keys = droppedTags(call, resource);
      const context = contextWith(call.record, "aws:TagKeys", keys);
      return keys.length === 0 ? [] : [requestOf(call, action, { resource, context })];
    }),
  // The tags of a role do not limit who may pass it, so it is asked about without.
  roles: (call, action, operation) =>
    call.roles.map((arn) => {
      const context = contextWith(call.record, "iam:PassedToService", operation?.passedTo);
      return requestOf(call, action, { resource: { arn }, context });
    }),
};

/** The requests that a call comes to: first the operation itself, then tags, then roles. */
export function operationPlan(call: OperationRequest): OperationPlan {
  const record = recordAt(call, "", members);
  const name = textAt(member(record, "operation"), "operation");
  if (!/^[^:*?]+:[^:*?]+$/.test(name))
    throw new RequestError("operation", `\`${shown(name)}\` is not one operation, such as \`cognito-idp:CreateUserPool\``);
  const operation = operationOf(name);
  const checked = callOf(record, operation);
  const needed = operation?.legs ?? [
    { action: name, when: "always" as const },
    { action: "iam:PassRole", when: "roles" as const },
  ];
  return {
    operation: name,
    known: operation !== undefined,
    legs: needed.flatMap(({ action, when }) =>
      legs[when](checked, action, operation).map((request): OperationLegRequest => ({ when, request })),
    ),
  };
}
