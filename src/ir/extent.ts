import { actionReading, type CoverList, coverList, type Pattern, patternFrom, resourceReading } from "./cover-list.js";
import type { PolicyVersion, Statement } from "./model.js";

/** An element as a list of patterns; `all` where it is about everything. */
export interface ElementExtent {
  readonly all: boolean;
  readonly negated: boolean;
  readonly list: CoverList;
}

/** A statement as far as actions and resources go. */
export interface Extent {
  readonly actions: ElementExtent;
  readonly resources: ElementExtent;
}

function element(negated: boolean, patterns: readonly Pattern[]): ElementExtent {
  return { negated, all: !negated && patterns.some(({ text }) => text === "*"), list: coverList(patterns) };
}

/** What a statement of a document of this version is about. A statement without resources is about all of them (§1.2.7). */
export function extentOf({ actions, resources }: Statement, version: PolicyVersion): Extent {
  const reading = resourceReading(version === "2012-10-17");
  return {
    actions: element(
      actions.negated,
      actions.patterns.map((text) => patternFrom(text, actionReading)),
    ),
    resources:
      resources === undefined
        ? { all: true, negated: false, list: coverList([]) }
        : element(
            resources.negated,
            resources.patterns.map((text) => patternFrom(text, reading)),
          ),
  };
}
