import type { KeyInfo } from "./types.js";

/** Condition keys of one prefix. */
export interface KeyTable {
  readonly prefix: string;
  /** Whether a key of the prefix that is not listed does not exist. */
  readonly complete: boolean;
  /** Whether the keys come on top of those of an earlier table; otherwise they take their place. */
  readonly adds?: boolean;
  /** With full names. A family ends in `/`; a placeholder inside a name is `${…}`. Asked for when a key of the prefix is. */
  readonly keys: () => readonly KeyInfo[];
}

/** A key with a part that each request fills in. */
interface Template {
  readonly info: KeyInfo;
  readonly before: string;
  readonly after: string;
}

interface PrefixKeys {
  readonly complete: boolean;
  readonly names: readonly string[];
  /** By what follows the prefix, lower-cased, colon included: the prefix may hold a placeholder itself. */
  readonly byRest: ReadonlyMap<string, KeyInfo>;
  /** The more a template says itself, the earlier. */
  readonly templates: readonly Template[];
}

export interface KeyIndex {
  /** By lower-cased prefix. */
  readonly prefixes: ReadonlyMap<string, KeyTable>;
  /** Prefixes with a part that is filled in (`token.actions.${Domain}.ghe.com`). */
  readonly open: readonly { readonly before: string; readonly after: string; readonly table: KeyTable }[];
}

const placeholder = /\$\{\w+\}/;

/** A later table of a prefix replaces an earlier one, or adds to it. */
export function keyIndex(tables: readonly KeyTable[]): KeyIndex {
  const all = new Map<string, KeyTable>();
  for (const table of tables) {
    const prefix = table.prefix.toLowerCase();
    const before = table.adds === true ? all.get(prefix) : undefined;
    all.set(prefix, before === undefined ? table : joined(before, table));
  }
  return {
    prefixes: all,
    open: [...all].flatMap(([prefix, table]) => {
      const [before = "", after] = prefix.split(placeholder);
      return after === undefined ? [] : [{ before, after, table }];
    }),
  };
}

function joined(before: KeyTable, table: KeyTable): KeyTable {
  return { prefix: before.prefix, complete: before.complete, keys: () => [...before.keys(), ...table.keys()] };
}

/** What was made of a table: most programs ask about the keys of a few prefixes. */
const made = new WeakMap<KeyTable, PrefixKeys>();

function keysOfTable(table: KeyTable): PrefixKeys {
  const known = made.get(table);
  if (known !== undefined) return known;
  const keys = prefixKeys(table);
  made.set(table, keys);
  return keys;
}

function prefixKeys({ complete, keys }: KeyTable): PrefixKeys {
  // Placeholders at the end are families, and written like those that never had one: `ec2:ResourceTag/`.
  const infos = keys().map((info): KeyInfo => ({ ...info, name: info.name.replace(/\/\$\{\w+\}$/, "/") }));
  const templates = infos.flatMap((info): readonly Template[] => {
    const rest = restOf(info.name);
    if (rest.endsWith("/")) return [{ info, before: rest.toLowerCase(), after: "" }];
    const [before = "", after] = rest.split(placeholder);
    return after === undefined ? [] : [{ info, before: before.toLowerCase(), after: after.toLowerCase() }];
  });
  return {
    complete,
    names: infos.map(({ name }) => name),
    byRest: new Map(infos.map((info) => [restOf(info.name).toLowerCase(), info])),
    templates: templates.sort((a, b) => b.before.length + b.after.length - a.before.length - a.after.length),
  };
}

/** From the colon on. */
function restOf(name: string): string {
  return name.slice(name.indexOf(":"));
}

/** What is known of a prefix, letter case ignored. */
export function keysOfPrefix(index: KeyIndex, prefix: string): PrefixKeys | undefined {
  const lower = prefix.toLowerCase();
  const table = index.prefixes.get(lower) ?? index.open.find((each) => fits(lower, each))?.table;
  return table === undefined ? undefined : keysOfTable(table);
}

function fits(text: string, { before, after }: { readonly before: string; readonly after: string }): boolean {
  return text.length > before.length + after.length && text.startsWith(before) && text.endsWith(after);
}

/**
 * The key of a name, letter case ignored. A key of a family (`aws:ResourceTag/team`) is named by the family's spelling and
 * its own suffix; the family itself is found with and without the slash. The suffix may hold any character (§6.3.2).
 */
export function findKey(index: KeyIndex, name: string): KeyInfo | undefined {
  const colon = name.indexOf(":");
  const found = colon < 0 ? undefined : keysOfPrefix(index, name.slice(0, colon));
  if (found === undefined) return undefined;
  const rest = name.slice(colon);
  const lower = rest.toLowerCase();
  const exact = found.byRest.get(lower) ?? found.byRest.get(`${lower}/`);
  if (exact !== undefined) return named(exact, name.slice(0, colon), restOf(exact.name));
  const template = found.templates.find((each) => fits(lower, each));
  return template === undefined ? undefined : named(template.info, name.slice(0, colon), filled(template, rest));
}

/** The prefix in the spelling of the reference, or as written where a part of it is filled in. */
function named(info: KeyInfo, prefix: string, rest: string): KeyInfo {
  const own = info.name.slice(0, info.name.indexOf(":"));
  return { ...info, name: (placeholder.test(own) ? prefix : own) + rest };
}

function filled({ info, before, after }: Template, rest: string): string {
  const own = restOf(info.name);
  const middle = rest.slice(before.length, rest.length - after.length);
  return own.slice(0, before.length) + middle + own.slice(own.length - after.length);
}
