/**
 * The small world that generated requests and policies live in. It is small so that they meet: random text would never
 * match anything, and a property over policies that never apply shows nothing.
 */
import type { OperatorFamily } from "../../src/ir/operator.js";

export const accounts: readonly string[] = ["111122223333", "444455556666"];

export const principals: readonly string[] = [
  "arn:aws:iam::111122223333:user/alice",
  "arn:aws:iam::111122223333:user/staff/alice",
  "arn:aws:iam::444455556666:user/carlos",
  "arn:aws:sts::111122223333:assumed-role/app/s1",
  "arn:aws:sts::111122223333:assumed-role/app/s2",
  "arn:aws:sts::444455556666:assumed-role/app/s1",
  "arn:aws:iam::111122223333:role/team/app",
  "arn:aws:sts::111122223333:federated-user/alice",
  "arn:aws:iam::111122223333:root",
  "arn:aws:iam::444455556666:root",
  "cognito-idp.amazonaws.com",
  "accounts.example.com",
  "arn:aws:iam::111122223333:saml-provider/corp",
  "anonymous",
];

/** What `Principal` elements name: the callers, what contains them, near misses. */
export const principalValues: readonly string[] = [
  ...principals.filter((principal) => principal.startsWith("arn:")),
  "*",
  "111122223333",
  "444455556666",
  "arn:aws:iam::111122223333:role/app",
  "arn:aws:iam::111122223333:role/team/app",
  "arn:aws:iam::444455556666:role/app",
  "arn:aws:iam::111122223333:user/Alice",
  "arn:aws:iam::111122223333:user/*",
  "arn:aws-cn:iam::111122223333:root",
  "arn:aws:sts::111122223333:assumed-role/app/*",
  "AIDAEXAMPLE",
  "",
];

export const actions: readonly string[] = [
  "cognito-idp:AdminGetUser",
  "cognito-idp:ListUserPools",
  "COGNITO-IDP:admingetuser",
  "sts:AssumeRole",
  "kms:Decrypt",
  "s3:GetObject",
  "sts:GetCallerIdentity",
];

export const actionPatterns: readonly string[] = [
  "*",
  "cognito-idp:*",
  "cognito-idp:AdminGetUser",
  "cognito-idp:List*",
  "Cognito-IDP:admin?et*",
  "cognito-*:*",
  "cognito-idp:Admin",
  "sts:*",
  "sts:AssumeRole",
  "kms:*",
  "s3:Get*",
  "s3:*Object",
  "s3",
  "**",
];

export const resources: readonly string[] = [
  "arn:aws:cognito-idp:eu-west-1:111122223333:userpool/eu-west-1_abc",
  "arn:aws:cognito-idp:eu-west-1:444455556666:userpool/eu-west-1_x:y/z",
  "arn:aws:s3:::logs/alice/a*b",
  "arn:aws:iam::111122223333:role/app",
  "arn:aws:kms:eu-west-1:111122223333:key/k1",
  "*",
];

export const resourcePatterns: readonly string[] = [
  "*",
  "arn:aws:cognito-idp:*:*:userpool/*",
  "arn:aws:cognito-idp:eu-west-1:111122223333:userpool/eu-west-1_abc",
  "arn:aws:cognito-idp:eu-*-1:111122223333:userpool/*_a?c",
  "arn:aws:cognito-idp:eu-west-1:*:userpool/*:*",
  "arn:aws:s3:::logs/${aws:username}/*",
  "arn:aws:s3:::logs/${aws:PrincipalTag/team, 'alice'}/a${*}b",
  "arn:aws:s3:::*/*/*",
  "arn:aws:s3:::",
  "arn:aws:cognito-idp:*",
  "arn:aws:cognito-idp:eu-west-1",
  "arn:aws:*:*:*:*",
  "arn:${aws:username}:*:*:*:*",
  "arn:aws:iam::111122223333:role/*",
  "arn:aws:kms:*:111122223333:key/*",
  "*:*:*:*:*:*",
  "*foo",
];

/** Condition keys with the family of their values. */
export const keys: readonly { readonly key: string; readonly family: OperatorFamily; readonly multivalued: boolean }[] = [
  { key: "aws:PrincipalTag/team", family: "string", multivalued: false },
  { key: "aws:ResourceTag/team", family: "string", multivalued: false },
  { key: "aws:username", family: "string", multivalued: false },
  { key: "aws:TagKeys", family: "string", multivalued: true },
  { key: "aws:MultiFactorAuthAge", family: "numeric", multivalued: false },
  { key: "aws:CurrentTime", family: "date", multivalued: false },
  { key: "aws:SecureTransport", family: "bool", multivalued: false },
  { key: "aws:SourceIp", family: "ip", multivalued: false },
  { key: "aws:PrincipalArn", family: "arn", multivalued: false },
  { key: "app:Digest", family: "binary", multivalued: false },
  { key: "app:Numbers", family: "numeric", multivalued: true },
  { key: "app:Arns", family: "arn", multivalued: true },
  { key: "app:Addresses", family: "ip", multivalued: true },
];

interface Values {
  /** Well-formed values of requests. */
  readonly context: readonly string[];
  /** Well-formed values of policies. */
  readonly policy: readonly string[];
}

export const valuesOf: Readonly<Record<OperatorFamily, Values>> = {
  // What is repeated is likelier: random strings seldom meet.
  string: {
    context: ["blue", "blue", "blue", "blue", "blue", "blue", "BLUE", "green", "a*b", "team/blue", "ÉBÈNE", ""],
    policy: [
      "blue",
      "blue",
      "blue",
      "blue",
      "blue",
      "Blue",
      "green",
      "b*",
      "?lue",
      "a${*}b",
      "ébène",
      "team/${aws:PrincipalTag/team}",
      "${aws:PrincipalTag/team}",
      "${aws:PrincipalTag/team, 'blue'}",
    ],
  },
  numeric: {
    context: ["0", "5", "5.0", "-1.50", "-2", "-10.5", "10", "9"],
    policy: ["5", "5.00", "10", "-1.5", "-3", "-10", "0", "-0"],
  },
  date: {
    context: ["2024-01-01T00:00:00Z", "2024-01-01T01:00:00+01:00", "1704067200", "2023-12-31T23:59:59.5Z", "2024-02"],
    policy: ["2024-01-01", "2024-01-01T00:00Z", "1704067200", "2023-12-31T23:59:59.50Z", "2024-02-01T00:00:00Z"],
  },
  bool: { context: ["true", "false", "TRUE"], policy: ["true", "false"] },
  ip: {
    context: ["10.1.2.3", "10.1.2.4", "::ffff:10.1.2.3", "2001:db8::1", "2001:DB8:0:0:0:0:0:1", "192.168.0.1"],
    policy: [
      "10.0.0.0/8",
      "10.1.2.3",
      "0.0.0.0/0",
      "10.1.2.77/30",
      "2001:db8::/32",
      "::/0",
      "2001:db8::1",
      "::ffff:10.1.0.0/112",
      "::ffff:0:0/96",
      "::ffff:0:0/95",
    ],
  },
  arn: {
    context: ["arn:aws:iam::111122223333:role/app", "arn:aws:iam::111122223333:user/a:b/c", "arn:aws:s3:::logs"],
    policy: [
      "arn:aws:iam::*:role/*",
      "arn:aws:iam::111122223333:role/app",
      "arn:*:iam::1111*:user/*",
      "arn:aws:s3:::${aws:PrincipalTag/team, 'logs'}",
      "arn:aws:iam::111122223333:role/${aws:username}",
    ],
  },
  binary: { context: ["SGVsbG8=", "AAAA", ""], policy: ["SGVsbG8=", "AAAA"] },
  null: { context: ["x"], policy: ["true", "false"] },
};

/** Values that some family cannot read, and policy text with odd variables. */
export const oddValues: readonly string[] = [
  "",
  "10abc",
  "1e3",
  "+5",
  "5.",
  "2024-02-30",
  "2024-13",
  "soon",
  "1704067200000000",
  "2024-01-01T24:00Z",
  "yes",
  "True",
  "10.0.0.256",
  "10.0.0.0/33",
  "10.01.0.0/8",
  "1::2::3",
  "fe80::1%eth0",
  "::/129",
  "*",
  "arn:aws:iam::1",
  "arn",
  "SGVsbG8",
  "SGVsbG9=",
  "====",
  "${}",
  "${aws:username",
  "${aws:user name}",
  "${aws:username, blue}",
  "${aws:PrincipalTag/team,'blue'}",
  "${${aws:username}}",
  "${$}{aws:username}",
  "${aws:TagKeys, 'b'}",
  "${?}lue",
  "x${aws:missing}",
  "${AWS:principaltag/TEAM}",
  "arn:aws:${aws:username}::${aws:PrincipalTag/team, 'x:y'}:${*}",
  "arn:aws:iam:",
  "arn:aws:iam::${aws:username, x:y:z}",
  "line\nbreak",
  "\u0000",
  "\uD83D",
  "😀",
  "__proto__",
  "ΑΣ",
  "ας",
  "İ",
];
