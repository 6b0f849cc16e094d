import type {
  ActionItem,
  List,
  Literal,
  Name,
  Operand,
  Path,
  PrincipalItem,
  QualifiedName,
  ResourceItem,
  ResourceType,
  Star,
  ValueList,
} from "../ast/nodes.js";
import type { Emitter } from "./emitter.js";
import { line, lineOr, softline } from "./layout.js";

type Leaf = Literal | Name | QualifiedName | Star;

/** Names, literals and `*` as written. */
export function printLeaf(e: Emitter, node: Leaf): void {
  if (node.kind === "string") e.token(`"${node.raw}"`);
  else if (node.kind === "boolean") e.token(String(node.value));
  else e.token(node.kind === "star" ? "*" : node.text);
}

/** Items with a separator behind each but the last; one a line when their group breaks. */
export function printItems<Item>(e: Emitter, items: readonly Item[], print: (e: Emitter, item: Item) => void): void {
  items.forEach((item, i) => {
    if (i > 0) {
      e.separator(",");
      e.line(line);
    }
    print(e, item);
  });
}

/** Items between brackets. A comma behind the last one is not printed. */
export function printEnclosed<Item>(
  e: Emitter,
  brackets: "()" | "[]" | "{}",
  items: readonly Item[],
  print: (e: Emitter, item: Item) => void,
): void {
  const body = (): void => {
    printItems(e, items, print);
    if (e.next(",")) e.drop(",");
  };
  const separator = brackets === "{}" ? line : softline;
  e.enclosed(brackets.charAt(0), brackets.charAt(1), separator, items.length > 0 ? body : undefined);
}

/** Items behind a word: `pad` stands between when they fit on its line, otherwise they go below it, indented. */
export function printIndented<Item>(
  e: Emitter,
  pad: string,
  items: readonly Item[],
  print: (e: Emitter, item: Item) => void,
): void {
  e.group(() =>
    e.indent(() => {
      e.line(lineOr(pad));
      printItems(e, items, print);
    }),
  );
}

/** `a, b except c` behind a word. */
export function printList<Item>(e: Emitter, pad: string, list: List<Item>, print: (e: Emitter, item: Item) => void): void {
  printIndented(e, pad, list.include, print);
  if (list.except.length === 0) return;
  e.indent(() =>
    e.group(() => {
      e.line(line);
      e.token("except");
      printIndented(e, " ", list.except, print);
    }),
  );
}

export function printAction(e: Emitter, item: ActionItem): void {
  if (item.kind !== "error") printLeaf(e, item);
}

export function printResource(e: Emitter, item: ResourceItem): void {
  if (item.kind === "resourceType") printResourceType(e, item);
  else if (item.kind !== "error") printLeaf(e, item);
}

function printResourceType(e: Emitter, node: ResourceType): void {
  printLeaf(e, node.type);
  if (!node.called) return;
  printEnclosed(e, "()", node.arguments, (_, argument) => {
    if (argument.name !== undefined) {
      printLeaf(e, argument.name);
      e.token(":");
      e.space();
    }
    if (argument.value.kind !== "error") printLeaf(e, argument.value);
  });
}

export function printPrincipal(e: Emitter, item: PrincipalItem): void {
  if (item.kind === "principal") {
    printLeaf(e, item.constructorName);
    printEnclosed(e, "()", item.arguments, printLeaf);
  } else if (item.kind !== "error") printLeaf(e, item);
}

export function printValueList(e: Emitter, list: ValueList): void {
  printEnclosed(e, "[]", list.items, printOperand);
}

/** The right side of a comparison, and the items of a value list. */
export function printOperand(e: Emitter, node: Operand): void {
  if (node.kind === "error") return;
  if (node.kind !== "attributeOperand") {
    printLeaf(e, node);
    return;
  }
  if (node.attribute.kind === "path") printPath(e, node.attribute);
  else if (node.attribute.kind === "qualified") printLeaf(e, node.attribute);
  if (node.default === undefined) return;
  e.space();
  e.token("??");
  e.space();
  printLeaf(e, node.default);
}

/** `principal.tag.team`, `resource.tag[key]` */
export function printPath(e: Emitter, path: Path): void {
  printLeaf(e, path.root);
  for (const segment of path.segments) {
    e.token(segment.bracketed ? "[" : ".");
    printLeaf(e, segment.name);
    if (segment.bracketed) e.token("]");
  }
}
