import { describe } from "vitest";
import { account, allow, asBucket, deny, holds, objects, read } from "./rows.js";

const get = allow("s3:GetObject", objects);
const named = (Sid: string, Action: string): object => ({ Sid, Effect: "Allow", Principal: account, Action, Resource: objects });

describe("style", () => {
  holds({
    TW600: [
      ["+", "same", [named("A", "s3:GetObject"), named("A", "s3:PutObject")] as never, asBucket],
      [
        "+",
        "endpoint",
        [
          { ...named("A", "s3:GetObject"), Principal: "*" },
          { ...named("A", "s3:PutObject"), Principal: "*" },
        ] as never,
        { kind: "endpoint" },
      ],
      ["-", "letter case", [named("A", "s3:GetObject"), named("a", "s3:PutObject")] as never, asBucket],
      [
        "-",
        "identity policies may not",
        [
          { ...get, Sid: "A" },
          { ...deny("s3:PutObject", objects), Sid: "A" },
        ],
      ],
    ],
    TW601: [
      ["+", "none", get],
      ["+", "one of two", [{ ...get, Sid: "A" }, allow("s3:PutObject", objects)]],
    ],
    TW602: [
      ["-", "all", allow("*")],
      ["-", "star in the name", allow("s3:G*", "arn:aws:s3:::*")],
    ],
    TW603: [
      ["-", "current", get],
      ["-", "none is TW113", { Statement: [get] }],
    ],
    TW604: [
      ["+", "service", allow("S3:GetObject", objects)],
      ["-", "canonical", get],
      ["-", "unknown", allow("s3:getthing", objects)],
    ],
    TW605: [
      ["+", "operator", read({ stringEquals: { "aws:username": "a" } })],
      ["+", "global key", read({ Bool: { "AWS:SecureTransport": "true" } })],
      ["-", "tag key", read({ StringEquals: { "aws:PrincipalTag/TEAM": "a" } })],
    ],
    TW607: [
      ["+", "resources", allow("s3:GetObject", ["arn:aws:s3:::b", "arn:aws:s3:::a"])],
      ["-", "sorted", allow(["s3:GetObject", "s3:PutObject"], objects)],
    ],
    TW608: [
      ["+", "resources", [allow("s3:GetObject", [objects]), allow("s3:PutObject", objects)]],
      ["-", "texts", [get, allow("s3:PutObject", objects)]],
      ["-", "several", [get, allow(["s3:PutObject", "s3:DeleteObject"], objects)]],
    ],
    TW609: [
      ["-", "one partition", get, { partitions: ["aws"] }],
      ["-", "star", allow("s3:GetObject", "arn:*:s3:::amzn-demo/*"), { partitions: ["aws", "aws-cn"] }],
      [
        "+",
        "value",
        read({ ArnLike: { "aws:PrincipalArn": "arn:aws:iam::210987654321:role/*" } }),
        { partitions: ["aws", "aws-cn"] },
      ],
    ],
    TW610: [
      ["+", "condition", read({ StringEquals: { "aws:SourceAccount": "444455556666" } })],
      ["+", "bucket", allow("s3:GetObject", "arn:aws:s3:::amzn-s3-demo-bucket/*")],
      ["+", "example bucket", allow("s3:GetObject", "arn:aws:s3:::examplebucket/*")],
      ["-", "digits inside others", allow("s3:GetObject", "arn:aws:s3:::b1234567890123/*")],
    ],
    TW612: [
      ["+", "text where JSON is written", read({ Bool: { "aws:SecureTransport": "true" } }), { booleans: "json" }],
      ["-", "JSON where JSON is written", read({ Bool: { "aws:SecureTransport": true } }), { booleans: "json" }],
      ["-", "no habit", read({ Bool: { "aws:SecureTransport": true } })],
    ],
  });
});
