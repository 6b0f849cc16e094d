import type { ActionInfo, ResourceRow, ServiceInfo, TagKeyName } from "./types.js";

/** A tag key as the reference writes it. */
export function listedName(key: TagKeyName): string {
  return key === "aws:TagKeys" ? key : `${key}/\${TagKey}`;
}

/**
 * Whether a request for the action can carry the tag key (checks.md §7). `aws:RequestTag` and `aws:TagKeys` are the action's
 * own or those of its resource rows; never those of a resource type, which lists what any action of it takes.
 * `aws:ResourceTag` comes with the action, a row that has keys of its own, or else the row's type. An action that makes
 * something and takes no resource carries no resource tags even where the reference lists the key (`CreateUserPool`):
 * there is no resource yet.
 */
export function carriesTagKey(action: ActionInfo, key: TagKeyName, service: ServiceInfo | undefined): boolean {
  const listed = listedName(key);
  const { conditionKeys, resourceTypes } = action;
  if (key !== "aws:ResourceTag") {
    return conditionKeys.includes(listed) || resourceTypes.some((row) => row.conditionKeys?.includes(listed) === true);
  }
  if (conditionKeys.includes(listed) && !isBare(action)) return true;
  return resourceTypes.some((row) => keysOfRow(row, service).includes(listed));
}

function keysOfRow({ name, conditionKeys }: ResourceRow, service: ServiceInfo | undefined): readonly string[] {
  return conditionKeys ?? service?.resourceTypes.get(name)?.conditionKeys ?? [];
}

/** Makes something and takes no resource. Tagging is no making: there the resource exists though no type is listed. */
function isBare({ name, accessLevels, conditionKeys, resourceTypes }: ActionInfo): boolean {
  if (resourceTypes.length > 0) return false;
  if (/^(?:Batch)?Create/.test(name)) return true;
  const tagging = accessLevels.includes("Tagging") || name.startsWith("Tag");
  return !tagging && conditionKeys.includes("aws:RequestTag/${TagKey}");
}
