/** Collects the keys of a request from its tags and its context. One key given twice must have one value. */
import { fold, foldName } from "../eval/fold.js";
import type { ContextValue } from "../eval/model.js";
import { isRecord } from "./checked-input.js";
import { type Derivation, type GivenKey, type GivenKeys, type TagFamily, tagKeysKey, tagOf } from "./request-context.js";
import { RequestError, shown } from "./request-error.js";
import { tagSet } from "./tag-set.js";

type Tags = Readonly<Record<string, ContextValue>>;

export interface GivenTags {
  readonly principal: Tags | undefined;
  readonly resource: Tags | undefined;
  readonly request: Tags | undefined;
}

function sameValue(a: ContextValue, b: ContextValue): boolean {
  if (typeof a === "string" || typeof b === "string") return a === b;
  const set = new Set(a);
  return set.size === new Set(b).size && b.every((item) => set.has(item));
}

function twice(path: string, key: string): RequestError {
  return new RequestError(path, `\`${shown(key)}\` is given twice with different values`);
}

function contextValue(value: unknown, path: string): ContextValue {
  if (typeof value === "string") return value;
  if (typeof value === "boolean" || (typeof value === "number" && Number.isFinite(value))) return String(value);
  if (Array.isArray(value) && value.every((item) => typeof item === "string")) return [...value];
  throw new RequestError(path, "must be a string, a number, a boolean or a list of strings");
}

interface Collected {
  readonly tags: Record<TagFamily, Tags | undefined>;
  readonly others: Map<string, GivenKey>;
}

const members: Readonly<Record<TagFamily, string>> = {
  "aws:principaltag/": "principal.tags",
  "aws:resourcetag/": "resource.tags",
  "aws:requesttag/": "request.tags",
};

/** The own tag of that key. The tags of a principal are one whatever their letter case (§6.2.5). */
function sameTag(tags: Tags, family: TagFamily, tag: string): string | undefined {
  if (Object.hasOwn(tags, tag)) return tag;
  if (family !== "aws:principaltag/") return undefined;
  const folded = fold(tag);
  return Object.keys(tags).find((name) => fold(name) === folded);
}

/** A tag key of the context joins the tags, in a copy. */
function addTag(
  collected: Collected,
  copied: Set<TagFamily>,
  [family, tag]: readonly [TagFamily, string],
  given: GivenKey,
): void {
  const tags = collected.tags[family] ?? {};
  const same = sameTag(tags, family, tag);
  if (same !== undefined) {
    const before = tags[same];
    if (before !== undefined && !sameValue(before, given.value)) throw twice(`${members[family]}.${shown(same)}`, given.text);
    return;
  }
  // Without a prototype, so that `__proto__` is a key like any other.
  if (!copied.has(family)) collected.tags[family] = Object.assign(Object.create(null) as Tags, tags);
  copied.add(family);
  (collected.tags[family] as Record<string, ContextValue>)[tag] = given.value;
}

function addOther({ others }: Collected, given: GivenKey, path: string): void {
  const folded = foldName(given.text);
  const before = others.get(folded);
  if (before === undefined) others.set(folded, given);
  else if (!sameValue(before.value, given.value)) throw twice(path, given.text);
}

function addContext(collected: Collected, context: unknown): void {
  if (!isRecord(context)) throw new RequestError("context", "must be an object of condition keys and values");
  const copied = new Set<TagFamily>();
  for (const text of Object.keys(context)) {
    const path = `context.${shown(text)}`;
    const given = { text, value: contextValue(context[text], path) };
    const tag = tagOf(text);
    if (tag === undefined) addOther(collected, given, path);
    else addTag(collected, copied, tag, given);
  }
}

/** §6.2.5: two spellings of one key of a principal are one tag. */
function checkPrincipalTags(tags: Tags): void {
  const keys = Object.keys(tags);
  if (keys.length < 2) return;
  const seen = new Map<string, string>();
  for (const key of keys) {
    const folded = fold(key);
    const before = seen.get(folded);
    if (before !== undefined && tags[before] !== tags[key])
      throw twice(`principal.tags.${shown(key)}`, `aws:PrincipalTag/${key}`);
    seen.set(folded, key);
  }
}

function tagKeysOf(tags: Tags | undefined, { others }: Collected): readonly string[] | undefined {
  const keys = tags === undefined ? [] : Object.keys(tags);
  if (keys.length === 0) return undefined;
  const given = others.get(tagKeysKey);
  if (given !== undefined && !sameValue(given.value, keys)) throw twice("request.tags", "aws:TagKeys");
  return keys;
}

/** `tags` were checked to be text; `context` may be anything. */
export function givenKeys(tags: GivenTags, context: unknown, derivedFrom: Derivation | undefined): GivenKeys {
  if (tags.principal !== undefined) checkPrincipalTags(tags.principal);
  const collected: Collected = {
    tags: { "aws:principaltag/": tags.principal, "aws:resourcetag/": tags.resource, "aws:requesttag/": tags.request },
    others: new Map(),
  };
  if (context !== undefined) addContext(collected, context);
  const set = (family: TagFamily): GivenKeys["tags"][TagFamily] => {
    const found = collected.tags[family];
    return found === undefined ? undefined : tagSet(found);
  };
  return {
    tags: {
      "aws:principaltag/": set("aws:principaltag/"),
      "aws:resourcetag/": set("aws:resourcetag/"),
      "aws:requesttag/": set("aws:requesttag/"),
    },
    others: collected.others,
    tagKeys: tagKeysOf(tags.request, collected),
    derivedFrom,
  };
}
