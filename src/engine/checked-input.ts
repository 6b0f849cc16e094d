import { RequestError, shown } from "./request-error.js";

/** Reads members of a request that may be anything; every complaint names the member. */

export type Members = Readonly<Record<string, unknown>>;

export function isRecord(value: unknown): value is Members {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** An object with no members but those named. */
export function recordAt(value: unknown, path: string, members: readonly string[]): Members {
  if (!isRecord(value)) throw new RequestError(path, "must be an object");
  for (const name of Object.keys(value)) {
    if (members.includes(name)) continue;
    throw new RequestError(path === "" ? name : `${path}.${shown(name)}`, `unknown member; known are ${members.join(", ")}`);
  }
  return value;
}

/** Own members only: what stands on a prototype was not given. */
export function member(record: Members, name: string): unknown {
  return Object.hasOwn(record, name) ? record[name] : undefined;
}

export function textAt(value: unknown, path: string): string {
  if (value === undefined) throw new RequestError(path, "is missing");
  if (typeof value !== "string") throw new RequestError(path, `must be a string, not ${value === null ? "null" : typeof value}`);
  if (value === "") throw new RequestError(path, "is empty");
  return value;
}

export type TagRecord = Readonly<Record<string, string>>;

/** Tags, each checked to be text; the object given, not a copy. */
export function tagsAt(value: unknown, path: string): TagRecord | undefined {
  if (value === undefined) return undefined;
  if (!isRecord(value)) throw new RequestError(path, "must be an object of tag keys and values");
  for (const key of Object.keys(value)) {
    if (key === "") throw new RequestError(path, "a tag key is empty");
    if (typeof value[key] !== "string") throw new RequestError(`${path}.${shown(key)}`, "a tag value must be a string");
  }
  return value as TagRecord;
}
