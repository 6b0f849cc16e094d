import { describe, expect, it } from "vitest";
import { counts, documentOf, found, type Members } from "../found.js";

const read = { Action: "s3:GetObject", Resource: "arn:aws:s3:::reports/*" };
const allow = (condition: object): Members => documentOf({ Effect: "Allow", ...read, Condition: condition });
const deny = (condition: object): Members => documentOf({ Effect: "Deny", ...read, Condition: condition });

describe("values that leave open who somebody is", () => {
  it("may leave open the partition of an ARN, and what follows six characters", () => {
    const arns = ["arn:*:iam::222233334444:role/app", "arn:aws:iam::*:role/app", "arn:aws:*", "*", "ar*"];
    const documents = arns.map((arn) => allow({ ArnLike: { "aws:PrincipalArn": arn } }));
    expect(counts("TW440", documents)).toEqual([0, 0, 0, 1, 1]);
  });

  it("may leave open one side of aws:userid", () => {
    const ids = ["AROA1234567890EXAMPLE:*", "*:robot", "*:*", "AROA*", "AR*:robot", "*"];
    expect(
      counts(
        "TW440",
        ids.map((id) => allow({ StringLike: { "aws:userid": id } })),
      ),
    ).toEqual([0, 0, 0, 1, 1, 1]);
    expect(
      counts(
        "TW439",
        ["AROA:${aws:username}", "${aws:username}:x", "A${aws:username}"].map((id) =>
          allow({ StringEquals: { "aws:userid": id } }),
        ),
      ),
    ).toEqual([0, 0, 1]);
  });

  it("are looked at where more of them let more in", () => {
    const open = { "aws:PrincipalOrgID": "o-*" };
    const documents = [
      allow({ StringLike: open }),
      allow({ StringNotLike: open }),
      deny({ StringLike: open }),
      deny({ StringNotLike: open }),
    ];
    expect(counts("TW440", documents)).toEqual([1, 0, 0, 1]);
    expect(counts("TW440", [allow({ StringEquals: open })])).toEqual([0]);
  });

  it("may be another owner that AWS knows, and no other text around it", () => {
    const values = ["${aws:ResourceOrgID}", "${aws:PrincipalOrgID}", "o-${aws:PrincipalOrgID}", "${aws:PrincipalTag/org}"];
    expect(
      counts(
        "TW439",
        values.map((value) => allow({ StringEquals: { "aws:SourceOrgID": value } })),
      ),
    ).toEqual([0, 0, 1, 1]);
  });

  it("are plain text in the older version", () => {
    const document = { ...allow({ StringEquals: { "aws:SourceVpc": "${aws:PrincipalTag/vpc}" } }), Version: "2008-10-17" };
    expect(found("TW439", document)).toEqual([]);
  });
});

describe("ForAllValues on a key with one value", () => {
  it("weighs less where it denies", () => {
    const condition = { "ForAllValues:StringEquals": { "aws:PrincipalOrgID": "o-a1b2c3d4e5" } };
    const severities = [allow(condition), deny(condition)].map((document) => found("TW404", document)[0]?.severity);
    expect(severities).toEqual(["security", "warning"]);
  });

  it("is TW433 for the audience of a token", () => {
    const document = documentOf({
      Effect: "Allow",
      Principal: { Federated: "accounts.google.com" },
      Action: "sts:AssumeRoleWithWebIdentity",
      Condition: { "ForAllValues:StringEquals": { "accounts.google.com:aud": "client" } },
    });
    expect([found("TW404", document, { kind: "trust" }).length, found("TW433", document, { kind: "trust" }).length]).toEqual([
      0, 1,
    ]);
  });
});

describe("keys that callers write", () => {
  it("may stand beside others in a deny", () => {
    const documents = [
      deny({ StringNotLike: { "aws:UserAgent": "robot*" } }),
      deny({ StringNotLike: { "aws:UserAgent": "robot*" }, Bool: { "aws:SecureTransport": "false" } }),
    ];
    expect(counts("TW435", documents)).toEqual([1, 0]);
  });
});

describe("MFA", () => {
  const key = "aws:MultiFactorAuthPresent";

  it("is asked for in ways that hold for every credential", () => {
    const documents = [
      allow({ Bool: { [key]: "true" } }),
      deny({ BoolIfExists: { [key]: "false" } }),
      deny({ Null: { [key]: "true" } }),
      allow({ BoolIfExists: { [key]: "true" } }),
      allow({ Null: { [key]: "true" } }),
    ];
    expect(counts("TW444", documents)).toEqual([0, 0, 1, 1, 0]);
    expect(counts("TW454", documents)).toEqual([0, 0, 0, 0, 0]);
  });
});

describe("denies by network", () => {
  const network = { NotIpAddress: { "aws:SourceIp": "203.0.113.0/24" } };

  it("spare what services do by themselves too, in policies of resources", () => {
    const statement = { Effect: "Deny", Principal: "*", ...read };
    const via = { "aws:ViaAWSService": "false" };
    const documents = [
      documentOf({ ...statement, Condition: { ...network, Bool: via } }),
      documentOf({ ...statement, Condition: { ...network, Bool: via, BoolIfExists: { "aws:PrincipalIsAWSService": "false" } } }),
    ];
    expect(counts("TW463", documents, { kind: "resource" })).toEqual([1, 0]);
    expect(counts("TW463", [deny({ ...network, Bool: via }), allow(network)])).toEqual([0, 0]);
  });
});

describe("resource control policies", () => {
  it("may deny by a key that only principals of their own have", () => {
    const statement = { Effect: "Deny", Principal: "*", Action: "s3:*", Resource: "*" };
    const documents = [
      { StringEquals: { "aws:PrincipalOrgID": "o-a1b2c3d4e5" } },
      { StringNotEquals: { "aws:PrincipalOrgID": "o-a1b2c3d4e5" } },
    ].map((condition) => documentOf({ ...statement, Condition: condition }));
    expect(counts("TW441", documents, { kind: "rcp" })).toEqual([0, 1]);
    expect(counts("TW441", documents, { kind: "resource" })).toEqual([0, 0]);
  });
});

describe("dynamodb:Attributes", () => {
  const reading = (action: string, condition: object): Members =>
    documentOf({
      Effect: "Allow",
      Action: action,
      Resource: "arn:aws:dynamodb:eu-west-1:222233334444:table/t",
      Condition: condition,
    });
  const attributes = { "ForAllValues:StringEquals": { "dynamodb:Attributes": ["id"] } };

  it("needs a selection for what takes one", () => {
    const documents = [
      reading("dynamodb:PutItem", attributes),
      reading("dynamodb:Query", attributes),
      reading("dynamodb:Query", { ...attributes, StringEquals: { "dynamodb:Select": ["SPECIFIC_ATTRIBUTES", "COUNT"] } }),
    ];
    expect(counts("TW437", documents)).toEqual([0, 1, 1]);
  });
});
