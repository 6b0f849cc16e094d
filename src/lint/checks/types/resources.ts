import { isArnNamespace } from "../../../catalog/policy-lists.js";
import type { ActionInfo } from "../../../catalog/types.js";
import { arnMeets, formatsIn, formatsOf, formatsOfAction, resourceMeets, type TypeFormat } from "../../arn-types.js";
import { type Check, policyCheck, statementCheck } from "../../check.js";
import { atActions, atResources } from "../../place.js";
import { addItem } from "../../repair.js";
import { listed, shown } from "../../shown.js";
import type { ActionItem, PolicySubject, ResourceItem, StatementSubject } from "../../subject.js";

/** Whether the statement lists resources of which none is everything. */
function isNarrow({ statement, resources }: StatementSubject): boolean {
  return (
    statement.resources?.negated === false && resources.length > 0 && resources.every(({ pattern }) => !/^\**$/.test(pattern))
  );
}

/** A short pattern that ends in `*` may match anything (§3.8). */
function meetsSome({ pattern, arn }: ResourceItem, formats: readonly TypeFormat[]): boolean {
  if (arn === undefined) return pattern.endsWith("*");
  return formats.some((format) => arnMeets(arn, format));
}

/** The action of an entry that names exactly one. */
function single({ literal, members }: ActionItem): ActionInfo | undefined {
  return literal ? members[0] : undefined;
}

/**
 * Whether the resource may be meant for the action: the right kind of resource in a wrong Region, account or spelling is told
 * of where its ARN is judged (TW212–TW221, TW271).
 */
function isNear(resource: ResourceItem, formats: readonly TypeFormat[], { policy }: StatementSubject): boolean {
  const { arn, pattern } = resource;
  if (arn === undefined) return pattern.endsWith("*");
  const { catalog, resourceType } = policy;
  const namespace = arn[2].toLowerCase();
  const own = formats.filter((format) => format.namespace === namespace);
  if (own.length === 0 && !/[*?$]/.test(namespace)) return resourceType !== undefined || !isArnNamespace(namespace);
  if (own.length === 0) return formats.some((format) => arnMeets(arn, format));
  return (
    own.some((format) => resourceMeets(arn, format)) ||
    !formatsIn(catalog, namespace).some((format) => resourceMeets(arn, format))
  );
}

/** TW223. Field by field; AWS's own policies have some, so in a text that is in use it is a warning (checks.md §8). */
const mismatch: Check = statementCheck("TW223", (subject, report) => {
  if (subject.statement.actions.negated || !isNarrow(subject)) return;
  const { catalog, existing } = subject.policy;
  for (const item of subject.actions) {
    const action = single(item);
    if (action === undefined || action.resourceTypes.length === 0) continue;
    const formats = formatsOfAction(action, catalog);
    if (formats === undefined || subject.resources.some((resource) => isNear(resource, formats, subject))) continue;
    const names = listed([...new Set(action.resourceTypes.map(({ name }) => name))]);
    report(atActions(subject, item.index), {
      message: `${shown(item.pattern)} acts on ${names}, and no resource of the statement is one`,
      help: `an ARN of its own looks like ${shown(formats[0]?.format ?? "")}`,
      ...(existing ? { severity: "warning" as const } : {}),
    });
  }
});

/** TW224. 12 % of AWS's own policies have it: a word about a text that is in use, no more (checks.md §8). */
const needsStar: Check = statementCheck("TW224", (subject, report) => {
  if (subject.statement.actions.negated || !isNarrow(subject)) return;
  for (const item of subject.actions) {
    const action = single(item);
    if (action === undefined || action.resourceTypes.length > 0) continue;
    report(atActions(subject, item.index), {
      message: `${shown(item.pattern)} acts on no resource in particular: only \`*\` matches it`,
      help: "give it a statement of its own, on `*`",
      ...(subject.policy.existing ? { severity: "info" as const } : {}),
      repairs: [addItem("add `*`, which opens the other actions too", atResources(subject), "*")],
    });
  }
});

/** Whether an `Allow` of the policy lets the action act on a resource of the type. */
function isCovered(action: ActionInfo, formats: readonly TypeFormat[], policy: PolicySubject): boolean {
  return policy.statements.some((statement) => {
    if (!statement.allows || !mayAllow(statement, action)) return false;
    return !isNarrow(statement) || statement.resources.some((resource) => meetsSome(resource, formats));
  });
}

function mayAllow({ statement, actions }: StatementSubject, action: ActionInfo): boolean {
  if (statement.actions.negated) return true;
  return actions.some(({ pattern, members }) => pattern === "*" || members.includes(action));
}

/** TW225: a call that needs several resources fails when one of them is not allowed. */
const requiredMissing: Check = policyCheck("TW225", (policy, report) => {
  const missingOf = missingIn(policy);
  for (const subject of policy.statements) {
    if (!subject.allows || subject.statement.actions.negated || !isNarrow(subject)) continue;
    for (const item of subject.actions) {
      const action = single(item);
      const missing = action === undefined ? [] : missingOf(action);
      // Where none is covered the action has no resource at all, which TW223 says.
      if (action === undefined || missing.length === 0 || missing.length === requiredOf(action).length) continue;
      report(atActions(subject, item.index), {
        message: `${shown(item.pattern)} also needs ${listed(missing)}, which nothing here allows: the call fails`,
        help: "allow it on ARNs of these types too",
      });
    }
  }
});

/** What each action of a policy lacks, found once. */
function missingIn(policy: PolicySubject): (action: ActionInfo) => readonly string[] {
  const known = new Map<ActionInfo, readonly string[]>();
  return (action) => {
    const missing = known.get(action) ?? missingTypes(action, policy);
    known.set(action, missing);
    return missing;
  };
}

function requiredOf({ resourceTypes }: ActionInfo): readonly string[] {
  return resourceTypes.filter(({ required }) => required).map(({ name }) => name);
}

function missingTypes(action: ActionInfo, policy: PolicySubject): readonly string[] {
  const required = requiredOf(action);
  if (required.length < 2) return [];
  const types = policy.catalog.service(action.service)?.resourceTypes;
  return required.filter((name) => {
    const type = types?.get(name);
    return type !== undefined && !isCovered(action, formatsOf(type), policy);
  });
}

export const resourceChecks: readonly Check[] = [mismatch, needsStar, requiredMissing];
