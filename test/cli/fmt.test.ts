import { chmodSync, lstatSync, readFileSync, statSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { cli, project } from "./harness.js";

const ugly = "tag   team\n\n\n\ntag env\n";
const pretty = "tag team\n\ntag env\n";
const broken = "policy {\n";

const diffOf = (name: string): string =>
  `--- ${name}\n+++ ${name} (formatted)\n@@ -1,5 +1,3 @@\n-tag   team\n+tag team\n \n-\n-\n tag env\n`;

const text = (root: string, path: string): string => readFileSync(join(root, path), "utf8");

describe("tagward fmt", () => {
  it("formats in place and prints the files that it changed", async () => {
    const root = project({ "a.abac": ugly, "p/b.abac": ugly, "c.abac": pretty });
    const { code, out, err } = await cli(root, ["fmt"]);
    expect({ code, out, err }).toEqual({ code: 0, out: "a.abac\np/b.abac\n", err: "2 files formatted, 1 unchanged\n" });
    expect([text(root, "a.abac"), text(root, "p/b.abac")]).toEqual([pretty, pretty]);
    expect(await cli(root, ["fmt"])).toEqual({ code: 0, out: "", err: "0 files formatted, 3 unchanged\n" });
  });

  it("changes nothing with --check, and answers 1 when something is not formatted", async () => {
    const root = project({ "a.abac": ugly, "c.abac": pretty });
    const { code, out, err } = await cli(root, ["fmt", "--check"]);
    expect({ code, out }).toEqual({ code: 1, out: "a.abac\n" });
    expect(err).toBe(`${diffOf("a.abac")}1 file not formatted, 1 formatted\n`);
    expect(text(root, "a.abac")).toBe(ugly);
    expect((await cli(root, ["fmt", "--check", "c.abac"])).code).toBe(0);
  });

  it("reports a file that does not parse, leaves it, and formats the others", async () => {
    const root = project({ "a.abac": ugly, "b.abac": broken });
    const { code, out, err } = await cli(root, ["fmt"]);
    expect({ code, out }).toEqual({ code: 3, out: "a.abac\n" });
    expect(err).toContain("--> b.abac:");
    expect(err).toMatch(/1 file formatted, 0 unchanged, 1 not read\n$/);
    expect([text(root, "a.abac"), text(root, "b.abac")]).toEqual([pretty, broken]);
    expect((await cli(root, ["fmt", "--check"])).code).toBe(3);
  });

  it("formats stdin to stdout with -", async () => {
    const root = project({});
    expect(await cli(root, ["fmt", "-"], ugly)).toEqual({ code: 0, out: pretty, err: "" });
    expect(await cli(root, ["fmt", "-", "--check"], ugly)).toEqual({ code: 1, out: "", err: diffOf("<stdin>") });
    expect(await cli(root, ["fmt", "--check", "-"], pretty)).toEqual({ code: 0, out: "", err: "" });
    const { code, out, err } = await cli(root, ["fmt", "-"], broken);
    expect({ code, out }).toEqual({ code: 3, out: "" });
    expect(err).toContain("--> <stdin>:1:8");
    expect((await cli(root, ["fmt", "-", "a.abac"])).code).toBe(2);
  });

  it("keeps links and permissions", async () => {
    const root = project({ "real/a.abac": ugly });
    symlinkSync(join(root, "real/a.abac"), join(root, "a.abac"));
    chmodSync(join(root, "real/a.abac"), 0o600);
    expect((await cli(root, ["fmt", "a.abac"])).code).toBe(0);
    expect(lstatSync(join(root, "a.abac")).isSymbolicLink()).toBe(true);
    expect(text(root, "real/a.abac")).toBe(pretty);
    expect(statSync(join(root, "real/a.abac")).mode & 0o777).toBe(0o600);
  });

  it("refuses bytes that are not UTF-8 instead of replacing them", async () => {
    const bytes = Buffer.concat([Buffer.from("// "), Buffer.from([0xff]), Buffer.from("\n")]);
    const root = project({ "a.abac": bytes });
    const { code, err } = await cli(root, ["fmt", "a.abac"]);
    expect(code).toBe(2);
    expect(err).toContain("not valid UTF-8");
    expect(readFileSync(join(root, "a.abac")).equals(bytes)).toBe(true);
  });
});
