import { mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { cli, project } from "../cli/harness.js";
import { allow, principal } from "./ours.js";

const rule = "policy P { rule R { allow s3:GetObject on * } }\n";
const ask = ["--principal", principal, "--action", "s3:GetObject", "--resource", "arn:aws:s3:::b/k"];
const documents = (files: Readonly<Record<string, string | Buffer>>): string =>
  project({ "p.json": JSON.stringify(allow()), ...files });

/** A usage error or a diagnostic, on stderr or stdout, in few words; never our bug (70). */
async function refuses(cwd: string, args: readonly string[], stdin = ""): Promise<string> {
  const { code, out, err } = await cli(cwd, args, stdin);
  expect([1, 2, 3, 4]).toContain(code);
  expect(out + err).not.toBe("");
  expect(out + err).not.toMatch(/\bat .*\.[jt]s:\d+/);
  return out + err;
}

describe("a file given to the command", () => {
  it.each<[string, Buffer]>([
    ["invalid UTF-8", Buffer.from([0x7b, 0xff, 0xfe])],
    ["half a character", Buffer.from([0xe2, 0x82])],
    ["an encoded surrogate", Buffer.from([0xed, 0xa0, 0x80])],
    ["UTF-16", Buffer.from(`\ufeff${JSON.stringify(allow())}`, "utf16le")],
    ["zeros", Buffer.alloc(4096)],
    ["nothing", Buffer.alloc(0)],
  ])("with %s is refused as a document, a request and a source", async (_, bytes) => {
    const cwd = documents({ "x.json": bytes, "x.abac": bytes, "x.json.map": bytes });
    await refuses(cwd, ["eval", "--policies", "x.json", ...ask]);
    await refuses(cwd, ["eval", "--policies", "p.json", "--request", "x.json"]);
    const { code } = await cli(cwd, ["check", "x.abac"]);
    expect(bytes.length === 0 || code !== 0).toBe(true);
  });

  it("with a byte order mark and CRLF is read", async () => {
    const cwd = project({
      "p.json": `\ufeff${JSON.stringify(allow(), null, 2).replaceAll("\n", "\r\n")}`,
      "a.abac": `\ufeff${rule}`,
    });
    expect((await cli(cwd, ["eval", "--policies", "p.json", ...ask])).code).toBe(0);
    expect((await cli(cwd, ["check", "a.abac"])).code).toBe(0);
  });

  it.each<[string, string]>([
    ["null", "null"],
    ["a list", "[]"],
    ["a number", "1"],
    ["a prototype", '{"__proto__":{"principal":"anonymous"}}'],
    ["a nested prototype", '{"principal":"anonymous","action":"s3:GetObject","resource":"*","constructor":{}}'],
    ["a wildcard for an action", '{"principal":"anonymous","action":"s3:*","resource":"*"}'],
    ["arrays 100,000 deep", "[".repeat(100_000)],
  ])("with %s is refused as a request", async (_, text) => {
    await refuses(documents({ "r.json": text }), ["eval", "--policies", "p.json", "--request", "r.json"]);
  });

  it.each<[string, string]>([
    ["text", "map"],
    ["an empty object", "{}"],
    [
      "a billion statements",
      '{"schema":"tagward/source-map@1","version":1,"document":"p","sources":[],"statements":{"length":1e9}}',
    ],
    [
      "a path out of the project",
      '{"schema":"tagward/source-map@1","version":1,"document":"p.json","sources":["../../../etc/passwd"],"statements":[{"index":0,"policy":"P","source":0,"line":1,"column":1,"start":0,"end":9}]}',
    ],
  ])("with %s as its source map is decided all the same", async (_, map) => {
    const { code } = await cli(documents({ "p.json.map": map }), ["eval", "--policies", "p.json", ...ask]);
    expect(code).toBe(0);
  });

  it("that is a folder, or is not there, is refused", async () => {
    const cwd = documents({});
    mkdirSync(join(cwd, "folder.json"));
    for (const name of ["folder.json", "missing.json", "", "\u0000", "a".repeat(5000)])
      await refuses(cwd, ["eval", "--policies", name, ...ask]);
  });
});

describe("links in a circle", () => {
  it("are refused when named, and passed by in a folder", async () => {
    const cwd = project({ "a.abac": rule });
    symlinkSync("loop.abac", join(cwd, "loop.abac"));
    symlinkSync(".", join(cwd, "again"));
    await refuses(cwd, ["check", "loop.abac"]);
    const { code } = await cli(cwd, ["check", "a.abac"]);
    expect(code).toBe(0);
    const folder = await cli(cwd, ["build", ".", "--out", "out"]);
    expect([0, 1, 2]).toContain(folder.code);
    const imports = project({ "a.abac": 'import { L } from "./loop.abac"\n' });
    symlinkSync("loop.abac", join(imports, "loop.abac"));
    await refuses(imports, ["check", "a.abac"]);
  });

  it("that lead out of the project are not followed", async () => {
    const outside = project({ "secret.abac": rule });
    const cwd = project({ "a.abac": 'import { L } from "./secret.abac"\n', "tagward.config.json": "{}" });
    symlinkSync(join(outside, "secret.abac"), join(cwd, "secret.abac"));
    expect(await refuses(cwd, ["check", "a.abac"])).not.toContain("GetObject");
  });
});

describe("a command line", () => {
  it.each<[string, readonly string[]]>([
    ["a tag without a value", ["--principal-tag", "team"]],
    ["a tag without a key", ["--principal-tag", "=x"]],
    ["one tag twice", ["--principal-tag", "a=1", "--principal-tag", "a=2"]],
    ["a context key without a value", ["--context", "aws:x"]],
    ["an unknown flag", ["--__proto__", "x"]],
  ])("with %s is a usage error", async (_, flags) => {
    await refuses(documents({}), ["eval", "--policies", "p.json", ...ask, ...flags]);
  });

  it("may have any key", async () => {
    const tags = ["__proto__=a", "constructor=b", "toString=c"].flatMap((pair) => [
      "--principal-tag",
      pair,
      "--context",
      `aws:${pair}`,
    ]);
    expect((await cli(documents({}), ["eval", "--policies", "p.json", ...ask, ...tags])).code).toBe(0);
  });

  it.each<[string, string]>([
    ["is text", "x"],
    ["is a list", "[]"],
    ["has an unknown member", '{"__proto__":1}'],
    ["has a number for a path", '{"out":1}'],
    ["has an object for a parameter", '{"params":{"a":{"__proto__":1}}}'],
    ["is nested 100,000 deep", '{"params":'.repeat(100_000)],
  ])("is refused where the configuration %s", async (_, text) => {
    await refuses(project({ "a.abac": rule, "tagward.config.json": text }), ["build"]);
  });
});
