import type { ActionInfo, Catalog, ServiceInfo } from "../catalog/types.js";
import { carries } from "./carriage.js";
import { type ActionSupport, type ByTagKey, type Carriage, tagKeyNames } from "./model.js";

/** Every action of a service, in the order of its data. */
export function actionsOf(service: ServiceInfo, catalog: Catalog): readonly ActionSupport[] {
  return [...service.actions.values()].map((action) => actionSupport(action, catalog));
}

function actionSupport(action: ActionInfo, catalog: Catalog): ActionSupport {
  const keys = Object.fromEntries(tagKeyNames.map((key) => [key, carries(key, action, catalog)])) as ByTagKey<Carriage>;
  return {
    name: `${action.service}:${action.name}`,
    accessLevels: action.accessLevels,
    authentication: action.authentication,
    seenByIam: action.authentication === "signed",
    resourceTypes: action.resourceTypes.map(({ name }) => name),
    keys,
    notes: notesOf(action, keys),
  };
}

function notesOf(action: ActionInfo, keys: ByTagKey<Carriage>): readonly string[] {
  const notes: string[] = [];
  if (action.authentication === "unsigned") notes.push("called without AWS credentials: identity policies are not asked");
  if (action.authentication === "unsigned-token") {
    notes.push("called with a token instead of AWS credentials: identity policies are not asked");
  }
  if (action.resourceTypes.length === 0) notes.push("takes no resource: only `*` matches");
  if (keys["aws:ResourceTag"] === "unsure") {
    notes.push("lists aws:ResourceTag, but nothing exists yet that has tags: at most those of the request");
  }
  if (action.unseenTags !== undefined) notes.push(`sets tags by ${action.unseenTags}, which no tag key shows`);
  for (const { action: needed, when } of action.dependentActions ?? []) notes.push(`also needs ${needed}, ${when}`);
  return notes;
}
