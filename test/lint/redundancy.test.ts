import { describe } from "vitest";
import { account, allow, asBucket, asTrust, bucket, deny, holds, objects, read, trust } from "./rows.js";

const long = (count: number): readonly string[] =>
  Array.from({ length: count }, (_, i) => `arn:aws:s3:::amzn-demo-${String(i).padStart(4, "0")}/${"p".repeat(40)}`);
const bucketPolicy = (Resource: string | readonly string[], Sid?: string): never =>
  ({ ...(Sid === undefined ? {} : { Sid }), Effect: "Allow", Principal: account, Action: "s3:GetObject", Resource }) as never;

describe("what could be left out", () => {
  holds({
    TW500: [
      ["-", "different", allow(["s3:GetObject", "s3:PutObject"], objects)],
      ["-", "overlapping", allow(["s3:Get*", "s3:*Object"], objects)],
    ],
    TW501: [
      ["+", "star", allow("s3:GetObject", ["*", objects])],
      ["-", "colons are not eaten", allow("s3:GetObject", ["arn:aws:s3:::a*", "arn:aws:s3:eu-west-1::b"])],
    ],
    TW502: [["-", "condition", [allow("s3:GetObject", objects), read({ Bool: { "aws:SecureTransport": "true" } })]]],
    TW503: [
      ["-", "one", read({ NumericLessThan: { "aws:MultiFactorAuthAge": ["3600"] } })],
      ["-", "equals", allow("s3:ListBucket", bucket, { NumericEquals: { "s3:max-keys": ["1", "2"] } })],
      ["+", "dates", read({ DateGreaterThan: { "aws:CurrentTime": ["2026-01-01", "2027-01-01"] } })],
    ],
    TW505: [
      ["+", "twice", read({ StringEquals: { "aws:username": ["a", "a"] } })],
      ["-", "different", read({ StringEquals: { "aws:username": ["a", "b"] } })],
      ["-", "star is text", read({ StringEquals: { "aws:PrincipalTag/a": ["a*", "ab"] } })],
    ],
    TW506: [
      ["-", "Deny", [allow("s3:*"), deny("s3:GetObject", objects)]],
      [
        "-",
        "wider has a condition",
        [allow("s3:*", "*", { Bool: { "aws:SecureTransport": "true" } }), allow("s3:GetObject", objects)],
      ],
    ],
    TW507: [
      ["+", "denied", [allow("s3:GetObject", objects), deny("s3:*")]],
      ["-", "other resource", [allow("s3:GetObject", objects), deny("s3:*", "arn:aws:s3:::b/*")]],
      ["-", "part", [allow("s3:*", objects), deny("s3:GetObject", objects)]],
    ],
    TW508: [
      ["+", "all", allow("ec2:CreateTags", "*", { "ForAllValues:StringLike": { "aws:TagKeys": "*" } })],
      ["-", "prefix", read({ StringLikeIfExists: { "aws:PrincipalTag/team": "a*" } })],
    ],
    TW509: [
      ["+", "present and not like", read({ StringNotLike: { "aws:username": "*" }, Null: { "aws:username": "false" } })],
      ["-", "absence", read({ StringNotLike: { "aws:username": "*" } })],
    ],
    TW512: [
      [
        "+",
        "organization",
        {
          Effect: "Deny",
          Principal: "*",
          Action: "s3:GetObject",
          Resource: objects,
          Condition: { StringNotEquals: { "aws:ResourceOrgID": "o-a1b2c3d4e5" } },
        },
        asBucket,
      ],
      [
        "-",
        "caller",
        {
          Effect: "Allow",
          Principal: "*",
          Action: "s3:GetObject",
          Resource: objects,
          Condition: { StringEquals: { "aws:PrincipalAccount": "111122223333" } },
        },
        asBucket,
      ],
    ],
    TW504: [["-", "role alone", trust({ AWS: "arn:aws:iam::111122223333:role/app" }, "sts:AssumeRole"), asTrust]],
    TW526: [
      ["+", "resource", [allow("s3:GetObject", "arn:aws:s3:::a/*"), allow("s3:GetObject", "arn:aws:s3:::b/*")]],
      ["-", "effect", [allow("s3:GetObject", objects), deny("s3:PutObject", objects)]],
    ],
  });
});

describe("sizes", () => {
  holds({
    TW520: [
      ["-", "small", allow("s3:GetObject", long(50))],
      ["+", "large", allow("s3:GetObject", long(100))],
      [
        "-",
        "blanks between tokens",
        JSON.stringify({ Version: "2012-10-17", Statement: [allow("s3:GetObject", long(50))] }, null, 60),
      ],
    ],
    TW521: [
      ["+", "bucket", bucketPolicy(long(320)), asBucket],
      ["-", "key policy of the same size", bucketPolicy(long(320)), { kind: "resource", resourceType: "AWS::KMS::Key" }],
      ["+", "queue", bucketPolicy(long(140)), { kind: "resource", resourceType: "AWS::SQS::Queue" }],
    ],
    TW523: [["-", "half", deny("s3:*", long(80)), { kind: "scp" }]],
    TW524: [
      ["+", "large", { Effect: "Deny", Principal: "*", Action: "s3:*", Resource: long(90) }, { kind: "rcp" }],
      ["-", "small", { Effect: "Deny", Principal: "*", Action: "s3:*", Resource: long(40) }, { kind: "rcp" }],
    ],
    TW527: [["-", "identity", allow("s3:GetObject", long(40))]],
  });
});
