/**
 * Changes of a document as edits of its text. In: the tree and the text of a document, and changes of its parts. Out: edits
 * that keep everything else as it is written, layout included, or nothing where the change cannot be said in place.
 */
import { operatorFromText, operatorText } from "../ir/operator.js";
import type { TextEdit } from "../text/edit.js";
import type { Span } from "../text/span.js";
import type { JsonArray, JsonMember, JsonNode, JsonObject } from "./json-node.js";
import { insertChild, type JsonStyle, type JsonText, jsonString, printed, removeChildren } from "./json-style.js";
import type { ConditionTree, DocumentPart, DocumentTree, PrincipalTree, StatementTree } from "./locate.js";

/** A change of one document; what each means stands in `lint/finding.ts`. */
export type DocumentChange =
  | { readonly change: "replace"; readonly at: DocumentPart; readonly text: string }
  | { readonly change: "remove"; readonly at: DocumentPart }
  | {
      readonly change: "addCondition";
      readonly at: DocumentPart;
      readonly operator: string;
      readonly key: string;
      readonly values: readonly string[];
    }
  | { readonly change: "addItem"; readonly at: DocumentPart; readonly text: string };

/** A document that is being changed. Its life is one call of `documentEdits`. */
interface Editing {
  readonly tree: DocumentTree;
  readonly root: JsonObject;
  readonly style: JsonStyle;
  readonly edits: TextEdit[];
  /** What goes, by the container that it stands in. */
  readonly removals: Map<JsonObject | JsonArray, Set<number>>;
}

/** Whether the change could be made. */
type Done = boolean;

/** All changes together, or nothing. Linear in the statements that they touch; `style` is that of the document. */
export function documentEdits(
  tree: DocumentTree,
  style: JsonStyle,
  changes: readonly DocumentChange[],
): readonly TextEdit[] | undefined {
  const { root } = tree;
  if (root.kind !== "object") return undefined;
  const editing: Editing = { tree, root, style, edits: [], removals: new Map() };
  if (!changes.every((change) => makeChange(editing, change))) return undefined;
  for (const [node, removed] of editing.removals) {
    const edits = removeChildren(node, removed);
    if (edits === undefined) return undefined;
    editing.edits.push(...edits);
  }
  return editing.edits.length > 0 && areApart(editing.edits) ? editing.edits : undefined;
}

function areApart(edits: readonly TextEdit[]): boolean {
  const ordered = edits.map(({ span }) => span).sort((a, b) => a.start - b.start || a.end - b.end);
  return ordered.every((span, i) => i === 0 || (ordered[i - 1]?.end ?? 0) <= span.start);
}

function makeChange(editing: Editing, change: DocumentChange): Done {
  switch (change.change) {
    case "replace":
      return replacePart(editing, change.at, change.text);
    case "remove":
      return removePart(editing, change.at);
    case "addCondition":
      return addCondition(editing, change);
    case "addItem":
      return addItem(editing, change.at, change.text);
  }
}

function put(editing: Editing, span: Span, newText: string): Done {
  editing.edits.push({ span, newText });
  return true;
}

function statementAt({ tree }: Editing, part: DocumentPart): StatementTree | undefined {
  return "statement" in part ? tree.statement(part.statement) : undefined;
}

// ---------------------------------------------------------------- replace

function replacePart(editing: Editing, part: DocumentPart, text: string): Done {
  if (part.part === "version") return replaceMember(editing, editing.root, "Version", editing.tree.version, text);
  const statement = statementAt(editing, part);
  if (statement === undefined) return false;
  switch (part.part) {
    case "sid":
      return replaceMember(editing, statement.node, "Sid", statement.sid, text);
    case "effect":
      return statement.effect !== undefined && put(editing, statement.effect.value.span, jsonString(text));
    case "actions":
    case "resources":
      return replaceItem(editing, statement[part.part]?.member.value, statement[part.part]?.items, part.item, text);
    case "principals":
      return replaceItem(
        editing,
        undefined,
        statement.principals?.entries.map(({ node }) => node),
        part.item,
        text,
      );
    case "value":
      return replaceItem(editing, undefined, statement.conditions[part.condition]?.items, part.value, text);
    case "key":
      return renameKey(editing, statement.conditions[part.condition], text);
    case "operator":
      return changeOperator(editing, statement, statement.conditions[part.condition], text);
    default:
      return false;
  }
}

/** The value of a member; one that is missing comes first. */
function replaceMember(editing: Editing, node: JsonObject, name: string, member: JsonMember | undefined, text: string): Done {
  if (member !== undefined) return put(editing, member.value.span, jsonString(text));
  const { style } = editing;
  editing.edits.push(insertChild(node, () => `${jsonString(name)}${style.colon}${jsonString(text)}`, style, true));
  return true;
}

function replaceItem(
  editing: Editing,
  whole: JsonNode | undefined,
  items: readonly JsonNode[] | undefined,
  item: number | undefined,
  text: string,
): Done {
  const node = item === undefined ? whole : items?.[item];
  return node !== undefined && put(editing, node.span, jsonString(text));
}

/** Two members of one name are one too many, and one of them would be lost (§1.1.4). */
function renameKey(editing: Editing, condition: ConditionTree | undefined, text: string): Done {
  if (condition === undefined) return false;
  const { block, member } = condition;
  const taken = keyIn(block.value, text);
  return (taken === undefined || taken === member) && put(editing, member.nameSpan, jsonString(text));
}

function keyIn(block: JsonNode, key: string): JsonMember | undefined {
  const lower = key.toLowerCase();
  return block.kind === "object" ? block.members.find(({ name }) => name.toLowerCase() === lower) : undefined;
}

function blockIn(condition: JsonNode, operator: string): JsonMember | undefined {
  const wanted = canonical(operator);
  return condition.kind === "object" ? condition.members.find(({ name }) => canonical(name) === wanted) : undefined;
}

function canonical(operator: string): string {
  const known = operatorFromText(operator);
  return known === undefined ? operator : operatorText(known);
}

/** A block of one key gets another name; out of a block of several the key moves. */
function changeOperator(
  editing: Editing,
  statement: StatementTree,
  condition: ConditionTree | undefined,
  operator: string,
): Done {
  if (condition === undefined || condition.block.value.kind !== "object") return false;
  const { block, member } = condition;
  const target = blockIn(condition.condition.value, operator);
  if (target === block) return put(editing, block.nameSpan, jsonString(operator));
  if (condition.block.value.members.length === 1 && target === undefined) {
    return put(editing, block.nameSpan, jsonString(operator));
  }
  const values = condition.items.map((node) => textOf(node));
  if (!removeCondition(editing, statement, condition)) return false;
  const wrapped = values.length === 1 && member.value.kind !== "array" ? (values[0] ?? "") : values;
  return insertCondition(editing, condition.condition, target, operator, member.name, wrapped);
}

function textOf(node: JsonNode): string {
  return node.kind === "number" ? node.text : node.kind === "string" || node.kind === "boolean" ? String(node.value) : "";
}

// ---------------------------------------------------------------- remove

function removePart(editing: Editing, part: DocumentPart): Done {
  if (part.part === "version") return removeMember(editing, editing.root, editing.tree.version);
  const statement = statementAt(editing, part);
  if (statement === undefined) return false;
  const { node } = statement;
  switch (part.part) {
    case "statement":
      return removeItem(editing, editing.tree.statements?.value, node);
    case "sid":
      return removeMember(editing, node, statement.sid);
    case "actions":
    case "resources": {
      const element = statement[part.part];
      if (part.item === undefined) return removeMember(editing, node, element?.member);
      return removeItem(editing, element?.member.value, element?.items[part.item]);
    }
    case "principals":
      return removePrincipal(editing, statement, part.item);
    case "key":
    case "operator": {
      const condition = statement.conditions[part.condition];
      return condition !== undefined && removeCondition(editing, statement, condition);
    }
    case "value": {
      const condition = statement.conditions[part.condition];
      return removeItem(editing, condition?.member.value, condition?.items[part.value]);
    }
    default:
      return false;
  }
}

function removeAt(editing: Editing, node: JsonObject | JsonArray, index: number): Done {
  if (index < 0) return false;
  const removed = editing.removals.get(node) ?? new Set<number>();
  editing.removals.set(node, removed.add(index));
  return true;
}

/** A lone value cannot go: nothing would be left of its element. */
function removeItem(editing: Editing, list: JsonNode | undefined, item: JsonNode | undefined): Done {
  return list?.kind === "array" && item !== undefined && removeAt(editing, list, list.items.indexOf(item));
}

function removeMember(editing: Editing, node: JsonObject, member: JsonMember | undefined): Done {
  return member !== undefined && removeAt(editing, node, node.members.indexOf(member));
}

/** With the last key of a block the block goes, with the last block `Condition`. */
function removeCondition(editing: Editing, { node }: StatementTree, { condition, block, member }: ConditionTree): Done {
  const blocks = condition.value;
  const keys = block.value;
  if (blocks.kind !== "object" || keys.kind !== "object") return false;
  if (keys.members.length > 1 && !isLast(editing, keys)) return removeMember(editing, keys, member);
  editing.removals.delete(keys);
  if (blocks.members.length > 1 && !isLast(editing, blocks)) return removeMember(editing, blocks, block);
  editing.removals.delete(blocks);
  return removeMember(editing, node, condition);
}

/** Whether all members but one are going already. */
function isLast({ removals }: Editing, node: JsonObject): boolean {
  return (removals.get(node)?.size ?? 0) >= node.members.length - 1;
}

function removePrincipal(editing: Editing, { node, principals }: StatementTree, item: number | undefined): Done {
  if (principals === undefined) return false;
  if (item === undefined) return removeMember(editing, node, principals.member);
  const entry = principals.entries[item];
  const map = principals.member.value;
  if (entry?.type === undefined || map.kind !== "object") return false;
  const list = entry.type.value;
  return list.kind === "array" && list.items.length > 1
    ? removeItem(editing, list, entry.node)
    : removeMember(editing, map, entry.type);
}

// ---------------------------------------------------------------- add

function addCondition(editing: Editing, change: Extract<DocumentChange, { readonly change: "addCondition" }>): Done {
  const statement = statementAt(editing, change.at);
  if (statement === undefined) return false;
  const { operator, key, values } = change;
  const [only] = values;
  const value: JsonText = only !== undefined && values.length === 1 ? only : values;
  const condition = statement.node.members.find(({ name }) => name === "Condition");
  if (condition !== undefined) {
    const block = blockIn(condition.value, operator);
    return insertCondition(editing, condition, block, operator, key, value);
  }
  insertMember(editing, statement.node, "Condition", { [operator]: { [key]: value } });
  return true;
}

function insertCondition(
  editing: Editing,
  condition: JsonMember,
  block: JsonMember | undefined,
  operator: string,
  key: string,
  value: JsonText,
): Done {
  if (condition.value.kind !== "object") return false;
  if (block === undefined) return insertMember(editing, condition.value, operator, { [key]: value });
  if (block.value.kind !== "object" || keyIn(block.value, key) !== undefined) return false;
  return insertMember(editing, block.value, key, value);
}

function insertMember({ edits, style }: Editing, node: JsonObject, name: string, value: JsonText): Done {
  edits.push(insertChild(node, (indent) => `${jsonString(name)}${style.colon}${printed(value, style, indent)}`, style));
  return true;
}

function addItem(editing: Editing, part: DocumentPart, text: string): Done {
  const statement = statementAt(editing, part);
  if (statement === undefined) return false;
  switch (part.part) {
    case "actions":
    case "resources":
      return append(editing, statement[part.part]?.member.value, text);
    case "principals":
      return append(editing, principalList(statement.principals?.entries, part.item), text);
    case "key":
    case "operator":
    case "value":
      return append(editing, statement.conditions[part.condition]?.member.value, text);
    default:
      return false;
  }
}

/** The list of the same type, or of the only type that there is. */
function principalList(entries: readonly PrincipalTree[] | undefined, item: number | undefined): JsonNode | undefined {
  const types = new Set((entries ?? []).map(({ type }) => type));
  const [only] = types;
  return item === undefined ? (types.size === 1 ? only?.value : undefined) : entries?.[item]?.type?.value;
}

/** A lone value becomes a list. */
function append(editing: Editing, node: JsonNode | undefined, text: string): Done {
  const { style, edits } = editing;
  if (node === undefined) return false;
  if (node.kind === "array") {
    edits.push(insertChild(node, () => jsonString(text), style));
    return true;
  }
  const { file, start, end } = node.span;
  edits.push({ span: { file, start, end: start }, newText: "[" });
  edits.push({ span: { file, start: end, end }, newText: `,${style.space}${jsonString(text)}]` });
  return true;
}
