/**
 * Findings become diagnostics: whoever knows the text says where. In: what the checks found, and the door of each policy. Out:
 * diagnostics with spans, labels and fixes.
 */
import type { Diagnostic, Fix, Label } from "../../diagnostics/diagnostic.js";
import { shown } from "../../diagnostics/document.js";
import type { Change, Finding, Repair } from "../../lint/finding.js";
import type { PolicySubject } from "../../lint/subject.js";
import type { Door, WrittenPlace } from "./door.js";

/** The door of every policy that was linted. */
export type Doors = ReadonlyMap<PolicySubject, Door>;

const shownPointer = 200;

export function diagnose({ code, severity, message, place, labels, help, repairs }: Finding, doors: Doors): Diagnostic {
  const at = doors.get(place.subject)?.place(place.at) ?? nowhere(place.subject);
  const where = at.pointer === undefined || at.pointer === "" ? "" : ` at ${shown(at.pointer, shownPointer)}`;
  return {
    code,
    severity,
    message: message + where,
    span: at.span,
    labels: [...labels.flatMap((label) => labelOf(label, doors)), ...at.via],
    ...(help === undefined ? {} : { help }),
    fixes: repairs.flatMap((repair) => fixOf(repair, doors)),
  };
}

function nowhere({ policy }: PolicySubject): WrittenPlace {
  return { span: { file: policy.name, start: 0, end: 0 }, via: [] };
}

function labelOf({ place, message }: Finding["labels"][number], doors: Doors): readonly Label[] {
  const at = doors.get(place.subject)?.place(place.at);
  return at === undefined ? [] : [{ span: at.span, message }];
}

/** A repair may reach over several policies; one of them that cannot say it is enough for none to. */
function fixOf({ title, safe, changes }: Repair, doors: Doors): readonly Fix[] {
  const bySubject = new Map<PolicySubject, Change[]>();
  for (const change of changes) {
    const own = bySubject.get(change.place.subject);
    if (own === undefined) bySubject.set(change.place.subject, [change]);
    else own.push(change);
  }
  const edits = [...bySubject].map(([subject, own]) => doors.get(subject)?.edits(own, safe));
  const all = edits.flatMap((each) => each ?? []);
  return edits.length === 0 || edits.some((each) => each === undefined) ? [] : [{ title, safe, edits: all }];
}
