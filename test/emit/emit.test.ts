import { describe, expect, it } from "vitest";
import { emit } from "../../src/emit/emit.js";
import type { Locate } from "../../src/emit/source-map.js";
import type { Policy, PolicyKind, Statement } from "../../src/ir/model.js";

/** One line of ten columns after the other. */
const locate: Locate = ({ start }) => ({ line: Math.floor(start / 10) + 1, column: (start % 10) + 1 });

const statement = (sid: string, start: number, file = "a.abac"): Statement => ({
  sid,
  effect: "Allow",
  actions: { negated: false, patterns: ["s3:GetObject"] },
  resources: { negated: false, patterns: ["*"] },
  conditions: [],
  origin: { kind: "source", policy: "P", rule: sid, span: { file, start, end: start + 15 } },
});
const policyOf = (kind: PolicyKind, ...statements: readonly Statement[]): Policy => ({
  name: "P",
  kind,
  version: "2012-10-17",
  statements,
});
const only = (policy: Policy): ReturnType<typeof emit>[number] => emit(policy, locate)[0]!;

describe("emit", () => {
  it("gives one document with its bytes, size and quota", () => {
    const policy = policyOf("identity", statement("A", 0));
    const documents = emit(policy, locate);
    expect(documents).toHaveLength(1);
    const [document] = documents;
    expect(document?.name).toBe("P");
    expect(document?.policy).toBe(policy);
    expect(document?.text).toBe(`${JSON.stringify(document?.json, null, 2)}\n`);
    expect(document?.size).toBe(JSON.stringify(document?.json).length);
    expect(document?.limit).toBe(6144);
  });

  it("gives the same bytes for the same policy", () => {
    const make = (): Policy => policyOf("identity", statement("A", 0), statement("B", 40));
    expect(only(make()).text).toBe(only(make()).text);
    expect(JSON.stringify(only(make()).map)).toBe(JSON.stringify(only(make()).map));
  });

  it("knows no quota for resource policies", () => {
    expect(only(policyOf("resource", statement("A", 0)))).not.toHaveProperty("limit");
  });

  it("indents documents whose white space counts only as long as they fit", () => {
    const many = (count: number): Statement[] => Array.from({ length: count }, (_, i) => statement(`Statement${i}`, i));
    const short = only(policyOf("scp", ...many(3)));
    expect(short.text).toContain("\n  ");
    expect(short.size).toBe(short.text.length);
    const tight = only(policyOf("scp", ...many(100)));
    expect(tight.text).toBe(JSON.stringify(tight.json));
    expect(tight.size).toBe(tight.text.length);
    expect(tight.size).toBeLessThanOrEqual(10240);
    const over = only(policyOf("scp", ...many(300)));
    expect(over.text).toContain("\n  ");
    expect(over.size).toBeGreaterThan(10240);
  });
});

describe("the source map", () => {
  it("says for each statement which rule it is and where that stands", () => {
    const { map } = only(policyOf("identity", statement("A", 12), statement("B", 40, "b.abac"), statement("C", 3)));
    expect(map).toEqual({
      schema: "tagward/source-map@1",
      version: 1,
      document: "P",
      sources: ["a.abac", "b.abac"],
      statements: [
        {
          index: 0,
          sid: "A",
          policy: "P",
          rule: "A",
          source: 0,
          line: 2,
          column: 3,
          endLine: 3,
          endColumn: 8,
          start: 12,
          end: 27,
        },
        {
          index: 1,
          sid: "B",
          policy: "P",
          rule: "B",
          source: 1,
          line: 5,
          column: 1,
          endLine: 6,
          endColumn: 6,
          start: 40,
          end: 55,
        },
        {
          index: 2,
          sid: "C",
          policy: "P",
          rule: "C",
          source: 0,
          line: 1,
          column: 4,
          endLine: 2,
          endColumn: 9,
          start: 3,
          end: 18,
        },
      ],
    });
  });

  it("leaves out names that are not there, and statements of a JSON document", () => {
    const { sid: _, ...unnamed } = statement("A", 0);
    const span = { file: "a.abac", start: 0, end: 1 };
    const policy = policyOf(
      "identity",
      { ...unnamed, origin: { kind: "json", pointer: "/Statement/0" } },
      { ...unnamed, origin: { kind: "source", policy: "P", span } },
    );
    const { statements } = only(policy).map;
    expect(statements).toEqual([
      { index: 1, policy: "P", source: 0, line: 1, column: 1, endLine: 1, endColumn: 2, start: 0, end: 1 },
    ]);
  });
});
