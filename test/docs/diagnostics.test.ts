import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { loadWholeCatalog } from "../../src/catalog/load-catalog.js";
import { compile } from "../../src/compiler/compile.js";
import { lintPolicy } from "../../src/compiler/lint/lint-policy.js";
import { type DiagnosticCode, diagnosticCodes, isDiagnosticCode } from "../../src/diagnostics/codes.js";
import type { Diagnostic, Severity } from "../../src/diagnostics/diagnostic.js";
import { decodePolicy } from "../../src/iam/decode.js";
import type { PolicyKind } from "../../src/ir/model.js";
import type { LintSettings } from "../../src/lint/settings.js";
import { type Fence, fencesOf, readPage, root } from "./fences.js";
import { lintCodes, reportedCodes } from "./reported-codes.js";

const folder = "docs/diagnostics";
const pages: readonly string[] = readdirSync(join(root, folder))
  .filter((name) => name.endsWith(".md"))
  .sort();
const codes: readonly string[] = pages.map((name) => name.slice(0, -".md".length));
const defaultName = "example.abac";

/** The files of a block: a line `// file: name` starts each, the last one is the root. */
function filesOf(text: string): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  let name = defaultName;
  for (const line of text.split("\n")) {
    const start = /^\/\/ file: (\S+)$/.exec(line);
    if (start !== null) name = start[1]!;
    else if (!/^\/\/ param: /.test(line)) files.set(name, `${files.get(name) ?? ""}${line}\n`);
  }
  // Text before the first `// file:` line is a blank line at most.
  return new Map([...files].filter(([, content]) => content.trim() !== ""));
}

function paramsOf(text: string): Record<string, string> {
  return Object.fromEntries(
    [...text.matchAll(/^\/\/ param: ([^=\n]+)=(.*)$/gm)].map(([, name, value]) => [name!.trim(), value!]),
  );
}

const catalog = await loadWholeCatalog();

/** `lint={"partitions":["aws","aws-cn"]}`, without spaces, tells the linter what a project would; what the page is of is on. */
function settingsOf({ options }: Fence, code: DiagnosticCode): LintSettings {
  const given = JSON.parse(options.get("lint") ?? "{}") as LintSettings;
  // Accounts of examples are those of AWS's documentation.
  const levels = { TW610: "off", [code]: diagnosticCodes[code].severity, ...given.levels } as const;
  return { ...given, levels };
}

const linted: ReadonlySet<string> = new Set(lintCodes());

/** ```` ```json bad resource AWS::S3::Bucket ````: the kind, and what a resource policy is attached to. */
async function diagnosticsOf(fence: Fence, code: DiagnosticCode): Promise<readonly Diagnostic[]> {
  const settings = settingsOf(fence, code);
  if (fence.language === "json") {
    const [, kind, resourceType] = fence.words;
    if (!linted.has(code)) return decodePolicy({ name: "policy.json", text: fence.text }, kind as PolicyKind).diagnostics;
    const attached = resourceType === undefined ? {} : { resourceType };
    return lintPolicy({ name: "policy.json", text: fence.text }, { ...settings, kind: kind as PolicyKind, catalog, ...attached });
  }
  const sources = filesOf(fence.text);
  const last = [...sources.keys()].at(-1);
  expect(last, "the block holds a file").toBeDefined();
  return (
    await compile({ sources, roots: [last!], params: paramsOf(fence.text), ...(linted.has(code) ? { lint: settings } : {}) })
  ).diagnostics;
}

const graveSeverities: readonly Severity[] = ["error", "security", "warning"];

/** What a page should not show by the way. */
function isGrave({ severity }: Diagnostic): boolean {
  return graveSeverities.includes(severity);
}

function blocks(code: string, word: "bad" | "good"): readonly Fence[] {
  return fencesOf(`${folder}/${code}.md`, readPage(`${folder}/${code}.md`)).filter(({ words }) => words[0] === word);
}

describe("pages of the diagnostics", () => {
  it("are there, one for each code that is reported", () => {
    expect(pages.length).toBeGreaterThan(30);
    expect(reportedCodes().length).toBeGreaterThan(30);
    expect(reportedCodes().filter((code) => !codes.includes(code))).toEqual([]);
  });

  it("belong to a code that is reported", () => {
    expect(codes.filter((code) => !isDiagnosticCode(code) || !reportedCodes().includes(code))).toEqual([]);
  });

  describe.each(codes.filter(isDiagnosticCode))("%s", (code) => {
    const text = readPage(`${folder}/${code}.md`);

    it("has the title of the registry and the two sections", () => {
      expect(text.split("\n")[0]).toBe(`# ${code} ${diagnosticCodes[code].title}`);
      expect(text.match(/^## .*/gm)).toEqual(["## Reported for", "## Instead"]);
      expect(text.split("\n## ")[0]!.split("\n").slice(1).join("").trim().length).toBeGreaterThan(40);
    });

    it("has examples of a known form", () => {
      const all = fencesOf(`${folder}/${code}.md`, text);
      for (const { language, words } of all) expect(`${language} ${words[0]}`).toMatch(/^(abac|json) (bad|good)$/);
      const reason = /^No example: .{10,}\.$/m.test(text);
      expect(reason ? 1 : blocks(code, "bad").length, "a bad example, or why there is none").toBeGreaterThan(0);
      expect(reason ? 1 : blocks(code, "good").length, "a good example").toBeGreaterThan(0);
    });

    it("shows a mistake that is reported as this code, and nothing else of weight", async () => {
      for (const fence of blocks(code, "bad")) {
        const found = await diagnosticsOf(fence, code);
        expect(found.map((each) => each.code)).toContain(code);
        const others = found.filter((each) => each.code !== code);
        const heard = others.filter((each) => (linted.has(code) ? isGrave(each) : each.severity === "error"));
        expect(heard.map((each) => `${each.code} ${each.message}`)).toEqual([]);
      }
    });

    it("shows a way out that nothing of weight is said about", async () => {
      for (const fence of blocks(code, "good")) {
        const found = await diagnosticsOf(fence, code);
        const heard = found.filter((each) => !linted.has(code) || isGrave(each) || each.code === code);
        expect(heard.map((each) => `${each.code} ${each.message}`)).toEqual([]);
      }
    });
  });
});
