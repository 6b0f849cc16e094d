import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import type { SupportReport } from "../../src/support/model.js";
import { onlyGaps } from "../../src/support/only-gaps.js";
import { renderSupportCsv } from "../../src/support/render/csv.js";
import { renderSupportHtml } from "../../src/support/render/html.js";
import { renderSupportMarkdown } from "../../src/support/render/markdown.js";
import { pageScript, pageStyle, scriptHash, styleHash } from "../../src/support/render/page-assets.js";
import { renderSupportTerminal } from "../../src/support/render/terminal.js";
import { policyOf, reportOn } from "./documents.js";

const hostile = `</script><script>alert(1)</script>"'><img src=x onerror=alert(2)>|\`=cmd()\n\u0000\ud800`;

/** A report in which every text that comes from outside is hostile. */
function hostileReport(): SupportReport {
  const policy = policyOf("identity", {
    Effect: "Allow",
    Action: "cognito-idp:ListUserPools",
    Resource: "*",
    Condition: { StringEquals: { "aws:ResourceTag/x": "a" } },
  });
  const [statement] = policy.statements;
  const [condition] = statement!.conditions;
  const named = { ...statement!, sid: hostile, conditions: [{ ...condition!, key: `aws:ResourceTag/${hostile}` }] };
  const report = reportOn([{ ...policy, name: hostile, statements: [named] }]);
  const [service] = report.services;
  return { ...report, overall: { ...report.overall, name: hostile }, services: [{ ...service!, name: hostile }] };
}

const count = (text: string, part: string): number => text.split(part).length - 1;

describe("the page", () => {
  const page = renderSupportHtml(reportOn([policyOf("identity", { Effect: "Allow", Action: "cognito-idp:*", Resource: "*" })]));

  it("loads nothing, and its own policy admits no style and script but its own", () => {
    const sha = (text: string): string => `sha256-${createHash("sha256").update(text).digest("base64")}`;
    // When these change, so do the constants beside the texts.
    expect([styleHash, scriptHash]).toEqual([sha(pageStyle), sha(pageScript)]);
    expect(page).toContain(`<style>${pageStyle}</style>`);
    expect(page).toContain(`<script>${pageScript}</script>`);
    expect(page).toContain("default-src &#39;none&#39;");
    expect(page).not.toMatch(/\b(?:src|srcset|action)=|url\(|@import|https?:\/\//);
    expect([...page.matchAll(/href="([^"]*)"/g)].every(([, target]) => target!.startsWith("#"))).toBe(true);
  });

  it("has a target for every link, and no id twice", () => {
    const ids = [...page.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id!);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [, target] of page.matchAll(/href="#([^"]*)"/g)) expect(ids).toContain(target);
  });

  it("says in words what it says in colours", () => {
    const cells = [...page.matchAll(/<td class="(?:good|some|bad|off)">([\s\S]*?)<\/td>/g)].map(([, text]) =>
      text!.replaceAll(/<[^>]*>/g, "").trim(),
    );
    expect(cells.length).toBeGreaterThan(300);
    expect(cells.filter((text) => text === "")).toEqual([]);
  });

  it("escapes what comes from outside", () => {
    const harmless = renderSupportHtml(
      reportOn([policyOf("identity", { Effect: "Allow", Action: "cognito-idp:ListUserPools", Resource: "*" })]),
    );
    const text = renderSupportHtml(hostileReport());
    for (const part of ["<script", "</script", "<img", "onerror=alert(2)>|"]) {
      expect(count(text, part), part).toBe(count(harmless, part));
    }
    expect(text).not.toMatch(/[\0\p{Surrogate}]/u);
    expect(text).toContain("&lt;img src=x onerror=alert(2)&gt;");
  });
});

describe("the other forms", () => {
  it("keep hostile names apart from their own marks", () => {
    const markdown = renderSupportMarkdown(hostileReport());
    const outsideCode = markdown.replaceAll(/(?<!\\)`[^`]*`/g, "");
    expect(outsideCode).toContain("\\<script");
    expect(outsideCode).not.toMatch(/(?<!\\)<(?:script|img)/);
    const cells = markdown.split("\n").filter((line) => line.startsWith("| ") && line.includes("ListUserPools"));
    expect(cells.length).toBeGreaterThan(1);
    for (const line of cells) expect([5, 8]).toContain(line.split(/(?<!\\)\|/).length - 1);
  });

  it("give spreadsheets text where they would see a formula", () => {
    const csv = renderSupportCsv({ ...hostileReport(), services: [{ ...hostileReport().services[0]!, name: "=1+1" }] });
    expect(csv).toContain(",'=1+1,");
    expect(csv).not.toMatch(/(?:^|,|\n)"?[=+@]/);
  });

  it("use colour only where it is wanted, and lose nothing without it", () => {
    const report = reportOn([]);
    const plain = renderSupportTerminal(report, { color: false, width: 100 });
    const colored = renderSupportTerminal(report, { color: true, width: 100 });
    expect(plain).not.toContain("\u001b");
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the escape sequences are what is looked for
    expect(colored.replaceAll(/\u001b\[\d+m/g, "")).toBe(plain);
    expect(colored.length).toBeGreaterThan(plain.length);
    expect(plain.split("\n").every((line) => line.length <= 110)).toBe(true);
  });

  it("leave out what has no gap when only gaps are wanted, and keep the values", () => {
    const report = reportOn([
      policyOf("identity", { Effect: "Allow", Action: ["cognito-idp:AdminGetUser", "cognito-idp:SignUp"], Resource: "*" }),
    ]);
    const gaps = onlyGaps(report);
    expect(gaps.overall).toEqual(report.overall);
    expect(gaps.services.map(({ abac }) => abac)).toEqual(["Yes", "Yes", "No"]);
    expect(gaps.services.flatMap(({ resourceTypes }) => resourceTypes.map(({ name }) => name))).toEqual([
      "webacl",
      "dataset",
      "identity",
      "identitypool",
    ]);
    expect(gaps.services[0]!.actions.map(({ name }) => name)).toContain("cognito-idp:SignUp");
    expect(gaps.services[0]!.actions.map(({ name }) => name)).not.toContain("cognito-idp:AdminGetUser");
    expect(gaps.features[0]!.rows.map(({ value }) => value)).not.toContain("Yes");
    expect(gaps.policies!.rules[0]!.actions.map(({ action }) => action)).toEqual(["cognito-idp:SignUp"]);
    for (const render of [renderSupportHtml, renderSupportMarkdown, renderSupportCsv])
      expect(render(gaps)).not.toContain("AdminGetUser");
  });
});
