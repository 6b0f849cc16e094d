/**
 * Executable specification, part 5: `require`, `protect` and `unsupported`, as docs/language.md says it, over the tree of the
 * source and the dossier of Amazon Cognito. No statements, no catalogue, no normal form.
 */
import type { ActionList, Expression, Protect, Require, Rule } from "../../src/ast/nodes.js";
import dossier from "../catalog/cognito/cognito-actions.json" with { type: "json" };
import { expressionHolds } from "./condition.js";
import { type Context, lower, matches, partsOf } from "./matching.js";

export type Family = "aws:ResourceTag" | "aws:RequestTag" | "aws:TagKeys";
export const families: readonly Family[] = ["aws:ResourceTag", "aws:RequestTag", "aws:TagKeys"];

interface CognitoAction {
  readonly name: string;
  readonly signed: boolean;
  readonly types: readonly string[];
  readonly carries: ReadonlySet<Family>;
}

/** A creation lists resource tags although nothing is there yet that could have any. */
function carried(row: (typeof dossier)[number]): ReadonlySet<Family> {
  const flags = [row.resourceTag && row.resourceTypes.length > 0, row.requestTag, row.tagKeys];
  return new Set(families.filter((_, at) => flags[at] === true));
}

export const cognitoActions: readonly CognitoAction[] = dossier.map((row) => ({
  name: `${row.service}:${row.action}`,
  signed: row.auth === "signed",
  types: row.resourceTypes.map(({ name }) => `${row.service}:${name}`),
  carries: carried(row),
}));

/** A call as somebody makes it. */
export interface Call {
  readonly action: CognitoAction;
  readonly resource: string;
  /** What it sets; of an untagging call the keys alone count. */
  readonly tags: ReadonlyMap<string, string>;
  readonly context: Context;
}

const spelled: Readonly<Record<Family, RegExp>> = {
  "aws:ResourceTag": /resource\.tag|aws:ResourceTag/i,
  "aws:RequestTag": /request\.tag[.[]|aws:RequestTag/i,
  "aws:TagKeys": /request\.tagKeys|aws:TagKeys/i,
};

function familiesIn(text: string): ReadonlySet<Family> {
  return new Set(families.filter((family) => spelled[family].test(text)));
}

function isListed({ include, except }: ActionList, action: string): boolean {
  const named = (items: ActionList["include"]): boolean =>
    items.some((item) => {
      const text = item.kind === "star" ? "*" : item.kind === "qualified" ? item.text : undefined;
      if (text === undefined) throw new Error(`a list with ${item.kind}`);
      return matches(partsOf(lower(text), { variables: false, wildcards: true }), lower(action));
    });
  return named(include) && !named(except);
}

// ---------------------------------------------------------------- unsupported

/** `undefined`: nothing is left of it. */
type Left = boolean | undefined;

/** An expression of which the atoms that ask about `missing` are taken out. */
function holdsWithout(expression: Expression, missing: ReadonlySet<Family>, context: Context, source: string): Left {
  const inner = (operand: Expression): Left => holdsWithout(operand, missing, context, source);
  switch (expression.kind) {
    case "group":
      return inner(expression.expression);
    case "not": {
      const left = inner(expression.operand);
      return left === undefined ? undefined : !left;
    }
    case "and":
    case "or": {
      const left = expression.operands.map(inner).filter((each) => each !== undefined);
      if (left.length === 0) return undefined;
      return expression.kind === "and" ? left.every(Boolean) : left.some(Boolean);
    }
    default: {
      const asked = familiesIn(source.slice(expression.span.start, expression.span.end));
      return [...asked].some((family) => missing.has(family)) ? undefined : expressionHolds(expression, context, new Map());
    }
  }
}

/** The families of the condition that requests for the action do not carry. */
export function lacks({ when, unless }: Rule, { carries }: CognitoAction, source: string): ReadonlySet<Family> {
  const clauses = [when, unless].filter((clause) => clause !== undefined);
  const used = clauses.flatMap(({ span }) => [...familiesIn(source.slice(span.start, span.end))]);
  return new Set(used.filter((family) => !carries.has(family)));
}

/** Whether the rule speaks of the action at all. */
export function speaksOf(rule: Rule, action: CognitoAction, source: string): boolean {
  const isLeftOut = rule.unsupported?.mode === "skip" && lacks(rule, action, source).size > 0;
  return isListed(rule.effect.actions, action.name) && !isLeftOut;
}

export function ruleApplies(rule: Rule, { action, context }: Call, source: string): boolean {
  if (!speaksOf(rule, action, source)) return false;
  const missing = rule.unsupported === undefined ? new Set<Family>() : lacks(rule, action, source);
  const when = rule.when === undefined ? undefined : holdsWithout(rule.when.expression, missing, context, source);
  const unless = rule.unless === undefined ? undefined : holdsWithout(rule.unless.expression, missing, context, source);
  return when !== false && unless !== true;
}

// ---------------------------------------------------------------- require and protect

function isExempt({ unless }: Require | Protect, context: Context): boolean {
  return unless !== undefined && expressionHolds(unless.expression, context, new Map());
}

const keyOf = (key: Require["tags"][number]): string => (key.kind === "name" ? key.text : key.raw);

/** `fits`: whether the vocabulary has the value. */
export function requireDenies(node: Require, call: Call, fits: (key: string, value: string) => boolean): boolean {
  const { action, tags, context } = call;
  if (!isListed(node.on, action.name) || isExempt(node, context)) return false;
  const keys = node.tags.map(keyOf);
  const isThere = (key: string): boolean => [...tags].some(([name, value]) => lower(name) === lower(key) && fits(key, value));
  return !keys.every(isThere) || (node.only && [...tags.keys()].some((key) => !keys.includes(key)));
}

/** `types`: what stands behind `on`, without arguments. */
export function protectDenies(node: Protect, call: Call, types: readonly string[]): boolean {
  const { action, tags, context } = call;
  const writes = action.carries.has("aws:TagKeys") && action.types.some((type) => types.includes(type));
  const isProtected = (key: string): boolean => node.tags.some((each) => lower(keyOf(each)) === lower(key));
  return writes && [...tags.keys()].some(isProtected) && !isExempt(node, context);
}
