import { describe, expect, it } from "vitest";
import { catalog } from "../../src/catalog/catalog.js";
import { loadCatalog } from "../../src/catalog/load-catalog.js";
import type { Catalog } from "../../src/catalog/types.js";
import { decodePolicy } from "../../src/iam/decode.js";
import type { PolicyKind } from "../../src/ir/model.js";
import { raise } from "../../src/raise/raise.js";
import { ruleName, sidOf } from "../../src/raise/rules.js";

type Statement = Readonly<Record<string, unknown>>;

function raised(statements: readonly Statement[], kind: PolicyKind = "identity", of: Catalog = catalog, name = "P"): string {
  const { policy, diagnostics } = decodePolicy({ Version: "2012-10-17", Statement: statements }, kind, name);
  expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
  return raise(policy!, { catalog: of }).text;
}

const base = { Effect: "Deny", Action: "s3:GetObject", Resource: "*" };

function condition(block: object): string {
  return /^when (.*)$/m.exec(raised([{ ...base, Condition: block }]))?.[1] ?? "";
}

async function resource(text: string, ...services: readonly string[]): Promise<string | undefined> {
  const of = await loadCatalog(services);
  return /^on (.*)$/m.exec(raised([{ ...base, Resource: text }], "identity", of))?.[1];
}

describe("conditions as text", () => {
  it.each<readonly [object, string]>([
    [{ StringEquals: { "aws:ResourceTag/team": "a" } }, 'resource.tag.team == "a"'],
    [{ StringEquals: { "AWS:resourcetag/Team": ["a", "b", "a"] } }, 'resource.tag.Team in ["a", "b"]'],
    [{ StringNotEquals: { "aws:RequestTag/cost center": ["a", "b"] } }, 'request.tag["cost center"] not in ["a", "b"]'],
    [{ StringNotEqualsIgnoreCase: { "aws:username": "a" } }, 'principal.name != "a" ignoring case'],
    [{ StringLike: { "aws:username": ["a*", "b\\"] } }, 'principal.name like ["a*", "b\\\\"]'],
    [{ StringNotLike: { "aws:username": "a${*}*" } }, 'principal.name not like "a\\**"'],
    [{ StringEquals: { "aws:username": "${aws:PrincipalTag/x}" } }, "principal.name == principal.tag.x"],
    [{ StringEquals: { "aws:username": "${aws:PrincipalTag/x, 'y'}" } }, 'principal.name == principal.tag.x ?? "y"'],
    [{ StringEquals: { "aws:username": "a-${aws:PrincipalTag/x, 'y'}" } }, "principal.name == \"a-${principal.tag.x ?? 'y'}\""],
    [{ StringEquals: { "aws:username": "${s3:prefix}${$}{x}" } }, 'principal.name == "${s3:prefix}\\${x}"'],
    [{ Bool: { "aws:MultiFactorAuthPresent": true } }, "request.mfa"],
    [{ Bool: { "aws:SecureTransport": "false" } }, "request.secure == false"],
    [{ BoolIfExists: { "aws:SecureTransport": "true" } }, "request.secure? == true"],
    [{ Bool: { "acme:flag": "true" } }, "bool(acme:flag) == true"],
    [{ NumericLessThan: { "aws:MultiFactorAuthAge": [5, "10"] } }, "request.mfaAge < 10"],
    [{ NumericGreaterThanEqualsIfExists: { "acme:n": ["5", "10"] } }, "numeric(acme:n)? >= 5"],
    [{ DateLessThan: { "aws:CurrentTime": ["2024-01-01", "1704067201"] } }, 'request.time < "1704067201"'],
    [{ IpAddress: { "aws:SourceIp": "10.0.0.0/8" } }, 'request.ip in ["10.0.0.0/8"]'],
    [{ NotIpAddress: { "aws:VpcSourceIp": ["::1"] } }, 'aws:VpcSourceIp not in ["::1"]'],
    [{ StringLike: { "aws:SourceIp": "10.*" } }, 'string(request.ip) like "10.*"'],
    [{ ArnEquals: { "aws:PrincipalArn": "arn:aws:iam::1:role/x" } }, 'principal.arn == "arn:aws:iam::1:role/x"'],
    [{ ArnEquals: { "aws:PrincipalArn": "arn:aws:iam::1:role/*" } }, 'principal.arn like "arn:aws:iam::1:role/*"'],
    [{ ArnNotLike: { "acme:a": "arn:aws:iam::1:role/x" } }, 'arn(acme:a) not like "arn:aws:iam::1:role/x"'],
    [{ BinaryEquals: { "acme:b": ["YQ==", "Yg=="] } }, 'binary(acme:b) in ["YQ==", "Yg=="]'],
    [{ Null: { "aws:TokenIssueTime": "true" } }, "missing aws:TokenIssueTime"],
    [{ Null: { "aws:PrincipalTag/x": false } }, "exists principal.tag.x"],
    [{ "ForAnyValue:StringEquals": { "aws:TagKeys": ["a", "b"] } }, 'any request.tagKeys in ["a", "b"]'],
    [{ "ForAllValues:StringLikeIfExists": { "aws:TagKeys": "a*" } }, 'all request.tagKeys? like "a*"'],
    [{ "ForAnyValue:ArnLike": { "aws:TagKeys": "arn:aws:s3:::*" } }, 'any arn(request.tagKeys) like "arn:aws:s3:::*"'],
    [{ StringEquals: { "acme:x y": "1" } }, '"acme:x y" == "1"'],
    [{ StringEquals: { "www.amazon.com:user_id": "1" } }, 'www.amazon.com:user_id == "1"'],
  ])("%j", (block, text) => {
    expect(condition(block)).toBe(text);
  });

  it("stand in the order of the document", () => {
    expect(condition({ StringEquals: { "aws:username": "a", "s3:prefix": "b" }, Bool: { "aws:SecureTransport": "true" } })).toBe(
      'principal.name == "a" and s3:prefix == "b" and request.secure',
    );
  });
});

describe("resources as text", () => {
  it.each<readonly [string, string, ...string[]]>([
    ["arn:aws:cognito-idp:*:*:userpool/*", "cognito-idp:userpool"],
    ["arn:aws:cognito-idp:eu-west-1:*:userpool/a*", 'cognito-idp:userpool("a*", region: "eu-west-1")'],
    ["arn:aws-cn:cognito-idp:*:*:userpool/*", 'cognito-idp:userpool(partition: "aws-cn")'],
    ["arn:aws:cognito-idp:*:*:userpool/${aws:username}", 'cognito-idp:userpool("${principal.name}")'],
    ["arn:aws:cognito-sync:*:1:identitypool/a/identity/*/dataset/*", 'cognito-sync:dataset("a", account: "1")'],
    ["arn:aws:s3:::b/x/*", 's3:object("b", "x/*")', "s3"],
    ["arn:aws:s3:::b", 's3:bucket("b")', "s3"],
    ["arn:aws:iam::*:role/path/x", 'iam:role("path/x")', "iam"],
    ["arn:aws:s3:::b", '"arn:aws:s3:::b"'],
    // A bucket of any name is not all that this matches.
    ["arn:aws:s3:::b*", '"arn:aws:s3:::b*"', "s3"],
    ["arn:aws:cognito-idp:::userpool/x", '"arn:aws:cognito-idp:::userpool/x"'],
    ["arn:aws:cognito-idp:*:*:user*", '"arn:aws:cognito-idp:*:*:user*"'],
    ["arn:aws:cognito-*:*:*:userpool/x", '"arn:aws:cognito-*:*:*:userpool/x"'],
    ["arn:aws:dynamodb:*:*:table/a${*}b", 'dynamodb:table("a\\*b")', "dynamodb"],
  ])("%s is %s", async (text, expected, ...services) => {
    expect(await resource(text, ...services)).toBe(expected);
  });
});

describe("statements as rules", () => {
  it("write each element", () => {
    const statement = {
      Sid: "Some",
      Effect: "Deny",
      NotPrincipal: { AWS: ["111122223333", "arn:aws:iam::111122223333:role/x"], Service: "a.amazonaws.com" },
      NotAction: ["s3:Get*", "iam:"],
      NotResource: "arn:aws:s3:::b",
    };
    expect(raised([statement], "resource")).toBe(
      [
        "policy P for resource {",
        "rule Some {",
        'deny * except s3:Get*, "iam:"',
        'from * except aws("111122223333", "arn:aws:iam::111122223333:role/x"), service("a.amazonaws.com")',
        'on * except "arn:aws:s3:::b"',
        "}",
        "}",
        "",
      ].join("\n"),
    );
  });

  it("say what the document does not need to say", () => {
    expect(raised([{ Effect: "Deny", Principal: "*", Action: "s3:*" }], "resource")).toContain(
      "/// The document has no `Resource` here.\nrule {\ndeny s3:*\nfrom *\non *\n}",
    );
    expect(raised([{ Effect: "Deny", Principal: "*", Action: "s3:*", Resource: "*" }], "rcp")).toContain("deny s3:*\non *\n}");
    expect(raised([{ Effect: "Allow", Principal: { AWS: "*" }, Action: "sts:AssumeRole" }], "trust")).toContain(
      'allow sts:AssumeRole\nfrom aws("*")\n}',
    );
  });

  it.each<readonly [Statement, string]>([
    [{ ...base, Action: [] }, "`Action` of the document is empty"],
    [{ ...base, Resource: [] }, "`Resource` of the document is empty"],
    [{ Effect: "Deny", NotAction: ["*", "s3:*"], Resource: "*" }, "`NotAction` of the document excludes everything"],
    [{ ...base, Condition: { "ForAnyValue:StringEquals": { "aws:TagKeys": [] } } }, 'on "aws:TagKeys" never holds'],
  ])("that never apply stay, and say why: %j", (statement, note) => {
    const text = raised([statement]);
    expect(text).toContain(note);
    expect(text).toContain("when exists principal.arn and missing principal.arn");
  });

  it("give long lists that occur twice a name", () => {
    const actions = ["s3:GetObject", "s3:PutObject", "s3:ListBucket", "s3:DeleteObject"];
    const networks = ["10.0.0.0/8", "192.0.2.0/24", "198.51.100.0/24", "203.0.113.0/24"];
    const text = raised([
      { ...base, Action: actions, Condition: { IpAddress: { "aws:SourceIp": networks } } },
      { Effect: "Deny", NotAction: actions, Resource: "*", Condition: { NotIpAddress: { "aws:SourceIp": networks } } },
      { ...base, Action: actions.slice(1) },
    ]);
    expect(text).toContain(`actions S3Actions = ${actions.join(", ")}\n`);
    expect(text).toContain(`values SourceIpValues = [${networks.map((each) => `"${each}"`).join(", ")}]\n`);
    expect(text).toContain("deny S3Actions\non *\nwhen request.ip in SourceIpValues\n");
    expect(text).toContain("deny * except S3Actions\non *\nwhen request.ip not in SourceIpValues\n");
    expect(text).toContain(`deny ${actions.slice(1).join(", ")}\n`);
  });

  it("mark what is exempt from the catalogue, and nothing else", () => {
    const { policy } = decodePolicy({ Statement: [base, base] }, "identity", "P");
    const { text, parts } = raise(policy!, { catalog }, new Set(["statement 1"]));
    expect(text.match(/@unchecked/g)).toHaveLength(1);
    expect(parts.map(({ id, statement, start, end }) => [id, statement, text.slice(start, end).includes("@unchecked")])).toEqual([
      ["statement 0", 0, false],
      ["statement 1", 1, true],
    ]);
  });

  it("name the policy with a legal name", () => {
    const head = (name: string): string => /^policy (.*) \{$/m.exec(raised([base], "identity", catalog, name))?.[1] ?? "";
    expect(["My-Policy_1", "policy", "true", "a b.c", "2fa", "", "été!"].map(head)).toEqual([
      "My-Policy_1",
      "Policy",
      "True",
      "ABC",
      "Policy2fa",
      "Policy",
      "T",
    ]);
  });
});

describe("Sids as names of rules", () => {
  it.each<readonly [string, string | undefined]>([
    ["ReadAll", "ReadAll"],
    ["when", "when"],
    ["1", "_1"],
    ["007bond", "_007bond"],
    ["Allow read", "AllowRead"],
    ["a-b", "a-b"],
    ["-", undefined],
    ["8 balls!", "_8Balls"],
  ])("%s", (sid, name) => {
    expect(ruleName(sid)).toBe(name);
    if (/^[A-Za-z0-9]+$/.test(sid)) expect(sidOf(name!)).toBe(sid);
  });

  it("are unique, and a comment keeps those that cannot be given back", () => {
    const statements = ["Read it", "Read it", "été"].map((Sid) => ({ ...base, Principal: "*", Sid }));
    const text = raised(statements, "resource");
    expect(text.match(/^rule.*$/gm)).toEqual(["rule ReadIt {", "rule ReadIt2 {", "rule T {"]);
    expect(text.match(/^\/\/\/ `Sid`.*$/gm)).toEqual([
      '/// `Sid` of the document: "Read it"',
      '/// `Sid` of the document: "Read it"',
      '/// `Sid` of the document: "été"',
    ]);
  });
});
