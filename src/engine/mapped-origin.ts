import type { Statement } from "../ir/model.js";
import type { MappedStatement, StatementMap } from "./layers.js";
import { rememberPosition } from "./location.js";

const isIndex = (value: unknown): boolean => Number.isSafeInteger(value) && Number(value) >= 0;

/** Whether an entry can be believed: anything may be handed in as a map. */
function isMapped(entry: unknown): entry is MappedStatement {
  if (typeof entry !== "object" || entry === null) return false;
  const { index, policy, rule, source, line, column, start, end } = entry as Partial<MappedStatement>;
  return (
    [index, source, line, column, start, end].every(isIndex) &&
    typeof policy === "string" &&
    (rule === undefined || typeof rule === "string")
  );
}

function entriesOf({ statements }: StatementMap): ReadonlyMap<number, MappedStatement> {
  const entries: readonly unknown[] = Array.isArray(statements) ? statements : [];
  return new Map(entries.filter(isMapped).map((entry) => [entry.index, entry]));
}

function originOf({ policy, rule, source, start, end }: MappedStatement, { sources }: StatementMap): Statement["origin"] {
  const file: unknown = Array.isArray(sources) ? sources[source] : undefined;
  const span = { file: typeof file === "string" ? file : "", start, end };
  return { kind: "source", policy, ...(rule === undefined ? {} : { rule }), span };
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
    const origin = originOf(entry, map);
    rememberPosition(origin, { line: entry.line, column: entry.column });
    return { ...statement, origin };
  });
}
