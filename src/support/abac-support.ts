/**
 * The report for programs: the services are loaded on first use. In: names of services as people write them. Out: the same
 * report as `tagward support --json` prints.
 */
import { loadCatalog } from "../catalog/load-catalog.js";
import type { CatalogOverlay } from "../catalog/overlay.js";
import { prefixOfAlias } from "../catalog/service-list.js";
import type { Catalog } from "../catalog/types.js";
import { nearest } from "../diagnostics/suggest.js";
import type { Policy } from "../ir/model.js";
import type { SupportReport } from "./model.js";
import { type PolicyInput, prefixesNamedBy } from "./policies.js";
import { cognitoServices, supportReport } from "./report.js";

export interface AbacSupportOptions {
  /** What becomes of their tag conditions is reported as well. `CompiledDocument.policy` is one. */
  readonly policies?: readonly Policy[];
  /** What the project knows better than the reference. */
  readonly overlay?: CatalogOverlay;
}

/** Services by the names given: `cognito` is its three, other aliases one each. Letter case ignored. */
function prefixesFor(names: readonly string[]): readonly string[] {
  const found = names.flatMap((name) => {
    const lower = name.toLowerCase();
    return lower === "cognito" ? cognitoServices : [prefixOfAlias(lower) ?? lower];
  });
  return [...new Set(found)];
}

/** The services to report on: those asked for, else those that the policies name, else Amazon Cognito. */
export function servicesInScope(names: readonly string[], policies: readonly Policy[], catalog: Catalog): readonly string[] {
  if (names.length > 0) return prefixesFor(names);
  const named = prefixesNamedBy(policies).filter((prefix) => catalog.isService(prefix));
  return named.length > 0 ? [...named].sort() : cognitoServices;
}

/** Loads what the report needs. */
export function supportCatalog(
  names: readonly string[],
  policies: readonly Policy[],
  overlay?: CatalogOverlay,
): Promise<Catalog> {
  return loadCatalog([...prefixesFor(names), ...prefixesNamedBy(policies)], overlay === undefined ? {} : { overlay });
}

/** What is said of a service that there is no data for: misspelt, or newer than the catalogue. */
export function noService(prefix: string, { date, allServices }: Catalog): string {
  const near = nearest(prefix, allServices);
  return `there is no service \`${prefix}\` (data of ${date})${near === undefined ? "" : `; did you mean \`${near}\`?`}`;
}

/**
 * What services support of tag-based access control: by resource type, by action, rolled up to Yes, Partial or No, and for
 * the policies given. Without services those that the policies name, or Amazon Cognito. Rejects with a `RangeError` when a
 * service does not exist.
 */
export async function abacSupport(services: readonly string[] = [], options: AbacSupportOptions = {}): Promise<SupportReport> {
  const policies = options.policies ?? [];
  const catalog = await supportCatalog(services, policies, options.overlay);
  const scope = servicesInScope(services, policies, catalog);
  const missing = scope.find((prefix) => catalog.service(prefix) === undefined);
  if (missing !== undefined) throw new RangeError(noService(missing, catalog));
  const input: PolicyInput | undefined = options.policies === undefined ? undefined : { policies };
  return supportReport(catalog, scope, input);
}
