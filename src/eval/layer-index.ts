/**
 * The index of one layer, made of small indexes over consecutive policies. After a change of some policies only the indexes
 * around them are made anew; the others are shared with the layer before.
 */
import type { Policy } from "../ir/model.js";
import { candidateList, longList, type Threshold } from "./candidate-list.js";
import { compilePolicy } from "./statement.js";
import { type Candidates, type StatementIndex, statementIndex } from "./statement-index.js";

/** Consecutive policies and the index of their statements. Shared between layers, so never changed. */
export interface IndexChunk {
  readonly policies: readonly Policy[];
  readonly index: StatementIndex;
}

export interface LayerIndex extends StatementIndex {
  readonly chunks: readonly IndexChunk[];
}

const chunkSize = 128;
const rememberedActions = 1024;

/** Evenly, so that a chunk which grows by one does not leave a chunk of one behind. */
function chunksOf(policies: readonly Policy[], threshold: Threshold): readonly IndexChunk[] {
  const count = Math.ceil(policies.length / chunkSize);
  return Array.from({ length: count }, (_, i): IndexChunk => {
    const part = policies.slice(Math.floor((i * policies.length) / count), Math.floor(((i + 1) * policies.length) / count));
    return { policies: part, index: statementIndex(part.flatMap(compilePolicy), threshold) };
  });
}

/** A plain loop: every update compares every policy. */
function startsWith(policies: readonly Policy[], at: number, part: readonly Policy[]): boolean {
  for (let i = 0; i < part.length; i++) if (policies[at + i] !== part[i]) return false;
  return true;
}

/** The chunks of `before` that cover a beginning, then an end, of the policies; what is between them is indexed anew. */
function sharedChunks(policies: readonly Policy[], before: readonly IndexChunk[], threshold: Threshold): readonly IndexChunk[] {
  let first = 0;
  let start = 0;
  for (const { policies: part } of before) {
    if (!startsWith(policies, start, part)) break;
    start += part.length;
    first++;
  }
  let last = before.length;
  let end = policies.length;
  for (const { policies: part } of before.slice(first).toReversed()) {
    if (end - part.length < start || !startsWith(policies, end - part.length, part)) break;
    end -= part.length;
    last--;
  }
  const chunks = [...before.slice(0, first), ...chunksOf(policies.slice(start, end), threshold), ...before.slice(last)];
  // Many removals leave many small chunks.
  return chunks.length > 8 && chunks.length * chunkSize > 4 * policies.length ? chunksOf(policies, threshold) : chunks;
}

function together(parts: readonly Candidates[], threshold: Threshold): Candidates {
  return {
    denies: candidateList(
      parts.flatMap(({ denies }) => denies.all),
      threshold,
    ),
    allows: candidateList(
      parts.flatMap(({ allows }) => allows.all),
      threshold,
    ),
  };
}

/** Of several chunks: what each of them finds, one after the other. */
function joined(chunks: readonly IndexChunk[], threshold: Threshold): LayerIndex {
  const remembered = new Map<string, Candidates>();
  let statements: StatementIndex["statements"] | undefined;
  return {
    chunks,
    get statements(): StatementIndex["statements"] {
      statements ??= chunks.flatMap(({ index }) => index.statements);
      return statements;
    },
    candidates: (action) => {
      const known = remembered.get(action);
      if (known !== undefined) return known;
      const found = together(
        chunks.map(({ index }) => index.candidates(action)),
        threshold,
      );
      if (remembered.size >= rememberedActions) remembered.clear();
      remembered.set(action, found);
      return found;
    },
  };
}

/** Linear in the number of policies; what is not shared with `before` is compiled and indexed. */
export function layerIndex(policies: readonly Policy[], before?: LayerIndex, threshold: Threshold = longList): LayerIndex {
  const chunks = before === undefined ? chunksOf(policies, threshold) : sharedChunks(policies, before.chunks, threshold);
  const [only] = chunks;
  return chunks.length === 1 && only !== undefined ? { ...only.index, chunks } : joined(chunks, threshold);
}
