import { baseKeys, correctedKeys } from "./data/condition-keys.js";
import { referenceDate } from "./data/service-list.js";
import { type DecodedService, keyPrefixOf } from "./decode-service.js";
import { findKey, type KeyIndex, type KeyTable, keyIndex, keysOfPrefix } from "./key-index.js";
import { matchesName } from "./name-pattern.js";
import { type CatalogOverlay, evidenceIn, withOverlay } from "./overlay.js";
import { cognitoOverlays } from "./overlays/cognito.js";
import { signedApis } from "./overlays/signed-apis.js";
import { allServices, isService } from "./service-list.js";
import { carriesTagKey } from "./tag-keys.js";
import type { ActionInfo, Catalog, Evidence, KeyInfo, ServiceInfo, TagKeyName } from "./types.js";
import { unsignedApis } from "./unsigned.js";

/**
 * A catalogue of these services, with the overlays that ship and, over them, those of a project. A service that only an
 * overlay knows is held as well.
 */
export function createCatalog(services: Iterable<DecodedService>, overlays: readonly CatalogOverlay[] = []): Catalog {
  const held = overlaid(services, overlays);
  const keys = keyIndex(keyTables(held.values()));
  const own = [...held.keys()].filter((prefix) => !isService(prefix));
  const service = (prefix: string): ServiceInfo | undefined => held.get(prefix.toLowerCase())?.info;
  return {
    date: referenceDate,
    services: [...held.keys()].sort(),
    allServices: own.length === 0 ? allServices : [...allServices, ...own].sort(),
    isService: (prefix) => isService(prefix) || own.includes(prefix.toLowerCase()),
    service,
    action: (prefix, name) => service(prefix)?.actions.get(name.toLowerCase()),
    expand: remembering((prefix, pattern) => expand(service(prefix), pattern)),
    carries: (info: ActionInfo, key: TagKeyName) => carriesTagKey(info, key, service(info.service)),
    key: (name): KeyInfo | undefined => findKey(keys, name),
    ...keyLookups(keys),
    evidence: (name) => evidenceOf(name, [...cognitoOverlays, ...overlays]),
  };
}

/** The policies of a project name the same patterns again and again. */
const rememberedPatterns = 2000;

/** A catalogue never changes. */
function remembering(expandAll: Catalog["expand"]): Catalog["expand"] {
  const known = new Map<string, readonly ActionInfo[]>();
  return (prefix, pattern) => {
    const key = `${prefix}:${pattern}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const found = expandAll(prefix, pattern);
    if (known.size >= rememberedPatterns) known.clear();
    known.set(key, found);
    return found;
  };
}

/** Names are matched before anything is made of their rows. */
function expand(service: ServiceInfo | undefined, pattern: string): readonly ActionInfo[] {
  if (service === undefined) return [];
  const { actions } = service;
  const keys = [...actions.keys()].filter((key) => matchesName(pattern, key));
  return keys.flatMap((key) => actions.get(key) ?? []);
}

function keyLookups(keys: KeyIndex): Pick<Catalog, "knowsKeysOf" | "keysOf"> {
  return {
    knowsKeysOf: (prefix) => keysOfPrefix(keys, prefix)?.complete === true,
    keysOf: (prefix) => keysOfPrefix(keys, prefix)?.names ?? [],
  };
}

function overlaid(services: Iterable<DecodedService>, overlays: readonly CatalogOverlay[]): ReadonlyMap<string, DecodedService> {
  const held = new Map([...services].map((each) => [each.info.prefix, withShipped(each)]));
  for (const overlay of overlays) {
    for (const [written, lines] of Object.entries(overlay.services)) {
      const prefix = written.toLowerCase();
      const before = held.get(prefix);
      // A known service that is not loaded would look like one with nothing but the overlay in it.
      if (before !== undefined || !isService(prefix)) held.set(prefix, withOverlay(prefix, before, lines));
    }
  }
  return held;
}

/** A service with what ships on top of the reference, made once. */
const shipped = new WeakMap<DecodedService, DecodedService>();

function withShipped(service: DecodedService): DecodedService {
  const known = shipped.get(service);
  if (known !== undefined) return known;
  const { prefix } = service.info;
  let result = service;
  for (const { services } of cognitoOverlays) {
    const lines = Object.hasOwn(services, prefix) ? services[prefix] : undefined;
    if (lines !== undefined) result = withOverlay(prefix, result, lines);
  }
  shipped.set(service, result);
  return result;
}

/** Identity providers add keys of their own to AWS STS, so what is not listed there may exist. */
const openService = "sts";

/** Those of a service, so that the tables of all catalogues that hold it are the same. */
const tablesByService = new WeakMap<DecodedService, readonly KeyTable[]>();

function keyTables(services: Iterable<DecodedService>): readonly KeyTable[] {
  return [...baseKeys, ...[...services].flatMap(tablesOf), ...correctedKeys];
}

function tablesOf(service: DecodedService): readonly KeyTable[] {
  const known = tablesByService.get(service);
  if (known !== undefined) return known;
  const { info, keyPrefixes, keys } = service;
  const complete = info.prefix !== openService;
  const tables = keyPrefixes.map((prefix): KeyTable => {
    const own = prefix === info.prefix;
    return { prefix, complete, adds: !own, keys: () => keys().filter(({ name }) => keyPrefixOf(name) === prefix) };
  });
  tablesByService.set(service, tables);
  return tables;
}

function evidenceOf(name: string, overlays: readonly CatalogOverlay[]): readonly Evidence[] {
  const [prefix = "", rest = ""] = name.toLowerCase().split(":", 2);
  const groups = [...unsignedApis, ...signedApis].filter(
    ({ service, names }) => service === prefix && names.toLowerCase().split(" ").includes(rest),
  );
  const found = groups.map(({ source, evidence }): Evidence => ({ fact: "authentication", source, text: evidence }));
  for (const { services } of overlays) {
    const lines = Object.entries(services).find(([key]) => key.toLowerCase() === prefix)?.[1];
    if (lines !== undefined) found.push(...evidenceIn(lines, rest));
  }
  return found;
}
