/**
 * Finds the statements that can match an action without looking at the others. Exact names are a map, patterns a list per
 * service, `*` and `NotAction` a list of their own; what an action finds is remembered.
 */
import { type ActionPattern, actionApplies, matchesAction } from "./action.js";
import { type CandidateList, candidateList, longList, type Threshold } from "./candidate-list.js";
import type { CompiledStatement } from "./statement.js";

/** Statements whose action element matches, in the order of the documents. */
export interface Candidates {
  readonly denies: CandidateList;
  readonly allows: CandidateList;
}

export interface StatementIndex {
  readonly statements: readonly CompiledStatement[];
  /** Of a folded action. */
  readonly candidates: (action: string) => Candidates;
}

interface ServicePattern {
  readonly pattern: ActionPattern;
  readonly at: number;
}

interface Lists {
  readonly exact: Map<string, number[]>;
  readonly services: Map<string, ServicePattern[]>;
  /** `*` and `NotAction`. */
  readonly rest: number[];
}

const rememberedActions = 1024;

function push<T>(map: Map<string, T[]>, key: string, item: T): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [item]);
  else list.push(item);
}

function addPattern(lists: Lists, pattern: ActionPattern, at: number): void {
  if (pattern.service === undefined) lists.rest.push(at);
  else if (pattern.name.literal !== undefined) push(lists.exact, `${pattern.service}:${pattern.name.literal}`, at);
  else push(lists.services, pattern.service, { pattern, at });
}

function listsOf(statements: readonly CompiledStatement[]): Lists {
  const lists: Lists = { exact: new Map(), services: new Map(), rest: [] };
  for (const [at, { action }] of statements.entries()) {
    if (action.negated) lists.rest.push(at);
    else for (const pattern of action.patterns) addPattern(lists, pattern, at);
  }
  return lists;
}

function find(statements: readonly CompiledStatement[], lists: Lists, action: string, threshold: Threshold): Candidates {
  const found = new Set(lists.exact.get(action));
  const service = action.slice(0, Math.max(0, action.indexOf(":")));
  for (const { pattern, at } of lists.services.get(service) ?? []) if (matchesAction(pattern, action)) found.add(at);
  for (const at of lists.rest) {
    const statement = statements[at];
    if (statement !== undefined && actionApplies(statement.action, action)) found.add(at);
  }
  const ordered = [...found].sort((a, b) => a - b).flatMap((at) => statements[at] ?? []);
  return {
    denies: candidateList(
      ordered.filter(({ statement }) => statement.effect === "Deny"),
      threshold,
    ),
    allows: candidateList(
      ordered.filter(({ statement }) => statement.effect === "Allow"),
      threshold,
    ),
  };
}

/** The lists are made when the first question comes. */
export function statementIndex(statements: readonly CompiledStatement[], threshold: Threshold = longList): StatementIndex {
  const remembered = new Map<string, Candidates>();
  let lists: Lists | undefined;
  return {
    statements,
    candidates: (action) => {
      const known = remembered.get(action);
      if (known !== undefined) return known;
      lists ??= listsOf(statements);
      const found = find(statements, lists, action, threshold);
      // Bounds what a flood of made-up actions can keep.
      if (remembered.size >= rememberedActions) remembered.clear();
      remembered.set(action, found);
      return found;
    },
  };
}
