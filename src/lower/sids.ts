import type { CheckedRule } from "../check/model.js";

const baseOf = (rule: CheckedRule): string | undefined => {
  if (rule.name === undefined) return undefined;
  const letters = rule.name.replace(/[^A-Za-z0-9]/g, "");
  return letters === "" ? "Statement" : letters;
};

/** Makes the Sids of one document: letters and digits of the rule's name, unique (§1.2.4). */
export interface Sids {
  /** One Sid for each of `count` statements; none for an unnamed rule. Numbers follow the name where it alone is not enough. */
  readonly of: (rule: CheckedRule, count: number) => readonly string[] | undefined;
}

/** A rule that needs numbers never takes the name of another rule. */
export function sids(rules: readonly CheckedRule[]): Sids {
  const names = new Map<string, number>();
  for (const rule of rules) {
    const base = baseOf(rule);
    if (base !== undefined) names.set(base, (names.get(base) ?? 0) + 1);
  }
  const taken = new Set<string>(names.keys());
  const next = new Map<string, number>();
  const numbered = (base: string): string => {
    let number = next.get(base) ?? 1;
    while (taken.has(`${base}${number}`)) number++;
    next.set(base, number + 1);
    taken.add(`${base}${number}`);
    return `${base}${number}`;
  };
  return {
    of: (rule, count) => {
      const base = baseOf(rule);
      if (base === undefined) return undefined;
      if (count === 1 && names.get(base) === 1) return [base];
      return Array.from({ length: count }, () => numbered(base));
    },
  };
}
