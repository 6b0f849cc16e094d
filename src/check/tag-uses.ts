import { tagKeyCaseDrift, unknownTagKey } from "../diagnostics/abac.js";
import { nearest } from "../diagnostics/suggest.js";
import { unsupportedCharacter } from "../diagnostics/types.js";
import type { Span } from "../text/span.js";
import type { Env } from "./context.js";
import { findTag, type TagEntry, type Vocabulary } from "./vocabulary.js";

/** A tag key where somebody uses it. */
export interface TagUse {
  /** `aws:ResourceTag` and its like, without the slash. */
  readonly family: string;
  readonly key: string;
  /** Of the file that the key is written in. */
  readonly vocabulary: Vocabulary;
  readonly span: Span;
  /** How another key would be written in this place. */
  readonly spell: (key: string) => string;
}

/** The declaration of the tag, if there is one. */
export function entryOf(tag: TagUse | undefined): TagEntry | undefined {
  return tag === undefined ? undefined : findTag(tag.vocabulary, tag.key);
}

/** Undeclared keys (TW340, once anything is declared) and keys spelled in another letter case than declared (TW327). */
export function checkTagKey({ key, vocabulary, span, spell }: TagUse, env: Env): void {
  const { reporter } = env.checker;
  const odd = unsupportedIn(key);
  if (odd !== undefined) reporter.report(unsupportedCharacter(span, odd));
  if (vocabulary.entries.size === 0) return;
  const entry = findTag(vocabulary, key);
  if (entry === undefined) {
    const near = nearest(
      key,
      [...vocabulary.entries.values()].map((each) => each.key),
    );
    reporter.report(unknownTagKey(span, key, near, near === undefined ? undefined : spell(near)));
  } else if (entry.key !== key) {
    reporter.report(tagKeyCaseDrift(span, key, entry.key, entry.span, spell(entry.key)));
  }
}

/** A character that no IAM document can hold (iam-semantics §1.1.8). */
export function unsupportedIn(text: string): string | undefined {
  return /[^\t\n\r\u0020-\u00ff]/u.exec(text)?.[0];
}
