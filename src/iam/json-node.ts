import type { DocumentPlace } from "../diagnostics/document.js";
import type { Span } from "../text/span.js";

/** A JSON value that knows where it stands. Objects keep every member in order, so nothing is lost or shadowed. */
export type JsonNode = JsonString | JsonNumber | JsonBoolean | JsonNull | JsonArray | JsonObject;

interface Placed {
  readonly span: Span;
  readonly path: Path | undefined;
}

export interface JsonString extends Placed {
  readonly kind: "string";
  readonly value: string;
}

export interface JsonNumber extends Placed {
  readonly kind: "number";
  /** As written: `10.0` stays `10.0`. */
  readonly text: string;
}

export interface JsonBoolean extends Placed {
  readonly kind: "boolean";
  readonly value: boolean;
}

export interface JsonNull extends Placed {
  readonly kind: "null";
}

export interface JsonArray extends Placed {
  readonly kind: "array";
  readonly items: readonly JsonNode[];
}

export interface JsonObject extends Placed {
  readonly kind: "object";
  readonly members: readonly JsonMember[];
}

export interface JsonMember {
  readonly name: string;
  readonly nameSpan: Span;
  readonly value: JsonNode;
}

/** The way from the root to a value, inside out; `undefined` is the root. */
export interface Path {
  readonly parent: Path | undefined;
  readonly token: string | number;
}

/** Containers inside one another beyond this are refused; a policy has eight. */
export const maximumDepth = 64;

/** Characters; the largest policy that AWS publishes has 152,297. */
export const maximumLength: number = 1024 * 1024;

/** RFC 6901, e.g. `/Statement/0/Action`; empty for the root. */
export function pointerOf(path: Path | undefined): string {
  const tokens: string[] = [];
  for (let at = path; at !== undefined; at = at.parent) {
    tokens.push(String(at.token).replaceAll("~", "~0").replaceAll("/", "~1"));
  }
  return tokens
    .reverse()
    .map((token) => `/${token}`)
    .join("");
}

/** Where a diagnostic about a value points: a container is its opening bracket, anything else all of it. */
export function placeOf(node: JsonNode): DocumentPlace {
  const { span } = node;
  const container = node.kind === "array" || node.kind === "object";
  const end = container ? Math.min(span.start + 1, span.end) : span.end;
  return { span: { ...span, end }, pointer: pointerOf(node.path) };
}

/** Where a diagnostic about a member's name points. */
export function placeOfName(member: JsonMember): DocumentPlace {
  return { span: member.nameSpan, pointer: pointerOf(member.value.path) };
}

const typeNames: Readonly<Record<JsonNode["kind"], string>> = {
  string: "a string",
  number: "a number",
  boolean: "a boolean",
  null: "null",
  array: "an array",
  object: "an object",
};

/** For messages: `an array`. */
export function typeNameOf(node: JsonNode): string {
  return typeNames[node.kind];
}
