import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { compile } from "../../src/compiler/compile.js";
import { renderTerminal } from "../../src/diagnostics/render/terminal.js";
import { formatSource } from "../../src/format/format-source.js";
import { project } from "../cli/harness.js";
import { conditionRowsOf, runConditionRow } from "./condition-tables.js";
import { fencesOf, pagesIn, readPage, root } from "./fences.js";
import { openPage, runFence } from "./page.js";
import { typeErrors } from "./typescript.js";
import { writeReplacements } from "./update.js";

// The pages of the diagnostics have a form, and a test, of their own.
const pages: readonly string[] = pagesIn("README.md", "docs").filter((page) => !page.startsWith("docs/diagnostics/"));
const fences = new Map(pages.map((page) => [page, fencesOf(page, readPage(page))]));

const rows = pages.flatMap((page) => conditionRowsOf(page, readPage(page)));

afterAll(writeReplacements);

describe("examples of the documentation", () => {
  it("are there", () => {
    for (const page of ["README.md", "docs/language.md"]) expect(fences.get(page)?.length ?? 0, page).toBeGreaterThan(2);
    const languages = new Set([...fences.values()].flat().map(({ language }) => language));
    for (const language of ["abac", "json", "ts", "sh", "console", "ebnf"]) expect([...languages]).toContain(language);
  });

  for (const [page, blocks] of fences) {
    if (blocks.length === 0) continue;
    describe(page, () => {
      const opened = openPage();
      for (const fence of blocks) {
        it(`line ${fence.line}: ${[fence.language, ...fence.words].join(" ")}`, () => runFence(fence, opened));
      }
    });
  }

  describe("conditions in tables", () => {
    it("are there", () => {
      expect(rows.length).toBeGreaterThan(40);
    });

    it.each(rows.map((row) => [`${row.page}:${row.line} ${row.written}`, row] as const))("%s", (_, row) => runConditionRow(row));
  });

  it("in TypeScript pass the type check", () => {
    const typed = [...fences.values()].flat().filter(({ language }) => language === "ts");
    expect(typed.length).toBeGreaterThan(0);
    expect(typeErrors(typed, project({}))).toBe("");
  });
});

const examples: readonly string[] = readdirSync(join(root, "docs/examples"), { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith(".abac"))
  .map((entry) => join(entry.parentPath, entry.name))
  .sort();

describe("example policies", () => {
  it("compile without a warning", async () => {
    expect(examples.length).toBeGreaterThan(12);
    const { policies, diagnostics, sources } = await compile({ files: examples, root, cwd: root });
    expect(renderTerminal(diagnostics, sources, { color: false, width: 130 })).toBe("");
    expect(policies.length).toBeGreaterThan(12);
  });

  it("are formatted", () => {
    for (const path of examples) {
      const text = readFileSync(path, "utf8");
      expect(formatSource(text, path).text).toBe(text);
    }
  });
});
