import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { compile, type FilesInput } from "../../src/compiler/compile.js";
import type { CompileResult } from "../../src/compiler/compile-sources.js";
import { project } from "../cli/harness.js";

const policy = (name: string, actions: string): string => `policy ${name} { rule R { allow ${actions} on * } }\n`;
const shared = "actions Reading = s3:GetObject\n";
const importing = (path: string): string => `import { Reading } from "${path}"\n${policy("P", "Reading")}`;

function reported(result: CompileResult): readonly (readonly [string, string])[] {
  return result.diagnostics.map(({ code, span }) => [code, span.file]);
}

function compileIn(cwd: string, files: readonly string[], more: Partial<FilesInput> = {}): Promise<CompileResult> {
  return compile({ files, cwd, ...more });
}

describe("compile", () => {
  it("reads files and what they import, and names them relative to the working directory", async () => {
    const root = project({ "policies/app.abac": importing("../common/shared.abac"), "common/shared.abac": shared });
    const result = await compileIn(root, ["policies/app.abac"]);
    expect(result.diagnostics).toEqual([]);
    expect([...result.sources.keys()]).toEqual(["policies/app.abac", "common/shared.abac"]);
    expect(result.policies[0]?.documents[0]?.map.sources).toEqual(["policies/app.abac"]);
  });

  it("names files the same whether they were given relative or absolute", async () => {
    const root = project({ "p/app.abac": policy("P", "s3:GetObject") });
    const relative = await compileIn(root, ["./p/../p/app.abac"]);
    const absolute = await compileIn(root, [join(root, "p/app.abac")]);
    expect(relative).toEqual(absolute);
    const below = await compileIn(join(root, "p"), ["app.abac"]);
    expect([...below.sources.keys()]).toEqual(["app.abac"]);
  });

  it("compiles texts too", async () => {
    const result = await compile({ sources: { "a.abac": policy("P", "s3:GetObject") } });
    expect(result.policies.map(({ name }) => name)).toEqual(["P"]);
  });

  it("reports a file that is not there, and a folder in its place", async () => {
    const root = project({ "x.abac/inside": "" });
    expect(reported(await compileIn(root, ["gone.abac", "x.abac"]))).toEqual([
      ["TW020", "gone.abac"],
      ["TW020", "x.abac"],
    ]);
  });

  it("suggests the nearest file beside a missing import", async () => {
    const root = project({ "app.abac": importing("./common/shard.abac"), "common/shared.abac": shared });
    const result = await compileIn(root, ["app.abac"]);
    expect(reported(result)).toEqual([["TW020", "app.abac"]]);
    expect(result.diagnostics[0]?.fixes[0]?.edits[0]?.newText).toBe('"./common/shared.abac"');
  });

  it("reads nothing outside the root", async () => {
    const top = project({ "inside/app.abac": importing("../shared.abac"), "shared.abac": shared });
    const result = await compileIn(join(top, "inside"), ["app.abac"]);
    expect(reported(result)).toEqual([["TW021", "app.abac"]]);
    expect(result.sources.has("../shared.abac")).toBe(false);
    expect((await compileIn(join(top, "inside"), ["app.abac"], { root: top })).diagnostics).toEqual([]);
  });

  it("reads nothing outside the root through a link, of a file or of a folder", async () => {
    const top = project({ "inside/app.abac": importing("./link.abac"), "shared.abac": shared, "out/shared.abac": shared });
    symlinkSync(join(top, "shared.abac"), join(top, "inside/link.abac"));
    symlinkSync(join(top, "out"), join(top, "inside/folder"));
    const result = await compileIn(join(top, "inside"), ["app.abac", "link.abac", "folder/shared.abac"]);
    expect(result.diagnostics.map(({ code, span }) => [code, span.file])).toEqual([
      ["TW021", "app.abac"],
      ["TW021", "folder/shared.abac"],
      ["TW021", "link.abac"],
    ]);
    expect([...result.sources.keys()]).toEqual(["app.abac"]);
  });

  it("follows a link inside the root and reads its target once", async () => {
    const root = project({
      "app.abac": `${importing("./link.abac")}import { Reading as Same } from "./real.abac"\n`.replace(
        /^(.*\n)(.*\n)(.*\n)/,
        "$1$3$2",
      ),
      "real.abac": shared,
    });
    symlinkSync(join(root, "real.abac"), join(root, "link.abac"));
    const result = await compileIn(root, ["app.abac"]);
    expect(result.diagnostics).toEqual([]);
    expect([...result.sources.keys()]).toEqual(["app.abac", "real.abac"]);
  });

  it("works in a folder that is itself reached by a link", async () => {
    const top = project({ "real/app.abac": policy("P", "s3:GetObject") });
    symlinkSync(join(top, "real"), join(top, "link"));
    const result = await compileIn(join(top, "link"), ["app.abac"]);
    expect([...result.sources.keys()]).toEqual(["app.abac"]);
    expect(result.policies).toHaveLength(1);
  });

  it("refuses bytes that are not UTF-8 and says where, without a word on the names in them", async () => {
    const root = project({
      "app.abac": importing("./shared.abac"),
      "shared.abac": Buffer.concat([Buffer.from("// "), Buffer.from([0xff]), Buffer.from(`\n${shared}`)]),
    });
    const result = await compileIn(root, ["app.abac"]);
    expect(result.diagnostics.map(({ code, span }) => [code, span.file, span.start])).toEqual([["TW008", "shared.abac", 3]]);
  });

  it("takes the folder that holds all files as root when the working directory does not", async () => {
    const top = project({
      "cwd/x": "",
      "a/one/app.abac": importing("../shared.abac"),
      "a/shared.abac": shared,
      "a/two.abac": "",
    });
    const result = await compileIn(join(top, "cwd"), ["../a/one/app.abac", "../a/two.abac"]);
    expect(result.diagnostics).toEqual([]);
    expect([...result.sources.keys()]).toEqual(["../a/one/app.abac", "../a/two.abac", "../a/shared.abac"]);
  });

  it("survives hostile paths", async () => {
    const root = project({
      "app.abac": ["./\\u0000.abac", `./${"x".repeat(5000)}.abac`, "./a\\\\b.abac", "./${x}.abac"]
        .map((path, i) => `import { n${i} } from "${path}"\n`)
        .join(""),
    });
    const codes = (await compileIn(root, ["app.abac"])).diagnostics.map(({ code }) => code);
    expect(codes).toHaveLength(4);
    expect(codes.every((code) => ["TW020", "TW024", "TW005"].includes(code))).toBe(true);
    expect(reported(await compileIn(root, ["a\0b.abac"]))).toEqual([["TW020", "a\0b.abac"]]);
  });
});
