import { budget, coverList, patternFrom, resourceReading } from "../ir/cover-list.js";
import { type Glob, globFromTemplate, overlaps } from "../ir/glob.js";
import { templateFromText } from "../ir/template.js";
import type { ResourceItem, StatementSubject } from "./subject.js";

/** Field by field (§3.2); a short pattern that ends in `*` may match anything (§3.8). */
function meet(a: ResourceItem, b: ResourceItem): boolean {
  if (a.pattern === b.pattern || a.pattern === "*" || b.pattern === "*") return true;
  const { arn: one } = a;
  const { arn: other } = b;
  if (one === undefined || other === undefined) return true;
  return one.every((field, i) => overlaps(globOf(field), globOf(other[i] ?? "")));
}

function globOf(field: string): Glob {
  return globFromTemplate(templateFromText(field, { variables: true, wildcards: true }));
}

/** Beyond this many comparisons two lists count as meeting. */
const limit = 10_000;

/** Whether two statements may speak of one resource. Exclusions are taken to leave something. */
export function shareResource(a: StatementSubject, b: StatementSubject): boolean {
  const [one, other] = [a.statement.resources, b.statement.resources];
  if (one === undefined || other === undefined || one.negated || other.negated) return true;
  if (a.resources.length * b.resources.length > limit) return true;
  return a.resources.some((item) => b.resources.some((each) => meet(item, each)));
}

/** Whether one statement speaks of every resource of another; `false` may also mean that it is not known. */
export function includesResources(wide: StatementSubject, narrow: StatementSubject): boolean {
  const { resources } = wide.statement;
  if (resources === undefined || (!resources.negated && resources.patterns.includes("*"))) return true;
  const inner = narrow.statement.resources;
  if (resources.negated || inner?.negated !== false) return false;
  const reading = resourceReading(wide.policy.policy.version === "2012-10-17");
  const list = coverList(resources.patterns.map((text) => patternFrom(text, reading)));
  const spend = budget(limit);
  return inner.patterns.every((text) => list.covering(patternFrom(text, reading), spend) !== undefined);
}
