import { attachmentLimit, type Limits, quotaOf } from "../catalog/quotas.js";
import type { CheckedPolicy } from "../check/model.js";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { type DocumentSize, documentTooLarge, policyDivided, tooManyDocuments } from "../diagnostics/size.js";
import { type EmitOptions, type EmittedDocument, emit, type Rewrite } from "../emit/emit.js";
import { ruleSizes } from "../emit/rule-sizes.js";
import type { LocatedSpan } from "../emit/source-map.js";
import type { Policy, SourceOrigin, Statement } from "../ir/model.js";
import type { PassRun } from "../optimise/optimise.js";
import { savingsOf } from "./savings.js";

/** Rules named as the largest. */
const shownRules = 3;

/** A policy as it was lowered, and what its documents were rewritten with. */
export interface Undivided {
  readonly whole: Policy;
  readonly rewrite?: Rewrite | undefined;
  /** The passes that made the one document of a policy which is not divided; absent where there are none. */
  readonly passes?: (() => readonly PassRun[]) | undefined;
}

/**
 * Reports what became of a policy over the quota of its target: divided, divided into more documents than can be attached, or
 * not deployable, which is an error.
 */
export function sizeDiagnostics(
  policy: CheckedPolicy,
  { whole, rewrite, passes }: Undivided,
  documents: readonly EmittedDocument[],
  options: Pick<EmitOptions, "limits" | "packing"> = {},
): readonly Diagnostic[] {
  const over = documents.filter(({ size, limit }) => limit !== undefined && size > limit);
  if (over.length > 0) {
    // What was saved is told where nothing else can be done: of a policy that is one document.
    const saved = documents.length === 1 && passes !== undefined ? { saved: [...savingsOf(passes())] } : {};
    return over.map((document) =>
      documentTooLarge(policy.nameSpan, { ...factsOf(policy, document, documents, options.limits), ...saved }),
    );
  }
  const [first] = documents;
  if (documents.length === 1 || first?.limit === undefined) return [];
  const cut = cutRules(whole, documents);
  // Measured as it would be written if one document could hold it.
  const size =
    emit(whole, () => ({ line: 1, column: 1 }), { limits: { managed: Number.MAX_SAFE_INTEGER } }, rewrite)[0]?.size ?? 0;
  const divided = { policy: policy.name, size, limit: first.limit, documents: documents.length, cut };
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

interface CutRule {
  readonly span: LocatedSpan;
  readonly statements: number;
}

/** Rules of which a statement was divided, and how many statements they have now. */
function cutRules(whole: Policy, documents: readonly EmittedDocument[]): readonly CutRule[] {
  const before = statementsByRule(whole.statements);
  const after = statementsByRule(documents.flatMap(({ policy }) => policy.statements));
  return [...after].flatMap(([key, rule]) => (rule.statements > (before.get(key)?.statements ?? 0) ? [rule] : []));
}

function statementsByRule(statements: readonly Statement[]): ReadonlyMap<string, CutRule> {
  const rules = new Map<string, CutRule>();
  for (const { span } of statements.flatMap(sourcesOf)) {
    const key = `${span.start} ${span.file}`;
    rules.set(key, { span, statements: (rules.get(key)?.statements ?? 0) + 1 });
  }
  return rules;
}

/** All rules that a statement says, each once. */
function sourcesOf({ origin, alsoFrom = [] }: Statement): readonly SourceOrigin[] {
  return [origin, ...alsoFrom].filter((each) => each.kind === "source");
}
