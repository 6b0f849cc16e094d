/**
 * A long list of statements, filed under texts that a request must have for them to match. In: a request. Out: the few
 * places in which statements may be that match it. `split.ts` does the filing.
 */
import { type ContextKey, lookUp, missing } from "./context.js";
import type { RequestView } from "./request-view.js";
import { longestHashed, power, prefixHashes } from "./text-hash.js";

/** Positions of statements that are found together. */
export interface Bucket {
  readonly positions: number[];
  /** The search that found it last. */
  foundBy: number;
}

/** Statements that are found by one text of the request. */
export interface Source {
  /** `undefined` for the resource. */
  readonly key: ContextKey | undefined;
  readonly all: Bucket;
  readonly whole: Map<string, Bucket>;
  /** By hash of how the text starts, for the lengths given. */
  readonly starts: Map<number, Bucket>;
  readonly startLengths: readonly number[];
  readonly pieces: readonly Pieces[];
}

/** Statements that are found by a piece of one length, by hash. */
export interface Pieces {
  readonly length: number;
  readonly buckets: Map<number, Bucket>;
  /** A bit for each hash, so that most pieces of a request are known not to be there without a look-up. */
  readonly filter: Uint32Array;
}

export interface SplitList {
  readonly rest: Bucket;
  readonly sources: readonly Source[];
}

export function newBucket(): Bucket {
  return { positions: [], foundBy: 0 };
}

let searches = 0;

function add(found: Bucket[], bucket: Bucket | undefined): void {
  if (bucket === undefined || bucket.foundBy === searches) return;
  bucket.foundBy = searches;
  found.push(bucket);
}

/** Which word of a filter a hash is in; which bit are the low five. */
export const filterWord = (filter: Uint32Array, hash: number): number => (hash >>> 5) & (filter.length - 1);

function findPieces({ length, buckets, filter }: Pieces, hashes: Int32Array, size: number, found: Bucket[]): void {
  const factor = power(length);
  for (let end = length; end <= size; end++) {
    const hash = ((hashes[end] ?? 0) - Math.imul(hashes[end - length] ?? 0, factor)) | 0;
    const word = filter[filterWord(filter, hash)] ?? 0;
    if (((word >>> (hash & 31)) & 1) !== 0) add(found, buckets.get(hash));
  }
}

function findHashed({ starts, startLengths, pieces }: Source, hashes: Int32Array, size: number, found: Bucket[]): void {
  for (const length of startLengths) if (length <= size) add(found, starts.get(hashes[length] ?? 0));
  for (const each of pieces) findPieces(each, hashes, size, found);
}

function findInText(source: Source, text: string, found: Bucket[]): void {
  add(found, source.whole.get(text));
  if (source.startLengths.length === 0 && source.pieces.length === 0) return;
  if (text.length > longestHashed) add(found, source.all);
  else findHashed(source, prefixHashes(text), text.length, found);
}

/** Adds every bucket that may hold a statement which matches, each once. A statement may be in several. */
export function findBuckets(list: SplitList, view: RequestView, found: Bucket[]): void {
  // What a request's own members do when they are read may search again: they are read first.
  for (const { key } of list.sources) if (key !== undefined) lookUp(view.context, key);
  searches++;
  add(found, list.rest);
  for (const source of list.sources) {
    const text = source.key === undefined ? view.resource : lookUp(view.context, source.key);
    if (typeof text === "string") findInText(source, text, found);
    // A list, or a key in several spellings: nothing matches, but the condition has to say why. A missing key has no why.
    else if (text !== missing) add(found, source.all);
  }
}
