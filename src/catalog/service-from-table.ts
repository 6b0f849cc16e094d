import type { ActionRow, ResourceTypeRow, ServiceTable } from "./data/service-table.js";
import type { AccessLevel, ActionInfo, ResourceTypeInfo, ServiceInfo } from "./types.js";
import { authenticationOf } from "./unsigned.js";

const words = (text: string | undefined): readonly string[] => (text === undefined || text === "" ? [] : text.split(" "));

/** Builds the look-up form of a service from its rows. */
export function serviceFromTable(table: ServiceTable): ServiceInfo {
  const { prefix, name } = table;
  const actions = table.actions.map((row) => actionFromRow(prefix, row));
  const resourceTypes = table.resourceTypes.map((row) => resourceTypeFromRow(prefix, row));
  return {
    prefix,
    name,
    actions: new Map(actions.map((action) => [action.name.toLowerCase(), action])),
    resourceTypes: new Map(resourceTypes.map((type) => [type.name, type])),
  };
}

function actionFromRow(service: string, [name, levels, types, keys]: ActionRow): ActionInfo {
  return {
    service,
    name,
    accessLevels: levels.split(", ") as AccessLevel[],
    resourceTypes: words(types).map((type) => ({ name: type.replace("*", ""), required: type.endsWith("*") })),
    conditionKeys: words(keys),
    authentication: authenticationOf(`${service}:${name}`),
  };
}

function resourceTypeFromRow(service: string, [name, arn, keys]: ResourceTypeRow): ResourceTypeInfo {
  const foreign = arn.split(":")[2] !== service;
  return { service, name, arn, foreign, conditionKeys: words(keys) };
}
