import type { Policy, Statement } from "../ir/model.js";

/**
 * Which rule each statement of a document came from. Written beside the document as `<document>.json.map`; the format is
 * documented in docs/source-map.md.
 */
export interface SourceMap {
  /** Name of the format and its version. A reader refuses any other. */
  readonly schema: "tagward/source-map@1";
  readonly version: 1;
  /** Name of the document. */
  readonly document: string;
  /** Source files, in the order of their first statement. */
  readonly sources: readonly string[];
  /** One entry a statement, in the order of the document. */
  readonly statements: readonly MappedStatement[];
}

export interface MappedStatement extends MappedRule {
  /** Place in `Statement`, from 0. */
  readonly index: number;
  readonly sid?: string;
  /** The other rules that the statement says, where several became one. */
  readonly also?: readonly MappedRule[];
}

/** A rule and where it stands. */
export interface MappedRule {
  /** Name of the policy, and of the rule where it has one. */
  readonly policy: string;
  readonly rule?: string;
  /** Index into `sources`. */
  readonly source: number;
  /** Where the rule starts, from 1; the column counts UTF-16 units. */
  readonly line: number;
  readonly column: number;
  /** Where it ends (the first place after it). */
  readonly endLine?: number;
  readonly endColumn?: number;
  /** The same as half-open UTF-16 offsets, from 0. */
  readonly start: number;
  readonly end: number;
}

/** A span, by its shape: this folder does not see `text/`. */
export interface LocatedSpan {
  readonly file: string;
  readonly start: number;
  readonly end: number;
}

/** Line and column, from 1, of the start of a span. */
export type Locate = (span: LocatedSpan) => { readonly line: number; readonly column: number };

/** Maps the statements that came from source text; those of a JSON document have nothing to point at. */
export function sourceMapOf(document: string, policy: Policy, locate: Locate): SourceMap {
  const sources: string[] = [];
  const statements = policy.statements.flatMap((statement, index): readonly MappedStatement[] => {
    const { sid, origin, alsoFrom = [] } = statement;
    if (origin.kind !== "source") return [];
    const rule = mapped(origin, sourceOf(sources, origin), locate);
    const also = alsoFrom.flatMap((each) => (each.kind === "source" ? mapped(each, sourceOf(sources, each), locate) : []));
    return [{ index, ...(sid === undefined ? {} : { sid }), ...rule, ...(also.length === 0 ? {} : { also }) }];
  });
  return { schema: "tagward/source-map@1", version: 1, document, sources, statements };
}

type SourceOrigin = Extract<Statement["origin"], { kind: "source" }>;

/** Index of the rule's file, which is added where it is new. */
function sourceOf(sources: string[], { span }: SourceOrigin): number {
  const known = sources.indexOf(span.file);
  return known >= 0 ? known : sources.push(span.file) - 1;
}

function mapped({ span, policy, rule }: SourceOrigin, source: number, locate: Locate): MappedRule {
  const from = locate(span);
  const to = locate({ file: span.file, start: span.end, end: span.end });
  return {
    policy,
    ...(rule === undefined ? {} : { rule }),
    source,
    line: from.line,
    column: from.column,
    endLine: to.line,
    endColumn: to.column,
    start: span.start,
    end: span.end,
  };
}
