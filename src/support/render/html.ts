/**
 * The report as one page for a review: matrices of types and actions by tag key, with a filter, sortable columns, light and
 * dark, for print too. It loads nothing: style and script are inside, and the page's own policy admits only these two, by
 * their hashes.
 */
import {
  type ActionSupport,
  type Carriage,
  type FeatureTable,
  type KeyProof,
  type PolicySupport,
  type RuleSupport,
  type ServiceSupport,
  type SupportReport,
  type TypeSupport,
  tagKeyNames,
} from "../model.js";
import { conditionTexts, countsOf, plural, verdictGroups } from "./groups.js";
import { html, type Markup, nothing } from "./html-text.js";
import { pageScript, pageStyle, scriptHash, styleHash } from "./page-assets.js";

export function renderSupportHtml(report: SupportReport): string {
  const { overall, date } = report;
  const title = `ABAC support of ${overall.name}`;
  const policy = `default-src 'none'; style-src '${styleHash}'; script-src '${scriptHash}'; base-uri 'none'; form-action 'none'`;
  const page = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<style>${{ markup: pageStyle }}</style>
</head>
<body>
<a class="skip" href="#content">Skip to the tables</a>
<header>
<h1>${title} ${badge(overall.abac)}</h1>
${summary(report)}
${sections(report)}
</header>
${controls}
<main id="content">
${report.policies === undefined ? nothing : policySection(report.policies)}
${typeSection(report.services)}
${report.services.map(actionSection)}
${report.features.map(featureSection)}
</main>
<footer>tagward/support@1 · service authorization reference of ${date}${report.only === undefined ? "" : " · gaps only"}</footer>
<script>${{ markup: pageScript }}</script>
</body>
</html>
`;
  return page.markup;
}

/** Words that say how well something is supported, and the colour that goes with each. */
const tones: Readonly<Record<string, string>> = {
  Yes: "good",
  full: "good",
  yes: "good",
  effective: "good",
  ok: "good",
  signed: "good",
  Partial: "some",
  partial: "some",
  unsure: "some",
  partly: "some",
  warning: "some",
  No: "bad",
  none: "bad",
  no: "bad",
  never: "bad",
  always: "bad",
  error: "bad",
  unsigned: "bad",
  "unsigned-token": "bad",
};

function badge(word: string): Markup {
  return html`<span class="badge ${tones[word] ?? "plain"}">${word}</span>`;
}

function summary({ overall, services, policies }: SupportReport): Markup {
  const { full, partial, none } = overall;
  const actions = services.map(countsOf);
  const sum = (of: (each: (typeof actions)[number]) => number): number => actions.reduce((total, each) => total + of(each), 0);
  const own = full.length + partial.length + none.length;
  const facts: readonly (readonly [string | number, string])[] = [
    [`${full.length} of ${own}`, "own resource types with all three tag keys"],
    [services.length, services.length === 1 ? "service" : "services"],
    [sum(({ total }) => total), "actions"],
    [sum(({ without }) => without.length), "signed actions without any tag key"],
    [sum(({ unsigned }) => unsigned.length), "unsigned actions, which IAM is not asked about"],
    ...(policies === undefined
      ? []
      : [
          [policies.gaps.error, `${policies.gaps.error === 1 ? "error" : "errors"} in the policies`] as const,
          [policies.gaps.warning, policies.gaps.warning === 1 ? "warning" : "warnings"] as const,
        ]),
  ];
  return html`<ul class="facts">${facts.map(([number, text]) => html`<li><b>${number}</b> ${text}</li>`)}</ul>`;
}

function sections({ services, policies, features }: SupportReport): Markup {
  const links: readonly (readonly [id: string, text: string])[] = [
    ...(policies === undefined ? [] : [["policies", "Policies"] as const]),
    ["types", "Resource types"],
    ...services.map(({ prefix }) => [`actions-${prefix}`, prefix] as const),
    ...features.map(({ subject }) => [featureId(subject), `Features of ${subject}`] as const),
  ];
  return html`<nav aria-label="Sections"><ul>${links.map(([id, text]) => html`<li><a href="#${id}">${text}</a></li>`)}</ul></nav>`;
}

const controls: Markup = html`<div class="controls" role="search">
<label>Filter <input id="filter" type="search" placeholder="action, type, key, note" autocomplete="off" spellcheck="false"></label>
<label><input id="gaps" type="checkbox"> gaps only</label>
<output id="found" aria-live="polite"></output>
</div>`;

interface Column {
  readonly text: string;
  /** Spoken and shown under the name of a column. */
  readonly hint?: string;
}

/** A table whose header cells sort; the buttons come from the script, since nothing sorts without it. */
function table(caption: string, columns: readonly Column[], rows: readonly Markup[], kind = "matrix"): Markup {
  if (rows.length === 0) return html`<p>None.</p>`;
  const head = columns.map(
    ({ text, hint }) => html`<th scope="col">${text}${hint === undefined ? nothing : html`<small>${hint}</small>`}</th>`,
  );
  return html`<div class="scroll" role="region" aria-label="${caption}" tabindex="0"><table class="${kind}">
<caption>${caption}</caption>
<thead><tr>${head}</tr></thead>
<tbody>
${rows}</tbody>
</table></div>`;
}

/** `gap` rows stay when only gaps are wanted. */
function row(gap: boolean, cells: readonly Markup[]): Markup {
  return html`<tr data-gap="${gap ? "yes" : "no"}">${cells}</tr>
`;
}

const keyColumns: readonly Column[] = [
  { text: "aws:ResourceTag", hint: "tags of the resource" },
  { text: "aws:RequestTag", hint: "tags that the call sets" },
  { text: "aws:TagKeys", hint: "keys that the call names" },
];

function typeSection(services: readonly ServiceSupport[]): Markup {
  const types = services.flatMap(({ resourceTypes }) => resourceTypes);
  const rows = types.map((type) =>
    row(type.level !== "full", [
      html`<th scope="row"><code>${type.service}:<wbr>${type.name}</code>${foreignNote(type)}</th>`,
      html`<td class="${tones[type.level] ?? ""}">${type.level}</td>`,
      ...tagKeyNames.map((key) => proofCell(type.keys[key])),
      html`<td class="names">${names(type.createdBy.map(bare))}</td>`,
      html`<td class="arn">${type.arns.map((arn) => html`<code>${arn}</code> `)}</td>`,
    ]),
  );
  const columns = [{ text: "Resource type" }, { text: "ABAC" }, ...keyColumns, { text: "Made by" }, { text: "ARN" }];
  return html`<section id="types"><h2>Resource types</h2>
<p>A type is <b>full</b> when all three keys are supported, and a service <b>Yes</b> when every type of its own is. A number says how many actions prove a key.</p>
${table("Resource types by tag key", columns, rows)}</section>`;
}

function foreignNote({ foreign, owner }: TypeSupport): Markup {
  return foreign ? html` <small>of ${owner}, not counted</small>` : nothing;
}

/** Without the prefix of its service. */
function bare(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

/** May be broken between its words. */
function breakable(name: string): Markup {
  return html`${name.split(/(?<=[a-z])(?=[A-Z])/).map((word, i) => html`${i === 0 ? nothing : html`<wbr>`}${word}`)}`;
}

function names(list: readonly string[]): Markup {
  return list.length === 0 ? html`–` : html`${list.map((name, i) => html`${i === 0 ? "" : ", "}<code>${name}</code>`)}`;
}

/** Long lists are opened by whoever wants them. */
function folded(list: readonly string[]): Markup {
  const listed = html`<span class="names">${names(list)}</span>`;
  return list.length <= 8 ? listed : html`<details><summary>${plural(list.length, "action")}</summary>${listed}</details>`;
}

function proofCell({ supported, actions }: KeyProof): Markup {
  if (!supported) return html`<td class="bad">no</td>`;
  if (actions.length === 0) return html`<td class="good">yes <small>listed, no action proves it</small></td>`;
  return html`<td class="good"><details><summary>yes <small>${plural(actions.length, "action")}</small></summary><span class="names">${names(actions.map(bare))}</span></details></td>`;
}

function actionSection(service: ServiceSupport): Markup {
  const columns = [
    { text: "Action" },
    { text: "Request", hint: "IAM sees signed ones" },
    ...keyColumns,
    { text: "Resource types" },
    { text: "Level" },
    { text: "Notes" },
  ];
  const { prefix, name, abac } = service;
  return html`<section id="actions-${prefix}"><h2><code>${prefix}</code> ${badge(abac)}</h2>
<p>${name}: ${plural(service.actions.length, "action")}.</p>
${table(`Actions of ${prefix} by tag key`, columns, service.actions.map(actionRow))}</section>`;
}

function actionRow(action: ActionSupport): Markup {
  const { name, authentication, seenByIam, keys } = action;
  const gap = !seenByIam || tagKeyNames.every((key) => keys[key] !== "yes");
  return row(gap, [
    html`<th scope="row"><code>${breakable(bare(name))}</code></th>`,
    html`<td class="${tones[authentication] ?? ""}">${authentication}</td>`,
    ...tagKeyNames.map((key) => carriageCell(keys[key], gap)),
    html`<td>${action.resourceTypes.join(", ") || "–"}</td>`,
    html`<td>${action.accessLevels[0] ?? ""}</td>`,
    html`<td>${action.notes.map((note) => html`<p>${prose(note)}</p>`)}</td>`,
  ]);
}

/** A missing key is no fault of an action that carries another. */
function carriageCell(carriage: Carriage, gap: boolean): Markup {
  const tone = carriage === "no" && !gap ? "off" : (tones[carriage] ?? "");
  return html`<td class="${tone}">${carriage}</td>`;
}

/** A sentence of ours: what stands between backticks is code. */
function prose(text: string): Markup {
  return html`${text.split("`").map((part, i) => (i % 2 === 0 ? html`${part}` : html`<code>${part}</code>`))}`;
}

const featureId = (subject: string): string => `features-${subject.replaceAll(/[^A-Za-z0-9-]/g, "-")}`;

function featureSection({ subject, rows }: FeatureTable): Markup {
  const cells = rows.map(({ feature, value, meaning, evidence }) =>
    row(value !== "Yes", [
      html`<th scope="row">${feature}</th>`,
      html`<td class="${tones[value] ?? ""}">${value}</td>`,
      html`<td>${prose(meaning)}</td>`,
      html`<td><small>${prose(evidence)}</small></td>`,
    ]),
  );
  const columns = [{ text: "IAM feature" }, { text: "Support" }, { text: "What it means for policies" }, { text: "Evidence" }];
  return html`<section id="${featureId(subject)}"><h2>IAM features of ${subject}</h2>
${table(`IAM features of ${subject}`, columns, cells)}</section>`;
}

function policySection({ rules, gaps }: PolicySupport): Markup {
  const counted = `${plural(gaps.error, "error")}, ${plural(gaps.warning, "warning")}, ${gaps.info} to know`;
  return html`<section id="policies"><h2>Tag conditions of the policies</h2>
<p>${counted}. A rule is <b>partly</b> effective when its tag conditions decide about some of its actions or resources only.</p>
${rules.map(ruleBlock)}</section>`;
}

function ruleBlock(rule: RuleSupport): Markup {
  const rows = verdictGroups(rule).map(({ sample, actions }) =>
    row(sample.severity !== undefined, [
      html`<td class="${tones[sample.severity ?? "ok"] ?? ""}">${sample.severity ?? "ok"}</td>`,
      html`<td>${folded(actions)}</td>`,
      html`<td>${[sample.consequence, ...conditionTexts(sample)].map((text) => html`<p>${prose(text)}</p>`)}</td>`,
      html`<td>${sample.remedies.map((text) => html`<p>${prose(text)}</p>`)}</td>`,
    ]),
  );
  const columns = [{ text: "Gap" }, { text: "Actions" }, { text: "What happens" }, { text: "Fix" }];
  const title = `${rule.rule} of ${rule.policy}`;
  return html`<article><h3>${title} ${badge(rule.verdict)}</h3><p>${rule.effect}, <code>${rule.location}</code></p>
${table(title, columns, rows, "verdicts")}</article>`;
}
