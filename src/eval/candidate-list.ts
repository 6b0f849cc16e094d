/**
 * Statements that may match an action, in a list that is asked with a request. A long list is split by what its statements
 * require of the resource or of one key (`split-list.ts`), so that a request only meets those that its texts fit.
 */
import { applies, type Findings, note } from "./findings.js";
import type { CompiledLayer } from "./layers.js";
import type { RequestView } from "./request-view.js";
import { split } from "./split.js";
import { type Bucket, findBuckets, type SplitList } from "./split-list.js";
import type { CompiledStatement } from "./statement.js";

/** A list at least this long is split. Internal: decisions are the same whatever it is. */
export type Threshold = number;

/** Below this, trying each is cheaper than looking up. */
export const longList: Threshold = 17;

export interface CandidateList {
  /** In the order of the documents. */
  readonly all: readonly CompiledStatement[];
  readonly threshold: Threshold;
  /** Made for long lists when first asked. */
  split: SplitList | undefined;
}

export function candidateList(all: readonly CompiledStatement[], threshold: Threshold): CandidateList {
  return { all, threshold, split: undefined };
}

function tryEach({ all }: CandidateList, layer: CompiledLayer, view: RequestView, findings: Findings): void {
  for (const compiled of all) if (applies(compiled, layer, view, findings)) note(findings, layer, compiled);
}

/** Lent to one search at a time: a getter of a request may start another within. */
let spare: Bucket[] | undefined;

function tryFound(list: CandidateList, layer: CompiledLayer, view: RequestView, findings: Findings): void {
  list.split ??= split(list.all);
  const buckets = spare ?? [];
  spare = undefined;
  findBuckets(list.split, view, buckets);
  let positions: number[] | undefined;
  for (const bucket of buckets) positions = tryBucket(list, bucket, layer, view, findings, positions);
  buckets.length = 0;
  spare = buckets;
  if (positions !== undefined) noteAll(list, layer, findings, positions);
}

/** Adds the positions of the statements that apply. */
function tryBucket(
  { all }: CandidateList,
  { positions }: Bucket,
  layer: CompiledLayer,
  view: RequestView,
  findings: Findings,
  found: number[] | undefined,
): number[] | undefined {
  let applying = found;
  for (const at of positions) {
    const compiled = all[at];
    if (compiled === undefined || !applies(compiled, layer, view, findings)) continue;
    if (applying === undefined) applying = [at];
    else applying.push(at);
  }
  return applying;
}

/** In the order of the documents, each once. */
function noteAll({ all }: CandidateList, layer: CompiledLayer, findings: Findings, positions: number[]): void {
  if (positions.length > 1) positions.sort((a, b) => a - b);
  let last = -1;
  for (const at of positions) {
    const compiled = all[at];
    if (compiled !== undefined && at !== last) note(findings, layer, compiled);
    last = at;
  }
}

/** Adds the statements that apply to the findings, in the order of the documents; those that cannot are not tried. */
export function collect(list: CandidateList, layer: CompiledLayer, view: RequestView, findings: Findings): void {
  if (list.all.length < list.threshold) tryEach(list, layer, view, findings);
  else tryFound(list, layer, view, findings);
}
