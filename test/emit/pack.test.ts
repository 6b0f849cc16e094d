import { describe, expect, it } from "vitest";
import { type Bin, type Item, type Packing, pack } from "../../src/emit/pack.js";
import { stableHash } from "../../src/emit/stable-hash.js";

const capacity = 6100;

/** Numbers from 0 to 1, the same in every run. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

interface Sizes {
  readonly least: number;
  readonly most: number;
}

const itemAt = (index: number, random: () => number, { least, most }: Sizes): Item => ({
  index,
  hash: stableHash(`Rule${index}`),
  weight: Math.floor(least + random() * (most - least)),
});
const itemsOf = (count: number, random: () => number, sizes: Sizes): readonly Item[] =>
  Array.from({ length: count }, (_, index) => itemAt(index, random, sizes));
const weightOf = (items: readonly Item[]): number => items.reduce((sum, { weight }) => sum + weight, 0);
const contents = (bins: readonly Bin[]): ReadonlyMap<number, string> =>
  new Map(bins.map(({ number, items }) => [number, items.map(({ hash }) => hash).join(" ")]));

interface Change {
  /** Documents that were there and are not the same now. */
  readonly old: number;
  readonly added: number;
}

function changeOf(before: readonly Item[], after: readonly Item[]): Change {
  const [from, to] = [contents(pack(before, capacity, "stable")), contents(pack(after, capacity, "stable"))];
  const old = [...from].filter(([number, content]) => to.get(number) !== content).length;
  return { old, added: [...to.keys()].filter((number) => !from.has(number)).length };
}

const shuffledIn = (items: readonly Item[], item: Item, at: number): readonly Item[] => [
  ...items.slice(0, at),
  item,
  ...items.slice(at),
];

describe("pack", () => {
  const small: Sizes = { least: 100, most: 400 };

  it.each<Packing>(["stable", "tight"])("keeps what fits together: %s", (packing) => {
    const items = itemsOf(10, randomFrom(1), small);
    expect(pack(items, capacity, packing)).toEqual([{ number: 1, items }]);
    expect(pack([], capacity, packing)).toEqual([{ number: 1, items: [] }]);
  });

  it.each<Packing>(["stable", "tight"])("puts every item into one bin, in order, and none overflows: %s", (packing) => {
    const random = randomFrom(2);
    for (const sizes of [small, { least: 1000, most: 6000 }, { least: 6100, most: 6101 }]) {
      for (const count of [2, 25, 60, 400]) {
        const items = itemsOf(count, random, sizes);
        const bins = pack(items, capacity, packing);
        expect(bins.flatMap((bin) => bin.items).sort((a, b) => a.index - b.index)).toEqual(items);
        for (const bin of bins) {
          expect(weightOf(bin.items)).toBeLessThanOrEqual(capacity);
          expect(bin.items.map(({ index }) => index)).toEqual(bin.items.map(({ index }) => index).sort((a, b) => a - b));
        }
        expect(new Set(bins.map(({ number }) => number)).size).toBe(bins.length);
      }
    }
  });

  it.each<Packing>(["stable", "tight"])("gives an item that is too heavy a bin of its own: %s", (packing) => {
    const items = [...itemsOf(30, randomFrom(3), small), { index: 30, hash: 7, weight: 9000 }];
    const bins = pack(items, capacity, packing);
    expect(bins.filter((bin) => weightOf(bin.items) > capacity).map((bin) => bin.items)).toEqual([items.slice(30)]);
    expect(pack(items.slice(30), capacity, packing).map((bin) => bin.items)).toEqual([items.slice(30)]);
    expect(pack(items, 0, packing)).toHaveLength(31);
  });

  it("changes at most two documents, new ones counted, when a statement of any weight comes to heavy ones", () => {
    const random = randomFrom(4);
    const heavy: Sizes = { least: capacity / 4 + 1, most: capacity };
    for (let policy = 0; policy < 40; policy++) {
      // All light statements together fit one document.
      let items = itemsOf(Math.floor(random() * 5), random, { least: 100, most: capacity / 5 });
      for (let i = 0; i < 40; i++) {
        const next = shuffledIn(items, itemAt(1000 * policy + i, random, heavy), Math.floor(random() * items.length));
        const { old, added } = changeOf(items, next);
        expect(old + added).toBeLessThanOrEqual(2);
        items = next;
      }
    }
  });

  it("gives heavy statements up one by one, the heaviest first, and keeps the rest together while it fits", () => {
    const weights = [2000, 3000, 1600, 500, 4000];
    const items = weights.map((weight, index): Item => ({ index, weight, hash: stableHash(`Rule${index}`) }));
    const bins = pack(items, capacity, "stable");
    expect(bins.map((bin) => bin.items.map(({ weight }) => weight))).toEqual([[2000, 1600, 500], [4000], [3000]]);
    expect(bins.map(({ number }) => number)).toEqual([1, ...[4, 1].map((i) => 1e6 + (stableHash(`Rule${i}`) % 1e6))]);
  });

  it("numbers heavy statements apart when their hashes are the same", () => {
    const items = Array.from({ length: 4 }, (_, index): Item => ({ index, hash: 5, weight: 4000 }));
    const numbers = pack(items, capacity, "stable").map(({ number }) => number);
    expect(numbers).toEqual([1, 1_000_005, 1_000_006, 1_000_007]);
  });

  it("does not depend on the order of the items", () => {
    const items = itemsOf(300, randomFrom(5), small);
    const reversed = items.toReversed().map((item, index) => ({ ...item, index }));
    const sets = (bins: readonly Bin[]): unknown => bins.map((bin) => [bin.number, bin.items.map(({ hash }) => hash).sort()]);
    expect(sets(pack(reversed, capacity, "stable"))).toEqual(sets(pack(items, capacity, "stable")));
  });

  it("changes at most two of a thousand statements' documents when one is added or removed, new ones counted", () => {
    const random = randomFrom(6);
    let items = itemsOf(1000, random, small);
    let changes = 0;
    for (let i = 0; i < 300; i++) {
      const at = Math.floor(random() * items.length);
      const next =
        random() < 0.5 ? shuffledIn(items, itemAt(10_000 + i, random, small), at) : items.filter((_, index) => index !== at);
      const { old, added } = changeOf(items, next);
      expect(old + added).toBeLessThanOrEqual(2);
      changes += old + added;
      items = next;
    }
    // Nearly always it is the one that the statement is in.
    expect(changes / 300).toBeLessThan(1.1);
    expect(items.length).toBeGreaterThan(900);
  });

  it.each([
    ["small", small],
    ["of a sixth of a document", { least: 500, most: 1500 }],
    ["of up to half a document", { least: 500, most: 3500 }],
    ["of up to a whole document", { least: 1000, most: 6000 }],
  ])(
    "changes one or two documents in 98 of 100 steps while a policy of statements that are %s grows from nothing",
    (_, sizes) => {
      const random = randomFrom(7);
      let more = 0;
      for (let policy = 0; policy < 10; policy++) {
        let items: readonly Item[] = [];
        for (let i = 0; i < 150; i++) {
          const next = shuffledIn(items, itemAt(1000 * policy + i, random, sizes), Math.floor(random() * items.length));
          const { old, added } = changeOf(items, next);
          // Those that are there already are never more than two; an uneven division may make several new ones.
          expect(old).toBeLessThanOrEqual(2);
          if (old + added > 2) more++;
          items = next;
        }
        expect(pack(items, capacity, "stable").length).toBeGreaterThan(5);
      }
      expect(more).toBeLessThanOrEqual(sizes === small ? 0 : 30);
    },
  );

  it("fills documents two thirds in stable and nearly whole in tight packing", () => {
    const items = itemsOf(1000, randomFrom(8), small);
    const least = Math.ceil(weightOf(items) / capacity);
    expect(least / pack(items, capacity, "stable").length).toBeGreaterThan(0.6);
    expect(least / pack(items, capacity, "tight").length).toBeGreaterThan(0.97);
    expect(pack(items, capacity, "tight").map(({ number }) => number)).toEqual(
      Array.from({ length: pack(items, capacity, "tight").length }, (_, i) => i + 1),
    );
  });

  it("ends for equal hashes", () => {
    const items = Array.from({ length: 17 }, (_, index): Item => ({ index, hash: 5, weight: 1500 }));
    const bins = pack(items, capacity, "stable");
    expect(bins.map((bin) => bin.items.length)).toEqual([4, 4, 4, 4, 1]);
    expect(new Set(bins.map(({ number }) => number)).size).toBe(5);
  });
});

describe("stableHash", () => {
  it("is what it has always been", () => {
    expect(["", "Rule1", "Rule2", "\u65e5\u672c"].map(stableHash)).toMatchInlineSnapshot(`
      [
        2872998923,
        1875926199,
        264149044,
        236567117,
      ]
    `);
  });

  it("spreads names that differ little", () => {
    const ones = Array.from({ length: 32 }, () => 0);
    for (let i = 0; i < 4096; i++) for (let bit = 0; bit < 32; bit++) ones[bit]! += (stableHash(`Rule${i}`) >>> bit) & 1;
    for (const count of ones) expect(Math.abs(count - 2048)).toBeLessThan(160);
  });
});
