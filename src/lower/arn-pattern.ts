import type { ValuePart, ValueTemplate } from "../check/model.js";

type Segments = readonly ValueTemplate[] | undefined;

const known = new WeakMap<ValueTemplate, { readonly segments: Segments }>();

/**
 * The six segments of an ARN pattern, split on its first five colons (§3.1); wildcards and variables stay inside their
 * segment (§3.2). `undefined` when there are fewer: no ARN matches such a pattern (§4.8.4). Remembered, because lists are
 * compared pair by pair.
 */
export function arnSegments(template: ValueTemplate): Segments {
  const remembered = known.get(template);
  if (remembered !== undefined) return remembered.segments;
  const segments = segmentsOf(template);
  known.set(template, { segments });
  return segments;
}

function segmentsOf(template: ValueTemplate): Segments {
  const segments: ValuePart[][] = [[]];
  for (const part of template) {
    let rest = part.kind === "text" ? part.text : "";
    while (segments.length < 6 && rest.includes(":")) {
      const colon = rest.indexOf(":");
      if (colon > 0) segments.at(-1)?.push({ kind: "text", text: rest.slice(0, colon) });
      segments.push([]);
      rest = rest.slice(colon + 1);
    }
    if (part.kind !== "text") segments.at(-1)?.push(part);
    else if (rest !== "") segments.at(-1)?.push({ kind: "text", text: rest });
  }
  return segments.length === 6 ? segments : undefined;
}
