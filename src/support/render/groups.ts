import type { ActionVerdict, Carriage, RuleSupport, ServiceSupport } from "../model.js";

/** Actions of a rule of which the same is said. */
export interface VerdictGroup {
  readonly sample: ActionVerdict;
  readonly actions: readonly string[];
}

const order: readonly (string | undefined)[] = ["error", "warning", "info", undefined];

/** Gaps first, the worst first; otherwise in the order of the rule. */
export function verdictGroups({ actions }: RuleSupport): readonly VerdictGroup[] {
  const groups = new Map<string, { readonly sample: ActionVerdict; readonly actions: string[] }>();
  for (const { action, conditions, ...said } of actions) {
    const key = JSON.stringify([said, conditions]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { sample: { action, conditions, ...said }, actions: [action] });
    else group.actions.push(action);
  }
  return [...groups.values()].sort((a, b) => order.indexOf(a.sample.severity) - order.indexOf(b.sample.severity));
}

/** `StringEquals aws:ResourceTag/env: never` for each condition that does not simply depend on the request. */
export function conditionTexts({ conditions }: ActionVerdict): readonly string[] {
  const odd = conditions.filter(({ truth }) => truth !== "depends");
  return odd.map(({ condition, truth }) => `${condition}: ${truth}`);
}

export const carriageText: Readonly<Record<Carriage, string>> = { yes: "yes", no: "no", unsure: "unsure" };

export interface Counts {
  readonly total: number;
  readonly signed: number;
  readonly resourceTag: number;
  readonly requestTag: number;
  readonly tagKeys: number;
  /** Signed ones that carry none of the three for certain. */
  readonly without: readonly string[];
  readonly unsigned: readonly string[];
}

/** What a service's actions come to. Keys are counted over signed and unsigned ones. */
export function countsOf({ actions, prefix }: ServiceSupport): Counts {
  const bare = (name: string): string => name.slice(prefix.length + 1);
  const carrying = (key: "aws:ResourceTag" | "aws:RequestTag" | "aws:TagKeys"): number =>
    actions.filter(({ keys }) => keys[key] === "yes").length;
  const none = actions.filter(({ seenByIam, keys }) => seenByIam && Object.values(keys).every((each) => each === "no"));
  return {
    total: actions.length,
    signed: actions.filter(({ seenByIam }) => seenByIam).length,
    resourceTag: carrying("aws:ResourceTag"),
    requestTag: carrying("aws:RequestTag"),
    tagKeys: carrying("aws:TagKeys"),
    without: none.map(({ name }) => bare(name)),
    unsigned: actions.filter(({ seenByIam }) => !seenByIam).map(({ name }) => bare(name)),
  };
}

/** `1 action`, `1,204 actions` */
export function plural(number: number, noun: string): string {
  // By hand: a locale would take longer to load than the rest of the report.
  return `${String(number).replaceAll(/\B(?=(?:\d{3})+$)/g, ",")} ${noun}${number === 1 ? "" : "s"}`;
}
