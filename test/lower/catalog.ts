import type { ActionInfo, Catalog } from "../../src/catalog/types.js";
import { matches, partsOf } from "../model/matching.js";

const names: Readonly<Record<string, readonly string[]>> = {
  pool: ["CreateUser", "DeleteGroup", "DeleteUser", "GetId", "GetIdentity", "GetUser", "ListUsers"],
  sync: ["BulkPublish", "ListDatasets", "ListRecords", "ListUsage"],
};

function expand(prefix: string, pattern: string): readonly ActionInfo[] {
  const service = prefix.toLowerCase();
  const parts = partsOf(pattern.toLowerCase(), { variables: false, wildcards: true });
  const found = (names[service] ?? []).filter((name) => matches(parts, name.toLowerCase()));
  return found.map((name) => ({ service, name }) as ActionInfo);
}

/** Two services, and nothing of them but the names of their actions: all that lowering asks for. */
export const smallCatalog: Catalog = {
  date: "2026-01-01",
  service: (prefix: string) => (Object.hasOwn(names, prefix.toLowerCase()) ? { prefix } : undefined),
  expand,
} as unknown as Catalog;

/** Every action that the catalogue has. */
export const smallActions: readonly string[] = Object.keys(names).flatMap((service) =>
  expand(service, "*").map(({ name }) => `${service}:${name}`),
);
