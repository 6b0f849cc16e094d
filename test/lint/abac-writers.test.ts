import { describe } from "vitest";
import { allow, asTrust, deny, holds, identityPools, objects, pools, trust } from "./rows.js";

const own = "${aws:PrincipalTag/team}";
const guard = { StringEquals: { "aws:ResourceTag/team": own } };
const keys = { "aws:TagKeys": ["team"] };
const instances = "arn:aws:ec2:*:*:instance/*";
const cognito = { Federated: "cognito-identity.amazonaws.com" };
const audience = { "cognito-identity.amazonaws.com:aud": "eu-west-1:11111111-2222-3333-4444-555555555555" };
const pools1 = allow("cognito-idp:Admin*", pools, guard);

describe("who may change the tags", () => {
  const protectedKey = deny(["cognito-idp:TagResource", "cognito-idp:UntagResource"], "*", { "ForAnyValue:StringEquals": keys });
  const untag = allow("cognito-idp:UntagResource", pools);
  const denyProd = deny("cognito-idp:DeleteUserPool", pools, { StringEquals: { "aws:ResourceTag/team": "prod" } });
  holds({
    TW322: [
      ["+", "update sets tags", [pools1, allow("cognito-idp:UpdateUserPool", pools)]],
      ["+", "whole service", [pools1, allow("cognito-idp:*")]],
      [
        "-",
        "limited keys",
        [pools1, allow("cognito-idp:TagResource", pools, { "ForAllValues:StringEquals": { "aws:TagKeys": ["cost"] } })],
      ],
      ["-", "guarded", [pools1, allow("cognito-idp:TagResource", pools, guard)]],
      ["-", "own value", [pools1, allow("cognito-idp:TagResource", pools, { StringEquals: { "aws:RequestTag/team": own } })]],
      [
        "-",
        "elsewhere",
        [
          allow("cognito-idp:Admin*", pools, guard),
          allow("cognito-idp:TagResource", "arn:aws:cognito-idp:us-east-1:444455556666:userpool/*"),
        ],
      ],
      [
        "-",
        "update of an identity pool takes none",
        [
          allow("cognito-identity:DeleteIdentityPool", identityPools, guard),
          allow("cognito-identity:UpdateIdentityPool", identityPools),
        ],
      ],
      [
        "+",
        "identity pool",
        [
          allow("cognito-identity:DeleteIdentityPool", identityPools, guard),
          allow("cognito-identity:TagResource", identityPools),
        ],
      ],
    ],
    TW323: [
      ["+", "Deny needs the tag", [allow("cognito-idp:*User*", pools), denyProd, untag]],
      [
        "+",
        "Allow excludes a value",
        [
          allow("ec2:TerminateInstances", instances, { StringNotEquals: { "aws:ResourceTag/env": "prod" } }),
          allow("ec2:DeleteTags"),
        ],
      ],
      ["-", "protected", [allow("cognito-idp:AdminGetUser", pools), denyProd, untag, protectedKey]],
      [
        "-",
        "other keys only",
        [
          denyProd,
          allow("cognito-idp:UntagResource", pools, {
            "ForAllValues:StringEquals": { "aws:TagKeys": ["cost"] },
            Null: { "aws:TagKeys": "false" },
          }),
        ],
      ],
      ["-", "Allow needs the tag", [pools1, untag]],
      ["+", "whole service, with the Deny", [allow("cognito-idp:*"), denyProd]],
    ],
    TW324: [
      ["+", "user", [allow("ec2:StartInstances", "*", guard), allow("iam:TagUser")]],
      ["+", "session", [allow("ec2:StartInstances", "*", guard), allow("sts:TagSession")]],
      [
        "+",
        "compared itself",
        [allow("ec2:StartInstances", "*", { StringEquals: { "aws:PrincipalTag/team": "a" } }), allow("iam:UntagRole")],
      ],
      ["+", "all of iam", [allow("ec2:StartInstances", "*", guard), allow("iam:*")]],
      [
        "-",
        "no trust",
        [allow("ec2:StartInstances", "*", { StringEquals: { "aws:ResourceTag/team": "a" } }), allow("iam:TagRole")],
      ],
      ["-", "read", [allow("ec2:StartInstances", "*", guard), allow("iam:ListRoleTags")]],
    ],
    TW325: [
      ["+", "user pool", allow("cognito-idp:TagResource", pools, { StringEquals: { "aws:RequestTag/team": own } })],
      ["+", "instances", allow("ec2:CreateTags", instances, { StringEquals: { "aws:RequestTag/team": own } })],
      [
        "-",
        "untagged only",
        allow("cognito-idp:TagResource", pools, {
          StringEquals: { "aws:RequestTag/team": own },
          Null: { "aws:ResourceTag/team": "true" },
        }),
      ],
      ["-", "create", allow("ec2:RunInstances", "*", { StringEquals: { "aws:RequestTag/team": own } })],
      ["-", "untag", allow("cognito-idp:UntagResource", pools, { "ForAllValues:StringEquals": keys })],
    ],
    TW331: [
      ["+", "the same", [allow("cognito-idp:AdminGetUser", pools, guard), allow("cognito-idp:AdminGetUser", pools)]],
      ["+", "wider", [allow("ec2:StartInstances", instances, guard), allow("ec2:*")]],
      ["+", "everything", [allow("ec2:StartInstances", instances, guard), allow("*")]],
      [
        "+",
        "all but some",
        [allow("ec2:StartInstances", instances, guard), { Effect: "Allow", NotAction: "iam:*", Resource: "*" }],
      ],
      ["+", "narrower", [allow("ec2:*", "*", guard), allow("ec2:StartInstances", instances)]],
      [
        "+",
        "what both ask",
        [
          allow("ec2:StartInstances", instances, { ...guard, Bool: { "aws:SecureTransport": "true" } }),
          allow("ec2:StartInstances", instances, { Bool: { "aws:SecureTransport": "true" } }),
        ],
      ],
      [
        "-",
        "another condition",
        [
          allow("ec2:StartInstances", instances, guard),
          allow("ec2:StartInstances", instances, { StringEquals: { "aws:RequestedRegion": "eu-west-1" } }),
        ],
      ],
      ["-", "reading of everything", [allow("ec2:*", "*", guard), allow("ec2:Describe*")]],
      ["-", "another action", [allow("ec2:StartInstances", instances, guard), allow("ec2:StopInstances", instances)]],
      [
        "-",
        "another resource",
        [
          allow("cognito-idp:AdminGetUser", pools, guard),
          allow("cognito-idp:AdminGetUser", "arn:aws:cognito-idp:us-east-1:111122223333:userpool/us-east-1_a"),
        ],
      ],
      [
        "-",
        "both guarded",
        [
          allow("ec2:StartInstances", instances, guard),
          allow("ec2:StartInstances", instances, { StringEquals: { "aws:ResourceTag/env": "dev" } }),
        ],
      ],
    ],
  });
});

describe("how tags are written", () => {
  holds({
    TW327: [
      [
        "+",
        "two blocks",
        allow("ec2:StartInstances", "*", {
          StringEquals: { "aws:ResourceTag/Team": "a" },
          StringNotEquals: { "aws:RequestTag/team": "b" },
        }),
      ],
      [
        "+",
        "statements",
        [allow("ec2:StartInstances", "*", guard), allow("ec2:CreateTags", "*", { StringEquals: { "aws:RequestTag/TEAM": "a" } })],
      ],
      [
        "-",
        "different keys",
        allow("ec2:StartInstances", "*", { StringEquals: { "aws:ResourceTag/team": "a", "aws:ResourceTag/teams": "b" } }),
      ],
      [
        "+",
        "listed key",
        allow("ec2:CreateTags", "*", {
          StringEquals: { "aws:RequestTag/team": "a" },
          "ForAllValues:StringEquals": { "aws:TagKeys": ["Team"] },
        }),
      ],
    ],
    TW328: [
      ["+", "keys", allow("ec2:CreateTags", "*", { "ForAnyValue:StringEquals": { "aws:TagKeys": ["aws:team"] } })],
      ["-", "another prefix", allow("ec2:CreateTags", "*", { StringEquals: { "aws:RequestTag/awsteam": "a" } })],
    ],
    TW329: [
      ["+", "257 characters", allow("ec2:StartInstances", "*", { StringEquals: { "aws:ResourceTag/team": "v".repeat(257) } })],
      ["-", "256 characters", allow("ec2:StartInstances", "*", { StringEquals: { "aws:ResourceTag/team": "v".repeat(256) } })],
      [
        "-",
        "128 characters",
        allow("ec2:StartInstances", "*", { StringEquals: { [`aws:ResourceTag/${"k".repeat(128)}`]: "a" } }),
      ],
      [
        "+",
        "129 in the list of keys",
        allow("ec2:CreateTags", "*", { "ForAllValues:StringEquals": { "aws:TagKeys": ["k".repeat(129)] } }),
      ],
      ["-", "wildcard", allow("ec2:StartInstances", "*", { StringLike: { "aws:ResourceTag/team": "a*?" } })],
      ["-", "variable", allow("ec2:StartInstances", "*", guard)],
      [
        "-",
        "letters of any script",
        allow("ec2:StartInstances", "*", { StringEquals: { "aws:ResourceTag/team": "Größe 東京" } }),
      ],
    ],
    TW330: [
      [
        "+",
        "tag of the principal",
        trust(cognito, "sts:AssumeRoleWithWebIdentity", { StringEquals: { ...audience, "aws:PrincipalTag/team": "a" } }),
        asTrust,
      ],
      [
        "+",
        "another account",
        trust({ AWS: "arn:aws:iam::444455556666:root" }, "sts:AssumeRole", { StringEquals: { "aws:RequestTag/team": "a" } }),
        asTrust,
      ],
      ["-", "no tag", trust(cognito, "sts:AssumeRoleWithWebIdentity", { StringEquals: audience }), asTrust],
      ["-", "whole service", trust(cognito, "sts:*", { StringEquals: { ...audience, "aws:RequestTag/team": "a" } }), asTrust],
      ["-", "identity policy", allow("s3:GetObject", objects, { StringEquals: { "aws:PrincipalTag/team": "a" } })],
    ],
  });
});
