import { unsignedApi } from "../diagnostics/abac.js";
import type { Env } from "./context.js";
import { type ActionPattern, type CheckedRule, type ItemSet, isItemSet } from "./model.js";

/**
 * TW310, TW311: APIs that are called without AWS credentials, named in a policy that only signed callers are measured by.
 * Literal names only: a wildcard that covers some of them is no mistake.
 */
export function checkUnsigned({ actions, effect }: CheckedRule, env: Env): void {
  for (const item of actions.include) {
    const names = unsignedIn(item, env);
    if (names.length > 0) env.checker.reporter.report(unsignedApi(item.span, effect, names));
  }
}

function unsignedIn(item: ActionPattern | ItemSet<ActionPattern>, env: Env): readonly string[] {
  if (isItemSet<ActionPattern>(item)) return [...new Set(item.include.flatMap((each) => unsignedIn(each, env)))];
  const [prefix = "", name = ""] = item.text.split(":");
  const action = env.checker.catalog.action(prefix, name);
  return action === undefined || action.authentication === "signed" ? [] : [item.text];
}
