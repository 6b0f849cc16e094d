/**
 * Which services there are: small and always at hand, so that an unknown prefix is found without loading anything. In: a
 * prefix as people write it. Out: whether it exists, or what it may have meant. The prefixes themselves are generated.
 */
import { keyPrefixLines, prefixLines } from "./data/service-list.js";
import { aliases, retired } from "./data/service-notes.js";

/** Prefixes of all services of the reference, sorted. */
export const allServices: readonly string[] = prefixLines.split("\n");

const prefixes: ReadonlySet<string> = new Set(allServices);

/** Letter case ignored. */
export function isService(prefix: string): boolean {
  return prefixes.has(prefix.toLowerCase());
}

/** The prefix of a service that people call by another name (`elb`, `cloudwatch-logs`). */
export function prefixOfAlias(name: string): string | undefined {
  return aliases.get(name.toLowerCase());
}

/** Prefixes of services that AWS has taken off the reference, sorted. */
export const retiredPrefixes: readonly string[] = [...retired].sort();

/** Whether the prefix was that of a service that AWS has taken off the reference: policies still name it. */
export function isRetired(prefix: string): boolean {
  return retired.has(prefix.toLowerCase());
}

const keyOwners: ReadonlyMap<string, string> = new Map(
  keyPrefixLines.split("\n").map((line) => {
    const [prefix = "", service = ""] = line.split(" ");
    return [prefix, service];
  }),
);

/** The service whose module holds the condition keys of a prefix: the service itself, or for `saml`, `catalog`, … another one. */
export function serviceOfKeyPrefix(prefix: string): string | undefined {
  const lower = prefix.toLowerCase();
  return prefixes.has(lower) ? lower : keyOwners.get(lower);
}
