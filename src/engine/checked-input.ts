import { RequestError, shown } from "./request-error.js";
import { shapeOf, strange } from "./shape.js";
import { type TagSet, tagSet } from "./tag-set.js";

/** Reads members of a request that may be anything; every complaint names the member. */

export type Members = Readonly<Record<string, unknown>>;

export function isRecord(value: unknown): value is Members {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** An object with no members but those named. */
export function recordAt(value: unknown, path: string, members: readonly string[]): Members {
  if (!isRecord(value)) throw new RequestError(path, "must be an object");
  const name = strange(shapeOf(Object.keys(value)), members);
  if (name === undefined) return value;
  throw new RequestError(path === "" ? name : `${path}.${shown(name)}`, `unknown member; known are ${members.join(", ")}`);
}

/** Own members only: what stands on a prototype was not given. */
export function member(record: Members, name: string): unknown {
  return own(record, name, record[name]);
}

/** `member`, of which the value was read already: a name that stands in the code is read faster there. */
export function own(record: Members, name: string, value: unknown): unknown {
  return value === undefined || Object.hasOwn(record, name) ? value : undefined;
}

export function textAt(value: unknown, path: string): string {
  if (value === undefined) throw new RequestError(path, "is missing");
  if (typeof value !== "string") throw new RequestError(path, `must be a string, not ${value === null ? "null" : typeof value}`);
  if (value === "") throw new RequestError(path, "is empty");
  return value;
}

export type TagRecord = Readonly<Record<string, string>>;

/** Tags, each checked to be text; of the object given, not a copy. */
export function tagSetAt(value: unknown, path: string): TagSet | undefined {
  if (value === undefined) return undefined;
  if (!isRecord(value)) throw new RequestError(path, "must be an object of tag keys and values");
  const names = Object.keys(value);
  for (const key of names) {
    if (key === "") throw new RequestError(path, "a tag key is empty");
    if (typeof value[key] !== "string") throw new RequestError(`${path}.${shown(key)}`, "a tag value must be a string");
  }
  return tagSet(value as TagRecord, names);
}

export function tagsAt(value: unknown, path: string): TagRecord | undefined {
  return tagSetAt(value, path)?.tags as TagRecord | undefined;
}
