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
export function checkTagKey(tag: TagUse, env: Env): void {
  const { key, vocabulary, span, spell } = tag;
  const { reporter } = env.checker;
  const odd = unsupportedIn(key, env);
  if (odd !== undefined) reporter.report(unsupportedCharacter(span, odd));
  if (vocabulary.entries.size === 0) {
    checkSpelling(tag, env);
    return;
  }
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

/** Without a vocabulary the first use decides. */
function checkSpelling({ key, span, spell }: TagUse, { checker }: Env): void {
  const spellings = checker.spellings.get(span.file) ?? new Map<string, { readonly key: string; readonly span: Span }>();
  checker.spellings.set(span.file, spellings);
  const first = spellings.get(key.toLowerCase());
  if (first === undefined) spellings.set(key.toLowerCase(), { key, span });
  else if (first.key !== key) checker.reporter.report(tagKeyCaseDrift(span, key, first.key, first.span, spell(first.key)));
}

const unstorable = /[^\t\n\r\u0020-\u00ff]/;
const unstorableCharacter = /[^\t\n\r\u0020-\u00ff]/u;

/** A character that IAM documents do not hold (iam-semantics §1.1.8); an escape of JSON for it they do, which few people mean. */
export function unsupportedIn(text: string, env?: Env): string | undefined {
  if (env?.use.unchecked === true) return undefined;
  return unstorable.test(text) ? unstorableCharacter.exec(text)?.[0] : undefined;
}
