import { encodePolicy } from "../iam/encode.js";
import { sizeOf } from "../iam/size.js";
import type { PassRun } from "../optimise/optimise.js";

/** What the runs of each pass saved together, in characters without white space, in the order of their first runs. */
export function savingsOf(runs: readonly PassRun[]): ReadonlyMap<string, number> {
  const saved = new Map<string, number>();
  for (const { pass, before, after } of runs) {
    const characters = sizeOf(encodePolicy(before), false) - sizeOf(encodePolicy(after), false);
    saved.set(pass, (saved.get(pass) ?? 0) + characters);
  }
  return saved;
}
