/**
 * What only the JSON of a document shows, and the model of it does not keep: how a thing is written rather than what it
 * means. In: the tree of a document. Out: diagnostics for a linter; nothing here is refused by IAM, so decoding does not ask.
 */
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import {
  booleanStyle,
  missingVersion,
  mixedTypes,
  nobodyNamed,
  oldVersion,
  operatorCase,
  scalarAndArray,
  strayWhitespace,
} from "../diagnostics/document-shape.js";
import { variableInElement } from "../diagnostics/document-text.js";
import { operatorFromText, operatorText } from "../ir/operator.js";
import { type JsonMember, type JsonNode, type JsonObject, placeOf, placeOfName } from "./json-node.js";
import { hasVariable } from "./variables.js";

export interface ShapeOptions {
  /** The text that the tree was read from. */
  readonly text: string;
  /** How booleans of conditions are written; either when absent. */
  readonly booleans?: "text" | "json";
}

/** Judges how a document is written. Linear. */
export function judgeShape(root: JsonNode, options: ShapeOptions): readonly Diagnostic[] {
  if (root.kind !== "object") return [];
  const statements = membersNamed(root, ["Statement"]).flatMap(({ value }) => itemsOf(value));
  const objects = statements.filter((node) => node.kind === "object");
  const conditions = objects.flatMap((node) => membersNamed(node, ["Condition"])).flatMap(({ value }) => membersOf(value));
  return [
    ...judgeVersion(root, options.text),
    ...objects.flatMap(judgePrincipal),
    ...objects.flatMap(judgeWhitespace),
    ...objects.flatMap(judgeNames),
    ...conditions.flatMap(judgeOperator),
    ...conditions.flatMap((block) => membersOf(block.value).flatMap((member) => judgeValues(member, block.name, options))),
    ...lists.flatMap((names) => judgeLists(objects, names, options.text)),
  ];
}

function itemsOf(node: JsonNode): readonly JsonNode[] {
  return node.kind === "array" ? node.items : [node];
}

function membersOf(node: JsonNode): readonly JsonMember[] {
  return node.kind === "object" ? node.members : [];
}

function membersNamed(node: JsonObject, names: readonly string[]): readonly JsonMember[] {
  return node.members.filter(({ name }) => names.includes(name));
}

/** TW139, of what names a statement: of the rest, decoding has said it. */
function judgeNames(statement: JsonObject): readonly Diagnostic[] {
  return membersNamed(statement, ["Sid", "Effect"]).flatMap(({ name, value }) =>
    value.kind === "string" && hasVariable(value.value) ? [variableInElement(placeOf(value), `\`${name}\``)] : [],
  );
}

/** TW113, TW603 (§1.2.1, §1.2.2). */
function judgeVersion(root: JsonObject, text: string): readonly Diagnostic[] {
  const [version] = membersNamed(root, ["Version"]);
  const variables = text.includes("${");
  if (version?.value.kind === "string" && version.value.value === "2008-10-17")
    return [oldVersion(placeOf(version.value), variables)];
  const [first] = root.members;
  if (version !== undefined || first === undefined) return [];
  const inside = root.span.start + 1;
  const indent = text.slice(inside, first.nameSpan.start);
  return [missingVersion(placeOf(root), inside, indent.trim() === "" ? indent : " ", variables)];
}

/** TW152, TW153. Of `NotPrincipal`, decoding has said it. */
function judgePrincipal(statement: JsonObject): readonly Diagnostic[] {
  return membersNamed(statement, ["Principal"]).flatMap(({ value }) => {
    if (value.kind !== "object") return [];
    if (value.members.length === 0) return [nobodyNamed("TW153", placeOf(value))];
    const empty = value.members.every((member) => member.value.kind === "array" && member.value.items.length === 0);
    return empty ? [nobodyNamed("TW152", placeOf(value))] : [];
  });
}

/** TW163: inside the last field of an ARN a space may be the name of an object. */
function judgeWhitespace(statement: JsonObject): readonly Diagnostic[] {
  return statement.members.flatMap(({ name, value }) => {
    const actions = name === "Action" || name === "NotAction";
    if (!actions && name !== "Resource" && name !== "NotResource") return [];
    return itemsOf(value).flatMap((node) => {
      if (node.kind !== "string") return [];
      const mended = actions ? node.value.replace(/\s+/g, "") : withoutStraySpace(node.value);
      return mended === node.value ? [] : [strayWhitespace(placeOf(node), node.value, mended)];
    });
  });
}

function withoutStraySpace(resource: string): string {
  const fields = resource.trim().split(":", 5);
  const rest = resource.trim().slice(fields.join(":").length);
  return fields.map((field) => field.replace(/\s+/g, "")).join(":") + rest;
}

/** TW605 for operators (§1.2.13). */
function judgeOperator(block: JsonMember): readonly Diagnostic[] {
  const operator = operatorFromText(block.name);
  const canonical = operator === undefined ? block.name : operatorText(operator);
  return canonical === block.name ? [] : [operatorCase(placeOfName(block), block.name, canonical)];
}

/** TW240, TW612 */
function judgeValues({ name, value }: JsonMember, operator: string, { booleans, text }: ShapeOptions): readonly Diagnostic[] {
  const items = itemsOf(value);
  const found: Diagnostic[] = [];
  const bare = items.filter(({ kind }) => kind === "number" || kind === "boolean");
  if (new Set(items.map(({ kind }) => kind)).size > 1 && bare.length > 0) {
    const texts = bare.map(({ span }) => text.slice(span.start, span.end));
    found.push(mixedTypes(placeOf(value), name, bare.map(placeOf), texts));
  }
  if (booleans !== undefined && takesBooleans(operator)) {
    found.push(...items.flatMap((item) => judgeBoolean(item, booleans)));
  }
  return found;
}

function takesBooleans(operator: string): boolean {
  const name = operatorFromText(operator)?.name;
  return name === "Bool" || name === "Null";
}

function judgeBoolean(item: JsonNode, wanted: "text" | "json"): readonly Diagnostic[] {
  if (wanted === "text") return item.kind === "boolean" ? [booleanStyle(placeOf(item), wanted, String(item.value))] : [];
  const isText = item.kind === "string" && /^(?:true|false)$/.test(item.value);
  return isText ? [booleanStyle(placeOf(item), wanted, item.value)] : [];
}

const lists: readonly (readonly string[])[] = [
  ["Action", "NotAction"],
  ["Resource", "NotResource"],
];

/** TW608: the rarer of the two ways to write one text; on a tie the list is to go. */
function judgeLists(statements: readonly JsonObject[], names: readonly string[], text: string): readonly Diagnostic[] {
  const members = statements.flatMap((statement) => membersNamed(statement, names));
  const singles = members.filter(({ value }) => value.kind === "string");
  const ones = members.filter(({ value }) => value.kind === "array" && value.items.length === 1);
  if (singles.length === 0 || ones.length === 0) return [];
  const arrays = ones.length > singles.length;
  return (arrays ? singles : ones).map(({ name, value }) => {
    const item = value.kind === "array" ? value.items[0] : value;
    const written = item === undefined ? "" : text.slice(item.span.start, item.span.end);
    const place = { ...placeOf(value), span: value.span };
    return scalarAndArray(place, name, arrays, arrays ? `[${written}]` : written);
  });
}
