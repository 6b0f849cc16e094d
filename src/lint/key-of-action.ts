import { isSessionKey } from "../catalog/session-keys.js";
import type { ActionInfo, Catalog } from "../catalog/types.js";

const keySets = new WeakMap<ActionInfo, readonly string[]>();

/** The keys of an action and of the resource types that it takes, in lower case; placeholders cut off with what follows. */
function keysOf(action: ActionInfo, catalog: Catalog): readonly string[] {
  const known = keySets.get(action);
  if (known !== undefined) return known;
  const types = catalog.service(action.service)?.resourceTypes;
  const rows = action.resourceTypes.flatMap(({ name, conditionKeys }) => conditionKeys ?? types?.get(name)?.conditionKeys ?? []);
  const keys = [...action.conditionKeys, ...rows].map((key) => key.replace(/[$<{].*$/, "").toLowerCase());
  keySets.set(action, keys);
  return keys;
}

/**
 * Whether requests of the action may have a service's key. `key` is in lower case. Keys of the credentials come with
 * every call.
 */
export function keyOfAction(key: string, action: ActionInfo, catalog: Catalog): boolean {
  if (isSessionKey(key)) return true;
  return keysOf(action, catalog).some((each) => key === each || (/[/:]$/.test(each) && key.startsWith(each)));
}
