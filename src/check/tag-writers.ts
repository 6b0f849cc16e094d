import type { ActionInfo, ResourceRow, ResourceTypeInfo, ServiceInfo } from "../catalog/types.js";

/** The row of the type among those that an action takes. */
export function rowOf({ resourceTypes }: ActionInfo, { name }: ResourceTypeInfo): ResourceRow | undefined {
  return resourceTypes.find((row) => row.name === name);
}

/** Whether the keys of the tags that a call writes to the type stand in its requests. */
export function showsTagKeys(action: ActionInfo, type: ResourceTypeInfo): boolean {
  const row = rowOf(action, type);
  if (row === undefined) return false;
  return [...action.conditionKeys, ...(row.conditionKeys ?? [])].includes("aws:TagKeys");
}

/** Whether the call makes what it names. `CreateTags` and `CreateOrUpdateTags` make nothing. */
function isCreation({ name, accessLevels }: ActionInfo): boolean {
  return /^(?:Batch)?Create(?!OrUpdate)/.test(name) && !accessLevels.includes("Tagging");
}

/**
 * The actions of a service that change tags of a type and carry their keys, in the order of the catalogue. Creations are not
 * among them: a resource is born with what `require` wants.
 */
export function tagWriters(type: ResourceTypeInfo, { actions }: ServiceInfo): readonly ActionInfo[] {
  return [...actions.values()].filter((action) => showsTagKeys(action, type) && !isCreation(action));
}
