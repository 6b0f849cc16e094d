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

export interface MappedStatement {
  /** Place in `Statement`, from 0. */
  readonly index: number;
  readonly sid?: string;
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
    const { origin } = statement;
    if (origin.kind !== "source") return [];
    if (!sources.includes(origin.span.file)) sources.push(origin.span.file);
    return [mapped(statement, origin, index, sources.indexOf(origin.span.file), locate)];
  });
  return { schema: "tagward/source-map@1", version: 1, document, sources, statements };
}

type SourceOrigin = Extract<Statement["origin"], { kind: "source" }>;

function mapped({ sid }: Statement, origin: SourceOrigin, index: number, source: number, locate: Locate): MappedStatement {
  const { span, policy, rule } = origin;
  const from = locate(span);
  const to = locate({ file: span.file, start: span.end, end: span.end });
  return {
    index,
    ...(sid === undefined ? {} : { sid }),
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
