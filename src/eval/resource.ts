import type { Effect, ResourceElement } from "../ir/model.js";
import { type ArnPattern, matchArn, resourceArnPattern } from "./arn.js";
import type { RequestView } from "./request-view.js";
import { type Match, matched, unmatched, unresolved } from "./text-pattern.js";

export interface CompiledResourceEntry {
  readonly text: string;
  readonly test: (view: RequestView) => Match;
}

export interface CompiledResource {
  readonly entries: readonly CompiledResourceEntry[];
  /** `undefined` when every resource matches. */
  readonly matches: ((view: RequestView) => boolean) | undefined;
}

function entryTest(pattern: ArnPattern): CompiledResourceEntry["test"] {
  const literals = pattern.segments.map((segment) => segment.literal);
  if (literals.every((literal) => literal !== undefined)) {
    const text = literals.join(":");
    return (view) => (view.resource === text && view.arn !== undefined ? matched : unmatched);
  }
  const portion = pattern.segments[pattern.segments.length - 1];
  return (view) => {
    if (view.arn !== undefined) return matchArn(pattern, view.arn, view.context);
    // Without value it matches no resource at all, so a resource-less action is no exception (§2.2.7, §2.2.8).
    return portion?.test("", view.context) === unresolved ? unresolved : unmatched;
  };
}

/** `*` matches everything and is the only pattern that matches the resource `*` (§2.2.3). */
function compileEntry(text: string, variables: boolean): CompiledResourceEntry {
  if (text === "*") return { text, test: () => matched };
  const pattern = resourceArnPattern(text, variables);
  return { text, test: pattern === undefined ? () => unmatched : entryTest(pattern) };
}

function someEntry(entries: readonly CompiledResourceEntry[]): (view: RequestView) => boolean {
  const [only] = entries;
  if (entries.length === 1 && only !== undefined) return (view) => only.test(view) === matched;
  return (view) => {
    for (const entry of entries) if (entry.test(view) === matched) return true;
    return false;
  };
}

/** `NotResource`; an entry whose variable has no value excludes nothing from a Deny, and stops an Allow (§2.2.8). */
function noEntry(entries: readonly CompiledResourceEntry[], effect: Effect): (view: RequestView) => boolean {
  return (view) => {
    let isUnresolved = false;
    for (const entry of entries) {
      const result = entry.test(view);
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
