import type { ActionInfo, Catalog, ResourceRow, TagKeyName } from "../catalog/types.js";
import type { Carriage } from "./model.js";

/** Of which kind the resource of a request is: a type that the action takes, or none (`*`). */
export interface Shape {
  readonly row: ResourceRow | undefined;
  /** ARN formats; `*` where the action takes no resource. */
  readonly arns: readonly string[];
  /** The type is one of another service. */
  readonly foreign: boolean;
  /** Not in the reference: the type that a create call makes, which reports of denials name as its resource. */
  readonly inferred: boolean;
}

/** What requests for the action are about, by the reference. */
export function shapesOf(action: ActionInfo, catalog: Catalog): readonly Shape[] {
  const types = catalog.service(action.service)?.resourceTypes;
  const arnsOf = (name: string): readonly string[] => {
    const type = types?.get(name);
    return type === undefined ? ["*"] : [type.arn, ...(type.otherArns ?? [])];
  };
  if (action.resourceTypes.length > 0) {
    return action.resourceTypes.map((row) => {
      return { row, arns: arnsOf(row.name), foreign: types?.get(row.name)?.foreign === true, inferred: false };
    });
  }
  const made = (action.creates ?? []).map(
    (name): Shape => ({ row: undefined, arns: arnsOf(name), foreign: false, inferred: true }),
  );
  return [{ row: undefined, arns: ["*"], foreign: false, inferred: false }, ...made];
}

/** Names of keys up to the tag key, letter case folded: `aws:resourcetag`, `ec2:resourcetag`. */
export function familyOf(key: string): string {
  const slash = key.indexOf("/");
  return (slash < 0 ? key : key.slice(0, slash)).toLowerCase();
}

/** Whether a list of the reference has a key of the family. */
export function lists(keys: readonly string[] | undefined, family: string): boolean {
  return keys?.some((key) => familyOf(key) === family) === true;
}

/** The keys that the reference gives a row: its own, or else those of its type. */
function keysOfRow(row: ResourceRow, action: ActionInfo, catalog: Catalog): readonly string[] | undefined {
  return row.conditionKeys ?? catalog.service(action.service)?.resourceTypes.get(row.name)?.conditionKeys;
}

const resourceTag = "aws:resourcetag";
const requestFamilies: ReadonlySet<string> = new Set(["aws:requesttag", "aws:tagkeys"]);

/**
 * Whether requests for the action about such a resource can carry a key of the family (checks.md §7). What a request sets
 * is read from the action and its row alone: a type lists what any action of it takes.
 */
export function carriageOf(family: string, action: ActionInfo, { row }: Shape, catalog: Catalog): Carriage {
  const ofAction = lists(action.conditionKeys, family);
  if (family === resourceTag) {
    if (row !== undefined && lists(keysOfRow(row, action, catalog), family)) return "yes";
    if (!ofAction) return "no";
    // A create call that takes no resource: there is nothing yet that has tags, but AWS may read those of the request.
    return row === undefined && !catalog.carries(action, "aws:ResourceTag") ? "unsure" : "yes";
  }
  if (ofAction || lists(row?.conditionKeys, family)) return "yes";
  if (requestFamilies.has(family)) return "no";
  return row !== undefined && lists(keysOfRow(row, action, catalog), family) ? "yes" : "no";
}

const order: readonly Carriage[] = ["yes", "unsure", "no"];

/** Whether any request for the action can carry the key. */
export function carries(key: TagKeyName, action: ActionInfo, catalog: Catalog): Carriage {
  const family = key.toLowerCase();
  const found = new Set(shapesOf(action, catalog).map((shape) => carriageOf(family, action, shape, catalog)));
  return order.find((each) => found.has(each)) ?? "no";
}
