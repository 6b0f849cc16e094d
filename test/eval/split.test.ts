import { describe, expect, it } from "vitest";
import { mapContext } from "../../src/eval/context.js";
import { compileLayers, evaluate } from "../../src/eval/evaluate.js";
import { type RequestView, requestView } from "../../src/eval/request-view.js";
import { split } from "../../src/eval/split.js";
import { findBuckets, type SplitList } from "../../src/eval/split-list.js";
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

type Found = Parameters<typeof findBuckets>[2];
type Parts = Parameters<typeof requestFor>[0];

function positionsIn(found: Found): readonly number[] {
  expect(new Set(found).size).toBe(found.length);
  return [...new Set(found.flatMap((bucket) => bucket.positions))].sort((a, b) => a - b);
}

function search(list: SplitList, view: RequestView): readonly number[] {
  const found: Found = [];
  findBuckets(list, view, found);
  return positionsIn(found);
}

const positions = (statements: readonly object[], parts: Parts): readonly number[] =>
  search(listOf(statements).list, requestView(requestFor(parts)));

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

const tagged = (value: unknown): object => ({ Condition: { StringEquals: { "aws:ResourceTag/t": value } } });

it("has a hash of the longest text that is hashed, and of every text in its turn", () => {
  const longest = "xy".repeat(longestHashed / 2);
  expect(prefixHashes(longest)[longestHashed]).toBe(hashOf(longest));
  expect(prefixHashes("a")[1]).toBe(hashOf("a"));
  expect(prefixHashes(longest)[longestHashed - 1]).toBe(hashOf(longest.slice(0, -1)));
});

describe("what a statement is filed under", () => {
  it("is the text that fewest others share, wherever it stands", () => {
    for (const pattern of ["*-common-code#*", "*-code#-common*", "common-*-code#*"]) {
      const list = numbered((i) => ({ Resource: arn(pattern.replace("#", String(i))) }));
      expect(positions(list, { resource: arn("common-x-common-code217-common") })).toEqual([117]);
    }
  });

  it("is the element that tells most, be it the resource or a condition", () => {
    const byTag = numbered((i) => ({ Resource: arn("shared-*"), ...tagged(`v${i}`) }));
    const byResource = numbered((i) => ({ Resource: arn(`b${i}-*`), ...tagged(i % 100 < 40 ? "x" : "y") }));
    expect(positions(byTag, { resource: arn("shared-x"), context: { "aws:ResourceTag/t": "v217" } })).toEqual([117]);
    expect(positions(byResource, { resource: arn("b217-x"), context: { "aws:ResourceTag/t": "x" } })).toEqual([117]);
  });

  it("counts the value of a list that most others share", () => {
    const list = numbered((i) => ({ Resource: [arn(`b${i}`), arn("shared")], ...tagged(`v${i % 100}`) }));
    expect(positions(list, { resource: arn("shared"), context: { "aws:ResourceTag/t": "v17" } })).toEqual([17, 117, 217, 317]);
  });

  it("is nothing when more than half of the list shares it", () => {
    const shared = (count: number): readonly object[] => numbered((i) => ({ Resource: arn(i < 100 + count ? "b" : `c${i}`) }));
    expect(positions(shared(200), { resource: arn("other") })).toEqual([]);
    expect(positions(shared(201), { resource: arn("other") })).toHaveLength(201);
    expect(positions(shared(400), { resource: arn("other") })).toHaveLength(400);
  });

  it("is a key that serves many statements, when there are more than eight", () => {
    const rare = Array.from({ length: 30 }, (_, i) => ({ Condition: { StringEquals: { [`app:rare${i % 10}`]: `v${i}` } } }));
    const list = [...rare, ...numbered((i) => tagged(`v${i}`))].map((each) => ({ Resource: "*", ...each }));
    // Seven of the ten others are searched, too.
    expect(positions(list, {})).toHaveLength(9);
    expect(positions(list, { context: { "aws:ResourceTag/t": "v217" } })).toContain(147);
  });
});

describe("how texts are looked up", () => {
  const found = (list: SplitList, name: string): readonly number[] =>
    search(list, requestView(requestFor({ resource: arn(name) })));
  const source = (make: (i: number) => string) => {
    const [only, ...others] = listOf(numbered((i) => ({ Resource: arn(make(i)) }))).list.sources;
    expect(others).toEqual([]);
    return only!;
  };

  it("is only in the ways that there is something to be found by", () => {
    expect(source((i) => `b${i}`)).toMatchObject({ startLengths: [], pieces: [] });
    expect(source((i) => `b${i}-*`)).toMatchObject({ startLengths: [18], pieces: [] });
    const pieces = (make: (i: number) => string) => source(make).pieces.map(({ length }) => length);
    expect(pieces((i) => `*-code${i}-*`)).toEqual([6]);
    expect(pieces((i) => `*${i}`)).toEqual([3]);
    expect(pieces((i) => (i % 2 === 0 ? `*-code${i}-*` : `*${i}`))).toEqual([6, 3]);
  });

  it("is by sixteen lengths of beginnings: those of most, and the shortest", () => {
    const filler = (i: number): string => "x".repeat(i % 100 < 50 ? 20 + (i % 10) : i % 40);
    const name = (i: number): string => `${i}${filler(i)}`;
    const { startLengths } = source((i) => `${name(i)}*`);
    expect(startLengths).toHaveLength(16);
    expect(startLengths).toEqual([...startLengths].sort((a, b) => b - a));
    for (let i = 100; i < 110; i++) expect(startLengths).toContain(arn(name(i)).length);
    expect(startLengths.at(-1)).toBe(arn("160").length);
    const { list } = listOf(numbered((i) => ({ Resource: arn(`${name(i)}*`) })));
    for (let i = 100; i < 500; i++) expect(found(list, `${name(i)}y`)).toEqual([i - 100]);
  });

  it("is by the whole of a beginning, if that length is among them", () => {
    const short = Array.from({ length: 20 }, () => ({ Resource: arn("common-*") }));
    const list = [...numbered((i) => ({ Resource: arn(`common-b${i}-*`) })), ...short];
    expect(positions(list, { resource: arn("common-b217-x") })).toEqual([117, ...short.map((_, i) => 400 + i)]);
    expect(positions(list, { resource: arn("common-x") })).toHaveLength(20);
  });

  it("asks a filter of eight bits or more a piece whether the piece is there", () => {
    const bits = (word: number): number => word.toString(2).replaceAll("0", "").length;
    for (const count of [20, 64, 65, 128, 400]) {
      const { list } = listOf(numbered((i) => ({ Resource: arn(`*${i}`) })).slice(0, count));
      const [pieces] = list.sources[0]!.pieces;
      const size = pieces!.buckets.size;
      expect(size).toBe(count);
      expect(pieces!.filter.length * 32).toBeGreaterThanOrEqual(8 * size);
      expect(pieces!.filter.length * 32).toBeLessThan(16 * size);
      expect(pieces!.filter.reduce((sum, word) => sum + bits(word), 0)).toBeGreaterThan(0.8 * size);
      for (let i = 100; i < 100 + count; i++) expect(found(list, `x${i}`)).toEqual([i - 100]);
      pieces!.filter.fill(0);
      expect(found(list, "x101")).toEqual([]);
    }
  });

  it("finds the same when reading a key starts another search", () => {
    const { list } = listOf(
      numbered((i) => ({ Resource: i % 2 === 0 ? arn(`b${i}`) : "*", ...(i % 2 === 0 ? {} : tagged(`v${i}`)) })),
    );
    const plain = requestView(requestFor({ resource: arn("b218"), context: { "aws:ResourceTag/t": "v217" } }));
    const inner: (readonly number[])[] = [];
    const find: RequestView["context"]["find"] = (key) => {
      inner.push(search(list, plain));
      return plain.context.find(key);
    };
    const { stamp } = mapContext(new Map());
    expect(search(list, { ...plain, context: { stamp, find } })).toEqual([117, 118]);
    expect(inner).toEqual([[117, 118]]);
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
    expect(positions(piece, { resource: arn("x-code217-code217-code217-y") })).toContain(117);
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

  it("tries everything for a text that is too long to be hashed, unless it had to be the whole", () => {
    const start = numbered((i) => ({ Resource: arn(`b${i}-*`) }));
    const longest = arn("b217-").padEnd(longestHashed, "x");
    expect(positions(start, { resource: longest })).toEqual([117]);
    expect(positions(start, { resource: `${longest}x` })).toHaveLength(400);
    const whole = numbered((i) => ({ Resource: arn(`b${i}-`) }));
    expect(positions(whole, { resource: `${longest}x` })).toEqual([]);
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
