import { attachmentLimit, type Limits, quotaOf } from "../catalog/quotas.js";
import type { CheckedPolicy } from "../check/model.js";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { type DocumentSize, documentTooLarge, policyDivided, tooManyDocuments } from "../diagnostics/size.js";
import type { EmitOptions, EmittedDocument } from "../emit/emit.js";
import { type RuleSize, ruleSizes } from "../emit/rule-sizes.js";
import { encodePolicy } from "../iam/encode.js";
import { sizeOf } from "../iam/size.js";
import type { Policy } from "../ir/model.js";

/** Rules named as the largest. */
const shownRules = 3;

/**
 * Reports what became of a policy over the quota of its target: divided, divided into more documents than can be attached, or
 * not deployable, which is an error. `whole` is the policy as it was before it was divided.
 */
export function sizeDiagnostics(
  policy: CheckedPolicy,
  whole: Policy,
  documents: readonly EmittedDocument[],
  options: Pick<EmitOptions, "limits" | "packing"> = {},
): readonly Diagnostic[] {
  const over = documents.filter(({ size, limit }) => limit !== undefined && size > limit);
  if (over.length > 0)
    return over.map((document) => documentTooLarge(policy.nameSpan, factsOf(policy, document, documents, options.limits)));
  const [first] = documents;
  if (documents.length === 1 || first?.limit === undefined) return [];
  const divided = {
    policy: policy.name,
    size: sizeOf(encodePolicy(whole), false),
    limit: first.limit,
    documents: documents.length,
    cut: cutRules(whole, documents),
  };
  const attachments = attachmentLimit(options.limits);
  if (documents.length <= attachments) return [policyDivided(policy.nameSpan, divided)];
  return [tooManyDocuments(policy.nameSpan, { ...divided, attachments, tight: options.packing === "tight" })];
}

function factsOf(
  { kind, name }: CheckedPolicy,
  document: EmittedDocument,
  documents: readonly EmittedDocument[],
  limits: Limits | undefined,
): DocumentSize {
  const { size, limit = 0, target } = document;
  const quota = target === undefined ? undefined : quotaOf(target, limits);
  const raisableTo = quota?.raisableTo;
  return {
    policy: name,
    kind,
    target: target ?? kind,
    size,
    limit,
    shared: quota?.shared === true,
    oneStatement: kind === "identity" && document.policy.statements.length === 1 && documents.length > 1,
    ...(raisableTo === undefined || size > raisableTo ? {} : { raisableTo }),
    largest: ruleSizes(document).slice(0, shownRules),
  };
}

/** Rules of which a statement was divided, and how many statements they have now. */
function cutRules(whole: Policy, documents: readonly EmittedDocument[]): readonly RuleSize[] {
  const place = ({ span }: RuleSize): string => `${span.start} ${span.file}`;
  const before = new Map(ruleSizes({ policy: whole, json: encodePolicy(whole) }).map((rule) => [place(rule), rule.statements]));
  const after = new Map<string, RuleSize>();
  for (const rule of documents.flatMap(ruleSizes)) {
    const sum = (after.get(place(rule))?.statements ?? 0) + rule.statements;
    after.set(place(rule), { ...rule, statements: sum });
  }
  return [...after].flatMap(([key, rule]) => (rule.statements > (before.get(key) ?? 0) ? [rule] : []));
}
