import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { cli, project } from "./harness.js";

const statement = { Sid: "Read", Effect: "Allow", Action: "s3:GetObject", Resource: "arn:aws:s3:::logs/*" };
const document = JSON.stringify({ Version: "2012-10-17", Statement: statement });
const imported = 'policy Reader {\n  rule Read {\n    allow s3:GetObject\n    on    s3:object("logs")\n  }\n}\n';
const tooLong = JSON.stringify({
  Version: "2012-10-17",
  Statement: Array.from({ length: 60 }, (_, i) => ({
    ...statement,
    Sid: `Read${i}`,
    Resource: `arn:aws:s3:::logs-${i}/*`,
    Condition: { StringEquals: { "aws:PrincipalTag/team": `t${i}` } },
  })),
});

describe("tagward import", () => {
  it("prints one policy, named after its file", async () => {
    const root = project({ "Reader.json": document });
    expect(await cli(root, ["import", "Reader.json"])).toEqual({ code: 0, out: imported, err: "" });
    expect((await cli(root, ["import", "Reader.json", "--name", "Other"])).out).toBe(imported.replace("Reader", "Other"));
    expect((await cli(root, ["import", "-", "--name", "Reader"], document)).out).toBe(imported);
  });

  it("writes files that build to the same documents", async () => {
    const root = project({ "a/Reader.json": document, "Writer.json": document.replace("GetObject", "PutObject") });
    const { code, out, err } = await cli(root, ["import", "a/Reader.json", "Writer.json", "--out", "policies", "--check"]);
    expect({ code, out, err }).toEqual({
      code: 0,
      out: "policies/Reader.abac  identity, 1 statement  says the same\npolicies/Writer.abac  identity, 1 statement  says the same\n",
      err: "",
    });
    expect(readFileSync(join(root, "policies/Reader.abac"), "utf8")).toBe(imported);
    expect((await cli(root, ["build"])).code).toBe(0);
    expect(JSON.parse(readFileSync(join(root, "dist/policies/Reader.json"), "utf8"))).toEqual({
      Version: "2012-10-17",
      Statement: statement,
    });
    expect((await cli(root, ["fmt", "--check"])).code).toBe(0);
  });

  it("prints what the check found, and JSON on request", async () => {
    const root = project({ "Reader.json": document });
    expect(await cli(root, ["import", "Reader.json", "--check"])).toEqual({
      code: 0,
      out: "Reader  identity, 1 statement  says the same\n",
      err: "",
    });
    const { code, out } = await cli(root, ["import", "Reader.json", "--check", "--json"]);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toEqual({
      schema: "tagward/import@1",
      policies: [{ name: "Reader", kind: "identity", statements: 1, text: imported, path: null, check: "equal" }],
      diagnostics: [],
    });
  });

  it("says that a document over its quota was not compared", async () => {
    const root = project({ "Long.json": tooLong });
    const { code, out } = await cli(root, ["import", "Long.json", "--kind", "session", "--check"]);
    expect({ code, out }).toEqual({
      code: 1,
      out: "Long  session, 60 statements  not compared: larger than the quota of its kind\n",
    });
    expect((await cli(root, ["import", "Long.json", "--kind", "session"])).code).toBe(0);
  });

  it("imports nothing when one document is refused", async () => {
    const root = project({
      "Reader.json": document,
      "Bad.json": document.replace('"Effect":"Allow"', '"Effect":"Allow","Effect":"Deny"'),
    });
    const { code, out, err } = await cli(root, ["import", "Reader.json", "Bad.json", "--out", "policies"]);
    expect(code).toBe(3);
    expect(out).toBe("");
    expect(err).toContain("error[TW101]");
    expect(err).toContain("--> Bad.json:1:");
    expect(err).toContain("nothing was imported");
    expect(existsSync(join(root, "policies"))).toBe(false);
  });

  it("reads a template, with values from outside, and says what is missing", async () => {
    const template = {
      Resources: {
        Reader: {
          Type: "AWS::IAM::ManagedPolicy",
          Properties: {
            PolicyDocument: {
              Version: "2012-10-17",
              Statement: { ...statement, Resource: { "Fn::Sub": "arn:${AWS::Partition}:s3:::${Bucket}/*" } },
            },
          },
        },
      },
    };
    const root = project({ "template.json": JSON.stringify(template) });
    expect((await cli(root, ["import", "template.json", "--param", "Bucket=logs"])).out).toBe(imported);
    const { code, out, err } = await cli(root, ["import", "template.json"]);
    expect({ code, out }).toEqual({ code: 1, out: "" });
    expect(err).toContain("warning[TW071]");
    expect(err).toContain("--param Bucket=");
  });

  it("reads templates in YAML like those in JSON, by name or from stdin", async () => {
    const policy = (resource: string): string =>
      `Parameters: {Bucket: {Type: String, Default: logs}}\nResources:\n  Reader:\n    Type: AWS::IAM::ManagedPolicy\n    Properties:\n      PolicyDocument:\n        Version: 2012-10-17\n        Statement:\n          - &s {Sid: Read, Effect: Allow, Action: "s3:GetObject", Resource: ${resource}}\n`;
    const whole = policy("!Sub 'arn:aws:s3:::${Bucket}/*'");
    const root = project({
      "t.yaml": whole,
      "unclear.yml": policy("no"),
      "twice.yaml": whole.replace("Sid: Read", "Effect: Deny"),
      "other.yaml": "Statement: []\n",
    });
    expect(await cli(root, ["import", "t.yaml"])).toEqual({ code: 0, out: imported, err: "" });
    expect(await cli(root, ["import", "-", "--from", "cloudformation"], whole)).toEqual({ code: 0, out: imported, err: "" });
    const unclear = await cli(root, ["import", "unclear.yml"]);
    expect(unclear.code).toBe(1);
    expect(unclear.err).toMatch(/warning\[TW071\]: `Fn::no` of the policy `Reader` has no value here\n --> unclear.yml:9:\d+/);
    const twice = await cli(root, ["import", "twice.yaml"]);
    expect(twice.code).toBe(3);
    expect(twice.err).toMatch(/error\[TW\d+\]: .*Effect.*\n --> twice.yaml:9:\d+/);
    const other = await cli(root, ["import", "other.yaml"]);
    expect(other.code).toBe(3);
    expect(other.err).toContain("error[TW072]: this is not a CloudFormation template");
  });

  it("refuses what it cannot mean", async () => {
    const root = project({ "a.json": document, "b.json": document, "c.yaml": "Resources: {}", "d/a.json": document });
    const codes = async (...args: readonly string[]): Promise<readonly [number, string]> => {
      const { code, err } = await cli(root, ["import", ...args]);
      return [code, err.trim().split("\n")[0]!];
    };
    expect(await codes("a.json", "b.json")).toEqual([
      2,
      "tagward: there are 2 policies: name a folder for their files with --out",
    ]);
    expect(await codes("a.json", "d/a.json", "--out", "o")).toEqual([
      2,
      "tagward: two policies would be written to one file: a and a",
    ]);
    expect(await codes("c.yaml", "--from", "iam")).toEqual([2, "tagward: c.yaml: iam is not written in YAML"]);
    expect((await codes("a.json", "--kind", "role"))[0]).toBe(2);
    expect((await codes("a.json", "--from", "pulumi"))[0]).toBe(2);
    expect((await codes("missing.json"))[0]).toBe(2);
    expect((await codes())[0]).toBe(2);
    expect((await codes("a.json", "--from", "cloudformation"))[0]).toBe(3);
    expect(readdirSync(root).sort()).toEqual(["a.json", "b.json", "c.yaml", "d"]);
  });
});
