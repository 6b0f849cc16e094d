import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { run } from "../../src/cli/run.js";
import { sarifProblems } from "../diagnostics/render/sarif-problems.js";
import { cli, project } from "./harness.js";

const pass = `{
  "Version": "2012-10-17",
  "Statement": [
    { "Sid": "Pass", "Effect": "Allow", "Action": "iam:PassRole", "Resource": "*" },
    {
      "Sid": "Read",
      "Effect": "Allow",
      "Action": ["s3:GetObject", "s3:Get*"],
      "Resource": "arn:aws:s3:::a/*"
    }
  ]
}
`;
const rules = `policy P {
  rule Pass {
    allow iam:PassRole
    on    *
  }
}
`;

const codes = async (root: string, ...args: readonly string[]): Promise<readonly string[]> => {
  const { out } = await cli(root, ["check", "--json", ...args]);
  const { diagnostics } = JSON.parse(out) as {
    readonly diagnostics: readonly { readonly code: string; readonly file: string }[];
  };
  return diagnostics.map(({ code, file }) => `${file} ${code}`);
};

describe("tagward check, linting", () => {
  it("looks at rules and documents together, each at its place", async () => {
    const root = project({ "a.abac": rules, "p.json": pass });
    const { code, out, err } = await cli(root, ["check", "a.abac", "p.json", "--reporter", "compact"]);
    expect(code).toBe(1);
    expect(out).toContain("a.abac:3:11: security[TW413]");
    expect(out).toContain("p.json:4:51: security[TW413]");
    expect(out).toContain("p.json:8:18: info[TW500]");
    expect(err).toMatch(/^2 files, 0 errors, 2 security findings, 0 warnings, \d+ notes?\n$/);
  });

  it("does not build less for it: `build` does not lint", async () => {
    const { code, err } = await cli(project({ "a.abac": rules }), ["build"]);
    expect({ code, err }).toEqual({ code: 0, err: "" });
  });

  it("tells the kind of a document, or is told", async () => {
    const trust = '{"Version":"2012-10-17","Statement":{"Effect":"Allow","Principal":{"AWS":"*"},"Action":"sts:AssumeRole"}}';
    const root = project({ "t.json": trust });
    expect(await codes(root, "t.json")).toContain("t.json TW450");
    expect(await codes(root, "t.json", "--kind", "identity")).toContain("t.json TW116");
  });

  it("takes levels from the configuration, the profile and the command line, the last the strongest", async () => {
    const files = { "a.abac": rules };
    const of = (lint: string): string => project({ ...files, "tagward.config.json": `{ "lint": ${lint} }` });
    expect(await codes(of('{ "levels": { "TW413": "off" } }'))).not.toContain("a.abac TW413");
    expect(await codes(of('{ "levels": { "TW413": "off" } }'), "--level", "TW413=hint")).toContain("a.abac TW413");
    expect(await codes(of('{ "profile": "strict" }'))).toContain("a.abac TW457");
    expect(await codes(of('{ "profile": "strict", "levels": { "TW457": "off" } }'))).not.toContain("a.abac TW457");
    expect(await codes(of("{}"))).not.toContain("a.abac TW457");
    expect(await codes(of("{}"), "--all")).toContain("a.abac TW457");
    const { code, err } = await cli(of("{}"), ["check", "--level", "TW4133=off"]);
    expect({ code, err }).toEqual({
      code: 2,
      err: "tagward: --level TW4133=off: there is no such code; `tagward rule` lists them\n",
    });
    expect((await cli(of("{}"), ["check", "--level", "TW413=loud"])).code).toBe(2);
  });

  it("answers 1 to a security finding, and to more warnings than there may be", async () => {
    const root = project({ "a.abac": rules });
    const at = (level: string, ...args: readonly string[]): Promise<number> =>
      cli(root, ["check", "--level", `TW413=${level}`, ...args]).then(({ code }) => code);
    expect(await at("security")).toBe(1);
    expect(await at("error")).toBe(1);
    expect(await at("warning")).toBe(0);
    expect(await at("warning", "--max-warnings", "1")).toBe(0);
    expect(await at("warning", "--max-warnings", "0")).toBe(1);
    expect(await at("warning", "--max-warnings", "no")).toBe(2);
    const strict = project({
      "a.abac": rules,
      "tagward.config.json": '{ "lint": { "maxWarnings": 0, "levels": { "TW413": "warning" } } }',
    });
    expect((await cli(strict, ["check"])).code).toBe(1);
    expect((await cli(strict, ["check", "--max-warnings", "5"])).code).toBe(0);
  });

  it("accepts what `@suppress` accepts, also for a list that the rule names, and holds it to account", async () => {
    const listed = `actions Passing = iam:PassRole\n${rules.replace("iam:PassRole", "Passing")}`;
    const suppressed = (text: string, code: string): string =>
      text.replace("  rule", `  @suppress(${code}, "roles of one service only")\n  rule`);
    expect(await codes(project({ "a.abac": listed }))).toContain("a.abac TW413");
    expect(await codes(project({ "a.abac": suppressed(listed, "TW413") }))).toEqual([]);
    expect(await codes(project({ "a.abac": suppressed(rules, "TW413") }))).toEqual([]);
    expect(await codes(project({ "a.abac": suppressed(rules, "TW414") }))).toEqual(["a.abac TW060", "a.abac TW413"]);
    expect(await codes(project({ "a.abac": suppressed(rules, "TW414") }), "--level", "TW414=off")).toEqual(["a.abac TW413"]);
  });

  it("accepts in documents what the configuration accepts, by document, pointer or Sid", async () => {
    const entry = (rest: string): string =>
      `{ "lint": { "suppress": [{ "code": "TW413", "file": "docs/p.json", "reason": "one service"${rest} }] } }`;
    const found = async (rest: string): Promise<readonly string[]> => {
      const root = project({ "docs/p.json": pass, "tagward.config.json": entry(rest) });
      return (await codes(root, "docs/p.json")).filter((each) => !each.endsWith("TW500"));
    };
    expect(await found("")).toEqual([]);
    expect(await found(', "pointer": "/Statement/0"')).toEqual([]);
    expect(await found(', "pointer": "/Statement/0/Action"')).toEqual([]);
    expect(await found(', "sid": "Pass"')).toEqual([]);
    expect(await found(', "sid": "Read"')).toEqual(["docs/p.json TW413", "docs/p.json TW060"]);
    expect((await found(', "pointer": "/Statement/1"')).toSorted()).toEqual(["docs/p.json TW060", "docs/p.json TW413"]);
    expect((await found(', "pointer": "/Nowhere"')).toSorted()).toEqual(["docs/p.json TW060", "docs/p.json TW413"]);
  });
});

describe("tagward check, reporting", () => {
  it("writes several reports at once", async () => {
    const root = project({ "p.json": pass });
    const names = ["json", "sarif", "junit", "github", "compact"];
    const files = names.flatMap((name) => ["--reporter", `${name}=out/${name}.txt`]);
    const { code, out } = await cli(root, ["check", "p.json", "--reporter", "pretty", ...files]);
    expect(code).toBe(1);
    expect(out).toContain("security[TW413]");
    const text = (name: string): string => readFileSync(join(root, `out/${name}.txt`), "utf8");
    for (const name of names) expect(text(name)).toContain("TW413");
    expect(sarifProblems(JSON.parse(text("sarif")))).toEqual([]);
    expect(JSON.parse(text("json"))).toMatchObject({ schema: "tagward/diagnostics@1" });
    expect(text("junit")).toContain("<testsuites");
  });

  it("refuses reporters that it does not have, and two on stdout", async () => {
    const root = project({ "p.json": pass });
    expect(await cli(root, ["check", "p.json", "--reporter", "xml"])).toMatchObject({ code: 2, out: "" });
    expect(await cli(root, ["check", "p.json", "--reporter", "json="])).toMatchObject({ code: 2, out: "" });
    expect(await cli(root, ["check", "p.json", "--reporter", "json", "--reporter", "sarif"])).toMatchObject({ code: 2, out: "" });
  });

  it("annotates workflow runs of GitHub unless a report is asked for", async () => {
    const root = project({ "p.json": pass });
    const inWorkflow = async (...args: readonly string[]): Promise<string> => {
      let out = "";
      const io = {
        cwd: root,
        colorOut: false,
        colorErr: false,
        columns: 100,
        env: { GITHUB_ACTIONS: "true" },
        out: (text: string): void => {
          out += text;
        },
        err: (): void => undefined,
        stdin: async (): Promise<string> => "",
      };
      await run(["check", "p.json", ...args], io);
      return out;
    };
    expect(await inWorkflow()).toMatch(/^::error file=p\.json,line=4,/m);
    expect(await inWorkflow("--reporter", "compact")).not.toContain("::error");
  });
});

describe("tagward check --fix", () => {
  it("applies what is safe, formatting kept, and leaves the rest", async () => {
    const root = project({ "p.json": pass });
    const { code, err } = await cli(root, ["check", "--fix", "p.json"]);
    expect(code).toBe(1);
    expect(readFileSync(join(root, "p.json"), "utf8")).toBe(pass.replace('["s3:GetObject", "s3:Get*"]', '["s3:Get*"]'));
    expect(err).toMatch(/1 file, 1 fix, 0 errors, 1 security finding/);
  });

  it("changes nothing without being asked", async () => {
    const root = project({ "p.json": pass });
    await cli(root, ["check", "p.json"]);
    expect(readFileSync(join(root, "p.json"), "utf8")).toBe(pass);
  });

  it("applies the others with --fix-unsafe, to rules too", async () => {
    const root = project({ "a.abac": rules });
    await cli(root, ["check", "--fix", "a.abac"]);
    expect(readFileSync(join(root, "a.abac"), "utf8")).toBe(rules);
    const { code } = await cli(root, ["check", "--fix-unsafe", "a.abac"]);
    expect(readFileSync(join(root, "a.abac"), "utf8")).toContain("    when  iam:PassedToService == ");
    expect(code).toBe(0);
    expect(existsSync(join(root, "dist"))).toBe(false);
  });
});

describe("tagward rule", () => {
  it("prints the page of a code", async () => {
    const { code, out } = await cli(project({}), ["rule", "tw060"]);
    expect(code).toBe(0);
    expect(out).toBe(readFileSync(new URL("../../docs/diagnostics/TW060.md", import.meta.url), "utf8"));
  });

  it("lists all codes", async () => {
    const { code, out } = await cli(project({}), ["rule"]);
    expect(code).toBe(0);
    expect(out).toContain("TW413  security  passrole-star-in-resource\n");
    expect(out).toContain("TW457  hint      resource-star (off)\n");
    const listed = JSON.parse((await cli(project({}), ["rule", "--json"])).out) as { readonly rules: readonly unknown[] };
    expect(listed.rules.length).toBe(out.split("\n").length - 1);
  });

  it("answers 1 to a code that there is not", async () => {
    expect(await cli(project({}), ["rule", "TW4133"])).toEqual({
      code: 1,
      out: "",
      err: "there is no rule TW4133; without a code, all of them are listed\n",
    });
  });

  it("gives a page as JSON", async () => {
    const page = JSON.parse((await cli(project({}), ["rule", "TW413", "--json"])).out) as object;
    expect(page).toMatchObject({ schema: "tagward/rule@1", code: "TW413", severity: "security", off: false });
  });
});
