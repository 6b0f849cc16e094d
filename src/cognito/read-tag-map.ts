import { bytes, characters, cognitoLimits, hasTagCharacters } from "./limits.js";
import { tagRecord } from "./principal-tags.js";
import { quoted } from "./problem.js";
import type { DefaultTagMaps, ProviderKind, TagMap } from "./provider.js";
import { complain, membersAt, pathOf, type Reader, textAt } from "./reader.js";

/** What a tag key may not be (Cognito §5.4, §7; IAM §6.3.1). */
function checkTagKey(reader: Reader, key: string, path: string): void {
  const length = characters(key);
  if (length < 1 || length > cognitoLimits.tagKey)
    complain(reader, "tagKeyLength", `tag key ${quoted(key)} has ${length} characters`, path);
  if (!hasTagCharacters(key))
    complain(reader, "tagKeyCharacters", `tag key ${quoted(key)} has characters that no tag may have`, path);
  if (/^aws:/i.test(key)) complain(reader, "reservedTagKey", `tag key ${quoted(key)} is reserved`, path);
}

/** IAM §6.2.5: keys of a principal's tags are one whatever their letter case. */
export function checkTagKeys(reader: Reader, keys: readonly string[], path: string): void {
  const seen = new Map<string, string>();
  for (const key of keys) {
    checkTagKey(reader, key, pathOf(path, key));
    const before = seen.get(key.toLowerCase());
    if (before !== undefined)
      complain(reader, "duplicateTagKey", `${quoted(before)} and ${quoted(key)} are one tag key`, pathOf(path, key));
    seen.set(key.toLowerCase(), key);
  }
  if (keys.length > cognitoLimits.tags) complain(reader, "tooManyTags", `${keys.length} tag keys`, path);
}

function customMap(reader: Reader, value: unknown, path: string): TagMap {
  const members = membersAt(reader, value, path);
  const keys = Object.keys(members);
  checkTagKeys(reader, keys, path);
  const entries = keys.map((key) => [key, textAt(reader, members[key], pathOf(path, key)) ?? ""] as const);
  let size = 0;
  for (const [key, claim] of entries) {
    size += bytes(claim);
    if (characters(claim) > cognitoLimits.claimName) {
      complain(reader, "claimNameLength", `claim ${quoted(claim)} has ${characters(claim)} characters`, pathOf(path, key));
    }
  }
  if (size > cognitoLimits.attributes) complain(reader, "tagMapSize", `the names of all mapped claims have ${size} bytes`, path);
  return tagRecord(entries);
}

/** `undefined`: the provider gives no tags. */
export function readTagMap(
  reader: Reader,
  value: unknown,
  kind: ProviderKind,
  defaults: DefaultTagMaps,
  path: string,
): TagMap | undefined {
  if (value === undefined) return undefined;
  if (value !== "defaults") return customMap(reader, value, path);
  const map = defaults.maps[kind];
  if (map === undefined) complain(reader, "noDefaultTags", `a provider of kind ${kind} has no default tags`, path);
  return map ?? {};
}
