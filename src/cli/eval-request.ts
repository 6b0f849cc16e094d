import { UsageError } from "./exit-code.js";
import { readNamed } from "./files.js";
import type { Io } from "./io.js";
import { type KeyValues, singleValues } from "./key-value.js";

/** A request in the library's shape (`decide`); its content is judged there, only the outline here. */
export interface RequestInput {
  principal?: PrincipalInput | string;
  action?: string;
  resource?: ResourceInput;
  request?: { tags?: Tags };
  context?: Record<string, unknown>;
}

type Tags = Record<string, string>;
type PrincipalInput = Record<string, unknown> & { tags?: Tags };
type ResourceInput = Record<string, unknown> & { tags?: Tags };

export interface RequestFlags {
  readonly principal?: string;
  readonly action?: string;
  readonly resource?: string;
  readonly principalTag?: KeyValues;
  readonly resourceTag?: KeyValues;
  readonly requestTag?: KeyValues;
  readonly context?: KeyValues;
  readonly request?: string;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

const conflict = (what: string): UsageError => new UsageError(`${what} is given twice with different values`);

function tagsOf(pairs: KeyValues | undefined, flag: string): Tags | undefined {
  return pairs === undefined ? undefined : singleValues(pairs, (key) => conflict(`${flag} ${key}`));
}

/** Members of both; a member that both have must be the same in both. */
function merge(left: Record<string, unknown>, right: Record<string, unknown>, path: string): Record<string, unknown> {
  const result: Record<string, unknown> = Object.assign(Object.create(null) as Record<string, unknown>, left);
  for (const [key, value] of Object.entries(right)) {
    const before = Object.hasOwn(left, key) ? left[key] : undefined;
    if (before === undefined) result[key] = value;
    else if (isRecord(before) && isRecord(value)) result[key] = merge(before, value, `${path}${key}.`);
    else if (JSON.stringify(before) !== JSON.stringify(value)) throw conflict(`${path}${key}`);
  }
  return result;
}

/** A principal given as text becomes an object when it gets tags, so that file and flags can be merged. */
function principalObject(principal: unknown): unknown {
  return typeof principal === "string" && principal.startsWith("arn:") ? { arn: principal } : principal;
}

function requestFromFlags(flags: RequestFlags): Record<string, unknown> {
  const request: Record<string, unknown> = {};
  const principalTags = tagsOf(flags.principalTag, "--principal-tag");
  const resourceTags = tagsOf(flags.resourceTag, "--resource-tag");
  const requestTags = tagsOf(flags.requestTag, "--request-tag");
  const principal = principalObject(flags.principal);
  if (principalTags !== undefined && typeof principal === "string")
    throw new UsageError("--principal-tag needs an ARN as --principal");
  if (principalTags !== undefined) request["principal"] = { ...(principal as PrincipalInput | undefined), tags: principalTags };
  else if (principal !== undefined) request["principal"] = principal;
  if (flags.action !== undefined) request["action"] = flags.action;
  if (flags.resource !== undefined) request["resource"] = { arn: flags.resource };
  if (resourceTags !== undefined)
    request["resource"] = { ...(request["resource"] as ResourceInput | undefined), tags: resourceTags };
  if (requestTags !== undefined) request["request"] = { tags: requestTags };
  if (flags.context !== undefined) {
    const context: Record<string, unknown> = Object.create(null) as Record<string, unknown>;
    for (const [key, values] of flags.context) context[key] = values.length === 1 ? values[0] : values;
    request["context"] = context;
  }
  return request;
}

/** Parses one JSON request; `where` names it in errors. */
export function requestFromJson(text: string, where: string): Record<string, unknown> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new UsageError(`${where}: ${(error as Error).message}`, { cause: error });
  }
  if (!isRecord(value)) throw new UsageError(`${where}: a request is an object`);
  return value;
}

/** What `fromFile` says (a file or a batch line) with what the flags add. */
export function mergeRequest(fromFile: Record<string, unknown>, flags: RequestFlags): RequestInput {
  return merge(
    { ...fromFile, ...("principal" in fromFile ? { principal: principalObject(fromFile["principal"]) } : {}) },
    requestFromFlags(flags),
    "",
  );
}

/** The single request of a command line. */
export async function requestOf(flags: RequestFlags, io: Io): Promise<RequestInput> {
  const fromFile = flags.request === undefined ? {} : requestFromJson(await readNamed(flags.request, io.cwd), flags.request);
  const request = mergeRequest(fromFile, flags);
  const missing = (["principal", "action", "resource"] as const).filter((name) => request[name] === undefined);
  if (missing.length > 0) throw new UsageError(`missing ${missing.map((name) => `--${name}`).join(", ")}`);
  return request;
}
