/**
 * The request context, its keys folded to lower case once (§4.1.4). Two keys that differ in letter case only and in value
 * are kept apart: the spelling that a condition uses decides, and otherwise nothing matches (§6.2.4).
 */
import type { TemplatePart } from "../ir/template.js";
import { foldName } from "./fold.js";
import type { ContextValue } from "./model.js";

/** Keys that collide ignoring letter case, by exact spelling. */
export interface Colliding {
  readonly exact: ReadonlyMap<string, ContextValue>;
}

export type FoldedContext = ReadonlyMap<string, ContextValue | Colliding>;

/** A condition key of a policy, folded once. */
export interface ContextKey {
  readonly text: string;
  readonly folded: string;
}

/** What a look-up finds apart from a value: the key is missing, or its spelling fits several tags equally. */
export const missing: unique symbol = Symbol("missing");
export const ambiguous: unique symbol = Symbol("ambiguous");

export type Found = ContextValue | typeof missing | typeof ambiguous;

export function contextKey(text: string): ContextKey {
  return { text, folded: foldName(text) };
}

const sameValue = (a: ContextValue, b: ContextValue): boolean =>
  typeof a === "string" || typeof b === "string" ? a === b : a.length === b.length && a.every((item, i) => item === b[i]);

/** The slow path: only entered when some key does collide. */
function keepApart(context: ReadonlyMap<string, ContextValue>, folded: Map<string, ContextValue | Colliding>): void {
  const groups = new Map<string, Map<string, ContextValue>>();
  for (const [key, value] of context) {
    const name = foldName(key);
    const group = groups.get(name);
    if (group === undefined) groups.set(name, new Map([[key, value]]));
    else group.set(key, value);
  }
  for (const [name, exact] of groups) {
    const [first, ...others] = exact.values();
    if (first !== undefined && others.some((value) => !sameValue(first, value))) folded.set(name, { exact });
  }
}

/** Linear in the number of keys. */
export function foldContext(context: ReadonlyMap<string, ContextValue>): FoldedContext {
  const folded = new Map<string, ContextValue | Colliding>();
  for (const [key, value] of context) folded.set(foldName(key), value);
  if (folded.size < context.size) keepApart(context, folded);
  return folded;
}

const isColliding = (value: ContextValue | Colliding): value is Colliding => "exact" in (value as object);

/** The value of a key, letter case ignored. */
export function lookup(context: FoldedContext, key: ContextKey): Found {
  const value = context.get(key.folded);
  if (value === undefined) return missing;
  if (typeof value === "string") return value;
  return isColliding(value) ? (value.exact.get(key.text) ?? ambiguous) : value;
}

/** A policy variable, its key folded once. */
export interface Variable {
  readonly key: ContextKey;
  readonly default: string | undefined;
}

export function variableFrom(part: TemplatePart & { readonly kind: "variable" }): Variable {
  return { key: contextKey(part.key), default: part.default };
}

/**
 * The text of a variable. A key that is missing, multivalued (§5.3.3) or empty (§5.3.5) has no value: then the default,
 * else `undefined`. The text is data: never scanned for wildcards or variables again (§5.3.1, §5.3.2).
 */
export function variableText(context: FoldedContext, variable: Variable): string | undefined {
  const value = lookup(context, variable.key);
  return typeof value === "string" && value !== "" ? value : variable.default;
}
