import type { Origin, Statement } from "../ir/model.js";
import type { MappedRule, MappedStatement, StatementMap } from "./layers.js";
import { rememberPosition } from "./location.js";

const isIndex = (value: unknown): boolean => Number.isSafeInteger(value) && Number(value) >= 0;

/** Whether an entry can be believed: anything may be handed in as a map. */
function isRule(entry: unknown): entry is MappedRule {
  if (typeof entry !== "object" || entry === null) return false;
  const { policy, rule, source, line, column, start, end } = entry as Partial<MappedRule>;
  return (
    [source, line, column, start, end].every(isIndex) &&
    typeof policy === "string" &&
    (rule === undefined || typeof rule === "string")
  );
}

function isMapped(entry: unknown): entry is MappedStatement {
  return isRule(entry) && isIndex((entry as Partial<MappedStatement>).index);
}

function entriesOf({ statements }: StatementMap): ReadonlyMap<number, MappedStatement> {
  const entries: readonly unknown[] = Array.isArray(statements) ? statements : [];
  return new Map(entries.filter(isMapped).map((entry) => [entry.index, entry]));
}

function originOf({ policy, rule, source, line, column, start, end }: MappedRule, { sources }: StatementMap): Origin {
  const file: unknown = Array.isArray(sources) ? sources[source] : undefined;
  const span = { file: typeof file === "string" ? file : "", start, end };
  const origin: Origin = { kind: "source", policy, ...(rule === undefined ? {} : { rule }), span };
  rememberPosition(origin, { line, column });
  return origin;
}

function othersOf({ also }: MappedStatement, map: StatementMap): readonly Origin[] {
  const others: readonly unknown[] = Array.isArray(also) ? also : [];
  return others.filter(isRule).map((other) => originOf(other, map));
}

/**
 * The statements with the rules that they were compiled from as their origins. Where the map says nothing that could be
 * true, the origin stays the place in the JSON document.
 */
export function withOrigins(statements: readonly Statement[], map: StatementMap): readonly Statement[] {
  if (typeof map !== "object" || map === null) return statements;
  const entries = entriesOf(map);
  return statements.map((statement, i) => {
    const entry = entries.get(i);
    if (entry === undefined) return statement;
    const alsoFrom = othersOf(entry, map);
    return { ...statement, origin: originOf(entry, map), ...(alsoFrom.length === 0 ? {} : { alsoFrom }) };
  });
}
