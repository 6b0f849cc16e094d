/**
 * Files the statements of a long list: each under the requirement that fewest others share, from the few sources that serve
 * most statements. Linear in the list, but for sorting what there is little of.
 */
import type { ContextKey } from "./context.js";
import { type Hook, pieceLengths, type Requirement, requirementsOf } from "./requirement.js";
import { type Bucket, filterWord, newBucket, type Pieces, type Source, type SplitList } from "./split-list.js";
import type { CompiledStatement } from "./statement.js";
import { hashOf } from "./text-hash.js";

const mostSources = 8;
const mostStartLengths = 16;

type Key = ContextKey | undefined;

/** How many statements each hook finds, by source. */
type Census = Map<string, Map<string, number>>;

// The letters of kinds differ, so a hook's name tells it from all others.
const hookName = ({ kind, text }: Hook): string => kind[0] + text;
const sourceName = (key: Key): string => (key === undefined ? "" : `${key.folded} ${key.text}`);

function increase<K>(counts: Map<K, number>, key: K): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function madeAt<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}

function censusOf(options: readonly (readonly Requirement[])[]): Census {
  const census: Census = new Map();
  for (const { key, entries } of options.flat()) {
    const counts = madeAt(census, sourceName(key), () => new Map<string, number>());
    for (const hooks of entries) for (const hook of hooks) increase(counts, hookName(hook));
  }
  return census;
}

/** What a statement is filed under: one hook for each entry. */
interface Filing {
  readonly key: Key;
  readonly hooks: readonly Hook[];
  /** Statements under the same hooks: the fewer, the more a look-up spares. */
  readonly crowd: number;
}

function filingOf({ key, entries }: Requirement, census: Census): Filing {
  const counts = census.get(sourceName(key));
  let crowd = 0;
  const hooks = entries.map((alternatives): Hook => {
    let [best] = alternatives as readonly [Hook, ...Hook[]];
    let fewest = Number.POSITIVE_INFINITY;
    for (const hook of alternatives) {
      const count = counts?.get(hookName(hook)) ?? 0;
      if (count < fewest) [best, fewest] = [hook, count];
    }
    crowd = Math.max(crowd, fewest);
    return best;
  });
  return { key, hooks, crowd };
}

function bestOf(filings: readonly Filing[]): Filing | undefined {
  let best: Filing | undefined;
  for (const filing of filings) if (best === undefined || filing.crowd < best.crowd) best = filing;
  return best;
}

function mostFrequent<K>(counts: ReadonlyMap<K, number>, most: number): ReadonlySet<K> {
  const sorted = [...counts].sort(([, a], [, b]) => b - a);
  return new Set(sorted.slice(0, most).map(([key]) => key));
}

type Filed = readonly [position: number, filing: Filing];

/** The filing of each statement; those without one are put into the rest. */
function fileAll(all: readonly CompiledStatement[], rest: Bucket): readonly Filed[] {
  const options = all.map(requirementsOf);
  const census = censusOf(options);
  const filings = options.map((requirements) => requirements.map((requirement) => filingOf(requirement, census)));
  const popular = new Map<string, number>();
  for (const each of filings) {
    const best = bestOf(each);
    if (best !== undefined) increase(popular, sourceName(best.key));
  }
  const sources = mostFrequent(popular, mostSources);
  const filed: Filed[] = [];
  for (const [position, each] of filings.entries()) {
    const best = bestOf(each.filter(({ key }) => sources.has(sourceName(key))));
    // A hook that much of the list shares spares nothing.
    if (best === undefined || best.crowd > Math.max(1, all.length / 2)) rest.positions.push(position);
    else filed.push([position, best]);
  }
  return filed;
}

function piecesOf(length: number, buckets: Map<number, Bucket>): Pieces {
  // Eight bits a hash, so that an eighth of the other pieces is looked up in vain.
  let words = 1;
  while (words * 4 < buckets.size) words *= 2;
  const filter = new Uint32Array(words);
  for (const hash of buckets.keys()) {
    const word = filterWord(filter, hash);
    filter[word] = (filter[word] ?? 0) | (1 << (hash & 31));
  }
  return { length, buckets, filter };
}

/** The lengths of beginnings that are looked up: few, so a longer beginning is cut down to the next of them. */
function startLengthsOf(filed: readonly Filed[]): readonly number[] {
  const counts = new Map<number, number>();
  let shortest = Number.POSITIVE_INFINITY;
  for (const { kind, text } of filed.flatMap(([, { hooks }]) => hooks)) {
    if (kind !== "start") continue;
    increase(counts, text.length);
    shortest = Math.min(shortest, text.length);
  }
  const kept = new Set(mostFrequent(counts, mostStartLengths - 1));
  return counts.size === 0 ? [] : [...kept.add(shortest)].sort((a, b) => b - a);
}

function sourceOf(key: Key, filed: readonly Filed[]): Source {
  const startLengths = startLengthsOf(filed);
  const all = newBucket();
  const whole = new Map<string, Bucket>();
  const starts = new Map<number, Bucket>();
  const pieces = new Map<number, Map<number, Bucket>>();
  const bucketOf = ({ kind, text }: Hook): Bucket => {
    if (kind === "whole") return madeAt(whole, text, newBucket);
    if (kind === "piece") {
      const buckets = madeAt(pieces, text.length, () => new Map<number, Bucket>());
      return madeAt(buckets, hashOf(text), newBucket);
    }
    const length = startLengths.find((candidate) => candidate <= text.length);
    return madeAt(starts, hashOf(text.slice(0, length)), newBucket);
  };
  for (const [position, { hooks }] of filed) {
    all.positions.push(position);
    for (const hook of hooks) bucketOf(hook).positions.push(position);
  }
  const lengths = pieceLengths.filter((length) => pieces.has(length));
  return {
    key,
    all,
    whole,
    starts,
    startLengths,
    pieces: lengths.map((length) => piecesOf(length, pieces.get(length) ?? new Map<number, Bucket>())),
  };
}

export function split(all: readonly CompiledStatement[]): SplitList {
  const rest = newBucket();
  const bySource = new Map<string, { readonly key: Key; readonly filed: Filed[] }>();
  for (const each of fileAll(all, rest)) {
    const { key } = each[1];
    madeAt(bySource, sourceName(key), () => ({ key, filed: [] as Filed[] })).filed.push(each);
  }
  return { rest, sources: [...bySource.values()].map(({ key, filed }) => sourceOf(key, filed)) };
}
