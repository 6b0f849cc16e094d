/**
 * Which document each statement of a divided policy is in. In: the statements' weights and hashes, and what a document holds.
 * Out: the documents by number, each with its statements in their order.
 *
 * `stable`: what a new statement does not concern keeps its number and its bytes. The heaviest statements leave for documents of
 * their own, one by one, until the rest is one document; when no heavy one is left, the rest is a binary tree over the bits of
 * each statement's hash, whose leaves are documents: one that overflows becomes two by the next bit. The price is room: leaves
 * are about 70 % full. `tight`: the fewest documents that an even distribution finds; a new statement may move any other.
 * docs/decisions/0012-stable-division.md says what this promises.
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

/** Whether one bin can hold the items. */
type Fits = (items: readonly Item[]) => boolean;

/**
 * Divides the items so that each bin weighs at most `capacity`; an item that is heavier has a bin of its own. What weighs more
 * may still go into one bin where `holds` says so; `tight` does not ask.
 */
export function pack(items: readonly Item[], capacity: number, packing: Packing, holds?: Fits): readonly Bin[] {
  const isLight: Fits = (some) => fits(some, capacity);
  if (isLight(items)) return [{ number: 1, items }];
  const holding: Fits = holds === undefined ? isLight : (some) => isLight(some) || holds(some);
  const bins = packing === "tight" ? fewest(items, capacity) : stable(items, capacity, holding);
  return bins.map(({ number, items: held }) => ({ number, items: inOrder(held) }));
}

/** In the order of the policy. */
export function inOrder(items: readonly Item[]): readonly Item[] {
  return [...items].sort((a, b) => a.index - b.index);
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

/** Of what a document holds. Halves of fewer, heavier statements are too uneven for a tree. */
const heavyShare = 1 / 4;

function stable(items: readonly Item[], capacity: number, holds: Fits): readonly Bin[] {
  const byWeight = [...items].sort((a, b) => b.weight - a.weight || a.hash - b.hash || a.index - b.index);
  let alone = 0;
  let most = byWeight.filter(({ weight }) => weight > capacity * heavyShare).length;
  // The fewest after whom the rest fits.
  while (alone < most) {
    const some = Math.floor((alone + most) / 2);
    if (holds(byWeight.slice(some))) most = some;
    else alone = some + 1;
  }
  const bins = tree(byWeight.slice(alone), holds);
  const taken = new Set(bins.map(({ number }) => number));
  return [...bins, ...byWeight.slice(0, alone).map((item) => ({ number: ownNumber(item, taken), items: [item] }))];
}

/** Where the numbers of documents with one heavy statement begin, and how many there are. */
const firstOwn = 1_000_000;

/** From its own hash, so that it stays when others come and go. */
function ownNumber({ hash }: Item, taken: Set<number>): number {
  let number = firstOwn + (hash % firstOwn);
  while (taken.has(number)) number++;
  taken.add(number);
  return number;
}

function tree(items: readonly Item[], holds: Fits): readonly Bin[] {
  const bins: Bin[] = [];
  const pending: Leaf[] = items.length === 0 ? [] : [{ items, depth: 0, bits: 0 }];
  for (let leaf = pending.pop(); leaf !== undefined; leaf = pending.pop()) {
    if (leaf.items.length === 1 || holds(leaf.items)) bins.push({ number: leaf.bits + 1, items: leaf.items });
    else if (leaf.depth < hashBits) pending.push(...divide(leaf));
    else bins.push(...oneByOne(leaf, holds));
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
function oneByOne({ items, bits }: Leaf, holds: Fits): readonly Bin[] {
  const groups: Item[][] = [];
  for (const item of items) {
    const last = groups.at(-1);
    if (last !== undefined && holds([...last, item])) last.push(item);
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
