import type { CatalogOverlay, ServiceOverlay } from "./overlay.js";
import type { Authentication, Evidence } from "./types.js";
import { type UnsignedApi, type UnsignedLookup, unsignedApi } from "./unsigned.js";

interface AuthenticationLine {
  readonly authentication?: Authentication;
  readonly evidence: string;
  readonly source?: Evidence["source"];
}

/**
 * How calls authenticate by an overlay, and by what ships where it is silent: what an engine is told by its option
 * `unsigned`, so that it decides as the catalogue with the same overlay says. The overlay is read once.
 */
export function unsignedLookup(overlay: CatalogOverlay): UnsignedLookup {
  const told = new Map<string, UnsignedApi | undefined>();
  for (const [prefix, service] of Object.entries(overlay.services)) {
    for (const [name, line] of linesOf(service)) {
      if (line.authentication === undefined) continue;
      told.set(
        `${prefix}:${name}`.toLowerCase(),
        line.authentication === "signed" ? undefined : apiFrom(line, line.authentication),
      );
    }
  }
  return (action) => {
    const name = action.toLowerCase();
    return told.has(name) ? told.get(name) : unsignedApi(name);
  };
}

function linesOf({ actions = {}, operations = {} }: ServiceOverlay): readonly (readonly [string, AuthenticationLine])[] {
  return [...Object.entries(operations), ...Object.entries(actions)];
}

function apiFrom(
  { evidence, source = "project" }: AuthenticationLine,
  authentication: UnsignedApi["authentication"],
): UnsignedApi {
  return { authentication, source, evidence };
}
