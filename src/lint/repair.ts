import type { Repair } from "./finding.js";
import { atStatement, type Place } from "./place.js";
import type { StatementSubject } from "./subject.js";

/** Another text at the place. */
export function replace(title: string, place: Place, text: string, safe = false): Repair {
  return { title, safe, changes: [{ change: "replace", place, text }] };
}

/** The item, the condition or the statement at the place goes. */
export function remove(title: string, place: Place, safe = false): Repair {
  return { title, safe, changes: [{ change: "remove", place }] };
}

/** One more condition; it only ever narrows an `Allow`, which the author has to want all the same. */
export function addCondition(
  title: string,
  statement: StatementSubject,
  operator: string,
  key: string,
  values: readonly string[],
): Repair {
  return { title, safe: false, changes: [{ change: "addCondition", place: atStatement(statement), operator, key, values }] };
}

/** One more item of the element at the place. */
export function addItem(title: string, place: Place, text: string): Repair {
  return { title, safe: false, changes: [{ change: "addItem", place, text }] };
}
