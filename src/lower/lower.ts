/**
 * Lowering: a checked policy becomes the normalised model. Each rule's condition is brought into disjunctive normal form
 * and each disjunct becomes a statement; lists with `except` become `Action` or `NotAction` and so on. In comes a policy
 * that `check` passed, out comes IR that decides every request alike, or diagnostics where IAM cannot say it exactly.
 */
import type { Catalog } from "../catalog/types.js";
import type { CheckedPolicy, CheckedRule } from "../check/model.js";
import { type Diagnostic, hasErrors } from "../diagnostics/diagnostic.js";
import {
  impossibleRule,
  incompatibleConjuncts,
  nothingLeft,
  noWireSpelling,
  tooManyStatements,
} from "../diagnostics/lowering.js";
import type { Condition, Policy, Statement } from "../ir/model.js";
import { assign, type Problem } from "./assign.js";
import { always, type Disjuncts } from "./disjuncts.js";
import { type NormalForm, normalForm, statementLimit } from "./normal-form.js";
import { type RuleElements, ruleElements } from "./rule-elements.js";
import { sids } from "./sids.js";

export interface LowerResult {
  /** Absent when a diagnostic is an error. */
  readonly policy?: Policy;
  readonly diagnostics: readonly Diagnostic[];
}

/** Lowers one policy. Never throws for a policy that `check` made. */
export function lower(policy: CheckedPolicy, catalog: Catalog): LowerResult {
  const diagnostics: Diagnostic[] = [];
  const statements: Statement[] = [];
  const names = sids(policy.rules);
  for (const rule of policy.rules) {
    const lowered = lowerRule(rule, policy, catalog);
    diagnostics.push(...lowered.diagnostics);
    const ids = names.of(rule, lowered.statements.length);
    for (const [i, statement] of lowered.statements.entries()) {
      const sid = ids?.[i];
      statements.push(sid === undefined ? statement : { sid, ...statement });
    }
  }
  if (statements.length === 0 && !hasErrors(diagnostics)) diagnostics.push(nothingLeft(policy.nameSpan, policy.name));
  if (hasErrors(diagnostics)) return { diagnostics };
  const { name, kind, version, id } = policy;
  return { policy: { name, kind, version, ...(id === undefined ? {} : { id }), statements }, diagnostics };
}

interface LoweredRule {
  readonly statements: readonly Statement[];
  readonly diagnostics: readonly Diagnostic[];
}

function lowerRule(rule: CheckedRule, policy: CheckedPolicy, catalog: Catalog): LoweredRule {
  const diagnostics: Diagnostic[] = [];
  const elements = ruleElements(rule, { catalog, kind: policy.kind, version: policy.version, diagnostics });
  const form: NormalForm =
    rule.condition === undefined ? { disjuncts: always, contradictions: [], diagnostics: [] } : normalForm(rule.condition);
  diagnostics.push(...form.diagnostics);
  if (form.disjuncts === undefined) return { statements: [], diagnostics };
  if (form.disjuncts.length === 0 && rule.unchecked !== true) {
    diagnostics.push(impossibleRule(rule.nameSpan, form.contradictions[0]));
    return { statements: [], diagnostics };
  }
  const parts = elements.actions.length * elements.resources.length * elements.principals.length;
  if (parts * form.disjuncts.length > statementLimit) {
    diagnostics.push(tooManyStatements(form.widest ?? rule.nameSpan, parts * form.disjuncts.length, statementLimit));
    return { statements: [], diagnostics };
  }
  const conditions = form.disjuncts.length === 0 ? [neverHolds] : conditionsOf(form.disjuncts, policy, diagnostics);
  return { statements: conditions.flatMap((each) => statementsOf(rule, policy, elements, each)), diagnostics };
}

/** No request meets both: a key is there, or it is not (§4.12). */
const neverHolds: readonly Condition[] = [
  { operator: { name: "StringEquals", ifExists: false }, key: "aws:PrincipalType", values: [""] },
  { operator: { name: "Null", ifExists: false }, key: "aws:PrincipalType", values: ["true"] },
];

/** The conditions of each disjunct; those that cannot be written are reported, each pair of places once. */
function conditionsOf(disjuncts: Disjuncts, policy: CheckedPolicy, diagnostics: Diagnostic[]): readonly (readonly Condition[])[] {
  const reported = new Set<string>();
  const results: (readonly Condition[])[] = [];
  for (const disjunct of disjuncts) {
    const assigned = assign(disjunct, policy.version);
    if ("conditions" in assigned) {
      results.push(assigned.conditions);
      continue;
    }
    const problem = problemDiagnostic(assigned.problem, policy);
    const key = JSON.stringify([problem.code, problem.span, problem.labels]);
    if (!reported.has(key)) diagnostics.push(problem);
    reported.add(key);
  }
  return results;
}

function problemDiagnostic(problem: Problem, policy: CheckedPolicy): Diagnostic {
  if (problem.kind === "spelling") return noWireSpelling(problem.term.span, policy.version);
  return incompatibleConjuncts(problem.second.key, problem.first.span, problem.second.span);
}

function statementsOf(
  rule: CheckedRule,
  policy: CheckedPolicy,
  elements: RuleElements,
  conditions: readonly Condition[],
): readonly Statement[] {
  const name = rule.name === undefined ? {} : { rule: rule.name };
  return elements.principals.flatMap((principals) =>
    elements.actions.flatMap((actions) =>
      elements.resources.map(
        (resources): Statement => ({
          effect: rule.effect === "allow" ? "Allow" : "Deny",
          ...(principals === undefined ? {} : { principals }),
          actions,
          ...(resources === undefined ? {} : { resources }),
          conditions,
          origin: { kind: "source", policy: policy.name, ...name, span: rule.span },
        }),
      ),
    ),
  );
}
