import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { nullElement, unknownElement, wrongType } from "../diagnostics/document.js";
import { nearest } from "../diagnostics/suggest.js";
import type { PolicyKind } from "../ir/model.js";
import { type JsonMember, type JsonNode, type JsonObject, placeOf, placeOfName, typeNameOf } from "./json-node.js";

/** One document being judged. */
export interface Decoding {
  readonly kind: PolicyKind;
  /** Whether there is a text that fixes could edit. */
  readonly hasText: boolean;
  readonly diagnostics: Diagnostic[];
  /** Set when no evaluation of the document is defined. */
  rejected?: true;
}

function report(decoding: Decoding, problem: Diagnostic): void {
  decoding.diagnostics.push(decoding.hasText ? problem : { ...problem, fixes: [] });
}

/** Reports something that leaves the meaning of the document undefined. */
export function reject(decoding: Decoding, problem: Diagnostic): undefined {
  report(decoding, problem);
  decoding.rejected = true;
}

/** Rejects a part of a list, of which nothing is kept. */
export function rejectAll(decoding: Decoding, problem: Diagnostic): readonly never[] {
  reject(decoding, problem);
  return [];
}

/** Reports something that a validator refuses while iam-semantics.md says how an evaluator would decide. */
export function flag(decoding: Decoding, problem: Diagnostic): void {
  report(decoding, problem);
}

/** Members of one object by name, each once and none of them null. */
export type Members = ReadonlyMap<string, JsonMember>;

/** The known members of an object by name; anything else is reported. `where` is what the object is, for messages. */
export function membersOf(decoding: Decoding, node: JsonObject, names: readonly string[], where: string): Members {
  const found = new Map<string, JsonMember>();
  for (const member of node.members) {
    if (!names.includes(member.name)) {
      reject(decoding, unknownElement(placeOfName(member), member.name, where, nearest(member.name, names)));
    } else if (member.value.kind === "null") reject(decoding, nullElement(placeOf(member.value)));
    else if (!found.has(member.name)) found.set(member.name, member);
  }
  return found;
}

/**
 * Whether an object has one of the elements, be it null or misspelt: that has then been reported, and the element is not
 * missing besides.
 */
export function mentions({ members }: JsonObject, names: readonly string[], known: readonly string[]): boolean {
  return members.some(({ name }) => names.includes(name) || (!known.includes(name) && nearest(name, names) !== undefined));
}

/** A text of the document and the token that holds it. */
export interface PlacedText {
  readonly text: string;
  readonly node: JsonNode;
}

/** The text of a member that must be a string. */
export function textOf(decoding: Decoding, { name, value }: JsonMember): string | undefined {
  if (value.kind === "string") return value.value;
  return reject(decoding, wrongType(placeOf(value), name, "a string", typeNameOf(value)));
}

/** The items of a list, or the lone value that stands for a list of one (§1.1.5). Nulls are reported and left out. */
export function itemsOf(decoding: Decoding, node: JsonNode): readonly JsonNode[] {
  const items = node.kind === "array" ? node.items : [node];
  return items.filter((item) => {
    if (item.kind === "null") reject(decoding, nullElement(placeOf(item)));
    return item.kind !== "null";
  });
}

/** The texts of a string or an array of strings; `element` is its name, for messages. */
export function textsOf(decoding: Decoding, node: JsonNode, element: string): readonly PlacedText[] {
  return itemsOf(decoding, node).flatMap((item): readonly PlacedText[] => {
    if (item.kind === "string") return [{ text: item.value, node: item }];
    return rejectAll(decoding, wrongType(placeOf(item), element, "a string or an array of strings", typeNameOf(item)));
  });
}
