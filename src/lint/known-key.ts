import type { Catalog } from "../catalog/types.js";
import { nearest } from "../diagnostics/suggest.js";

/**
 * Whether a condition key exists: `no` only where the catalogue would know it. Identity providers have keys under the names of
 * their hosts, which no list is complete of; services that are not held are not judged.
 */
export function isKnownKey(key: string, catalog: Catalog): "yes" | "no" | "unknown" {
  const colon = key.indexOf(":");
  const prefix = key.slice(0, colon).toLowerCase();
  // Without its tag key a family is no key, and that is said elsewhere (TW261).
  if (colon <= 0 || catalog.key(key) !== undefined || catalog.key(`${key}/`) !== undefined) return "yes";
  if (prefix === "aws" || catalog.knowsKeysOf(prefix)) return key.toLowerCase() === "aws:arn" ? "yes" : "no";
  if (prefix.includes(".") || prefix.includes("/") || catalog.isService(prefix)) return "unknown";
  return catalog.keysOf(prefix).length > 0 ? "unknown" : "no";
}

/** The key of the same prefix that is likely meant; a tag key is kept. */
export function similarKey(key: string, catalog: Catalog): string | undefined {
  const slash = key.indexOf("/");
  const head = slash < 0 ? key : key.slice(0, slash + 1);
  const similar = nearest(head, catalog.keysOf(key.slice(0, key.indexOf(":"))));
  if (similar === undefined || similar.endsWith("/") !== head.endsWith("/")) return undefined;
  return slash < 0 ? similar : similar + key.slice(slash + 1);
}
