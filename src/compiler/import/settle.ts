import type { Catalog } from "../../catalog/types.js";
import type { Diagnostic } from "../../diagnostics/diagnostic.js";
import type { Policy } from "../../ir/model.js";
import { type Raised, type RaisedPart, raise } from "../../raise/raise.js";
import { compileSources } from "../compile-sources.js";
import type { CompiledPolicy } from "../pipeline.js";

/** Text that compiles, or what the compiler still refuses and in which statement. */
export type Settled =
  | { readonly kind: "compiled"; readonly text: string; readonly policy: CompiledPolicy | undefined }
  | { readonly kind: "refused"; readonly problems: readonly Problem[] };

export interface Problem {
  readonly diagnostic: Diagnostic;
  /** Index of the statement; absent for what belongs to none. */
  readonly statement?: number;
}

const file = "import.abac";

export interface SettleOptions {
  readonly catalog: Catalog;
  readonly partition?: string;
}

/** A rule that never applies is left out of the JSON unless it is unchecked (TW279), and of nothing else nothing is left (TW045). */
const losesStatements = ({ code }: Diagnostic): boolean => code === "TW279" || code === "TW045";

/** Sizes are those of the document itself: whoever wrote it knows, and the text can be divided. */
const isSize = ({ code }: Diagnostic): boolean => code.startsWith("TW52");

/** A document is imported as one policy, whatever its size: dividing it is for the build. */
const limits = { managed: Number.MAX_SAFE_INTEGER };

function partAt(raised: Raised, { span }: Diagnostic): RaisedPart | undefined {
  return raised.parts.find(({ start, end }) => start <= span.start && span.start < end);
}

/**
 * Raises a policy and compiles what comes out. Parts that the compiler refuses for what the catalogue says are marked
 * `@unchecked` and tried once more: a document may well be newer than the catalogue, or nobody's model.
 */
export function settle(policy: Policy, options: SettleOptions): Settled {
  const unchecked = new Set<string>();
  for (;;) {
    const raised = raise(policy, options, unchecked);
    const { policies, diagnostics } = compileSources({ sources: { [file]: raised.text }, limits, ...options });
    const errors = diagnostics.filter((each) => (each.severity === "error" && !isSize(each)) || losesStatements(each));
    if (errors.length === 0) return { kind: "compiled", text: raised.text, policy: policies[0] };
    const problems = errors.map((diagnostic) => ({ diagnostic, part: partAt(raised, diagnostic) }));
    const lost = problems.filter(({ diagnostic, part }) => diagnostic.code === "TW279" && part !== undefined);
    const stuck = problems.filter(
      ({ diagnostic, part }) => isStuck(part, unchecked) && !(diagnostic.code === "TW045" && lost.length > 0),
    );
    if (stuck.length > 0) return { kind: "refused", problems: stuck.map(problemOf) };
    for (const { part } of problems) if (part !== undefined) unchecked.add(part.id);
  }
}

/** Marking the part has not helped, or cannot be done: lists of values have nothing that the catalogue could refuse. */
function isStuck(part: RaisedPart | undefined, unchecked: ReadonlySet<string>): boolean {
  return part === undefined || unchecked.has(part.id) || !/^(?:statement|actions|resources) /.test(part.id);
}

function problemOf({ diagnostic, part }: { readonly diagnostic: Diagnostic; readonly part: RaisedPart | undefined }): Problem {
  return part?.statement === undefined ? { diagnostic } : { diagnostic, statement: part.statement };
}
