import type { ErrorNode, Name, Star } from "../ast/nodes.js";
import { definitionTooLarge, emptyList } from "../diagnostics/names.js";
import type { Span } from "../text/span.js";
import { type Env, enter, newUse, reportLimit, unfoldLimit } from "./context.js";
import { type ItemSet, isItemSet } from "./model.js";
import { lookUp } from "./names.js";

/** A list as the tree has it. */
export interface ListNode<Node> {
  readonly include: readonly Node[];
  readonly except: readonly Node[];
  readonly span: Span;
}

/** How the lists of one kind are read: actions, resources or principals. */
export interface ListKind<Node, Item> {
  readonly kind: "actions" | "resources" | "principals";
  /** The items a node stands for; `undefined` after a report. */
  readonly item: (node: Exclude<Node, Name | ErrorNode>, env: Env) => readonly Item[] | undefined;
  /** The list of a declaration of this kind. */
  readonly listOf: (declaration: object) => ListNode<Node>;
}

type AnyNode = { readonly kind: string; readonly span: Span } | Name | ErrorNode | Star;

/** The sets a list stands for, names resolved; `undefined` when a part is unsound. */
export function resolveListNode<Node extends AnyNode, Item extends { readonly kind: string }>(
  list: ListNode<Node>,
  how: ListKind<Node, Item>,
  env: Env,
): ItemSet<Item> | undefined {
  if (list.include.length === 0) {
    env.checker.reporter.report(emptyList(list.span));
    return undefined;
  }
  const include = resolveItems(list.include, how, env);
  const exclude = resolveItems(list.except, how, env);
  if (include === undefined || exclude === undefined) return undefined;
  const set: ItemSet<Item> = { include, exclude, span: list.span };
  if (sizeOf(set) <= unfoldLimit) return set;
  reportLimit(env.checker, definitionTooLarge(list.span, unfoldLimit));
  return undefined;
}

/** Sets inside sets are shared between the lists that name them, so their sizes are remembered. */
const sizes = new WeakMap<object, number>();

function sizeOf<Item extends { readonly kind: string }>(set: ItemSet<Item>): number {
  const known = sizes.get(set.include);
  if (known !== undefined) return known;
  let size = 0;
  for (const item of [...set.include, ...set.exclude]) size += isItemSet<Item>(item) ? sizeOf(item) : 1;
  sizes.set(set.include, size);
  return size;
}

function resolveItems<Node extends AnyNode, Item extends { readonly kind: string }>(
  nodes: readonly Node[],
  how: ListKind<Node, Item>,
  env: Env,
): readonly (Item | ItemSet<Item>)[] | undefined {
  const result: (Item | ItemSet<Item>)[] = [];
  let sound = true;
  for (const node of nodes) {
    const items = resolveItem(node, how, env);
    if (items === undefined) sound = false;
    else for (const item of items) result.push(item);
  }
  return sound ? result : undefined;
}

function resolveItem<Node extends AnyNode, Item extends { readonly kind: string }>(
  node: Node,
  how: ListKind<Node, Item>,
  env: Env,
): readonly (Item | ItemSet<Item>)[] | undefined {
  if (node.kind === "error") {
    env.checker.reporter.fail();
    return undefined;
  }
  if (node.kind !== "name") return how.item(node as Exclude<Node, Name | ErrorNode>, env);
  const set = namedList(node as Name, how, env);
  return set === undefined ? undefined : [{ ...set, span: node.span }];
}

/** A named list is read once, where it is declared, whoever names it. */
export function namedList<Node extends AnyNode, Item extends { readonly kind: string }>(
  name: Name,
  how: ListKind<Node, Item>,
  env: Env,
): ItemSet<Item> | undefined {
  const entity = lookUp(name, [how.kind], env);
  if (entity === undefined) return undefined;
  const { lists, reporter } = env.checker;
  const { declaration } = entity;
  if (!lists.has(declaration)) {
    const unchecked = declaration.annotations.some((annotation) => annotation.name.text === "unchecked");
    const inside = enter({ ...env, use: newUse({ unchecked }) }, entity);
    lists.set(declaration, resolveListNode(how.listOf(declaration), how, inside));
  }
  const known = lists.get(declaration) as ItemSet<Item> | undefined;
  if (known === undefined) reporter.fail();
  return known;
}
