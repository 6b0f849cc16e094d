/**
 * What is known of an object by the names of its members alone. A program asks with objects of a few forms, so the names are
 * judged once and then only compared: a tree of names leads to what was found out about those in a row.
 */
import { foldName } from "../eval/fold.js";

export interface Shape {
  /** In the order of the object. */
  readonly names: readonly string[];
  /** By folded name, where it stands; of several that fold alike the last. */
  readonly positions: ReadonlyMap<string, number>;
  /** Whether some differ in letter case only. */
  readonly isAmbiguous: boolean;
  /** Lists of names that it was found to be made of. */
  readonly madeOf: (readonly string[])[];
  /** Whether no name needs a second look as a key of a context; `given-keys.ts` says when. */
  isPlain: boolean | undefined;
}

interface Node {
  readonly children: Map<string, Node>;
  /** The name that followed last, and its node. */
  latestName: string | undefined;
  latest: Node | undefined;
  shape: Shape | undefined;
}

const newNode = (): Node => ({ children: new Map(), latestName: undefined, latest: undefined, shape: undefined });

const mostNodes = 4096;
const mostNames = 64;
const longestName = 128;
const mostLists = 8;

let root = newNode();
let nodes = 0;

function judge(names: readonly string[]): Shape {
  const positions = new Map<string, number>();
  for (const [i, name] of names.entries()) positions.set(foldName(name), i);
  const isAmbiguous = positions.size < names.length;
  return { names: Object.freeze(names), positions, isAmbiguous, madeOf: [], isPlain: undefined };
}

function child(node: Node, name: string): Node {
  let next = node.children.get(name);
  if (next === undefined) {
    next = newNode();
    node.children.set(name, next);
    nodes++;
  }
  node.latestName = name;
  node.latest = next;
  return next;
}

function isRemembered(names: readonly string[]): boolean {
  return names.length <= mostNames && names.every((name) => name.length <= longestName);
}

/** The node of the names, where all of them are known. */
function known(names: readonly string[]): Node | undefined {
  let node: Node | undefined = root;
  for (const name of names) {
    if (node === undefined) return undefined;
    node = node.latestName === name ? node.latest : node.children.get(name);
  }
  return node;
}

/** The shape of an object with these members. Linear in their number. */
export function shapeOf(names: readonly string[]): Shape {
  const found = known(names)?.shape;
  if (found !== undefined) return found;
  const shape = judge(names);
  if (!isRemembered(names)) return shape;
  // Bounds what made-up names can keep.
  if (nodes > mostNodes) [root, nodes] = [newNode(), 0];
  let node = root;
  for (const name of names) node = child(node, name);
  node.shape = shape;
  return shape;
}

/** The first name that is not in the list, which is one of the few that the code has. */
export function strange({ names, madeOf }: Shape, list: readonly string[]): string | undefined {
  if (madeOf.includes(list)) return undefined;
  const found = names.find((name) => !list.includes(name));
  if (found === undefined && madeOf.length < mostLists) madeOf.push(list);
  return found;
}
