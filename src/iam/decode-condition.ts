import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { nullElement, wrongType } from "../diagnostics/document.js";
import {
  duplicateKeyCase,
  emptyCondition,
  emptyValues,
  keyFormat,
  nullIfExists,
  tagKeyMissing,
  unknownOperator,
} from "../diagnostics/document-condition.js";
import { variableInElement } from "../diagnostics/document-text.js";
import { nearest } from "../diagnostics/suggest.js";
import { type Condition, type Operator, operatorNames } from "../ir/model.js";
import { operatorFromText, operatorText } from "../ir/operator.js";
import { judgeValue } from "./condition-values.js";
import { type Decoding, flag, itemsOf, type PlacedText, reject, rejectAll } from "./decoding.js";
import { type JsonMember, type JsonNode, placeOf, placeOfName, typeNameOf } from "./json-node.js";
import { hasVariable } from "./variables.js";

/** Reads `Condition`. An empty one, or an empty operator block, is no condition (§1.3.4). */
export function decodeConditions(decoding: Decoding, member: JsonMember, variables: boolean): readonly Condition[] {
  const { value } = member;
  if (value.kind !== "object") {
    return rejectAll(decoding, wrongType(placeOf(value), "Condition", "an object", typeNameOf(value)));
  }
  if (value.members.length === 0) flag(decoding, emptyCondition(placeOfName(member), "Condition"));
  const seen = new Map<string, JsonMember>();
  return value.members.flatMap((block) => decodeBlock(decoding, block, { variables, seen }));
}

interface Blocks {
  readonly variables: boolean;
  /** Keys under their operators, letter case folded. */
  readonly seen: Map<string, JsonMember>;
}

function decodeBlock(decoding: Decoding, block: JsonMember, blocks: Blocks): readonly Condition[] {
  const { name, value } = block;
  const operator = operatorFromText(name);
  if (operator === undefined) reject(decoding, operatorProblem(block));
  if (value.kind === "null") return rejectAll(decoding, nullElement(placeOf(value)));
  if (value.kind !== "object") return rejectAll(decoding, wrongType(placeOf(value), name, "an object", typeNameOf(value)));
  if (value.members.length === 0) flag(decoding, emptyCondition(placeOfName(block), name));
  if (operator === undefined) return [];
  return value.members.map((member) => {
    judgeKey(decoding, member, operatorText(operator), blocks.seen);
    return { operator, key: member.name, values: decodeValues(decoding, member, operator, blocks.variables) };
  });
}

const spellings: readonly string[] = operatorNames.flatMap((name) =>
  (name === "Null" ? [name] : [name, `${name}IfExists`]).flatMap((each) => [each, `ForAllValues:${each}`, `ForAnyValue:${each}`]),
);

function operatorProblem(block: JsonMember): Diagnostic {
  const { name } = block;
  // §1.2.14
  if (/^(?:for(?:all|any)values?:)?nullifexists$/i.test(name)) return nullIfExists(placeOfName(block));
  return unknownOperator(placeOfName(block), name, nearest(name, spellings));
}

const tagFamilies: readonly string[] = ["aws:resourcetag", "aws:requesttag", "aws:principaltag"];

/** §1.2.15, §1.1.4 */
function judgeKey(decoding: Decoding, member: JsonMember, operator: string, seen: Map<string, JsonMember>): void {
  const { name } = member;
  const lower = name.toLowerCase();
  if (hasVariable(name)) flag(decoding, variableInElement(placeOfName(member), "the names of condition keys"));
  else if (!/^[^:]+:[^/]/.test(name)) reject(decoding, keyFormat(placeOfName(member), name));
  else if (name.endsWith("/") || tagFamilies.includes(lower)) reject(decoding, tagKeyMissing(placeOfName(member), name));
  const first = seen.get(`${operator} ${lower}`);
  // A member of the very same name in the same block is a duplicate member, which the reader reports.
  if (first === undefined) seen.set(`${operator} ${lower}`, member);
  else reject(decoding, duplicateKeyCase(placeOfName(member), name, placeOfName(first)));
}

/** Values as text (§1.1.6): a number as it is written, a boolean as `true` or `false`. */
function decodeValues(decoding: Decoding, member: JsonMember, operator: Operator, variables: boolean): readonly string[] {
  const items = itemsOf(decoding, member.value);
  // §1.3.2 says what an empty list means with a set qualifier or IfExists; §1.3.3: without, nothing does.
  const isEmpty = member.value.kind === "array" && member.value.items.length === 0;
  if (isEmpty && operator.qualifier === undefined && !operator.ifExists) {
    flag(decoding, emptyValues(placeOf(member.value), member.name));
  }
  return items.flatMap((item): readonly string[] => {
    const text = scalarText(item);
    if (text === undefined) {
      const expected = "compared with strings, numbers and booleans";
      return rejectAll(decoding, wrongType(placeOf(item), member.name, expected, typeNameOf(item)));
    }
    const entry: PlacedText = { text, node: item };
    judgeValue(decoding, entry, operator, variables);
    return [text];
  });
}

function scalarText(node: JsonNode): string | undefined {
  if (node.kind === "number") return node.text;
  return node.kind === "string" || node.kind === "boolean" ? String(node.value) : undefined;
}
