/**
 * Reads the text of a service (`data/services/`, written by test/catalog/generate). In: blocks with a blank line between:
 * name · condition keys · lists of keys that occur more than once · resource types · actions. Out: look-up tables.
 *
 * A key is `Name`, `Name=arn`, `Name*` for a set; the service's own prefix goes without saying unless there is a colon.
 * A list of keys is `#` `+` `%` for `aws:ResourceTag`, `aws:RequestTag` and `aws:TagKeys`, then names between semicolons or `&n`
 * for the n-th repeated list. A resource type is `name arn|arn keys`, without the beginning of an ARN that is the usual one.
 * An action is `Name level types keys` with types as `name`, `name*` (required) or `name=keys`, between commas.
 * `{TagKey}` is `${TagKey}`.
 */
import { lazyMap } from "./lazy-map.js";
import { isService } from "./service-list.js";
import type { AccessLevel, ActionInfo, KeyInfo, KeyType, ResourceRow, ResourceTypeInfo, ServiceInfo } from "./types.js";
import { authenticationOf } from "./unsigned.js";

export interface DecodedService {
  readonly info: ServiceInfo;
  /** Prefixes of the keys that are defined here, lower-cased: that of the service, and those of `saml`, `catalog`, … */
  readonly keyPrefixes: readonly string[];
  /** Keys that are defined here, with full names and placeholders; read when they are first asked for. */
  readonly keys: () => readonly KeyInfo[];
}

const tagKeys: ReadonlyMap<string, string> = new Map([
  ["#", "aws:ResourceTag/${TagKey}"],
  ["+", "aws:RequestTag/${TagKey}"],
  ["%", "aws:TagKeys"],
]);

const levels: ReadonlyMap<string, readonly AccessLevel[]> = new Map<string, readonly AccessLevel[]>([
  ["l", ["List"]],
  ["r", ["Read"]],
  ["w", ["Write"]],
  ["t", ["Tagging", "Write"]],
  ["p", ["Permissions management", "Write"]],
]);

const none: readonly never[] = [];

/** What the lines of one service share. */
interface Reading {
  readonly prefix: string;
  readonly repeated: readonly string[];
  /** Lists that were read, so that equal ones are one array. */
  readonly lists: Map<string, readonly string[]>;
}

/** Linear in the text; an action, a resource type or the list of keys is taken apart when it is first looked up. */
export function decodeService(prefix: string, text: string): DecodedService {
  const [name = "", keys, lists, types, actions] = text.split("\n\n");
  const reading: Reading = { prefix, repeated: linesOf(lists), lists: new Map() };
  const keyLines = linesOf(keys);
  let made: readonly KeyInfo[] | undefined;
  return {
    info: {
      prefix,
      name,
      actions: lazyMap(linesByName(actions), (line) => actionFrom(line, reading)),
      resourceTypes: lazyMap(linesByName(types), (line) => typeFrom(line, reading)),
    },
    keyPrefixes: keyPrefixesOf(prefix, keyLines),
    keys: () => {
      made ??= keyLines.map((line) => keyFrom(line, prefix));
      return made;
    },
  };
}

/** A prefix as overlays and key look-ups compare it. `undefined` for a name that has none. */
export function keyPrefixOf(name: string): string | undefined {
  const colon = name.indexOf(":");
  return colon < 0 ? undefined : name.slice(0, colon).toLowerCase();
}

function keyPrefixesOf(prefix: string, lines: readonly string[]): readonly string[] {
  return [...new Set([prefix, ...lines.flatMap((line) => keyPrefixOf(withPlaceholders(line)) ?? [])])];
}

function linesByName(block: string | undefined): ReadonlyMap<string, string> {
  return new Map(linesOf(block).map((line) => [nameOf(line).toLowerCase(), line]));
}

function nameOf(line: string): string {
  const space = line.indexOf(" ");
  return space < 0 ? line : line.slice(0, space);
}

function linesOf(block: string | undefined): readonly string[] {
  return block === undefined || block === "" ? none : block.split("\n");
}

function withPlaceholders(text: string): string {
  return text.includes("{") ? text.replaceAll("{", "${") : text;
}

function fullKey(text: string, prefix: string): string {
  return withPlaceholders(text.includes(":") ? text : `${prefix}:${text}`);
}

function keyFrom(line: string, prefix: string): KeyInfo {
  const multivalued = line.endsWith("*");
  const [name = "", type = "string"] = (multivalued ? line.slice(0, -1) : line).split("=");
  return { name: fullKey(name, prefix), type: type as KeyType, multivalued };
}

function keyList(text: string, reading: Reading): readonly string[] {
  if (text === "") return none;
  const known = reading.lists.get(text);
  if (known !== undefined) return known;
  const keys: string[] = [];
  let at = 0;
  for (let key = tagKeys.get(text.charAt(at)); key !== undefined; key = tagKeys.get(text.charAt(at))) {
    keys.push(key);
    at++;
  }
  const rest = text.slice(at);
  const names = rest.startsWith("&") ? (reading.repeated[Number(rest.slice(1))] ?? "") : rest;
  if (names !== "") for (const name of names.split(";")) keys.push(fullKey(name, reading.prefix));
  keys.sort();
  reading.lists.set(text, keys);
  return keys;
}

function typeFrom(line: string, reading: Reading): ResourceTypeInfo {
  const { prefix } = reading;
  const [name = "", shapes = "", keys = ""] = line.split(" ");
  const usual = `arn:\${Partition}:${prefix}:\${Region}:\${Account}:`;
  const [arn = "", ...otherArns] = shapes
    .split("|")
    .map((shape) => (shape.startsWith("arn:") ? "" : usual) + withPlaceholders(shape));
  const owner = arn.split(":")[2] ?? prefix;
  const foreign = owner !== prefix && isService(owner);
  const info = { service: prefix, name, arn, foreign, conditionKeys: keyList(keys, reading) };
  return otherArns.length === 0 ? info : { ...info, otherArns };
}

function actionFrom(line: string, reading: Reading): ActionInfo {
  const [name = "", level = "", types = "", keys = ""] = line.split(" ");
  return {
    service: reading.prefix,
    name,
    accessLevels: levels.get(level) ?? none,
    resourceTypes: types === "" ? none : types.split(",").map((row) => rowFrom(row, reading)),
    conditionKeys: keyList(keys, reading),
    authentication: authenticationOf(`${reading.prefix}:${name}`),
  };
}

function rowFrom(text: string, reading: Reading): ResourceRow {
  const equals = text.indexOf("=");
  const head = equals < 0 ? text : text.slice(0, equals);
  const required = head.endsWith("*");
  const row = { name: required ? head.slice(0, -1) : head, required };
  return equals < 0 ? row : { ...row, conditionKeys: keyList(text.slice(equals + 1), reading) };
}
