/**
 * Statements that may match an action, in a list that is asked with a request. A long list is split by what its statements
 * require of the resource or of one key (`split-list.ts`), so that a request only meets those that its texts fit.
 */
import { appliesAt, type Findings, note } from "./findings.js";
import type { CompiledLayer } from "./layers.js";
import { level } from "./principal.js";
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

function tryEach(list: CandidateList, layer: CompiledLayer, view: RequestView, findings: Findings): void {
  for (const compiled of list.all) {
    const levels = appliesAt(compiled, layer, view, findings);
    if (levels !== level.none) note(findings, layer, compiled, levels);
  }
}

/** Lent to one decision at a time; a getter of a request may start another within. */
let spare: Bucket[] | undefined;

function tryFound(list: CandidateList, layer: CompiledLayer, view: RequestView, findings: Findings): void {
  list.split ??= split(list.all);
  const buckets = spare ?? [];
  spare = undefined;
  findBuckets(list.split, view, buckets);
  const applying: number[] = [];
  for (const { positions } of buckets) {
    for (const at of positions) {
      const compiled = list.all[at];
      if (compiled !== undefined && appliesAt(compiled, layer, view, findings) !== level.none) applying.push(at);
    }
  }
  buckets.length = 0;
  spare = buckets;
  noteAll(list, layer, view, findings, applying);
}

/** In the order of the documents, each once. */
function noteAll(
  { all }: CandidateList,
  layer: CompiledLayer,
  view: RequestView,
  findings: Findings,
  positions: readonly number[],
): void {
  const ordered = positions.length < 2 ? positions : [...new Set(positions)].sort((a, b) => a - b);
  for (const at of ordered) {
    const compiled = all[at];
    if (compiled !== undefined) note(findings, layer, compiled, appliesAt(compiled, layer, view, findings));
  }
}

/** Adds the statements that apply to the findings, in the order of the documents; those that cannot are not tried. */
export function collect(list: CandidateList, layer: CompiledLayer, view: RequestView, findings: Findings): void {
  if (list.all.length < list.threshold) tryEach(list, layer, view, findings);
  else tryFound(list, layer, view, findings);
}
