import type { CheckedPolicy } from "../check/model.js";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { documentTooLarge } from "../diagnostics/size.js";
import type { EmittedDocument } from "../emit/emit.js";
import type { Span } from "../text/span.js";

/** Rules named as the largest. */
const shownRules = 3;

/** Trust policies of a role: the quota is 2,048 characters, and up to 8,192 where AWS raised it (iam-semantics §9.1). */
const raisedTrustQuota = 8192;

/** Reports documents over the quota of their kind. A policy of a kind that cannot be split and is over it cannot be deployed: an error. */
export function sizeDiagnostics(policy: CheckedPolicy, documents: readonly EmittedDocument[]): readonly Diagnostic[] {
  return documents.flatMap((document): readonly Diagnostic[] => {
    const { size, limit } = document;
    if (limit === undefined || size <= limit) return [];
    const deployable = policy.kind === "identity" || (policy.kind === "trust" && size <= raisedTrustQuota);
    const facts = { policy: document.name, kind: policy.kind, size, limit, deployable, largest: largestRules(document) };
    return [documentTooLarge(policy.nameSpan, facts)];
  });
}

function largestRules({ json, policy }: EmittedDocument): readonly { readonly span: Span; readonly size: number }[] {
  const rules = new Map<string, { readonly span: Span; readonly size: number }>();
  policy.statements.forEach(({ origin }, i) => {
    if (origin.kind !== "source") return;
    const key = `${origin.span.start} ${origin.span.file}`;
    const size = (rules.get(key)?.size ?? 0) + JSON.stringify(json.Statement[i] ?? "").length;
    rules.set(key, { span: origin.span, size });
  });
  return [...rules.values()].sort((a, b) => b.size - a.size).slice(0, shownRules);
}
