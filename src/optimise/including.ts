import { type Budget, budget } from "../ir/cover-list.js";
import { type ElementExtent as Element, extentOf, type Extent as StatementExtent } from "../ir/extent.js";
import type { Policy, Statement } from "../ir/model.js";
import { conditionsKey, principalsKey } from "./statement-keys.js";

interface Extent extends StatementExtent {
  readonly index: number;
}

/**
 * Statements that another one of the same effect and principals includes, with that other one: its actions and resources are
 * among the other's, which has the same conditions or none. Of two that include each other the later one is included. The
 * other one is never itself included in a third.
 */
export function findIncluding(policy: Policy): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  const { statements } = policy;
  if (statements.length < 2) return found;
  const groups = new Map<string, Extent[]>();
  const places = statements.map((statement) => placeOf(statement));
  statements.forEach((statement, index) => {
    const place = places[index] ?? "";
    const group = groups.get(place);
    const extent = { index, ...extentOf(statement, policy.version) };
    if (group === undefined) groups.set(place, [extent]);
    else group.push(extent);
  });
  const spend = budget();
  for (const [place, group] of groups) {
    const open = `${place.slice(0, place.lastIndexOf("\n"))}\n`;
    const wider = open === place ? group : [...(groups.get(open) ?? []), ...group];
    if (wider.length < 2) continue;
    for (const narrow of group) {
      const wide = wider.find((each) => each !== narrow && !found.has(each.index) && isWithin(narrow, each, spend));
      if (wide !== undefined) settle(found, narrow.index, wide.index);
    }
  }
  return found;
}

/** What went into the one that goes now, goes with it. */
function settle(found: Map<number, number>, narrow: number, wide: number): void {
  for (const [other, at] of found) if (at === narrow) found.set(other, wide);
  found.set(narrow, wide);
}

const placeOf = (statement: Statement): string => `${statement.effect}\n${principalsKey(statement)}\n${conditionsKey(statement)}`;

function isWithin(narrow: Extent, wide: Extent, spend: Budget): boolean {
  if (spend.left-- <= 0) return false;
  return includes(wide.actions, narrow.actions, spend) && includes(wide.resources, narrow.resources, spend);
}

/** `false` also where only a closer look could tell. */
function includes(wide: Element, narrow: Element, spend: Budget): boolean {
  if (wide.all) return true;
  if (wide.negated !== narrow.negated || narrow.all) return false;
  const [general, specific] = wide.negated ? [narrow, wide] : [wide, narrow];
  return specific.list.patterns.every((pattern) => general.list.covering(pattern, spend) !== undefined);
}
