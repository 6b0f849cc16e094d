/**
 * The vocabulary of AWS that the compiler knows: the three Cognito services and the condition keys that every service
 * has. In: names as people write them. Out: what the dated reference says about them, or nothing. Look-ups only: what an
 * unknown name means is the caller's business.
 */
import { cognitoIdentity } from "./data/cognito-identity.js";
import { cognitoIdp } from "./data/cognito-idp.js";
import { cognitoSync } from "./data/cognito-sync.js";
import { keyTables } from "./data/condition-keys.js";
import { findKey, keyIndex } from "./key-index.js";
import { matchesName } from "./name-pattern.js";
import { serviceFromTable } from "./service-from-table.js";
import type { ActionInfo, Catalog, KeyInfo, ServiceInfo, TagKeyName } from "./types.js";

/** Day of the service authorization reference behind `data/`. */
const referenceDate = "2026-09-26";

const services: ReadonlyMap<string, ServiceInfo> = new Map(
  [cognitoIdentity, cognitoIdp, cognitoSync].map((table) => [table.prefix, serviceFromTable(table)]),
);

const keys = keyIndex(keyTables);

function service(prefix: string): ServiceInfo | undefined {
  return services.get(prefix.toLowerCase());
}

function action(prefix: string, name: string): ActionInfo | undefined {
  return service(prefix)?.actions.get(name.toLowerCase());
}

function expand(prefix: string, namePattern: string): readonly ActionInfo[] {
  const known = service(prefix);
  return known === undefined ? [] : [...known.actions.values()].filter(({ name }) => matchesName(namePattern, name));
}

/**
 * Whether a request for the action can carry the tag key (checks.md §7). `aws:RequestTag` and `aws:TagKeys` are the
 * action's own; `aws:ResourceTag` comes with a resource type that has it. An action without resource types carries no
 * resource tags even where the reference lists the key (`CreateUserPool`): there is no resource yet.
 */
function carries(info: ActionInfo, key: TagKeyName): boolean {
  const listed = key === "aws:TagKeys" ? key : `${key}/\${TagKey}`;
  if (key !== "aws:ResourceTag") return info.conditionKeys.includes(listed);
  const types = service(info.service)?.resourceTypes;
  return info.resourceTypes.some(
    ({ name }) => info.conditionKeys.includes(listed) || types?.get(name)?.conditionKeys.includes(listed) === true,
  );
}

/** The catalogue that ships. */
export const catalog: Catalog = {
  date: referenceDate,
  services: [...services.keys()],
  service,
  action,
  expand,
  carries,
  key: (name: string): KeyInfo | undefined => findKey(keys, name),
  knowsKeysOf: (prefix: string): boolean => keys.get(prefix.toLowerCase())?.complete === true,
  keysOf: (prefix: string): readonly string[] => keys.get(prefix.toLowerCase())?.names ?? [],
};
