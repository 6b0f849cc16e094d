import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parseSourceMap } from "../../src/emit/parse-source-map.js";
import { cli, project } from "./harness.js";

const source = "policy Reader { rule Read { allow s3:GetObject on * } rule List { allow s3:ListBucket on * } }\n";

describe("build --trace", () => {
  it("prints each pass with its patches, what it saved, and writes what it made", async () => {
    const root = project({ "a.abac": source });
    const { code, out } = await cli(root, ["build", "--trace", "--stats"]);
    expect(code).toBe(0);
    expect(out).toMatch(/^Reader:\n {2}merge: \d+ -> \d+ characters, 2 -> 1 statements\n {4}replace \/statements/);
    expect(out).toContain('["s3:GetObject","s3:ListBucket"]');
    expect(out).toMatch(/Reader: characters saved: merge \d+\n$/);
    const map = parseSourceMap(readFileSync(join(root, "dist/policies/Reader.json.map"), "utf8"));
    expect(map).toMatchObject({
      kind: "map",
      map: { statements: [{ index: 0, sid: "Read", rule: "Read", also: [{ rule: "List", line: 1 }] }] },
    });
  });

  it("says so when no pass changed anything", async () => {
    const root = project({ "a.abac": "policy P { rule R { allow s3:GetObject on * } }\n" });
    expect((await cli(root, ["build", "--trace"])).out).toContain("P: no pass changed anything\n");
  });
});

describe("build --no-optimise", () => {
  it("keeps a statement a rule", async () => {
    const root = project({ "a.abac": source });
    await cli(root, ["build", "--no-optimise"]);
    expect(JSON.parse(readFileSync(join(root, "dist/policies/Reader.json"), "utf8"))).toMatchObject({
      Statement: [{ Sid: "Read" }, { Sid: "List" }],
    });
  });
});
