import { type SupportReport, tagKeyNames } from "../model.js";
import { conditionTexts } from "./groups.js";

const head = ["kind", "service", "name", "value", "request", ...tagKeyNames, "detail"];

/** A cell: quoted where it must be; what a spreadsheet would take for a formula becomes text. */
function cell(text: string): string {
  const plain = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}

type Cells = readonly string[];

/** The report as one table, every row of one kind: service, resourceType, action, feature, rule. Lines end in CR LF (RFC 4180). */
export function renderSupportCsv(report: SupportReport): string {
  const rows: Cells[] = [head];
  for (const service of report.services) {
    const { prefix } = service;
    rows.push(["service", prefix, service.name, service.abac, "", "", "", "", ""]);
    for (const { name, level, keys, foreign, owner } of service.resourceTypes) {
      const proofs = tagKeyNames.map((key) => (keys[key].supported ? `yes: ${keys[key].actions.join(" ")}`.trim() : "no"));
      rows.push(["resourceType", prefix, name, level, "", ...proofs, foreign ? `of ${owner}, not counted` : ""]);
    }
    for (const { name, authentication, seenByIam, keys, notes } of service.actions) {
      const seen = seenByIam ? "seen by IAM" : "not seen by IAM";
      rows.push(["action", prefix, name, seen, authentication, ...tagKeyNames.map((key) => keys[key]), notes.join("; ")]);
    }
  }
  for (const { subject, rows: features } of report.features) {
    for (const { feature, value, meaning } of features) rows.push(["feature", subject, feature, value, "", "", "", "", meaning]);
  }
  rows.push(...ruleRows(report));
  return rows.map((row) => `${row.map(cell).join(",")}\r\n`).join("");
}

/** `name` is the action; the keys hold what becomes of the conditions on them. */
function ruleRows({ policies }: SupportReport): readonly Cells[] {
  return (policies?.rules ?? []).flatMap((rule) =>
    rule.actions.map((verdict) => {
      const { action, severity, consequence, remedies } = verdict;
      const said = [`${rule.rule} of ${rule.policy}, ${rule.location}`, consequence, ...conditionTexts(verdict), ...remedies];
      const texts = tagKeyNames.map((key) =>
        verdict.conditions
          .flatMap(({ condition, truth }) => (condition.includes(key) ? [`${condition}: ${truth}`] : []))
          .join("; "),
      );
      return ["rule", action.slice(0, action.indexOf(":")), action, verdict.verdict, severity ?? "ok", ...texts, said.join("; ")];
    }),
  );
}
