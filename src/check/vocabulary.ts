import type { Tag, TagKey } from "../ast/nodes.js";
import type { Span } from "../text/span.js";
import type { ValueTemplate } from "./model.js";
import { intersects } from "./pattern.js";

/** One `tag` declaration. Without values any string fits. */
export interface TagEntry {
  readonly key: string;
  readonly values: readonly TagEntryValue[];
  readonly span: Span;
  readonly declaration: Tag;
}

export interface TagEntryValue {
  /** A pattern for `like`, else plain text. */
  readonly template: ValueTemplate;
  /** The text of a plain value, for suggestions. */
  readonly text?: string;
}

/** Tags by lower-cased key: condition keys ignore letter case (iam-semantics §6.2.1). */
export interface Vocabulary {
  /** Nothing is checked until something is declared. */
  readonly entries: ReadonlyMap<string, TagEntry>;
}

/** The text of a key as written in a declaration: a name, or a quoted key without escapes. */
export function tagKeyText(key: TagKey): string {
  return key.kind === "name" ? key.text : key.raw;
}

export function findTag(vocabulary: Vocabulary, key: string): TagEntry | undefined {
  return vocabulary.entries.get(key.toLowerCase());
}

/** Whether a value of the tag can be matched by the value or pattern. */
export function allows(entry: TagEntry, value: ValueTemplate, ignoreCase: boolean): boolean {
  return entry.values.length === 0 || entry.values.some(({ template }) => intersects(template, value, ignoreCase));
}

/** Whether two tags can have the same value. */
export function shareValue(a: TagEntry, b: TagEntry, ignoreCase: boolean): boolean {
  return a.values.length === 0 || b.values.length === 0 || a.values.some(({ template }) => allows(b, template, ignoreCase));
}
