import { describe, expect, it } from "vitest";
import { catalog } from "../../src/catalog/catalog.js";
import { loadCatalog } from "../../src/catalog/load-catalog.js";

describe("loadCatalog", () => {
  it("holds Amazon Cognito and the services that are named, in any letter case", async () => {
    const loaded = await loadCatalog(["s3", "EC2"]);
    expect(loaded.services).toEqual(["cognito-identity", "cognito-idp", "cognito-sync", "ec2", "s3"]);
    expect(loaded.action("s3", "getobject")?.name).toBe("GetObject");
    expect(loaded.service("EC2")?.name).toBe("Amazon EC2");
    expect(loaded.expand("s3", "GetObjectT*").map(({ name }) => name)).toEqual(["GetObjectTagging", "GetObjectTorrent"]);
    expect(loaded.action("iam", "PassRole")).toBeUndefined();
    expect(loaded.isService("iam")).toBe(true);
  });

  it("reads a service once", async () => {
    const [one, two] = await Promise.all([loadCatalog(["sns"]), loadCatalog(["sns", "sqs"])]);
    expect(two.service("sns")).toBe(one.service("sns"));
    expect(await loadCatalog([])).toBe(catalog);
    expect(await loadCatalog(["cognito-idp"])).toBe(catalog);
  });

  it("loads the service that a key prefix belongs to", async () => {
    expect((await loadCatalog(["saml"])).services).toContain("sts");
    expect((await loadCatalog(["catalog"])).key("catalog:ChangeType")?.type).toBe("string");
  });

  it("passes over what is no service", async () => {
    for (const name of ["acme", "", "__proto__", "constructor", "../../types", "s3/../s3", "\0"]) {
      expect((await loadCatalog([name])).services, name).toEqual(catalog.services);
      expect(catalog.isService(name), name).toBe(false);
    }
  });
});

describe("condition keys of loaded services", () => {
  const key = async (name: string) => (await loadCatalog([name.slice(0, name.indexOf(":"))])).key(name);

  it("have their types and arities", async () => {
    expect(await key("s3:max-keys")).toEqual({ name: "s3:max-keys", type: "numeric", multivalued: false });
    expect(await key("S3:RequestObjectTagKeys")).toEqual({ name: "s3:RequestObjectTagKeys", type: "string", multivalued: true });
    expect(await key("kms:ViaService")).toMatchObject({ type: "string" });
    expect(await key("s3:nope")).toBeUndefined();
  });

  it("match placeholders, however the reference spells them", async () => {
    expect((await key("S3:existingobjecttag/Team/x"))?.name).toBe("s3:ExistingObjectTag/Team/x");
    expect((await key("secretsmanager:ResourceTag/team"))?.name).toBe("secretsmanager:ResourceTag/team");
    expect((await key("ssm:resourceTag/team"))?.name).toBe("ssm:resourceTag/team");
    expect((await key("kms:encryptioncontext:Dept"))?.name).toBe("kms:EncryptionContext:Dept");
    expect((await key("codebuild:secondarySources/A.LOCATION"))?.name).toBe("codebuild:secondarySources/A.location");
    expect(await key("codebuild:secondarySources/a.b")).toBeUndefined();
    expect(await key("kms:EncryptionContext")).toBeUndefined();
    expect(await key("ec2:ResourceTag")).toMatchObject({ name: "ec2:ResourceTag/" });
  });

  it("prefer the template that says more", async () => {
    expect(await key("events:Metadata/x")).toMatchObject({ name: "events:Metadata/x", multivalued: true });
    expect(await key("events:Metadata/x/Matcher")).toMatchObject({ name: "events:Metadata/x/Matcher", multivalued: false });
    expect((await key("ssm:resourceTag/aws:ssmmessages:session-id"))?.name).toBe("ssm:resourceTag/aws:ssmmessages:session-id");
  });

  it("of identity providers are known where the reference has them, and their lists are open", async () => {
    const sts = await loadCatalog(["sts"]);
    expect(sts.key("agent.Example.buildkite.dev:pipeline_slug")?.name).toBe("agent.Example.buildkite.dev:pipeline_slug");
    expect(sts.key("token.actions.githubusercontent.com:repository")?.type).toBe("string");
    for (const prefix of ["sts", "saml", "token.actions.githubusercontent.com", "oidc.example.com"]) {
      expect(sts.knowsKeysOf(prefix), prefix).toBe(false);
    }
    expect(sts.knowsKeysOf("cognito-identity.amazonaws.com")).toBe(true);
    expect(sts.key("cognito-identity.amazonaws.com:amr")?.multivalued).toBe(true);
    expect(sts.key("sts:ExternalId")?.type).toBe("string");
  });

  it("are complete for a service that is held, those that others list included", async () => {
    const loaded = await loadCatalog(["ec2"]);
    expect(loaded.knowsKeysOf("EC2")).toBe(true);
    expect(loaded.knowsKeysOf("s3")).toBe(false);
    expect(loaded.key("ec2:osuser")?.name).toBe("ec2:osuser");
    expect(loaded.keysOf("ec2")).toContain("ec2:ResourceTag/");
  });
});
