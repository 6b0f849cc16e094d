import type { Request } from "../engine/request.js";
import { UsageError } from "./exit-code.js";
import { readNamed } from "./files.js";
import type { Io } from "./io.js";
import { type KeyValues, singleValues } from "./key-value.js";

/** Members of a request in the library's shape (`decide`). Their content is judged there. */
type Members = Readonly<Record<string, unknown>>;
type Tags = Readonly<Record<string, string>>;

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

function isRecord(value: unknown): value is Members {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

const conflict = (what: string): UsageError => new UsageError(`${what} is given twice with different values`);

function tagsOf(pairs: KeyValues | undefined, flag: string): Tags | undefined {
  return pairs === undefined ? undefined : singleValues(pairs, (key) => conflict(`${flag} ${key}`));
}

/** Members of both; a member that both have must be the same in both. */
function merge(left: Members, right: Members, path: string): Members {
  const result: Record<string, unknown> = Object.assign(Object.create(null) as Record<string, unknown>, left);
  for (const [key, value] of Object.entries(right)) {
    const before = Object.hasOwn(left, key) ? left[key] : undefined;
    if (before === undefined) result[key] = value;
    else if (isRecord(before) && isRecord(value)) result[key] = merge(before, value, `${path}${key}.`);
    else if (JSON.stringify(before) !== JSON.stringify(value)) throw conflict(`${path}${key}`);
  }
  return result;
}

/** A principal or resource given as text becomes an object, so that tags can join it. */
function arnObject(given: unknown): unknown {
  return typeof given === "string" && given.startsWith("arn:") ? { arn: given } : given;
}

/** `--principal`, with its tags. */
function principalOf({ principal, principalTag }: RequestFlags): unknown {
  const tags = tagsOf(principalTag, "--principal-tag");
  const given = arnObject(principal);
  if (tags === undefined) return given;
  if (typeof given === "string") throw new UsageError("--principal-tag needs an ARN as --principal");
  return { ...(given as Members | undefined), tags };
}

function resourceOf({ resource, resourceTag }: RequestFlags): unknown {
  const tags = tagsOf(resourceTag, "--resource-tag");
  if (resource === undefined && tags === undefined) return undefined;
  return { ...(resource === undefined ? {} : { arn: resource }), ...(tags === undefined ? {} : { tags }) };
}

function contextOf({ context }: RequestFlags): unknown {
  if (context === undefined) return undefined;
  const result: Record<string, unknown> = Object.create(null) as Record<string, unknown>;
  for (const [key, values] of context) result[key] = values.length === 1 ? values[0] : values;
  return result;
}

function requestFromFlags(flags: RequestFlags): Members {
  const tags = tagsOf(flags.requestTag, "--request-tag");
  const members = {
    principal: principalOf(flags),
    action: flags.action,
    resource: resourceOf(flags),
    request: tags === undefined ? undefined : { tags },
    context: contextOf(flags),
  };
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined));
}

/** Parses one JSON request; `where` stands before what is wrong with it. */
export function requestFromJson(text: string, where: string): Members {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new UsageError(`${where}${(error as Error).message}`, { cause: error });
  }
  if (!isRecord(value)) throw new UsageError(`${where}a request is an object`);
  return value;
}

/** A principal or resource that is given as text, where tags may be about to join it. */
function withObjects(request: Members): Members {
  const { principal, resource } = request;
  if (typeof principal !== "string" && typeof resource !== "string") return request;
  return {
    ...request,
    ...(typeof principal === "string" ? { principal: arnObject(principal) } : {}),
    ...(typeof resource === "string" ? { resource: arnObject(resource) } : {}),
  };
}

/** What is said in a file or a batch line, with what the flags add, which is made once. */
export function requestMerger(flags: RequestFlags): (fromFile: Members) => Members {
  let added: Members | undefined;
  return (fromFile) => {
    added ??= requestFromFlags(flags);
    const request = withObjects(fromFile);
    return Object.keys(added).length === 0 ? request : merge(request, added, "");
  };
}

/** The members that every request has; what is in them is for the engine to judge. */
export function requireComplete(request: Members, where: string): Request {
  const missing = (["principal", "action", "resource"] as const).filter((name) => request[name] === undefined);
  if (missing.length > 0) throw new UsageError(`${where}missing ${missing.map((name) => `--${name}`).join(", ")}`);
  return request as unknown as Request;
}

/** The single request of a command line. */
export async function requestOf(flags: RequestFlags, io: Io): Promise<Request> {
  const { request: file } = flags;
  const fromFile = file === undefined ? {} : requestFromJson(await readNamed(file, io.cwd), `${file}: `);
  return requireComplete(requestMerger(flags)(fromFile), "");
}
