import { describe, expect, it } from "vitest";
import type { Diagnostic } from "../../../src/diagnostics/diagnostic.js";
import { diagnostic, replacement } from "../../../src/diagnostics/make.js";
import { renderSarif, type SarifLog } from "../../../src/diagnostics/render/sarif.js";
import type { SourceFile } from "../../../src/text/span.js";
import { sarifProblems } from "./sarif-problems.js";

const source = { name: "po licies/ä.abac", text: "tag a\r\ntag b\n" };

function rendered(problems: readonly Diagnostic[], ...files: readonly SourceFile[]): SarifLog {
  const sources = new Map((files.length === 0 ? [source] : files).map((file) => [file.name, file]));
  const page = (code: string): string | undefined =>
    code === "TW413" ? "# TW413\n\nSee https://docs.aws.amazon.com/IAM/latest/UserGuide/x.html." : undefined;
  const log = renderSarif(problems, sources, { version: "1.2.3", page });
  expect(sarifProblems(JSON.parse(JSON.stringify(log)))).toEqual([]);
  return log;
}

const span = { file: source.name, start: 11, end: 12 };

describe("the schema", () => {
  it("refuses what is not SARIF", () => {
    expect(sarifProblems({ version: "2.1.0" })).toEqual([" must have required property 'runs'"]);
    const log = rendered([diagnostic("TW011", span, { message: "m" })]);
    const broken = JSON.parse(JSON.stringify(log).replace('"startLine":2', '"startLine":0')) as unknown;
    expect(sarifProblems(broken)).not.toEqual([]);
  });
});

describe("renderSarif", () => {
  it("is valid without results", () => {
    expect(rendered([]).runs[0]!.results).toEqual([]);
  });

  it("says what, where, and what else has to do with it", () => {
    const label = { span: { file: source.name, start: 4, end: 5 }, message: "first" };
    const fix = replacement("write `c`", span, "c", true);
    const log = rendered([diagnostic("TW011", span, { message: "m", labels: [label], help: "h", fixes: [fix] })]);
    const place = (startLine: number, startColumn: number, charOffset: number): unknown => ({
      artifactLocation: { uri: "po%20licies/%C3%A4.abac" },
      region: { startLine, startColumn, endLine: startLine, endColumn: startColumn + 1, charOffset, charLength: 1 },
    });
    expect(log.runs[0]!.results).toMatchObject([
      {
        ruleId: "TW011",
        ruleIndex: 0,
        level: "error",
        message: { text: "m; h" },
        locations: [{ physicalLocation: place(2, 5, 11) }],
        relatedLocations: [{ id: 0, physicalLocation: place(1, 5, 4), message: { text: "first" } }],
        fixes: [
          {
            description: { text: "write `c`" },
            artifactChanges: [
              { replacements: [{ deletedRegion: { charOffset: 11, charLength: 1 }, insertedContent: { text: "c" } }] },
            ],
          },
        ],
      },
    ]);
  });

  it("describes each rule once, with its page and its reference", () => {
    const log = rendered([
      diagnostic("TW413", span, { message: "a" }),
      diagnostic("TW457", span, { message: "b" }),
      diagnostic("TW413", span, { message: "c" }),
    ]);
    expect(log.runs[0]!.tool.driver).toMatchObject({
      name: "tagward",
      version: "1.2.3",
      rules: [
        {
          id: "TW413",
          helpUri: "https://docs.aws.amazon.com/IAM/latest/UserGuide/x.html",
          defaultConfiguration: { level: "error", enabled: true },
          properties: { "security-severity": "7.0" },
        },
        { id: "TW457", help: { text: "tagward rule TW457" }, defaultConfiguration: { level: "note", enabled: false } },
      ],
    });
    expect(log.runs[0]!.results.map(({ ruleIndex }) => ruleIndex)).toEqual([0, 1, 0]);
  });

  it("recognises a finding after changes elsewhere, and tells equal ones apart", () => {
    const at = (text: string, ...starts: readonly number[]): readonly (string | undefined)[] => {
      const file = { name: "a.abac", text };
      const found = starts.map((start) => diagnostic("TW011", { file: "a.abac", start, end: start + 1 }, { message: "m" }));
      return rendered(found, file).runs[0]!.results.map((result) => result.partialFingerprints["tagward/v1"]);
    };
    const [first] = at("xay", 1);
    expect(at("other text xay", 12)).toEqual([first]);
    expect(at("xby", 1)).not.toEqual([first]);
    const both = at("aa", 0, 1);
    expect(both[0]).toBe(first);
    expect(new Set(both).size).toBe(2);
  });

  it("takes whatever stands in names, messages and texts", () => {
    const nasty = 'a\u0000\n\u001b[31m\ud800 \u2028<"%&>';
    const file = { name: nasty, text: nasty };
    const where = { file: nasty, start: 0, end: nasty.length };
    const log = rendered([diagnostic("TW011", where, { message: nasty, fixes: [replacement(nasty, where, nasty)] })], file);
    expect(log.runs[0]!.results[0]!.message.text).toBe('a\\u{0}\\u{a}\\u{1b}[31m\ufffd \\u{2028}<"%&>');
    expect(log.runs[0]!.results[0]!.fixes![0]!.artifactChanges[0]!.replacements[0]!.insertedContent.text).toBe(
      nasty.replace("\ud800", "\ufffd"),
    );
  });

  it("has no region for a file that it does not know", () => {
    const log = rendered([diagnostic("TW011", { file: "policy", start: 0, end: 0 }, { message: "m" })]);
    expect(log.runs[0]!.results[0]!.locations).toEqual([{ physicalLocation: { artifactLocation: { uri: "policy" } } }]);
  });
});
