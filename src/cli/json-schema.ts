import { nearest } from "../diagnostics/suggest.js";

/** The part of JSON Schema (2020-12) that the schema of the configuration uses. `title` says what a value must be. */
export interface JsonSchema {
  readonly title?: string;
  readonly description?: string;
  readonly type?: JsonType | readonly JsonType[];
  readonly enum?: readonly string[];
  readonly pattern?: string;
  readonly minimum?: number;
  readonly items?: JsonSchema;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  /** The names that members may have. */
  readonly propertyNames?: { readonly enum: readonly string[] };
  /** Of the members that `properties` does not name. */
  readonly additionalProperties?: false | JsonSchema;
}

type JsonType = "string" | "boolean" | "number" | "integer" | "array" | "object";

type Members = Readonly<Record<string, unknown>>;

const isMembers = (value: unknown): value is Members => typeof value === "object" && value !== null && !Array.isArray(value);

const hasType: Readonly<Record<JsonType, (value: unknown) => boolean>> = {
  string: (value) => typeof value === "string",
  boolean: (value) => typeof value === "boolean",
  number: (value) => typeof value === "number" && Number.isFinite(value),
  integer: (value) => Number.isSafeInteger(value),
  array: Array.isArray,
  object: isMembers,
};

/** The first thing that does not fit, by its path, or `undefined`. The depth is that of the schema, not of the value. */
export function schemaProblem(value: unknown, schema: JsonSchema, path = ""): string | undefined {
  if (!fits(value, schema)) {
    const expected = schema.title ?? "something else";
    return path === "" ? `expected ${expected}` : `"${path}" must be ${expected}`;
  }
  if (Array.isArray(value)) return itemsProblem(value, schema, path);
  return isMembers(value) ? membersProblem(value, schema, path) : undefined;
}

function fits(value: unknown, { type, enum: allowed, pattern, minimum }: JsonSchema): boolean {
  if (type !== undefined && ![type].flat().some((each) => hasType[each](value))) return false;
  if (allowed !== undefined && !allowed.some((each) => each === value)) return false;
  // Patterns are ours, not the user's.
  if (pattern !== undefined && typeof value === "string" && !new RegExp(pattern).test(value)) return false;
  return minimum === undefined || typeof value !== "number" || value >= minimum;
}

function itemsProblem(values: readonly unknown[], { items }: JsonSchema, path: string): string | undefined {
  if (items === undefined) return undefined;
  for (const [i, each] of values.entries()) {
    const problem = schemaProblem(each, items, `${path}[${i}]`);
    if (problem !== undefined) return problem;
  }
  return undefined;
}

function membersProblem(value: Members, schema: JsonSchema, path: string): string | undefined {
  const { properties = {}, additionalProperties, required = [], propertyNames } = schema;
  const member = (name: string): string => (path === "" ? name : `${path}.${name}`);
  for (const [name, each] of Object.entries(value)) {
    if (propertyNames?.enum.includes(name) === false) return unknownMember(name, member(name), propertyNames.enum);
    const known = Object.hasOwn(properties, name) ? properties[name] : additionalProperties;
    if (known === false) return unknownMember(name, member(name), Object.keys(properties));
    // A module may well write `out: undefined`.
    const problem = known === undefined || each === undefined ? undefined : schemaProblem(each, known, member(name));
    if (problem !== undefined) return problem;
  }
  const missing = required.find((name) => !Object.hasOwn(value, name));
  return missing === undefined ? undefined : `"${member(missing)}" is missing`;
}

function unknownMember(name: string, path: string, known: readonly string[]): string {
  const similar = nearest(name, known);
  return `unknown member "${path}"${similar === undefined ? "" : `, did you mean "${similar}"?`}`;
}
