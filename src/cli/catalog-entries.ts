import { serviceOfKeyPrefix } from "../catalog/service-list.js";
import type {
  ActionInfo,
  Catalog,
  Evidence,
  KeyInfo,
  OperationInfo,
  ResourceRow,
  ResourceTypeInfo,
  ServiceInfo,
  TagKeyName,
} from "../catalog/types.js";

/** What the catalogue knows under one name; `--json` prints these objects as they are. */
export type CatalogEntry = ActionEntry | TypeEntry | KeyEntry | OperationEntry;

export interface ActionEntry {
  readonly kind: "action";
  readonly name: string;
  readonly accessLevels: readonly string[];
  readonly authentication: string;
  readonly resourceTypes: ActionInfo["resourceTypes"];
  readonly creates: readonly string[];
  readonly conditionKeys: readonly string[];
  /** Whether requests can carry the key (not: whether it is listed). */
  readonly tagKeys: Readonly<Record<TagKeyName, boolean>>;
  readonly dependentActions: readonly { readonly action: string; readonly when: string }[];
  readonly unseenTags?: string;
  readonly evidence: readonly Evidence[];
}

export interface TypeEntry {
  readonly kind: "resourceType";
  readonly name: string;
  readonly arns: readonly string[];
  /** Service that owns it, where that is another one. */
  readonly owner?: string;
  readonly conditionKeys: readonly string[];
  /** Actions that take the type. */
  readonly actions: readonly string[];
  /** Actions that make one and do not take it. */
  readonly createdBy: readonly string[];
  readonly evidence: readonly Evidence[];
}

export interface KeyEntry {
  readonly kind: "conditionKey";
  readonly name: string;
  readonly type: string;
  readonly multivalued: boolean;
  /** Actions of the service that list it; global keys come with every request and have none here. */
  readonly actions: readonly string[];
}

export interface OperationEntry {
  readonly kind: "operation";
  readonly name: string;
  readonly authentication: string;
  readonly authorizedBy: readonly string[];
  readonly evidence: readonly Evidence[];
}

const tagKeys: readonly TagKeyName[] = ["aws:ResourceTag", "aws:RequestTag", "aws:TagKeys"];

/** Everything of that name: an action and a resource type may share one. Letter case ignored; `*` and `?` in actions. */
export function entriesOf(name: string, catalog: Catalog): readonly CatalogEntry[] {
  const colon = name.indexOf(":");
  const service = catalog.service(name.slice(0, colon));
  const rest = name.slice(colon + 1).toLowerCase();
  const entries: CatalogEntry[] = [];
  if (service !== undefined) {
    for (const info of catalog.expand(service.prefix, rest)) entries.push(actionEntry(info, catalog));
    const type = service.resourceTypes.get(rest);
    if (type !== undefined) entries.push(typeEntry(type, service, catalog));
    const operation = service.operations?.get(rest);
    if (operation !== undefined) entries.push(operationEntry(operation, catalog));
  }
  const key = catalog.key(name);
  if (key !== undefined) entries.push(keyEntry(key, catalog));
  return entries;
}

function actionEntry(info: ActionInfo, catalog: Catalog): ActionEntry {
  const name = `${info.service}:${info.name}`;
  const carried = tagKeys.map((key): [TagKeyName, boolean] => [key, catalog.carries(info, key)]);
  return {
    kind: "action",
    name,
    accessLevels: info.accessLevels,
    authentication: info.authentication,
    resourceTypes: info.resourceTypes,
    creates: info.creates ?? [],
    conditionKeys: info.conditionKeys,
    tagKeys: Object.fromEntries(carried) as Record<TagKeyName, boolean>,
    dependentActions: info.dependentActions ?? [],
    ...(info.unseenTags === undefined ? {} : { unseenTags: info.unseenTags }),
    evidence: catalog.evidence(name),
  };
}

function typeEntry(type: ResourceTypeInfo, service: ServiceInfo, catalog: Catalog): TypeEntry {
  const name = `${type.service}:${type.name}`;
  const actions = [...service.actions.values()];
  const named = (filter: (info: ActionInfo) => boolean): readonly string[] =>
    actions.filter(filter).map((info) => `${info.service}:${info.name}`);
  return {
    kind: "resourceType",
    name,
    arns: [type.arn, ...(type.otherArns ?? [])],
    ...(type.foreign ? { owner: type.arn.split(":")[2] ?? "" } : {}),
    conditionKeys: type.conditionKeys,
    actions: named((info) => info.resourceTypes.some((row) => row.name === type.name)),
    createdBy: named((info) => info.creates?.includes(type.name) === true),
    evidence: catalog.evidence(name),
  };
}

/** Whether `name` is the key that an action lists, whose suffix of somebody's own is `${…}` there. */
function isListed(name: string, listed: string): boolean {
  const [before = "", after] = listed.toLowerCase().split(/\$\{\w+\}/);
  if (after === undefined) return before === name;
  return name.startsWith(before) && name.endsWith(after);
}

function keyEntry(key: KeyInfo, catalog: Catalog): KeyEntry {
  const name = key.name.toLowerCase();
  const service = catalog.service(serviceOfKeyPrefix(name.slice(0, name.indexOf(":"))) ?? "");
  const lists = (keys: readonly string[]): boolean => keys.some((each) => isListed(name, each));
  const keysOfRow = ({ name, conditionKeys }: ResourceRow): readonly string[] =>
    conditionKeys ?? service?.resourceTypes.get(name)?.conditionKeys ?? [];
  const actions = [...(service?.actions.values() ?? [])].filter(
    (info) => lists(info.conditionKeys) || info.resourceTypes.some((row) => lists(keysOfRow(row))),
  );
  return {
    kind: "conditionKey",
    name: key.name,
    type: key.type,
    multivalued: key.multivalued,
    actions: actions.map((info) => `${info.service}:${info.name}`),
  };
}

function operationEntry({ service, name, authentication, authorizedBy }: OperationInfo, catalog: Catalog): OperationEntry {
  const full = `${service}:${name}`;
  return { kind: "operation", name: full, authentication, authorizedBy, evidence: catalog.evidence(full) };
}

/** All names of a service, for suggestions. */
export function namesOf(service: ServiceInfo, catalog: Catalog): readonly string[] {
  const named = [
    ...[...service.actions.values()].map(({ name }) => name),
    ...service.resourceTypes.keys(),
    ...[...(service.operations?.values() ?? [])].map(({ name }) => name),
  ];
  return [...named.map((name) => `${service.prefix}:${name}`), ...catalog.keysOf(service.prefix)];
}
