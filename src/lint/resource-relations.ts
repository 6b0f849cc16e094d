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
