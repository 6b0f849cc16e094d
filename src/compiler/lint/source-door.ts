import type { Comparison } from "../../ast/nodes.js";
import type { CheckedPolicy } from "../../check/model.js";
import type { Policy } from "../../ir/model.js";
import { operatorTraits } from "../../ir/operator.js";
import type { Part } from "../../lint/place.js";
import { wireText } from "../../lower/wire.js";
import type { ParsedFile } from "../../syntax/parse.js";
import { type Span, span as spanOf } from "../../text/span.js";
import type { Door, WrittenPlace } from "./door.js";
import { sourceEdits } from "./source-edit.js";
import type { RaiseOptions } from "./source-text.js";
import { atomOf, type WrittenAtom, type WrittenItem, type WrittenRule, writtenRules } from "./written-rule.js";

/** A policy of the language: as it was checked, as it was lowered, and the files it was written in. */
export interface SourcePolicy {
  readonly checked: CheckedPolicy;
  readonly policy: Policy;
  readonly parsed: ReadonlyMap<string, ParsedFile>;
}

/** The door of a policy of the language: the narrowest place in the rule that spells a part, else its clause, else its name. */
export function sourceDoor(source: SourcePolicy, options: RaiseOptions): Door {
  const ruleOf = writtenRules(source.checked, source.policy, source.parsed);
  return {
    place: (at) => placeOf(at, source, "statement" in at ? ruleOf(at.statement) : undefined),
    edits: (changes, safe) => sourceEdits({ ...source, ruleOf, options, safe }, changes),
  };
}

const at = (span: Span): WrittenPlace => ({ span, via: [] });

function placeOf(part: Part, { checked, policy }: SourcePolicy, rule: WrittenRule | undefined): WrittenPlace {
  if (!("statement" in part) || rule === undefined) return at(checked.nameSpan);
  switch (part.part) {
    case "statement":
    case "sid":
      return at(rule.name);
    case "effect":
      return at(effectSpan(rule) ?? rule.name);
    case "actions":
    case "resources":
    case "principals":
      return itemPlace(part, rule);
    default: {
      const condition = part.statement.conditions[part.condition];
      const written = condition === undefined ? undefined : atomOf(rule, condition, policy);
      return at(written === undefined ? rule.name : atomSpan(part, written, policy));
    }
  }
}

function effectSpan({ node }: WrittenRule): Span | undefined {
  if (node?.kind !== "rule") return undefined;
  const { span, effect } = node.effect;
  return spanOf(span.file, span.start, span.start + effect.length);
}

type ElementPart = Extract<Part, { readonly part: "actions" | "resources" | "principals" }>;

/** The item of an element by its position, as the wire has it. */
function itemText({ part, statement, item }: ElementPart): string | undefined {
  if (item === undefined) return undefined;
  if (part === "principals") {
    const { principals } = statement;
    return principals?.everyone === true ? "*" : principals?.entries[item]?.value;
  }
  return statement[part]?.patterns[item];
}

function itemOf(part: ElementPart, rule: WrittenRule): WrittenItem | undefined {
  const text = itemText(part);
  return text === undefined ? undefined : rule[part.part]().get(text);
}

function itemPlace(part: ElementPart, rule: WrittenRule): WrittenPlace {
  const item = itemOf(part, rule);
  if (item === undefined) return at(rule.checked[0]?.[part.part]?.span ?? rule.name);
  return { span: item.span, via: item.via === undefined ? [] : [{ span: item.via, message: "the list is used here" }] };
}

type ConditionPart = Extract<Part, { readonly part: "key" | "operator" | "value" }>;

function atomSpan(part: ConditionPart, written: WrittenAtom, policy: Policy): Span {
  const { node, atom } = written;
  if (node === undefined || node.kind === "reference") return atom.span;
  if (part.part === "key") return node.attribute.span;
  if (node.kind === "presence" || node.right === undefined) return node.span;
  return ("value" in part ? valueSpan(part, written, node, policy) : operatorSpan(node)) ?? node.right.span;
}

/** The word between the two sides, the mark `?` included. */
function operatorSpan({ span, attribute, right, operator }: Comparison): Span | undefined {
  if (right === undefined || operator === undefined) return undefined;
  const start = attribute.span.end;
  // One blank on each side, as the formatter leaves it; wider gaps are underlined as they are.
  return right.span.start - start > 2
    ? spanOf(span.file, start + 1, right.span.start - 1)
    : spanOf(span.file, start, right.span.start);
}

/** The value in its list; behind a name there is only the name. */
function valueSpan(
  part: Extract<Part, { readonly part: "value" }>,
  { atom }: WrittenAtom,
  { right }: Comparison,
  { version }: Policy,
): Span | undefined {
  const condition = part.statement.conditions[part.condition];
  const wanted = condition?.values[part.value];
  if (atom.kind !== "comparison" || right?.kind !== "valueList" || condition === undefined || wanted === undefined)
    return undefined;
  if (right.items.length !== atom.values.length) return undefined;
  const traits = operatorTraits[condition.operator.name];
  const index = atom.values.findIndex((value) => wireText(value, traits, version) === wanted);
  return right.items[index]?.span;
}
