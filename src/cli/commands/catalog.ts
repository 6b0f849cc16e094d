import { loadCatalog, loadWholeCatalog } from "../../catalog/load-catalog.js";
import { isRetired, prefixOfAlias } from "../../catalog/service-list.js";
import type { Catalog } from "../../catalog/types.js";
import { nearest } from "../../diagnostics/suggest.js";
import { type ActionEntry, entriesOf, namesOf } from "../catalog-entries.js";
import { actionLines, columns, entryText, serviceText } from "../catalog-text.js";
import { findConfig } from "../config.js";
import { type ExitCode, exitCode } from "../exit-code.js";
import type { Io } from "../io.js";
import { count } from "../report.js";

export interface CatalogOptions {
  readonly json?: boolean;
}

const schema = "tagward/catalog@1";

/** `tagward catalog`: what is known of a service, an action, a resource type or a condition key, and as of when. */
export async function showCatalog(name: string | undefined, options: CatalogOptions, io: Io): Promise<ExitCode> {
  const json = options.json === true;
  const { overlay } = await findConfig(io.cwd);
  const known = overlay === undefined ? {} : { overlay };
  if (name === undefined) return listServices(await loadWholeCatalog(known), json, io);
  const colon = name.indexOf(":");
  const prefix = colon < 0 ? name : name.slice(0, colon);
  const catalog = await loadCatalog([prefix], known);
  return colon < 0 ? showService(prefix, catalog, json, io) : showName(name, prefix, catalog, json, io);
}

function print(value: object, catalog: Catalog, io: Io): void {
  io.out(`${JSON.stringify({ schema, date: catalog.date, ...value }, null, 2)}\n`);
}

function listServices(catalog: Catalog, json: boolean, io: Io): ExitCode {
  const services = catalog.services.flatMap((prefix) => catalog.service(prefix) ?? []);
  const rows = services.map(({ prefix, name, actions, resourceTypes }) => ({
    prefix,
    name,
    actions: actions.size,
    resourceTypes: resourceTypes.size,
  }));
  if (json) print({ services: rows }, catalog, io);
  else {
    io.out(columns(rows.map((row) => [row.prefix, row.name, count(row.actions, "action"), count(row.resourceTypes, "type")])));
    io.err(`${count(rows.length, "service")}, data of ${catalog.date}\n`);
  }
  return exitCode.yes;
}

function showService(prefix: string, catalog: Catalog, json: boolean, io: Io): ExitCode {
  const service = catalog.service(prefix);
  if (service === undefined) return notFound(noService(prefix), serviceMeant(prefix, catalog), catalog, json, io);
  const entries = entriesOf(`${service.prefix}:*`, catalog).filter((entry) => entry.kind === "action");
  if (json) {
    const types = [...service.resourceTypes.keys()].flatMap((name) => entriesOf(`${service.prefix}:${name}`, catalog));
    const keys = catalog.keysOf(service.prefix).flatMap((key) => catalog.key(key) ?? []);
    const value = {
      prefix: service.prefix,
      name: service.name,
      actions: entries,
      resourceTypes: types.filter(({ kind }) => kind === "resourceType"),
      conditionKeys: keys,
      operations: [...(service.operations?.values() ?? [])],
    };
    print({ service: value }, catalog, io);
  } else {
    io.out(serviceText(service, entries, catalog) + dated(catalog));
  }
  return exitCode.yes;
}

function dated({ date }: Catalog): string {
  return `\ndata of ${date}\n`;
}

function showName(name: string, prefix: string, catalog: Catalog, json: boolean, io: Io): ExitCode {
  const entries = entriesOf(name, catalog);
  if (entries.length === 0) return notFoundName(name, prefix, catalog, json, io);
  if (json) print({ entries }, catalog, io);
  else {
    const wild = /[*?]/.test(name) && entries.length > 1;
    const listed = entries.filter((entry): entry is ActionEntry => entry.kind === "action");
    const text = wild ? actionLines(listed) : entries.map((entry) => entryText(entry, catalog, io.columns)).join("\n");
    io.out(text + dated(catalog));
  }
  return exitCode.yes;
}

function notFoundName(name: string, prefix: string, catalog: Catalog, json: boolean, io: Io): ExitCode {
  const service = catalog.service(prefix);
  if (service !== undefined) {
    return notFound(`action, resource type or key \`${name}\``, nearest(name, namesOf(service, catalog)), catalog, json, io);
  }
  const keys = catalog.keysOf(prefix);
  if (keys.length > 0) return notFound(`condition key \`${name}\``, nearest(name, keys), catalog, json, io);
  const meant = serviceMeant(prefix, catalog);
  const suggestion = meant === undefined ? undefined : meant + name.slice(prefix.length);
  return notFound(noService(prefix), suggestion, catalog, json, io);
}

function serviceMeant(prefix: string, catalog: Catalog): string | undefined {
  // One letter is as near to `q` as to anything.
  const guessable = prefix.length > 1 && !isRetired(prefix);
  return prefixOfAlias(prefix) ?? (guessable ? nearest(prefix, catalog.allServices) : undefined);
}

function noService(prefix: string): string {
  return `service \`${prefix}\`${isRetired(prefix) ? " any more" : ""}`;
}

function notFound(what: string, suggestion: string | undefined, catalog: Catalog, json: boolean, io: Io): ExitCode {
  if (json) print({ entries: [], suggestion: suggestion ?? null }, catalog, io);
  else {
    const help = suggestion === undefined ? "" : `; did you mean \`${suggestion}\`?`;
    io.err(`there is no ${what} (data of ${catalog.date})${help}\n`);
  }
  return exitCode.no;
}
