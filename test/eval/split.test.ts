import { describe, expect, it } from "vitest";
import { compileLayers, evaluate } from "../../src/eval/evaluate.js";
import { requestView } from "../../src/eval/request-view.js";
import { split } from "../../src/eval/split.js";
import { findBuckets } from "../../src/eval/split-list.js";
import { compilePolicy } from "../../src/eval/statement.js";
import { hashOf, longestHashed, power, prefixHashes } from "../../src/eval/text-hash.js";
import { requestFor } from "./ask.js";
import { policyFrom } from "./policies.js";

const arn = (rest: string): string => `arn:aws:s3:::${rest}`;

function listOf(statements: readonly object[]) {
  const policy = policyFrom({
    Version: "2012-10-17",
    Statement: statements.map((each) => ({ Effect: "Allow", Action: "*", ...each })),
  });
  return { policy, list: split(compilePolicy(policy)) };
}

function positions(statements: readonly object[], parts: Parameters<typeof requestFor>[0]): readonly number[] {
  const found: Parameters<typeof findBuckets>[2] = [];
  findBuckets(listOf(statements).list, requestView(requestFor(parts)), found);
  return [...new Set(found.flatMap((bucket) => bucket.positions))].sort((a, b) => a - b);
}

const numbered = (make: (i: number) => object): readonly object[] => Array.from({ length: 400 }, (_, i) => make(i + 100));

describe("hashes of a text", () => {
  it("give the hash of every piece", () => {
    const text = "arn:aws:s3:::bucket/ключ";
    for (const [start, end] of [
      [0, 3],
      [4, 10],
      [0, text.length],
      [20, text.length],
    ] as const) {
      const hashes = prefixHashes(text);
      const piece = (hashes[end]! - Math.imul(hashes[start]!, power(end - start))) | 0;
      expect(piece).toBe(hashOf(text.slice(start, end)));
    }
  });
});

describe("a split list", () => {
  it("finds a statement by its whole text, its beginning or a piece of it, and few others", () => {
    const whole = numbered((i) => ({ Resource: [arn(`b${i}`), arn(`c${i}`)] }));
    expect(positions(whole, { resource: arn("c217") })).toEqual([117]);
    const start = numbered((i) => ({ Resource: arn(`b${i}-*`) }));
    expect(positions(start, { resource: arn("b217-x") })).toEqual([117]);
    expect(positions(start, { resource: arn("b2") })).toEqual([]);
    const piece = numbered((i) => ({ Resource: arn(`*-code${i}-*`) }));
    expect(positions(piece, { resource: arn("x-code217-y") })).toContain(117);
    expect(positions(piece, { resource: arn("x-code217-y") }).length).toBeLessThan(20);
    const short = numbered((i) => ({ Resource: arn(`*${i}`) }));
    expect(positions(short, { resource: arn("x217") })).toEqual([117]);
  });

  it("finds it by the value of a key, in any number of values", () => {
    const tags = numbered((i) => ({
      Resource: "*",
      Condition: { StringLike: { "aws:ResourceTag/t": [`v${i}`, `w${i}-*`, `*-z${i}`] } },
    }));
    for (const value of ["v217", "w217-", "x-z217"])
      expect(positions(tags, { context: { "aws:ResourceTag/t": value } })).toContain(117);
    expect(positions(tags, {})).toEqual([]);
    expect(positions(tags, { context: { "aws:ResourceTag/t": ["v217"] } })).toHaveLength(400);
  });

  it("tries everything for a text that is too long to be hashed", () => {
    const start = numbered((i) => ({ Resource: arn(`b${i}-*`) }));
    expect(positions(start, { resource: arn(`b217-${"x".repeat(longestHashed)}`) })).toHaveLength(400);
  });

  it("leaves to be tried what nothing tells apart", () => {
    const same = numbered((i) => ({ Resource: i % 2 === 0 ? arn("b") : "*", Condition: { StringNotEquals: { "app:k": "x" } } }));
    expect(positions(same, { resource: arn("other") }).length).toBeGreaterThanOrEqual(200);
  });

  it("keeps the order of the documents, each statement once, whatever finds it", () => {
    const { policy } = listOf(numbered((i) => ({ Resource: [arn(`*-a${i}-*`), arn(`*-b${i}-*`), arn("all*")] })));
    const layers = compileLayers({ identity: [policy], scps: [], rcps: [] });
    const found = evaluate(layers, requestFor({ resource: arn("x-a300-b200-a100-b300-") })).determining;
    expect(found.map(({ statement }) => policy.statements.indexOf(statement))).toEqual([0, 100, 200]);
  });
});
