import { type Check, statementCheck } from "../../check.js";
import { atActions, atKey, atResources, type Place } from "../../place.js";
import type { StatementSubject } from "../../subject.js";

type Row = readonly [code: "TW124" | "TW125" | "TW126" | "TW127" | "TW128", what: string, find: Find];

/** Where a statement says it; `undefined` when it does not. */
type Find = (statement: StatementSubject) => Place | undefined;

/** What SCPs could not say before 2025-09-19; partitions and tools that are older still refuse it (§1.4.3). */
const rows: readonly Row[] = [
  ["TW124", "an action with a wildcard before its end", earlyWildcard],
  ["TW125", "a condition in an Allow", (it) => (it.allows && it.conditions.length > 0 ? atKey(it, 0) : undefined)],
  ["TW126", "`NotAction` in an Allow", (it) => (it.allows && it.statement.actions.negated ? atActions(it) : undefined)],
  ["TW127", "a resource other than `*` in an Allow", narrowResource],
  ["TW128", "`NotResource`", (it) => (it.statement.resources?.negated === true ? atResources(it) : undefined)],
];

function earlyWildcard(it: StatementSubject): Place | undefined {
  const found = it.actions.find(({ pattern }) => pattern !== "*" && /[*?]./.test(pattern));
  return found === undefined ? undefined : atActions(it, found.index);
}

function narrowResource(it: StatementSubject): Place | undefined {
  const found = it.resources.find(({ pattern }) => pattern !== "*");
  return it.allows && it.statement.resources?.negated === false && found !== undefined ? atResources(it, found.index) : undefined;
}

/** TW124–TW128 */
export const scpDialect: readonly Check[] = rows.map(([code, what, find]) =>
  statementCheck(code, (statement, report) => {
    if (statement.policy.policy.kind !== "scp") return;
    const place = find(statement);
    if (place !== undefined) report(place, { message: `SCPs did not have ${what} before 2025-09-19` });
  }),
);
