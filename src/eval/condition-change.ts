/**
 * What would have to change in a request for one condition to hold, or not to hold. Proposals, the most natural first:
 * `nearest.ts` decides the changed request before anybody is told.
 */
import { operatorTraits } from "../ir/operator.js";
import { templateFromText } from "../ir/template.js";
import type { CompiledCondition } from "./condition.js";
import type { Found } from "./context.js";
import type { ContextValue } from "./model.js";
import { equal } from "./operators/family.js";
import type { RequestView } from "./request-view.js";
import { anyValue, sampleFor } from "./sample-value.js";

/** A key and the value it would have; `undefined` for none. */
export interface KeyValue {
  readonly key: string;
  readonly value: ContextValue | undefined;
}

const isList = (found: Found): found is readonly string[] => typeof found !== "string" && typeof found !== "symbol";

/** The value wrapped as the set qualifier wants it. */
function wrapped({ condition }: CompiledCondition, found: Found, sample: string): ContextValue {
  if (condition.operator.qualifier === undefined) return sample;
  if (condition.operator.qualifier === "ForAllValues" || !isList(found)) return [sample];
  return [...found, sample];
}

/** A value that consists of one variable could also be met by changing what the variable stands for. */
function variableChanges({ condition }: CompiledCondition, found: Found): readonly KeyValue[] {
  if (typeof found !== "string" || found === "") return [];
  return condition.values.flatMap((value) => {
    const [part, ...others] = templateFromText(value, { variables: true, wildcards: false });
    return part?.kind === "variable" && others.length === 0 ? [{ key: part.key, value: found }] : [];
  });
}

/** Members of the list that some policy value matches, or those that none does. */
function membersThat(matchWell: boolean, compiled: CompiledCondition, found: Found, view: RequestView): readonly string[] {
  return isList(found) ? found.filter((item) => (compiled.values.compare(item, view.context) === equal) === matchWell) : [];
}

/** Changes after which some policy value matches. */
function toMatch(compiled: CompiledCondition, variables: boolean, view: RequestView): readonly KeyValue[] {
  const { condition } = compiled;
  const found = view.context.find(compiled.key);
  const fitting = membersThat(true, compiled, found, view);
  const kept =
    fitting.length > 0 && condition.operator.qualifier === "ForAllValues" ? [{ key: condition.key, value: fitting }] : [];
  const samples = condition.values
    .map((value) => sampleFor(condition, value, variables, view.context))
    .filter((sample) => sample !== undefined)
    .map((sample) => ({ key: condition.key, value: wrapped(compiled, found, sample) }));
  return [...kept, ...samples, ...(variables ? variableChanges(compiled, found) : [])];
}

/** Changes after which no policy value matches. */
function toMiss(compiled: CompiledCondition, view: RequestView): readonly KeyValue[] {
  const { condition } = compiled;
  const found = view.context.find(compiled.key);
  const absent = { key: condition.key, value: undefined };
  const other = { key: condition.key, value: wrapped(compiled, found, anyValue) };
  if (condition.operator.name === "Bool") {
    const opposites = condition.values.map((value) => (value.toLowerCase() === "true" ? "false" : "true"));
    return [...opposites.map((value) => ({ key: condition.key, value })), absent];
  }
  const fitting = membersThat(false, compiled, found, view);
  const kept = fitting.length > 0 ? [{ key: condition.key, value: fitting }] : [];
  return [...kept, absent, other];
}

function nullChanges({ condition }: CompiledCondition, wanted: boolean): readonly KeyValue[] {
  const wantsNull = condition.values.some((value) => (value.toLowerCase() === "true") === wanted);
  return [{ key: condition.key, value: wantsNull ? undefined : anyValue }];
}

/** Single changes of the context that may make the condition hold (`wanted`) or fail. */
export function changesFor(
  compiled: CompiledCondition,
  wanted: boolean,
  variables: boolean,
  view: RequestView,
): readonly KeyValue[] {
  const traits = operatorTraits[compiled.condition.operator.name];
  if (traits.family === "null") return nullChanges(compiled, wanted);
  return traits.negated === wanted ? toMiss(compiled, view) : toMatch(compiled, variables, view);
}
