import { baseKeys, correctedKeys } from "./data/condition-keys.js";
import { referenceDate } from "./data/service-list.js";
import type { DecodedService } from "./decode-service.js";
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
  const known = new Set([...allServices, ...held.keys()]);
  const service = (prefix: string): ServiceInfo | undefined => held.get(prefix.toLowerCase())?.info;
  return {
    date: referenceDate,
    services: [...held.keys()].sort(),
    allServices: [...known].sort(),
    isService: (prefix) => known.has(prefix.toLowerCase()),
    service,
    action: (prefix, name) => service(prefix)?.actions.get(name.toLowerCase()),
    expand: (prefix, pattern) => expand(service(prefix), pattern),
    carries: (info: ActionInfo, key: TagKeyName) => carriesTagKey(info, key, service(info.service)),
    key: (name): KeyInfo | undefined => findKey(keys, name),
    ...keyLookups(keys),
    evidence: (name) => evidenceOf(name, [...cognitoOverlays, ...overlays]),
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
  const held = new Map([...services].map((each) => [each.info.prefix, each]));
  for (const overlay of cognitoOverlays) {
    for (const [prefix, lines] of Object.entries(overlay.services)) {
      const before = held.get(prefix);
      if (before !== undefined) held.set(prefix, withOverlay(prefix, before, lines));
    }
  }
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

/** Identity providers add keys of their own to AWS STS, so what is not listed there may exist. */
const openService = "sts";

function keyTables(services: Iterable<DecodedService>): readonly KeyTable[] {
  const tables = [...services].flatMap(({ info, keys }) => {
    const byPrefix = new Map<string, KeyInfo[]>([[info.prefix, []]]);
    for (const key of keys) {
      const prefix = key.name.slice(0, key.name.indexOf(":"));
      const group = byPrefix.get(prefix);
      if (group === undefined) byPrefix.set(prefix, [key]);
      else group.push(key);
    }
    const complete = info.prefix !== openService;
    return [...byPrefix].map(([prefix, group]): KeyTable => ({ prefix, complete, keys: group }));
  });
  return [...baseKeys, ...tables, ...correctedKeys];
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
