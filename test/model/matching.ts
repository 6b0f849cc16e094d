/** Executable specification, part 1: text, actions, resources, ARNs (§2, §3, §5). Plain and slow; shares nothing but types. */
import type { ContextValue, EvaluationRequest } from "../../src/eval/model.js";
import type { ActionElement, Statement } from "../../src/ir/model.js";

export type Context = ReadonlyMap<string, ContextValue>;

/** §4.2.2: simple lower-casing, each character by itself. */
export const lower = (text: string): string => [...text].map((character) => character.toLowerCase()).join("");

export type Found = { kind: "missing" } | { kind: "ambiguous" } | { kind: "value"; value: ContextValue };

/** §4.1.4: keys ignore letter case. §6.2.4: of keys that collide the exactly spelled one counts, else none. */
export function find(context: Context, key: string): Found {
  const fitting = [...context].filter(([name]) => lower(name) === lower(key));
  const exact = fitting.find(([name]) => name === key);
  const different = new Set(fitting.map(([, value]) => JSON.stringify(value)));
  if (fitting.length === 0) return { kind: "missing" };
  if (exact !== undefined) return { kind: "value", value: exact[1] };
  return different.size === 1 ? { kind: "value", value: fitting[0]![1] } : { kind: "ambiguous" };
}

/** A character, a wildcard, or a variable of a policy text. */
export type Part = { kind: "character"; character: string } | { kind: "any" } | { kind: "one" } | Variable;
export type Variable = { kind: "variable"; key: string; default: string | undefined };

/** §5.1: what `${body}` means, `undefined` when it is malformed and stays text. */
function variableOf(body: string): Part | undefined {
  if (body === "*" || body === "?" || body === "$") return { kind: "character", character: body }; // §5.1.4
  const [name = "", ...rest] = body.split(",");
  if (name === "" || /[\s{}$'"]/.test(name)) return undefined; // §5.1.5
  if (rest.length === 0) return { kind: "variable", key: name, default: undefined };
  const quoted = rest.join(",").trimStart();
  const inner = quoted.slice(1, -1);
  if (quoted.length < 2 || quoted !== `'${inner}'` || inner.includes("'")) return undefined; // §5.1.5, §5.1.7
  return { kind: "variable", key: name, default: inner }; // §5.1.3
}

export function partsOf(text: string, options: { variables: boolean; wildcards: boolean }): Part[] {
  const parts: Part[] = [];
  for (let i = 0; i < text.length; i++) {
    const close = text.indexOf("}", i);
    const isOpen = options.variables && text.startsWith("${", i) && close > 0;
    const variable = isOpen ? variableOf(text.slice(i + 2, close)) : undefined;
    if (variable !== undefined) {
      parts.push(variable);
      i = close;
    } else if (options.wildcards && text[i] === "*") parts.push({ kind: "any" });
    else if (options.wildcards && text[i] === "?") parts.push({ kind: "one" });
    else parts.push({ kind: "character", character: text[i]! });
  }
  return parts;
}

/** Replaces variables by their text, as characters: neither wildcards nor variables in it count (§5.3.1, §5.3.2). */
export function substitute(parts: readonly Part[], context: Context): Part[] | undefined {
  const result: Part[] = [];
  for (const part of parts) {
    if (part.kind !== "variable") {
      result.push(part);
      continue;
    }
    const found = find(context, part.key);
    const value = found.kind === "value" ? found.value : "";
    // §5.3.3–§5.3.5: a list and an empty text are no value.
    const text = typeof value === "string" && value !== "" ? value : part.default;
    if (text === undefined) return undefined; // §5.4
    for (let i = 0; i < text.length; i++) result.push({ kind: "character", character: text[i]! });
  }
  return result;
}

/** §2.1.3, §2.1.4, §3.3, §4.2.5: anchored; `*` any run, `?` one UTF-16 unit. `row[n]`: the parts so far match the first n characters. */
export function matches(pattern: readonly Part[], text: string): boolean {
  let row = [true, ...new Array<boolean>(text.length).fill(false)];
  for (const part of pattern) {
    const next = new Array<boolean>(text.length + 1).fill(false);
    for (let n = 0; n <= text.length; n++) {
      if (part.kind === "any") next[n] = row[n]! || (n > 0 && next[n - 1]!);
      else if (n > 0 && row[n - 1]!)
        next[n] = part.kind === "one" || (part.kind === "character" && part.character === text[n - 1]);
    }
    row = next;
  }
  return row[text.length]!;
}

/** §2.1 */
function actionMatches(pattern: string, action: string): boolean {
  if (pattern === "*") return true;
  const [service = "", ...name] = lower(pattern).split(":"); // §2.1.2
  if (name.length === 0 || service.includes("*") || service.includes("?")) return false; // §2.1.1, §2.1.5
  const [actualService, ...actualName] = lower(action).split(":");
  if (actualName.length === 0 || actualService !== service) return false;
  return matches(partsOf(name.join(":"), { variables: false, wildcards: true }), actualName.join(":")); // §2.1.3, §2.1.8
}

/** §2.1.6; an empty `Action` never applies, an empty `NotAction` always (§1.3.1, §1.3.5). */
export function actionApplies(element: ActionElement, action: string): boolean {
  const some = element.patterns.some((pattern) => actionMatches(pattern, action));
  return element.negated ? !some : some;
}

/** Splits at the first five colons (§3.1). */
export function splitParts(parts: readonly Part[]): Part[][] {
  const segments: Part[][] = [[]];
  for (const part of parts) {
    if (segments.length < 6 && part.kind === "character" && part.character === ":") segments.push([]);
    else segments.at(-1)!.push(part);
  }
  return segments;
}

/** The six segments of an ARN, `undefined` for other text. */
export function arnOf(text: string): string[] | undefined {
  const [a, b, c, d, e, ...rest] = text.split(":");
  if (a !== "arn" || rest.length === 0) return undefined;
  return [a, b!, c!, d!, e!, rest.join(":")];
}

/** §3.2, §3.5: segment by segment. */
export const segmentsMatch = (pattern: readonly (readonly Part[])[], arn: readonly string[]): boolean =>
  pattern.length === 6 && pattern.every((segment, i) => matches(segment, arn[i]!));

/** One entry of `Resource`: whether it matches, or has a variable without value (§2.2.7). */
function resourceMatches(pattern: string, resource: string, variables: boolean, context: Context): boolean | "unresolved" {
  if (pattern === "*") return true;
  const written = pattern.split(":");
  const head = written.slice(0, 5);
  const tail = written.length > 5 ? written.slice(5).join(":") : undefined;
  if (tail === undefined && !pattern.endsWith("*")) return false; // §3.8
  while (head.length < 5) head.push("*"); // §3.8
  // §2.2.6, §5.2.6: variables in the resource portion only.
  const portion = substitute(partsOf(tail ?? "*", { variables, wildcards: true }), context);
  if (portion === undefined) return "unresolved";
  const arn = arnOf(resource);
  if (arn === undefined) return false; // §2.2.3
  return segmentsMatch([...head.map((segment) => partsOf(segment, { variables: false, wildcards: true })), portion], arn);
}

/** §2.2; an absent element matches (§1.2.7). */
export function resourceApplies(
  { resources: element, effect }: Statement,
  { resource, context }: EvaluationRequest,
  variables: boolean,
): boolean {
  if (element === undefined) return true;
  const results = element.patterns.map((pattern) => resourceMatches(pattern, resource, variables, context));
  if (!element.negated) return results.includes(true); // §2.2.1, §5.4.3
  if (results.includes(true)) return false; // §2.2.2
  return effect === "Deny" || !results.includes("unresolved"); // §2.2.8
}
