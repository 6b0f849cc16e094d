import { operatorText, operatorTraits } from "../ir/operator.js";
import { actionApplies, actionPattern, matchesAction } from "./action.js";
import { type CompiledCondition, compileValues, holds } from "./condition.js";
import { principalLevels } from "./consulted.js";
import { ambiguous, missing } from "./context.js";
import { explainedValue } from "./explain-value.js";
import type {
  ExplainedCondition,
  ExplainedElement,
  ExplainedPrincipal,
  ExplainedStatement,
  PrincipalLevel,
} from "./explanation.js";
import type { CompiledLayer } from "./layers.js";
import { equal } from "./operators/family.js";
import { isNull, isPresent } from "./operators/null.js";
import { compilePrincipal, level } from "./principal.js";
import { conditionProblems } from "./problems.js";
import type { RequestView } from "./request-view.js";
import { type CompiledStatement, testsOf, usesVariables } from "./statement.js";
import { matched } from "./text-pattern.js";

function explainAction({ action, statement }: CompiledStatement, view: RequestView): ExplainedElement {
  const { negated, patterns } = statement.actions;
  const entries = patterns.map((text) => {
    const pattern = actionPattern(text);
    return { text, unresolved: [], matched: pattern !== undefined && matchesAction(pattern, view.action) };
  });
  return { matched: actionApplies(action, view.action), negated, entries };
}

function explainResource(compiled: CompiledStatement, view: RequestView): ExplainedElement | undefined {
  const { statement } = compiled;
  const { resource } = testsOf(compiled);
  if (statement.resources === undefined) return undefined;
  const hasVariables = usesVariables(compiled);
  const entries = resource.entries.map((entry) =>
    explainedValue(entry.text, entry.test(view) === matched, hasVariables, view.context),
  );
  return { matched: resource.matches?.(view) ?? true, negated: statement.resources.negated, entries };
}

const levelNames = Object.entries(level) as readonly (readonly [PrincipalLevel | "none", number])[];

function explainPrincipal(
  compiled: CompiledStatement,
  layer: CompiledLayer,
  view: RequestView,
  hasBoundary: boolean,
): ExplainedPrincipal | undefined {
  const { principals, effect } = compiled.statement;
  if (principals === undefined) return undefined;
  const levels = principalLevels(compiled, layer, view, hasBoundary);
  const entries = (principals.everyone ? [{ type: "AWS" as const, value: "*" }] : principals.entries).map((entry) => {
    const alone = compilePrincipal({ negated: false, everyone: false, entries: [entry] }, effect);
    return { text: entry.value, unresolved: [], matched: alone(view.requester, false) !== level.none };
  });
  return {
    matched: levels !== level.none,
    negated: principals.negated,
    entries,
    levels: levelNames.flatMap(([name, bit]) => (name !== "none" && (levels & bit) !== 0 ? [name] : [])),
  };
}

/** Whether one policy value by itself, without negation, matches what the request has. */
function valueMatches(compiled: CompiledCondition, value: string, hasVariables: boolean, view: RequestView): boolean {
  const { condition, key } = compiled;
  const found = view.context.find(key);
  const { compare } = compileValues(condition, [value], hasVariables);
  const isList = typeof found !== "string" && typeof found !== "symbol";
  if (condition.operator.name === "Null")
    return compare(found === missing || (isList && found.length === 0) ? isNull : isPresent, view.context) === equal;
  if (typeof found === "symbol") return false;
  return (isList ? found : [found]).some((item) => compare(item, view.context) === equal);
}

function actualOf(compiled: CompiledCondition, view: RequestView): ExplainedCondition["actual"] {
  const found = view.context.find(compiled.key);
  if (found === missing) return { kind: "missing" };
  return found === ambiguous ? { kind: "ambiguous" } : { kind: "value", value: found };
}

function explainCondition(compiled: CompiledCondition, isVariableVersion: boolean, view: RequestView): ExplainedCondition {
  const { condition } = compiled;
  const hasVariables = isVariableVersion && operatorTraits[condition.operator.name].variables;
  return {
    matched: holds(compiled, view),
    operator: operatorText(condition.operator),
    key: condition.key,
    actual: actualOf(compiled, view),
    expected: condition.values.map((value) =>
      explainedValue(value, valueMatches(compiled, value, isVariableVersion, view), hasVariables, view.context),
    ),
    problems: conditionProblems(compiled, view).map(([kind, text]) => ({ kind, text })),
  };
}

/** Every clause of one statement, whether or not an earlier one has settled it. */
export function explainStatement(
  compiled: CompiledStatement,
  layer: CompiledLayer,
  view: RequestView,
  hasBoundary: boolean,
): ExplainedStatement {
  const { statement } = compiled;
  const principal = explainPrincipal(compiled, layer, view, hasBoundary);
  const action = explainAction(compiled, view);
  const resource = explainResource(compiled, view);
  const conditions = testsOf(compiled).conditions.map((condition) => explainCondition(condition, usesVariables(compiled), view));
  return {
    statement,
    effect: statement.effect,
    origin: statement.origin,
    matched:
      principalLevels(compiled, layer, view, hasBoundary) !== level.none &&
      action.matched &&
      resource?.matched !== false &&
      conditions.every((condition) => condition.matched),
    ...(principal === undefined ? {} : { principal }),
    action,
    ...(resource === undefined ? {} : { resource }),
    conditions,
  };
}
