import type { File } from "../ast/nodes.js";
import { importCycle } from "../diagnostics/names.js";
import type { Span } from "../text/span.js";
import type { Reporter } from "./reporter.js";
import type { ImportTargets } from "./scopes.js";

interface Edge {
  readonly to: string;
  readonly span: Span;
}

/**
 * Reports each circle of imports once (TW022), at the import that a depth-first walk in the order of the files enters it
 * by. Linear; without recursion, since a chain of imports may be long.
 */
export function checkImportCycles(files: ReadonlyMap<string, File>, imports: ImportTargets, reporter: Reporter): void {
  const edges = new Map([...files].map(([name, file]) => [name, edgesOf(file, imports.get(name))]));
  const done = new Set<string>();
  for (const start of files.keys()) if (!done.has(start)) walk(start, edges, done, reporter);
}

function edgesOf({ imports }: File, targets: ReadonlyMap<string, string> | undefined): readonly Edge[] {
  return imports.flatMap(({ path }) => {
    const to = targets?.get(path.raw);
    return to === undefined ? [] : [{ to, span: path.span }];
  });
}

interface Step {
  readonly file: string;
  readonly edges: Iterator<Edge>;
  /** The import taken from here. */
  taken?: Edge;
}

function walk(start: string, edges: ReadonlyMap<string, readonly Edge[]>, done: Set<string>, reporter: Reporter): void {
  const step = (file: string): Step => ({ file, edges: (edges.get(file) ?? []).values() });
  const path: Step[] = [step(start)];
  for (let current = path.at(-1); current !== undefined; current = path.at(-1)) {
    const next = current.edges.next();
    if (next.done === true) {
      done.add(current.file);
      path.pop();
      continue;
    }
    current.taken = next.value;
    const at = path.findIndex(({ file }) => file === next.value.to);
    if (at >= 0) report(path.slice(at), reporter);
    else if (!done.has(next.value.to)) path.push(step(next.value.to));
  }
}

function report(circle: readonly Step[], reporter: Reporter): void {
  const [first, ...rest] = circle;
  if (first?.taken === undefined) return;
  const names = [...circle.map(({ file }) => file), first.file];
  const last = rest.at(-1)?.taken;
  reporter.report(importCycle(first.taken.span, names, last === undefined ? [] : [last.span]));
}
