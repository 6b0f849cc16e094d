/**
 * From a part of the model back to the text of the document. In: the tree of a document and a part by its position. Out: the
 * token that spells the part, and its JSON pointer. Positions are those of decoding: it keeps every item of every list, in order,
 * or gives no policy at all.
 */
import type { DocumentPlace } from "../diagnostics/document.js";
import { type JsonMember, type JsonNode, type JsonObject, placeOf, placeOfName } from "./json-node.js";

/** A part of a document. Statements go by their JSON pointer, which their origin has. */
export type DocumentPart =
  | { readonly part: "document" | "version" }
  | { readonly part: "statement" | "sid" | "effect"; readonly statement: string }
  /** The element, or one of its items. */
  | { readonly part: "actions" | "resources" | "principals"; readonly statement: string; readonly item?: number }
  | { readonly part: "key" | "operator"; readonly statement: string; readonly condition: number }
  | { readonly part: "value"; readonly statement: string; readonly condition: number; readonly value: number };

/** An element with the values of it, a lone one being a list of one. */
export interface ElementTree {
  readonly member: JsonMember;
  readonly items: readonly JsonNode[];
}

/** One key under one operator, with the members around it. */
export interface ConditionTree extends ElementTree {
  readonly condition: JsonMember;
  readonly block: JsonMember;
}

/** One principal; `type` is absent for the bare `"*"`. */
export interface PrincipalTree {
  readonly type?: JsonMember;
  readonly node: JsonNode;
}

export interface StatementTree {
  readonly node: JsonObject;
  readonly sid?: JsonMember;
  readonly effect?: JsonMember;
  readonly actions?: ElementTree;
  readonly resources?: ElementTree;
  readonly principals?: { readonly member: JsonMember; readonly entries: readonly PrincipalTree[] };
  readonly conditions: readonly ConditionTree[];
}

/** A document whose statements are taken apart when they are first asked for. */
export interface DocumentTree {
  readonly root: JsonNode;
  readonly version?: JsonMember;
  /** The list of statements, or the lone one. */
  readonly statements?: JsonMember;
  statement(pointer: string): StatementTree | undefined;
}

export function documentTree(root: JsonNode): DocumentTree {
  const version = memberNamed(root, "Version");
  const statements = memberNamed(root, "Statement");
  const known = new Map<string, StatementTree>();
  return {
    root,
    ...(version === undefined ? {} : { version }),
    ...(statements === undefined ? {} : { statements }),
    statement(pointer) {
      const ready = known.get(pointer);
      const node = ready === undefined ? statementNode(statements, pointer) : undefined;
      if (node === undefined) return ready;
      const tree = statementTree(node);
      known.set(pointer, tree);
      return tree;
    },
  };
}

const itemPointer = /^\/Statement\/(\d{1,9})$/;

function statementNode(statements: JsonMember | undefined, pointer: string): JsonObject | undefined {
  if (statements === undefined) return undefined;
  const { value } = statements;
  if (pointer === "/Statement") return value.kind === "object" ? value : undefined;
  const index = itemPointer.exec(pointer)?.[1];
  const item = index === undefined || value.kind !== "array" ? undefined : value.items[Number(index)];
  return item?.kind === "object" ? item : undefined;
}

function memberNamed(node: JsonNode, ...names: readonly string[]): JsonMember | undefined {
  return node.kind === "object" ? node.members.find(({ name }) => names.includes(name)) : undefined;
}

function itemsOf(node: JsonNode): readonly JsonNode[] {
  return node.kind === "array" ? node.items : [node];
}

function membersOf(node: JsonNode): readonly JsonMember[] {
  return node.kind === "object" ? node.members : [];
}

function statementTree(node: JsonObject): StatementTree {
  const sid = memberNamed(node, "Sid");
  const effect = memberNamed(node, "Effect");
  const actions = elementTree(memberNamed(node, "Action", "NotAction"));
  const resources = elementTree(memberNamed(node, "Resource", "NotResource"));
  const principals = memberNamed(node, "Principal", "NotPrincipal");
  const condition = memberNamed(node, "Condition");
  return {
    node,
    ...(sid === undefined ? {} : { sid }),
    ...(effect === undefined ? {} : { effect }),
    ...(actions === undefined ? {} : { actions }),
    ...(resources === undefined ? {} : { resources }),
    ...(principals === undefined ? {} : { principals: { member: principals, entries: principalTrees(principals) } }),
    conditions: condition === undefined ? [] : conditionTrees(condition),
  };
}

function elementTree(member: JsonMember | undefined): ElementTree | undefined {
  return member === undefined ? undefined : { member, items: itemsOf(member.value) };
}

function principalTrees({ value }: JsonMember): readonly PrincipalTree[] {
  if (value.kind === "string") return [{ node: value }];
  return membersOf(value).flatMap((type) => itemsOf(type.value).map((node): PrincipalTree => ({ type, node })));
}

function conditionTrees(condition: JsonMember): readonly ConditionTree[] {
  return membersOf(condition.value).flatMap((block) =>
    membersOf(block.value).map((member): ConditionTree => ({ condition, block, member, items: itemsOf(member.value) })),
  );
}

/** Where a diagnostic about the part points. What is not there stands for what it is missing from. */
export function locate(tree: DocumentTree, part: DocumentPart): DocumentPlace {
  if (!("statement" in part)) return placeOf((part.part === "version" ? tree.version?.value : undefined) ?? tree.root);
  const statement = tree.statement(part.statement);
  return statement === undefined ? placeOf(tree.root) : (placeInStatement(statement, part) ?? placeOf(statement.node));
}

type StatementPart = Extract<DocumentPart, { readonly statement: string }>;

function placeInStatement(statement: StatementTree, part: StatementPart): DocumentPlace | undefined {
  switch (part.part) {
    case "statement":
      return placeOf(statement.node);
    case "sid":
    case "effect":
      return valuePlace(statement[part.part]);
    case "actions":
    case "resources":
      return elementPlace(statement[part.part], part.item);
    case "principals": {
      const { principals } = statement;
      const items = principals?.entries.map(({ node }) => node) ?? [];
      return elementPlace(principals === undefined ? undefined : { member: principals.member, items }, part.item);
    }
    case "key":
      return namePlace(statement.conditions[part.condition]?.member);
    case "operator":
      return namePlace(statement.conditions[part.condition]?.block);
    case "value":
      return elementPlace(statement.conditions[part.condition], part.value);
  }
}

function valuePlace(member: JsonMember | undefined): DocumentPlace | undefined {
  return member === undefined ? undefined : placeOf(member.value);
}

function namePlace(member: JsonMember | undefined): DocumentPlace | undefined {
  return member === undefined ? undefined : placeOfName(member);
}

/** The item, or the name of the element. */
function elementPlace(element: ElementTree | undefined, item: number | undefined): DocumentPlace | undefined {
  const node = item === undefined ? undefined : element?.items[item];
  return node === undefined ? namePlace(element?.member) : placeOf(node);
}
