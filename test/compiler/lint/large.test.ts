import { describe, expect, it } from "vitest";
import { lintPolicy } from "../../../src/compiler/lint/lint-policy.js";
import { renderGithub } from "../../../src/diagnostics/render/github.js";
import { renderJson } from "../../../src/diagnostics/render/json.js";
import { renderJunit } from "../../../src/diagnostics/render/junit.js";
import { renderSarif } from "../../../src/diagnostics/render/sarif.js";
import { renderCompact, renderTerminal } from "../../../src/diagnostics/render/terminal.js";
import { sarifProblems } from "../../diagnostics/render/sarif-problems.js";
import { catalog } from "./opened.js";

const many = 10_000;
const name = "p.json";

/** One statement after another that passes any role; the lines of one are those of all. */
function document(indent: number): string {
  const Statement = Array.from({ length: many }, () => ({ Effect: "Allow", Action: "iam:PassRole", Resource: "*" }));
  return JSON.stringify({ Version: "2012-10-17", Statement }, null, indent);
}

/** A check that finds something in each statement, and nothing else besides. */
const levels = Object.fromEntries(["TW500", "TW502", "TW506", "TW525", "TW526", "TW520"].map((code) => [code, "off"] as const));

describe("a document with 10,000 findings", () => {
  it.each([0, 2])("is told whole by every reporter, indented by %i", (indent) => {
    const text = document(indent);
    const found = lintPolicy({ name, text }, { catalog, levels }).filter(({ code }) => code === "TW413");
    expect(found).toHaveLength(many);
    expect(found.every(({ fixes }) => fixes.length === 1)).toBe(true);
    const sources = new Map([[name, { name, text }]]);
    expect(renderJson(found, sources).diagnostics).toHaveLength(many);
    expect(renderCompact(found, sources).match(/security\[TW413\]/g)).toHaveLength(many);
    expect(renderTerminal(found, sources, { color: false }).match(/security\[TW413\]/g)).toHaveLength(many);
    expect(renderGithub(found, sources).match(/^::error /gm)).toHaveLength(many);
    expect(renderJunit(found, sources).match(/<testcase /g)).toHaveLength(many);
    const log = renderSarif(found, sources, { version: "1.0.0", page: () => undefined });
    expect(log.runs[0]!.results).toHaveLength(many);
    expect(log.runs[0]!.tool.driver.rules).toHaveLength(1);
    expect(new Set(log.runs[0]!.results.map((result) => result.partialFingerprints["tagward/v1"])).size).toBe(many);
    expect(sarifProblems(log)).toEqual([]);
  });
});

describe("a document of 5 MB", () => {
  it("is refused as a whole: no policy is that long", () => {
    const text = `{"Version":"2012-10-17","Statement":[${`{"Effect":"Allow","Action":"iam:PassRole","Resource":"*"},`.repeat(90_000)}]}`;
    expect(text.length).toBeGreaterThan(5_000_000);
    expect(lintPolicy({ name, text }, { catalog }).map(({ code }) => code)).toEqual(["TW165"]);
  });
});
