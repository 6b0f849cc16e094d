import { statementsOf } from "../iam/statements-of.js";
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

/**
 * The rules of a document, the largest first; statements that came from JSON belong to none. A statement of several rules is
 * divided evenly among them: which of its characters is whose cannot be told.
 */
export function ruleSizes({ json, policy }: Pick<EmittedDocument, "json" | "policy">): readonly RuleSize[] {
  const rules = new Map<string, Omit<RuleSize, "share">>();
  const written = statementsOf(json);
  let total = 0;
  policy.statements.forEach(({ origin, alsoFrom = [] }, i) => {
    const whole = JSON.stringify(written[i] ?? "").length;
    total += whole;
    const sources = [origin, ...alsoFrom].filter((each) => each.kind === "source");
    for (const { rule, span } of sources) {
      const key = `${span.start} ${span.file}`;
      const before = rules.get(key);
      const sum = { span, statements: (before?.statements ?? 0) + 1, size: (before?.size ?? 0) + whole / sources.length };
      rules.set(key, rule === undefined ? sum : { rule, ...sum });
    }
  });
  return [...rules.values()]
    .map((rule) => ({ ...rule, size: Math.round(rule.size), share: Math.round((rule.size / total) * 100) }))
    .sort((a, b) => b.size - a.size);
}
