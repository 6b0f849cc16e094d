import { prefixOfAlias } from "../../../catalog/service-list.js";
import type { Catalog } from "../../../catalog/types.js";
import { nearest } from "../../../diagnostics/suggest.js";

/** The prefix that is likely meant by one that does not exist. */
export function prefixMeant(prefix: string, catalog: Catalog): string | undefined {
  return prefixOfAlias(prefix) ?? nearest(prefix, catalog.allServices);
}
