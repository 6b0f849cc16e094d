import type { Catalog, ServiceInfo } from "../catalog/types.js";
import type { ActionEntry, CatalogEntry, KeyEntry, OperationEntry, TypeEntry } from "./catalog-entries.js";
import { count } from "./report.js";

const languageNames = { "aws:ResourceTag": "resource.tag", "aws:RequestTag": "request.tag", "aws:TagKeys": "request.tagKeys" };

type Row = readonly [label: string, ...lines: readonly string[]];

/** Columns as wide as their widest cell, the last one as it comes. */
export function columns(rows: readonly (readonly string[])[], indent = ""): string {
  const widths = (rows[0] ?? []).map((_, i) => Math.max(...rows.map((row) => row[i]?.length ?? 0)));
  return rows.map((row) => `${(indent + row.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join("  ")).trimEnd()}\n`).join("");
}

/** Label and lines; rows without lines are left out. */
function table(rows: readonly Row[]): string {
  const kept = rows.filter((row) => row.length > 1);
  const lines = kept.flatMap(([label, ...texts]) => texts.map((text, i) => [i === 0 ? label : "", text]));
  return columns(lines, "  ");
}

/** Room for the labels of `table`. */
const margin = 20;

/** Names one after the other, as many as a line holds. */
function wrapped(names: readonly string[], width: number): readonly string[] {
  const lines: string[] = [];
  for (const name of names) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + name.length + 3 <= width - margin) lines[lines.length - 1] = `${last}, ${name}`;
    else lines.push(name);
  }
  return lines.map((line, i) => (i < lines.length - 1 ? `${line},` : line));
}

/** The rows of one entry under its name; lists are wrapped at `width`. */
export function entryText(entry: CatalogEntry, catalog: Catalog, width: number): string {
  switch (entry.kind) {
    case "action":
      return actionText(entry, catalog, width);
    case "resourceType":
      return typeText(entry, catalog, width);
    case "conditionKey":
      return keyText(entry, width);
    case "operation":
      return operationText(entry);
  }
}

function serviceNameOf(name: string, catalog: Catalog): string {
  return catalog.service(name.slice(0, name.indexOf(":")))?.name ?? "";
}

const authentications: Readonly<Record<string, string>> = {
  signed: "signed: identity policies decide",
  unsigned: "unsigned: called without AWS credentials, identity policies are not asked",
  "unsigned-token": "unsigned, with a token: called without AWS credentials, identity policies are not asked",
};

function carriedTags(entry: ActionEntry): readonly string[] {
  return Object.entries(languageNames).flatMap(([key, name]) => (entry.tagKeys[key as keyof typeof languageNames] ? [name] : []));
}

function actionText(entry: ActionEntry, catalog: Catalog, width: number): string {
  const rows = entry.resourceTypes.map(({ name, required }) => name + (required ? "" : " (optional)"));
  const ownKeys = entry.resourceTypes.flatMap(({ name, conditionKeys = [] }) =>
    conditionKeys.length === 0 ? [] : wrapped([`${name}: ${conditionKeys[0]}`, ...conditionKeys.slice(1)], width),
  );
  const tags = carriedTags(entry);
  return `${entry.name}  action of ${serviceNameOf(entry.name, catalog)}\n${table([
    ["access level", entry.accessLevels.join(", ")],
    ["authentication", authentications[entry.authentication] ?? entry.authentication],
    ["resource types", ...(rows.length === 0 ? ["none: only `*` matches"] : wrapped(rows, width))],
    ["makes", ...entry.creates],
    ["tag keys", tags.length === 0 ? "none" : tags.join(", ")],
    ["condition keys", ...wrapped(entry.conditionKeys, width)],
    ["… of its types", ...ownKeys],
    ["also needs", ...entry.dependentActions.map(({ action, when }) => `${action}, ${when}`)],
    ["sets tags by", ...(entry.unseenTags === undefined ? [] : [`${entry.unseenTags}, which no tag key shows`])],
    ["evidence", ...evidenceLines(entry)],
  ])}`;
}

function typeText(entry: TypeEntry, catalog: Catalog, width: number): string {
  const owner = entry.owner === undefined ? "" : ` (owned by ${entry.owner})`;
  return `${entry.name}  resource type of ${serviceNameOf(entry.name, catalog)}${owner}\n${table([
    ["ARN", ...entry.arns],
    ["condition keys", ...wrapped(entry.conditionKeys, width)],
    ["made by", ...wrapped(entry.createdBy, width)],
    ["actions", ...wrapped(entry.actions, width)],
    ["evidence", ...evidenceLines(entry)],
  ])}`;
}

function keyText(entry: KeyEntry, width: number): string {
  const type = entry.multivalued ? `set of ${entry.type}` : entry.type;
  return `${entry.name}  condition key\n${table([
    ["type", type],
    ["actions", ...wrapped(entry.actions, width)],
  ])}`;
}

function operationText(entry: OperationEntry): string {
  return `${entry.name}  API operation, no IAM action: policies cannot name it\n${table([
    ["authentication", authentications[entry.authentication] ?? entry.authentication],
    ["authorized by", ...entry.authorizedBy],
    ["evidence", ...evidenceLines(entry)],
  ])}`;
}

function evidenceLines({ evidence }: Pick<ActionEntry, "evidence">): readonly string[] {
  return evidence.map(({ fact, source, text }) => `${fact} (${source}): ${text}`);
}

/** A service: its resource types and actions, a line each. */
export function serviceText(service: ServiceInfo, entries: readonly ActionEntry[], catalog: Catalog): string {
  const { prefix, name, actions, resourceTypes, operations } = service;
  const keys = catalog.keysOf(prefix);
  const types = [...resourceTypes.values()].map((type) => [type.name, [type.arn, ...(type.otherArns ?? [])].join(" ")]);
  const counts = [count(actions.size, "action"), count(types.length, "resource type"), count(keys.length, "condition key")];
  const blocks = [
    `${prefix}  ${name}\n${counts.join(", ")}\n`,
    ...(types.length === 0 ? [] : [`resource types\n${columns(types, "  ")}`]),
    ...(keys.length === 0 ? [] : [`condition keys\n${keys.map((key) => `  ${key}\n`).join("")}`]),
    actionLines(entries, prefix),
    ...(operations === undefined
      ? []
      : [
          `operations that are no actions\n${columns(
            [...operations.values()].map((each) => [each.name, each.authentication]),
            "  ",
          )}`,
        ]),
  ];
  return blocks.join("\n");
}

/** One line an action: name, level, authentication, types, tag keys. */
export function actionLines(entries: readonly ActionEntry[], prefix?: string): string {
  const rows = entries.map((entry) => [
    prefix === undefined ? entry.name : entry.name.slice(prefix.length + 1),
    entry.accessLevels[0] ?? "",
    entry.authentication,
    entry.resourceTypes.map(({ name, required }) => name + (required ? "*" : "")).join(",") || "-",
    carriedTags(entry).join(", ") || "-",
  ]);
  return `actions\n${columns([["name", "level", "authentication", "resource types", "tag keys"], ...rows], "  ")}`;
}
