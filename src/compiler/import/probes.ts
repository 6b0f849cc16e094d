/**
 * Requests to ask two documents about. In: what the documents hold. Out: requests made of their own actions, ARNs, keys and
 * values, and of what is nearly those: most fit some statement, many miss it by one character, a key or a letter's case.
 */
import type { ContextValue, EvaluationRequest } from "../../eval/model.js";
import type { Condition, Policy, Statement } from "../../ir/model.js";
import { type OperatorFamily, operatorTraits } from "../../ir/operator.js";
import { templateFromText } from "../../ir/template.js";
import { chance, instance, nearMiss, pick, type Random, type Variables, valueFor, word } from "./probe-values.js";

interface Target {
  readonly statement: Statement;
  readonly variables: boolean;
}

export interface Probes {
  readonly targets: readonly Target[];
  /** Keys of variables anywhere, which a request may fill in. */
  readonly variableKeys: readonly string[];
  readonly conditions: readonly PlacedCondition[];
  /** Those that compare values, by key. A key gets values of its own type only, since others decide nothing for sure. */
  readonly comparisons: ReadonlyMap<string, readonly PlacedCondition[]>;
}

interface PlacedCondition {
  readonly condition: Condition;
  readonly variables: boolean;
}

const familyOf = ({ operator }: Condition): OperatorFamily => operatorTraits[operator.name].family;

/** Texts fit a key that nothing but texts is compared with. */
function comparisonsIn(conditions: readonly PlacedCondition[]): ReadonlyMap<string, readonly PlacedCondition[]> {
  const groups = new Map<string, PlacedCondition[]>();
  for (const placed of conditions) {
    const key = placed.condition.key.toLowerCase();
    const group = groups.get(key);
    if (familyOf(placed.condition) === "null") continue;
    if (group === undefined) groups.set(key, [placed]);
    else group.push(placed);
  }
  return new Map(
    [...groups].map(([key, all]) => {
      const typed = all.filter(({ condition }) => familyOf(condition) !== "string");
      return [key, typed.length > 0 ? typed : all];
    }),
  );
}

function variableKeysIn(texts: readonly string[]): readonly string[] {
  return texts
    .filter((text) => text.includes("${"))
    .flatMap((text) => templateFromText(text, { variables: true, wildcards: false }))
    .flatMap((part) => (part.kind === "variable" ? [part.key] : []));
}

/** What requests about these policies are made of. */
export function probesOf(policies: readonly Policy[]): Probes {
  const targets = policies.flatMap(({ statements, version }) =>
    statements.map((statement): Target => ({ statement, variables: version === "2012-10-17" })),
  );
  const texts = targets.flatMap(({ statement: { resources, conditions } }) => [
    ...(resources?.patterns ?? []),
    ...conditions.flatMap(({ values }) => values),
  ]);
  const conditions = targets.flatMap(({ statement, variables }) =>
    statement.conditions.map((condition): PlacedCondition => ({ condition, variables })),
  );
  return {
    targets,
    conditions,
    comparisons: comparisonsIn(conditions),
    variableKeys: [...new Set(variableKeysIn(texts).map((key) => key.toLowerCase()))],
  };
}

const principals = [
  "arn:aws:sts::111122223333:assumed-role/app/session",
  "arn:aws:iam::111122223333:user/dev",
  "anonymous",
] as const;

const none: Variables = () => undefined;

function actionOf({ statement: { actions } }: Target, random: Random): string {
  const pattern = pick(actions.patterns, random) ?? "s3:GetObject";
  if (pattern === "*") return pick(["s3:GetObject", "iam:PassRole", "ec2:RunInstances"], random) ?? "s3:GetObject";
  const name = instance(templateFromText(pattern, { variables: false, wildcards: true }), none, random);
  const text = name.replace(/[^A-Za-z0-9:-]/g, "");
  const near = chance(0.85, random) ? text : nearMiss(text, random).replace(/[^A-Za-z0-9:-]/g, "");
  return /^[^:]+:[^:]+$/.test(near) ? near : `${near.replaceAll(":", "")}x:Any`;
}

function resourceOf({ statement: { resources }, variables }: Target, values: Variables, random: Random): string {
  const pattern = pick(resources?.patterns ?? ["*"], random) ?? "*";
  if (pattern === "*") return chance(0.5, random) ? "*" : "arn:aws:s3:::bucket/key";
  const text = instance(templateFromText(pattern, { variables, wildcards: true }), values, random);
  const near = chance(0.85, random) ? text : nearMiss(text, random);
  return near.split(":").length >= 6 ? near : "arn:aws:iam::111122223333:role/app";
}

function principalOf({ statement: { principals: element } }: Target, random: Random): string {
  const named = pick(element?.entries ?? [], random);
  if (named === undefined || named.value === "*" || chance(0.3, random)) return pick(principals, random) ?? "anonymous";
  const { value } = named;
  if (/^\d{12}$/.test(value)) return `arn:aws:iam::${value}:user/dev`;
  const [, account, role] = /^arn:[^:]+:iam::(\d{12}):role\/(?:.*\/)?([^/]+)$/.exec(value) ?? [];
  return role === undefined ? value : `arn:aws:sts::${account ?? ""}:assumed-role/${role}/session`;
}

type Context = Map<string, ContextValue>;

interface Making {
  readonly probes: Probes;
  readonly context: Context;
  readonly values: Variables;
  readonly random: Random;
}

/** Gives the key a value that some condition is about; a list only where all conditions read sets. */
function addKey(placed: PlacedCondition, { probes, context, values, random }: Making): void {
  const key = placed.condition.key.toLowerCase();
  if (context.has(key)) return;
  const all = probes.comparisons.get(key) ?? [placed];
  const { condition, variables } = pick(all, random) ?? placed;
  const one = (): string => valueFor(condition, variables, values, random);
  const isSet = all.every((each) => each.condition.operator.qualifier !== undefined);
  if (isSet && chance(0.9, random)) context.set(key, Array.from({ length: Math.floor(random() * 3) }, one));
  else context.set(key, one());
}

/** Conditions without a value to compare are about the key being there. */
const wantsMissing = ({ operator, values }: Condition): boolean =>
  operatorTraits[operator.name].family === "null" && values.includes("true");

/** One request. About every seventh is about nothing in particular. */
export function probe(probes: Probes, random: Random): EvaluationRequest {
  const context: Context = new Map();
  const target = pick(probes.targets, random);
  if (target === undefined) throw new Error("a policy without statements");
  const loose = chance(0.15, random) ? pick(probes.targets, random) : undefined;
  for (const key of probes.variableKeys) {
    if (!probes.comparisons.has(key) && chance(0.7, random)) context.set(key, word(random));
  }
  const values: Variables = (key) => {
    const value = context.get(key.toLowerCase());
    return typeof value === "string" ? value : undefined;
  };
  const making: Making = { probes, context, values, random };
  for (const condition of target.statement.conditions) {
    const gone = chance(wantsMissing(condition) ? 0.8 : 0.12, random);
    if (!gone) addKey({ condition, variables: target.variables }, making);
  }
  const other = pick(probes.conditions, random);
  if (other !== undefined && chance(0.3, random)) addKey(other, making);
  return {
    principal: principalOf(target, random),
    action: actionOf(loose ?? target, random),
    resource: resourceOf(target, values, random),
    resourceAccount: "999988887777",
    context,
  };
}
