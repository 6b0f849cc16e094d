import {
  type FeatureTable,
  type KeyProof,
  type PolicySupport,
  type RuleSupport,
  type ServiceSupport,
  type SupportReport,
  tagKeyNames,
} from "../model.js";
import { carriageText, conditionTexts, plural, verdictGroups } from "./groups.js";

/** The report as Markdown: everything but the names of the actions that prove a key, which the other forms list. */
export function renderSupportMarkdown(report: SupportReport): string {
  const { overall, date, services, features, policies } = report;
  const own = overall.full.length + overall.partial.length + overall.none.length;
  const blocks = [
    `# ABAC support: ${escaped(overall.name)}`,
    `**${overall.abac}**. Own resource types with all three tag keys: ${overall.full.length} of ${own}; ` +
      `with some: ${overall.partial.length}; with none: ${overall.none.length}. Data of ${date}.`,
    ...(policies === undefined ? [] : [policyText(policies)]),
    typeTable(services),
    ...services.map(actionTable),
    ...features.map(featureTable),
  ];
  return `${blocks.join("\n\n")}\n`;
}

/** Text that means nothing but itself: names of files and rules come from anybody. */
function escaped(text: string): string {
  return text.replaceAll(/[\r\n]+/g, " ").replaceAll(/[\\`*_{}[\]<>#|~&!]/g, (character) => `\\${character}`);
}

/** Our own sentences: their code spans stay, whatever is inside of them. */
function sentence(text: string): string {
  return text.replaceAll(/[\r\n]+/g, " ").replaceAll(/[|<>]/g, (character) => `\\${character}`);
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}

function typeTable(services: readonly ServiceSupport[]): string {
  const rows = services.flatMap(({ resourceTypes }) =>
    resourceTypes.map((type) => [
      escaped(`${type.service}:${type.name}`) + (type.foreign ? ` (of ${escaped(type.owner)}, not counted)` : ""),
      type.level,
      ...tagKeyNames.map((key) => proofText(type.keys[key])),
      type.createdBy.map(escaped).join(", "),
    ]),
  );
  const title = "## Resource types";
  return rows.length === 0 ? `${title}\n\nNone.` : `${title}\n\n${table(["Type", "ABAC", ...tagKeyNames, "Made by"], rows)}`;
}

/** A few actions are named, many are counted. */
function proofText({ supported, actions }: KeyProof): string {
  if (!supported) return "no";
  if (actions.length > 4) return `yes: ${plural(actions.length, "action")}`;
  return actions.length === 0 ? "yes" : `yes: ${actions.map((name) => escaped(name.slice(name.indexOf(":") + 1))).join(", ")}`;
}

function actionTable({ prefix, name, abac, actions }: ServiceSupport): string {
  const rows = actions.map((action) => [
    escaped(action.name.slice(prefix.length + 1)),
    action.authentication,
    action.resourceTypes.map(escaped).join(", ") || "-",
    ...tagKeyNames.map((key) => carriageText[action.keys[key]]),
    action.notes.map(sentence).join("; "),
  ]);
  const title = `## ${escaped(prefix)}: ${abac}\n\n${escaped(name)}, ${plural(actions.length, "action")}.`;
  if (rows.length === 0) return title;
  return `${title}\n\n${table(["Action", "Request", "Resource types", ...tagKeyNames, "Notes"], rows)}`;
}

function featureTable({ subject, rows }: FeatureTable): string {
  const cells = rows.map(({ feature, value, meaning, evidence }) => [feature, value, sentence(meaning), sentence(evidence)]);
  return `## IAM features: ${escaped(subject)}\n\n${table(["Feature", "Support", "What it means for policies", "Evidence"], cells)}`;
}

function policyText({ rules, gaps }: PolicySupport): string {
  const counted = `${plural(gaps.error, "error")}, ${plural(gaps.warning, "warning")}, ${gaps.info} to know.`;
  return ["## Tag conditions of the policies", counted, ...rules.map(ruleText)].join("\n\n");
}

function ruleText(rule: RuleSupport): string {
  const head = `### ${escaped(rule.rule)} of ${escaped(rule.policy)}: ${rule.verdict}\n\n${rule.effect}, ${escaped(rule.location)}.`;
  const rows = verdictGroups(rule).map(({ sample, actions }) => [
    sample.severity ?? "ok",
    actions.map(escaped).join(", "),
    [sample.consequence, ...conditionTexts(sample)].map(said).join("; "),
    sample.remedies.map(said).join("; "),
  ]);
  return `${head}\n\n${table(["", "Actions", "What happens", "Fix"], rows)}`;
}

/** A sentence that names keys and conditions of a policy, which are anybody's text: its code spans stay where they are whole. */
function said(text: string): string {
  const parts = text.split("`");
  if (parts.length % 2 === 0 || text.includes("``")) return escaped(text);
  return parts.map((part, i) => (i % 2 === 0 ? escaped(part) : `\`${code(part)}\``)).join("");
}

/** Nothing means anything in a code span but the bar of a table's cell and the end of the line. */
function code(text: string): string {
  return text.replaceAll(/[\r\n]+/g, " ").replaceAll("|", "\\|");
}
