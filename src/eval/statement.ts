import type { Policy, Statement } from "../ir/model.js";
import { type CompiledAction, compileAction } from "./action.js";
import { type CompiledCondition, compileCondition } from "./condition.js";
import { compilePrincipal, type PrincipalTest } from "./principal.js";
import type { RequestView } from "./request-view.js";
import { type CompiledResource, compileResource } from "./resource.js";

/** A statement whose every element was turned into a test once. */
export interface CompiledStatement {
  readonly policy: Policy;
  readonly statement: Statement;
  readonly action: CompiledAction;
  readonly principal: PrincipalTest | undefined;
  readonly resource: CompiledResource;
  readonly conditions: readonly CompiledCondition[];
}

export function compileStatement(policy: Policy, statement: Statement): CompiledStatement {
  const variables = policy.version === "2012-10-17";
  return {
    policy,
    statement,
    action: compileAction(statement.actions),
    principal: statement.principals === undefined ? undefined : compilePrincipal(statement.principals, statement.effect),
    resource: compileResource(statement.resources, statement.effect, variables),
    conditions: statement.conditions.map((condition) => compileCondition(condition, variables)),
  };
}

const compiledPolicies = new WeakMap<Policy, readonly CompiledStatement[]>();

/** Compiled once per policy object, so that engines which share a policy share its compiled statements. */
export function compilePolicy(policy: Policy): readonly CompiledStatement[] {
  const known = compiledPolicies.get(policy);
  if (known !== undefined) return known;
  const compiled = policy.statements.map((statement) => compileStatement(policy, statement));
  compiledPolicies.set(policy, compiled);
  return compiled;
}

/** Resource and conditions; the caller has found the statement by its action and asks for the principal apart. */
export function appliesTo({ resource, conditions }: CompiledStatement, view: RequestView): boolean {
  if (resource.matches !== undefined && !resource.matches(view)) return false;
  for (const condition of conditions) if (!condition.holds(view)) return false;
  return true;
}
