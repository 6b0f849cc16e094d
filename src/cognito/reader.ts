/** Reads members of a configuration that may be anything; every complaint is a problem with the path of the member. */
import { type CognitoProblem, type CognitoProblemCode, problem, quoted } from "./problem.js";

export type Members = Readonly<Record<string, unknown>>;

export interface Reader {
  readonly problems: CognitoProblem[];
}

export function complain(reader: Reader, code: CognitoProblemCode, message: string, path: string): void {
  reader.problems.push(problem(code, message, path));
}

function isMembers(value: unknown): value is Members {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Own members only. */
export function memberOf(members: Members, name: string): unknown {
  return Object.hasOwn(members, name) ? members[name] : undefined;
}

/** The path of a key that a user chose. */
export function pathOf(path: string, key: string): string {
  return `${path}.${quoted(key).slice(1, -1)}`;
}

/** An object; `known` are the members that it may have. */
export function membersAt(reader: Reader, value: unknown, path: string, known?: readonly string[]): Members {
  if (value === undefined) return {};
  if (!isMembers(value)) {
    complain(reader, "invalidConfiguration", `${path === "" ? "the configuration" : `\`${path}\``} must be an object`, path);
    return {};
  }
  for (const name of known === undefined ? [] : Object.keys(value)) {
    if (known?.includes(name) !== true) {
      complain(
        reader,
        "invalidConfiguration",
        `unknown member ${quoted(name)}; known are ${known?.join(", ")}`,
        pathOf(path, name),
      );
    }
  }
  return value;
}

export function textAt(reader: Reader, value: unknown, path: string): string | undefined {
  if (typeof value === "string" && value !== "") return value;
  complain(reader, "invalidConfiguration", value === undefined ? `\`${path}\` is missing` : `\`${path}\` must be a text`, path);
  return undefined;
}

export function flagAt(reader: Reader, value: unknown, path: string): boolean {
  if (value !== undefined && typeof value !== "boolean") {
    complain(reader, "invalidConfiguration", `\`${path}\` must be true or false`, path);
  }
  return value === true;
}

/** One of a few words. */
export function wordAt<T extends string>(reader: Reader, value: unknown, path: string, words: readonly T[]): T | undefined {
  const found = words.find((word) => word === value);
  if (found === undefined) complain(reader, "invalidConfiguration", `\`${path}\` must be one of ${words.join(", ")}`, path);
  return found;
}
