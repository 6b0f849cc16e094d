/**
 * Statements that may match an action, in a list that is asked with a request. A long list is split by what its statements
 * require of the resource or of one key (`requirement.ts`), so that a request only meets those that its texts fit.
 */
import { type ContextKey, missing } from "./context.js";
import type { RequestView } from "./request-view.js";
import { type Requirement, requirementsOf } from "./requirement.js";
import type { CompiledStatement } from "./statement.js";

export interface CandidateList {
  /** In the order of the documents. */
  readonly all: readonly CompiledStatement[];
  /** Made for long lists when first asked. */
  split: SplitList | undefined;
}

/** Below this, trying each is cheaper than looking up. */
const longList = 16;
const mostSources = 8;
const mostLengths = 6;

type Bucket = CompiledStatement[];

interface Source {
  readonly key: ContextKey | undefined;
  readonly all: Bucket;
  readonly exact: Map<string, Bucket>;
  /** By length of the prefix, then by prefix. */
  readonly prefixes: Map<number, Map<string, Bucket>>;
}

interface SplitList {
  readonly rest: readonly CompiledStatement[];
  readonly sources: readonly Source[];
  readonly position: ReadonlyMap<CompiledStatement, number>;
}

export function candidateList(all: readonly CompiledStatement[]): CandidateList {
  return { all, split: undefined };
}

type Counts = Map<string, number>;

const addresses = ({ source, exact, prefix }: Requirement): readonly string[] =>
  exact === undefined ? [`${source}\u0000^${prefix}`] : exact.map((text) => `${source}\u0000=${text}`);

function count(counts: Counts, names: readonly string[]): void {
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
}

/** Statements that share the address: the fewer, the more a look-up spares. */
function crowd(requirement: Requirement, counts: Counts): number {
  return Math.max(0, ...addresses(requirement).map((address) => counts.get(address) ?? 0));
}

function best(requirements: readonly Requirement[], counts: Counts): Requirement | undefined {
  let found: Requirement | undefined;
  let fewest = Number.POSITIVE_INFINITY;
  for (const requirement of requirements) {
    const size = crowd(requirement, counts);
    if (size >= fewest) continue;
    found = requirement;
    fewest = size;
  }
  return found;
}

function topKeys<K>(counts: ReadonlyMap<K, number>, most: number): ReadonlySet<K> {
  return new Set(
    [...counts]
      .sort(([, a], [, b]) => b - a)
      .slice(0, most)
      .map(([key]) => key),
  );
}

type Choice = readonly [CompiledStatement, Requirement];

/** The requirement under which each statement is filed, from the few sources that serve most statements. */
function choose(all: readonly CompiledStatement[]): { readonly choices: readonly Choice[]; readonly rest: Bucket } {
  const counts: Counts = new Map();
  const options = all.map(requirementsOf);
  for (const requirements of options) for (const requirement of requirements) count(counts, addresses(requirement));
  const popular: Counts = new Map();
  for (const requirements of options)
    count(popular, best(requirements, counts) === undefined ? [] : [best(requirements, counts)?.source ?? ""]);
  const sources = topKeys(popular, mostSources);
  const choices: Choice[] = [];
  const rest: Bucket = [];
  for (const [i, statement] of all.entries()) {
    const usable = (options[i] ?? []).filter(({ source }) => sources.has(source));
    const chosen = best(usable, counts);
    // An address that much of the list shares spares nothing.
    if (chosen === undefined || crowd(chosen, counts) * 2 > all.length) rest.push(statement);
    else choices.push([statement, chosen]);
  }
  return { choices, rest };
}

function bucketAt<K>(map: Map<K, Bucket>, key: K): Bucket {
  const known = map.get(key);
  if (known !== undefined) return known;
  const bucket: Bucket = [];
  map.set(key, bucket);
  return bucket;
}

/** Few lengths, since each is a look-up: a prefix of another length is cut down to the next kept one. */
function filePrefixes(source: Source, choices: readonly Choice[], rest: Bucket): void {
  const lengths = new Map<number, number>();
  for (const [, { prefix }] of choices) lengths.set(prefix.length, (lengths.get(prefix.length) ?? 0) + 1);
  const kept = [...topKeys(lengths, mostLengths)].sort((a, b) => b - a);
  for (const length of kept) source.prefixes.set(length, new Map());
  for (const [statement, { prefix }] of choices) {
    const length = kept.find((candidate) => candidate <= prefix.length);
    const map = length === undefined ? undefined : source.prefixes.get(length);
    if (map === undefined) rest.push(statement);
    else {
      bucketAt(map, prefix.slice(0, length)).push(statement);
      source.all.push(statement);
    }
  }
}

function fileExact(source: Source, choices: readonly Choice[]): void {
  for (const [statement, { exact }] of choices) {
    for (const text of exact ?? []) bucketAt(source.exact, text).push(statement);
    source.all.push(statement);
  }
}

function split(all: readonly CompiledStatement[]): SplitList {
  const { choices, rest } = choose(all);
  const bySource = new Map<string, Choice[]>();
  for (const choice of choices) {
    const list = bySource.get(choice[1].source);
    if (list === undefined) bySource.set(choice[1].source, [choice]);
    else list.push(choice);
  }
  const sources = [...bySource.values()].map((list) => {
    const source: Source = { key: list[0]?.[1].key, all: [], exact: new Map(), prefixes: new Map() };
    fileExact(
      source,
      list.filter(([, { exact }]) => exact !== undefined),
    );
    filePrefixes(
      source,
      list.filter(([, { exact }]) => exact === undefined),
      rest,
    );
    return source;
  });
  return { rest, sources, position: new Map(all.map((statement, i) => [statement, i])) };
}

type Test = (statement: CompiledStatement) => boolean;

function filterInto(found: CompiledStatement[], list: readonly CompiledStatement[] | undefined, test: Test): void {
  if (list !== undefined) for (const statement of list) if (test(statement)) found.push(statement);
}

function filterSource(found: CompiledStatement[], source: Source, view: RequestView, test: Test): void {
  const text = source.key === undefined ? view.resource : view.context.find(source.key);
  if (typeof text === "string") {
    filterInto(found, source.exact.get(text), test);
    for (const [length, map] of source.prefixes) filterInto(found, map.get(text.slice(0, length)), test);
    // A list, or a key in several spellings: nothing matches, but the condition has to say why. A missing key has no why.
  } else if (text !== missing) filterInto(found, source.all, test);
}

/** The statements that pass, in the order of the documents; statements that cannot match are not tried. */
export function filterCandidates(list: CandidateList, view: RequestView, test: Test): readonly CompiledStatement[] {
  const found: CompiledStatement[] = [];
  if (list.all.length <= longList) {
    filterInto(found, list.all, test);
    return found;
  }
  list.split ??= split(list.all);
  const { rest, sources, position } = list.split;
  filterInto(found, rest, test);
  for (const source of sources) filterSource(found, source, view, test);
  return found.length < 2 ? found : found.sort((a, b) => (position.get(a) ?? 0) - (position.get(b) ?? 0));
}
