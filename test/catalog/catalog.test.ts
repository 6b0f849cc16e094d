import { describe, expect, it } from "vitest";
import { catalog } from "../../src/catalog/catalog.js";
import type { ActionInfo, TagKeyName } from "../../src/catalog/types.js";

const action = (prefix: string, name: string): ActionInfo => catalog.action(prefix, name)!;
const all = (prefix: string): readonly ActionInfo[] => [...catalog.service(prefix)!.actions.values()];
const carrying = (prefix: string, key: TagKeyName): number => all(prefix).filter((info) => catalog.carries(info, key)).length;

describe("services", () => {
  it("are the three of Cognito, with all their actions", () => {
    expect(catalog.services).toEqual(["cognito-identity", "cognito-idp", "cognito-sync"]);
    expect(catalog.services.map((prefix) => all(prefix).length)).toEqual([26, 129, 19]);
    expect(catalog.date).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });

  it("are found in any letter case; other services are not known", () => {
    expect(catalog.service("COGNITO-IDP")?.name).toBe("Amazon Cognito User Pools");
    expect(catalog.action("cognito-idp", "admingetuser")?.name).toBe("AdminGetUser");
    expect(catalog.service("s3")).toBeUndefined();
    expect(catalog.action("s3", "GetObject")).toBeUndefined();
    expect(catalog.service("__proto__")).toBeUndefined();
    expect(catalog.action("cognito-idp", "constructor")).toBeUndefined();
  });

  it("name resource types that exist, and know a foreign one", () => {
    for (const prefix of catalog.services) {
      const { actions, resourceTypes } = catalog.service(prefix)!;
      for (const { name, resourceTypes: rows } of actions.values()) {
        for (const row of rows) expect(resourceTypes.has(row.name), `${prefix}:${name} ${row.name}`).toBe(true);
      }
    }
    const { resourceTypes } = catalog.service("cognito-idp")!;
    expect(resourceTypes.get("userpool")).toEqual({
      service: "cognito-idp",
      name: "userpool",
      arn: "arn:${Partition}:cognito-idp:${Region}:${Account}:userpool/${UserPoolId}",
      foreign: false,
      conditionKeys: ["aws:ResourceTag/${TagKey}"],
    });
    expect(resourceTypes.get("webacl")?.foreign).toBe(true);
  });

  it("take an action's row apart", () => {
    expect(action("cognito-idp", "TagResource")).toEqual({
      service: "cognito-idp",
      name: "TagResource",
      accessLevels: ["Tagging", "Write"],
      resourceTypes: [{ name: "userpool", required: false }],
      conditionKeys: ["aws:RequestTag/${TagKey}", "aws:TagKeys"],
      authentication: "signed",
    });
  });

  it("count as many unsigned actions as the guide and the API models name", () => {
    const unsigned = (prefix: string): readonly number[] =>
      ["signed", "unsigned", "unsigned-token"].map((kind) => all(prefix).filter((info) => info.authentication === kind).length);
    expect(unsigned("cognito-idp")).toEqual([102, 6, 21]);
    expect(unsigned("cognito-identity")).toEqual([22, 1, 3]);
    expect(unsigned("cognito-sync")).toEqual([19, 0, 0]);
  });
});

describe("expand", () => {
  const names = (prefix: string, pattern: string): readonly string[] => catalog.expand(prefix, pattern).map(({ name }) => name);

  it("matches with wildcards, letter case ignored, anchored at both ends", () => {
    expect(names("cognito-idp", "*terms")).toEqual(["CreateTerms", "DeleteTerms", "DescribeTerms", "ListTerms", "UpdateTerms"]);
    expect(names("cognito-identity", "GetI?")).toEqual(["GetId"]);
    expect(names("cognito-idp", "AdminGetUser")).toEqual(["AdminGetUser"]);
    expect(names("cognito-idp", "Admin")).toEqual([]);
    expect(names("cognito-idp", "")).toEqual([]);
    expect(names("cognito-sync", "*")).toHaveLength(19);
    expect(names("s3", "*")).toEqual([]);
  });

  it("is not slowed down by a hostile pattern", () => {
    expect(names("cognito-idp", `${"*a".repeat(2000)}b`)).toEqual([]);
  });
});

describe("condition keys", () => {
  it("have a type and an arity, in any letter case", () => {
    expect(catalog.key("AWS:tagkeys")).toEqual({ name: "aws:TagKeys", type: "string", multivalued: true });
    expect(catalog.key("aws:SourceIp")).toEqual({ name: "aws:SourceIp", type: "ip", multivalued: false });
    expect(catalog.key("cognito-identity.amazonaws.com:amr")?.multivalued).toBe(true);
    expect(catalog.key("cognito-identity-unauth:IdentityPoolArn")?.type).toBe("arn");
    expect(catalog.key("sts:ExternalId")?.type).toBe("string");
  });

  it("of a family keep their own suffix, slashes and colons included", () => {
    expect(catalog.key("aws:resourcetag/Cost/Center:1")?.name).toBe("aws:ResourceTag/Cost/Center:1");
    expect(catalog.key("aws:ResourceTag/")?.name).toBe("aws:ResourceTag/");
    expect(catalog.key("aws:ResourceTag")?.name).toBe("aws:ResourceTag/");
  });

  it("that do not exist are not found", () => {
    for (const name of ["aws:ResourceTags/x", "aws:SourceIp/x", "aws:", "aws", "", ":", "cognito-idp:UserPool", "s3:prefix"]) {
      expect(catalog.key(name), name).toBeUndefined();
    }
    expect(catalog.key("aws:__proto__")).toBeUndefined();
  });

  it("are complete for the services of the catalogue and the global prefix", () => {
    expect(["aws", "AWS", "cognito-idp", "cognito-sync"].filter((prefix) => catalog.knowsKeysOf(prefix))).toHaveLength(4);
    expect(["s3", "sts", "__proto__"].filter((prefix) => catalog.knowsKeysOf(prefix))).toEqual([]);
    expect(catalog.keysOf("aws")).toHaveLength(52);
    expect(catalog.keysOf("cognito-sync")).toEqual([]);
    expect(catalog.keysOf("s3")).toEqual([]);
  });
});

describe("tag keys", () => {
  it("are carried by the actions that the reference says", () => {
    expect(carrying("cognito-idp", "aws:RequestTag")).toBe(3);
    expect(carrying("cognito-idp", "aws:TagKeys")).toBe(4);
    // 98 list it; CreateUserPool has no resource yet.
    expect(carrying("cognito-idp", "aws:ResourceTag")).toBe(97);
    expect(carrying("cognito-identity", "aws:ResourceTag")).toBe(16);
    expect(carrying("cognito-identity", "aws:RequestTag")).toBe(2);
    expect(carrying("cognito-identity", "aws:TagKeys")).toBe(3);
    for (const key of ["aws:ResourceTag", "aws:RequestTag", "aws:TagKeys"] as const)
      expect(carrying("cognito-sync", key)).toBe(0);
  });

  it("are not carried by a create call, nor by an action of another resource type", () => {
    expect(catalog.carries(action("cognito-idp", "CreateUserPool"), "aws:ResourceTag")).toBe(false);
    expect(catalog.carries(action("cognito-idp", "CreateUserPool"), "aws:RequestTag")).toBe(true);
    expect(catalog.carries(action("cognito-idp", "ListResourcesForWebACL"), "aws:ResourceTag")).toBe(false);
    expect(catalog.carries(action("cognito-idp", "AssociateWebACL"), "aws:ResourceTag")).toBe(true);
    expect(catalog.carries(action("cognito-idp", "AdminGetUser"), "aws:RequestTag")).toBe(false);
  });
});
