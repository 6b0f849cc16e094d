import { describe, expect, it } from "vitest";
import { loadSources } from "../../src/compiler/compile-sources.js";
import { namedServices } from "../../src/compiler/named-services.js";

const named = (text: string, params: Record<string, string | readonly string[]> = {}): readonly string[] =>
  [...namedServices(loadSources({ sources: { "a.abac": text } }), params)].sort();

const rule = (clauses: string): string => `policy P { rule R { ${clauses} } }`;

describe("the services that a file names", () => {
  it("are those of actions, resource types, condition keys and ARNs", () => {
    const text = rule(
      'allow s3:GetObject, "EC2:Run*" on lambda:function("x"), "arn:aws:sqs:eu-west-1:111122223333:q" when kms:ViaService == "a"',
    );
    expect(named(text)).toEqual(["ec2", "kms", "lambda", "s3", "sqs"]);
  });

  it("are not those of comments, named arguments and unknown prefixes", () => {
    const text = `// sns:Publish\n/* iam:PassRole */ ${rule('allow acme:Read on cognito-idp:userpool("x", account: "111122223333")')}`;
    expect(named(text)).toEqual(["cognito-idp"]);
  });

  it("include the one that lists the keys of an identity provider", () => {
    expect(named(rule('allow s3:* on * when saml:aud == "x"'))).toEqual(["s3", "sts"]);
  });

  it("include prefixes that are filled in, from the file or from outside", () => {
    const text = `param service = "sns"\n${rule('allow "${service}:Publish" on *')}`;
    expect(named(text)).toEqual(["sns"]);
    expect(named(text, { service: "sqs", others: ["states", "no service"] })).toEqual(["sns", "sqs", "states"]);
  });

  it("are found in time that grows with the text", () => {
    expect(named(`// ${"a".repeat(500_000)}\n${rule(`allow s3:GetObject on "arn:aws:s3:::${"x-".repeat(100_000)}:"`)}`)).toEqual([
      "s3",
    ]);
    expect(named(rule(`allow s3:GetObject on "${"}:".repeat(50_000)}${'"'}`))).toEqual(["s3"]);
  });
});
