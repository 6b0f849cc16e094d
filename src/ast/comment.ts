import type { Span } from "../text/span.js";

/** A comment as written: `// …`, block or `/// …`. Its text is the source under the span; a line's end is not part of it. */
export interface Comment {
  readonly kind: "line" | "block" | "doc";
  readonly span: Span;
}
