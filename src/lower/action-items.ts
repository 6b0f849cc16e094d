import type { Catalog } from "../catalog/types.js";
import type { ActionPattern } from "../check/model.js";
import type { ExceptReason } from "../diagnostics/lowering.js";
import { covers, type Glob, globFromText, isLiteral, overlaps } from "../ir/glob.js";
import type { Containment } from "./containment.js";
import type { ItemAlgebra } from "./region.js";

interface Parsed {
  readonly key: string;
  readonly service: string;
  readonly name: Glob;
  /** Neither `*` nor a name with wildcards. */
  readonly literal: boolean;
}

type Expanded = NonNullable<ItemAlgebra<ActionPattern>["expanded"]>;

function parse(text: string): Parsed {
  const key = text.toLowerCase();
  const colon = key.indexOf(":");
  const name = globFromText(key.slice(colon + 1));
  return { key, service: key.slice(0, Math.max(colon, 0)), name, literal: colon >= 0 && isLiteral(name) };
}

function relate(a: Parsed, b: Parsed): Containment {
  if (a.service !== b.service) return "disjoint";
  if (a.literal && b.literal) return a.key === b.key ? "same" : "disjoint";
  const inside = covers(b.name, a.name);
  const contains = covers(a.name, b.name);
  if (inside || contains) return inside && contains ? "same" : inside ? "inside" : "contains";
  return overlaps(a.name, b.name) ? "unknown" : "disjoint";
}

/** Action patterns: service and name ignore letter case (§2.1.2), wildcards stand in the name only (§2.1.5). */
export function actionAlgebra(catalog: Catalog, expanded: Expanded): ItemAlgebra<ActionPattern> {
  const cache = new Map<string, Parsed>();
  const parsed = ({ text }: ActionPattern): Parsed => {
    const known = cache.get(text);
    if (known !== undefined) return known;
    const fresh = parse(text);
    cache.set(text, fresh);
    return fresh;
  };
  const expand = (item: ActionPattern): readonly ActionPattern[] | ExceptReason => {
    const colon = item.text.indexOf(":");
    const prefix = item.text.slice(0, colon);
    if (catalog.service(prefix) === undefined) return "service";
    return catalog
      .expand(prefix, item.text.slice(colon + 1))
      .map(({ service, name }): ActionPattern => ({ kind: "action", text: `${service}:${name}`, span: item.span }));
  };
  return {
    keyOf: (item) => parsed(item).key,
    isEverything: (item) => item.text === "*",
    isPoint: (item) => parsed(item).literal,
    relate: (a, b) => relate(parsed(a), parsed(b)),
    yields: () => true,
    expand,
    expanded,
  };
}
