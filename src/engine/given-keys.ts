/** Collects the keys of a request from its tags and its context. One key given twice must have one value. */
import { fold, foldName } from "../eval/fold.js";
import type { ContextValue } from "../eval/model.js";
import { isRecord, type Members } from "./checked-input.js";
import { type Derivation, type GivenKeys, type OtherKeys, type TagFamily, tagKeysKey, tagOf } from "./request-context.js";
import { RequestError, shown } from "./request-error.js";
import { shapeOf } from "./shape.js";
import { type TagSet, type TagValues, tagSet } from "./tag-set.js";

export interface GivenTags {
  readonly principal: TagSet | undefined;
  readonly resource: TagSet | undefined;
  readonly request: TagSet | undefined;
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

interface GivenKey {
  readonly text: string;
  readonly value: ContextValue;
}

interface Collected {
  readonly tags: Record<TagFamily, TagValues | undefined>;
  readonly others: Map<string, GivenKey>;
}

const members: Readonly<Record<TagFamily, string>> = {
  "aws:principaltag/": "principal.tags",
  "aws:resourcetag/": "resource.tags",
  "aws:requesttag/": "request.tags",
};

/** The own tag of that key. The tags of a principal are one whatever their letter case (§6.2.5). */
function sameTag(tags: TagValues, family: TagFamily, tag: string): string | undefined {
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
  if (!copied.has(family)) collected.tags[family] = Object.assign(Object.create(null) as TagValues, tags);
  copied.add(family);
  (collected.tags[family] as Record<string, ContextValue>)[tag] = given.value;
}

function addOther({ others }: Collected, given: GivenKey, path: string): void {
  const folded = foldName(given.text);
  const before = others.get(folded);
  if (before === undefined) others.set(folded, given);
  else if (!sameValue(before.value, given.value)) throw twice(path, given.text);
}

function addContext(collected: Collected, context: Members): void {
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
function checkPrincipalTags(tags: TagValues): void {
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

const noOthers: OtherKeys = { shape: shapeOf([]), values: [] };

/** The keys of a context in which none is a tag and none is given twice: most contexts. */
function plainOthers(context: unknown): OtherKeys | undefined {
  if (!isRecord(context)) throw new RequestError("context", "must be an object of condition keys and values");
  const shape = shapeOf(Object.keys(context));
  shape.isPlain ??= !shape.isAmbiguous && shape.names.every((name) => tagOf(name) === undefined);
  if (!shape.isPlain) return undefined;
  const values = shape.names.map((name) => {
    const value = context[name];
    return typeof value === "string" ? value : contextValue(value, `context.${shown(name)}`);
  });
  return { shape, values };
}

function checkTagKeys(names: readonly string[], { shape, values }: OtherKeys): void {
  const given = values[shape.positions.get(tagKeysKey) ?? -1];
  if (given !== undefined && !sameValue(given, names)) throw twice("request.tags", "aws:TagKeys");
}

function tagKeysOf(tags: TagSet | undefined, others: OtherKeys): readonly string[] | undefined {
  const names = tags?.shape.names ?? [];
  if (names.length === 0) return undefined;
  checkTagKeys(names, others);
  return names;
}

/** Keys of the context that are tags join the tags, and those given twice are one. */
function mixedKeys({ principal, resource, request }: GivenTags, context: unknown): Pick<GivenKeys, "tags" | "others"> {
  const collected: Collected = {
    tags: { "aws:principaltag/": principal?.tags, "aws:resourcetag/": resource?.tags, "aws:requesttag/": request?.tags },
    others: new Map(),
  };
  addContext(collected, context as Members);
  const set = (family: TagFamily): TagSet | undefined => {
    const found = collected.tags[family];
    return found === undefined ? undefined : tagSet(found);
  };
  const given = [...collected.others.values()];
  return {
    tags: {
      "aws:principaltag/": set("aws:principaltag/"),
      "aws:resourcetag/": set("aws:resourcetag/"),
      "aws:requesttag/": set("aws:requesttag/"),
    },
    others: { shape: shapeOf(given.map(({ text }) => text)), values: given.map(({ value }) => value) },
  };
}

/** `context` may be anything. */
export function givenKeys(given: GivenTags, context: unknown, derivedFrom: Derivation | undefined): GivenKeys {
  const { principal, resource, request } = given;
  if (principal?.shape.isAmbiguous === true) checkPrincipalTags(principal.tags);
  const others = context === undefined ? noOthers : plainOthers(context);
  if (others === undefined) {
    const keys = mixedKeys(given, context);
    return { ...keys, tagKeys: tagKeysOf(request, keys.others), derivedFrom };
  }
  const tags = { "aws:principaltag/": principal, "aws:resourcetag/": resource, "aws:requesttag/": request };
  return { tags, others, tagKeys: tagKeysOf(request, others), derivedFrom };
}
