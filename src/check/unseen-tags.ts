import type { ActionInfo, ServiceInfo } from "../catalog/types.js";
import { tagsWrittenUnseen, type Unseen } from "../diagnostics/governance.js";
import type { Env } from "./context.js";
import type { ProtectedType } from "./protected-types.js";
import { rowOf, showsTagKeys, tagWriters } from "./tag-writers.js";

/** TW346: actions that can change tags of a protected type where the policy does not see it. */
export function reportUnseen(
  type: ProtectedType,
  service: ServiceInfo,
  everywhere: ReadonlySet<string>,
  { checker: { reporter } }: Env,
): void {
  const writers = new Set(tagWriters(type.info, service).map(({ name }) => `${service.prefix}:${name}`));
  for (const action of service.actions.values()) {
    const unseen = unseenBy(action, type, writers, everywhere);
    const name = `${action.service}:${action.name}`;
    if (unseen !== undefined) reporter.report(tagsWrittenUnseen(type.span, type.name, name, unseen));
  }
}

function unseenBy(
  action: ActionInfo,
  type: ProtectedType,
  writers: ReadonlySet<string>,
  everywhere: ReadonlySet<string>,
): Unseen | undefined {
  const leg = action.dependentActions?.find((dependent) => writers.has(dependent.action))?.action;
  if (rowOf(action, type.info) === undefined) {
    if (leg !== undefined && !everywhere.has(leg) && action.creates?.includes(type.info.name) === true)
      return { why: "creation", leg };
    // Tagging without a type: of any resource of the service, this one included.
    const tags = action.resourceTypes.length === 0 && action.accessLevels.includes("Tagging");
    return tags ? { why: "resource" } : undefined;
  }
  if (action.unseenTags !== undefined) return { why: "parameter", parameter: action.unseenTags };
  if (showsTagKeys(action, type.info)) return undefined;
  if (action.accessLevels.includes("Tagging")) return { why: "keys" };
  return leg === undefined ? undefined : { why: "leg", leg };
}
