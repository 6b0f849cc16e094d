import type { ActionInfo, Catalog, ResourceTypeInfo, ServiceInfo, TagKeyName } from "../catalog/types.js";
import { carriageOf, lists, shapesOf } from "./carriage.js";
import { type ByTagKey, type KeyProof, type RollUp, type SupportLevel, type TypeSupport, tagKeyNames } from "./model.js";

const fullName = ({ service, name }: ActionInfo): string => `${service}:${name}`;

/** Actions of a service by the type that they take or make, so that a service is read once. */
interface TypeUse {
  readonly taking: readonly ActionInfo[];
  readonly creating: readonly ActionInfo[];
}

/** `CreateUserPool` -> `userpool`: how a call that takes no resource says what it makes. */
function madeByName(action: ActionInfo): string | undefined {
  if (action.resourceTypes.length > 0) return undefined;
  return /^(?:Create|Register|Allocate|Import|Purchase|Request)(\w+)$/.exec(action.name)?.[1]?.toLowerCase();
}

function usesOf(service: ServiceInfo): ReadonlyMap<string, TypeUse> {
  const actions = [...service.actions.values()];
  const taking = new Map<string, ActionInfo[]>();
  const making = new Map<string, ActionInfo[]>();
  for (const action of actions) {
    for (const { name } of action.resourceTypes) group(taking, name, action);
    for (const name of action.creates ?? []) group(making, name, action);
    const named = action.creates === undefined ? madeByName(action) : undefined;
    if (named !== undefined) group(making, named, action);
  }
  const plain = (name: string): string => name.replaceAll(/[^a-z0-9]/g, "");
  return new Map(
    [...service.resourceTypes.keys()].map((name): [string, TypeUse] => {
      const creating = [...new Set([...(making.get(name) ?? []), ...(making.get(plain(name)) ?? [])])];
      return [name, { taking: [...new Set(taking.get(name) ?? [])], creating }];
    }),
  );
}

function group(map: Map<string, ActionInfo[]>, name: string, action: ActionInfo): void {
  const found = map.get(name);
  if (found === undefined) map.set(name, [action]);
  else found.push(action);
}

/** Every resource type of a service, in the order of its data. */
export function typesOf(service: ServiceInfo, catalog: Catalog): readonly TypeSupport[] {
  const uses = usesOf(service);
  return [...service.resourceTypes.values()].map((type) =>
    typeSupport(type, uses.get(type.name) ?? { taking: [], creating: [] }, catalog),
  );
}

function typeSupport(type: ResourceTypeInfo, use: TypeUse, catalog: Catalog): TypeSupport {
  const keys = Object.fromEntries(tagKeyNames.map((key) => [key, proofOf(key, type, use, catalog)])) as ByTagKey<KeyProof>;
  return {
    service: type.service,
    name: type.name,
    arns: [type.arn, ...(type.otherArns ?? [])],
    owner: type.arn.split(":")[2] ?? type.service,
    foreign: type.foreign,
    level: levelOf(tagKeyNames.filter((key) => keys[key].supported).length),
    keys,
    actions: use.taking.length,
    signedActions: use.taking.filter(({ authentication }) => authentication === "signed").length,
    createdBy: use.creating.map(fullName).sort(),
  };
}

/**
 * `aws:ResourceTag` is a matter of the type; an action is evidence where its requests carry the key. The keys of the request
 * are those of actions that take the type or make one.
 */
function proofOf(key: TagKeyName, type: ResourceTypeInfo, { taking, creating }: TypeUse, catalog: Catalog): KeyProof {
  const family = key.toLowerCase();
  const proves = (action: ActionInfo): boolean =>
    shapesOf(action, catalog).some(
      (shape) => shape.row?.name === type.name && carriageOf(family, action, shape, catalog) === "yes",
    );
  const listsKey = (action: ActionInfo): boolean => lists(action.conditionKeys, family);
  const actions = [...taking.filter(proves), ...creating.filter(listsKey)].map(fullName).sort();
  const listed = key === "aws:ResourceTag" && lists(type.conditionKeys, family);
  // A create call that lists the key says nothing about a type that does not: what it makes may have tags nobody can test.
  const supported = key === "aws:ResourceTag" ? listed || taking.some(proves) : actions.length > 0;
  return { supported, actions: supported ? actions : [] };
}

function levelOf(keys: number): SupportLevel {
  if (keys === tagKeyNames.length) return "full";
  return keys === 0 ? "none" : "partial";
}

/** Yes when every type is full, No when none is (or there is no type). */
export function rollUp(types: readonly TypeSupport[]): RollUp {
  const full = types.filter(({ level }) => level === "full").length;
  if (full === 0) return "No";
  return full === types.length ? "Yes" : "Partial";
}
