/**
 * Conditions. In: the expression of a clause or of a `condition` declaration. Out: the same logic over atoms, each one IAM
 * operator on one key, with every name replaced by what it stands for. Atoms that come out of a definition carry the place
 * of the reference in the rule: that is the text a reader of the rule sees.
 */
import type { And, Comparison, ConditionDeclaration, Expression, Or, Presence, Reference } from "../ast/nodes.js";
import { wrongArgumentCount } from "../diagnostics/names.js";
import { resolveAttribute } from "./attributes.js";
import { checkComparison } from "./comparisons.js";
import { type Binding, type Checker, descend, type Env, enter, type FileScope, rootEnv, spend, type Use } from "./context.js";
import type { CheckedExpression } from "./model.js";
import { lookUp } from "./names.js";

/**
 * The meaning of an expression; `undefined` when any part of it is unsound, which was reported. Text is nested to a bounded
 * depth, and so are definitions; the two together are bounded here, for everything that walks the result.
 */
export function checkExpression(node: Expression, env: Env): CheckedExpression | undefined {
  if (!descend(env, node.span)) return undefined;
  const result = checkNode(node, env);
  env.use.budget.depth--;
  return result;
}

function checkNode(node: Expression, env: Env): CheckedExpression | undefined {
  switch (node.kind) {
    case "error":
      env.checker.reporter.fail();
      return undefined;
    case "group":
      return checkExpression(node.expression, env);
    case "not": {
      const operand = checkExpression(node.operand, env);
      return operand === undefined ? undefined : { kind: "not", operand, span: env.at ?? node.span };
    }
    case "and":
    case "or":
      return checkOperands(node, env);
    default:
      return spend(env, node.span) ? checkAtom(node, env) : undefined;
  }
}

/** Every operand is looked at, so that all problems are reported. */
function checkOperands({ kind, operands: nodes, span }: And | Or, env: Env): CheckedExpression | undefined {
  const operands: CheckedExpression[] = [];
  for (const node of nodes) {
    const operand = checkExpression(node, env);
    if (operand !== undefined) operands.push(operand);
  }
  return operands.length === nodes.length ? { kind, operands, span: env.at ?? span } : undefined;
}

function checkAtom(node: Comparison | Presence | Reference, env: Env): CheckedExpression | undefined {
  if (node.kind === "comparison") return checkComparison(node, env);
  return node.kind === "presence" ? checkPresence(node, env) : unfold(node, env);
}

function checkPresence({ word, attribute, span }: Presence, env: Env): CheckedExpression | undefined {
  const resolved = resolveAttribute(attribute, env);
  if (resolved === undefined) return undefined;
  return { kind: "presence", key: resolved.key, present: word === "exists", span: env.at ?? span };
}

function unfold(node: Reference, env: Env): CheckedExpression | undefined {
  const entity = lookUp(node.name, ["condition"], env);
  if (entity === undefined) return undefined;
  const { name, parameters, body } = entity.declaration;
  if (parameters.length !== node.arguments.length) {
    env.checker.reporter.report(wrongArgumentCount(node.span, name.text, parameters.length, node.arguments.length, name.span));
    return undefined;
  }
  const bindings = new Map<string, Binding>();
  for (const [index, parameter] of parameters.entries()) {
    const argument = node.arguments[index];
    if (argument !== undefined) bindings.set(parameter.text, { node: argument, env });
  }
  return checkExpression(body, { ...enter(env, entity, bindings), at: env.at ?? node.span });
}

/** Checks a declaration by itself, its parameters standing for anything. */
export function checkConditionDeclaration(declaration: ConditionDeclaration, home: FileScope, checker: Checker, use: Use): void {
  const bindings = new Map(declaration.parameters.map(({ text }): [string, Binding] => [text, {}]));
  checkExpression(declaration.body, enter(rootEnv(checker, home, use), { declaration, home }, bindings));
}
