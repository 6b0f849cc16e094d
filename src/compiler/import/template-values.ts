/**
 * What a part of a CloudFormation template comes to. In: JSON with intrinsic functions, and what names stand for. Out: the
 * plain value, or the places that have none. Only functions that put texts together are worked out; conditions are not.
 */
import type { JsonNode, JsonObject } from "../../iam/json-node.js";
import type { Span } from "../../text/span.js";

export type Value = string | number | boolean | null | readonly Value[] | { readonly [name: string]: Value };

export interface Unresolved {
  readonly span: Span;
  /** `Ref: Bucket` */
  readonly what: string;
  /** Name of the value that would help; absent where none would. */
  readonly name?: string;
}

/** What names stand for: parameters, pseudo parameters, `Ref` and `GetAtt` of resources. */
export type Names = ReadonlyMap<string, string | readonly string[]>;

interface Resolving {
  readonly names: Names;
  readonly unresolved: Unresolved[];
}

function functionOf(node: JsonNode): { readonly name: string; readonly argument: JsonNode } | undefined {
  const [member] = node.kind === "object" ? node.members : [];
  if (node.kind !== "object" || node.members.length !== 1 || member === undefined) return undefined;
  return member.name === "Ref" || member.name.startsWith("Fn::") ? { name: member.name, argument: member.value } : undefined;
}

function missing(resolving: Resolving, node: JsonNode, what: string, name?: string): string {
  resolving.unresolved.push({ span: node.span, what, ...(name === undefined ? {} : { name }) });
  return "";
}

function named(resolving: Resolving, node: JsonNode, name: string, what: string): Value {
  const value = resolving.names.get(name);
  return value ?? missing(resolving, node, what, name);
}

// Names are no longer than this, which keeps the search in a hostile text linear.
const substitution = /\$\{(!?)([^{}$]{0,255})\}/g;

/** `${Name}` and `${Name.Attribute}`; `${!text}` is `${text}`. */
function substituted(resolving: Resolving, node: JsonNode, text: string, own: ReadonlyMap<string, Value>): string {
  return text.replace(substitution, (_, literal: string, name: string) => {
    if (literal === "!") return `\${${name}}`;
    const value = own.get(name) ?? named(resolving, node, name, `\${${name}}`);
    return typeof value === "string" || typeof value === "number" ? String(value) : missing(resolving, node, `\${${name}}`);
  });
}

function sub(resolving: Resolving, node: JsonNode): Value {
  if (node.kind === "string") return substituted(resolving, node, node.value, new Map());
  const [text, map] = node.kind === "array" ? node.items : [];
  if (text?.kind !== "string" || map?.kind !== "object") return missing(resolving, node, "Fn::Sub");
  const own = new Map(map.members.map(({ name, value }) => [name, resolve(resolving, value)]));
  return substituted(resolving, text, text.value, own);
}

function join(resolving: Resolving, node: JsonNode): Value {
  const [separator, list] = node.kind === "array" ? node.items : [];
  const parts = list === undefined ? undefined : resolve(resolving, list);
  if (separator?.kind !== "string" || !Array.isArray(parts)) return missing(resolving, node, "Fn::Join");
  if (parts.some((part) => typeof part === "object")) return missing(resolving, node, "Fn::Join");
  return parts.join(separator.value);
}

function attribute(resolving: Resolving, node: JsonNode): Value {
  const texts = node.kind === "array" ? node.items.flatMap((item) => (item.kind === "string" ? [item.value] : [])) : [];
  const name = node.kind === "string" ? node.value : texts.join(".");
  return named(resolving, node, name, `Fn::GetAtt: ${name}`);
}

function called(resolving: Resolving, node: JsonNode, name: string, argument: JsonNode): Value {
  switch (name) {
    case "Ref":
      return argument.kind === "string"
        ? named(resolving, node, argument.value, `Ref: ${argument.value}`)
        : missing(resolving, node, "Ref");
    case "Fn::Sub":
      return sub(resolving, argument);
    case "Fn::Join":
      return join(resolving, argument);
    case "Fn::GetAtt":
      return attribute(resolving, argument);
    default:
      return missing(resolving, node, name);
  }
}

function objectValue(resolving: Resolving, { members }: JsonObject): Value {
  const entries = members.map(({ name, value }): [string, Value] => [name, resolve(resolving, value)]);
  const result: Record<string, Value> = Object.create(null) as Record<string, Value>;
  for (const [name, value] of entries) result[name] = value;
  return result;
}

function resolve(resolving: Resolving, node: JsonNode): Value {
  const call = functionOf(node);
  if (call !== undefined) return called(resolving, node, call.name, call.argument);
  switch (node.kind) {
    case "string":
      return node.value;
    case "number":
      return Number(node.text);
    case "boolean":
      return node.value;
    case "null":
      return null;
    case "array":
      return node.items.map((item) => resolve(resolving, item));
    case "object":
      return objectValue(resolving, node);
  }
}

/** The depth of a node is bounded by whoever read it. */
export function templateValue(
  node: JsonNode,
  names: Names,
): { readonly value: Value; readonly unresolved: readonly Unresolved[] } {
  const resolving: Resolving = { names, unresolved: [] };
  const value = resolve(resolving, node);
  return { value, unresolved: resolving.unresolved };
}
