import type { Protect } from "../ast/nodes.js";
import type { ServiceInfo } from "../catalog/types.js";
import { protectUnsupported } from "../diagnostics/governance.js";
import { checkClause, exceptWhen } from "./conditions.js";
import type { Env } from "./context.js";
import { checkGovernanceKind, denial, everyResource, type Governance } from "./governance.js";
import type { KindRow } from "./kinds.js";
import { resolveListNode } from "./lists.js";
import type { CheckedExpression, CheckedRule, ItemSet, ResourcePattern } from "./model.js";
import { type ProtectedType, protectedTypes } from "./protected-types.js";
import { resourceLists } from "./resources.js";
import { checkTagList, type ListedTag } from "./tag-lists.js";
import { checkTagSupport } from "./tag-support.js";
import { tagWriters } from "./tag-writers.js";
import { reportUnseen } from "./unseen-tags.js";

/** What is denied where: names of actions of one type. */
interface Reach {
  readonly type: ProtectedType;
  readonly service: ServiceInfo;
  /** On every resource: they take nothing but protected types, or none yet. */
  readonly everywhere: readonly string[];
  /** On the ARNs of the type. */
  readonly there: readonly string[];
}

/**
 * `protect`: every action that takes the type and says which tag keys it writes is denied when one of them is protected.
 * One rule for the actions that are denied on `*`, one for each type with others.
 */
export function checkProtect(node: Protect, kind: KindRow, env: Env): Governance | undefined {
  const { reporter } = env.checker;
  const before = reporter.errors();
  checkGovernanceKind(node, kind, env);
  const tags = checkTagList(node.tags, "aws:TagKeys", env);
  const resources = resolveListNode(node.on, resourceLists, env);
  const exemption = checkClause(node.unless, env);
  const reaches = resources === undefined ? [] : reachesOf(resources, env);
  const condition = exceptWhen(writesOneOf(tags, node), exemption, node.unless);
  if (condition === undefined || reaches.length === 0 || reporter.errors() > before) return undefined;
  const rules = denials(node, reaches, condition, kind, env);
  const everywhere = new Set(reaches.flatMap((reach) => reach.everywhere));
  for (const { type, service } of reaches) reportUnseen(type, service, everywhere, env);
  if (!env.use.unchecked) for (const rule of rules) checkTagSupport(rule, undefined, kind, env);
  return {
    kind: "protect",
    rules,
    tags,
    required: [],
    denied: new Set(reaches.flatMap(({ everywhere: all, there }) => [...all, ...there])),
    deniedEverywhere: everywhere,
    hasExemption: exemption !== undefined,
  };
}

function reachesOf(resources: ItemSet<ResourcePattern>, env: Env): readonly Reach[] {
  const { catalog, reporter } = env.checker;
  const types = protectedTypes(resources, env);
  const whole = new Set(types.filter((type) => type.whole).map(({ name }) => name));
  return types.flatMap((type): readonly Reach[] => {
    const service = catalog.service(type.service);
    const writers = service === undefined ? [] : tagWriters(type.info, service);
    if (service === undefined || writers.length === 0) {
      reporter.report(protectUnsupported(type.span, type.name));
      return [];
    }
    const isWide = (info: (typeof writers)[number]): boolean =>
      info.resourceTypes.every((row) => whole.has(`${info.service}:${row.name}`));
    const nameOf = (info: (typeof writers)[number]): string => `${info.service}:${info.name}`;
    return [
      {
        type,
        service,
        everywhere: writers.filter(isWide).map(nameOf),
        there: writers.filter((info) => !isWide(info)).map(nameOf),
      },
    ];
  });
}

function denials(
  node: Protect,
  reaches: readonly Reach[],
  condition: CheckedExpression,
  kind: KindRow,
  env: Env,
): readonly CheckedRule[] {
  const rule = (names: readonly string[], resources: ItemSet<ResourcePattern>): readonly CheckedRule[] => {
    const { span } = resources;
    const include = [...new Set(names)].map((text) => ({ kind: "action", text, span }) as const);
    return include.length === 0
      ? []
      : [denial(node, kind, env, { actions: { include, exclude: [], span }, resources, condition })];
  };
  return [
    ...rule(
      reaches.flatMap(({ everywhere }) => everywhere),
      everyResource(node.on.span),
    ),
    ...reaches.flatMap(({ there, type }) => rule(there, { include: type.patterns, exclude: [], span: type.span })),
  ];
}

/**
 * Compared ignoring letter case. A resource may hold `tenant` and `Tenant`, and a condition key names both (iam-semantics
 * §6.2.1, §6.2.4): whoever may write the one can change what a policy reads of the other.
 */
function writesOneOf(tags: readonly ListedTag[], { span }: Protect): CheckedExpression | undefined {
  if (tags.length === 0) return undefined;
  return {
    kind: "comparison",
    key: "aws:TagKeys",
    type: "string",
    multivalued: true,
    quantifier: "any",
    relation: "equals",
    negated: false,
    ignoreCase: true,
    ifExists: false,
    values: tags.map(({ key }) => [{ kind: "text", text: key }]),
    span,
  };
}
