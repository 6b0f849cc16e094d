import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { readPage, root } from "./fences.js";

/** With `TAGWARD_UPDATE_DOCS=1` the outputs that pages show are written anew instead of compared: review the diff. */
export const updating: boolean = process.env["TAGWARD_UPDATE_DOCS"] === "1";

interface Replacement {
  /** 0-based, half-open. */
  readonly from: number;
  readonly to: number;
  readonly lines: readonly string[];
}

const pending = new Map<string, Replacement[]>();

export function replaceLines(page: string, replacement: Replacement): void {
  const list = pending.get(page) ?? [];
  list.push(replacement);
  pending.set(page, list);
}

/** Writes what was collected, from the end of each page so that line numbers stay true. */
export function writeReplacements(): void {
  for (const [page, list] of pending) {
    const lines = readPage(page).split("\n");
    for (const { from, to, lines: fresh } of list.sort((a, b) => b.from - a.from)) lines.splice(from, to - from, ...fresh);
    writeFileSync(join(root, page), lines.join("\n"));
  }
  pending.clear();
}

const columns = 100;

/** JSON with two spaces of indent, and on one line whatever fits there. */
export function jsonText(value: unknown, indent = ""): string {
  const flat = flatText(value);
  if (indent.length + flat.length <= columns || typeof value !== "object" || value === null) return flat;
  const inner = `${indent}  `;
  const items = Array.isArray(value)
    ? value.map((item) => jsonText(item, inner))
    : Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}: ${jsonText(item, inner)}`);
  const [open, close] = Array.isArray(value) ? "[]" : "{}";
  return `${open}\n${items.map((item) => inner + item).join(",\n")}\n${indent}${close}`;
}

function flatText(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(flatText).join(", ")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const members = Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}: ${flatText(item)}`);
  return members.length === 0 ? "{}" : `{ ${members.join(", ")} }`;
}
