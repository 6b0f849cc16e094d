import { type Span, span as spanOf } from "../text/span.js";

/** A clause with the blank space behind the one before it, so that taking it out leaves no empty line. */
export function withSpaceBefore(clause: Span, before: Span): Span {
  return before.end <= clause.start ? spanOf(clause.file, before.end, clause.end) : clause;
}
