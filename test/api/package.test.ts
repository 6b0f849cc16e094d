import { execFileSync, spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { loadedWith } from "./static-imports.js";

const root = resolve(dirname(fileURLToPath(import.meta.url)), "../..");
// Inside node_modules, so that the built package finds its dependencies as an installed one does.
const app = mkdtempSync(join(root, "node_modules/.tagward-app-"));
const home = join(app, "node_modules/tagward");
const policy = 'policy P { rule R { allow s3:GetObject on * when principal.tag.team == "a" } }\n';

beforeAll(() => {
  mkdirSync(home, { recursive: true });
  copyFileSync(join(root, "package.json"), join(home, "package.json"));
  execFileSync(process.execPath, [".ci/build.mjs", "--out", join(home, "dist")], { cwd: root });
  writeFileSync(join(app, "a.abac"), policy);
}, 60_000);

afterAll(() => rmSync(app, { recursive: true, force: true }));

interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

function node(args: readonly string[], input: string | Buffer = "", env: NodeJS.ProcessEnv = {}): Ran {
  const { NO_COLOR: _, FORCE_COLOR: __, ...rest } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: app,
    input,
    env: { ...rest, ...env },
    encoding: "utf8",
  });
  return { code: status, out: stdout, err: stderr };
}

const tagward = (args: readonly string[], input?: string | Buffer, env?: NodeJS.ProcessEnv): Ran =>
  node([join(home, "dist/cli/main.js"), ...args], input, env);

function script(text: string): Ran {
  writeFileSync(join(app, "script.mjs"), text);
  return node(["script.mjs"]);
}

/** Names that a door exports, types with `type` before them, from its declaration file. */
function exportsOf(declarations: string): string {
  const text = readFileSync(join(home, "dist", declarations), "utf8");
  const names = [...text.matchAll(/^export (type )?\{([^}]*)\}/gm)].flatMap(([, type, list]) =>
    list!
      .split(",")
      .map((name) => name.trim())
      .filter((name) => name !== "")
      .map((name) => (type === undefined ? name : `type ${name}`)),
  );
  return `${names.sort().join("\n")}\n`;
}

describe("the built package", () => {
  it("exports exactly what is promised", async () => {
    await expect(exportsOf("index.d.ts")).toMatchFileSnapshot("tagward.exports.txt");
    await expect(exportsOf("engine/index.d.ts")).toMatchFileSnapshot("tagward-eval.exports.txt");
  });

  it("compiles, formats and decides through its front door", () => {
    const { code, out, err } = script(`
      import { compile, compileSources, createEngine, formatSource } from "tagward";
      const text = ${JSON.stringify(policy)};
      const [a, b] = [compileSources({ sources: { "a.abac": text } }), await compile({ files: ["a.abac"] })];
      const ask = (team) => createEngine({ identity: [b.policies[0]] }).decide({
        principal: { arn: "arn:aws:iam::111122223333:role/app", tags: { team } },
        action: "s3:GetObject",
        resource: { arn: "arn:aws:s3:::b/k" },
      }).outcome;
      const same = a.policies[0].documents[0].text === b.policies[0].documents[0].text;
      console.log(JSON.stringify([same, ask("a"), ask("b"), formatSource(text).text.split("\\n").length]));
    `);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(JSON.parse(out)).toEqual([true, "allow", "implicitDeny", 8]);
  });

  it("decides through its small door, and the two share their errors", () => {
    const { code, out, err } = script(`
      import * as whole from "tagward";
      import { createEngine, PolicyError } from "tagward/eval";
      let refused = false;
      try { createEngine({ identity: { Version: "2012-10-17" } }); } catch (error) {
        refused = error instanceof PolicyError && error instanceof whole.PolicyError && error.diagnostics.length > 0;
      }
      console.log(refused);
    `);
    expect({ code, out, err }).toEqual({ code: 0, out: "true\n", err: "" });
  });

  it("loads its small door as one file and immer", () => {
    const named = (file: string): readonly string[] =>
      [...readFileSync(join(home, "dist", file), "utf8").matchAll(/\bfrom "([^"]+)"/g)].map(([, from]) => from!);
    expect([...new Set(named("engine/index.js"))]).toEqual(["../evaluator.js"]);
    expect(named("evaluator.js")).toEqual(["immer"]);
    const { sources } = JSON.parse(readFileSync(join(home, "dist/evaluator.js.map"), "utf8")) as { sources: string[] };
    const modules = sources.map((source) => source.replace(/^(?:\.\.\/)+(?:.*\/)?src\//, "")).sort();
    // Modules of types and of re-exports alone leave nothing behind.
    expect(modules.length).toBeGreaterThan(80);
    expect(loadedWith("engine/index.ts").modules).toEqual(expect.arrayContaining(modules));
  });

  it("keeps everything else to itself", () => {
    const { code, err } = script('import "tagward/dist/syntax/parse.js";');
    expect(code).toBe(1);
    expect(err).toContain("ERR_PACKAGE_PATH_NOT_EXPORTED");
  });
});

describe("the built command", () => {
  it("prints its version and its help", () => {
    const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { version: string };
    expect(tagward(["--version"])).toEqual({ code: 0, out: `${version}\n`, err: "" });
    expect(tagward(["--help"]).out).toContain("Usage: tagward");
  });

  it("builds and evaluates", () => {
    expect(tagward(["build", "a.abac", "--out", "out"]).code).toBe(0);
    expect(JSON.parse(readFileSync(join(app, "out/P.json"), "utf8"))).toHaveProperty("Statement");
    const ask = [
      "--principal",
      "arn:aws:iam::111122223333:role/app",
      "--action",
      "s3:GetObject",
      "--resource",
      "arn:aws:s3:::b/k",
    ];
    const request = ["eval", ...ask, "--principal-tag", "team=a"];
    expect(tagward([...request, "--policies", "out/P.json"]).code).toBe(0);
    expect(tagward(["eval", ...ask, "--policies", "a.abac"]).code).toBe(1);
  });

  it("colours stderr only where it is wanted", () => {
    const broken = "policy {\n";
    const colour = "\u001b[";
    expect(tagward(["fmt", "-"], broken).err).not.toContain(colour);
    expect(tagward(["fmt", "-"], broken, { FORCE_COLOR: "1" }).err).toContain(colour);
    expect(tagward(["fmt", "-"], broken, { FORCE_COLOR: "1", NO_COLOR: "1" }).err).not.toContain(colour);
  });

  it("refuses a stdin that is not UTF-8", () => {
    const { code, out, err } = tagward(["fmt", "-"], Buffer.from([0x2f, 0x2f, 0xff]));
    expect({ code, out, err }).toEqual({ code: 2, out: "", err: "tagward: cannot read stdin: not valid UTF-8\n" });
  });

  it("ends quietly when nobody reads what it prints", () => {
    // `true` is gone before the first byte is written.
    const command = `{ "${process.execPath}" "${join(home, "dist/cli/main.js")}" --help 2>err.txt; echo $? >code.txt; } | true`;
    spawnSync("sh", ["-c", command], { cwd: app });
    expect([readFileSync(join(app, "code.txt"), "utf8"), readFileSync(join(app, "err.txt"), "utf8")]).toEqual(["0\n", ""]);
  });
});
