import type { Effect, ResourceElement } from "../ir/model.js";
import { type ArnPattern, matchArn, resourceArnPattern } from "./arn.js";
import type { RequestView } from "./request-view.js";
import { sharer } from "./share.js";
import { type Match, matched, type TextPattern, unmatched, unresolved } from "./text-pattern.js";

export interface CompiledResourceEntry {
  readonly text: string;
  readonly test: (view: RequestView) => Match;
  /** The last answer, and the stamp of the request that it is about. */
  answer: Match;
  answeredIn: number;
}

export interface CompiledResource {
  readonly entries: readonly CompiledResourceEntry[];
  /** `undefined` when every resource matches. */
  readonly matches: ((view: RequestView) => boolean) | undefined;
}

/** The text that an ARN has to start with, when that is all that the pattern asks. */
function onlyPrefix(heads: readonly (string | undefined)[], portion: TextPattern | undefined): string | undefined {
  const [start, end, ...others] = portion?.template ?? [];
  if (heads.includes(undefined) || start?.kind !== "text" || end?.kind !== "any" || others.length > 0) return undefined;
  return [...heads, start.text].join(":");
}

/** How many units at the end of a prefix are compared first: there most ARNs differ. */
const tail = 4;

function hasTail(text: string, prefix: string): boolean {
  for (let i = prefix.length - 1; i >= prefix.length - tail; i--) if (text.charCodeAt(i) !== prefix.charCodeAt(i)) return false;
  return true;
}

function prefixTest(prefix: string): CompiledResourceEntry["test"] {
  return ({ resource, arn }) =>
    arn !== undefined && hasTail(resource, prefix) && resource.startsWith(prefix) ? matched : unmatched;
}

function entryTest(pattern: ArnPattern): CompiledResourceEntry["test"] {
  const literals = pattern.segments.map(({ literal }) => literal);
  if (!literals.includes(undefined)) {
    const text = literals.join(":");
    return (view) => (view.resource === text && view.arn !== undefined ? matched : unmatched);
  }
  const portion = pattern.segments.at(-1);
  const prefix = onlyPrefix(literals.slice(0, -1), portion);
  if (prefix !== undefined) return prefixTest(prefix);
  return (view) => {
    if (view.arn !== undefined) return matchArn(pattern, view.arn, view.context);
    // Without value it matches no resource at all, so a resource-less action is no exception (§2.2.7, §2.2.8).
    return portion?.test("", view.context) === unresolved ? unresolved : unmatched;
  };
}

/** `*` matches everything and is the only pattern that matches the resource `*` (§2.2.3). */
function testOf(text: string, variables: boolean): CompiledResourceEntry["test"] {
  if (text === "*") return () => matched;
  const pattern = resourceArnPattern(text, variables);
  return pattern === undefined ? () => unmatched : entryTest(pattern);
}

const shareEntry = sharer<CompiledResourceEntry>();

/** Equal entries are one object, so each is asked once. */
function compileEntry(text: string, variables: boolean): CompiledResourceEntry {
  const make = (): CompiledResourceEntry => ({ text, test: testOf(text, variables), answer: unmatched, answeredIn: 0 });
  return shareEntry(`${variables} ${text}`, make);
}

function entryMatches(entry: CompiledResourceEntry, view: RequestView): Match {
  const { stamp } = view.context;
  if (entry.answeredIn === stamp) return entry.answer;
  entry.answer = entry.test(view);
  entry.answeredIn = stamp;
  return entry.answer;
}

function someEntry(entries: readonly CompiledResourceEntry[]): (view: RequestView) => boolean {
  const [only] = entries;
  if (entries.length === 1 && only !== undefined) return (view) => entryMatches(only, view) === matched;
  return (view) => {
    for (const entry of entries) if (entryMatches(entry, view) === matched) return true;
    return false;
  };
}

/** `NotResource`; an entry whose variable has no value excludes nothing from a Deny, and stops an Allow (§2.2.8). */
function noEntry(entries: readonly CompiledResourceEntry[], effect: Effect): (view: RequestView) => boolean {
  return (view) => {
    let isUnresolved = false;
    for (const entry of entries) {
      const result = entryMatches(entry, view);
      if (result === matched) return false;
      if (result === unresolved) isUnresolved = true;
    }
    if (isUnresolved) view.hasProblems = true;
    return !isUnresolved || effect === "Deny";
  };
}

/** Compiles `Resource` or `NotResource` once; an absent element matches every resource (§1.2.7). */
export function compileResource(element: ResourceElement | undefined, effect: Effect, variables: boolean): CompiledResource {
  if (element === undefined) return { entries: [], matches: undefined };
  const entries = element.patterns.map((text) => compileEntry(text, variables));
  if (element.negated) return { entries, matches: noEntry(entries, effect) };
  return { entries, matches: element.patterns.includes("*") ? undefined : someEntry(entries) };
}
