import { describe, expect, it } from "vitest";
import { lower } from "../../src/lower/lower.js";
import { action, policy, rule, set } from "./build.js";
import { smallCatalog } from "./catalog.js";
import { elementProblems, elementsOf } from "./show.js";

const s3 = "s3:GetObject on *";

describe("actions", () => {
  it("become `NotAction` where everything but a list is meant", () => {
    expect(elementsOf("deny * except cognito-idp:*, sts:GetCallerIdentity on *")).toEqual([
      { NotAction: ["cognito-idp:*", "sts:GetCallerIdentity"], Resource: "*" },
    ]);
  });

  it("lose what is covered, ignoring letter case", () => {
    expect(elementsOf("allow s3:*, s3:GetObject, S3:getobject, ec2:RunInstances on *")).toEqual([
      { Action: ["s3:*", "ec2:RunInstances"], Resource: "*" },
    ]);
    expect(elementsOf("allow s3:GetObject, * on *")).toEqual([{ Action: "*", Resource: "*" }]);
    expect(elementsOf("deny * except s3:Get*, s3:GetObject on *")).toEqual([{ NotAction: "s3:Get*", Resource: "*" }]);
  });

  it("are computed from the patterns where these are apart or nested", () => {
    expect(elementsOf("allow s3:GetObject, s3:PutObject, ec2:* except s3:Put*, sqs:* on *")).toEqual([
      { Action: ["s3:GetObject", "ec2:*"], Resource: "*" },
    ]);
    expect(elementsOf("allow s3:Get*, s3:Put* except s3:P* on *")).toEqual([{ Action: "s3:Get*", Resource: "*" }]);
  });

  it("are listed from the catalogue where they overlap in part, which is said", () => {
    const actions = set([action("sync:List*"), action("acme:Get")], [action("SYNC:*s"), action("sync:Bulk*")]);
    const { policy: result, diagnostics } = lower(policy([rule({ actions })]), smallCatalog);
    expect(result?.statements.map((statement) => statement.actions)).toEqual([
      { negated: false, patterns: ["sync:ListUsage", "acme:Get"] },
    ]);
    expect(diagnostics.map(({ code, severity, span, labels }) => [code, severity, span, labels[0]?.span])).toEqual([
      ["TW043", "info", actions.include[0]?.span, actions.exclude[0]?.span],
    ]);
  });

  it("cannot be listed of a service that is not in the catalogue", () => {
    const actions = set([action("acme:*")], [action("acme:Delete*")]);
    const { policy: result, diagnostics } = lower(policy([rule({ actions })]), smallCatalog);
    expect(result).toBeUndefined();
    expect(diagnostics.map(({ code, span }) => [code, span])).toEqual([["TW044", actions.include[0]?.span]]);
  });

  it("are not compared when the lists are too long for it", () => {
    const many = (prefix: string): ReturnType<typeof action>[] =>
      Array.from({ length: 2000 }, (_, i) => action(`acme:${prefix}${i}*`));
    const { diagnostics } = lower(policy([rule({ actions: set(many("A"), many("B")) })]), smallCatalog);
    expect(diagnostics.map(({ code }) => code)).toEqual(["TW044"]);
  });

  it("of which nothing is left are an error", () => {
    expect(elementProblems("allow s3:Get* except s3:* on *")).toEqual(["TW045 s3:Get* except s3:*"]);
    expect(elementProblems("allow * except * on *")).toEqual(["TW045 * except *"]);
  });
});

describe("named lists with `except`", () => {
  const lists = "actions NotSync = * except cognito-sync:*\nactions NotS3 = * except s3:*, cognito-sync:List*";

  it("stand beside other patterns as a statement of their own", () => {
    expect(elementsOf("allow NotSync, cognito-sync:List* on *", lists)).toEqual([
      { Action: "cognito-sync:List*", Resource: "*" },
      { NotAction: "cognito-sync:*", Resource: "*" },
    ]);
  });

  it("take in what lies outside of them anyway", () => {
    expect(elementsOf("allow NotSync, s3:GetObject on *", lists)).toEqual([{ NotAction: "cognito-sync:*", Resource: "*" }]);
    expect(elementsOf("allow NotSync, cognito-sync:* on *", lists)).toEqual([{ Action: "*", Resource: "*" }]);
  });

  it("unite to what both leave out", () => {
    expect(elementsOf("allow NotSync, NotS3 on *", lists)).toEqual([{ NotAction: "cognito-sync:List*", Resource: "*" }]);
  });

  it("taken out of a list leave their exceptions", () => {
    expect(elementsOf("allow * except NotSync on *", lists)).toEqual([{ Action: "cognito-sync:*", Resource: "*" }]);
    expect(elementsOf("allow s3:GetObject, cognito-sync:ListRecords except NotSync on *", lists)).toEqual([
      { Action: "cognito-sync:ListRecords", Resource: "*" },
    ]);
    expect(elementsOf("allow NotS3 except NotSync on *", lists)[0]).toHaveProperty("Action");
  });
});

describe("resources", () => {
  it("become `NotResource`, and `*` contains every pattern", () => {
    expect(elementsOf('deny s3:GetObject on * except "arn:aws:s3:::logs/*"')).toEqual([
      { Action: "s3:GetObject", NotResource: "arn:aws:s3:::logs/*" },
    ]);
    expect(elementsOf('deny s3:GetObject on "arn:aws:s3:::a", * except "arn:aws:s3:::logs/*"')).toEqual([
      { Action: "s3:GetObject", NotResource: "arn:aws:s3:::logs/*" },
    ]);
  });

  it("keep their variables and escape what is literal", () => {
    expect(elementsOf('allow s3:GetObject on "arn:aws:s3:::a/\\*/${principal.tag.a}/*"')).toEqual([
      { Action: "s3:GetObject", Resource: "arn:aws:s3:::a/${*}/${aws:PrincipalTag/a}/*" },
    ]);
  });

  it("are computed where patterns are apart or nested, segment by segment", () => {
    const list = '"arn:aws:s3:::a/*", "arn:aws:s3:::b/*", "arn:aws:sqs:eu-west-1:*:q"';
    expect(elementsOf(`allow s3:GetObject on ${list} except "arn:aws:s3:::b/*", "arn:aws:sqs:us-*:*:*"`)).toEqual([
      { Action: "s3:GetObject", Resource: ["arn:aws:s3:::a/*", "arn:aws:sqs:eu-west-1:*:q"] },
    ]);
  });

  it("cannot be subtracted where they overlap in part, or a variable decides", () => {
    expect(elementProblems('allow s3:GetObject on "arn:aws:s3:::a/*" except "arn:aws:s3:::a/b"')).toEqual([
      'TW044 "arn:aws:s3:::a/*" ["arn:aws:s3:::a/b"]',
    ]);
    expect(elementProblems('allow s3:GetObject on "arn:aws:s3:::a/b" except "arn:aws:s3:::a/${principal.tag.a}"')).toEqual([
      'TW044 "arn:aws:s3:::a/b" ["arn:aws:s3:::a/${principal.tag.a}"]',
    ]);
  });

  it("with a variable are never dropped from `NotResource`: without a value it decides the whole element", () => {
    expect(elementsOf('allow s3:GetObject on * except "arn:aws:s3:::a/*", "arn:aws:s3:::a/${principal.tag.a}"')).toEqual([
      { Action: "s3:GetObject", NotResource: ["arn:aws:s3:::a/*", "arn:aws:s3:::a/${aws:PrincipalTag/a}"] },
    ]);
    expect(elementsOf('allow s3:GetObject on "arn:aws:s3:::a/*", "arn:aws:s3:::a/${principal.tag.a}"')).toEqual([
      { Action: "s3:GetObject", Resource: "arn:aws:s3:::a/*" },
    ]);
  });
});

describe("principals", () => {
  const user = "arn:aws:iam::111122223333:user/x";

  it("are written by type, everyone as the kind wants it", () => {
    expect(
      elementsOf(`allow s3:GetObject from aws("111122223333", "${user}"), service("s3.amazonaws.com") on *`, "", "resource"),
    ).toEqual([
      { Principal: { AWS: ["111122223333", user], Service: "s3.amazonaws.com" }, Action: "s3:GetObject", Resource: "*" },
    ]);
    expect(elementsOf("deny s3:GetObject from * on *", "", "resource")).toEqual([
      { Principal: "*", Action: "s3:GetObject", Resource: "*" },
    ]);
    expect(elementsOf("deny sts:AssumeRole from *", "", "trust")).toEqual([
      { Principal: { AWS: "*" }, Action: "sts:AssumeRole" },
    ]);
    expect(elementsOf(`deny ${s3}`, "", "rcp")).toEqual([{ Principal: "*", Action: "s3:GetObject", Resource: "*" }]);
  });

  it("become `NotPrincipal` with all that is listed, since IAM asks for each of them", () => {
    expect(elementsOf(`deny s3:GetObject from * except aws("111122223333", "${user}") on *`, "", "resource")).toEqual([
      { NotPrincipal: { AWS: ["111122223333", user] }, Action: "s3:GetObject", Resource: "*" },
    ]);
  });

  it("are taken out by themselves and by what contains them", () => {
    const list = `aws("${user}", "444455556666"), service("s3.amazonaws.com")`;
    const left = { Principal: { AWS: "444455556666" }, Action: "s3:GetObject", Resource: "*" };
    const excepts = [`"${user}"`, '"111122223333"', '"arn:aws:iam::111122223333:root"'];
    for (const except of excepts) {
      expect(
        elementsOf(`allow s3:GetObject from ${list} except aws(${except}), service("s3.amazonaws.com") on *`, "", "resource"),
      ).toEqual([left]);
    }
  });

  it.each([
    ["111122223333", user],
    ["arn:aws:iam::111122223333:role/path/app", "arn:aws:sts::111122223333:assumed-role/app/session"],
    ["arn:aws:iam::111122223333:user/x", "arn:aws:sts::111122223333:federated-user/x"],
    ["AIDAEXAMPLEEXAMPLE12", user],
  ])("%s without %s cannot be written", (from, except) => {
    expect(elementProblems(`allow s3:GetObject from aws("${from}") except aws("${except}") on *`, "", "resource")).toEqual([
      `TW044 "${from}" ["${except}"]`,
    ]);
  });

  it.each([
    ["arn:aws:sts::111122223333:assumed-role/app/a", "arn:aws:sts::111122223333:assumed-role/app/b"],
    ["arn:aws:iam::111122223333:role/app", "arn:aws:sts::111122223333:assumed-role/other/b"],
    ["arn:aws:iam::111122223333:role/app", "arn:aws:iam::444455556666:role/app"],
    ["arn:aws:iam::111122223333:role/app", "arn:aws-cn:iam::111122223333:root"],
  ])("%s has nothing to do with %s", (from, except) => {
    expect(elementsOf(`allow s3:GetObject from aws("${from}") except aws("${except}") on *`, "", "resource")).toEqual([
      { Principal: { AWS: from }, Action: "s3:GetObject", Resource: "*" },
    ]);
  });
});
