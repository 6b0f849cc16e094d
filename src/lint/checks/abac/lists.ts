import { type Check, policyCheck } from "../../check.js";
import { atStatement } from "../../place.js";
import { listed } from "../../shown.js";
import type { PolicySubject } from "../../subject.js";
import { guardsOf, isOfPrincipals, membersOf } from "../../tag-conditions.js";

/** Services that the policy guards by tags of resources. */
function guardedServices({ statements }: PolicySubject): ReadonlySet<string> {
  return new Set(
    statements
      .filter((statement) => statement.allows && guardsOf(statement).length > 0)
      .flatMap((statement) => membersOf(statement).map(({ service }) => service)),
  );
}

/** TW333: a list is not filtered by what the caller may do with its entries. */
export const listResults: Check = policyCheck("TW333", (policy, report) => {
  const services = isOfPrincipals(policy) ? guardedServices(policy) : new Set<string>();
  if (services.size === 0) return;
  for (const statement of policy.statements) {
    if (!statement.allows || statement.conditions.length > 0 || !statement.resources.some(({ pattern }) => pattern === "*"))
      continue;
    const lists = membersOf(statement).filter(
      ({ service, accessLevels, name }) =>
        services.has(service) && (accessLevels.includes("List") || /^(?:List|Describe)/.test(name)),
    );
    if (lists.length === 0) continue;
    report(atStatement(statement), {
      message: `${listed(lists.map(({ service, name }) => `${service}:${name}`))} lists what the tags keep from the caller, too`,
      help: "lists are not filtered by tags: names and ids are seen by whoever may list",
    });
  }
});
