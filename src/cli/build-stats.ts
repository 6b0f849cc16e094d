import type { CompiledDocument } from "../compiler/compile-sources.js";
import { type RuleSize, ruleSizes } from "../emit/rule-sizes.js";
import type { MappedRule } from "../emit/source-map.js";

/** A rule that takes much of a document, and where it stands. */
export interface LargeRule {
  /** `null` for an unnamed rule. */
  readonly rule: string | null;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly statements: number;
  readonly size: number;
  /** Per cent of the document's statements. */
  readonly share: number;
}

const shownRules = 3;

/** Of the quota, in per cent; `null` where there is no single one. */
export function percentOf({ size, limit }: Pick<CompiledDocument, "size" | "limit">): number | null {
  return limit === undefined ? null : Math.round((size / limit) * 100);
}

export function largestRules(document: CompiledDocument): readonly LargeRule[] {
  return ruleSizes(document)
    .slice(0, shownRules)
    .map((rule) => placed(rule, document));
}

function placed({ rule, span, statements, size, share }: RuleSize, { map }: CompiledDocument): LargeRule {
  const rules = map.statements.flatMap((entry): readonly MappedRule[] => [entry, ...(entry.also ?? [])]);
  const entry = rules.find(({ source, start }) => start === span.start && map.sources[source] === span.file);
  const { line = 1, column = 1 } = entry ?? {};
  return { rule: rule ?? null, file: span.file, line, column, statements, size, share };
}

/** One line of the table of `--stats`. */
export interface StatsRow {
  readonly path: string;
  readonly rules: number;
  readonly statements: number;
  readonly size: number;
  readonly limit: number | null;
  readonly percent: number | null;
  readonly largest: readonly LargeRule[];
}

const figure = (value: number): string => value.toLocaleString("en-US");

/** A table with a line a document; figures stand right. */
export function statsTable(rows: readonly StatsRow[]): string {
  const head = ["document", "rules", "statements", "size", "quota", "used", "largest rules"];
  const cells = rows.map(({ path, rules, statements, size, limit, percent, largest }) => [
    path,
    figure(rules),
    figure(statements),
    figure(size),
    limit === null ? "-" : figure(limit),
    percent === null ? "-" : `${percent} %`,
    largest.map(ruleText).join(", "),
  ]);
  const all = [head, ...cells];
  const widths = head.map((_, column) => Math.max(...all.map((row) => (row[column] ?? "").length)));
  const last = head.length - 1;
  const pad = (cell: string, column: number): string =>
    column === 0 ? cell.padEnd(widths[column] ?? 0) : column === last ? cell : cell.padStart(widths[column] ?? 0);
  return all.map((row) => `${row.map(pad).join("  ")}\n`).join("");
}

function ruleText({ rule, file, line, share }: LargeRule): string {
  return `${rule ?? `${file}:${line}`} ${share} %`;
}
