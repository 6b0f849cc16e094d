import { describe } from "vitest";
import { account, allow, asBucket, asTrust, bucket, deny, holds, objects, pools, read, trust } from "./rows.js";

const any = "*";
const bucketPolicy = (Principal: unknown, Condition?: object): never =>
  ({
    Effect: "Allow",
    Principal,
    Action: "s3:GetObject",
    Resource: objects,
    ...(Condition === undefined ? {} : { Condition }),
  }) as never;
const not = (Effect: string, more: object): never => ({ Effect, Action: "s3:GetObject", Resource: "*", ...more }) as never;
const role = "arn:aws:iam::111122223333:role/app";
const github = { Federated: "arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com" };
const githubKey = "token.actions.githubusercontent.com";
const web = "sts:AssumeRoleWithWebIdentity";
const cognito = { Federated: "cognito-identity.amazonaws.com" };
const rcpDeny = (Condition: object): never =>
  ({ Effect: "Deny", Principal: "*", Action: "s3:*", Resource: "*", Condition }) as never;
const rcp = { kind: "rcp" } as const;
const passed = { StringEquals: { "iam:PassedToService": "lambda.amazonaws.com" } };
const named = { StringEquals: { "iam:AWSServiceName": "lambda.amazonaws.com" } };
const exclude = (Action: object, Condition?: object): never =>
  ({ Effect: "Allow", ...Action, ...(Condition === undefined ? {} : { Condition }) }) as never;
const noRole = { NotResource: "arn:aws:iam::111122223333:user/a" };

describe("wide grants", () => {
  holds({
    TW400: [
      ["+", "admin", allow("*")],
      ["-", "condition", allow("*", any, { Bool: { "aws:MultiFactorAuthPresent": "true" } })],
      ["-", "Deny", deny("*")],
      ["-", "one service", allow("s3:*")],
      ["-", "one bucket", allow("*", objects)],
    ],
    TW401: [
      ["+", "bucket", { Effect: "Allow", NotPrincipal: account, Action: "s3:GetObject", Resource: objects }, asBucket],
      ["-", "Deny", { Effect: "Deny", NotPrincipal: account, Action: "s3:GetObject", Resource: objects }, asBucket],
    ],
    TW402: [
      ["+", "all but iam", exclude({ NotAction: "iam:*", Resource: "*" })],
      ["-", "Deny", { Effect: "Deny", NotAction: "iam:*", Resource: "*" }],
      ["-", "Action", allow("s3:*")],
    ],
    TW403: [
      ["+", "all but", not("Allow", { Resource: undefined, NotResource: objects })],
      ["-", "Deny", not("Deny", { Resource: undefined, NotResource: objects })],
    ],
    TW404: [
      ["+", "Region", read({ "ForAllValues:StringEquals": { "aws:RequestedRegion": "eu-west-1" } })],
      ["+", "Deny", deny("s3:*", any, { "ForAllValues:StringEquals": { "aws:RequestedRegion": "eu-west-1" } })],
      ["-", "several", allow("ec2:CreateTags", any, { "ForAllValues:StringEquals": { "aws:TagKeys": "a" } })],
    ],
    TW410: [
      ["+", "named", exclude({ Action: "iam:PassRole", ...noRole })],
      ["-", "limited", exclude({ Action: "iam:PassRole", ...noRole }, passed)],
      ["-", "Resource", allow("iam:PassRole")],
    ],
    TW411: [
      ["+", "star", exclude({ Action: "*", ...noRole })],
      ["+", "iam:*", exclude({ Action: "iam:*", ...noRole })],
      ["-", "limited", exclude({ Action: "iam:*", ...noRole }, passed)],
      ["-", "named", exclude({ Action: "iam:PassRole", ...noRole })],
    ],
    TW412: [
      ["+", "all but s3", exclude({ NotAction: "s3:*", ...noRole })],
      ["-", "excluded", exclude({ NotAction: "iam:*", ...noRole })],
      ["-", "Resource", exclude({ NotAction: "s3:*", Resource: "*" })],
    ],
    TW413: [
      ["+", "star", allow("iam:PassRole")],
      ["+", "every role", allow("iam:PassRole", "arn:aws:iam::111122223333:role/*")],
      ["-", "one", allow("iam:PassRole", role)],
      ["-", "limited", allow("iam:PassRole", any, passed)],
      ["-", "prefix", allow("iam:PassRole", "arn:aws:iam::111122223333:role/lambda-*")],
      ["-", "Deny", deny("iam:PassRole")],
    ],
    TW414: [
      ["+", "iam:*", allow("iam:*")],
      ["+", "iam:Pass*", allow("iam:Pass*")],
      ["+", "everything", allow("*")],
      ["-", "one role", allow("iam:*", role)],
      ["-", "named", allow("iam:PassRole")],
    ],
    TW415: [
      ["+", "all but s3", exclude({ NotAction: "s3:*", Resource: "*" })],
      ["-", "excluded", exclude({ NotAction: "iam:PassRole", Resource: "*" })],
    ],
    TW416: [
      ["+", "alone", read({ IpAddress: { "aws:VpcSourceIp": "10.0.0.0/8" } })],
      ["+", "in a Deny", deny("s3:*", any, { NotIpAddress: { "aws:VpcSourceIp": "10.0.0.0/8" } })],
      [
        "-",
        "with the network",
        read({ IpAddress: { "aws:VpcSourceIp": "10.0.0.0/8" }, StringEquals: { "aws:SourceVpc": "vpc-12345678" } }),
      ],
      [
        "-",
        "with the endpoint",
        read({ IpAddress: { "aws:VpcSourceIp": "10.0.0.0/8" }, StringEquals: { "aws:SourceVpce": "vpce-12345678" } }),
      ],
      ["-", "public", read({ IpAddress: { "aws:SourceIp": "203.0.113.0/24" } })],
    ],
    TW420: [
      ["+", "named", exclude({ Action: "iam:CreateServiceLinkedRole", ...noRole })],
      ["-", "limited", exclude({ Action: "iam:CreateServiceLinkedRole", ...noRole }, named)],
    ],
    TW421: [
      ["+", "iam:Create*", exclude({ Action: "iam:Create*", ...noRole })],
      ["-", "limited", exclude({ Action: "iam:Create*", ...noRole }, named)],
    ],
    TW422: [
      ["+", "all but s3", exclude({ NotAction: "s3:*", ...noRole })],
      ["-", "excluded", exclude({ NotAction: "iam:*", ...noRole })],
    ],
    TW423: [
      ["+", "star", allow("iam:CreateServiceLinkedRole")],
      ["-", "limited", allow("iam:CreateServiceLinkedRole", any, named)],
      [
        "-",
        "one",
        allow(
          "iam:CreateServiceLinkedRole",
          "arn:aws:iam::111122223333:role/aws-service-role/lambda.amazonaws.com/AWSServiceRoleForLambda",
        ),
      ],
    ],
    TW424: [
      ["+", "iam:*", allow("iam:*")],
      ["-", "limited", allow("iam:*", any, named)],
    ],
    TW425: [
      ["+", "all but s3", exclude({ NotAction: "s3:*", Resource: "*" })],
      ["-", "excluded", exclude({ NotAction: "iam:*", Resource: "*" })],
    ],
  });
});

describe("services and federation", () => {
  const sns = { Service: "sns.amazonaws.com" };
  holds({
    TW417: [
      ["+", "open", bucketPolicy(sns), asBucket],
      ["-", "account", bucketPolicy(sns, { StringEquals: { "aws:SourceAccount": "111122223333" } }), asBucket],
      ["-", "ARN", bucketPolicy(sns, { ArnLike: { "aws:SourceArn": "arn:aws:sns:*:111122223333:*" } }), asBucket],
      ["-", "organization", bucketPolicy(sns, { StringEquals: { "aws:SourceOrgID": "o-a1b2c3d4e5" } }), asBucket],
      ["-", "account principal", bucketPolicy(account), asBucket],
      ["-", "trust", trust({ Service: "lambda.amazonaws.com" }, "sts:AssumeRole"), asTrust],
    ],
    TW418: [
      ["+", "referer", bucketPolicy(sns, { StringEquals: { "aws:Referer": "111122223333" } }), asBucket],
      ["-", "account", bucketPolicy(sns, { StringEquals: { "aws:SourceAccount": "111122223333" } }), asBucket],
    ],
    TW430: [
      ["+", "none", trust({ Federated: "accounts.google.com" }, web), asTrust],
      ["-", "audience", trust(github, web, { StringEquals: { [`${githubKey}:aud`]: "sts.amazonaws.com" } }), asTrust],
    ],
    TW431: [
      ["+", "audience only", trust(github, web, { StringEquals: { [`${githubKey}:aud`]: "sts.amazonaws.com" } }), asTrust],
      ["-", "subject", trust(github, web, { StringEquals: { [`${githubKey}:sub`]: "repo:a/b:ref:refs/heads/main" } }), asTrust],
      ["-", "another provider", trust(cognito, web, { StringEquals: { "cognito-identity.amazonaws.com:aud": "a" } }), asTrust],
    ],
    TW432: [
      ["+", "any repository", trust(github, web, { StringLike: { [`${githubKey}:sub`]: "repo:a/*" } }), asTrust],
      ["+", "any branch", trust(github, web, { StringLike: { [`${githubKey}:sub`]: "repo:a/b:*" } }), asTrust],
      ["-", "branch", trust(github, web, { StringEquals: { [`${githubKey}:sub`]: "repo:a/b:ref:refs/heads/main" } }), asTrust],
      ["-", "environment", trust(github, web, { StringEquals: { [`${githubKey}:sub`]: "repo:a/b:environment:prod" } }), asTrust],
    ],
    TW433: [
      ["+", "all", trust(cognito, web, { "ForAllValues:StringEquals": { "cognito-identity.amazonaws.com:aud": "a" } }), asTrust],
      ["-", "plain", trust(cognito, web, { StringEquals: { "cognito-identity.amazonaws.com:aud": "a" } }), asTrust],
    ],
    TW434: [
      ["+", "any", trust(cognito, web, { "ForAnyValue:StringEquals": { "cognito-identity.amazonaws.com:aud": "a" } }), asTrust],
      [
        "-",
        "amr",
        trust(cognito, web, { "ForAnyValue:StringLike": { "cognito-identity.amazonaws.com:amr": "authenticated" } }),
        asTrust,
      ],
    ],
    TW451: [
      ["+", "foreign", trust({ AWS: "444455556666" }, "sts:AssumeRole"), { ...asTrust, accounts: ["111122223333"] }],
      [
        "-",
        "external id",
        trust({ AWS: "444455556666" }, "sts:AssumeRole", { StringEquals: { "sts:ExternalId": "abc" } }),
        { ...asTrust, accounts: ["111122223333"] },
      ],
      ["-", "own", trust({ AWS: "111122223333" }, "sts:AssumeRole"), { ...asTrust, accounts: ["111122223333"] }],
    ],
    TW452: [
      [
        "+",
        "no audience",
        trust(cognito, web, { "ForAnyValue:StringLike": { "cognito-identity.amazonaws.com:amr": "authenticated" } }),
        asTrust,
      ],
      ["+", "nothing", trust(cognito, web), asTrust],
      ["-", "another provider", trust(github, web), asTrust],
    ],
  });
});

describe("keys that give away more", () => {
  holds({
    TW435: [
      ["+", "referer", read({ StringLike: { "aws:Referer": "https://example.com/*" } })],
      ["+", "agent", bucketPolicy("*", { StringEquals: { "aws:UserAgent": "secret" } }), asBucket],
      ["+", "Deny by it alone", deny("s3:*", any, { StringNotLike: { "aws:Referer": "https://example.com/*" } })],
      [
        "-",
        "Deny with another",
        deny("s3:*", any, {
          StringNotLike: { "aws:Referer": "https://example.com/*" },
          StringNotEquals: { "aws:SourceVpc": "vpc-12345678" },
        }),
      ],
    ],
    TW436: [
      ["+", "Like", read({ StringLike: { "aws:PrincipalArn": "arn:aws:iam::*:role/app" } })],
      ["+", "NotLike", deny("s3:*", any, { StringNotLike: { "aws:PrincipalArn": "arn:aws:iam::111122223333:role/*" } })],
      ["-", "presence", read({ StringLike: { "aws:SourceArn": "*" } })],
      ["-", "text key", read({ StringLike: { "aws:username": "a*" } })],
    ],
    TW437: [
      [
        "+",
        "no Select",
        allow("dynamodb:Query", "arn:aws:dynamodb:eu-west-1:111122223333:table/t", {
          "ForAllValues:StringEquals": { "dynamodb:Attributes": ["id"] },
        }),
      ],
      [
        "+",
        "get",
        allow("dynamodb:GetItem", "arn:aws:dynamodb:eu-west-1:111122223333:table/t", {
          "ForAllValues:StringEquals": { "dynamodb:Attributes": ["id"] },
        }),
      ],
      [
        "-",
        "write",
        allow("dynamodb:PutItem", "arn:aws:dynamodb:eu-west-1:111122223333:table/t", {
          "ForAllValues:StringEquals": { "dynamodb:Attributes": ["id"] },
        }),
      ],
    ],
    TW438: [
      ["+", "Deny equals", deny("s3:ListBucket", bucket, { StringEquals: { "s3:prefix": "private" } })],
      ["-", "Allow", allow("s3:ListBucket", bucket, { StringLike: { "s3:prefix": "public/*" } })],
    ],
    TW439: [
      ["+", "account by a tag", read({ StringEquals: { "aws:ResourceAccount": "${aws:PrincipalTag/account}" } })],
      ["+", "network", read({ StringEquals: { "aws:SourceVpc": "${aws:PrincipalTag/vpc}" } })],
      ["-", "tag", allow("ec2:StartInstances", any, { StringEquals: { "aws:ResourceTag/team": "${aws:PrincipalTag/team}" } })],
    ],
    TW440: [
      ["+", "account", bucketPolicy("*", { StringLike: { "aws:PrincipalAccount": "*" } }), asBucket],
      ["+", "user id", bucketPolicy("*", { StringLike: { "aws:userid": "AROA*" } }), asBucket],
      ["-", "whole", bucketPolicy("*", { StringEquals: { "aws:PrincipalOrgID": "o-a1b2c3d4e5" } }), asBucket],
    ],
    TW444: [
      ["+", "optional", allow("iam:*", any, { BoolIfExists: { "aws:MultiFactorAuthPresent": "true" } })],
      ["-", "asked for", allow("iam:*", any, { Bool: { "aws:MultiFactorAuthPresent": "true" } })],
    ],
    TW454: [
      ["+", "address", read({ IpAddressIfExists: { "aws:SourceIp": "203.0.113.0/24" } })],
      ["+", "tag", allow("cognito-idp:AdminGetUser", pools, { StringEqualsIfExists: { "aws:ResourceTag/team": "a" } })],
      ["+", "organization", bucketPolicy("*", { StringEqualsIfExists: { "aws:PrincipalOrgID": "o-a1b2c3d4e5" } }), asBucket],
      ["-", "Deny", deny("s3:*", any, { StringNotEqualsIfExists: { "aws:SourceVpce": "vpce-12345678" } })],
      ["-", "no suffix", read({ StringEquals: { "aws:SourceVpce": "vpce-12345678" } })],
    ],
    TW463: [
      ["+", "address", deny("*", any, { NotIpAddress: { "aws:SourceIp": "203.0.113.0/24" } })],
      ["+", "network", deny("*", any, { StringNotEquals: { "aws:SourceVpc": "vpc-12345678" } })],
      [
        "+",
        "bucket policy, endpoint",
        {
          Effect: "Deny",
          Principal: "*",
          Action: "s3:*",
          Resource: objects,
          Condition: { StringNotEquals: { "aws:SourceVpce": "vpce-12345678" } },
        },
        asBucket,
      ],
      ["-", "Allow", read({ NotIpAddress: { "aws:SourceIp": "203.0.113.0/24" } })],
    ],
  });
});

describe("organizations", () => {
  holds({
    TW441: [
      ["+", "account", rcpDeny({ StringNotEquals: { "aws:PrincipalAccount": "111122223333" } }), rcp],
      ["-", "no principal key", rcpDeny({ Bool: { "aws:SecureTransport": "false" } }), rcp],
    ],
    TW442: [
      ["+", "account", rcpDeny({ StringNotEquals: { "aws:SourceAccount": "111122223333" } }), rcp],
      ["-", "no source key", rcpDeny({ Bool: { "aws:SecureTransport": "false" } }), rcp],
    ],
    TW443: [
      [
        "+",
        "account",
        rcpDeny({ StringNotEquals: { "aws:SourceAccount": "111122223333" }, Bool: { "aws:PrincipalIsAWSService": "true" } }),
        rcp,
      ],
      [
        "-",
        "present",
        rcpDeny({
          StringNotEqualsIfExists: { "aws:SourceOrgID": "o-a1b2c3d4e5" },
          Null: { "aws:SourceAccount": "false" },
          Bool: { "aws:PrincipalIsAWSService": "true" },
        }),
        rcp,
      ],
      [
        "-",
        "present by ARN",
        rcpDeny({
          StringNotEqualsIfExists: { "aws:SourceOrgID": "o-a1b2c3d4e5" },
          Null: { "aws:SourceArn": "false" },
          Bool: { "aws:PrincipalIsAWSService": "true" },
        }),
        rcp,
      ],
    ],
  });
});

describe("what may be done with a grant", () => {
  holds({
    TW445: [
      ["+", "key", allow("kms:PutKeyPolicy")],
      ["+", "function", allow("lambda:AddPermission")],
      ["-", "all", allow(["s3:PutBucketPolicy", "s3:*"])],
      ["-", "Deny", deny("s3:PutBucketPolicy", bucket)],
    ],
    TW446: [
      ["+", "three", allow(["iam:PassRole", "lambda:CreateFunction", "lambda:InvokeFunction"])],
      ["+", "all of iam", allow("iam:*")],
      ["-", "two of three", allow(["iam:PassRole", "lambda:InvokeFunction"])],
      ["+", "across statements", [allow("iam:PassRole"), allow("ec2:RunInstances")]],
    ],
    TW447: [
      ["+", "session", allow("sts:AssumeRole", role)],
      ["+", "identity pool", allow("cognito-identity:GetCredentialsForIdentity")],
      ["-", "read", allow("s3:ListBucket", bucket)],
    ],
    TW448: [
      ["+", "policy", allow("iam:AttachRolePolicy", role)],
      ["+", "bucket policy", allow("s3:PutBucketPolicy", bucket)],
      ["-", "Deny", deny("iam:AttachRolePolicy", role)],
    ],
    TW449: [
      [
        "+",
        "configured",
        read({ Bool: { "aws:SecureTransport": "true" } }),
        { sensitive: [{ actions: ["s3:GetObject"], resources: [objects] }] },
      ],
      ["-", "other action", allow("s3:PutObject", objects), { sensitive: [{ actions: ["s3:GetObject"], resources: [objects] }] }],
      ["-", "not configured", allow("s3:GetObject", objects)],
    ],
    TW450: [
      ["+", "object", bucketPolicy({ AWS: "*" }), asBucket],
      ["+", "trust", trust({ AWS: "*" }, "sts:AssumeRole"), asTrust],
      ["+", "wildcard value", bucketPolicy("*", { StringLike: { "aws:PrincipalArn": "*" } }), asBucket],
      ["-", "network", bucketPolicy("*", { StringEquals: { "aws:SourceVpce": "vpce-12345678" } }), asBucket],
      ["-", "address", bucketPolicy("*", { IpAddress: { "aws:SourceIp": "203.0.113.0/24" } }), asBucket],
      ["-", "Deny", { Effect: "Deny", Principal: "*", Action: "s3:GetObject", Resource: objects }, asBucket],
    ],
    TW453: [["-", "Allow", { Effect: "Allow", NotPrincipal: account, Action: "s3:GetObject", Resource: objects }, asBucket]],
    TW456: [
      ["+", "every queue", allow("sqs:SendMessage", "arn:aws:sqs:*:*:*")],
      ["-", "star itself", allow("sqs:SendMessage")],
      ["-", "account", allow("sqs:SendMessage", "arn:aws:sqs:*:111122223333:*")],
    ],
    TW457: [
      ["+", "tagging", allow("cognito-idp:TagResource")],
      ["-", "read", allow("s3:GetObject")],
      ["-", "condition", allow("s3:DeleteObject", any, { Bool: { "aws:SecureTransport": "true" } })],
      ["-", "Deny", deny("s3:DeleteObject")],
    ],
    TW460: [
      ["+", "every role", allow("sts:AssumeRole", "arn:aws:iam::*:role/*")],
      ["+", "web identity", allow(web)],
      ["-", "Deny", deny("sts:AssumeRole")],
      ["-", "trust", trust(account, "sts:AssumeRole"), asTrust],
    ],
    TW462: [["-", "condition", [allow("s3:GetObject", objects), deny("*", any, { Bool: { "aws:SecureTransport": "false" } })]]],
  });
});
