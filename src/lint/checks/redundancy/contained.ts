import { type Budget, budget } from "../../../ir/cover-list.js";
import { type ElementExtent as Element, type Extent as IrExtent, extentOf as irExtentOf } from "../../../ir/extent.js";
import type { StatementSubject } from "../../subject.js";

/** A statement as far as actions and resources go. */
export interface Extent extends IrExtent {
  readonly subject: StatementSubject;
}

export function extentOf(subject: StatementSubject): Extent {
  return { subject, ...irExtentOf(subject.statement, subject.policy.policy.version) };
}

/** Whether everything that `narrow` is about, `wide` is about. `false` also where only a closer look could tell. */
function includes(wide: Element, narrow: Element, spend: Budget): boolean {
  if (wide.all) return true;
  if (wide.negated !== narrow.negated || narrow.all) return false;
  const [general, specific] = wide.negated ? [narrow, wide] : [wide, narrow];
  return specific.list.patterns.every((pattern) => {
    spend.left--;
    return general.list.covering(pattern, spend) !== undefined;
  });
}

function isWithin(narrow: Extent, wide: Extent, spend: Budget): boolean {
  return includes(wide.actions, narrow.actions, spend) && includes(wide.resources, narrow.resources, spend);
}

/** Statements by what one of their patterns begins with: those that can cover a text are found under its beginnings. */
interface Index {
  readonly byPrefix: ReadonlyMap<string, readonly Extent[]>;
  readonly lengths: readonly number[];
  /** Those that are about everything, or everything but something. */
  readonly open: readonly Extent[];
}

function indexBy(extents: readonly Extent[], elementOf: (extent: Extent) => Element): Index {
  const byPrefix = new Map<string, Extent[]>();
  const open: Extent[] = [];
  for (const extent of extents) {
    const { all, negated, list } = elementOf(extent);
    if (all || negated) {
      open.push(extent);
      continue;
    }
    for (const prefix of new Set(list.patterns.map((pattern) => (pattern.isWide ? pattern.prefix : pattern.text)))) {
      const group = byPrefix.get(prefix);
      if (group === undefined) byPrefix.set(prefix, [extent]);
      else group.push(extent);
    }
  }
  const lengths = [...new Set([...byPrefix.keys()].map(({ length }) => length))].sort((a, b) => a - b);
  return { byPrefix, lengths, open };
}

/** Statements that may cover this one's first pattern; `undefined` where the element says nothing that could be looked up. */
function candidates({ byPrefix, lengths, open }: Index, { all, negated, list }: Element): readonly (readonly Extent[])[] {
  const [first] = list.patterns;
  if (all || negated || first === undefined) return [open];
  const groups = lengths.flatMap((length) =>
    length > first.text.length ? [] : [byPrefix.get(first.text.slice(0, length)) ?? []],
  );
  return [open, ...groups];
}

const count = (groups: readonly (readonly Extent[])[]): number => groups.reduce((sum, { length }) => sum + length, 0);

/** For a statement, one of the list that includes it; itself, and what `mayHold` refuses, aside. */
export type FindWider = (narrow: Extent, mayHold?: (wide: Extent) => boolean) => Extent | undefined;

/**
 * Looks statements up by the beginnings of their actions or of their resources, whichever are rarer; what a policy may take in
 * comparisons is bounded, beyond which nothing more is found.
 */
export function widerIn(extents: readonly Extent[], spend: Budget = budget()): FindWider {
  const byAction = indexBy(extents, ({ actions }) => actions);
  const byResource = indexBy(extents, ({ resources }) => resources);
  return (narrow, mayHold = () => true) => {
    const some = candidates(byAction, narrow.actions);
    const others = candidates(byResource, narrow.resources);
    const holds = (wide: Extent): boolean => {
      if (spend.left-- <= 0 || wide.subject === narrow.subject || !mayHold(wide)) return false;
      return isWithin(narrow, wide, spend);
    };
    for (const group of count(some) <= count(others) ? some : others) {
      const found = spend.left > 0 ? group.find(holds) : undefined;
      if (found !== undefined) return found;
    }
    return undefined;
  };
}
