import { describe, expect, it } from "vitest";
import { loadedWith } from "./static-imports.js";

describe("what is loaded", () => {
  it("with the command line, before it knows the command: commander and the bare table of commands", () => {
    const { modules, packages } = loadedWith("cli/main.ts");
    expect(modules).toEqual(["cli/exit-code.ts", "cli/io.ts", "cli/key-value.ts", "cli/main.ts", "cli/run.ts", "cli/version.ts"]);
    expect(packages).toEqual(["commander", "node:fs"]);
  });

  it("with the evaluation of JSON documents: no compiler", () => {
    const { modules, packages } = loadedWith("cli/commands/eval.ts");
    expect(modules).toContain("cli/eval-layers.ts");
    expect(modules.filter((name) => /^(?:syntax|check|lower|compiler\/compile)/.test(name))).toEqual([]);
    expect(packages).toEqual(["commander", "immer", "node:fs/promises", "node:path", "node:url"]);
  });

  it("with tagward: no module of Node, so that it runs in a browser", () => {
    const { modules, packages } = loadedWith("index.ts");
    expect(modules.length).toBeGreaterThan(60);
    expect(packages).toEqual(["chevrotain", "immer"]);
  });

  it("with tagward/eval: no language, and of the catalogue the lists of unsigned APIs and of operations only", () => {
    const { modules, packages } = loadedWith("engine/index.ts");
    expect(modules.length).toBeGreaterThan(20);
    expect(packages).toEqual(["immer"]);
    const folders = new Set(modules.map((name) => name.split("/")[0]));
    expect([...folders].sort()).toEqual(["catalog", "diagnostics", "engine", "eval", "iam", "ir", "text"]);
    expect(modules.filter((name) => name.startsWith("catalog/"))).toEqual(["catalog/operations.ts", "catalog/unsigned.ts"]);
  });
});
