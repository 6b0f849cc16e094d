import type { KeyType } from "../catalog/types.js";
import { nearest } from "../diagnostics/suggest.js";
import { conditionKeyFormat, tagKeyMissing, unknownKey, unsupportedCharacter } from "../diagnostics/types.js";
import type { Span } from "../text/span.js";
import type { Env } from "./context.js";
import { checkTagKey, type TagUse, unsupportedIn } from "./tag-uses.js";

/** A condition key in canonical spelling. */
export interface ResolvedKey {
  readonly key: string;
  readonly type: KeyType;
  readonly multivalued: boolean | undefined;
  readonly tag?: TagUse;
}

const families: ReadonlyMap<string, string> = new Map(
  ["aws:PrincipalTag", "aws:ResourceTag", "aws:RequestTag"].map((family) => [family.toLowerCase(), family]),
);

/**
 * A key by its full name. Typed from the catalogue; a key of a service that the catalogue does not know is taken as a
 * string. `spell` writes a corrected key in this place.
 */
export function keyFromText(text: string, span: Span, spell: (key: string) => string, env: Env): ResolvedKey | undefined {
  const { reporter } = env.checker;
  if (!hasKeyFormat(text) || (hasOddName(text) && !env.use.unchecked)) {
    reporter.report(conditionKeyFormat(span, text));
    return undefined;
  }
  const odd = unsupportedIn(text, env);
  if (odd !== undefined) {
    reporter.report(unsupportedCharacter(span, odd));
    return undefined;
  }
  const end = familyEnd(text);
  const family = families.get(text.slice(0, end).toLowerCase());
  if (family === undefined) return catalogued(text, span, spell, env);
  const key = text.slice(end + 1);
  if (key === "") {
    reporter.report(tagKeyMissing(span, text));
    return undefined;
  }
  const tag: TagUse = {
    family,
    key,
    vocabulary: env.scope.vocabulary,
    span,
    spell: (other) => spell(`${text.slice(0, end)}/${other}`),
  };
  checkTagKey(tag, env);
  return { key: `${family}/${key}`, type: "string", multivalued: false, tag };
}

/** `prefix:name` (iam-semantics §1.2.15) */
function hasKeyFormat(text: string): boolean {
  const colon = text.indexOf(":");
  return colon > 0 && colon < text.length - 1;
}

/** Whether a text names one key: the family of a tag without its key does not (§1.2.15). */
export function namesKey(text: string): boolean {
  return hasKeyFormat(text) && !families.has(text.toLowerCase().replace(/\/$/, ""));
}

/** Characters that no key of AWS has. */
function hasOddName(text: string): boolean {
  return /[\s*"'{}]/.test(text.slice(0, familyEnd(text)));
}

/** Where the name ends and the suffix begins; the suffix may hold any character (iam-semantics §6.3.2). */
function familyEnd(text: string): number {
  const slash = text.indexOf("/", text.indexOf(":"));
  return slash < 0 ? text.length : slash;
}

function catalogued(text: string, span: Span, spell: (key: string) => string, env: Env): ResolvedKey | undefined {
  const { catalog, reporter } = env.checker;
  const known = catalog.key(text);
  if (known !== undefined && !known.name.endsWith("/")) {
    return { key: known.name, type: known.type, multivalued: known.multivalued };
  }
  const prefix = text.slice(0, text.indexOf(":"));
  if (env.use.unchecked || !catalog.knowsKeysOf(prefix)) return { key: text, type: "string", multivalued: undefined };
  const near = nearest(text, catalog.keysOf(prefix));
  const code = prefix.toLowerCase() === "aws" ? "TW232" : "TW233";
  reporter.report(unknownKey(code, span, text, catalog.date, near, near === undefined ? undefined : spell(near)));
  return undefined;
}
