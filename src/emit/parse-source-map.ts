import type { MappedRule, MappedStatement, SourceMap } from "./source-map.js";

/** A source map that was read, or why the input is none. */
export type ParsedSourceMap =
  | { readonly kind: "map"; readonly map: SourceMap }
  | { readonly kind: "invalid"; readonly problem: string };

type Members = Readonly<Record<string, unknown>>;

/** Names what is wrong, or `undefined`. */
type Check = (value: unknown) => string | undefined;

const text: Check = (value) => (typeof value === "string" ? undefined : "a string");
const optionalText: Check = (value) => (value === undefined ? undefined : text(value));
const fromZero: Check = (value) => (Number.isSafeInteger(value) && Number(value) >= 0 ? undefined : "a whole number from 0");
const fromOne: Check = (value) => (Number.isSafeInteger(value) && Number(value) >= 1 ? undefined : "a whole number from 1");
const optionalFromOne: Check = (value) => (value === undefined ? undefined : fromOne(value));
const texts: Check = (value) =>
  Array.isArray(value) && value.every((each) => typeof each === "string") ? undefined : "a list of strings";
const list: Check = (value) => (Array.isArray(value) ? undefined : "a list");

const mapMembers: readonly (readonly [string, Check])[] = [
  ["schema", (value) => (value === "tagward/source-map@1" ? undefined : "`tagward/source-map@1`")],
  ["version", (value) => (value === 1 ? undefined : "1")],
  ["document", text],
  ["sources", texts],
  ["statements", list],
];

const ruleMembers: readonly (readonly [string, Check])[] = [
  ["policy", text],
  ["rule", optionalText],
  ["source", fromZero],
  ["line", fromOne],
  ["column", fromOne],
  ["endLine", optionalFromOne],
  ["endColumn", optionalFromOne],
  ["start", fromZero],
  ["end", fromZero],
];

const statementMembers: readonly (readonly [string, Check])[] = [
  ["index", fromZero],
  ["sid", optionalText],
  ...ruleMembers,
  ["also", (value) => (value === undefined ? undefined : list(value))],
];

/**
 * Reads a source map from its JSON text or from the parsed value. Everything is checked, so that a map that was edited or
 * belongs to another version never points an answer at the wrong rule: it is refused, with the member that is wrong.
 */
export function parseSourceMap(input: unknown): ParsedSourceMap {
  const value = typeof input === "string" ? jsonOf(input) : input;
  if (!isMembers(value)) return invalid("it is not a JSON object");
  const problem = memberProblem(value, mapMembers, "") ?? statementsProblem(value as unknown as SourceMap);
  return problem === undefined ? { kind: "map", map: value as unknown as SourceMap } : invalid(problem);
}

function invalid(problem: string): ParsedSourceMap {
  return { kind: "invalid", problem };
}

function isMembers(value: unknown): value is Members {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function jsonOf(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

function memberProblem(value: Members, members: readonly (readonly [string, Check])[], pointer: string): string | undefined {
  for (const [name, check] of members) {
    const expected = check(Object.hasOwn(value, name) ? value[name] : undefined);
    if (expected !== undefined) return `${pointer}/${name} must be ${expected}`;
  }
  const known = new Set(members.map(([name]) => name));
  const unknown = Object.keys(value).find((name) => !known.has(name));
  return unknown === undefined ? undefined : `${pointer}/${unknown} is not a member of a source map`;
}

/** Entries in the order of the document, each statement at most once, pointing at a file that is there. */
function statementsProblem({ sources, statements }: SourceMap): string | undefined {
  let last = -1;
  for (const [i, statement] of statements.entries()) {
    const pointer = `/statements/${i}`;
    if (!isMembers(statement)) return `${pointer} must be an object`;
    const problem = memberProblem(statement, statementMembers, pointer);
    if (problem !== undefined) return problem;
    if (statement.index <= last) return `${pointer}/index must be greater than the one before`;
    const wrong = placeProblem(statement, sources, pointer) ?? alsoProblem(statement, sources, pointer);
    if (wrong !== undefined) return wrong;
    last = statement.index;
  }
  return undefined;
}

function placeProblem({ source, start, end }: MappedRule, sources: readonly string[], pointer: string): string | undefined {
  if (source >= sources.length) return `${pointer}/source must be an index into sources`;
  return end < start ? `${pointer}/end must not be before start` : undefined;
}

function alsoProblem({ also = [] }: MappedStatement, sources: readonly string[], pointer: string): string | undefined {
  for (const [i, rule] of also.entries()) {
    const at = `${pointer}/also/${i}`;
    if (!isMembers(rule)) return `${at} must be an object`;
    const problem = memberProblem(rule, ruleMembers, at) ?? placeProblem(rule, sources, at);
    if (problem !== undefined) return problem;
  }
  return undefined;
}
