import { loadWholeCatalog } from "../../src/catalog/load-catalog.js";
import type { Catalog } from "../../src/catalog/types.js";
import { type LintOptions, lintPolicy } from "../../src/compiler/lint/lint-policy.js";
import type { Diagnostic } from "../../src/diagnostics/diagnostic.js";
import { decodePolicy } from "../../src/iam/decode.js";
import type { Check } from "../../src/lint/check.js";
import { policySubject } from "../../src/lint/subject.js";

const catalog: Catalog = await loadWholeCatalog();

export type Members = Readonly<Record<string, unknown>>;

/** A document of these statements. */
export function documentOf(...statements: readonly Members[]): Members {
  return { Version: "2012-10-17", Statement: statements };
}

/** What is found of one code. */
export function found(code: string, document: Members | string, options: LintOptions = {}): readonly Diagnostic[] {
  const text = typeof document === "string" ? document : JSON.stringify(document);
  return lintPolicy(text, { all: true, catalog, ...options }).filter((diagnostic) => diagnostic.code === code);
}

/** How often some checks report something, without the places in a text. */
export function reportsOf(checks: readonly Check[], document: Members): number {
  const { policy } = decodePolicy({ name: "policy", text: JSON.stringify(document) }, "identity", undefined, { lenient: true });
  if (policy === undefined) throw new Error("the document has no meaning");
  const subject = policySubject(policy, { catalog, settings: {}, existing: true });
  let reports = 0;
  for (const check of checks) {
    if (check.of === "policy") check.run(subject, () => reports++);
    if (check.of === "statement") for (const statement of subject.statements) check.run(statement, () => reports++);
  }
  return reports;
}

/** How often a code is found in each. */
export function counts(code: string, documents: readonly Members[], options: LintOptions = {}): readonly number[] {
  return documents.map((document) => found(code, document, options).length);
}
