/**
 * The last stage: what gets deployed. In: a policy of the model. Out: IAM JSON documents as objects and as exact bytes,
 * their sizes as the quota of the kind counts them, and source maps. The same policy always gives the same bytes.
 */
import { limitOf } from "../catalog/quotas.js";
import type { PolicyDocument } from "../iam/document.js";
import { encodePolicy } from "../iam/encode.js";
import { sizeOfText } from "../iam/size.js";
import { documentText } from "../iam/text.js";
import type { Policy } from "../ir/model.js";
import { type Locate, type SourceMap, sourceMapOf } from "./source-map.js";

export interface EmittedDocument {
  readonly name: string;
  readonly json: PolicyDocument;
  /** The bytes to deploy. */
  readonly text: string;
  readonly map: SourceMap;
  /** Characters as the quota counts them. */
  readonly size: number;
  /** Absent where the kind has no single quota. */
  readonly limit?: number;
  /** What the document says, statement by statement. */
  readonly policy: Policy;
}

/** One document a policy. `locate` gives the position of a span's start. */
export function emit(policy: Policy, locate: Locate): readonly EmittedDocument[] {
  const { name, kind } = policy;
  const json = encodePolicy(policy);
  const map = sourceMapOf(name, policy, locate);
  const quota = limitOf(kind);
  const text = fittingText(json, quota?.countsWhitespace === true ? quota.limit : undefined);
  const size = sizeOfText(text, quota?.countsWhitespace ?? false);
  return [{ name, json, text, map, size, ...(quota === undefined ? {} : { limit: quota.limit }), policy }];
}

/** Indented, unless a quota that counts white space is kept only without it (iam-semantics §9.1.3). */
function fittingText(json: PolicyDocument, limit: number | undefined): string {
  const indented = documentText(json);
  if (limit === undefined || indented.length <= limit) return indented;
  const compact = documentText(json, true);
  return compact.length <= limit ? compact : indented;
}
