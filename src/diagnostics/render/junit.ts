import type { SourceFile } from "../../text/span.js";
import type { Diagnostic, Severity } from "../diagnostic.js";
import { inReadingOrder, places } from "./places.js";
import { storable } from "./storable.js";

const failures: readonly Severity[] = ["error", "security", "warning"];

/** JUnit XML: a suite for each file, a case for each diagnostic; a file that nothing is said about has one case, which passes. */
export function renderJunit(diagnostics: readonly Diagnostic[], sources: ReadonlyMap<string, SourceFile>): string {
  const known = places(sources);
  const byFile = new Map<string, Diagnostic[]>([...sources.keys()].sort().map((file) => [file, []]));
  for (const diagnostic of inReadingOrder(diagnostics)) {
    const group = byFile.get(diagnostic.span.file);
    if (group === undefined) byFile.set(diagnostic.span.file, [diagnostic]);
    else group.push(diagnostic);
  }
  const suites = [...byFile].map(([file, group]) => {
    const failed = group.filter(({ severity }) => failures.includes(severity)).length;
    const cases = group.map((diagnostic) => {
      const position = known.position(file, diagnostic.span.start);
      return caseOf(diagnostic, position === undefined ? file : `${file}:${position.line}:${position.column}`);
    });
    const all = cases.length === 0 ? [`    <testcase name="${escaped(file)}" classname="tagward"/>\n`] : cases;
    return `  <testsuite name="${escaped(file)}" tests="${all.length}" failures="${failed}" errors="0">\n${all.join("")}  </testsuite>\n`;
  });
  const count = [...byFile.values()].reduce((sum, group) => sum + Math.max(group.length, 1), 0);
  const failed = diagnostics.filter(({ severity }) => failures.includes(severity)).length;
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="tagward" tests="${count}" failures="${failed}" errors="0">\n${suites.join("")}</testsuites>\n`;
}

function caseOf({ code, severity, message, help }: Diagnostic, place: string): string {
  const open = `    <testcase name="${escaped(`${code} ${place}`)}" classname="tagward"`;
  const text = escaped(help === undefined ? message : `${message}; ${help}`);
  if (!failures.includes(severity)) return `${open}>\n      <system-out>${text}</system-out>\n    </testcase>\n`;
  return `${open}>\n      <failure type="${severity}" message="${escaped(message)}">${text}</failure>\n    </testcase>\n`;
}

const entities: ReadonlyMap<string, string> = new Map([
  ["&", "&amp;"],
  ["<", "&lt;"],
  [">", "&gt;"],
  ['"', "&quot;"],
  ["'", "&apos;"],
]);

function escaped(text: string): string {
  return storable(text).replace(/[&<>"']/g, (character) => entities.get(character) ?? "");
}
