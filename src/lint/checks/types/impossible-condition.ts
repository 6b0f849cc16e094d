import { type Glob, globFromTemplate, isLiteral, overlaps } from "../../../ir/glob.js";
import { templateFromText } from "../../../ir/template.js";
import { type Check, statementCheck } from "../../check.js";
import { atKey } from "../../place.js";
import { shown } from "../../shown.js";
import type { ConditionItem } from "../../subject.js";

/**
 * TW279: conditions on one key that cannot hold together. Only what is certain: comparisons of one value, without a set
 * qualifier (a set may hold both) and without `IfExists` (which an absent key satisfies); a variable may be anything.
 */
export const impossibleCondition: Check = statementCheck("TW279", (subject, report) => {
  for (const group of byKey(subject.conditions)) {
    const pair = contradiction(group);
    if (pair === undefined) continue;
    const [first, second] = pair;
    report(atKey(subject, second.index), {
      message: `${shown(second.condition.key)} can never be what both conditions ask: the statement matches nothing`,
      help: subject.allows ? "it allows nothing as it stands" : "it denies nothing as it stands",
      labels: [{ place: atKey(subject, first.index), message: "the other condition" }],
    });
  }
});

function byKey(items: readonly ConditionItem[]): Iterable<readonly ConditionItem[]> {
  const groups = new Map<string, ConditionItem[]>();
  for (const item of items) {
    const group = groups.get(item.key);
    if (group === undefined) groups.set(item.key, [item]);
    else group.push(item);
  }
  return groups.values();
}

/** A statement has a handful of conditions on one key; more than this are not compared. */
const most = 16;

function contradiction(group: readonly ConditionItem[]): readonly [ConditionItem, ConditionItem] | undefined {
  for (const [i, second] of group.slice(0, most).entries()) {
    const first = group.slice(0, i).find((each) => exclude(each, second) || exclude(second, each));
    if (first !== undefined) return [first, second];
  }
  return undefined;
}

function exclude(a: ConditionItem, b: ConditionItem): boolean {
  if (isNull(a, "true")) return needsKey(b);
  if (!isPlain(a) || !isPlain(b)) return false;
  if (isOrdered(a) && isOrdered(b)) return areApart(a, b);
  if (a.traits.family !== "string" || b.traits.family !== "string" || a.traits.negated) return false;
  return b.traits.negated ? isExcluded(a, b) : areDisjoint(a, b);
}

function isNull({ condition }: ConditionItem, value: string): boolean {
  const { name, qualifier } = condition.operator;
  return (
    name === "Null" &&
    qualifier === undefined &&
    condition.values.length > 0 &&
    condition.values.every((text) => text.toLowerCase() === value)
  );
}

/** Whether the condition is false for an absent key, so that it asks for a present one. */
function needsKey(item: ConditionItem): boolean {
  if (item.condition.operator.name === "Null") return isNull(item, "false");
  return !item.whenAbsent && item.condition.values.length > 0;
}

function isPlain({ condition }: ConditionItem): boolean {
  const { qualifier, ifExists } = condition.operator;
  return qualifier === undefined && !ifExists && condition.values.length > 0;
}

interface Pattern {
  readonly glob: Glob;
  readonly literal: boolean;
}

/** The values as patterns, letter case folded when either side ignores it. */
function patternsOf({ condition, traits }: ConditionItem, fold: boolean): readonly Pattern[] {
  return condition.values.map((text) => {
    const parts = templateFromText(fold ? text.toLowerCase() : text, { variables: true, wildcards: traits.wildcards });
    const glob = globFromTemplate(parts);
    return { glob, literal: isLiteral(glob) };
  });
}

function areDisjoint(a: ConditionItem, b: ConditionItem): boolean {
  const fold = a.traits.ignoreCase || b.traits.ignoreCase;
  const others = patternsOf(b, fold);
  return patternsOf(a, fold).every(({ glob }) => others.every((other) => !overlaps(glob, other.glob)));
}

/** Whether every value that `a` allows is one that `b` excludes. */
function isExcluded(a: ConditionItem, b: ConditionItem): boolean {
  const fold = b.traits.ignoreCase;
  if (a.traits.ignoreCase && !fold) return false;
  const others = patternsOf(b, fold).filter(({ literal }) => literal || b.traits.wildcards);
  const variable = b.condition.values.some((text) => text.includes("${"));
  if (variable) return false;
  return patternsOf(a, fold).every(({ glob, literal }) => literal && others.some((other) => overlaps(glob, other.glob)));
}

const bounds: Readonly<Record<string, readonly [lower: boolean, strict: boolean]>> = {
  less: [false, true],
  lessOrEqual: [false, false],
  greater: [true, true],
  greaterOrEqual: [true, false],
};

function isOrdered({ traits }: ConditionItem): boolean {
  return (traits.family === "numeric" || traits.family === "date") && Object.hasOwn(bounds, traits.relation);
}

/** The loosest of the values, since one that holds is enough; `undefined` when one cannot be read. */
function boundOf({ condition, traits }: ConditionItem, lower: boolean): number | undefined {
  const numbers = condition.values.map((text) =>
    traits.family === "date" && !/^-?\d+$/.test(text) ? Date.parse(text) / 1000 : Number(text),
  );
  if (numbers.some((number) => !Number.isFinite(number))) return undefined;
  return lower ? Math.min(...numbers) : Math.max(...numbers);
}

/** Whether `a` is a lower bound that lies above the upper bound `b`. */
function areApart(a: ConditionItem, b: ConditionItem): boolean {
  const [isLower = false, strictA = false] = bounds[a.traits.relation] ?? [];
  const [otherIsLower = false, strictB = false] = bounds[b.traits.relation] ?? [];
  if (!isLower || otherIsLower || a.traits.family !== b.traits.family) return false;
  const low = boundOf(a, true);
  const high = boundOf(b, false);
  if (low === undefined || high === undefined) return false;
  return strictA || strictB ? low >= high : low > high;
}
