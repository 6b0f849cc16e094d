import { type FoldedEntries, type Found, findFolded, foldEntries, missing } from "../eval/context.js";
import type { ContextValue } from "../eval/model.js";

/** Tags of a principal, a resource or a request, found by exact key first and ignoring letter case when that fails (§6.2.1). */
export interface TagSet {
  readonly tags: Readonly<Record<string, ContextValue>>;
  /** Made when a key is not found as spelled. */
  folded: FoldedEntries | undefined;
}

export function tagSet(tags: Readonly<Record<string, ContextValue>>): TagSet {
  return { tags, folded: undefined };
}

/** `tag` as the condition spells it, and folded. */
export function findTag(set: TagSet, tag: string, folded: string): Found {
  if (Object.hasOwn(set.tags, tag)) return set.tags[tag] ?? missing;
  if (set.folded === undefined) {
    const entries = Object.entries(set.tags);
    set.folded = foldEntries(entries, entries.length);
  }
  return findFolded(set.folded, folded, tag);
}
