import { type Check, type Report, statementCheck } from "../../check.js";
import type { Change } from "../../finding.js";
import { atActions, atResources, type Place } from "../../place.js";

/** TW607: sorted lists make small differences. */
export const unsortedList: Check = statementCheck("TW607", (subject, report) => {
  const { actions, resources } = subject.statement;
  reportUnsorted(actions.patterns, (item) => atActions(subject, item), "actions", report);
  reportUnsorted(resources?.patterns ?? [], (item) => atResources(subject, item), "resources", report);
});

function reportUnsorted(texts: readonly string[], placeOf: (item?: number) => Place, what: string, report: Report): void {
  const sorted = [...texts].sort();
  const changes = sorted.flatMap((text, i): readonly Change[] =>
    text === texts[i] ? [] : [{ change: "replace", place: placeOf(i), text }],
  );
  if (changes.length === 0) return;
  report(placeOf(), { message: `the list of ${what} is not sorted`, repairs: [{ title: "sort it", safe: true, changes }] });
}
