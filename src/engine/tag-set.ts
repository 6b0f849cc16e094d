import { type FoldedEntries, type Found, findFolded, foldEntries, missing } from "../eval/context.js";
import type { ContextValue } from "../eval/model.js";
import { type Shape, shapeOf } from "./shape.js";

export type TagValues = Readonly<Record<string, ContextValue>>;

/** Tags of a principal, a resource or a request, found by exact key first and ignoring letter case when that fails (§6.2.1). */
export interface TagSet {
  readonly tags: TagValues;
  readonly shape: Shape;
  /** Made when keys differ in letter case only and none is the one asked for. */
  folded: FoldedEntries | undefined;
}

export function tagSet(tags: TagValues, names: readonly string[] = Object.keys(tags)): TagSet {
  return { tags, shape: shapeOf(names), folded: undefined };
}

function findAmbiguous(set: TagSet, tag: string, folded: string): Found {
  if (set.folded === undefined) {
    const entries = Object.entries(set.tags);
    set.folded = foldEntries(entries, entries.length);
  }
  return findFolded(set.folded, folded, tag);
}

/** `tag` as the condition spells it, and folded. */
export function findTag(set: TagSet, tag: string, folded: string): Found {
  const { tags, shape } = set;
  const exact = tags[tag];
  if (exact !== undefined && Object.hasOwn(tags, tag)) return exact;
  if (shape.isAmbiguous) return findAmbiguous(set, tag, folded);
  const name = shape.names[shape.positions.get(folded) ?? -1];
  return name === undefined ? missing : (tags[name] ?? missing);
}
