import { describe } from "vitest";
import {
  account,
  allow,
  asBucket,
  asTrust,
  bucket,
  deny,
  holds,
  identityPools,
  objects,
  pools,
  type Row,
  read,
  trust,
} from "./rows.js";

const bucketPolicy = (Principal: unknown, Condition?: object): never =>
  ({
    Effect: "Allow",
    Principal,
    Action: "s3:GetObject",
    Resource: objects,
    ...(Condition === undefined ? {} : { Condition }),
  }) as never;
const queue = "arn:aws:sqs:eu-west-1:111122223333:q";
const at = (Resource: string, action = "sqs:SendMessage"): Row[2] => allow(action, Resource);

describe("actions", () => {
  holds({
    TW200: [
      ["+", "two letters swapped", allow("cognito-idp:AdminGteUser", pools)],
      ["-", "wildcard", allow("cognito-idp:AdminGte*", pools)],
      ["-", "unknown service", allow("nosuch:Thing")],
      ["-", "API name", allow("s3:HeadObject", objects)],
      ["-", "unsigned API", allow("cognito-idp:SignUp")],
      ["+", "in NotAction", { Effect: "Deny", NotAction: "s3:GetObjekt", Resource: "*" }],
    ],
    TW201: [
      ["+", "log group", allow("cloudwatch-logs:CreateLogGroup")],
      ["+", "old balancer", allow("elb:DescribeLoadBalancers")],
      ["-", "star", allow("*")],
      ["+", "wildcard name", allow("nosuch:*")],
    ],
    TW202: [
      ["+", "question mark", allow("cognito-idp:AdminFo?")],
      ["-", "question mark that matches", allow("s3:Get?bject", objects)],
      ["-", "all", allow("s3:*")],
    ],
    TW203: [
      ["+", "head", allow("s3:HeadObject", objects)],
      ["+", "buckets", allow("s3:ListBuckets")],
      ["+", "batch delete", allow("s3:DeleteObjects", objects)],
      ["-", "no such name", allow("s3:FetchThings", objects)],
    ],
    TW204: [
      [
        "-",
        "pass role beside",
        [
          allow("lambda:CreateFunction", "arn:aws:lambda:eu-west-1:111122223333:function:app"),
          allow("iam:PassRole", "arn:aws:iam::111122223333:role/app"),
        ],
      ],
      ["-", "all of iam", allow(["lambda:CreateFunction", "iam:*"])],
      ["-", "Deny", deny("lambda:CreateFunction")],
      ["-", "nothing passed", allow("lambda:GetFunction")],
    ],
  });
});

describe("ARNs", () => {
  holds({
    TW210: [
      ["+", "upper case", at("ARN:aws:sqs:eu-west-1:111122223333:q")],
      ["-", "pattern that can match", at("a*")],
      ["-", "ARN", at(queue)],
    ],
    TW211: [
      ["+", "one missing", at("arn:aws:sqs:eu-west-1:q")],
      ["-", "colons in the name", at("arn:aws:logs:eu-west-1:111122223333:log-group:a:*", "logs:PutLogEvents")],
    ],
    TW212: [
      ["-", "government", at("arn:aws-us-gov:sqs:us-gov-west-1:111122223333:q")],
      ["-", "star", at("arn:*:sqs:eu-west-1:111122223333:q")],
      ["-", "Europe", at("arn:aws-eusc:sqs:*:111122223333:q")],
    ],
    TW213: [
      ["-", "wildcard", at("arn:aws:sqs:eu-*:111122223333:q")],
      ["-", "known", at(queue)],
      ["+", "of another partition", at("arn:aws:sqs:cn-north-1:111122223333:q")],
      ["-", "empty", at(objects, "s3:GetObject")],
    ],
    TW214: [
      ["+", "eleven digits", at("arn:aws:sqs:eu-west-1:11112222333:q")],
      ["+", "name", at("arn:aws:sqs:eu-west-1:prod:q")],
      ["-", "star", at("arn:aws:sqs:eu-west-1:*:q")],
      ["-", "digits and star", at("arn:aws:sqs:eu-west-1:1111*:q")],
    ],
    TW215: [
      ["-", "empty", at(objects, "s3:GetObject")],
      ["-", "star", at("arn:aws:s3::*:amzn-demo/*", "s3:GetObject")],
    ],
    TW216: [
      ["+", "bucket", at("arn:aws:s3:eu-west-1::amzn-demo/*", "s3:GetObject")],
      ["-", "queue", at(queue)],
    ],
    TW217: [
      ["+", "user pool", at("arn:aws:cognito-idp::111122223333:userpool/*", "cognito-idp:AdminGetUser")],
      ["-", "role", at("arn:aws:iam::111122223333:role/app", "iam:GetRole")],
    ],
    TW218: [
      ["+", "identity pool", at("arn:aws:cognito-identity:eu-west-1::identitypool/*", "cognito-identity:DeleteIdentityPool")],
      ["-", "bucket", at(bucket, "s3:ListBucket")],
    ],
    TW219: [
      [
        "+",
        "identity pool",
        at("arn:aws:cognito-identity:eu-west-1:111122223333:identity-pool/a", "cognito-identity:DeleteIdentityPool"),
      ],
      ["-", "variable", at("arn:aws:cognito-idp:eu-west-1:111122223333:${aws:PrincipalTag/pool}", "cognito-idp:AdminGetUser")],
      ["-", "star", at("arn:aws:cognito-idp:eu-west-1:111122223333:*", "cognito-idp:AdminGetUser")],
    ],
    TW220: [["+", "Lambda", at("arn:aws:Lambda:eu-west-1:111122223333:function:app", "lambda:InvokeFunction")]],
    TW221: [
      ["+", "prefix of a key", read({ StringEquals: { "s33:prefix": "a" } })],
      ["-", "API gateway", at("arn:aws:execute-api:eu-west-1:111122223333:abc/*", "execute-api:Invoke")],
      [
        "-",
        "load balancer",
        at("arn:aws:elasticloadbalancing:eu-west-1:111122223333:loadbalancer/app/a/b", "elasticloadbalancing:DeleteLoadBalancer"),
      ],
      ["-", "marketplace", read({ StringEquals: { "catalog:ChangeType": "a" } })],
    ],
    TW223: [
      ["-", "star", allow("s3:ListBucket")],
      ["-", "wildcard action", allow("s3:List*", objects)],
      ["-", "no type at all", allow("cognito-idp:ListUserPools", pools)],
      ["+", "identity pool for a user pool", allow("cognito-idp:AdminGetUser", identityPools)],
      ["-", "a pattern that overlaps", allow("cognito-idp:AdminGetUser", "arn:aws:cognito-*:*:*:*")],
      ["+", "one of two actions", allow(["s3:ListBucket", "s3:GetObject"], bucket)],
    ],
    TW224: [
      ["+", "buckets", allow("s3:ListAllMyBuckets", bucket)],
      ["+", "roles of an identity pool", allow("cognito-identity:SetIdentityPoolRoles", identityPools)],
      ["-", "wildcard action", allow("cognito-idp:List*", pools)],
      ["-", "star beside", allow("s3:ListAllMyBuckets", [bucket, "*"])],
      ["-", "NotResource", { Effect: "Deny", Action: "s3:ListAllMyBuckets", NotResource: bucket }],
    ],
    TW225: [
      [
        "+",
        "web ACL without the pool",
        allow("cognito-idp:AssociateWebACL", "arn:aws:wafv2:eu-west-1:111122223333:regional/webacl/a/b"),
      ],
      ["-", "star", allow("ec2:RunInstances")],
      [
        "-",
        "in two statements",
        [
          allow("cognito-idp:AssociateWebACL", pools),
          allow("cognito-idp:AssociateWebACL", "arn:aws:wafv2:eu-west-1:111122223333:*/webacl/*/*"),
        ],
      ],
    ],
    TW222: [
      ["-", "known", read({ StringEquals: { "aws:RequestedRegion": "eu-west-1" } })],
      ["-", "pattern", read({ StringLike: { "aws:RequestedRegion": "eu-*" } })],
      ["+", "zone", allow("ec2:RunInstances", "*", { StringEquals: { "ec2:Region": "us-east-1a" } })],
    ],
  });
});

describe("keys", () => {
  holds({
    TW230: [
      ["+", "of SQL", read({ StringMatches: { "aws:username": "a" } })],
      ["-", "qualified", read({ "ForAnyValue:StringLikeIfExists": { "aws:CalledVia": "a*" } })],
    ],
    TW231: [
      ["+", "nothing before the colon", read({ StringEquals: { ":username": "a" } })],
      ["+", "nothing after it", read({ StringEquals: { "aws:": "a" } })],
    ],
    TW232: [
      ["-", "tag key", read({ StringEquals: { "aws:PrincipalTag/anything": "a" } })],
      ["+", "typo", read({ StringEquals: { "aws:PrincipalOrgsID": "o-a1b2c3d4e5" } })],
    ],
    TW233: [
      ["+", "Cognito", allow("cognito-idp:AdminGetUser", pools, { StringEquals: { "cognito-idp:Nothing": "a" } })],
      ["-", "object tag", read({ StringEquals: { "s3:ExistingObjectTag/team": "a" } })],
      [
        "-",
        "session key",
        allow("s3:GetObject", objects, {
          StringEquals: { "ec2:SourceInstanceArn": "arn:aws:ec2:eu-west-1:111122223333:instance/i-1" },
        }),
      ],
      ["-", "ssm tag", allow("ssm:SendCommand", "*", { StringEquals: { "ssm:resourceTag/team": "a" } })],
      ["-", "requested object tag", allow("s3:PutObject", objects, { StringEquals: { "s3:RequestObjectTag/team": "a" } })],
      [
        "-",
        "lambda session key",
        read({ ArnEquals: { "lambda:SourceFunctionArn": "arn:aws:lambda:eu-west-1:111122223333:function:app" } }),
      ],
    ],
    TW234: [["+", "like", read({ ArnLike: { "AWS:arn": "arn:aws:iam::111122223333:role/*" } })]],
    TW235: [
      ["+", "s3 key on ec2", allow("ec2:StartInstances", "*", { StringEquals: { "s3:prefix": "a" } })],
      ["-", "global key", allow("ec2:StartInstances", "*", { StringEquals: { "aws:RequestedRegion": "eu-west-1" } })],
      ["-", "passed service", allow("iam:PassRole", "*", { StringEquals: { "iam:PassedToService": "lambda.amazonaws.com" } })],
    ],
    TW236: [
      ["+", "keys", trust(account, "sts:AssumeRole", { "ForAllValues:StringEquals": { "aws:TagKeys": ["a"] } }), asTrust],
      [
        "+",
        "transitive",
        trust(account, "sts:AssumeRole", { "ForAllValues:StringEquals": { "sts:TransitiveTagKeys": ["a"] } }),
        asTrust,
      ],
      [
        "-",
        "source identity allowed",
        trust(account, ["sts:AssumeRole", "sts:SetSourceIdentity"], { StringLike: { "sts:SourceIdentity": "a*" } }),
        asTrust,
      ],
      ["-", "identity policy", allow("ec2:CreateTags", "*", { StringEquals: { "aws:RequestTag/team": "a" } })],
    ],
    TW237: [
      ["+", "one block", read({ StringEquals: { "aws:username": "a", "aws:UserName": "b" } })],
      ["-", "different keys", read({ StringEquals: { "aws:username": "a", "aws:userid": "b" } })],
    ],
    TW238: [["+", "qualified", read({ "ForAnyValue:NullIfExists": { "aws:CalledVia": "true" } })]],
    TW239: [
      ["+", "all", allow("ec2:CreateTags", "*", { "ForAllValues:Null": { "aws:TagKeys": "false" } })],
      ["+", "any", allow("ec2:CreateTags", "*", { "ForAnyValue:Null": { "aws:TagKeys": "false" } })],
    ],
    TW240: [
      ["+", "number and text", allow("s3:ListBucket", bucket, { NumericEquals: { "s3:max-keys": [1, "2"] } })],
      ["+", "boolean and text", read({ StringEquals: { "aws:PrincipalTag/a": [true, "a"] } })],
      ["-", "one", read({ Bool: { "aws:SecureTransport": true } })],
    ],
    TW241: [
      ["+", "Null", read({ Null: { "aws:username": ["true", "false"] } })],
      ["-", "one in a list", read({ Bool: { "aws:SecureTransport": ["true"] } })],
      ["-", "texts", read({ StringEquals: { "aws:username": ["a", "b"] } })],
    ],
    TW249: [
      ["+", "paths", read({ StringLike: { "aws:PrincipalOrgPaths": "o-a1b2c3d4e5/*" } })],
      ["-", "qualified", read({ "ForAnyValue:StringEquals": { "aws:CalledVia": "athena.amazonaws.com" } })],
      ["-", "Null", read({ Null: { "aws:CalledVia": "true" } })],
      ["-", "TW316", allow("ec2:CreateTags", "*", { StringEquals: { "aws:TagKeys": "a" } })],
    ],
    TW283: [
      ["+", "region", read({ "ForAnyValue:StringEquals": { "aws:RequestedRegion": "eu-west-1" } })],
      ["+", "resource tag", allow("ec2:StartInstances", "*", { "ForAnyValue:StringEquals": { "aws:ResourceTag/team": "a" } })],
      ["-", "several", read({ "ForAnyValue:StringEquals": { "aws:CalledVia": "athena.amazonaws.com" } })],
      [
        "-",
        "audience",
        trust({ Federated: "cognito-identity.amazonaws.com" }, "sts:AssumeRoleWithWebIdentity", {
          "ForAnyValue:StringEquals": { "cognito-identity.amazonaws.com:aud": "a" },
        }),
        asTrust,
      ],
      [
        "-",
        "means of signing in, several",
        trust({ Federated: "cognito-identity.amazonaws.com" }, "sts:AssumeRoleWithWebIdentity", {
          "ForAnyValue:StringLike": { "cognito-identity.amazonaws.com:amr": "authenticated" },
        }),
        asTrust,
      ],
    ],
    TW269: [
      [
        "+",
        "organization",
        bucketPolicy({ Service: "sns.amazonaws.com" }, { StringEquals: { "aws:PrincipalOrgID": "o-a1b2c3d4e5" } }),
        asBucket,
      ],
      ["+", "tag", bucketPolicy({ Service: "sns.amazonaws.com" }, { StringEquals: { "aws:PrincipalTag/a": "b" } }), asBucket],
      [
        "-",
        "source",
        bucketPolicy({ Service: "sns.amazonaws.com" }, { StringEquals: { "aws:SourceOrgID": "o-a1b2c3d4e5" } }),
        asBucket,
      ],
      [
        "-",
        "with an account",
        bucketPolicy(
          { Service: "sns.amazonaws.com", AWS: "111122223333" },
          { StringEquals: { "aws:PrincipalOrgID": "o-a1b2c3d4e5" } },
        ),
        asBucket,
      ],
    ],
    TW274: [
      ["+", "everything", allow("*", "*", { StringEquals: { "aws:VpceAccount": "111122223333" } })],
      [
        "+",
        "all but some",
        {
          Effect: "Deny",
          NotAction: "iam:*",
          Resource: "*",
          Condition: { StringNotEquals: { "aws:VpceOrgID": "o-a1b2c3d4e5" } },
        },
      ],
      ["-", "objects", read({ StringEquals: { "aws:VpceAccount": "111122223333" } })],
      ["-", "another key", allow("*", "*", { StringEquals: { "aws:SourceVpce": "vpce-12345678" } })],
    ],
    TW275: [
      ["+", "source", read({ StringLike: { "aws:PrincipalTag/team": "*" } })],
      ["-", "IfExists", read({ StringLikeIfExists: { "aws:PrincipalTag/team": "*" } })],
      ["-", "prefix", read({ StringLike: { "aws:PrincipalTag/team": "a*" } })],
      ["-", "plain star", read({ StringEquals: { "aws:PrincipalTag/team": "*" } })],
      ["+", "star among others", read({ StringLike: { "aws:PrincipalTag/team": ["a", "*"] } })],
    ],
    TW276: [
      ["+", "absent", read({ StringNotLike: { "aws:PrincipalTag/team": "*" } })],
      ["-", "prefix", read({ StringNotLike: { "aws:PrincipalTag/team": "a*" } })],
      ["-", "IfExists", read({ StringNotLikeIfExists: { "aws:PrincipalTag/team": "*" } })],
    ],
    TW279: [
      ["+", "disjoint", read({ StringEquals: { "aws:username": "a" }, StringLike: { "aws:username": "b*" } })],
      [
        "+",
        "absent and equal",
        allow("ec2:StartInstances", "*", {
          Null: { "aws:ResourceTag/team": "true" },
          StringEquals: { "aws:ResourceTag/team": "a" },
        }),
      ],
      [
        "+",
        "interval",
        read({ NumericLessThan: { "aws:MultiFactorAuthAge": "10" }, NumericGreaterThan: { "aws:MultiFactorAuthAge": "20" } }),
      ],
      [
        "+",
        "dates",
        read({
          DateLessThan: { "aws:CurrentTime": "2026-01-01T00:00:00Z" },
          DateGreaterThan: { "aws:CurrentTime": "2027-01-01T00:00:00Z" },
        }),
      ],
      ["+", "excluded", read({ StringEquals: { "aws:username": "a" }, StringNotEquals: { "aws:username": ["a", "b"] } })],
      [
        "-",
        "interval that holds",
        read({ NumericLessThan: { "aws:MultiFactorAuthAge": "20" }, NumericGreaterThan: { "aws:MultiFactorAuthAge": "10" } }),
      ],
      ["-", "overlapping", read({ StringEquals: { "aws:username": "ba" }, StringLike: { "aws:username": "b*" } })],
      [
        "-",
        "IfExists",
        read({
          StringEqualsIfExists: { "aws:username": "a" },
          StringEquals: { "aws:username": "b" },
          Null: { "aws:userid": "true" },
        }),
        {},
      ],
      ["-", "present and equal", read({ Null: { "aws:username": "false" }, StringEquals: { "aws:username": "a" } })],
      ["+", "absent and present", read({ Null: { "aws:username": "true" }, StringLike: { "aws:username": "*" } })],
    ],
  });
});
