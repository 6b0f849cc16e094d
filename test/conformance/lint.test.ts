import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { loadWholeCatalog } from "../../src/catalog/load-catalog.js";
import { type LintOptions, lintPolicy } from "../../src/compiler/lint/lint-policy.js";
import type { DocumentInput } from "../../src/iam/document.js";
import type { PolicyKind } from "../../src/ir/model.js";

interface Vector {
  readonly code: string;
  readonly policyType: PolicyKind;
  readonly resourceType?: string;
  readonly policy: DocumentInput | null;
  readonly policyText?: string;
  readonly triggers: boolean;
  readonly note: string;
}

const vectors: readonly Vector[] = readFileSync(new URL("./lint.jsonl", import.meta.url), "utf8")
  .split("\n")
  .filter((line) => line !== "")
  .map((line) => JSON.parse(line) as Vector);

/** What some checks have to be told, as the notes of their vectors say. */
const told: Readonly<Record<string, LintOptions>> = {
  TW609: { partitions: ["aws", "aws-cn"] },
  TW612: { booleans: "text" },
};

const catalog = await loadWholeCatalog();

describe("documents with and without one problem each", () => {
  it("has them all", () => {
    expect(vectors.length).toBe(472);
  });

  it.each(
    vectors.map(
      (vector, i) => [`${vector.code} ${vector.triggers ? "in" : "not in"}: ${vector.note} (line ${i + 1})`, vector] as const,
    ),
  )("%s", (_, { code, policyType, resourceType, policy, policyText, triggers }) => {
    const text = policyText ?? JSON.stringify(policy, null, 2);
    const found = lintPolicy(text, {
      kind: policyType,
      catalog,
      all: true,
      ...(resourceType === undefined ? {} : { resourceType }),
      ...told[code],
    });
    const codes = found.map((diagnostic) => diagnostic.code as string);
    if (triggers) expect(codes).toContain(code);
    else expect(codes).not.toContain(code);
  });
});
