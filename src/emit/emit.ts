/**
 * The last stage: what gets deployed. In: a policy of the model. Out: IAM JSON documents as objects and as exact bytes,
 * their sizes as the quota of the target counts them, and source maps. One document a policy; an identity policy over the
 * quota of a managed policy becomes several. The same policy always gives the same bytes.
 */
import { type IdentityTarget, type Limits, type PolicyTarget, type Quota, quotaOf, targetOf } from "../catalog/quotas.js";
import type { PolicyDocument, StatementDocument } from "../iam/document.js";
import { encodePolicy, encodeStatement } from "../iam/encode.js";
import { sizeOfText } from "../iam/size.js";
import { documentText } from "../iam/text.js";
import type { Policy, Statement } from "../ir/model.js";
import { dividePolicy } from "./divide-policy.js";
import type { Packing } from "./pack.js";
import { type Locate, type SourceMap, sourceMapOf } from "./source-map.js";

export interface EmittedDocument {
  readonly name: string;
  readonly json: PolicyDocument;
  /** The bytes to deploy. */
  readonly text: string;
  readonly map: SourceMap;
  /** Characters as the quota counts them. */
  readonly size: number;
  /** What it is deployed as; absent for resource policies. */
  readonly target?: PolicyTarget;
  /** Absent where the kind has no single quota. */
  readonly limit?: number;
  /** What the document says, statement by statement. */
  readonly policy: Policy;
}

export interface EmitOptions {
  /** What identity policies are deployed as; `managed` when absent. */
  readonly target?: IdentityTarget;
  /** Figures to hold instead of the dated quotas. */
  readonly limits?: Limits;
  /** How a policy is divided; `stable` when absent. */
  readonly packing?: Packing;
}

/** Says the same in less. Whatever it is given, what it makes decides alike. */
export type Rewrite = (policy: Policy) => Policy;

/**
 * `locate` gives the position of a span's start. A document is over its limit only where the policy cannot be divided, or a
 * statement of it cannot. With `rewrite` each document is what it makes of its statements, written as short as JSON has it: a
 * policy is divided first, so that which statements share a document does not hang on what can be joined.
 */
export function emit(policy: Policy, locate: Locate, options: EmitOptions = {}, rewrite?: Rewrite): readonly EmittedDocument[] {
  const target = targetOf(policy.kind, options.target);
  const quota = target === undefined ? undefined : quotaOf(target, options.limits);
  // Attached identity policies are a union (iam-semantics §7), so dividing one changes nothing; nothing else is.
  const divisible = policy.kind === "identity" && quota !== undefined && quota.shared === undefined;
  // A statement is measured before it is written; it is encoded once for both.
  const encoded = new Map<Statement, StatementDocument>();
  const encode = (statement: Statement): StatementDocument => {
    const known = encoded.get(statement) ?? encodeStatement(statement, rewrite === undefined ? "text" : "json");
    encoded.set(statement, known);
    return known;
  };
  const json = (part: Policy): PolicyDocument => jsonOf(part, part.statements.map(encode), rewrite !== undefined);
  const parts = divisible
    ? dividePolicy(policy, quota.limit, { packing: options.packing, encode, json, rewrite })
    : [rewrite?.(policy) ?? policy];
  return parts.map((part) => emitOne(part, json(part), quota, target, locate));
}

/** With `short` a lone statement stands for its list. */
function jsonOf(policy: Policy, statements: readonly StatementDocument[], short: boolean): PolicyDocument {
  const [first, second] = statements;
  return { ...frameOf(policy), Statement: short && first !== undefined && second === undefined ? first : statements };
}

/** A document's members but its statements, in their order. */
function frameOf(policy: Policy): PolicyDocument {
  return encodePolicy({ ...policy, statements: [] });
}

function emitOne(
  policy: Policy,
  json: PolicyDocument,
  quota: Quota | undefined,
  target: PolicyTarget | undefined,
  locate: Locate,
): EmittedDocument {
  const { name } = policy;
  const map = sourceMapOf(name, policy, locate);
  const text = fittingText(json, quota?.countsWhitespace === true ? quota.limit : undefined);
  const size = sizeOfText(text, quota?.countsWhitespace ?? false);
  const fit = target === undefined || quota === undefined ? {} : { target, limit: quota.limit };
  return { name, json, text, map, size, ...fit, policy };
}

/** Indented, unless a quota that counts white space is kept only without it (iam-semantics §9.1.3). */
function fittingText(json: PolicyDocument, limit: number | undefined): string {
  const indented = documentText(json);
  if (limit === undefined || indented.length <= limit) return indented;
  const compact = documentText(json, true);
  return compact.length <= limit ? compact : indented;
}
