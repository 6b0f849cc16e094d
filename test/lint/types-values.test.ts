import { describe } from "vitest";
import { account, allow, asBucket, asTrust, bucket, deny, holds, objects, read, trust } from "./rows.js";

const bucketPolicy = (Principal: unknown, Condition?: object): never =>
  ({
    Effect: "Allow",
    Principal,
    Action: "s3:GetObject",
    Resource: objects,
    ...(Condition === undefined ? {} : { Condition }),
  }) as never;
const queue = "arn:aws:sqs:eu-west-1:111122223333:q";
const github = "token.actions.githubusercontent.com";

describe("values", () => {
  holds({
    TW242: [
      ["+", "address on a text", read({ IpAddress: { "aws:username": "10.0.0.1" } })],
      ["+", "boolean on a text", read({ Bool: { "aws:username": "true" } })],
      ["+", "date on a text", read({ DateEquals: { "aws:PrincipalTag/a": "2026-01-01" } })],
      ["-", "ARN as text", read({ StringEquals: { "aws:PrincipalArn": "arn:aws:iam::111122223333:role/app" } })],
      ["-", "text as ARN", read({ ArnLike: { "aws:PrincipalTag/a": "arn:aws:iam::111122223333:role/*" } })],
      ["-", "Null", read({ Null: { "aws:SourceIp": "true" } })],
    ],
    TW243: [
      ["+", "one", read({ Bool: { "aws:SecureTransport": "1" } })],
      ["+", "Null", read({ Null: { "aws:username": "no" } })],
      ["-", "upper case", read({ Bool: { "aws:SecureTransport": "TRUE" } })],
    ],
    TW244: [
      ["+", "word", read({ DateLessThan: { "aws:CurrentTime": "tomorrow" } })],
      ["-", "epoch is TW248", read({ DateLessThan: { "aws:CurrentTime": "1700000000" } })],
    ],
    TW245: [
      ["+", "octet", read({ IpAddress: { "aws:SourceIp": "203.0.113.256" } })],
      ["-", "version 6", read({ IpAddress: { "aws:SourceIp": "2001:db8::/32" } })],
      ["-", "address", read({ IpAddress: { "aws:SourceIp": "203.0.113.7" } })],
    ],
    TW246: [
      ["-", "decimal", read({ NumericLessThan: { "aws:MultiFactorAuthAge": "1.5" } })],
      ["-", "negative", read({ NumericLessThan: { "aws:MultiFactorAuthAge": "-1" } })],
    ],
    TW248: [["+", "JSON number", read({ DateGreaterThan: { "aws:CurrentTime": 1700000000 } })]],
    TW251: [
      ["+", "date", read({ DateLessThan: { "aws:CurrentTime": "${aws:PrincipalTag/until}" } })],
      ["+", "boolean", read({ Bool: { "aws:SecureTransport": "${aws:PrincipalTag/a}" } })],
      ["+", "address", read({ IpAddress: { "aws:SourceIp": "${aws:PrincipalTag/ip}" } })],
      ["-", "ARN", read({ ArnLike: { "aws:PrincipalArn": "arn:aws:iam::${aws:PrincipalAccount}:role/app" } })],
    ],
    TW252: [
      ["-", "tag", read({ StringEquals: { "aws:ResourceTag/team": "${aws:PrincipalTag/team}" } })],
      ["-", "escapes", allow("s3:GetObject", `${bucket}/\${*}\${?}\${$}`)],
      ["-", "identity", allow("s3:GetObject", `${bucket}/\${cognito-identity.amazonaws.com:sub}/*`)],
      ["-", "letter case", allow("s3:GetObject", `${bucket}/\${AWS:UserName}/*`)],
    ],
    TW253: [
      ["+", "keys", allow("ec2:CreateTags", "*", { StringEquals: { "aws:RequestTag/team": "${aws:TagKeys}" } })],
      ["+", "called via", allow("s3:GetObject", `${bucket}/\${aws:CalledVia}/*`)],
      ["+", "paths", read({ StringLike: { "aws:ResourceTag/path": "${aws:PrincipalOrgPaths}" } })],
      ["-", "one", read({ StringEquals: { "aws:PrincipalTag/a": "${aws:CalledViaFirst}" } })],
    ],
    TW254: [
      ["+", "question mark", read({ StringEquals: { "aws:username": "a?" } })],
      ["+", "negated", read({ StringNotEquals: { "aws:username": "a*" } })],
      ["-", "Like", read({ StringLike: { "aws:username": "a*" } })],
      ["-", "ARN", read({ ArnEquals: { "aws:PrincipalArn": "arn:aws:iam::111122223333:role/*" } })],
      ["-", "variable", read({ StringEquals: { "aws:username": "a${*}" } })],
    ],
    TW255: [
      ["+", "ten", read({ IpAddress: { "aws:SourceIp": "10.0.0.0/8" } })],
      [
        "+",
        "all of several",
        read({
          IpAddress: {
            "aws:SourceIp": ["192.168.0.0/16", "172.16.0.1", "fd00::/8", "100.64.0.0/10", "127.0.0.1", "169.254.0.0/16"],
          },
        }),
      ],
      ["-", "public", read({ IpAddress: { "aws:SourceIp": "203.0.113.0/24" } })],
      ["-", "some", read({ IpAddress: { "aws:SourceIp": ["10.0.0.0/8", "203.0.113.0/24"] } })],
      ["-", "inside a VPC", read({ IpAddress: { "aws:VpcSourceIp": "10.0.0.0/8" } })],
      ["-", "wider than private", read({ IpAddress: { "aws:SourceIp": "0.0.0.0/0" } })],
    ],
    TW256: [
      ["+", "all", deny("s3:*", "*", { NotIpAddress: { "aws:SourceIp": "10.0.0.0/8" } })],
      ["-", "public", deny("s3:*", "*", { NotIpAddress: { "aws:SourceIp": "203.0.113.0/24" } })],
    ],
    TW257: [
      ["+", "some", read({ IpAddress: { "aws:SourceIp": ["10.0.0.0/8", "203.0.113.0/24"] } })],
      ["-", "all", read({ IpAddress: { "aws:SourceIp": "10.0.0.0/8" } })],
    ],
    TW258: [
      ["+", "some", deny("s3:*", "*", { NotIpAddress: { "aws:SourceIp": ["10.0.0.0/8", "203.0.113.0/24"] } })],
      ["-", "none", deny("s3:*", "*", { NotIpAddress: { "aws:SourceIp": "203.0.113.0/24" } })],
    ],
    TW259: [
      ["+", "version 6", read({ IpAddress: { "aws:SourceIp": "2001:db8::1/32" } })],
      ["-", "network", read({ IpAddress: { "aws:SourceIp": "203.0.113.0/24" } })],
      ["-", "address", read({ IpAddress: { "aws:SourceIp": "203.0.113.7" } })],
    ],
    TW260: [
      ["+", "upper case", bucketPolicy({ Service: "SNS.amazonaws.com" }), asBucket],
      ["+", "no suffix", allow("iam:PassRole", "*", { StringEquals: { "iam:PassedToService": "lambda" } })],
      ["+", "no Region", allow("kms:Decrypt", "*", { StringEquals: { "kms:ViaService": "s3.amazonaws.com" } })],
      ["-", "Region", allow("kms:Decrypt", "*", { StringEquals: { "kms:ViaService": "s3.eu-west-1.amazonaws.com" } })],
      ["-", "China", bucketPolicy({ Service: "ec2.amazonaws.com.cn" }), asBucket],
      ["-", "pattern", allow("kms:Decrypt", "*", { StringLike: { "kms:ViaService": "s3.*.amazonaws.com" } })],
      ["-", "principal of a Region", bucketPolicy({ Service: "logs.eu-west-1.amazonaws.com" }), asBucket],
    ],
    TW261: [
      ["+", "slash only", read({ StringEquals: { "aws:PrincipalTag/": "a" } })],
      ["+", "none", allow("ec2:StartInstances", "*", { StringEquals: { "aws:ResourceTag": "a" } })],
      ["-", "key", allow("ec2:StartInstances", "*", { StringEquals: { "aws:ResourceTag/a": "a" } })],
    ],
    TW262: [
      ["-", "eight", read({ StringEquals: { "aws:SourceVpc": "vpc-12345678" } })],
      ["-", "seventeen", read({ StringEquals: { "aws:SourceVpc": "vpc-1234567890abcdef0" } })],
      ["-", "pattern", read({ StringLike: { "aws:SourceVpc": "vpc-12*" } })],
      ["+", "endpoint", read({ StringEquals: { "aws:SourceVpc": "vpce-12345678" } })],
      ["+", "pattern of another kind", read({ StringLike: { "aws:SourceVpc": "subnet-*" } })],
    ],
    TW263: [
      ["+", "network", read({ StringEquals: { "aws:SourceVpce": "vpc-12345678" } })],
      ["-", "endpoint", read({ StringEquals: { "aws:SourceVpce": "vpce-1234567890abcdef0" } })],
    ],
    TW264: [
      [
        "+",
        "alias",
        allow("s3:PutObject", objects, { StringEquals: { "s3:x-amz-server-side-encryption-aws-kms-key-id": "alias/app" } }),
      ],
      [
        "+",
        "id",
        allow("s3:PutObject", objects, {
          StringEquals: { "s3:x-amz-server-side-encryption-aws-kms-key-id": "1234abcd-12ab-34cd-56ef-1234567890ab" },
        }),
      ],
      [
        "+",
        "ARN of an alias",
        deny("s3:PutObject", objects, {
          StringNotEquals: { "s3:x-amz-server-side-encryption-aws-kms-key-id": "arn:aws:kms:eu-west-1:111122223333:alias/app" },
        }),
      ],
      [
        "-",
        "ARN of a key",
        allow("s3:PutObject", objects, {
          StringEquals: {
            "s3:x-amz-server-side-encryption-aws-kms-key-id":
              "arn:aws:kms:eu-west-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab",
          },
        }),
      ],
      ["-", "presence", deny("s3:PutObject", objects, { Null: { "s3:x-amz-server-side-encryption-aws-kms-key-id": "true" } })],
    ],
    TW280: [
      ["+", "no prefix", read({ StringEquals: { "aws:ResourceOrgID": "a1b2c3d4e5" } })],
      [
        "+",
        "path without an end",
        read({ "ForAnyValue:StringEquals": { "aws:PrincipalOrgPaths": "o-a1b2c3d4e5/r-ab12/ou-ab12-11111111" } }),
      ],
      ["-", "path", read({ "ForAnyValue:StringLike": { "aws:PrincipalOrgPaths": "o-a1b2c3d4e5/r-ab12/ou-ab12-11111111/*" } })],
      ["-", "variable", read({ StringEquals: { "aws:ResourceOrgID": "${aws:PrincipalOrgID}" } })],
      ["+", "short", read({ StringEquals: { "aws:PrincipalOrgID": "o-a1b2" } })],
    ],
    TW281: [
      ["+", "number", read({ StringEquals: { "aws:SourceAccount": 11122223333 } })],
      ["+", "hyphens", read({ StringEquals: { "aws:PrincipalAccount": "1111-2222-3333" } })],
      ["-", "variable", read({ StringEquals: { "aws:ResourceAccount": "${aws:PrincipalAccount}" } })],
      ["-", "digits", read({ StringEquals: { "aws:ResourceAccount": "111122223333" } })],
      ["-", "pattern", read({ StringLike: { "aws:ResourceAccount": "1111*" } })],
    ],
    TW282: [
      ["+", "direction", allow("s3:GetObject", "arn:aws:s3:::amzn\u202e-demo/*")],
      ["+", "no width", allow("ec2:StartInstances", "*", { StringEquals: { "aws:ResourceTag/team": "blue\u200b" } })],
      ["+", "Cyrillic letter", allow("ec2:StartInstances", "*", { StringEquals: { "aws:ResourceTag/te\u0430m": "a" } })],
      ["-", "one script", allow("ec2:StartInstances", "*", { StringEquals: { "aws:ResourceTag/команда": "синий" } })],
      ["-", "umlaut", allow("ec2:StartInstances", "*", { StringEquals: { "aws:ResourceTag/team": "Größe" } })],
    ],
  });
});

describe("principals and resource policies", () => {
  holds({
    TW265: [
      ["+", "bucket", bucketPolicy({ Federated: "cognito-identity.amazonaws.com" }), asBucket],
      ["-", "trust", trust({ Federated: "cognito-identity.amazonaws.com" }, "sts:AssumeRoleWithWebIdentity"), asTrust],
    ],
    TW266: [
      ["-", "host", trust({ Federated: "cognito-identity.amazonaws.com" }, "sts:AssumeRoleWithWebIdentity"), asTrust],
      [
        "-",
        "provider",
        trust({ Federated: `arn:aws:iam::111122223333:oidc-provider/${github}` }, "sts:AssumeRoleWithWebIdentity"),
        asTrust,
      ],
      [
        "-",
        "path",
        trust(
          { Federated: "arn:aws:iam::111122223333:oidc-provider/oidc.eks.eu-west-1.amazonaws.com/id/ABC" },
          "sts:AssumeRoleWithWebIdentity",
        ),
        asTrust,
      ],
      ["-", "SAML", trust({ Federated: "arn:aws:iam::111122223333:saml-provider/corp" }, "sts:AssumeRoleWithSAML"), asTrust],
      ["+", "role", trust({ Federated: "arn:aws:iam::111122223333:role/app" }, "sts:AssumeRoleWithWebIdentity"), asTrust],
      ["+", "https", trust({ Federated: `https://${github}` }, "sts:AssumeRoleWithWebIdentity"), asTrust],
    ],
    TW267: [
      [
        "+",
        "SAML by web identity",
        trust({ Federated: "arn:aws:iam::111122223333:saml-provider/corp" }, "sts:AssumeRoleWithWebIdentity"),
        asTrust,
      ],
      ["+", "federated by AssumeRole", trust({ Federated: "cognito-identity.amazonaws.com" }, "sts:AssumeRole"), asTrust],
      ["+", "web identity of SAML", trust({ Federated: "cognito-identity.amazonaws.com" }, "sts:AssumeRoleWithSAML"), asTrust],
      ["-", "web identity", trust({ Federated: "cognito-identity.amazonaws.com" }, "sts:AssumeRoleWithWebIdentity"), asTrust],
      ["-", "account", trust(account, "sts:AssumeRole"), asTrust],
      [
        "-",
        "each by its own",
        trust({ AWS: "111122223333", Federated: "cognito-identity.amazonaws.com" }, [
          "sts:AssumeRole",
          "sts:AssumeRoleWithWebIdentity",
        ]),
        asTrust,
      ],
      [
        "+",
        "mixed principals",
        trust({ AWS: "111122223333", Federated: "cognito-identity.amazonaws.com" }, "sts:AssumeRole"),
        asTrust,
      ],
    ],
    TW268: [
      ["+", "one action", trust({ Service: "rolesanywhere.amazonaws.com" }, "sts:AssumeRole"), asTrust],
      [
        "-",
        "all three",
        trust({ Service: "rolesanywhere.amazonaws.com" }, ["sts:AssumeRole", "sts:TagSession", "sts:SetSourceIdentity"]),
        asTrust,
      ],
      ["-", "another service", trust({ Service: "lambda.amazonaws.com" }, "sts:AssumeRole"), asTrust],
    ],
    TW270: [
      [
        "+",
        "queue policy",
        { Effect: "Allow", Principal: account, Action: "s3:GetObject", Resource: queue },
        { kind: "resource", resourceType: "AWS::SQS::Queue" },
      ],
      [
        "+",
        "key policy",
        { Effect: "Allow", Principal: account, Action: "s3:GetObject", Resource: "*" },
        { kind: "resource", resourceType: "AWS::KMS::Key" },
      ],
      ["+", "trust policy", trust(account, ["sts:AssumeRole", "s3:GetObject"]), asTrust],
      [
        "-",
        "key",
        { Effect: "Allow", Principal: account, Action: "kms:Decrypt", Resource: "*" },
        { kind: "resource", resourceType: "AWS::KMS::Key" },
      ],
      ["-", "unknown type", { Effect: "Allow", Principal: account, Action: "s3:GetObject", Resource: "*" }, { kind: "resource" }],
    ],
    TW271: [
      ["+", "queue", { Effect: "Allow", Principal: account, Action: "s3:GetObject", Resource: queue }, asBucket],
      ["-", "objects", bucketPolicy(account), asBucket],
      ["-", "star", { Effect: "Allow", Principal: account, Action: "s3:GetObject", Resource: "*" }, asBucket],
      [
        "+",
        "topic in a queue's",
        { Effect: "Allow", Principal: account, Action: "sqs:SendMessage", Resource: "arn:aws:sns:eu-west-1:111122223333:t" },
        { kind: "resource", resourceType: "AWS::SQS::Queue" },
      ],
      [
        "-",
        "without a type",
        { Effect: "Allow", Principal: account, Action: "s3:GetObject", Resource: queue },
        { kind: "resource" },
      ],
    ],
    TW272: [
      ["+", "role", bucketPolicy({ AWS: "AROA1234567890EXAMPLE" }), asBucket],
      ["-", "ARN", bucketPolicy({ AWS: "arn:aws:iam::111122223333:role/app" }), asBucket],
    ],
    TW273: [
      ["+", "user", bucketPolicy({ AWS: "AIDAJQABLZS4A3QDU576Q" }), asBucket],
      ["-", "ARN", bucketPolicy({ AWS: "arn:aws:iam::111122223333:user/a" }), asBucket],
      ["-", "role", bucketPolicy({ AWS: "AROA1234567890EXAMPLE" }), asBucket],
      ["+", "trust", trust({ AWS: "AIDAJQABLZS4A3QDU576Q" }, "sts:AssumeRole"), asTrust],
    ],
  });
});
