import { describe } from "vitest";
import { account, allow, asBucket, asTrust, bucket, deny, holds, objects, read, trust } from "./rows.js";

const get = allow("s3:GetObject", objects);
const bucketPolicy = (Principal: unknown): object => ({ Effect: "Allow", Principal, Action: "s3:GetObject", Resource: objects });
const version = "2012-10-17";
const rcp = { kind: "rcp" } as const;
const scp = { kind: "scp" } as const;

function without(name: string): Record<string, unknown> {
  return Object.fromEntries(Object.entries(get).filter(([key]) => key !== name));
}

describe("the text", () => {
  holds({
    TW100: [
      ["+", "comment", `{ // x\n "Version": "${version}", "Statement": [] }`],
      ["+", "single quotes", `{ 'Version': '${version}' }`],
      ["+", "NaN", `{ "Version": NaN }`],
      ["-", "white space", `\n{ "Version" : "${version}" ,\t"Statement" : [ ${JSON.stringify(get)} ] }\n`],
    ],
    TW101: [
      ["+", "twice the same", `{"Version":"${version}","Version":"${version}","Statement":[${JSON.stringify(get)}]}`],
      [
        "-",
        "other letter case",
        `{"Version":"${version}","Statement":[{"Effect":"Allow","Action":"s3:GetObject","Resource":"*","Condition":{"Bool":{"aws:SecureTransport":"true","AWS:SecureTransport":"true"}}}]}`,
      ],
    ],
    TW102: [
      ["+", "null", "null"],
      ["+", "number", "1"],
      ["-", "object", get],
    ],
    TW103: [
      ["+", "Sid", { ...get, Sid: 1 }],
      ["+", "Action", { ...get, Action: { a: 1 } }],
      ["+", "Resource item", { ...get, Resource: [1] }],
      ["+", "operator block", { ...get, Condition: { StringEquals: [] } }],
      ["+", "value", { ...get, Condition: { StringEquals: { "aws:username": { a: 1 } } } }],
      ["+", "Version", { Version: 20121017, Statement: [get] }],
      ["+", "Principal", bucketPolicy(1) as never, asBucket],
      ["-", "one statement alone", { Version: version, Statement: get }],
      ["-", "values of all kinds", read({ NumericEquals: { "aws:MultiFactorAuthAge": [1, "2"] } })],
      ["-", "lists", allow(["s3:GetObject"], [objects])],
    ],
    TW104: [
      ["+", "policy level", { Version: version, Statements: [get], Statement: [get] }],
      ["+", "lower case at policy level", { version, Statement: [get] }],
      ["-", "all of the policy", { Version: version, Id: "a", Statement: [{ ...get, Principal: account, Sid: "A" }] }, asBucket],
    ],
    TW106: [
      ["+", "none", without("Effect")],
      ["-", "given", get],
      ["+", "of two", [get, without("Effect")]],
    ],
    TW107: [
      ["-", "Deny", deny("s3:GetObject", objects)],
      ["+", "upper case", { ...get, Effect: "ALLOW" }],
    ],
    TW108: [
      ["+", "neither", without("Action")],
      ["-", "Action", get],
    ],
    TW109: [
      ["+", "SCP", { Effect: "Deny", Action: "s3:GetObject" }, scp],
      ["+", "session", { Effect: "Allow", Action: "s3:GetObject" }, { kind: "session" }],
      ["+", "bucket policy", { Effect: "Allow", Principal: account, Action: "s3:GetObject" }, asBucket],
      ["-", "NotResource", { Effect: "Deny", Action: "s3:GetObject", NotResource: objects }],
    ],
    TW110: [
      ["-", "NotPrincipal", { Effect: "Deny", NotPrincipal: account, Action: "s3:GetObject", Resource: objects }, asBucket],
    ],
    TW111: [
      ["+", "resources", { ...get, NotResource: bucket }],
      ["-", "one of each", { Effect: "Deny", NotAction: "iam:*", NotResource: bucket }],
    ],
    TW112: [
      ["-", "current", get],
      ["+", "with a blank", { Version: "2012-10-17 ", Statement: [get] }],
    ],
    TW113: [
      ["+", "none", { Statement: [get] }],
      ["-", "old", { Version: "2008-10-17", Statement: [get] }],
    ],
  });
});

describe("names and principals", () => {
  holds({
    TW114: [
      [
        "+",
        "same",
        [
          { ...get, Sid: "A" },
          { ...deny("s3:PutObject", objects), Sid: "A" },
        ],
      ],
      [
        "+",
        "trust",
        [
          { ...trust(account, "sts:AssumeRole"), Sid: "A" },
          { ...trust(account, "sts:TagSession"), Sid: "A" },
        ],
        asTrust,
      ],
      [
        "+",
        "SCP",
        [
          { ...deny("s3:*"), Sid: "A" },
          { ...deny("ec2:*"), Sid: "A" },
        ],
        scp,
      ],
      [
        "-",
        "both empty",
        [
          { ...get, Sid: "" },
          { ...deny("s3:PutObject", objects), Sid: "" },
        ],
      ],
      [
        "-",
        "bucket policy",
        [
          { ...bucketPolicy(account), Sid: "A" },
          { ...bucketPolicy({ AWS: "444455556666" }), Sid: "A" },
        ],
        asBucket,
      ],
    ],
    TW115: [
      ["+", "underscore", { ...get, Sid: "a_b" }],
      ["-", "digits", { ...get, Sid: "A1b" }],
      ["-", "none", get],
    ],
    TW116: [
      ["+", "NotPrincipal", { ...get, NotPrincipal: account }],
      ["+", "boundary", { ...get, Principal: "*" }, { kind: "boundary" }],
      ["+", "session", { ...get, Principal: "*" }, { kind: "session" }],
      ["-", "none", get],
      ["-", "SCP is TW117", { ...deny("s3:*"), Principal: "*" }, scp],
    ],
    TW117: [
      ["+", "star", { ...deny("s3:*"), Principal: "*" }, scp],
      ["+", "NotPrincipal", { ...deny("s3:*"), NotPrincipal: account }, scp],
    ],
    TW118: [
      ["+", "text", bucketPolicy("arn:aws:iam::111122223333:root") as never, asBucket],
      ["-", "account", bucketPolicy({ AWS: "111122223333" }) as never, asBucket],
      ["-", "star", bucketPolicy("*") as never, asBucket],
      ["-", "session", bucketPolicy({ AWS: "arn:aws:sts::111122223333:assumed-role/app/s" }) as never, asBucket],
      ["-", "federated user", bucketPolicy({ AWS: "arn:aws:sts::111122223333:federated-user/a" }) as never, asBucket],
      ["-", "unique id", bucketPolicy({ AWS: "AIDAJQABLZS4A3QDU576Q" }) as never, asBucket],
      ["+", "policy", bucketPolicy({ AWS: "arn:aws:iam::111122223333:policy/a" }) as never, asBucket],
    ],
    TW119: [
      ["+", "lower case", bucketPolicy({ aws: "111122223333" }) as never, asBucket],
      ["-", "service", bucketPolicy({ Service: "sns.amazonaws.com" }) as never, asBucket],
    ],
    TW120: [
      ["+", "question mark", bucketPolicy({ AWS: "arn:aws:iam::111122223333:user/a?" }) as never, asBucket],
      ["+", "federated", trust({ Federated: "*" }, "sts:AssumeRoleWithWebIdentity"), asTrust],
      ["+", "any account", bucketPolicy({ AWS: "arn:aws:iam::*:root" }) as never, asBucket],
      ["-", "star", bucketPolicy("*") as never, asBucket],
    ],
    TW121: [["-", "a bucket's", { Effect: "Deny", NotPrincipal: account, Action: "s3:GetObject", Resource: objects }, asBucket]],
    TW122: [
      ["-", "Deny", { ...trust("*", "sts:AssumeRole"), Effect: "Deny" }, asTrust],
      ["-", "the other form is TW450", trust({ AWS: "*" }, "sts:AssumeRole"), asTrust],
    ],
    TW123: [["+", "NotResource", { ...trust(account, "sts:AssumeRole"), NotResource: "*" }, asTrust]],
  });
});

describe("policies of organizations and endpoints", () => {
  const denyAll = { Effect: "Deny", Principal: "*", Action: "s3:*", Resource: "*" };
  holds({
    TW124: [
      ["+", "question mark inside", deny("iam:Get?ole"), scp],
      ["-", "all", deny("*"), scp],
      ["-", "identity policy", deny("iam:*Role")],
    ],
    TW129: [
      ["+", "object", { ...denyAll, Principal: { AWS: "*" } }, rcp],
      ["-", "star", denyAll, rcp],
    ],
    TW130: [
      ["-", "Deny", denyAll, rcp],
      ["+", "Allow", { ...denyAll, Effect: "Allow" }, rcp],
    ],
    TW131: [["-", "identity", { Effect: "Deny", NotAction: "s3:*", Resource: "*" }]],
    TW132: [
      ["+", "star", { ...denyAll, Action: "*" }, rcp],
      ["-", "kms", { ...denyAll, Action: "kms:Decrypt" }, rcp],
      ["-", "Cognito", { ...denyAll, Action: ["cognito-idp:SignUp", "cognito-identity:GetId"] }, rcp],
      ["-", "guests", { ...denyAll, Action: "cognito-identity:GetCredentialsForIdentity" }, rcp],
    ],
    TW133: [
      ["+", "none", { Statement: [denyAll] }, rcp],
      ["-", "identity", { Version: "2008-10-17", Statement: [get] }],
    ],
    TW134: [
      ["+", "NotPrincipal", { Effect: "Deny", NotPrincipal: account, Action: "s3:*", Resource: "*" }, { kind: "endpoint" }],
      ["-", "object", { Effect: "Allow", Principal: { AWS: "*" }, Action: "s3:*", Resource: "*" }, { kind: "endpoint" }],
      ["-", "bucket policy", bucketPolicy(account) as never, asBucket],
    ],
  });
});

describe("variables", () => {
  const at = (text: string): object => allow("s3:GetObject", `arn:aws:s3:::amzn-demo/${text}`);
  const tag = (text: string): object => read({ StringEquals: { "aws:ResourceTag/team": text } });
  holds({
    TW135: [
      ["+", "resource", at("${aws:username") as never],
      ["+", "value", tag("${aws:PrincipalTag/team") as never],
      ["-", "closed", at("${aws:username}/*") as never],
      ["-", "old version", { Version: "2008-10-17", Statement: [at("${aws:username")] }],
    ],
    TW136: [
      ["+", "closing one only", tag("${aws:PrincipalTag/team, a'}") as never],
      ["-", "quoted", tag("${aws:PrincipalTag/team, 'a'}") as never],
    ],
    TW137: [
      ["+", "before the comma", tag("${aws:PrincipalTag/team , 'a'}") as never],
      ["-", "none", tag("${aws:PrincipalTag/team}") as never],
    ],
    TW138: [
      ["+", "blank", at("${ }") as never],
      ["-", "escapes", at("${?}${$}") as never],
    ],
    TW139: [
      ["+", "Sid", { ...get, Sid: "${aws:username}" }],
      ["+", "key", read({ StringEquals: { "aws:PrincipalTag/${aws:username}": "a" } })],
      ["+", "Effect", { ...get, Effect: "${aws:username}" }],
      ["-", "value", tag("${aws:PrincipalTag/team}") as never],
    ],
    TW140: [
      ["+", "old version, value", { Version: "2008-10-17", Statement: [tag("${aws:PrincipalTag/team}")] }],
      ["-", "new version", tag("${aws:PrincipalTag/team}") as never],
    ],
    TW141: [
      ["-", "all that are legal", at("${aws:PrincipalTag/a.b_c-d+e=f@g:h/i}") as never],
      ["+", "hash", tag("${aws:PrincipalTag/te#am}") as never],
    ],
  });
});

describe("what is empty", () => {
  holds({
    TW150: [["-", "text", get]],
    TW151: [
      ["+", "empty", { ...get, Resource: [] }],
      ["-", "list", allow("s3:GetObject", [objects])],
    ],
    TW152: [
      ["+", "two empty", bucketPolicy({ AWS: [], Service: [] }) as never, asBucket],
      ["-", "star", bucketPolicy({ AWS: ["*"] }) as never, asBucket],
    ],
    TW154: [
      ["-", "filled", read({ Bool: { "aws:SecureTransport": "true" } })],
      ["-", "none", get],
    ],
    TW155: [
      ["+", "empty", read({ StringEquals: { "aws:username": [] } })],
      ["+", "negated", read({ StringNotEquals: { "aws:username": [] } })],
      ["-", "IfExists", read({ StringEqualsIfExists: { "aws:username": [] } })],
      ["-", "qualifier", allow("ec2:CreateTags", "*", { "ForAllValues:StringEquals": { "aws:TagKeys": [] } })],
    ],
    TW157: [
      ["+", "empty", allow("ec2:CreateTags", "*", { "ForAnyValue:StringEquals": { "aws:TagKeys": [] } })],
      ["-", "one", allow("ec2:CreateTags", "*", { "ForAnyValue:StringEquals": { "aws:TagKeys": ["a"] } })],
      ["-", "all", allow("ec2:CreateTags", "*", { "ForAllValues:StringEquals": { "aws:TagKeys": [] } })],
    ],
    TW156: [["-", "one", allow("ec2:CreateTags", "*", { "ForAllValues:StringEquals": { "aws:TagKeys": ["a"] } })]],
    TW158: [["+", "negated", read({ StringNotEqualsIfExists: { "aws:username": [] } })]],
    TW159: [["-", "none", get]],
    TW160: [
      ["+", "Sid", { ...get, Sid: null }],
      ["+", "Principal", { ...get, Principal: null }],
      ["+", "Id", { Version: version, Id: null, Statement: [get] }],
    ],
    TW161: [
      ["+", "two colons", allow("s3:Get:Object", objects)],
      ["+", "underscore", allow("s3:Get_Object", objects)],
      ["-", "star", allow("*")],
      ["-", "hyphen", allow("cognito-idp:AdminGetUser")],
    ],
    TW162: [
      ["+", "nothing", allow("s3:", objects)],
      ["+", "blank", allow("s3: ", objects)],
    ],
    TW163: [
      ["+", "trailing in an action", allow("s3:GetObject ", objects)],
      ["+", "trailing in an ARN", allow("s3:GetObject", `${objects} `)],
      ["-", "none", get],
    ],
  });
});
