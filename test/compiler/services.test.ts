import { describe, expect, it } from "vitest";
import { loadCatalog } from "../../src/catalog/load-catalog.js";
import { compile } from "../../src/compiler/compile.js";
import { type CompileResult, compileSources } from "../../src/compiler/compile-sources.js";
import { statementsOf } from "../../src/iam/statements-of.js";

const rule = (clauses: string): string => `policy P { rule R { ${clauses} } }`;
const codes = ({ diagnostics }: CompileResult): readonly string[] => diagnostics.map(({ code }) => code);
const compiled = (text: string): Promise<CompileResult> => compile({ sources: { "a.abac": text } });
const resources = ({ policies }: CompileResult): unknown => statementsOf(policies[0]!.documents[0]!.json)[0]?.Resource;

describe("compile", () => {
  it("checks actions of the services that a file names", async () => {
    expect(codes(await compiled(rule("allow s3:GetObjekt on *")))).toEqual(["TW200"]);
    expect(codes(await compiled(rule("allow ec2:Nothing* on *")))).toEqual(["TW202"]);
    expect(codes(await compiled(rule("allow acme:Read on *")))).toEqual(["TW201"]);
    const result = await compiled(rule("allow s3:getobject, EC2:startinstances on *"));
    expect(statementsOf(result.policies[0]!.documents[0]!.json)[0]?.Action).toEqual(["ec2:StartInstances", "s3:GetObject"]);
  });

  it("checks keys and their types", async () => {
    expect(codes(await compiled(rule('allow s3:ListBucket on * when s3:prefixx == "a"')))).toEqual(["TW233"]);
    expect(codes(await compiled(rule("allow s3:ListBucket on * when s3:max-keys <= 10")))).toEqual([]);
    expect(codes(await compiled(rule('allow s3:PutObject on * when s3:RequestObjectTagKeys == "a"')))).toEqual(["TW249"]);
    expect(codes(await compiled(rule('allow kms:Decrypt on * when kms:EncryptionContext:Dept == "x"')))).toEqual([]);
  });

  it("knows which actions of other services carry tag keys", async () => {
    const text = rule('allow ec2:StartInstances, ec2:DescribeInstances on * when resource.tag.team == "a"');
    expect(codes(await compiled(text))).toEqual(["TW300"]);
    expect(codes(await compiled(rule('allow ec2:StartInstances on * when request.tag.team == "a"')))).toEqual(["TW306"]);
  });

  it("writes the ARNs of resource types", async () => {
    expect(resources(await compiled(rule('allow s3:GetObject on s3:object("b", "k*")')))).toBe("arn:aws:s3:::b/k*");
    expect(resources(await compiled(rule("allow lambda:InvokeFunction on lambda:function-alias")))).toBe(
      "arn:aws:lambda:*:*:function:*:*",
    );
  });

  it("writes all ARNs of a type that has several, and those only that have a place for each argument", async () => {
    expect(resources(await compiled(rule('allow lex:DeleteBot on lex:bot("x")')))).toEqual([
      "arn:aws:lex:*:*:bot/x",
      "arn:aws:lex:*:*:bot:x",
    ]);
    expect(resources(await compiled(rule('allow lex:DeleteBot on lex:bot(botName: "x")')))).toBe("arn:aws:lex:*:*:bot:x");
    expect(codes(await compiled(rule('allow lex:DeleteBot on lex:bot(nope: "x")')))).toEqual(["TW206"]);
  });

  it("keeps a star of an ARN format a wildcard", async () => {
    expect(resources(await compiled(rule("allow amplifybackend:GetBackend on amplifybackend:created-backend")))).toBe(
      "arn:aws:amplifybackend:*:*:/backend/*",
    );
  });

  it("takes an overlay: services of its own, and what it knows better", async () => {
    const overlay = {
      services: { acme: { actions: { Read: { evidence: "handbook" } } }, s3: { actions: { Fresh: { evidence: "announced" } } } },
    };
    const text = rule("allow acme:read, s3:Fresh, s3:GetObject on *");
    expect(codes(await compile({ sources: { "a.abac": text }, overlay }))).toEqual([]);
    expect(codes(await compile({ sources: { "a.abac": rule("allow acme:Red on *") }, overlay }))).toEqual(["TW200"]);
    expect(codes(compileSources({ sources: { "a.abac": rule("allow acme:Red on *") }, overlay }))).toEqual(["TW200"]);
  });

  it("holds against a given catalogue instead", async () => {
    const sources = { "a.abac": rule("allow s3:GetObjekt on *") };
    expect(codes(compileSources({ sources }))).toEqual([]);
    expect(codes(compileSources({ sources, catalog: await loadCatalog(["s3"]) }))).toEqual(["TW200"]);
    expect(codes(await compile({ sources, catalog: await loadCatalog([]) }))).toEqual([]);
  });
});
