import type { Condition, PrincipalEntry, Statement } from "../ir/model.js";
import type { Pass } from "./pass.js";
import { replaceStatements } from "./replace-statements.js";
import { wholeKey } from "./statement-keys.js";
import { withRulesOf } from "./with-rules-of.js";
import { writeList, writeValues } from "./write.js";

function distinct<Item>(items: readonly Item[], keyOf: (item: Item) => string): readonly Item[] {
  if (items.length < 2) return items;
  const seen = new Set<string>();
  const kept = items.filter((item) => {
    const key = keyOf(item);
    return !seen.has(key) && seen.add(key);
  });
  return kept.length === items.length ? items : kept;
}

const asWritten = (text: string): string => text;
const folded = (text: string): string => text.toLowerCase();
const entryKey = ({ type, value }: PrincipalEntry): string => `${type} ${value}`;

/** Lists are sets to IAM (§2.1, §2.3.9, §4.1.2); the letter case of actions does not count (§2.1). */
export const dedupe: Pass = {
  name: "dedupe",
  rewrite: (draft, policy) => {
    policy.statements.forEach((statement, i) => {
      const { actions, resources, principals } = listsOf(statement);
      const { patterns = [] } = statement.resources ?? {};
      if (actions !== statement.actions.patterns) writeList(draft, i, "actions", actions);
      if (resources !== undefined && resources !== patterns) writeList(draft, i, "resources", resources);
      const target = principals === statement.principals?.entries ? undefined : draft.statements[i]?.principals;
      if (target !== undefined) target.entries = [...(principals ?? [])];
      dedupeValues(statement.conditions, (at, values) => writeValues(draft, i, at, values));
    });
    dropEqual(draft, policy.statements);
  },
};

function listsOf({ actions, resources, principals }: Statement): {
  readonly actions: readonly string[];
  readonly resources: readonly string[] | undefined;
  readonly principals: readonly PrincipalEntry[] | undefined;
} {
  return {
    actions: distinct(actions.patterns, folded),
    resources: resources === undefined ? undefined : distinct(resources.patterns, asWritten),
    principals: principals === undefined ? undefined : distinct(principals.entries, entryKey),
  };
}

function dedupeValues(conditions: readonly Condition[], write: (at: number, values: readonly string[]) => void): void {
  conditions.forEach(({ values }, at) => {
    const kept = distinct(values, asWritten);
    if (kept !== values) write(at, kept);
  });
}

/** Of statements that say the same the first stays, and names the rules of all. */
function dropEqual(draft: Parameters<Pass["rewrite"]>[0], statements: readonly Statement[]): void {
  const first = new Map<string, number>();
  const into = new Map<number, number[]>();
  statements.forEach((statement, i) => {
    const key = wholeKey(statement);
    const at = first.get(key);
    if (at === undefined) first.set(key, i);
    else into.set(at, [...(into.get(at) ?? []), i]);
  });
  replaceStatements(draft, into, (at, gone) => withRulesOf(statements, at, gone));
}
