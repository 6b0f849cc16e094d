/**
 * Loading services on first use. In: what somebody wrote before a colon: prefixes of actions, resource types and condition
 * keys. Out: a catalogue that holds these services, and Amazon Cognito, for look-ups without waiting. A module is loaded
 * and read once; what was loaded is remembered.
 */
import { catalog, cognitoServices } from "./catalog.js";
import { createCatalog } from "./create-catalog.js";
import { serviceLoaders } from "./data/service-loaders.js";
import { type DecodedService, decodeService } from "./decode-service.js";
import type { CatalogOverlay } from "./overlay.js";
import { allServices, serviceOfKeyPrefix } from "./service-list.js";
import type { Catalog } from "./types.js";

/** How a catalogue is loaded. */
export interface LoadCatalogOptions {
  /** What the project knows better: on top of the reference and of what ships. */
  readonly overlay?: CatalogOverlay;
}

const loaded = new Map<string, Promise<DecodedService>>(
  cognitoServices.map((service) => [service.info.prefix, Promise.resolve(service)]),
);

/**
 * A catalogue that holds the named services. Prefixes that are no services are passed over: the catalogue does not know
 * them, and says so. Letter case ignored.
 */
export async function loadCatalog(prefixes: Iterable<string>, { overlay }: LoadCatalogOptions = {}): Promise<Catalog> {
  const wanted = new Set(cognitoServices.map(({ info }) => info.prefix));
  for (const prefix of [...prefixes, ...Object.keys(overlay?.services ?? {})]) {
    const service = serviceOfKeyPrefix(prefix);
    if (service !== undefined) wanted.add(service);
  }
  if (overlay === undefined && wanted.size === cognitoServices.length) return catalog;
  const services = await Promise.all([...wanted].map(loadService));
  return createCatalog(services, overlay === undefined ? [] : [overlay]);
}

/** A catalogue that holds every service of the reference: some 450 modules. */
export function loadWholeCatalog(options: LoadCatalogOptions = {}): Promise<Catalog> {
  return loadCatalog(allServices, options);
}

function loadService(prefix: string): Promise<DecodedService> {
  const known = loaded.get(prefix);
  if (known !== undefined) return known;
  const load = serviceLoaders[prefix];
  if (load === undefined) throw new RangeError(`no module holds the service \`${prefix}\``);
  const service = load().then(({ data }) => decodeService(prefix, data));
  loaded.set(prefix, service);
  // What could not be fetched now may be there the next time it is asked for.
  service.catch(() => loaded.delete(prefix));
  return service;
}
