/**
 * One condition, compiled: what its family says about single values becomes the truth table of §4.12. Negation, `IfExists`
 * and the set qualifiers are derived here, once for all operators.
 */
import type { Condition, Operator, Qualifier } from "../ir/model.js";
import { type OperatorFamily, type OperatorTraits, operatorText, operatorTraits } from "../ir/operator.js";
import { ambiguous, type ContextKey, contextKey, emptyContext, type Found, lookUp, missing } from "./context.js";
import { arnFamily } from "./operators/arn.js";
import { binaryFamily } from "./operators/binary.js";
import { boolFamily } from "./operators/bool.js";
import { dateFamily } from "./operators/date.js";
import { different, equal, type Family, malformed, type Values } from "./operators/family.js";
import { ipFamily } from "./operators/ip.js";
import { isNull, isPresent, nullFamily } from "./operators/null.js";
import { numericFamily } from "./operators/numeric.js";
import { stringFamily } from "./operators/string.js";
import type { RequestView } from "./request-view.js";
import { sharer } from "./share.js";

const families: Readonly<Record<OperatorFamily, Family>> = {
  string: stringFamily,
  numeric: numericFamily,
  date: dateFamily,
  bool: boolFamily,
  binary: binaryFamily,
  ip: ipFamily,
  arn: arnFamily,
  null: nullFamily,
};

export interface CompiledCondition {
  readonly condition: Condition;
  readonly key: ContextKey;
  readonly values: Values;
  /** Whether the condition holds of what was found. Notes in the view that a value was malformed, so that somebody may look (§4.12.2). */
  readonly test: (found: Found, view: RequestView) => boolean;
  /** The last answer, whether it met a malformed value, and the stamp of the context that it is about. */
  answer: boolean;
  hasProblem: boolean;
  answeredIn: number;
}

type OneTest = (value: string, view: RequestView) => boolean;

/** One value of the context against all of the policy's: OR, or NOR when negated (§4.1.2, §4.1.3, §4.12.1). */
function oneTest(values: Values, traits: OperatorTraits): OneTest {
  const { compare } = values;
  const hasMalformed = values.malformed.length > 0;
  const wanted = traits.negated ? different : equal;
  const spoiled = traits.negated && hasMalformed;
  return (value, view) => {
    const result = compare(value, view.context);
    if (hasMalformed || result === malformed) view.hasProblems = true;
    return result === wanted && !spoiled;
  };
}

function everyValue(values: readonly string[], one: OneTest, view: RequestView): boolean {
  for (const value of values) if (!one(value, view)) return false;
  return true;
}

function someValue(values: readonly string[], one: OneTest, view: RequestView): boolean {
  for (const value of values) if (one(value, view)) return true;
  return false;
}

/** Without a set qualifier a list never matches, unless it is empty, which is no value (§4.11.9, §4.12). */
function unqualified(values: readonly string[], negated: boolean, view: RequestView): boolean {
  if (values.length === 0) return negated;
  view.hasProblems = true;
  return false;
}

const whenMissing = ({ qualifier, ifExists }: Operator, negated: boolean): boolean => {
  if (qualifier === "ForAnyValue") return false; // §4.10.5, §4.11.2, §4.11.5
  return qualifier === "ForAllValues" || ifExists || negated;
};

const manyTest: Readonly<Record<Qualifier, (values: readonly string[], one: OneTest, view: RequestView) => boolean>> = {
  ForAllValues: everyValue,
  ForAnyValue: someValue,
};

/** A single value, compared as text, is most of what there is: no list, nothing malformed. */
function textTest(compare: Values["compare"], negated: boolean, other: ValueTest): ValueTest {
  return (found, view) => (typeof found === "string" ? (compare(found, view.context) === equal) !== negated : other(found, view));
}

type ValueTest = (found: Found, view: RequestView) => boolean;

function valueTest(operator: Operator, traits: OperatorTraits, values: Values): ValueTest {
  const any = anyValueTest(operator, traits, values);
  return traits.family === "string" ? textTest(values.compare, traits.negated, any) : any;
}

function anyValueTest(operator: Operator, traits: OperatorTraits, values: Values): ValueTest {
  const one = oneTest(values, traits);
  const absent = whenMissing(operator, traits.negated);
  const many = operator.qualifier === undefined ? undefined : manyTest[operator.qualifier];
  return (found, view) => {
    if (typeof found === "string") return one(found, view);
    if (found === missing) return absent;
    if (found === ambiguous) {
      view.hasProblems = true;
      return false;
    }
    return many === undefined ? unqualified(found, traits.negated, view) : many(found, one, view);
  };
}

/** §4.9; an empty list is no value (§4.9.2). With a set prefix the answer is constant (§1.2.14). */
function nullTest({ qualifier }: Operator, values: Values): ValueTest {
  if (qualifier !== undefined) return () => qualifier === "ForAllValues";
  const whenNull = values.compare(isNull, emptyContext) === equal;
  const whenPresent = values.compare(isPresent, emptyContext) === equal;
  return (found, view) => {
    if (values.malformed.length > 0) view.hasProblems = true;
    return found === missing || (Array.isArray(found) && found.length === 0) ? whenNull : whenPresent;
  };
}

/** Some values of a condition, ready to be compared by its operator's family alone. */
export function compileValues(condition: Condition, values: readonly string[], variables: boolean): Values {
  const traits = operatorTraits[condition.operator.name];
  return families[traits.family](values, { traits, variables });
}

function compile(condition: Condition, variables: boolean): CompiledCondition {
  const traits = operatorTraits[condition.operator.name];
  const values = compileValues(condition, condition.values, variables);
  const test = traits.family === "null" ? nullTest(condition.operator, values) : valueTest(condition.operator, traits, values);
  return { condition, key: contextKey(condition.key), values, test, answer: false, hasProblem: false, answeredIn: 0 };
}

const shareCondition = sharer<CompiledCondition>();

/** Compiles a condition of a document with or without policy variables (§5.1.2). Equal conditions are one object, so each is asked once. */
export function compileCondition(condition: Condition, variables: boolean): CompiledCondition {
  const { operator, key, values } = condition;
  // Lengths tell where a text ends, so that no two conditions have one name.
  let name = `${variables} ${operatorText(operator)} ${key.length} ${key}`;
  for (const value of values) name += ` ${value.length} ${value}`;
  return shareCondition(name, () => compile(condition, variables));
}

function ask(compiled: CompiledCondition, view: RequestView): boolean {
  const hadProblems = view.hasProblems;
  view.hasProblems = false;
  compiled.answer = compiled.test(lookUp(view.context, compiled.key), view);
  compiled.hasProblem = view.hasProblems;
  compiled.answeredIn = view.context.stamp;
  view.hasProblems ||= hadProblems;
  return compiled.answer;
}

/** Whether the condition holds of the request; found out once however many statements have it. */
export function holds(compiled: CompiledCondition, view: RequestView): boolean {
  if (compiled.answeredIn !== view.context.stamp) return ask(compiled, view);
  if (compiled.hasProblem) view.hasProblems = true;
  return compiled.answer;
}
