import { attributeTable, tagFamilies } from "../catalog/attribute-table.js";
import type { Catalog, KeyType } from "../catalog/types.js";
import { quoted } from "./quoted.js";
import { isQualified, isWord } from "./words.js";

/** How a condition key is written, and what the language takes it for without a cast. */
export interface RaisedKey {
  readonly text: string;
  readonly type: KeyType;
  /** Whether the text can stand on the right of a comparison; a quoted key cannot. */
  readonly operand: boolean;
}

interface Alias {
  readonly text: string;
  readonly type: KeyType;
}

const aliases: ReadonlyMap<string, Alias> = new Map(
  [...attributeTable].flatMap(([root, attributes]) =>
    [...attributes].map(([name, { key, type }]): [string, Alias] => [key.toLowerCase(), { text: `${root}.${name}`, type }]),
  ),
);

const families: ReadonlyMap<string, string> = new Map([...tagFamilies].map(([root, family]) => [family.toLowerCase(), root]));

/** `aws:PrincipalTag/team` taken apart: the root of the attribute and the key of the tag. */
function tagOf(key: string): { readonly root: string; readonly tag: string } | undefined {
  const slash = key.indexOf("/");
  const root = slash < 0 ? undefined : families.get(key.slice(0, slash).toLowerCase());
  const tag = key.slice(slash + 1);
  return root === undefined || tag === "" ? undefined : { root, tag };
}

/** The attribute that stands for a key. `quote` is what surrounds a tag key that is no word: single quotes cannot hold everything. */
export function attributePath(key: string, quote: '"' | "'" = '"'): string | undefined {
  const tag = tagOf(key);
  if (tag === undefined) return aliases.get(key.toLowerCase())?.text;
  if (isWord(tag.tag)) return `${tag.root}.tag.${tag.tag}`;
  return `${tag.root}.tag[${quote === '"' ? quoted(tag.tag) : `'${tag.tag}'`}]`;
}

/** The shortest way to write a condition key. */
export function raisedKey(key: string, catalog: Catalog): RaisedKey {
  const path = attributePath(key);
  if (path !== undefined) return { text: path, type: aliases.get(key.toLowerCase())?.type ?? "string", operand: true };
  const known = catalog.key(key);
  const type = known === undefined || known.name.endsWith("/") ? "string" : known.type;
  return isQualified(key) ? { text: key, type, operand: true } : { text: quoted(key), type, operand: false };
}
