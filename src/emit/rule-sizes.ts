import type { EmittedDocument } from "./emit.js";
import type { LocatedSpan } from "./source-map.js";

/** What one rule takes of a document. */
export interface RuleSize {
  /** Absent for an unnamed rule. */
  readonly rule?: string;
  readonly span: LocatedSpan;
  readonly statements: number;
  /** Characters of its statements, white space between tokens not counted. */
  readonly size: number;
  /** Of all statements of the document, in per cent. */
  readonly share: number;
}

/** The rules of a document, the largest first; statements that came from JSON belong to none. */
export function ruleSizes({ json, policy }: Pick<EmittedDocument, "json" | "policy">): readonly RuleSize[] {
  const rules = new Map<string, Omit<RuleSize, "share">>();
  let total = 0;
  policy.statements.forEach(({ origin }, i) => {
    const size = JSON.stringify(json.Statement[i] ?? "").length;
    total += size;
    if (origin.kind !== "source") return;
    const { rule, span } = origin;
    const key = `${span.start} ${span.file}`;
    const before = rules.get(key);
    const sum = { span, statements: (before?.statements ?? 0) + 1, size: (before?.size ?? 0) + size };
    rules.set(key, rule === undefined ? sum : { rule, ...sum });
  });
  return [...rules.values()]
    .map((rule) => ({ ...rule, share: Math.round((rule.size / total) * 100) }))
    .sort((a, b) => b.size - a.size);
}
