import { describe, expect, it } from "vitest";
import { catalog } from "../../src/catalog/catalog.js";
import { loadCatalog } from "../../src/catalog/load-catalog.js";
import type { CatalogOverlay } from "../../src/catalog/overlay.js";

const overlay: CatalogOverlay = {
  services: {
    acme: {
      name: "Acme Reports",
      actions: {
        ReadReport: {
          accessLevels: ["Read"],
          resourceTypes: [{ name: "report", required: true }],
          evidence: "platform handbook",
        },
        CreateReport: { conditionKeys: ["aws:RequestTag/${TagKey}"], creates: ["report"], evidence: "platform handbook" },
      },
      resourceTypes: {
        Report: {
          arn: "arn:${Partition}:acme:${Region}:${Account}:report/${ReportId}",
          conditionKeys: ["aws:ResourceTag/${TagKey}"],
          evidence: "platform handbook",
        },
      },
      conditionKeys: { "acme:Classification": { type: "numeric", evidence: "platform handbook" } },
      operations: { Ping: { authentication: "unsigned", evidence: "tried" } },
    },
    s3: {
      actions: {
        GetObject: { dependentActions: [{ action: "kms:Decrypt", when: "when the object is encrypted" }], evidence: "S3 guide" },
        BrandNew: { authentication: "unsigned-token", evidence: "announcement of yesterday" },
      },
      conditionKeys: { "s3:prefix": { multivalued: true, evidence: "an experiment" } },
    },
  },
};

describe("an overlay", () => {
  it("adds a service that the reference does not have", async () => {
    const own = await loadCatalog([], { overlay });
    expect(own.isService("ACME")).toBe(true);
    expect(own.services).toContain("acme");
    expect(own.service("acme")?.name).toBe("Acme Reports");
    expect([...own.service("acme")!.actions.keys()]).toEqual(["createreport", "readreport"]);
    const read = own.action("acme", "readreport")!;
    expect(read).toEqual({
      service: "acme",
      name: "ReadReport",
      accessLevels: ["Read"],
      resourceTypes: [{ name: "report", required: true }],
      conditionKeys: [],
      authentication: "signed",
    });
    expect(own.carries(read, "aws:ResourceTag")).toBe(true);
    expect(own.carries(own.action("acme", "CreateReport")!, "aws:RequestTag")).toBe(true);
    expect(own.service("acme")?.resourceTypes.get("report")?.foreign).toBe(false);
    expect(own.key("ACME:classification")).toEqual({ name: "acme:Classification", type: "numeric", multivalued: false });
    expect(own.knowsKeysOf("acme")).toBe(true);
    expect(own.service("acme")?.operations?.get("ping")?.authentication).toBe("unsigned");
  });

  it("changes what it names of a service and leaves the rest", async () => {
    const [plain, own] = [await loadCatalog(["s3"]), await loadCatalog([], { overlay })];
    const get = own.action("s3", "GetObject")!;
    expect(get.dependentActions).toEqual([{ action: "kms:Decrypt", when: "when the object is encrypted" }]);
    expect({ ...get, dependentActions: undefined }).toEqual({ ...plain.action("s3", "GetObject")!, dependentActions: undefined });
    expect(own.action("s3", "brandnew")).toMatchObject({ name: "BrandNew", authentication: "unsigned-token" });
    expect(own.service("s3")!.actions.size).toBe(plain.service("s3")!.actions.size + 1);
    const names = [...own.service("s3")!.actions.values()].map(({ name }) => name);
    expect(names).toEqual([...names].sort());
    expect(own.key("s3:prefix")).toEqual({ name: "s3:prefix", type: "string", multivalued: true });
    expect(own.key("s3:delimiter")).toEqual(plain.key("s3:delimiter"));
  });

  it("adds keys of any prefix to those that are known, and replaces none", async () => {
    const keys = { "aws:Classified": { evidence: "beta" }, "s3:fresh": { evidence: "beta" }, "ACME:loud": { evidence: "beta" } };
    const own = await loadCatalog(["s3"], { overlay: { services: { acme: { conditionKeys: keys } } } });
    for (const name of ["aws:SourceIp", "aws:Classified", "s3:prefix", "s3:fresh", "acme:Loud", "sts:ExternalId"])
      expect(own.key(name)?.name.toLowerCase(), name).toBe(name.toLowerCase());
    expect(own.knowsKeysOf("s3")).toBe(true);
    expect(catalog.key("aws:Classified")).toBeUndefined();
  });

  it("gives its evidence, beside that of the overlays that ship", async () => {
    const own = await loadCatalog([], { overlay });
    expect(own.evidence("S3:getobject")).toEqual([{ fact: "dependentActions", source: "project", text: "S3 guide" }]);
    expect(own.evidence("acme:Report")).toEqual([{ fact: "overlay", source: "project", text: "platform handbook" }]);
    expect(own.evidence("acme:Ping").map(({ fact }) => fact)).toEqual(["operation"]);
    expect(own.evidence("cognito-idp:CreateUserPool").map(({ fact }) => fact)).toEqual([
      "authentication",
      "dependentActions",
      "creates",
    ]);
    expect(own.evidence("s3:PutObject")).toEqual([]);
    expect(own.evidence("__proto__:x")).toEqual([]);
  });

  it("does not reach other catalogues", async () => {
    await loadCatalog([], { overlay });
    expect(catalog.isService("acme")).toBe(false);
    expect((await loadCatalog(["s3"])).action("s3", "BrandNew")).toBeUndefined();
  });

  it("may come from hostile JSON", async () => {
    const hostile = JSON.parse(
      '{"services":{"__proto__":{"actions":{"__proto__":{"evidence":"x","conditionKeys":[]}}},"S3":{"actions":{"constructor":{"evidence":"y"}}}}}',
    ) as CatalogOverlay;
    const own = await loadCatalog([], { overlay: hostile });
    expect(own.action("s3", "constructor")?.name).toBe("constructor");
    expect(own.action("__proto__", "__proto__")?.name).toBe("__proto__");
    expect(Object.getPrototypeOf({})).toBe(Object.prototype);
    expect(({} as Record<string, unknown>)["evidence"]).toBeUndefined();
  });
});
