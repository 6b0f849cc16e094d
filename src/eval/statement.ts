import type { Policy, Statement } from "../ir/model.js";
import { type CompiledAction, compileAction } from "./action.js";
import { type CompiledCondition, compileCondition, holds } from "./condition.js";
import type { DeterminingStatement } from "./model.js";
import { compilePrincipal, type PrincipalTest } from "./principal.js";
import type { RequestView } from "./request-view.js";
import { type CompiledResource, compileResource } from "./resource.js";

/** Every element but the action, each turned into a test. */
export interface StatementTests {
  readonly principal: PrincipalTest | undefined;
  readonly resource: CompiledResource;
  readonly conditions: readonly CompiledCondition[];
}

/** A statement of a policy. Its action serves the index at once; the rest is compiled when a request first gets that far. */
export interface CompiledStatement {
  readonly policy: Policy;
  readonly statement: Statement;
  readonly action: CompiledAction;
  tests: StatementTests | undefined;
  /** As an evaluation last named it. */
  determining: DeterminingStatement | undefined;
}

function compileStatement(policy: Policy, statement: Statement): CompiledStatement {
  return { policy, statement, action: compileAction(statement.actions), tests: undefined, determining: undefined };
}

/** `${…}` means something in this document (§1.2.2). */
export function usesVariables({ policy }: CompiledStatement): boolean {
  return policy.version === "2012-10-17";
}

export function testsOf(compiled: CompiledStatement): StatementTests {
  if (compiled.tests !== undefined) return compiled.tests;
  const { principals, resources, conditions, effect } = compiled.statement;
  const variables = usesVariables(compiled);
  compiled.tests = {
    principal: principals === undefined ? undefined : compilePrincipal(principals, effect),
    resource: compileResource(resources, effect, variables),
    conditions: conditions.map((condition) => compileCondition(condition, variables)),
  };
  return compiled.tests;
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
export function appliesTo(compiled: CompiledStatement, view: RequestView): boolean {
  const { resource, conditions } = compiled.tests ?? testsOf(compiled);
  if (resource.matches !== undefined && !resource.matches(view)) return false;
  for (const condition of conditions) if (!holds(condition, view)) return false;
  return true;
}
