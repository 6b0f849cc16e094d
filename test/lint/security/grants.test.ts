import { describe, expect, it } from "vitest";
import type { PolicyKind } from "../../../src/ir/model.js";
import { counts, documentOf, found } from "../found.js";

const admin = { Effect: "Allow", Action: "*", Resource: "*" };

describe("grants of everything", () => {
  it("are nothing to say of policies that only limit", () => {
    const limits: readonly PolicyKind[] = ["boundary", "session", "scp"];
    for (const code of ["TW400", "TW414", "TW424"]) {
      expect(limits.map((kind) => found(code, documentOf(admin), { kind }).length)).toEqual([0, 0, 0]);
      expect(found(code, documentOf(admin)).length).toBe(1);
    }
  });

  it("are not escalations besides", () => {
    const statement = { Effect: "Allow", Action: "iam:CreatePolicyVersion", Resource: "*" };
    expect(counts("TW446", [documentOf(statement), documentOf(statement, admin)])).toEqual([1, 0]);
  });
});

describe("iam:PassRole", () => {
  const passing = (resource: string | readonly string[], condition?: object): Record<string, unknown> =>
    documentOf({
      Effect: "Allow",
      Action: "iam:PassRole",
      Resource: resource,
      ...(condition === undefined ? {} : { Condition: condition }),
    });

  it("is wide on every role of an account, and on a short ARN that reaches them", () => {
    const wide = ["arn:aws:iam::222233334444:role/*", "arn:aws:iam::*:*", "arn:aws:iam::*", "arn:*:*:*:*:*"];
    expect(
      counts(
        "TW413",
        wide.map((resource) => passing(resource)),
      ),
    ).toEqual([1, 1, 1, 1]);
  });

  it("is narrow on a path, a beginning of a name and other kinds of resource", () => {
    const narrow = ["arn:aws:iam::*:role/app/*", "arn:aws:iam::*:role/Service*", "arn:aws:iam::*:user/*", "arn:aws:s3:::*"];
    expect(
      counts(
        "TW413",
        narrow.map((resource) => passing(resource)),
      ),
    ).toEqual([0, 0, 0, 0]);
  });

  it("is not narrowed by a service that may be missing, is denied or is any", () => {
    const conditions = [
      { StringNotEquals: { "iam:PassedToService": "ec2.amazonaws.com" } },
      { StringLike: { "iam:PassedToService": "*" } },
      { Null: { "iam:PassedToService": "false" } },
      { StringLike: { "iam:PassedToService": "ec2.*" } },
    ];
    expect(
      counts(
        "TW413",
        conditions.map((condition) => passing("*", condition)),
      ),
    ).toEqual([1, 1, 1, 0]);
  });

  it("is named by the entry that names it, not by a pattern beside it", () => {
    const both = documentOf({ Effect: "Allow", Action: ["iam:P*", "iam:PassRole"], Resource: "*" });
    expect([found("TW413", both).length, found("TW414", both).length]).toEqual([1, 0]);
  });

  it("is left alone where NotResource or NotAction leaves it out", () => {
    const left = [
      documentOf({ Effect: "Allow", Action: "iam:PassRole", NotResource: "arn:aws:iam::*:role/*" }),
      documentOf({ Effect: "Allow", NotAction: ["iam:Pass*"], Resource: "*" }),
    ];
    expect(counts("TW410", left)).toEqual([0, 0]);
    expect(counts("TW415", left)).toEqual([0, 0]);
  });
});

describe("edits of resource policies", () => {
  const editing = (condition: object): Record<string, unknown> =>
    documentOf({ Effect: "Allow", Action: "lambda:AddPermission", Resource: "*", Condition: condition });

  it("that a service makes, or for whom a condition says, give the caller nothing", () => {
    const answers = [
      { StringEquals: { "lambda:Principal": "events.amazonaws.com" } },
      { "ForAnyValue:StringEquals": { "aws:CalledVia": "cloudformation.amazonaws.com" } },
      { StringNotEquals: { "lambda:Principal": "*" } },
      { StringEquals: { "aws:ResourceAccount": "222233334444" } },
    ];
    expect(counts("TW445", answers.map(editing))).toEqual([0, 0, 1, 1]);
  });

  it("name what is missing", () => {
    const [diagnostic] = found(
      "TW445",
      documentOf({ Effect: "Allow", Action: ["s3:PutBucketPolicy", "s3:Get*", "s3:PutObject"], Resource: "*" }),
    );
    expect(diagnostic?.message).toContain("`s3:DeleteObject`");
    expect(diagnostic?.message).not.toContain("`s3:GetObject`");
  });
});

describe("what the project calls sensitive", () => {
  const sensitive = [{ actions: ["s3:GetObject"], resources: ["arn:aws:s3:::payroll/*"] }];
  const reading = (action: string, resource: string): Record<string, unknown> =>
    documentOf({ Effect: "Allow", Action: action, Resource: resource });

  it("is found by patterns on both sides", () => {
    const documents = [
      reading("s3:Get*", "arn:aws:s3:::pay*"),
      reading("*", "*"),
      reading("s3:GetObject", "arn:aws:s3:::reports/*"),
      reading("s3:PutObject", "arn:aws:s3:::payroll/*"),
    ];
    expect(counts("TW449", documents, { sensitive })).toEqual([1, 1, 0, 0]);
    expect(counts("TW449", documents)).toEqual([0, 0, 0, 0]);
  });

  it("is found where the statement says what it leaves out", () => {
    const all = documentOf({ Effect: "Allow", NotAction: "iam:*", Resource: "*" });
    const deny = documentOf({ Effect: "Deny", Action: "s3:GetObject", Resource: "*" });
    expect(counts("TW449", [all, deny], { sensitive })).toEqual([1, 0]);
    expect(counts("TW449", [all], { sensitive: [{ actions: ["s3:GetObject"] }] })).toEqual([1]);
  });
});

describe("resources", () => {
  const on = (action: string, resource: readonly string[], condition?: object): Record<string, unknown> =>
    documentOf({
      Effect: "Allow",
      Action: action,
      Resource: resource,
      ...(condition === undefined ? {} : { Condition: condition }),
    });

  it("are all there are only where every type that is needed is covered, for every account", () => {
    const documents = [
      on("ec2:StartInstances", ["arn:aws:ec2:*:*:instance/*", "arn:aws:license-manager:*:*:license-configuration:*"]),
      on("sqs:SendMessage", ["arn:aws:sqs:*:222233334444:*"]),
      on("sqs:SendMessage", ["arn:aws:sqs:*:*:*"]),
      on("sqs:SendMessage", ["arn:aws:sqs:*:*:*"], { StringEquals: { "aws:ResourceTag/team": "a" } }),
      on("s3:ListAllMyBuckets", ["arn:aws:s3:::*"]),
    ];
    expect(counts("TW456", documents)).toEqual([1, 0, 1, 0, 0]);
  });

  it("of sts:AssumeRole may be any where a tag of the role decides", () => {
    const tag = { StringEquals: { "aws:ResourceTag/team": "${aws:PrincipalTag/team}" } };
    const documents = [
      on("sts:Assume*", ["arn:aws:iam::*:role/*"]),
      on("sts:AssumeRole", ["*"], tag),
      on("sts:AssumeRole", ["*"]),
    ];
    expect(counts("TW460", documents)).toEqual([1, 0, 1]);
    expect(
      counts("TW460", [documentOf({ Effect: "Allow", Action: "sts:AssumeRole", NotResource: "arn:aws:iam::*:role/x" })]),
    ).toEqual([1]);
  });
});
