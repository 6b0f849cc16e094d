/**
 * Changes of a policy of the language as edits of its text. In: the rules as they were written, and changes of the model. Out:
 * edits, or nothing where the change cannot be said in place: where a name, a parameter or another rule stands between the text
 * and the model, and where a rule became several statements of which only one is to change.
 */
import type { Comparison, Expression, List, Rule } from "../../ast/nodes.js";
import type { CheckedPolicy } from "../../check/model.js";
import type { Condition, Policy, Statement } from "../../ir/model.js";
import type { Change } from "../../lint/finding.js";
import type { Part, Place } from "../../lint/place.js";
import { raisedKey } from "../../raise/attributes.js";
import { isWord } from "../../raise/words.js";
import type { ParsedFile } from "../../syntax/parse.js";
import type { TextEdit } from "../../text/edit.js";
import { type Span, span as spanOf } from "../../text/span.js";
import { addClause, addToList, removeFromList, removeRule } from "./source-lists.js";
import {
  actionSpellings,
  conditionFrom,
  conditionText,
  principalSpelling,
  type RaiseOptions,
  resourceSpellings,
  type Spelling,
  valueSpellings,
} from "./source-text.js";
import { atomOf, type WrittenRule } from "./written-rule.js";

/** A policy that is being changed. */
export interface SourceEditing {
  readonly checked: CheckedPolicy;
  readonly policy: Policy;
  readonly parsed: ReadonlyMap<string, ParsedFile>;
  readonly ruleOf: (statement: Statement) => WrittenRule | undefined;
  readonly options: RaiseOptions;
  /** Whether every decision stays the same: then a list that others use too may change. */
  readonly safe: boolean;
}

type Edits = readonly TextEdit[] | undefined;

/** All changes together, or nothing. */
export function sourceEdits(editing: SourceEditing, changes: readonly Change[]): Edits {
  const edits: TextEdit[] = [];
  const { swaps, others } = swapsIn(changes);
  for (const made of [...swaps.map((swap) => swapped(editing, swap)), ...others.map((each) => editsOf(editing, each))]) {
    if (made === undefined) return undefined;
    edits.push(...made);
  }
  const spans = edits.map(({ span }) => span).sort((a, b) => a.start - b.start || a.end - b.end);
  const apart = spans.every((each, i) => i === 0 || (spans[i - 1]?.end ?? 0) <= each.start);
  const oneFile = new Set(spans.map(({ file }) => file)).size <= 1;
  return edits.length > 0 && apart && oneFile ? edits : undefined;
}

type Addition = Extract<Change, { readonly change: "addCondition" }>;

/** A condition that goes, and the one that comes for it: it is written in the same place. */
interface Swap {
  readonly gone: Place;
  readonly added: Addition;
}

function swapsIn(changes: readonly Change[]): { readonly swaps: readonly Swap[]; readonly others: readonly Change[] } {
  const swaps: Swap[] = [];
  const others: Change[] = [];
  const added = changes.filter((change) => change.change === "addCondition");
  for (const change of changes) {
    const { at } = change.place;
    if (change.change === "addCondition") continue;
    const isCondition = change.change === "remove" && (at.part === "key" || at.part === "operator");
    const other = isCondition ? added.shift() : undefined;
    if (other === undefined) others.push(change);
    else swaps.push({ gone: change.place, added: other });
  }
  return { swaps, others: [...others, ...added] };
}

function swapped(editing: SourceEditing, { gone: { at }, added }: Swap): Edits {
  if (at.part !== "key" && at.part !== "operator") return undefined;
  const rule = editing.ruleOf(at.statement);
  const old = at.statement.conditions[at.condition];
  const fresh = conditionFrom(added.operator, added.key, added.values);
  if (rule?.node?.kind !== "rule" || rule.statements !== 1 || old === undefined || fresh === undefined) return undefined;
  const leaf = atomOf(rule, old, editing.policy)?.node;
  const text = conditionText(fresh, workOf(editing));
  if (leaf === undefined || text === undefined || !conjuncts(rule.node.when?.expression).includes(leaf)) return undefined;
  return [{ span: leaf.span, newText: text }];
}

function editsOf(editing: SourceEditing, change: Change): Edits {
  const { at } = change.place;
  const rule = "statement" in at ? editing.ruleOf(at.statement) : undefined;
  if (rule === undefined || !("statement" in at)) return undefined;
  if (change.change === "replace") return replaced(editing, rule, at, change.text);
  // What a rule has in several statements cannot change in one of them.
  if (rule.statements !== 1 || rule.node?.kind !== "rule") return undefined;
  const writing: Writing = { editing, rule, node: rule.node, statement: at.statement };
  if (change.change === "remove") return removed(writing, change.place);
  if (change.change === "addItem") return itemAdded(writing, at, change.text);
  const condition = conditionFrom(change.operator, change.key, change.values);
  return condition === undefined ? undefined : conditionAdded(writing, condition);
}

/** A rule that is one statement. */
interface Writing {
  readonly editing: SourceEditing;
  readonly rule: WrittenRule;
  readonly node: Rule;
  readonly statement: Statement;
}

function textOf({ parsed }: SourceEditing, { file, start, end }: Span): string {
  return parsed.get(file)?.source.text.slice(start, end) ?? "";
}

const hasVariables = ({ policy }: SourceEditing): boolean => policy.version === "2012-10-17";

// ---------------------------------------------------------------- replace

type StatementPart = Extract<Part, { readonly statement: Statement }>;

function replaced(editing: SourceEditing, rule: WrittenRule, at: StatementPart, text: string): Edits {
  switch (at.part) {
    case "sid": {
      const name = rule.node?.name;
      return name === undefined || !isWord(text) ? undefined : [{ span: name.span, newText: text }];
    }
    case "actions":
    case "resources":
    case "principals": {
      const old = patternAt(at);
      const item = old === undefined ? undefined : rule[at.part]().get(old);
      if (old === undefined || item === undefined || !mayChange(editing, rule, item.via)) return undefined;
      return respelled(editing, item.span, old, text, spellingsOf(editing, at));
    }
    case "key":
    case "operator":
    case "value":
      return conditionReplaced(editing, rule, at, text);
    default:
      return undefined;
  }
}

function mayChange({ safe }: SourceEditing, rule: WrittenRule, via: Span | undefined): boolean {
  return safe || (via === undefined && rule.statements === 1);
}

function patternAt(at: Extract<Part, { readonly part: "actions" | "resources" | "principals" }>): string | undefined {
  if (at.item === undefined) return undefined;
  return at.part === "principals" ? at.statement.principals?.entries[at.item]?.value : at.statement[at.part]?.patterns[at.item];
}

function spellingsOf(
  editing: SourceEditing,
  at: Extract<Part, { readonly part: "actions" | "resources" | "principals" }>,
): readonly Spelling[] {
  if (at.part === "actions") return actionSpellings;
  if (at.part === "resources") return resourceSpellings(editing.options, hasVariables(editing));
  const type = at.item === undefined ? undefined : at.statement.principals?.entries[at.item]?.type;
  return type === undefined ? [] : [principalSpelling(type)];
}

/** Only a text that is spelled out is replaced: one that is put together of parameters says more than the model does. */
function respelled(editing: SourceEditing, at: Span, old: string, text: string, spellings: readonly Spelling[]): Edits {
  const written = textOf(editing, at);
  const spelling = spellings.find((spell) => spell(old) === written || spell(old).toLowerCase() === written.toLowerCase());
  return spelling === undefined ? undefined : [{ span: at, newText: spelling(text) }];
}

function conditionReplaced(
  editing: SourceEditing,
  rule: WrittenRule,
  at: Extract<Part, { readonly part: "key" | "operator" | "value" }>,
  text: string,
): Edits {
  const condition = at.statement.conditions[at.condition];
  const written = condition === undefined ? undefined : atomOf(rule, condition, editing.policy);
  const node = written?.node;
  if (condition === undefined || node === undefined || node.kind === "reference" || !mayChange(editing, rule, undefined)) {
    return undefined;
  }
  const { catalog } = editing.options;
  if (at.part === "key") {
    const isPlain = node.attribute.kind !== "cast" && node.attribute.kind !== "error";
    return isPlain ? [{ span: node.attribute.span, newText: raisedKey(text, catalog).text }] : undefined;
  }
  if (node.kind !== "comparison") return undefined;
  if (at.part === "value") return valueReplaced(editing, condition, node, condition.values[at.value], text);
  return operatorReplaced(editing, rule, condition, node, text);
}

function valueReplaced(
  editing: SourceEditing,
  condition: Condition,
  { right }: Comparison,
  old: string | undefined,
  text: string,
): Edits {
  if (right === undefined || old === undefined) return undefined;
  const spellings = valueSpellings(condition, hasVariables(editing));
  const items = right.kind === "valueList" ? right.items : [right];
  for (const item of items) {
    const edits = respelled(editing, item.span, old, text, spellings);
    if (edits !== undefined) return edits;
  }
  return undefined;
}

/** The comparison is written anew, when it is one of those that all must hold and its values are spelled out. */
function operatorReplaced(
  editing: SourceEditing,
  rule: WrittenRule,
  condition: Condition,
  node: Comparison,
  operator: string,
): Edits {
  if (rule.node?.kind !== "rule" || rule.statements !== 1) return undefined;
  if (!conjuncts(rule.node.when?.expression).includes(node) || !isSpelledOut(node)) return undefined;
  const changed = conditionFrom(operator, condition.key, condition.values);
  const text = changed === undefined ? undefined : conditionText(changed, workOf(editing));
  return text === undefined ? undefined : [{ span: node.span, newText: text }];
}

function isSpelledOut({ right }: Comparison): boolean {
  const items = right?.kind === "valueList" ? right.items : right === undefined ? [] : [right];
  return items.every(({ kind }) => kind !== "name" && kind !== "error");
}

function workOf(editing: SourceEditing): { readonly catalog: RaiseOptions["catalog"]; readonly variables: boolean } {
  return { catalog: editing.options.catalog, variables: hasVariables(editing) };
}

/** What a condition consists of at its top. */
function conjuncts(expression: Expression | undefined): readonly Expression[] {
  if (expression === undefined) return [];
  return expression.kind === "and" ? expression.operands : [expression];
}

// ---------------------------------------------------------------- remove

function removed(writing: Writing, { at }: Place): Edits {
  const { editing, node, statement } = writing;
  switch (at.part) {
    case "statement":
      return removeRule(node, editing);
    case "actions":
    case "resources":
    case "principals": {
      const item = itemNode(writing, at);
      const list = listNode(node, at.part);
      return item === undefined || list === undefined ? undefined : removeFromList(list, item, editing);
    }
    case "key":
    case "operator":
      return conditionRemoved(writing, statement.conditions[at.condition]);
    case "value": {
      const condition = statement.conditions[at.condition];
      const leaf = condition === undefined ? undefined : atomOf(writing.rule, condition, editing.policy)?.node;
      if (condition === undefined || leaf?.kind !== "comparison" || leaf.right?.kind !== "valueList") return undefined;
      const old = condition.values[at.value] ?? "";
      const spellings = valueSpellings(condition, hasVariables(editing));
      const item = leaf.right.items.find(({ span }) => respelled(editing, span, old, old, spellings) !== undefined);
      return item === undefined ? undefined : removeFromList(leaf.right.items, item.span, editing);
    }
    default:
      return undefined;
  }
}

/** The item where it is spelled in the rule itself. */
function itemNode(
  writing: Writing,
  at: Extract<Part, { readonly part: "actions" | "resources" | "principals" }>,
): Span | undefined {
  const text = patternAt(at);
  const item = text === undefined ? undefined : writing.rule[at.part]().get(text);
  return item?.via === undefined ? item?.span : undefined;
}

function listNode(node: Rule, part: "actions" | "resources" | "principals"): readonly { readonly span: Span }[] | undefined {
  const list: List<{ readonly span: Span }> | undefined =
    part === "actions" ? node.effect.actions : part === "resources" ? node.on?.resources : node.from?.principals;
  // Behind `except` everything is the other way round.
  return list === undefined || list.except.length > 0 ? undefined : list.include;
}

function conditionRemoved({ editing, rule, node }: Writing, condition: Condition | undefined): Edits {
  const leaf = condition === undefined ? undefined : atomOf(rule, condition, editing.policy)?.node;
  const { when } = node;
  if (when === undefined || leaf === undefined) return undefined;
  const parts = conjuncts(when.expression);
  if (!parts.includes(leaf)) return undefined;
  if (parts.length > 1) return removeFromList(parts, leaf.span, editing);
  const before = node.on ?? node.from ?? node.effect;
  const gap = textOf(editing, spanOf(when.span.file, before.span.end, when.span.start));
  return gap.trim() === "" ? [{ span: spanOf(when.span.file, before.span.end, when.span.end), newText: "" }] : undefined;
}

// ---------------------------------------------------------------- add

function conditionAdded({ editing, node }: Writing, condition: Condition): Edits {
  const text = conditionText(condition, workOf(editing));
  return text === undefined ? undefined : addClause(node, text, editing);
}

function itemAdded({ editing, rule, node, statement }: Writing, at: StatementPart, text: string): Edits {
  switch (at.part) {
    case "actions":
    case "resources": {
      const list = listNode(node, at.part);
      const [spelling] = spellingsOf(editing, at);
      return list === undefined || spelling === undefined ? undefined : addToList(list, spelling(text), editing);
    }
    case "key":
    case "value":
    case "operator": {
      const condition = statement.conditions[at.condition];
      const leaf = condition === undefined ? undefined : atomOf(rule, condition, editing.policy)?.node;
      if (condition === undefined || leaf?.kind !== "comparison" || leaf.right?.kind !== "valueList") return undefined;
      const [spelling] = valueSpellings(condition, hasVariables(editing));
      return spelling === undefined ? undefined : addToList(leaf.right.items, spelling(text), editing);
    }
    default:
      return undefined;
  }
}
