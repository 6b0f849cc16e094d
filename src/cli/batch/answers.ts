/**
 * Chunks become answers, in order: the first ones here, and when there are more, in a pool of threads. Only as many chunks
 * are under way as keep the threads busy.
 */
import type { Chunk } from "./chunks.js";
import { type Answers, type BatchSettings, type DecideLines, lineDecider } from "./decide-lines.js";
import { type Pool, startPool } from "./pool.js";

/** Starting threads, each with an engine of its own, pays only after that many chunks. */
const chunksWithoutPool = 2;
const underWayByThread = 3;

/** Bytes from which on it is known to pay before the first chunk. */
const certainlyLarge = 4 * 1024 * 1024;

/** `threads` of 1: everything in this one. `size`: bytes of the input, where they are known. */
export async function* answersTo(
  chunks: AsyncIterable<Chunk>,
  settings: BatchSettings,
  decide: DecideLines = lineDecider(settings),
  { threads = 1, size = 0 }: { readonly threads?: number; readonly size?: number | undefined } = {},
): AsyncGenerator<Answers> {
  const underWay: Promise<Answers>[] = [];
  const here = chunksHere(threads, size);
  let pool: Pool | undefined;
  let seen = 0;
  try {
    for await (const { chunk, failure } of outcomesOf(chunks)) {
      if (failure !== undefined) {
        // What was read before the input failed is answered first.
        for (const answers of underWay) yield await answers;
        throw failure.error;
      }
      if (seen++ < here) {
        yield decide(chunk);
        continue;
      }
      pool ??= startPool(settings, threads);
      const answers = pool.answer(chunk);
      // Awaited below, in order; until then a failure must not count as unhandled.
      answers.catch(() => undefined);
      underWay.push(answers);
      const first = underWay.length >= threads * underWayByThread ? underWay.shift() : undefined;
      if (first !== undefined) yield await first;
    }
    for (const answers of underWay) yield await answers;
  } finally {
    await pool?.close();
  }
}

/** How many chunks are answered in this thread. */
function chunksHere(threads: number, size: number): number {
  if (threads === 1) return Number.POSITIVE_INFINITY;
  return size < certainlyLarge ? chunksWithoutPool : 0;
}

type ChunkOutcome =
  | { readonly chunk: Chunk; readonly failure?: never }
  | { readonly chunk?: never; readonly failure: { readonly error: unknown } };

/** The chunks, and at the end the failure of the input as one more item. */
async function* outcomesOf(chunks: AsyncIterable<Chunk>): AsyncGenerator<ChunkOutcome> {
  try {
    for await (const chunk of chunks) yield { chunk };
  } catch (error) {
    yield { failure: { error } };
  }
}
