/**
 * The request context as conditions read it: by key, letter case ignored (§4.1.4). Where keys differ in letter case only
 * and in value, the spelling that the condition uses decides, and otherwise nothing matches (§6.2.4).
 */
import type { TemplatePart } from "../ir/template.js";
import { fold, foldName } from "./fold.js";
import type { ContextValue } from "./model.js";
import { sharer } from "./share.js";

/** Keys that collide ignoring letter case, by exact spelling. */
export interface Colliding {
  readonly exact: ReadonlyMap<string, ContextValue>;
}

/** A condition key of a policy, taken apart once. */
export interface ContextKey {
  readonly text: string;
  readonly folded: string;
  /** Of the folded key up to and with the first slash (§6.3.2); empty without one. */
  readonly family: string;
  /** What follows the slash: the tag key, as spelled and folded. */
  readonly tag: string;
  readonly foldedTag: string;
  /** What `lookUp` found last, and in the context of which stamp. */
  found: Found;
  foundIn: number;
  /** Where it stood among the keys of the list that it was last looked up in; -1 for nowhere. */
  position: number;
  positionIn: readonly string[] | undefined;
}

/** What a look-up finds apart from a value: the key is missing, or its spelling fits several tags equally. */
export const missing: unique symbol = Symbol("missing");
export const ambiguous: unique symbol = Symbol("ambiguous");

export type Found = ContextValue | typeof missing | typeof ambiguous;

/**
 * INVARIANT: a context belongs to one request and never changes, so that what a key or a condition found out is true
 * wherever the stamp is the same.
 */
export interface RequestContext {
  readonly stamp: number;
  readonly find: (key: ContextKey) => Found;
}

let stamps = 0;

/** A number that no other context has. */
export function nextStamp(): number {
  stamps++;
  return stamps;
}

/** `find`, asked once per request and key. */
export function lookUp(context: RequestContext, key: ContextKey): Found {
  if (key.foundIn !== context.stamp) {
    key.found = context.find(key);
    key.foundIn = context.stamp;
  }
  return key.found;
}

function takeApart(text: string): ContextKey {
  const folded = foldName(text);
  const slash = text.indexOf("/") + 1;
  // Folding may change the length, but never makes or removes a slash.
  const foldedSlash = folded.indexOf("/") + 1;
  return {
    text,
    folded,
    family: folded.slice(0, foldedSlash),
    tag: slash === 0 ? "" : text.slice(slash),
    foldedTag: slash === 0 ? "" : folded.slice(foldedSlash),
    found: missing,
    foundIn: 0,
    position: -1,
    positionIn: undefined,
  };
}

const shareKey = sharer<ContextKey>();

/** One object per spelling, as far as memory allows. */
export function contextKey(text: string): ContextKey {
  return shareKey(text, () => takeApart(text));
}

const sameValue = (a: ContextValue, b: ContextValue): boolean =>
  typeof a === "string" || typeof b === "string" ? a === b : a.length === b.length && a.every((item, i) => item === b[i]);

export type FoldedEntries = ReadonlyMap<string, ContextValue | Colliding>;

type Entries = Iterable<readonly [string, ContextValue]>;

/** The slow path: only entered when some keys do collide. */
function keepApart(entries: Entries, folded: Map<string, ContextValue | Colliding>): void {
  const groups = new Map<string, Map<string, ContextValue>>();
  for (const [key, value] of entries) {
    const name = fold(key);
    const group = groups.get(name);
    if (group === undefined) groups.set(name, new Map([[key, value]]));
    else group.set(key, value);
  }
  for (const [name, exact] of groups) {
    const [first, ...others] = exact.values();
    if (first !== undefined && others.some((value) => !sameValue(first, value))) folded.set(name, { exact });
  }
}

/** A flood of keys would only wash the names that recur out of the memory of `foldName`. */
const flood = 64;

/** By folded key; linear. `entries` are iterated twice when keys collide. */
export function foldEntries(entries: Entries, size: number): FoldedEntries {
  const folded = new Map<string, ContextValue | Colliding>();
  const folding = size > flood ? fold : foldName;
  let count = 0;
  for (const [key, value] of entries) {
    folded.set(folding(key), value);
    count++;
  }
  if (folded.size < count) keepApart(entries, folded);
  return folded;
}

const isColliding = (value: ContextValue | Colliding): value is Colliding => "exact" in (value as object);

/** The value under a folded key; `spelling` decides among keys that collide. */
export function findFolded(entries: FoldedEntries, folded: string, spelling: string): Found {
  const value = entries.get(folded);
  if (value === undefined) return missing;
  if (typeof value === "string") return value;
  return isColliding(value) ? (value.exact.get(spelling) ?? ambiguous) : value;
}

/** A context of keys in any letter case, folded once. */
export function mapContext(context: ReadonlyMap<string, ContextValue>): RequestContext {
  const entries = foldEntries(context, context.size);
  return { stamp: nextStamp(), find: ({ folded, text }) => findFolded(entries, folded, text) };
}

export const emptyContext: RequestContext = { stamp: nextStamp(), find: () => missing };

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
export function variableText(context: RequestContext, variable: Variable): string | undefined {
  const value = lookUp(context, variable.key);
  return typeof value === "string" && value !== "" ? value : variable.default;
}
