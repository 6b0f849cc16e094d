import type { Origin, Statement } from "../ir/model.js";
import { type LineIndex, lineIndex, type Position, positionAt } from "../text/line-index.js";
import type { SourceFile } from "../text/span.js";

/** Where a person reads what decided: a rule in a source file, or a statement in a JSON document. */
export interface Location {
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
  /** Into the JSON document, when there is no rule. */
  readonly pointer?: string;
  readonly rule?: string;
  /** The other rules that the statement says, where the compiler joined several. */
  readonly also?: readonly Location[];
}

const positions = new WeakMap<Origin, Position>();
const indexes = new WeakMap<SourceFile, LineIndex>();

/** Keeps the line and column that a source map knows, since its source may not be at hand. */
export function rememberPosition(origin: Origin, position: Position): void {
  positions.set(origin, position);
}

function indexOf(source: SourceFile): LineIndex {
  const known = indexes.get(source);
  if (known !== undefined) return known;
  const index = lineIndex(source.text);
  indexes.set(source, index);
  return index;
}

function positionOf(origin: Origin, sources: ReadonlyMap<string, SourceFile>): Position | undefined {
  const known = positions.get(origin);
  if (known !== undefined || origin.span === undefined) return known;
  const source = sources.get(origin.span.file);
  return source === undefined ? undefined : positionAt(indexOf(source), origin.span.start);
}

/** Of all rules of a statement. `policy` names the document when an origin has no file. */
export function statementLocation(
  { origin, alsoFrom = [] }: Pick<Statement, "origin" | "alsoFrom">,
  policy: string,
  sources: ReadonlyMap<string, SourceFile>,
): Location {
  const location = locationOf(origin, policy, sources);
  return alsoFrom.length === 0 ? location : { ...location, also: alsoFrom.map((other) => locationOf(other, policy, sources)) };
}

/** `policy` names the document when the origin has no file. */
export function locationOf(origin: Origin, policy: string, sources: ReadonlyMap<string, SourceFile>): Location {
  const position = positionOf(origin, sources);
  return {
    file: origin.span?.file ?? policy,
    ...(position === undefined ? {} : { line: position.line, column: position.column }),
    ...(origin.kind === "json" ? { pointer: origin.pointer } : {}),
    ...(origin.kind === "source" && origin.rule !== undefined ? { rule: origin.rule } : {}),
  };
}
