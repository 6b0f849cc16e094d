import { describe, expect, it } from "vitest";
import { counts, documentOf, found, type Members } from "../found.js";

const resource = "arn:aws:s3:::reports/*";

function open(condition?: object, principal: unknown = "*"): Members {
  const statement = { Effect: "Allow", Principal: principal, Action: "s3:GetObject", Resource: resource };
  return documentOf(condition === undefined ? statement : { ...statement, Condition: condition });
}

describe("everybody", () => {
  it("is pinned by a fixed value of a key that has to be there", () => {
    const pinning = [
      { IpAddress: { "aws:SourceIp": "203.0.113.0/24" } },
      { StringEquals: { "AWS:SourceOwner": "222233334444" } },
      { StringLike: { "aws:userid": "AROA1234567890EXAMPLE:*" } },
    ];
    expect(
      counts(
        "TW450",
        pinning.map((condition) => open(condition)),
        { kind: "resource" },
      ),
    ).toEqual([0, 0, 0]);
  });

  it("is not pinned by any address, by what may be missing, by what is left out or by anything", () => {
    const open4 = [
      { IpAddress: { "aws:SourceIp": ["203.0.113.0/24", "0.0.0.0/0"] } },
      { StringEqualsIfExists: { "aws:PrincipalOrgID": "o-a1b2c3d4e5" } },
      { StringNotEquals: { "aws:PrincipalOrgID": "o-a1b2c3d4e5" } },
      { StringLike: { "aws:PrincipalOrgID": "*" } },
      { "ForAllValues:StringEquals": { "aws:PrincipalOrgPaths": "o-a1b2c3d4e5/*" } },
      { Bool: { "aws:SecureTransport": "true" } },
    ];
    expect(
      counts(
        "TW450",
        open4.map((condition) => open(condition)),
        { kind: "resource" },
      ),
    ).toEqual([1, 1, 1, 1, 1, 1]);
  });

  it("may be written as an account, and may be denied", () => {
    expect(found("TW450", open(undefined, { AWS: "*" }), { kind: "resource" }).length).toBe(1);
    const deny = documentOf({ Effect: "Deny", Principal: "*", Action: "s3:GetObject", Resource: resource });
    expect(found("TW450", deny, { kind: "resource" })).toEqual([]);
  });
});

describe("trust in accounts", () => {
  const trust = (...principals: readonly string[]): Members =>
    documentOf({ Effect: "Allow", Principal: { AWS: principals }, Action: "sts:AssumeRole" });

  it("is nothing to say of the project's own, and of named principals", () => {
    const document = trust("222233334444", "arn:aws:iam::333344445555:root", "arn:aws:iam::444433332222:role/app");
    expect(found("TW451", document, { kind: "trust" }).length).toBe(2);
    expect(found("TW451", document, { kind: "trust", accounts: ["222233334444", "333344445555"] })).toEqual([]);
  });
});

describe("trust in GitHub", () => {
  const provider = { Federated: "arn:aws:iam::222233334444:oidc-provider/token.actions.githubusercontent.com" };
  const key = "token.actions.githubusercontent.com:sub";
  const trust = (condition: object): Members =>
    documentOf({ Effect: "Allow", Principal: provider, Action: "sts:AssumeRoleWithWebIdentity", Condition: condition });
  const like = (value: string): Members => trust({ StringLike: { [key]: value } });

  it("wants the repository fixed", () => {
    const values = ["*", "repo:*", "repo:example/*:ref:refs/heads/main", "repo:example/app*", "repo:exam?le/app:environment:x"];
    expect(counts("TW432", values.map(like), { kind: "trust" })).toEqual([1, 1, 1, 1, 1]);
  });

  it("wants the branch or the environment fixed, there or beside it", () => {
    const values = [
      "repo:example/app:*",
      "repo:example/app",
      "repo:example/app:ref:refs/heads/*",
      "repo:example/app:pull_request",
    ];
    expect(counts("TW432", values.map(like), { kind: "trust" })).toEqual([1, 1, 0, 0]);
    const beside = trust({
      StringLike: { [key]: "repo:example/app:*" },
      StringEquals: { "token.actions.githubusercontent.com:ref": "refs/heads/main" },
    });
    expect(found("TW432", beside, { kind: "trust" })).toEqual([]);
  });

  it("takes stars for what they are under StringEquals, and other forms of the claim as they come", () => {
    const exact = trust({ StringEquals: { [key]: "repo:example/*:ref:x" } });
    expect(found("TW432", exact, { kind: "trust" })).toEqual([]);
    expect(found("TW432", like("repository_owner:example:*"), { kind: "trust" })).toEqual([]);
    expect(found("TW431", trust({ StringNotEquals: { [key]: "repo:a/b:c" } }), { kind: "trust" }).length).toBe(1);
  });

  it("is no trust in a claim of SAML", () => {
    const saml = { Federated: "arn:aws:iam::222233334444:saml-provider/idp" };
    const document = documentOf({ Effect: "Allow", Principal: saml, Action: "sts:AssumeRoleWithSAML" });
    expect(found("TW430", document, { kind: "trust" })).toEqual([]);
  });
});

describe("trust in Amazon Cognito", () => {
  const claim = "cognito-identity.amazonaws.com";
  const trust = (condition?: object): Members =>
    documentOf({
      Effect: "Allow",
      Principal: { Federated: claim },
      Action: "sts:AssumeRoleWithWebIdentity",
      ...(condition === undefined ? {} : { Condition: condition }),
    });

  it("is reported once for each claim that is not pinned", () => {
    const pool = "eu-west-1:11111111-2222-3333-4444-555555555555";
    const documents = [
      trust(),
      trust({ StringLike: { [`${claim}:aud`]: "*" }, "ForAnyValue:StringLike": { [`${claim}:amr`]: "authenticated" } }),
      trust({ StringEquals: { [`${claim}:aud`]: pool }, "ForAllValues:StringLike": { [`${claim}:amr`]: "authenticated" } }),
    ];
    expect(counts("TW452", documents, { kind: "trust" })).toEqual([2, 1, 1]);
  });
});
