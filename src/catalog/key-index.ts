import type { KeyRow, KeyTable } from "./data/condition-keys.js";
import type { KeyInfo } from "./types.js";

/** Keys of one prefix, by lower-cased name. */
interface PrefixKeys {
  readonly complete: boolean;
  /** Canonical spellings. */
  readonly names: readonly string[];
  readonly byName: ReadonlyMap<string, KeyInfo>;
}

/** By lower-cased prefix. */
export type KeyIndex = ReadonlyMap<string, PrefixKeys>;

export function keyIndex(tables: readonly KeyTable[]): KeyIndex {
  return new Map(tables.map(({ prefix, complete, rows }) => [prefix.toLowerCase(), prefixKeys(prefix, complete, rows)]));
}

function prefixKeys(prefix: string, complete: boolean, rows: readonly KeyRow[]): PrefixKeys {
  const infos = rows.map(([name, type, set]): KeyInfo => ({ name: `${prefix}:${name}`, type, multivalued: set === "set" }));
  const names = infos.map(({ name }) => name);
  return { complete, names, byName: new Map(infos.map((info) => [info.name.toLowerCase(), info])) };
}

/**
 * The key of a name, letter case ignored. A key of a family (`aws:ResourceTag/team`) is named by the family's spelling and
 * its own suffix; the family itself is found with and without the slash. The suffix may hold any character (§6.3.2).
 */
export function findKey(index: KeyIndex, name: string): KeyInfo | undefined {
  const colon = name.indexOf(":");
  const found = colon < 0 ? undefined : index.get(name.slice(0, colon).toLowerCase())?.byName;
  if (found === undefined) return undefined;
  const slash = name.indexOf("/", colon);
  if (slash < 0) {
    const lower = name.toLowerCase();
    return found.get(lower) ?? found.get(`${lower}/`);
  }
  const family = found.get(name.slice(0, slash + 1).toLowerCase());
  return family === undefined ? undefined : { ...family, name: family.name + name.slice(slash + 1) };
}
