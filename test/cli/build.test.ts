import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { cli, project } from "./harness.js";

const reader = "/// Reads.\npolicy Reader {\n  rule Read {\n    allow s3:GetObject\n    on    *\n  }\n}\n";
const writer = "policy Writer { rule Write { allow s3:PutObject on * } rule { deny s3:PutObject on * } }\n";
const broken = "policy Broken { rule R { allow Unknown on * } }\n";
const withParam = 'param bucket\npolicy P { rule R { allow s3:GetObject on "arn:aws:s3:::${bucket}/*" } }\n';

function json(root: string, path: string): unknown {
  return JSON.parse(readFileSync(join(root, path), "utf8"));
}

describe("tagward build", () => {
  it("writes a document and its source map for every policy and prints a line each", async () => {
    const root = project({ "policies/app.abac": reader + writer });
    const { code, out, err } = await cli(root, ["build"]);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out.split("\n")).toEqual([
      expect.stringMatching(/^dist\/policies\/Reader\.json {2}identity, 1 rule, 1 statement, \d+ \/ 6,144 characters$/),
      expect.stringMatching(/^dist\/policies\/Writer\.json {2}identity, 2 rules, 2 statements, \d+ \/ 6,144 characters$/),
      "",
    ]);
    expect(readdirSync(join(root, "dist/policies")).sort()).toEqual([
      "Reader.json",
      "Reader.json.map",
      "Writer.json",
      "Writer.json.map",
    ]);
    expect(json(root, "dist/policies/Reader.json")).toEqual({
      Version: "2012-10-17",
      Statement: { Sid: "Read", Effect: "Allow", Action: "s3:GetObject", Resource: "*" },
    });
  });

  it("names the sources in a map relative to the map, wherever it is built from", async () => {
    const root = project({ "policies/app.abac": reader });
    await cli(root, ["build", "--out", "out"]);
    const map = json(root, "out/Reader.json.map");
    expect(map).toMatchObject({
      schema: "tagward/source-map@1",
      document: "Reader",
      sources: ["../policies/app.abac"],
      statements: [{ index: 0, sid: "Read", policy: "Reader", rule: "Read", source: 0, line: 3, column: 3 }],
    });
    await cli(join(root, "policies"), ["build", "app.abac", "--out", "../out"]);
    expect(json(root, "out/Reader.json.map")).toEqual(map);
  });

  it("takes files, folders and globs, and prints JSON when asked", async () => {
    const root = project({ "a/reader.abac": reader, "b/writer.abac": writer, "b/other.txt": "" });
    const { code, out, err } = await cli(root, ["build", "a/*.abac", "b", "a/reader.abac", "--json"]);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(JSON.parse(out)).toMatchObject({
      schema: "tagward/build@1",
      documents: [
        { policy: "Reader", kind: "identity", rules: 1, statements: 1, limit: 6144, path: "dist/policies/Reader.json" },
        { policy: "Writer", map: "dist/policies/Writer.json.map" },
      ],
      diagnostics: [],
    });
  });

  it("writes nothing when one file does not compile", async () => {
    const root = project({ "a.abac": reader, "b.abac": broken });
    const { code, out, err } = await cli(root, ["build"]);
    expect({ code, out }).toEqual({ code: 3, out: "" });
    expect(err).toContain("error[TW010]");
    expect(err).toContain("--> b.abac:1:32");
    expect(err).toContain("nothing was written\n");
    expect(existsSync(join(root, "dist"))).toBe(false);
  });

  it("prints the diagnostics as JSON when asked", async () => {
    const root = project({ "b.abac": broken });
    const { code, out, err } = await cli(root, ["build", "--json"]);
    expect({ code, err }).toEqual({ code: 3, err: "" });
    expect(JSON.parse(out)).toMatchObject({ documents: [], diagnostics: [{ code: "TW010", file: "b.abac" }] });
  });

  it("takes parameters from flags and from the config, flags first", async () => {
    const root = project({
      "p.abac": withParam,
      "tagward.config.json": JSON.stringify({ params: { bucket: "config" }, out: "json", include: ["*.abac"] }),
    });
    const resource = (): unknown => (json(root, "json/P.json") as { Statement: { Resource: unknown } }).Statement.Resource;
    expect((await cli(root, ["build"])).code).toBe(0);
    expect(resource()).toBe("arn:aws:s3:::config/*");
    expect((await cli(root, ["build", "--param", "bucket=a=b"])).code).toBe(0);
    expect(resource()).toBe("arn:aws:s3:::a=b/*");
  });

  it("says which parameter is missing", async () => {
    const { code, err } = await cli(project({ "p.abac": withParam }), ["build"]);
    expect(code).toBe(3);
    expect(err).toContain("error[TW030]");
  });

  it("finds the config above the working directory; its folder is the root and the base of its paths", async () => {
    const root = project({
      "tagward.config.json": '{ "include": ["policies"], "out": "out" }',
      "policies/app.abac": `import { A } from "../shared.abac"\npolicy P { rule R { allow A on * } }\n`,
      "shared.abac": "actions A = s3:GetObject\n",
    });
    const { code, out, err } = await cli(join(root, "policies"), ["build"]);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toMatch(/^\.\.\/out\/P\.json /);
    expect(existsSync(join(root, "out/P.json"))).toBe(true);
  });

  describe("of a policy over its quota", () => {
    const rules = Array.from(
      { length: 30 },
      (_, i) => `  rule Rule${i} { allow s3:GetObject on "arn:aws:s3:::bucket-${i}/*" when principal.tag.n == "${i}" }\n`,
    );
    const files = {
      "large.abac": `policy Large {\n${rules.join("")}}\n`,
      "tagward.config.json": '{ "limits": { "managed": 2700 } }',
    };
    const statementsIn = (root: string, path: string): readonly { readonly Sid: string }[] =>
      (json(root, path) as { Statement: { Sid: string }[] }).Statement;

    it("writes every document with its map, and says that there are several", async () => {
      const root = project(files);
      const { code, out, err } = await cli(root, ["build"]);
      expect(code).toBe(0);
      expect(err).toContain("info[TW520]");
      const names = readdirSync(join(root, "dist/policies")).filter((name) => name.endsWith(".json"));
      expect(names).toContain("Large.json");
      expect(names.length).toBeGreaterThan(1);
      expect(out.split("\n")).toHaveLength(names.length + 1);
      const sids = names.flatMap((name) => statementsIn(root, `dist/policies/${name}`).map(({ Sid }) => Sid));
      expect([...sids].sort()).toEqual(Array.from({ length: 30 }, (_, i) => `Rule${i}`).sort());
      for (const name of names) {
        const { document, statements } = json(root, `dist/policies/${name}.map`) as {
          document: string;
          statements: { sid: string; line: number }[];
        };
        expect(`${document}.json`).toBe(name);
        for (const { sid, line } of statements) expect(`Rule${line - 2}`).toBe(sid);
      }
    });

    it("prints a table with --stats", async () => {
      const { code, out } = await cli(project(files), ["build", "--stats"]);
      const [head, first, ...rest] = out.trimEnd().split("\n");
      expect(code).toBe(0);
      expect(head).toMatch(/^document +rules +statements +size +quota +used +largest rules$/);
      expect(first).toMatch(
        /^dist\/policies\/Large\.json +\d+ +\d+ +\d?,?\d+ +2,700 +\d+ % {2}Rule\d+ \d+ %, Rule\d+ \d+ %, Rule\d+ \d+ %$/,
      );
      expect(rest.length).toBeGreaterThan(0);
    });

    it("has the same figures in its JSON", async () => {
      const { out } = await cli(
        project({
          ...files,
          "b.abac": reader
            .replace("policy Reader", "policy Reader for resource")
            .replace("allow s3:GetObject", "allow s3:GetObject from *"),
        }),
        ["build", "--json"],
      );
      const { documents } = JSON.parse(out) as { documents: { policy: string; rules: number; size: number; limit: number }[] };
      const large = documents.filter(({ policy }) => policy === "Large");
      expect(large.reduce((sum, { rules: count }) => sum + count, 0)).toBe(30);
      for (const document of large) {
        expect(document).toMatchObject({ target: "managed", limit: 2700, percent: Math.round((document.size / 2700) * 100) });
        expect(document).toHaveProperty("largest.0.file", "large.abac");
        expect(document).toHaveProperty("largest.2.statements", 1);
      }
      expect(documents.find(({ policy }) => policy === "Reader")).toMatchObject({ target: null, limit: null, percent: null });
    });

    it("names documents that an earlier build left, and nobody else's files", async () => {
      const root = project({ ...files, "dist/policies/Large-99.json": "{}", "dist/policies/Other-2.json": "{}" });
      await cli(root, ["build"]);
      writeFileSync(join(root, "tagward.config.json"), "{}");
      const { code, err } = await cli(root, ["build"]);
      expect(code).toBe(0);
      expect(err).toMatch(/^dist\/policies\/Large-\d+\.json is left from an earlier build; delete it and its map\n/);
      expect(err).not.toContain("Large-99");
      expect(err).not.toContain("Other");
      expect(existsSync(join(root, "dist/policies/Large-99.json"))).toBe(true);
    });

    it("is an error for inline policies, and nothing is written", async () => {
      const root = project({ ...files, "tagward.config.json": "{}" });
      const { code, err } = await cli(root, ["build", "--target", "inline-user"]);
      expect(code).toBe(3);
      expect(err).toContain("error[TW520]");
      expect(existsSync(join(root, "dist"))).toBe(false);
    });
  });

  it("refuses two documents for one file, letter case aside", async () => {
    const root = project({
      "a.abac": "policy P { rule R { allow s3:* on * } }",
      "b.abac": "policy p { rule R { allow s3:* on * } }",
    });
    const { code, err } = await cli(root, ["build"]);
    expect(code).toBe(2);
    expect(err).toContain("two documents would be written to one file");
    expect(existsSync(join(root, "dist"))).toBe(false);
  });

  it("says so when there are no policies", async () => {
    const { code, out, err } = await cli(project({ "a.abac": "tag team\n" }), ["build"]);
    expect({ code, out, err }).toEqual({ code: 0, out: "", err: "no policies in 1 file\n" });
  });

  it("answers 2 when a document cannot be written", async () => {
    const root = project({ "a.abac": reader, taken: "a file where the folder should be" });
    const { code, err } = await cli(root, ["build", "--out", "taken"]);
    expect(code).toBe(2);
    expect(err).toMatch(/^tagward: /);
    expect(readFileSync(join(root, "taken"), "utf8")).toBe("a file where the folder should be");
  });
});
