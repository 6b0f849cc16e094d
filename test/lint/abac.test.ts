import { describe } from "vitest";
import { allow, deny, holds, identityPools, pools, type Row, read } from "./rows.js";

const own = "${aws:PrincipalTag/team}";
const guard = { StringEquals: { "aws:ResourceTag/team": own } };
const keys = { "aws:TagKeys": ["team"] };
const instances = "arn:aws:ec2:*:*:instance/*";
const pools1 = allow("cognito-idp:Admin*", pools, guard);

/** §7: the value of a condition whose key is absent, under `Allow` and `Deny` of an action that never carries it. */
const truths: readonly (readonly [operator: string, value: string, whenAbsent: boolean])[] = [
  ["StringEquals", "a", false],
  ["StringLike", "a*", false],
  ["StringEqualsIgnoreCase", "a", false],
  ["NumericEquals", "1", false],
  ["DateLessThan", "2026-01-01", false],
  ["Bool", "true", false],
  ["IpAddress", "203.0.113.0/24", false],
  ["ArnLike", "arn:aws:iam::111122223333:role/a", false],
  ["StringNotEquals", "a", true],
  ["StringNotEqualsIgnoreCase", "a", true],
  ["StringNotLike", "a*", true],
  ["NumericNotEquals", "1", true],
  ["DateNotEquals", "2026-01-01", true],
  ["NotIpAddress", "203.0.113.0/24", true],
  ["ArnNotEquals", "arn:aws:iam::111122223333:role/a", true],
  ["ArnNotLike", "arn:aws:iam::111122223333:role/a", true],
  ["StringEqualsIfExists", "a", true],
  ["StringNotEqualsIfExists", "a", true],
  ["BoolIfExists", "true", true],
  ["Null", "true", true],
  ["Null", "false", false],
  ["ForAllValues:StringEquals", "a", true],
  ["ForAllValues:StringNotEquals", "a", true],
  ["ForAnyValue:StringEquals", "a", false],
  ["ForAnyValue:StringNotEquals", "a", false],
  // Documentation and evaluators differ; the evaluator here says false (§4.10.5).
  ["ForAnyValue:StringEqualsIfExists", "a", false],
];

const absent: readonly Row[] = truths.flatMap(([operator, value, whenAbsent]): readonly Row[] => {
  const condition = { [operator]: { "aws:ResourceTag/team": value } };
  return [[whenAbsent ? "+" : "-", `${operator} ${value}`, allow("cognito-sync:ListRecords", "*", condition)]];
});

function turned(rows: readonly Row[], make: (condition: (typeof truths)[number]) => Row[2]): readonly Row[] {
  return rows.map(([, note], i) => [truths[i]?.[2] === true ? "-" : "+", note, make(truths[i] ?? ["", "", false])]);
}

function straight(make: (condition: (typeof truths)[number]) => Row[2]): readonly Row[] {
  return truths.map((truth): Row => [truth[2] ? "+" : "-", `${truth[0]} ${truth[1]}`, make(truth)]);
}

const sync = (effect: typeof allow, [operator, value]: (typeof truths)[number]): Row[2] =>
  effect("cognito-sync:ListRecords", "*", { [operator]: { "aws:ResourceTag/team": value } });

describe("tags that an action does not carry", () => {
  holds({
    TW303: [
      ...absent,
      [
        "+",
        "requested keys on what takes none",
        allow("ssm:SendCommand", "*", { "ForAllValues:StringLike": { "aws:TagKeys": "a*" } }),
      ],
      [
        "-",
        "requested keys on what takes them",
        allow("ec2:CreateTags", "*", { "ForAllValues:StringLike": { "aws:TagKeys": "a*" } }),
      ],
    ],
    TW300: [
      ...turned(absent, (truth) => sync(allow, truth)),
      ["+", "creation of an identity pool", allow("cognito-identity:CreateIdentityPool", "*", guard)],
      ["-", "identity pool", allow("cognito-identity:DeleteIdentityPool", identityPools, guard)],
      ["+", "no resource type", allow("cognito-identity:SetIdentityPoolRoles", "*", guard)],
      ["+", "a user pool that is not there yet", allow("cognito-idp:CreateUserPool", "*", guard)],
      ["-", "Deny", deny("cognito-sync:ListRecords", "*", guard)],
      ["-", "tag of the principal", allow("cognito-sync:ListRecords", "*", { StringEquals: { "aws:PrincipalTag/team": "a" } })],
    ],
    TW302: [
      ...straight((truth) => sync(deny, truth)),
      [
        "+",
        "among others",
        deny(["cognito-idp:DeleteUserPool", "cognito-idp:ListUserPools"], "*", { Null: { "aws:ResourceTag/team": "true" } }),
      ],
      [
        "-",
        "all carry it",
        deny(["cognito-idp:DeleteUserPool", "cognito-idp:UpdateUserPool"], "*", { Null: { "aws:ResourceTag/team": "true" } }),
      ],
    ],
    TW301: [
      ...turned(absent, (truth) => sync(deny, truth)),
      [
        "+",
        "no resource type",
        deny("cognito-identity:SetIdentityPoolRoles", "*", { StringEquals: { "aws:ResourceTag/env": "prod" } }),
      ],
      ["-", "Allow", allow("cognito-sync:ListRecords", "*", { StringEquals: { "aws:ResourceTag/env": "prod" } })],
    ],
    TW304: [
      [
        "+",
        "requested tag",
        { Effect: "Allow", NotAction: "iam:*", Resource: "*", Condition: { StringEquals: { "aws:RequestTag/team": "a" } } },
      ],
      [
        "-",
        "no tag",
        {
          Effect: "Allow",
          NotAction: "iam:*",
          Resource: "*",
          Condition: { StringEquals: { "aws:RequestedRegion": "eu-west-1" } },
        },
      ],
      [
        "-",
        "Deny",
        { Effect: "Deny", NotAction: "iam:*", Resource: "*", Condition: { StringEquals: { "aws:RequestTag/team": "a" } } },
      ],
    ],
    TW305: [
      [
        "+",
        "Null false",
        { Effect: "Deny", NotAction: "iam:*", Resource: "*", Condition: { Null: { "aws:ResourceTag/env": "false" } } },
      ],
      [
        "-",
        "true when absent",
        { Effect: "Deny", NotAction: "iam:*", Resource: "*", Condition: { StringNotEquals: { "aws:ResourceTag/env": "dev" } } },
      ],
      [
        "-",
        "Allow",
        { Effect: "Allow", NotAction: "iam:*", Resource: "*", Condition: { StringEquals: { "aws:ResourceTag/env": "dev" } } },
      ],
    ],
    TW306: [
      ["+", "keys under ForAnyValue", deny("ec2:StartInstances", "*", { "ForAnyValue:StringEquals": keys })],
      ["-", "a tagging action", allow("ec2:CreateTags", "*", { StringEquals: { "aws:RequestTag/team": "a" } })],
      ["-", "UntagResource has the keys", allow("cognito-idp:UntagResource", pools, { "ForAnyValue:StringEquals": keys })],
      [
        "+",
        "UntagResource has no values",
        allow("cognito-idp:UntagResource", pools, { StringEquals: { "aws:RequestTag/team": "a" } }),
      ],
      [
        "-",
        "creation of an identity pool",
        allow("cognito-identity:CreateIdentityPool", "*", { StringEquals: { "aws:RequestTag/team": "a" } }),
      ],
      [
        "+",
        "a replica's tags are in no key",
        allow("cognito-idp:CreateUserPoolReplica", pools, { StringEquals: { "aws:RequestTag/team": "a" } }),
      ],
    ],
    TW307: [
      ["+", "some of ec2", allow("ec2:*", "*", guard)],
      ["-", "none at all", allow("cognito-sync:*", "*", guard)],
      ["-", "named", allow("cognito-idp:DeleteUserPool", pools, guard)],
      ["-", "TW302 applies", deny("cognito-idp:*", "*", { StringNotEquals: { "aws:ResourceTag/team": own } })],
    ],
    TW308: [
      ["+", "web ACL", allow("cognito-idp:AssociateWebACL", "arn:aws:wafv2:eu-west-1:111122223333:regional/webacl/a/b", guard)],
      ["-", "any", allow("cognito-idp:AssociateWebACL", "*", guard)],
      [
        "+",
        "one of two has none",
        allow("cognito-idp:AssociateWebACL", [pools, "arn:aws:wafv2:eu-west-1:111122223333:regional/webacl/*/*"], guard),
      ],
    ],
    TW309: [
      ["+", "secret", allow("secretsmanager:GetSecretValue", "*", { StringEquals: { "secretsmanager:ResourceTag/team": "a" } })],
      ["+", "role", allow("iam:PassRole", "arn:aws:iam::111122223333:role/*", { StringEquals: { "iam:ResourceTag/team": "a" } })],
      ["+", "ssm", allow("ssm:SendCommand", "*", { StringEquals: { "ssm:resourceTag/team": "a" } })],
      ["-", "global key", allow("ec2:StartInstances", "*", { StringEquals: { "aws:ResourceTag/team": "a" } })],
      ["-", "tags of objects", read({ StringEquals: { "s3:ExistingObjectTag/team": "a" } })],
    ],
    TW326: [
      ["+", "Cognito Sync", allow("cognito-sync:ListRecords", "*", guard)],
      ["+", "some types of Lambda", allow("lambda:InvokeFunction", "*", guard)],
      ["-", "user pools only", allow("sqs:SendMessage", "*", guard)],
      ["-", "no tag key", allow("cognito-sync:ListRecords")],
    ],
  });
});

describe("calls without credentials", () => {
  holds({
    TW310: [
      ["+", "session policy", allow("cognito-idp:GetTokensFromRefreshToken"), { kind: "session" }],
      ["+", "boundary", allow("cognito-idp:UpdateAuthEventFeedback", pools), { kind: "boundary" }],
      ["+", "SCP", allow("cognito-identity:GetOpenIdToken"), { kind: "scp" }],
      ["-", "signed without resource types", allow(["cognito-idp:ListUserPools", "cognito-idp:GetProvisionedLimit"])],
      ["-", "developer identities are signed", allow("cognito-identity:GetOpenIdTokenForDeveloperIdentity", identityPools)],
      [
        "-",
        "endpoint",
        { Effect: "Allow", Principal: "*", Action: "cognito-identity:GetId", Resource: "*" },
        { kind: "endpoint" },
      ],
      ["-", "Deny", deny("cognito-idp:SignUp")],
    ],
    TW311: [
      ["+", "boundary", deny("cognito-idp:SignUp"), { kind: "boundary" }],
      ["+", "GetId in an SCP", deny("cognito-identity:GetId"), { kind: "scp" }],
      ["-", "RCP", { Effect: "Deny", Principal: "*", Action: "cognito-identity:GetId", Resource: "*" }, { kind: "rcp" }],
      [
        "-",
        "endpoint",
        { Effect: "Deny", Principal: "*", Action: "cognito-identity:GetId", Resource: "*" },
        { kind: "endpoint" },
      ],
      ["-", "Allow", allow("cognito-idp:SignUp")],
    ],
    TW312: [
      ["+", "whole service", allow("cognito-idp:*")],
      ["+", "sign-in", allow("cognito-idp:Initiate*")],
      ["-", "named", allow("cognito-idp:GetUser")],
    ],
  });
});

describe("tags of what is made", () => {
  holds({
    TW313: [
      [
        "-",
        "Null false",
        [allow("ec2:StartInstances", "*", guard), allow("ec2:RunInstances", "*", { Null: { "aws:RequestTag/team": "false" } })],
      ],
      ["-", "other service", [allow("ec2:StartInstances", "*", guard), allow("cognito-idp:CreateUserPool")]],
      [
        "+",
        "identity pool",
        [allow("cognito-identity:DeleteIdentityPool", identityPools, guard), allow("cognito-identity:CreateIdentityPool")],
      ],
      [
        "+",
        "other tag",
        [
          allow("ec2:StartInstances", "*", guard),
          allow("ec2:RunInstances", "*", { StringEquals: { "aws:RequestTag/env": "a" } }),
        ],
      ],
    ],
    TW314: [
      ["+", "user pool", allow("cognito-idp:CreateUserPool", "*", { StringEquals: { "aws:RequestTag/team": "a" } })],
      [
        "-",
        "both",
        allow(["cognito-idp:CreateUserPool", "cognito-idp:TagResource"], "*", { StringEquals: { "aws:RequestTag/team": "a" } }),
      ],
      ["-", "no condition", allow("cognito-idp:CreateUserPool")],
    ],
    TW315: [
      ["+", "create", allow("ec2:CreateVolume", "*", { StringEquals: { "aws:RequestTag/team": own } })],
      ["-", "no such condition", allow("ec2:CreateVolume")],
      ["-", "Deny", deny("ec2:CreateVolume", "*", { StringEquals: { "aws:RequestTag/team": "a" } })],
    ],
    TW316: [
      ["+", "plain", allow("ec2:CreateTags", "*", { StringEquals: keys })],
      ["+", "Like", allow("cognito-idp:TagResource", pools, { StringLike: keys })],
      ["+", "negated, in a Deny", deny("ec2:CreateTags", "*", { StringNotEquals: keys })],
      ["-", "any", deny("ec2:CreateTags", "*", { "ForAnyValue:StringEquals": keys })],
    ],
    TW317: [
      ["+", "create", allow("ec2:CreateVolume", "*", { "ForAllValues:StringEquals": keys })],
      ["+", "tagging", allow("cognito-idp:TagResource", pools, { "ForAllValues:StringEquals": keys })],
      ["+", "called via", read({ "ForAllValues:StringEquals": { "aws:CalledVia": "athena.amazonaws.com" } })],
      [
        "-",
        "requested tag",
        allow("ec2:CreateVolume", "*", { "ForAllValues:StringEquals": keys, StringEquals: { "aws:RequestTag/team": "a" } }),
      ],
      [
        "-",
        "called via, present",
        read({ "ForAllValues:StringEquals": { "aws:CalledVia": "athena.amazonaws.com" }, Null: { "aws:CalledVia": "false" } }),
      ],
      ["-", "any", allow("ec2:CreateTags", "*", { "ForAnyValue:StringEquals": keys })],
    ],
    TW318: [
      ["+", "Like", allow("cognito-idp:TagResource", pools, { "ForAnyValue:StringLike": keys })],
      ["-", "limited too", allow("ec2:CreateTags", "*", { "ForAnyValue:StringEquals": keys, "ForAllValues:StringEquals": keys })],
      ["-", "negated", allow("ec2:CreateTags", "*", { "ForAnyValue:StringNotEquals": keys })],
    ],
  });
});

describe("tags that are missing", () => {
  const absentTag = { Null: { "aws:ResourceTag/team": "true" } };
  holds({
    TW319: [
      ["+", "IfExists", allow("ec2:StartInstances", instances, { StringEqualsIfExists: { "aws:ResourceTag/team": own } })],
      ["+", "sibling", [allow("ec2:StartInstances", instances, guard), allow("ec2:StartInstances", instances, absentTag)]],
      [
        "-",
        "sibling of another action",
        [allow("ec2:StartInstances", instances, guard), allow("ec2:StopInstances", instances, absentTag)],
      ],
      ["-", "Deny", deny("ec2:StartInstances", instances, { StringNotEquals: { "aws:ResourceTag/team": own } })],
      ["+", "Cognito", allow("cognito-idp:AdminGetUser", pools, { StringEqualsIfExists: { "aws:ResourceTag/team": own } })],
      [
        "-",
        "a default that is no empty text",
        allow("ec2:StartInstances", instances, { StringEquals: { "aws:ResourceTag/team": "${aws:PrincipalTag/team, 'none'}" } }),
      ],
      [
        "-",
        "present besides",
        allow("ec2:StartInstances", instances, {
          StringNotEquals: { "aws:ResourceTag/team": own },
          Null: { "aws:ResourceTag/team": "false" },
        }),
      ],
    ],
    TW320: [
      [
        "+",
        "production",
        [allow("ec2:*"), deny("ec2:TerminateInstances", instances, { StringEquals: { "aws:ResourceTag/env": "prod" } })],
      ],
      [
        "+",
        "principal",
        [
          allow("cognito-idp:*"),
          deny("cognito-idp:DeleteUserPool", pools, { StringEquals: { "aws:PrincipalTag/team": "guest" } }),
        ],
      ],
      [
        "-",
        "Null denied too",
        [
          allow("cognito-idp:*"),
          deny("cognito-idp:DeleteUserPool", "*", { StringEquals: { "aws:ResourceTag/env": "prod" } }),
          deny("cognito-idp:DeleteUserPool", "*", { Null: { "aws:ResourceTag/env": "true" } }),
        ],
      ],
      [
        "-",
        "allowed on tagged ones only",
        [
          allow("ec2:TerminateInstances", instances, { StringEquals: { "aws:ResourceTag/env": ["prod", "dev"] } }),
          deny("ec2:TerminateInstances", instances, { StringEquals: { "aws:ResourceTag/env": "prod" } }),
        ],
      ],
      ["-", "Deny alone", deny("ec2:TerminateInstances", instances, { StringEquals: { "aws:ResourceTag/env": "prod" } })],
    ],
    TW321: [
      ["+", "whole segment of an ARN", allow("s3:GetObject", "arn:aws:s3:::amzn-demo/${aws:PrincipalTag/team}/*")],
      ["+", "ArnLike", read({ ArnLike: { "aws:PrincipalArn": "${aws:PrincipalTag/team}" } })],
      [
        "-",
        "fixed prefix",
        allow("ec2:StartInstances", "*", { StringLike: { "aws:ResourceTag/team": "team-of-${aws:PrincipalTag/team}" } }),
      ],
      ["-", "a name", allow("s3:GetObject", "arn:aws:s3:::amzn-demo/${aws:username}/*")],
    ],
    TW332: [
      ["+", "principal", read({ StringEquals: { "aws:PrincipalTag/team": "" } })],
      ["+", "request", allow("ec2:CreateTags", "*", { StringEquals: { "aws:RequestTag/team": ["", "a"] } })],
      ["-", "negated", allow("ec2:StartInstances", "*", { StringNotEquals: { "aws:ResourceTag/team": "" } })],
      ["-", "another key", allow("s3:ListBucket", "arn:aws:s3:::amzn-demo", { StringEquals: { "s3:prefix": "" } })],
    ],
    TW333: [
      ["+", "user pools", [pools1, allow("cognito-idp:ListUserPools")]],
      ["+", "instances", [allow("ec2:StartInstances", "*", guard), allow("ec2:DescribeInstances")]],
      ["-", "no guard", allow("ec2:DescribeInstances")],
      ["-", "another service", [pools1, allow("ec2:DescribeInstances")]],
      [
        "-",
        "in a Region",
        [pools1, allow("cognito-idp:ListUserPools", "*", { StringEquals: { "aws:RequestedRegion": "eu-west-1" } })],
      ],
    ],
  });
});
