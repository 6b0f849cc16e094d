import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { decodePolicy } from "../../src/iam/decode.js";
import type { PolicyKind } from "../../src/ir/model.js";

/** Documents that have a mistake, and near misses of it; see the table of checks for the codes. */
interface DocumentCase {
  readonly code: string;
  readonly kind: PolicyKind;
  readonly triggers: boolean;
  readonly note: string;
  readonly text: string;
}

const cases = readFileSync(new URL("../conformance/documents.jsonl", import.meta.url), "utf8")
  .trim()
  .split("\n")
  .map((line) => JSON.parse(line) as DocumentCase);

/** A document of a check has its own mistake and no other that IAM refuses. */
describe("documents of the checks", () => {
  it("are there, with and without the mistake", () => {
    expect(cases.filter(({ triggers }) => triggers).length).toBeGreaterThan(50);
    expect(cases.filter(({ triggers }) => !triggers).length).toBeGreaterThan(30);
  });

  it.each(cases.map((each) => [`${each.code} ${each.kind}: ${each.note}`, each] as const))(
    "%s",
    (_, { code, kind, triggers, text }) => {
      const { diagnostics } = decodePolicy({ name: "policy.json", text }, kind);
      const found = diagnostics.map((each) => each.code as string);
      if (triggers) expect(found).toContain(code);
      else expect(found).not.toContain(code);
      expect(diagnostics.filter((each) => each.code !== code && each.severity === "error")).toEqual([]);
    },
  );
});
