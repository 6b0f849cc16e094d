import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { identityTargets } from "../../src/catalog/quotas.js";
import { findConfig } from "../../src/cli/config.js";
import { configSchema } from "../../src/cli/config-schema.js";
import { schemaProblem } from "../../src/cli/json-schema.js";
import { cli, project } from "./harness.js";

const docs = resolve(fileURLToPath(import.meta.url), "../../../docs");
const withParam = 'param bucket\npolicy P { rule R { allow s3:GetObject on "arn:aws:s3:::${bucket}/*" } }\n';
const resourceIn = (root: string, path: string): unknown =>
  (JSON.parse(readFileSync(join(root, path), "utf8")) as { Statement: { Resource: unknown } }).Statement.Resource;
const problemOf = (value: unknown): string | undefined => schemaProblem(value, configSchema);

async function refusal(files: Readonly<Record<string, string>>, args: readonly string[] = ["build"]): Promise<string> {
  const { code, out, err } = await cli(project({ "p.abac": withParam, ...files }), args);
  expect({ code, out }).toEqual({ code: 2, out: "" });
  expect(err).toMatch(/^tagward: .*\n$/);
  return err;
}

describe("the schema of the configuration", () => {
  it("is the one that is shipped", () => {
    const shipped: unknown = JSON.parse(readFileSync(join(docs, "config.schema.json"), "utf8"));
    expect(shipped).toEqual({
      $schema: "https://json-schema.org/draft/2020-12/schema",
      title: "tagward.config.json",
      ...JSON.parse(JSON.stringify({ ...configSchema, title: undefined })),
    });
  });

  it("fits every example of the documentation", () => {
    const page = readFileSync(join(docs, "config.md"), "utf8");
    const blocks = [...page.matchAll(/^```json file=tagward\.config\.json\n([\s\S]*?)^```$/gm)].map(([, text]) => text!);
    expect(blocks.length).toBeGreaterThan(0);
    for (const text of blocks) expect(problemOf(JSON.parse(text))).toBeUndefined();
    // Between them they show every member.
    const shown = new Set(blocks.flatMap((text) => Object.keys(JSON.parse(text) as object)));
    expect(Object.keys(configSchema.properties ?? {}).filter((name) => !shown.has(name))).toEqual([]);
  });

  it.each([
    [{}],
    [{ include: [], params: { a: "x", b: 1, c: true, d: ["x"] }, env: { prod: { params: {}, out: "x", partition: "aws-cn" } } }],
    [{ limits: { managed: 6000, "inline-role": 1, trust: 4096, attachments: 20 }, target: "inline-role", packing: "tight" }],
    [{ overlay: "overlay.json" }],
    [{ overlay: { services: { acme: { actions: { Pay: { evidence: "ours", accessLevels: ["Write"], resourceTypes: [] } } } } } }],
  ])("takes %j", (value) => {
    expect(problemOf(value)).toBeUndefined();
  });

  it.each<[unknown, string]>([
    [[], "expected an object"],
    [null, "expected an object"],
    ["x", "expected an object"],
    [{ outt: "x" }, 'unknown member "outt", did you mean "out"?'],
    [{ nothingLikeIt: 1 }, 'unknown member "nothingLikeIt"'],
    [{ env: { prod: { parms: {} } } }, 'unknown member "env.prod.parms", did you mean "params"?'],
    [{ env: { prod: { include: [] } } }, 'unknown member "env.prod.include"'],
    [{ include: ["a", 1] }, '"include[1]" must be a path or glob'],
    [{ include: "a" }, '"include" must be a list of paths or globs'],
    [{ params: { a: null } }, '"params.a" must be a text, a number, a boolean or a list of texts'],
    [{ params: { a: [1] } }, '"params.a[0]" must be a text'],
    [{ params: { a: Number.NaN } }, '"params.a" must be a text, a number, a boolean or a list of texts'],
    [{ limits: { managd: 1 } }, 'unknown member "limits.managd", did you mean "managed"?'],
    [{ limits: { managed: 0 } }, '"limits.managed" must be a whole number from 1'],
    [{ limits: { managed: 1.5 } }, '"limits.managed" must be a whole number from 1'],
    [{ limits: { managed: "6144" } }, '"limits.managed" must be a whole number from 1'],
    [{ target: "inline" }, '"target" must be one of `managed`, `inline-user`, `inline-group`, `inline-role`'],
    [{ packing: "loose" }, '"packing" must be `stable` or `tight`'],
    [{ partition: "gcp" }, '"partition" must be a partition such as `aws-cn`'],
    [{ overlay: {} }, '"overlay.services" is missing'],
    [{ overlay: { services: { s: { actions: { A: {} } } } } }, '"overlay.services.s.actions.A.evidence" is missing'],
    [
      { overlay: { services: { s: { actions: { A: { evidence: "x", creats: [] } } } } } },
      'unknown member "overlay.services.s.actions.A.creats", did you mean "creates"?',
    ],
    [
      { overlay: { services: { s: { operations: { A: { evidence: "x", authentication: "none" } } } } } },
      '"overlay.services.s.operations.A.authentication" must be `signed`, `unsigned` or `unsigned-token`',
    ],
    [JSON.parse('{ "__proto__": {} }'), 'unknown member "__proto__"'],
    [JSON.parse('{ "limits": { "constructor": 1 } }'), 'unknown member "limits.constructor"'],
  ])("refuses %j", (value, problem) => {
    expect(problemOf(value)).toBe(problem);
  });
});

describe("tagward.config", () => {
  it("gives each environment its parameters, its partition and its folder", async () => {
    const root = project({
      "p.abac": `${withParam}policy Q { rule R { allow cognito-idp:DeleteUserPool on cognito-idp:userpool } }\n`,
      "tagward.config.json": JSON.stringify({
        params: { bucket: "dev" },
        env: { prod: { params: { bucket: "prod" }, out: "dist/prod" }, cn: { partition: "aws-cn" } },
      }),
    });
    expect((await cli(root, ["build"])).code).toBe(0);
    expect((await cli(root, ["build", "--env", "prod"])).code).toBe(0);
    expect([resourceIn(root, "dist/policies/P.json"), resourceIn(root, "dist/prod/P.json")]).toEqual([
      "arn:aws:s3:::dev/*",
      "arn:aws:s3:::prod/*",
    ]);
    expect((await cli(root, ["build", "--env", "cn", "--out", "cn", "--param", "bucket=flag"])).code).toBe(0);
    expect([resourceIn(root, "cn/P.json"), resourceIn(root, "cn/Q.json")]).toEqual([
      "arn:aws:s3:::flag/*",
      "arn:aws-cn:cognito-idp:*:*:userpool/*",
    ]);
  });

  it("is honoured by every command that compiles", async () => {
    const config = { env: { prod: { params: { bucket: "prod" } } } };
    const root = project({ "p.abac": withParam, "tagward.config.json": JSON.stringify(config) });
    const question = ["--principal", "arn:aws:iam::111122223333:role/app", "--action", "s3:GetObject"];
    const asked = ["eval", "--policies", "p.abac", ...question, "--resource", "arn:aws:s3:::prod/key"];
    expect((await cli(root, [...asked, "--env", "prod"])).code).toBe(0);
    expect((await cli(root, asked)).code).toBe(3);
    expect((await cli(root, ["check", "--env", "prod"])).code).toBe(0);
    expect((await cli(root, ["check"])).code).toBe(1);
    expect((await cli(root, ["support", "--policies", "p.abac", "--env", "prod"])).code).toBe(0);
    expect((await cli(root, ["fmt", "--check"])).code).toBe(1);
  });

  it("sets target, limits and packing; --target is stronger", async () => {
    const rules = Array.from(
      { length: 12 },
      (_, i) => `rule R${i} { allow s3:GetObject on "arn:aws:s3:::bucket-${i}/*" when principal.tag.n == "${i}" }`,
    ).join("\n");
    const root = project({
      "p.abac": `policy P {\n${rules}\n}\n`,
      "tagward.config.json":
        '{ "target": "inline-user", "limits": { "managed": 1100, "inline-user": 5000 }, "packing": "tight" }',
    });
    const targets = async (...flags: readonly string[]): Promise<unknown> => {
      const { code, out } = await cli(root, ["build", "--json", ...flags]);
      const { documents } = JSON.parse(out) as { documents: { target: string; limit: number }[] };
      return [code, ...documents.map(({ target, limit }) => `${target} ${limit}`)];
    };
    expect(await targets()).toEqual([0, "inline-user 5000"]);
    expect(await targets("--target", "inline-group")).toEqual([0, "inline-group 5120"]);
    expect(await targets("--target", "managed")).toEqual([0, "managed 1100", "managed 1100"]);
    for (const target of identityTargets) expect((await cli(root, ["check", "--target", target])).code).toBe(0);
    expect((await cli(root, ["check", "--target", "role"])).code).toBe(2);
  });

  it("brings a catalogue overlay, written there or in a file beside it", async () => {
    const overlay = { services: { acme: { actions: { Pay: { evidence: "ours" } } } } };
    const text = "policy P { rule R { allow acme:Pay on * } }\n";
    for (const files of [
      { "tagward.config.json": JSON.stringify({ overlay }) },
      { "tagward.config.json": '{ "overlay": "data/overlay.json" }', "data/overlay.json": JSON.stringify(overlay) },
    ]) {
      const root = project({ "p.abac": text, ...files });
      expect(await cli(root, ["check"])).toMatchObject({ code: 0 });
      expect((await cli(root, ["catalog", "acme:Pay"])).code).toBe(0);
    }
    expect((await cli(project({ "p.abac": text }), ["check"])).code).toBe(1);
  });

  it("may be a module, whose default export may be a promise", async () => {
    for (const value of [
      '{ params: { bucket: ["a", "b"].join("-") } }',
      'Promise.resolve({ params: { bucket: "a-b" }, out: undefined })',
    ]) {
      const root = project({ "p.abac": withParam, "tagward.config.mjs": `export default ${value};\n` });
      expect(await cli(root, ["build"])).toMatchObject({ code: 0, err: "" });
      expect(resourceIn(root, "dist/policies/P.json")).toBe("arn:aws:s3:::a-b/*");
    }
  });

  it("may be TypeScript where Node reads it, and says so where it does not", async () => {
    const files = { "tagward.config.ts": 'const out: string = "ts";\nexport default { out, params: { bucket: "b" } };\n' };
    const readsTypeScript = Boolean((process.features as { typescript?: unknown }).typescript);
    if (readsTypeScript) expect((await findConfig(project(files))).out).toBe("ts");
    else expect(await refusal(files)).toContain(`this Node (${process.version}) does not read TypeScript`);
  });

  it.each([
    ["throws", "throw new Error('not today');", "not today"],
    ["throws what is no error", "throw 'not today';", "not today"],
    ["does not parse", "export default {", "tagward.config.mjs: "],
    ["imports what is not there", 'import "./gone.mjs";\nexport default {};', "gone.mjs"],
    ["exports nothing", "export const out = 'x';", "it has no default export"],
    ["rejects", "export default Promise.reject(new Error('not today'));", "not today"],
    ["exports something else", "export default () => ({});", "expected an object"],
    ["has an unknown member", "export default { outt: 1 };", 'unknown member "outt"'],
  ])("is a usage error when the module %s", async (_, text, message) => {
    const err = await refusal({ "tagward.config.mjs": text });
    expect(err).toContain("tagward.config.mjs: ");
    expect(err).toContain(message);
  });

  it("is a usage error when there are two in a folder", async () => {
    const err = await refusal({ "tagward.config.json": "{}", "tagward.config.mjs": "export default {};" });
    expect(err).toMatch(/tagward\.config\.json: there is also .*tagward\.config\.mjs/);
  });

  it("is the nearest one above the working directory", async () => {
    const root = project({
      "tagward.config.json": '{ "out": "a" }',
      "b/tagward.config.json": '{ "out": "b" }',
      "b/c/p.abac": "",
    });
    expect(await findConfig(join(root, "b/c"))).toMatchObject({ root: join(root, "b"), out: "b" });
    expect(await findConfig(root)).toMatchObject({ root, out: "a" });
  });

  it.each([
    ["a misspelt one", '{ "env": { "prod": {} } }', "did you mean prod?"],
    ["an unknown one", '{ "env": { "prod": {}, "dev": {} } }', "it has prod, dev"],
    ["one of the prototype", '{ "env": {} }', 'it has no "env"'],
  ])("names its environments when --env names %s", async (kind, text, message) => {
    const name = kind === "a misspelt one" ? "prodd" : kind === "an unknown one" ? "staging-eu" : "constructor";
    const err = await refusal({ "tagward.config.json": text }, ["build", "--env", name]);
    expect(err).toContain(`--env ${name}: `);
    expect(err).toContain(message);
  });

  it("has to be there for --env", async () => {
    expect(await refusal({}, ["check", "--env", "prod"])).toContain("--env prod: there is no tagward.config.json");
  });

  it("knows the codes and levels of lint", async () => {
    const of = (lint: string): Promise<string> => refusal({ "tagward.config.json": `{ "lint": ${lint} }` });
    expect(await of('{ "levels": { "TW4577": "off" } }')).toContain('unknown member "lint.levels.TW4577", did you mean "TW457"?');
    expect(await of('{ "levels": { "TW457": "loud" } }')).toContain('"lint.levels.TW457" must be one of `off`, `hint`');
    expect(await of('{ "suppress": [{ "code": "TW457", "file": "a.json" }] }')).toContain('"lint.suppress[0].reason" is missing');
    expect(await of('{ "suppress": [{ "code": "TW457", "file": "a.json", "reason": " " }] }')).toContain(
      '"lint.suppress[0].reason" must be a text that says why',
    );
  });

  it("names the file of an overlay that is missing or wrong", async () => {
    expect(await refusal({ "tagward.config.json": '{ "overlay": "o.json" }' })).toContain('"overlay": file not found: o.json');
    expect(await refusal({ "tagward.config.json": '{ "overlay": "o.json" }', "o.json": "{" })).toContain("o.json: ");
    const wrong = await refusal({ "tagward.config.json": '{ "overlay": "o.json" }', "o.json": '{ "servces": {} }' });
    expect(wrong).toContain('o.json: unknown member "servces", did you mean "services"?');
  });
});
