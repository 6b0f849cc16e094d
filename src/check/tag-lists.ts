import type { TagKey } from "../ast/nodes.js";
import { repeatedTag } from "../diagnostics/names.js";
import type { Span } from "../text/span.js";
import type { Env } from "./context.js";
import { plainTagKey } from "./tag-keys.js";
import { checkTagKey } from "./tag-uses.js";
import { findTag, type TagEntry } from "./vocabulary.js";

/** A key of the list behind `tags`. */
export interface ListedTag {
  readonly key: string;
  readonly span: Span;
  readonly entry: TagEntry | undefined;
}

/** The keys behind `tags`: each once, and of the vocabulary where there is one. */
export function checkTagList(nodes: readonly TagKey[], family: string, env: Env): readonly ListedTag[] {
  const { vocabulary } = env.scope;
  const found = new Map<string, ListedTag>();
  for (const node of nodes) {
    const key = node.kind === "name" ? node.text : plainTagKey(node);
    if (key === "") {
      env.checker.reporter.fail();
      continue;
    }
    const spell = (other: string): string => (node.kind === "name" && isWord(other) ? other : JSON.stringify(other));
    // Condition keys ignore letter case (iam-semantics §6.2.1).
    const first = found.get(key.toLowerCase());
    if (first !== undefined) {
      env.checker.reporter.report(repeatedTag(node.span, key, first.span));
      continue;
    }
    checkTagKey({ family, key, vocabulary, span: node.span, spell }, env);
    found.set(key.toLowerCase(), { key, span: node.span, entry: findTag(vocabulary, key) });
  }
  return [...found.values()];
}

function isWord(text: string): boolean {
  return /^[A-Za-z_][A-Za-z0-9_]*(?:-+[A-Za-z0-9_]+)*$/.test(text);
}
