import type { ActionInfo, Catalog } from "../catalog/types.js";
import type { Condition, Policy, PolicyKind, Statement } from "../ir/model.js";
import { operatorTraits } from "../ir/operator.js";
import { conditionVerdict, type KeyCarriage } from "./absent-keys.js";
import { carriageOf, familyOf, type Shape, shapesOf } from "./carriage.js";
import type { ConditionVerdict, GapReason, TypeVerdict, Verdict } from "./model.js";
import { canMatch } from "./resource-scope.js";

/** What a rule does with an action, before it is put in words. */
export interface Judgement {
  readonly verdict: Verdict;
  readonly reason?: GapReason;
  readonly conditions: readonly ConditionVerdict[];
  readonly types?: readonly TypeVerdict[];
  /** Conditions that are no gap by themselves, but read no tag either: the rest of the rule. */
  readonly otherConditions: boolean;
}

/** Policies that measure the caller: for an unsigned call there is none. */
const callersOnly: ReadonlySet<PolicyKind> = new Set(["identity", "boundary", "session", "scp"]);

/** How a statement treats requests of one shape. `outside`: its resources are others. */
type Status = Verdict | "outside";

interface ShapeStatus {
  readonly shape: Shape;
  readonly carriage: KeyCarriage;
  readonly status: Status;
  readonly conditions: readonly ConditionVerdict[];
}

/** The strongest status of several statements is that of their rule: one that applies is enough. */
const strength: readonly Status[] = ["always", "effective", "partly", "unsure", "never", "outside"];

/** All statements are of one rule and reach the action. */
export function judgeAction(action: ActionInfo, policy: Policy, statements: readonly Statement[], catalog: Catalog): Judgement {
  const otherConditions = statements.some(({ conditions }) => conditions.some((each) => !isTagKey(each.key, catalog)));
  if (action.authentication !== "signed" && callersOnly.has(policy.kind)) {
    return { verdict: "never", reason: "unsigned", conditions: [], otherConditions };
  }
  const found = shapesOf(action, catalog).map((shape) => strongest(action, shape, policy, statements, catalog));
  return { ...combined(found), otherConditions };
}

function strongest(
  action: ActionInfo,
  shape: Shape,
  policy: Policy,
  statements: readonly Statement[],
  catalog: Catalog,
): ShapeStatus {
  const carriage = tagCarriage(action, shape, catalog);
  const found = statements.map((statement) => shapeStatus(shape, policy, statement, carriage));
  const status = strength.find((each) => found.some((one) => one.status === each)) ?? "outside";
  return found.find((one) => one.status === status) ?? { shape, carriage, status, conditions: [] };
}

const globalFamilies: ReadonlySet<string> = new Set(["aws:resourcetag", "aws:requesttag", "aws:tagkeys"]);
const principalTags = "aws:principaltag";

/** The three global families, and those of a service (`ec2:ResourceTag/…`) whose keys are known. */
function isTagKey(key: string, catalog: Catalog): boolean {
  const family = familyOf(key);
  if (globalFamilies.has(family)) return true;
  const [prefix = "", name = ""] = family.split(":");
  return (
    prefix !== "aws" && name.endsWith("tag") && key.includes("/") && catalog.knowsKeysOf(prefix) && catalog.isService(prefix)
  );
}

function tagCarriage(action: ActionInfo, shape: Shape, catalog: Catalog): KeyCarriage {
  return (key) => {
    const family = familyOf(key);
    // An unsigned call has no principal, so it has no tags of one.
    if (family === principalTags) return action.authentication === "signed" ? undefined : "no";
    return isTagKey(key, catalog) ? carriageOf(family, action, shape, catalog) : undefined;
  };
}

/** A key is absent for the action if it is for every type; what one type alone lacks is said with the types. */
function absentEverywhere(conditions: readonly ConditionVerdict[], reached: readonly ShapeStatus[]): readonly ConditionVerdict[] {
  const everywhere = (key: string): boolean => reached.every(({ carriage }) => carriage(key) === "no");
  return conditions.map((each) => ({ ...each, absent: each.absent.filter(everywhere) }));
}

function shapeStatus(shape: Shape, policy: Policy, statement: Statement, carriage: KeyCarriage): ShapeStatus {
  const verdicts = statement.conditions.map((condition) => ({
    condition,
    verdict: conditionVerdict(condition, policy.version, carriage),
  }));
  const conditions = verdicts.flatMap(({ verdict }) => verdict ?? []);
  if (!canMatch(statement, shape)) return { shape, carriage, status: "outside", conditions };
  return { shape, carriage, status: statusOf(conditions, verdicts), conditions };
}

function statusOf(
  conditions: readonly ConditionVerdict[],
  verdicts: readonly { readonly condition: Condition; readonly verdict: ConditionVerdict | undefined }[],
): Verdict {
  const has = (truth: ConditionVerdict["truth"]): boolean => conditions.some((each) => each.truth === truth);
  if (has("never")) return "never";
  if (has("unsure")) return "unsure";
  if (!has("always")) return "effective";
  if (!has("depends")) return "always";
  return verdicts.some(({ condition, verdict }) => verdict?.truth === "always" && isImplicit(condition)) ? "partly" : "effective";
}

/** Whether the condition holds without the key only because it is negated: `IfExists` and `Null` are meant so. */
function isImplicit({ operator }: Condition): boolean {
  return operatorTraits[operator.name].negated && !operator.ifExists && operator.qualifier === undefined;
}

function combined(found: readonly ShapeStatus[]): Omit<Judgement, "otherConditions"> {
  const certain = found.filter(({ shape }) => !shape.inferred);
  const reached = certain.filter(({ status }) => status !== "outside");
  if (reached.length === 0) {
    const likely = found.some(({ status }) => status !== "outside" && status !== "never");
    const conditions = absentEverywhere(found[0]?.conditions ?? [], found);
    return { verdict: likely ? "unsure" : "never", reason: "resource", conditions };
  }
  const verdicts = reached.map(
    ({ shape, status }): TypeVerdict => ({
      type: shape.row?.name ?? "*",
      foreign: shape.foreign,
      verdict: verdictOf(status),
    }),
  );
  const [first] = reached;
  const odd = reached.find(({ status }) => status !== "effective") ?? first;
  const conditions = odd?.conditions ?? [];
  const verdict = verdicts.every((each) => each.verdict === verdicts[0]?.verdict) ? (verdicts[0]?.verdict ?? "never") : "partly";
  const mixed = verdict === "partly" && new Set(verdicts.map((each) => each.verdict)).size > 1;
  return {
    verdict,
    ...(verdict === "effective" ? {} : { reason: "absent" as const }),
    conditions: mixed ? conditions : absentEverywhere(conditions, reached),
    ...(mixed ? { types: verdicts } : {}),
  };
}

function verdictOf(status: Status): Verdict {
  return status === "outside" ? "never" : status;
}
