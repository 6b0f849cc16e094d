import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const root: string = resolve(dirname(fileURLToPath(import.meta.url)), "../src");

const below: readonly string[] = [
  "text",
  "diagnostics",
  "ast",
  "ir",
  "catalog",
  "syntax",
  "format",
  "check",
  "lower",
  "optimise",
  "iam",
  "emit",
];

/** docs/architecture.md, as a table: folder -> folders it may import from. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  text: [],
  diagnostics: ["text"],
  ast: ["text"],
  ir: ["text"],
  catalog: [],
  syntax: ["text", "diagnostics", "ast"],
  format: ["text", "ast", "syntax"],
  check: ["text", "diagnostics", "ast", "catalog"],
  lower: ["text", "diagnostics", "ast", "check", "ir", "catalog"],
  optimise: ["ir", "catalog"],
  iam: ["text", "diagnostics", "ir"],
  emit: ["ir", "iam", "catalog"],
  raise: ["ir", "ast", "catalog"],
  lint: ["text", "diagnostics", "ir", "catalog"],
  eval: ["ir"],
  engine: ["ir", "iam", "eval", "diagnostics", "text", "catalog"],
  support: ["diagnostics", "ir", "catalog"],
  cognito: ["ir", "catalog", "engine"],
  analysis: ["ir", "eval"],
  sql: ["ir"],
  compiler: [...below, "raise", "lint", "eval", "engine", "support", "cognito", "analysis", "sql"],
  policytest: ["compiler", "engine", "cognito", "diagnostics", "text", "ast"],
  workspace: ["compiler", "format", "diagnostics", "text"],
  cli: [
    ...below,
    "raise",
    "lint",
    "eval",
    "engine",
    "support",
    "cognito",
    "analysis",
    "sql",
    "compiler",
    "policytest",
    "workspace",
  ],
};

/** Packages that only some folders may import; everything else may import none but what `everywhere` lists. */
const packages: Readonly<Record<string, readonly string[]>> = {
  chevrotain: ["syntax"],
  immer: ["optimise", "engine", "workspace"],
  commander: ["cli"],
  tinyglobby: ["cli"],
  diff: ["cli"],
  yaml: ["cli"],
};

/** Node's own modules are for the edge of the program; everything else also runs in a browser. */
const nodeFolders: readonly string[] = ["cli", "compiler"];

interface Import {
  readonly file: string;
  readonly specifier: string;
}

const files: readonly string[] = readdirSync(root, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith(".ts"))
  .map((entry) => join(entry.parentPath, entry.name));

const specifierPattern = /^(?:import|export)\s[^;"]*?from\s+"([^"\n]+)"|^import\s+"([^"\n]+)"|\bimport\(\s*"([^"\n]+)"/gm;

const imports: readonly Import[] = files.flatMap((file) =>
  [...readFileSync(file, "utf8").matchAll(specifierPattern)].map((match) => ({
    file,
    specifier: match.slice(1).find(Boolean) ?? "",
  })),
);

function folderOf(file: string): string {
  const parts = relative(root, file).split(sep);
  return parts.length === 1 ? "" : (parts[0] ?? "");
}

function violation({ file, specifier }: Import): string | undefined {
  const from = folderOf(file);
  const where = `${relative(root, file)} imports ${specifier}`;
  if (specifier.startsWith(".")) {
    const to = folderOf(resolve(dirname(file), specifier));
    if (from === to || from === "") return undefined;
    return allowed[from]?.includes(to) ? undefined : where;
  }
  if (specifier.startsWith("node:")) return nodeFolders.includes(from) ? undefined : where;
  return packages[specifier]?.includes(from) ? undefined : where;
}

describe("architecture", () => {
  it("sees every source file and its imports", () => {
    expect(files.length).toBeGreaterThan(15);
    expect(imports.length).toBeGreaterThan(files.length / 2);
    expect(files.map(folderOf).filter((folder) => folder !== "" && !(folder in allowed))).toEqual([]);
  });

  it("imports point down only", () => {
    expect(imports.map(violation).filter((text) => text !== undefined)).toEqual([]);
  });

  it("the table itself has no cycle", () => {
    const done = new Set<string>();
    const visit = (folder: string, path: readonly string[]): void => {
      expect(path, `cycle through ${folder}`).not.toContain(folder);
      if (done.has(folder)) return;
      for (const next of allowed[folder] ?? []) visit(next, [...path, folder]);
      done.add(folder);
    };
    for (const folder of Object.keys(allowed)) visit(folder, []);
  });

  it("no source file is longer than 500 lines, data aside", () => {
    const long = files.filter(
      (file) => !file.includes(`${sep}data${sep}`) && readFileSync(file, "utf8").split("\n").length > 500,
    );
    expect(long.map((file) => relative(root, file))).toEqual([]);
  });
});
