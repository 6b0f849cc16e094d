import { collectionNames, entryOf, type StoreContent } from "./store-content.js";

/** Keys of one collection that are in one content only, or whose entries differ. */
export interface Changes {
  readonly added: readonly string[];
  readonly removed: readonly string[];
  readonly changed: readonly string[];
}

/** What two contents of a store differ in: documents by name, attachments by whom or what they belong to. */
export type StoreDiff = { readonly [Name in keyof StoreContent]: Changes };

type Entries = Readonly<Record<string, unknown>>;

/** Plain data of a store is at most as deep as a document may be. */
function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return Object.is(a, b);
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const [left, right] = [a as Entries, b as Entries];
  const keys = Object.keys(left);
  if (keys.length !== Object.keys(right).length) return false;
  return keys.every((key) => Object.hasOwn(right, key) && isSame(left[key], right[key]));
}

function changes(before: Entries, after: Entries): Changes {
  if (before === after) return { added: [], removed: [], changed: [] };
  const kept = Object.keys(after).filter((key) => Object.hasOwn(before, key));
  return {
    added: Object.keys(after).filter((key) => !Object.hasOwn(before, key)),
    removed: Object.keys(before).filter((key) => !Object.hasOwn(after, key)),
    changed: kept.filter((key) => !isSame(entryOf(before, key), entryOf(after, key))),
  };
}

/** Compares two snapshots. Entries that they share are not looked into. */
export function diffSnapshots(before: { readonly content: StoreContent }, after: { readonly content: StoreContent }): StoreDiff {
  const entries = collectionNames.map((name) => [name, changes(before.content[name], after.content[name])] as const);
  return Object.fromEntries(entries) as StoreDiff;
}
