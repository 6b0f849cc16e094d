import type { Draft } from "immer";
import type { Policy } from "../ir/model.js";

export const passNames = ["dedupe", "subsume", "merge", "order"] as const;

export type PassName = (typeof passNames)[number];

/**
 * One exact rewriting of a policy: whatever is asked, the policy decides as before. It reads `policy`, which is plain data,
 * and writes to `draft`, the same policy under immer, so that what it changed can be told as patches.
 */
export interface Pass {
  /** `shrink` is exact as of the day of a catalogue only, and runs where it is asked for. */
  readonly name: PassName | "shrink";
  readonly rewrite: (draft: Draft<Policy>, policy: Policy) => void;
}
