/**
 * Which document each statement of a divided policy is in. In: the statements' weights and hashes, and what a document holds.
 * Out: the documents by number, each with its statements in their order.
 *
 * `stable`: a binary tree over the bits of each statement's hash. A leaf is a document; one that overflows becomes two by the next
 * bit. Where a statement is depends on its own hash and on how full its leaf is, so a new one changes the document it comes
 * to, or that one and the document it is divided from; all others keep their number and their bytes. The price is room: leaves
 * are about 70 % full. `tight`: the fewest documents that an even distribution finds; a new statement may move any other.
 */
export type Packing = "stable" | "tight";

export interface Item {
  /** Place in the policy. */
  readonly index: number;
  /** 32 bits; decides the document in stable packing. */
  readonly hash: number;
  readonly weight: number;
}

export interface Bin {
  /** From 1; in stable packing numbers between may be missing. */
  readonly number: number;
  readonly items: readonly Item[];
}

/** Divides the items so that each bin weighs at most `capacity`; an item that is heavier has a bin of its own. */
export function pack(items: readonly Item[], capacity: number, packing: Packing): readonly Bin[] {
  if (fits(items, capacity)) return [{ number: 1, items }];
  const bins = packing === "tight" ? fewest(items, capacity) : stable(items, capacity);
  return bins.map(({ number, items: held }) => ({ number, items: [...held].sort((a, b) => a.index - b.index) }));
}

function fits(items: readonly Item[], capacity: number): boolean {
  return items.reduce((sum, { weight }) => sum + weight, 0) <= capacity;
}

interface Leaf {
  readonly items: readonly Item[];
  /** How many bits of the hash its items share, and these bits. */
  readonly depth: number;
  readonly bits: number;
}

const hashBits = 32;

function stable(items: readonly Item[], capacity: number): readonly Bin[] {
  const halves = divide({ items, depth: 0, bits: 0 });
  // While two documents do, two it is, also where the first bit divides the policy badly.
  const two = halves.every((half) => fits(half.items, capacity)) ? undefined : even(items, 2, capacity);
  if (two !== undefined) return two;
  const bins: Bin[] = [];
  const pending = [...halves];
  for (let leaf = pending.pop(); leaf !== undefined; leaf = pending.pop()) {
    if (leaf.items.length === 1 || fits(leaf.items, capacity)) bins.push({ number: leaf.bits + 1, items: leaf.items });
    else if (leaf.depth < hashBits) pending.push(...divide(leaf));
    else bins.push(...inOrder(leaf, capacity));
  }
  return bins.sort((a, b) => a.number - b.number);
}

/** By the next bit; the half with a 0 keeps the leaf's number. */
function divide({ items, depth, bits }: Leaf): readonly Leaf[] {
  const half = (bit: number): Leaf => ({
    items: items.filter(({ hash }) => ((hash >>> depth) & 1) === bit),
    depth: depth + 1,
    bits: bits + bit * 2 ** depth,
  });
  return [half(0), half(1)].filter((leaf) => leaf.items.length > 0);
}

/** Equal hashes, which nobody meets by chance: one bin after the other is filled. */
function inOrder({ items, bits }: Leaf, capacity: number): readonly Bin[] {
  const groups: Item[][] = [];
  for (const item of items) {
    const last = groups.at(-1);
    if (last !== undefined && fits([...last, item], capacity)) last.push(item);
    else groups.push([item]);
  }
  return groups.map((group, i) => ({ number: bits + 1 + i * 2 ** hashBits, items: group }));
}

function fewest(items: readonly Item[], capacity: number): readonly Bin[] {
  const alone = items.filter(({ weight }) => weight > capacity);
  const others = items.filter(({ weight }) => weight <= capacity);
  const groups = [...fewestEven(others, capacity).map((bin) => bin.items), ...alone.map((item) => [item])];
  // The document with the first statement is the first.
  const first = (group: readonly Item[]): number => Math.min(...group.map(({ index }) => index));
  return groups.sort((a, b) => first(a) - first(b)).map((group, i) => ({ number: i + 1, items: group }));
}

function fewestEven(items: readonly Item[], capacity: number): readonly Bin[] {
  const total = items.reduce((sum, { weight }) => sum + weight, 0);
  for (let count = Math.ceil(total / capacity); count < items.length; count++) {
    const bins = even(items, count, capacity);
    if (bins !== undefined) return bins;
  }
  return items.map((item, i) => ({ number: i + 1, items: [item] }));
}

/** The heaviest first, each into the lightest bin; `undefined` when one overflows. */
function even(items: readonly Item[], count: number, capacity: number): readonly Bin[] | undefined {
  const bins = Array.from({ length: count }, (): { weight: number; items: Item[] } => ({ weight: 0, items: [] }));
  for (const item of [...items].sort((a, b) => b.weight - a.weight || a.index - b.index)) {
    const lightest = bins.reduce((least, bin) => (bin.weight < least.weight ? bin : least));
    lightest.weight += item.weight;
    if (lightest.weight > capacity) return undefined;
    lightest.items.push(item);
  }
  return bins.flatMap((bin, i) => (bin.items.length === 0 ? [] : [{ number: i + 1, items: bin.items }]));
}
