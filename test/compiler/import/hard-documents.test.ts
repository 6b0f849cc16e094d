import { describe, expect, it } from "vitest";
import { comparePolicies } from "../../../src/compiler/import/compare.js";
import { importDetails } from "../../../src/compiler/import/import-policy.js";
import { decodePolicy } from "../../../src/iam/decode.js";
import type { PolicyKind } from "../../../src/ir/model.js";

type Statement = Readonly<Record<string, unknown>>;

const arn = "arn:aws:s3:::b/*";
const deny = { Effect: "Deny", Action: "s3:GetObject", Resource: arn };
const when = (Condition: object): Statement => ({ ...deny, Condition });

/** Documents that IAM takes and that are hard to say: what they are about, the statements, and the kind where it is no identity policy. */
const cases: readonly (readonly [about: string, statements: Statement | readonly Statement[], kind?: PolicyKind])[] = [
  ["a default with quotes and backslashes", when({ StringEquals: { "aws:username": "${aws:PrincipalTag/x, 'a\"b\\c'}" } })],
  ["a default inside of a pattern", when({ StringLike: { "aws:username": "x-${aws:PrincipalTag/x, 'a\"b\\c$d'}*" } })],
  ["a dollar in a default", when({ StringEquals: { "aws:username": "${aws:PrincipalTag/x, 'a$b'}" } })],
  ["an empty default", when({ StringEquals: { "aws:username": "${aws:PrincipalTag/x, ''}" } })],
  ["a variable that is no key", when({ StringEquals: { "aws:username": ["${foo}", "${aws:PrincipalTag/}", "x${a}"] } })],
  ["a variable with letters beyond ASCII", when({ StringEquals: { "aws:username": "${aws:PrincipalTag/größe}" } })],
  ["a variable that is a set", when({ StringEquals: { "aws:username": "${aws:TagKeys}" } })],
  [
    "escapes of IAM",
    when({ StringLike: { "aws:username": "a${*}b${?}c${$}{d}*?" }, StringEquals: { "aws:username": "*?${*}${$}" } }),
  ],
  [
    "quotes, backslashes and control characters",
    when({ StringEquals: { "aws:username": ['"', "\\", "\t\r\n", "\\*", "\\u0041"] } }),
  ],
  ["characters beyond Latin-1", when({ StringEquals: { "aws:username": "日本", "aws:ResourceTag/日本": "x" } })],
  ["the same many times and long", [1, 2].map((n) => when({ StringEquals: { [`acme:k${n}`]: ["日", "本", "a", "b", "c"] } }))],
  [
    "tag keys that are no words",
    when({ StringEquals: { "aws:ResourceTag/a b": "1", 'aws:RequestTag/x"y\\z': "2", "aws:PrincipalTag/on": "3" } }),
  ],
  ["a tag key with colon and slash", when({ StringEquals: { "aws:ResourceTag/a:b/c": "${aws:PrincipalTag/a:b/c}" } })],
  [
    "keys that are no words",
    when({ StringEquals: { 'ec2:ResourceTag/a "b"': "1", "acme:é": "2", "acme:x y": "3", "acme:a*b?": "4" } }),
  ],
  ["keys with a question mark at the end", when({ StringEqualsIfExists: { "acme:a?": "1" } })],
  [
    "keys of identity providers",
    when({ StringEquals: { "oidc.eks.eu-west-1.amazonaws.com/id/EXAMPLE:sub": "x", "www.amazon.com:user_id": "y" } }),
  ],
  [
    "keys in other letter case",
    when({ StringEquals: { "AWS:USERNAME": "x", "aws:resourcetag/Team": "y" }, Bool: { "aws:securetransport": "TRUE" } }),
  ],
  ["a set without a qualifier", when({ StringEquals: { "aws:TagKeys": "a" }, StringLike: { "aws:TagKeys": "b" } })],
  [
    "qualifiers on single values",
    when({ "ForAnyValue:StringEquals": { "aws:username": "a" }, "ForAllValues:Bool": { "aws:SecureTransport": "false" } }),
  ],
  ["any with IfExists", when({ "ForAnyValue:StringLikeIfExists": { "aws:TagKeys": ["a*"] } })],
  [
    "all with IfExists beside all",
    when({
      "ForAllValues:StringLikeIfExists": { "aws:TagKeys": ["a*", "b?"] },
      "ForAllValues:StringLike": { "aws:TagKeys": ["?c"] },
    }),
  ],
  [
    "Null in every form",
    when({
      Null: { "acme:a": "true", "acme:b": "false", "acme:c": ["true", "false"] },
      "ForAllValues:Null": { "acme:d": "true" },
    }),
  ],
  ["Null that never holds", [when({ "ForAnyValue:Null": { "acme:d": "true" } }), deny]],
  ["Bool with both values", when({ Bool: { "aws:SecureTransport": ["true", "false"], "acme:x": false } })],
  [
    "casts",
    when({
      NumericEquals: { "aws:username": ["1", "2.50"] },
      DateLessThan: { "aws:username": ["2024", "2024-01-01"] },
      IpAddress: { "aws:username": "::1" },
      ArnLike: { "aws:username": "arn:aws:iam::*:role/*" },
      BinaryEquals: { "aws:username": "YWJj" },
      Bool: { "aws:username": "true" },
    }),
  ],
  [
    "ordering with several values",
    when({
      NumericLessThan: { "acme:n": [5, 10, -1] },
      NumericGreaterThanEquals: { "acme:m": ["3", "2"] },
      "ForAllValues:DateGreaterThan": { "acme:d": ["2024-01-01", "1000"] },
    }),
  ],
  [
    "one key under many operators",
    when({
      StringEquals: { "aws:username": ["a", "b"] },
      StringNotEquals: { "aws:username": "b" },
      StringLike: { "aws:username": "?" },
      StringEqualsIfExists: { "aws:username": "a" },
      StringEqualsIgnoreCase: { "aws:username": "A" },
    }),
  ],
  [
    "conditions that exclude each other",
    [when({ StringEquals: { "aws:username": "a" }, StringNotEquals: { "aws:username": "a" } })],
  ],
  [
    "empty lists",
    [
      when({ "ForAllValues:StringEquals": { "aws:TagKeys": [] }, StringEqualsIfExists: { "aws:username": [] } }),
      when({ "ForAnyValue:StringEquals": { "aws:TagKeys": [] } }),
    ],
  ],
  [
    "empty lists of negated operators",
    when({
      "ForAllValues:StringNotEquals": { "aws:TagKeys": [] },
      "ForAnyValue:StringNotEquals": { "aws:TagKeys": [] },
      StringNotEqualsIfExists: { "aws:username": [] },
    }),
  ],
  ["no action", [{ ...deny, Action: [] }, deny]],
  ["nothing but a statement that never applies", { ...deny, Action: [] }],
  ["no resource", { ...deny, Resource: [] }],
  ["NotAction of everything", [{ Effect: "Allow", NotAction: "*", Resource: "*" }, deny]],
  ["NotResource of everything", [{ Effect: "Allow", Action: "s3:*", NotResource: ["*", arn] }, deny]],
  ["NotResource with a variable", { Effect: "Allow", Action: "s3:*", NotResource: ["arn:aws:s3:::${aws:username}/*", arn] }],
  ["actions that match nothing", { ...deny, Action: ["iam:", "acme:a-b", "s3:Get-*", "s3:*"] }],
  [
    "services and actions nobody knows",
    { ...deny, Action: ["cognito-idp:NoSuchThing", "nosuchservice:Do", "cognito-idpx:List*"] },
  ],
  ["actions in other letter case", { ...deny, Action: ["S3:GETOBJECT", "Cognito-IDP:admingetuser"] }],
  [
    "ARNs of every shape",
    {
      ...deny,
      Resource: [
        "arn:aws-cn:s3:::b",
        "arn:*:s3:::b/*",
        "arn:aws:s3:*",
        "*:*",
        "arn:aws:cognito-idp:eu-west-*:*:userpool/a/b",
        "arn:aws:cognito-idp:::userpool/x",
        "arn:aws:cognito-sync:*:*:identitypool/${cognito-identity.amazonaws.com:aud}/identity/${cognito-identity.amazonaws.com:sub}/dataset/*",
      ],
    },
  ],
  ["a variable before the fifth colon", { ...deny, Resource: ["arn:aws:s3:${aws:RequestedRegion}::b", arn] }],
  [
    "ARN operators with texts that are none",
    when({ ArnLike: { "aws:PrincipalArn": ["${aws:PrincipalArn}", "x-${aws:username}"] }, ArnNotEquals: { "acme:a": "${foo}" } }),
  ],
  [
    "ArnEquals with wildcards, literal ones too",
    when({
      ArnEquals: { "aws:PrincipalArn": ["arn:aws:iam::*:role/x", "arn:aws:iam::1:role/${*}"] },
      ArnNotEquals: { "aws:SourceArn": "arn:aws:s3:::b" },
    }),
  ],
  [
    "Sids that are no names",
    [
      { ...deny, Sid: "1" },
      { ...deny, Sid: "007bond" },
      { ...deny, Sid: "rule" },
      { ...deny, Sid: "" },
    ],
  ],
  [
    "Sids of a resource policy",
    [
      { ...deny, Principal: "*", Sid: "Allow read" },
      { ...deny, Principal: "*", Sid: "Allow read" },
      { ...deny, Principal: "*", Sid: "été" },
      { ...deny, Principal: "*", Sid: "a-b" },
    ],
    "resource",
  ],
  ["no Resource", { Effect: "Deny", Principal: "*", Action: "s3:*" }, "resource"],
  [
    "every principal",
    {
      Effect: "Allow",
      Action: "s3:*",
      Resource: "*",
      Principal: {
        AWS: ["*", "111122223333", "AIDACKCEVSQ6C2EXAMPLE", "arn:aws:iam::cloudfront:user/x y"],
        Service: ["a.amazonaws.com", "odd"],
        Federated: ["accounts.google.com", "weird name"],
        CanonicalUser: "zz",
      },
    },
    "resource",
  ],
  [
    "NotPrincipal",
    {
      Effect: "Deny",
      Action: "s3:*",
      Resource: "*",
      NotPrincipal: { AWS: ["arn:aws:iam::111122223333:role/r", "111122223333"], Service: "x.amazonaws.com" },
    },
    "resource",
  ],
  [
    "NotPrincipal of everyone",
    [
      { Effect: "Deny", Action: "s3:*", Resource: "*", NotPrincipal: "*" },
      { ...deny, Principal: "*" },
    ],
    "resource",
  ],
  [
    "no principal at all",
    [
      { ...deny, Principal: {} },
      { ...deny, Principal: { AWS: [] } },
    ],
    "resource",
  ],
  [
    "a trust policy",
    [
      { Effect: "Allow", Principal: { AWS: "*" }, Action: "sts:AssumeRole" },
      { Effect: "Deny", Principal: "*", Action: ["sts:*", "sts:AssumeRole"] },
      { Effect: "Deny", Principal: { AWS: "*" }, Action: [] },
    ],
    "trust",
  ],
  ["an endpoint policy", { Effect: "Allow", Principal: "*", Action: "*", Resource: "*" }, "endpoint"],
  ["RCPFullAWSAccess", { Effect: "Allow", Principal: "*", Action: "*", Resource: "*" }, "rcp"],
  ["an RCP without actions", { Effect: "Deny", Principal: "*", Action: [], Resource: "*" }, "rcp"],
  [
    "an SCP",
    {
      Effect: "Allow",
      NotAction: ["iam:*", "a4b:*"],
      NotResource: arn,
      Condition: { StringLike: { "aws:PrincipalArn": "*:role/*" } },
    },
    "scp",
  ],
  ["a boundary", deny, "boundary"],
  ["a session policy", deny, "session"],
];

/** IAM stores other characters as escapes only (iam-semantics §1.1.8). */
function documentText(Version: string, Statement: unknown): string {
  const text = JSON.stringify({ Version, Statement });
  return text.replace(/[^\u0020-\u00ff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

function tried(text: string, kind: PolicyKind): { readonly errors: readonly string[]; readonly result?: string } {
  const details = importDetails({ source: { name: "d.json", text } }, { kind, name: "D" });
  const errors = details.diagnostics
    .filter(({ severity }) => severity === "error")
    .map(({ code, message }) => `${code} ${message}`);
  if (details.policy === undefined || details.compiled === undefined) return { errors };
  const back = details.compiled.documents.map(
    (document) => decodePolicy({ name: "back.json", text: document.text }, kind, "D", { lenient: true }).policy!,
  );
  const comparison = comparePolicies([details.policy], back, kind, 500);
  return { errors, result: comparison.kind === "different" ? JSON.stringify(comparison.difference) : "same" };
}

const all = cases.map(([about, statements, kind = "identity"]) => ({ about, statements, kind }));

describe("documents that are hard to say", () => {
  it.each(all)("$about", ({ statements, kind }) => {
    expect(tried(documentText("2012-10-17", statements), kind)).toEqual({ errors: [], result: "same" });
  });

  it.each(all.filter(({ about }) => !/variable|default|RCP|texts that are none/.test(about)))(
    "$about, without variables",
    ({ statements, kind }) => {
      expect(tried(documentText("2008-10-17", statements), kind)).toEqual({
        errors: [],
        result: "same",
      });
    },
  );
});
