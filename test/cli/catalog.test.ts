import { describe, expect, it } from "vitest";
import { catalog } from "../../src/catalog/catalog.js";
import { cli, project } from "./harness.js";

const root = project({});
const show = (...args: readonly string[]) => cli(root, ["catalog", ...args]);
const json = async (name: string): Promise<unknown> => JSON.parse((await show(name, "--json")).out);

describe("tagward catalog", () => {
  it("lists every service, and says as of when", async () => {
    const { code, out, err } = await show();
    expect(code).toBe(0);
    expect(out.split("\n")).toHaveLength(457);
    expect(out).toMatch(/^cognito-idp +Amazon Cognito User Pools +129 actions +2 types$/m);
    expect(err).toBe(`456 services, data of ${catalog.date}\n`);
    const all = (await show("--json")).out;
    expect(JSON.parse(all)).toMatchObject({ schema: "tagward/catalog@1", date: catalog.date });
    expect((JSON.parse(all) as { services: unknown[] }).services).toContainEqual({
      prefix: "cognito-sync",
      name: "Amazon Cognito Sync",
      actions: 19,
      resourceTypes: 3,
    });
  });

  it("shows a service: types, keys, actions, operations", async () => {
    const { code, out, err } = await show("COGNITO-IDP");
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toContain("cognito-idp  Amazon Cognito User Pools\n129 actions, 2 resource types, 0 condition keys\n");
    expect(out).toMatch(/^ {2}userpool +arn:/m);
    expect(out).toMatch(/^ {2}InitiateAuth +Write +unsigned +- +-$/m);
    expect(out).toMatch(/^ {2}CreateUserPool +Write +signed +- +request\.tag, request\.tagKeys$/m);
    expect(out).toMatch(/^ {2}GetClientToken +unsigned$/m);
    expect(out.endsWith(`\ndata of ${catalog.date}\n`)).toBe(true);
    expect((await show("s3")).out).toContain("\n  s3:ExistingObjectTag/\n");
  });

  it("shows an action with its evidence", async () => {
    const { code, out } = await show("cognito-idp:createuserpool");
    expect(code).toBe(0);
    expect(out).toContain("cognito-idp:CreateUserPool  action of Amazon Cognito User Pools\n");
    expect(out).toMatch(/^ {2}makes +userpool$/m);
    expect(out).toMatch(/^ {2}also needs +cognito-idp:TagResource, when UserPoolTags is sent$/m);
    expect(out).toMatch(/^ {2}evidence +authentication \(guide\): /m);
    expect((await show("cognito-idp:CreateUserPoolReplica")).out).toMatch(/^ {2}sets tags by +UserPoolTags/m);
  });

  it("shows a resource type, with all its ARNs and who makes it", async () => {
    const { out } = await show("lex:bot");
    expect(out).toMatch(/^ {2}ARN .*bot\/\$\{BotId\}\n +arn:.*bot:\$\{BotName\}$/m);
    expect((await show("cognito-idp:userpool")).out).toMatch(/^ {2}made by +cognito-idp:CreateUserPool$/m);
    expect((await show("cognito-idp:webacl")).out).toContain("(owned by wafv2)");
  });

  it("shows a condition key, global or of a service, and the actions that list it", async () => {
    expect((await show("aws:sourceip")).out).toBe(`aws:SourceIp  condition key\n  type  ip\n\ndata of ${catalog.date}\n`);
    expect((await show("aws:TagKeys")).out).toMatch(/type +set of string/);
    expect((await show("s3:prefix")).out).toMatch(/actions +s3:ListBucket, s3:ListBucketVersions/);
    expect((await show("kms:encryptionContext:Dept")).out).toMatch(/^kms:EncryptionContext:Dept .*\n.*\n.*kms:CreateGrant/);
    expect((await show("saml:aud")).out).toContain("sts:AssumeRoleWithSAML");
  });

  it("shows an operation that is no action, and the actions that a pattern covers", async () => {
    expect((await show("cognito-idp:GetClientToken")).out).toContain("no IAM action");
    const { out } = await show("cognito-sync:*Dataset");
    expect(out.split("\n").filter((line) => line.includes("cognito-sync:"))).toHaveLength(4);
  });

  it("prints entries as JSON", async () => {
    expect(await json("cognito-idp:TagResource")).toMatchObject({
      schema: "tagward/catalog@1",
      date: catalog.date,
      entries: [
        {
          kind: "action",
          name: "cognito-idp:TagResource",
          authentication: "signed",
          resourceTypes: [{ name: "userpool", required: false }],
          tagKeys: { "aws:ResourceTag": true, "aws:RequestTag": true, "aws:TagKeys": true },
        },
      ],
    });
    expect(await json("s3:bucket")).toMatchObject({
      entries: [{ kind: "resourceType", arns: ["arn:${Partition}:s3:::${BucketName}"] }],
    });
    expect(await json("aws:SourceIp")).toMatchObject({ entries: [{ kind: "conditionKey", type: "ip", multivalued: false }] });
    expect(await json("cognito-sync")).toMatchObject({ service: { prefix: "cognito-sync", conditionKeys: [], operations: [] } });
  });

  it.each([
    ["congo", "service `congo`", undefined],
    ["cognito", "service `cognito`", "cognito-idp"],
    ["deepracer", "service `deepracer` any more", undefined],
    ["elb:DescribeLoadBalancers", "service `elb`", "elasticloadbalancing:DescribeLoadBalancers"],
    ["s3:GetObjekt", "action, resource type or key `s3:GetObjekt`", "s3:GetObject"],
    ["cognito-idp:user-pool", "action, resource type or key `cognito-idp:user-pool`", "cognito-idp:userpool"],
    ["aws:SourceIP2", "condition key `aws:SourceIP2`", "aws:SourceIp"],
    ["s3:Nothing*", "action, resource type or key `s3:Nothing*`", undefined],
    ["*", "service `*`", undefined],
    ["__proto__:constructor", "service `__proto__`", undefined],
  ])("says that %s is not there, with the date and what was meant", async (name, what, suggestion) => {
    const help = suggestion === undefined ? "" : `; did you mean \`${suggestion}\`?`;
    expect(await show(name)).toMatchObject({ code: 1, out: "", err: `there is no ${what} (data of ${catalog.date})${help}\n` });
    expect(await json(name)).toEqual({
      schema: "tagward/catalog@1",
      date: catalog.date,
      entries: [],
      suggestion: suggestion ?? null,
    });
  });
});
