import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { diagnosticCodes } from "../../src/diagnostics/codes.js";
import { pagesIn, readPage, root } from "./fences.js";

const pages: readonly string[] = pagesIn("README.md", "docs");

/** Relative targets of Markdown links, without the part behind `#`. */
function linksOf(page: string): readonly string[] {
  return [...readPage(page).matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, target]) => target!.split("#")[0]!)
    .filter((target) => target !== "" && !/^[a-z]+:/.test(target));
}

describe("pages of the documentation", () => {
  it("link to files that are there", () => {
    const broken = pages.flatMap((page) =>
      linksOf(page)
        .filter((target) => !existsSync(join(root, dirname(page), target)))
        .map((target) => `${page}: ${target}`),
    );
    expect(pages.flatMap(linksOf).length).toBeGreaterThan(5);
    expect(broken).toEqual([]);
  });

  it("name codes that exist", () => {
    const text = pages.map(readPage).join("\n");
    const codes = [...new Set(text.match(/\bTW\d{3}\b/g))];
    expect(codes.length).toBeGreaterThan(20);
    expect(codes.filter((code) => !Object.hasOwn(diagnosticCodes, code))).toEqual([]);
  });

  it("name files of the project that exist", () => {
    const named = /`((?:src|test|docs|grammar)\/[\w./-]+)`/g;
    const missing = pages.flatMap((page) =>
      [...readPage(page).matchAll(named)]
        .map(([, path]) => path!)
        .filter((path) => !existsSync(join(root, path)))
        .map((path) => `${page}: ${path}`),
    );
    expect(missing).toEqual([]);
  });

  it("describe scripts that package.json has", () => {
    const { scripts } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { scripts: Record<string, string> };
    const run = pages.flatMap((page) => [...readPage(page).matchAll(/npm run ([\w:-]+)/g)].map(([, name]) => name!));
    expect(run.length).toBeGreaterThan(1);
    expect(run.filter((name) => !Object.hasOwn(scripts, name))).toEqual([]);
  });
});
