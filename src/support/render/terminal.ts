/**
 * The report for a terminal. In: a report. Out: tables of plain text, coloured where that is wanted; no line says by colour
 * alone what it says.
 */
import {
  type FeatureTable,
  type PolicySupport,
  type RuleSupport,
  type ServiceSupport,
  type SupportReport,
  type TypeSupport,
  tagKeyNames,
} from "../model.js";
import { conditionTexts, countsOf, plural, verdictGroups } from "./groups.js";

export interface TerminalReportOptions {
  readonly color: boolean;
  readonly width: number;
}

type Paint = (text: string, of?: string) => string;

const colors: Readonly<Record<string, number>> = {
  Yes: 32,
  full: 32,
  yes: 32,
  effective: 32,
  Partial: 33,
  partial: 33,
  unsure: 33,
  warning: 33,
  partly: 33,
  No: 31,
  none: 31,
  no: 31,
  never: 31,
  always: 31,
  error: 31,
  Unknown: 90,
  info: 36,
  heading: 1,
};

/** Colours a word by what it says, or by `of`. */
function painter(color: boolean): Paint {
  return (text, of) => {
    const code = colors[of ?? text.trim().split(" ")[0] ?? ""];
    return color && code !== undefined ? `\u001b[${code}m${text}\u001b[0m` : text;
  };
}

interface Page {
  readonly paint: Paint;
  readonly width: number;
}

/** Lists longer than this are cut: the other forms have them whole. */
const longest = 40;

export function renderSupportTerminal(report: SupportReport, { color, width }: TerminalReportOptions): string {
  const page: Page = { paint: painter(color), width: Math.max(width, 60) };
  const blocks = [
    heading(report, page),
    typeTable(report, page),
    serviceTable(report, page),
    ...report.services.map((service) => actionLists(service, page)),
    ...report.features.map((table) => featureTable(table, page)),
    ...(report.policies === undefined ? [] : [policyBlock(report.policies, page)]),
  ];
  return `${blocks.filter((block) => block !== "").join("\n\n")}\n`;
}

function heading({ overall, date }: SupportReport, { paint }: Page): string {
  const { full, partial, none, name, abac } = overall;
  const own = full.length + partial.length + none.length;
  const counted = `own resource types with all three tag keys: ${full.length} of ${own}; with some: ${partial.length}; with none: ${none.length}`;
  return `${paint(name, "heading")}  ABAC: ${paint(abac)}\n${counted} (data of ${date})`;
}

/** Cells padded to their columns; the last column is wrapped and continued under itself. */
function table(head: readonly string[], rows: readonly (readonly string[])[], { paint, width }: Page): string {
  if (rows.length === 0) return "";
  const last = head.length - 1;
  const widths = head.map((cell, i) => Math.max(cell.length, ...rows.map((row) => row[i]?.length ?? 0)));
  const start = widths.slice(0, last).reduce((sum, each) => sum + each + 2, 0);
  const line = (row: readonly string[], show: Paint): string => {
    const [first = "", ...more] = wrap(row[last] ?? "", width - start);
    const cells = row.slice(0, last).map((cell, i) => show(cell.padEnd(widths[i] ?? 0)));
    return [`${[...cells, show(first)].join("  ")}`, ...more.map((text) => " ".repeat(start) + text)]
      .map((each) => each.trimEnd())
      .join("\n");
  };
  return [line(head, (text) => paint(text, "heading")), ...rows.map((row) => line(row, paint))].join("\n");
}

/** Words on lines of at most `width`; a longer word has a line of its own. */
function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const line = lines.at(-1);
    if (line !== undefined && line.length + word.length + 1 <= Math.max(width, 20)) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines;
}

function typeTable({ services }: SupportReport, page: Page): string {
  const types = services.flatMap(({ resourceTypes }) => resourceTypes);
  const rows = types.map((type) => [
    `${type.service}:${type.name}${type.foreign ? ` (of ${type.owner})` : ""}`,
    type.level,
    ...tagKeyNames.map((key) => proofText(type, key)),
  ]);
  return table(["resource type", "ABAC", ...tagKeyNames], rows, page);
}

function proofText({ keys }: TypeSupport, key: (typeof tagKeyNames)[number]): string {
  const { supported, actions } = keys[key];
  return supported ? `yes, ${plural(actions.length, "action")}` : "no";
}

function serviceTable({ services, only }: SupportReport, page: Page): string {
  // What is left of a report on gaps would be counted.
  if (only !== undefined)
    return table(
      ["service", "ABAC"],
      services.map(({ prefix, abac }) => [prefix, abac]),
      page,
    );
  const rows = services.map((service) => {
    const { total, signed, resourceTag, requestTag, tagKeys, without } = countsOf(service);
    return [service.prefix, service.abac, ...[total, signed, resourceTag, requestTag, tagKeys, without.length].map(String)];
  });
  return table(["service", "ABAC", "actions", "signed", ...tagKeyNames, "signed, no tag key"], rows, page);
}

function actionLists(service: ServiceSupport, page: Page): string {
  const { without, unsigned } = countsOf(service);
  const unsure = service.actions.filter(({ keys }) => Object.values(keys).includes("unsure"));
  const unseen = service.actions.filter(({ notes }) => notes.some((note) => note.startsWith("sets tags by")));
  const bare = (names: readonly { readonly name: string }[]): readonly string[] =>
    names.map(({ name }) => name.slice(service.prefix.length + 1));
  return [
    list(`${service.prefix}: signed, but no tag key`, without, page),
    list(`${service.prefix}: unsigned, IAM is not asked`, unsigned, page),
    list(`${service.prefix}: lists aws:ResourceTag, but nothing exists yet that has tags`, bare(unsure), page),
    list(`${service.prefix}: sets tags that no tag key shows`, bare(unseen), page),
  ]
    .filter((text) => text !== "")
    .join("\n");
}

function list(title: string, names: readonly string[], { paint, width }: Page): string {
  if (names.length === 0) return "";
  const lines = wrap(cut(names).join(", "), width - 2).map((line) => `  ${line}`);
  return [`${paint(title, "heading")} (${names.length})`, ...lines].join("\n");
}

function cut(names: readonly string[]): readonly string[] {
  if (names.length <= longest) return names;
  return [...names.slice(0, longest), `and ${names.length - longest} more (--json, --csv and --html have all)`];
}

function featureTable({ subject, rows }: FeatureTable, page: Page): string {
  return table(
    [`IAM features of ${subject}`, "", "what it means for policies"],
    rows.map(({ feature, value, meaning }) => [feature, value, meaning]),
    page,
  );
}

function policyBlock({ rules, gaps }: PolicySupport, page: Page): string {
  const total = gaps.error + gaps.warning + gaps.info;
  const counted = `${plural(gaps.error, "error")}, ${plural(gaps.warning, "warning")}, ${gaps.info} to know`;
  const head = `${page.paint("tag conditions of the policies", "heading")}: ${total === 0 ? "no gap" : counted}`;
  return [head, ...rules.map((rule) => ruleBlock(rule, page))].join("\n\n");
}

function ruleBlock(rule: RuleSupport, page: Page): string {
  const { paint, width } = page;
  const verb = rule.effect === "Allow" ? "allow" : "deny";
  const lines = [`${rule.location}  ${verb}, ${rule.rule} of ${rule.policy}: ${paint(rule.verdict)}`];
  for (const { sample, actions } of verdictGroups(rule)) {
    const [first = "", ...more] = [sample.consequence, ...conditionTexts(sample).map((text) => `condition ${text}`)];
    lines.push(`  ${paint(sample.severity ?? "ok")}  ${plural(actions.length, "action")}: ${first}`);
    // What is as it should be is not worth its names.
    if (sample.severity === undefined) continue;
    for (const text of [...more, ...sample.remedies.map((remedy) => `fix: ${remedy}`), cut(actions).join(", ")]) {
      for (const line of wrap(text, width - 6)) lines.push(`      ${line}`);
    }
  }
  return lines.join("\n");
}
