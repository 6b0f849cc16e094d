/**
 * What becomes of the tag conditions of policies. In: policies of the model, from `.abac` and IAM JSON alike. Out: for each
 * rule and each action that it names whether its tag conditions can decide anything, and if not, what happens instead and
 * what to write. Statements that one rule was compiled to are judged together.
 */
import type { ActionInfo, Catalog, ServiceInfo } from "../catalog/types.js";
import type { Origin, Policy, Statement } from "../ir/model.js";
import { gapsOf, judgeRule } from "./judge-rule.js";
import type { PolicySupport, RuleSupport } from "./model.js";
import type { ReachedAction, RuleGroup } from "./rule-group.js";

export interface PolicyInput {
  readonly policies: readonly Policy[];
  /** Where a person reads the rule: `file:line:column`. */
  readonly locate?: (origin: Origin, policy: string) => string;
}

/** Prefixes that the actions of policies name, literal or by pattern; `*` and `NotAction` name none. */
export function prefixesNamedBy(policies: readonly Policy[]): readonly string[] {
  const patterns = policies.flatMap(({ statements }) => statements.flatMap(({ actions }) => actions.patterns));
  return [
    ...new Set(patterns.filter((text) => text.includes(":")).map((text) => text.slice(0, text.indexOf(":")).toLowerCase())),
  ];
}

/** Every rule that reaches an action of these services, in the order of the documents. */
export function policySupport(catalog: Catalog, services: readonly ServiceInfo[], input: PolicyInput): PolicySupport {
  const rules = input.policies.flatMap((policy) =>
    groupsOf(policy, input.locate).flatMap((group): readonly RuleSupport[] => {
      const reached = services.flatMap((service) => reachedIn(service, group, catalog));
      return reached.length === 0 ? [] : [judgeRule(group, reached, catalog)];
    }),
  );
  return { rules, gaps: gapsOf(rules) };
}

function groupsOf(policy: Policy, locate: PolicyInput["locate"]): readonly RuleGroup[] {
  const groups = new Map<string, { readonly first: number; readonly statements: [Statement, ...Statement[]] }>();
  for (const [index, statement] of policy.statements.entries()) {
    const key = groupKey(statement, index);
    const found = groups.get(key);
    if (found === undefined) groups.set(key, { first: index, statements: [statement] });
    else found.statements.push(statement);
  }
  return [...groups.values()].map(({ first, statements }) => {
    const [{ sid, origin }] = statements;
    const location = locate?.(origin, policy.name) ?? placeOf(origin, policy.name);
    const name = (origin.kind === "source" ? origin.rule : undefined) ?? sid ?? `statement ${first + 1}`;
    return { policy, name, location, statements };
  });
}

function groupKey({ origin, effect }: Statement, index: number): string {
  return origin.kind === "json" ? String(index) : JSON.stringify([origin.span.file, origin.span.start, origin.span.end, effect]);
}

function placeOf(origin: Origin, policy: string): string {
  return origin.kind === "json" ? `${policy}${origin.pointer}` : origin.span.file;
}

function reachedIn({ prefix }: ServiceInfo, { statements }: RuleGroup, catalog: Catalog): readonly ReachedAction[] {
  const reached = new Map<string, { literal: boolean; readonly info: ActionInfo; readonly statements: Statement[] }>();
  for (const statement of statements) {
    const { negated, patterns } = statement.actions;
    const written = new Set(negated ? [] : patterns.map((text) => text.toLowerCase()));
    for (const info of actionsOf(prefix, statement, catalog)) {
      const name = `${prefix}:${info.name}`.toLowerCase();
      const found = reached.get(name) ?? { info, literal: false, statements: [] };
      found.statements.push(statement);
      found.literal ||= written.has(name);
      reached.set(name, found);
    }
  }
  return [...reached.values()].sort((a, b) => (a.info.name < b.info.name ? -1 : 1));
}

/** The actions of a service that a statement applies to. */
function actionsOf(prefix: string, { actions }: Statement, catalog: Catalog): readonly ActionInfo[] {
  const matched = new Set(actions.patterns.flatMap((pattern) => matches(prefix, pattern, catalog)));
  if (!actions.negated) return [...matched];
  return catalog.expand(prefix, "*").filter((info) => !matched.has(info));
}

/** The lone `*` reaches every action; a wildcard before the colon reaches none (iam-semantics §2.1.1, §2.1.5). */
function matches(prefix: string, pattern: string, catalog: Catalog): readonly ActionInfo[] {
  if (pattern === "*") return catalog.expand(prefix, "*");
  const colon = pattern.indexOf(":");
  return pattern.slice(0, Math.max(colon, 0)).toLowerCase() === prefix ? catalog.expand(prefix, pattern.slice(colon + 1)) : [];
}
