/**
 * Short lists that whole policies are held against. In: a prefix. Out: whether resource control policies reach the service,
 * and whether an ARN may name it. As old as the reference (`referenceDate`).
 */
import { namespaceLines, rcpPrefixLines } from "./data/policy-lists.js";
import { allServices } from "./service-list.js";

/** Prefixes of the services whose resources a resource control policy guards, sorted (iam-semantics §7.6). */
export const rcpServices: readonly string[] = rcpPrefixLines.split("\n");

const guarded: ReadonlySet<string> = new Set(rcpServices);

/** Letter case ignored. */
export function isRcpService(prefix: string): boolean {
  return guarded.has(prefix.toLowerCase());
}

/**
 * What the third field of an ARN can be, sorted: every service prefix, and names that are only ever that (`catalog` of
 * AWS Service Catalog). Recovery points of AWS Backup carry the name of whatever was backed up, so one that is missing here may
 * exist there.
 */
export const arnNamespaces: readonly string[] = [...new Set([...allServices, ...namespaceLines.split("\n")])].sort();

const namespaces: ReadonlySet<string> = new Set(arnNamespaces);

/** Letter case counts, as in an ARN. */
export function isArnNamespace(name: string): boolean {
  return namespaces.has(name);
}
