import type { KeyType } from "../catalog/types.js";
import type { ValueTemplate } from "../check/model.js";
import { covers, type Glob, globFromTemplate, overlaps } from "../ir/glob.js";
import { type IpRange, ipContains, ipRange } from "../ir/ip-range.js";
import { arnSegments } from "./arn-pattern.js";
import { scalarOf } from "./scalar.js";
import { hasVariables, literalOf, sameValue } from "./term.js";

/**
 * How the texts that one value matches relate to those of another. `inside`: the first matches nothing that the second does
 * not match. A variable may have any text or none (then its value matches nothing, §5.4.1); `unknown` is always a safe answer.
 */
export type Containment = "same" | "inside" | "contains" | "disjoint" | "unknown";

const printableAscii = /^[ -~]*$/;

/** The one thing that a value matches, spelled so that equal things are equal texts; `undefined` when it matches more, or less surely. */
export function pointOf(type: KeyType, ignoreCase: boolean, value: ValueTemplate): string | undefined {
  const text = literalOf(value);
  if (text === undefined) return undefined;
  switch (type) {
    case "string":
      if (!ignoreCase) return text;
      // §4.2.2; beyond ASCII the ways of lower-casing differ.
      return printableAscii.test(text) ? text.toLowerCase() : undefined;
    case "arn":
      return arnSegments(value) === undefined ? undefined : text;
    case "bool":
      return text.toLowerCase();
    case "numeric":
    case "date":
      return scalarOf(type, text)?.toString();
    case "ip":
      return addressOf(text);
    case "binary":
      return undefined;
  }
}

function addressOf(text: string): string | undefined {
  const range = ipRange(text);
  return range === undefined || range.prefix < range.bits ? undefined : `${range.bits} ${range.address}`;
}

function relateGlobs(a: Glob, b: Glob, aVaries: boolean, bVaries: boolean): Containment {
  const inside = !bVaries && covers(b, a);
  const contains = !aVaries && covers(a, b);
  if (inside || contains) return inside && contains ? "same" : inside ? "inside" : "contains";
  return overlaps(a, b) ? "unknown" : "disjoint";
}

/** Patterns of one text without structure. A pattern with a variable covers nothing but itself, for the variable may have no value. */
function relateText(a: ValueTemplate, b: ValueTemplate): Containment {
  if (sameValue(a, b)) return "same";
  return relateGlobs(globFromTemplate(a), globFromTemplate(b), hasVariables(a), hasVariables(b));
}

const merged: Readonly<Record<string, Containment>> = {
  "same same": "same",
  "same inside": "inside",
  "inside same": "inside",
  "inside inside": "inside",
  "same contains": "contains",
  "contains same": "contains",
  "contains contains": "contains",
};

/** ARN patterns, segment by segment (§3.2). */
export function relateArns(a: ValueTemplate, b: ValueTemplate): Containment {
  if (sameValue(a, b)) return "same";
  const left = arnSegments(a);
  const right = arnSegments(b);
  if (left === undefined || right === undefined) return "unknown";
  let result: Containment = "same";
  for (const [i, segment] of left.entries()) {
    const here = relateText(segment, right[i] ?? []);
    if (here === "disjoint") return "disjoint";
    result = merged[`${result} ${here}`] ?? "unknown";
  }
  return result;
}

function relateRanges(a: IpRange, b: IpRange): Containment {
  const inside = ipContains(b, a);
  const contains = ipContains(a, b);
  if (inside && contains) return "same";
  if (inside) return "inside";
  return contains ? "contains" : "disjoint";
}

function relateIps(a: ValueTemplate, b: ValueTemplate): Containment {
  const left = ipRange(literalOf(a) ?? "");
  const right = ipRange(literalOf(b) ?? "");
  return left === undefined || right === undefined ? "unknown" : relateRanges(left, right);
}

/** Relates two values of one type. */
export function relate(type: KeyType, ignoreCase: boolean, a: ValueTemplate, b: ValueTemplate): Containment {
  if (sameValue(a, b)) return "same";
  const left = pointOf(type, ignoreCase, a);
  const right = pointOf(type, ignoreCase, b);
  if (left !== undefined && right !== undefined) return left === right ? "same" : "disjoint";
  if (type === "string") return ignoreCase ? "unknown" : relateText(a, b);
  if (type === "arn") return relateArns(a, b);
  return type === "ip" ? relateIps(a, b) : "unknown";
}

/** `a* and *b`: the texts with this start and this end, as patterns; also those in which the two overlap. */
function affixes(a: ValueTemplate, b: ValueTemplate): readonly ValueTemplate[] | undefined {
  const [start, startAny] = a;
  const [endAny, end] = b;
  if (a.length !== 2 || b.length !== 2 || startAny?.kind !== "any" || endAny?.kind !== "any") return undefined;
  if (start?.kind !== "text" || end?.kind !== "text" || start.text.length + end.text.length > 512) return undefined;
  const values: ValueTemplate[] = [[start, startAny, end]];
  for (let shared = 1; shared <= Math.min(start.text.length, end.text.length); shared++) {
    if (!start.text.endsWith(end.text.slice(0, shared))) continue;
    values.push([{ kind: "text", text: start.text + end.text.slice(shared) }]);
  }
  return values;
}

/** The values that match exactly what both match, when they can be written. */
export function intersectValues(
  type: KeyType,
  ignoreCase: boolean,
  a: ValueTemplate,
  b: ValueTemplate,
): readonly ValueTemplate[] | undefined {
  switch (relate(type, ignoreCase, a, b)) {
    case "same":
    case "inside":
      return [a];
    case "contains":
      return [b];
    case "disjoint":
      return [];
    case "unknown":
      return type === "string" && !ignoreCase ? (affixes(a, b) ?? affixes(b, a)) : undefined;
  }
}
