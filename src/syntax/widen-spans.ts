import type { File } from "../ast/nodes.js";
import type { Span } from "../text/span.js";

interface Spanned {
  span: Span;
}

/**
 * After recovery a part may lie outside of what it is a part of: an error node covers what was passed over. Widens each
 * node that is too small, children first, so that spans nest. Changes the nodes in place: nobody else has them yet.
 */
export function widenSpans(file: File): void {
  widen(file);
}

/** Depth is bounded: `prepare.ts` limits it. */
function widen(node: object): Span | undefined {
  let own: Span | undefined = Object.hasOwn(node, "span") ? (node as Spanned).span : undefined;
  const before = own;
  for (const [key, child] of Object.entries(node)) {
    if (key === "span" || typeof child !== "object" || child === null) continue;
    const inner = widen(child);
    if (inner !== undefined) own = own === undefined ? inner : covering(own, inner);
  }
  if (before !== undefined && own !== undefined && own !== before) (node as Spanned).span = own;
  return own;
}

function covering(outer: Span, inner: Span): Span {
  if (outer.start <= inner.start && inner.end <= outer.end) return outer;
  return { file: outer.file, start: Math.min(outer.start, inner.start), end: Math.max(outer.end, inner.end) };
}
