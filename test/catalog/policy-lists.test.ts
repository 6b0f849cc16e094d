import { describe, expect, it } from "vitest";
import { loadWholeCatalog } from "../../src/catalog/load-catalog.js";
import { arnNamespaces, isArnNamespace, isRcpService, rcpServices } from "../../src/catalog/policy-lists.js";
import { isService } from "../../src/catalog/service-list.js";

describe("services under resource control policies", () => {
  it("are those that the reference names, and all are services", () => {
    expect(rcpServices).toHaveLength(62);
    expect(rcpServices.filter((prefix) => !isService(prefix))).toEqual([]);
    expect(["S3", "sts", "kms", "cognito-idp", "cognito-identity"].every(isRcpService)).toBe(true);
    expect(["ec2", "iam", "", "*", "__proto__"].filter(isRcpService)).toEqual([]);
  });
});

describe("what an ARN can name as its service", () => {
  it("is every service, and what the shapes of resource types name besides", async () => {
    const catalog = await loadWholeCatalog();
    const fields = catalog.services
      .flatMap((prefix) => [...catalog.service(prefix)!.resourceTypes.values()])
      .flatMap(({ arn, otherArns = [] }) => [arn, ...otherArns])
      .map((arn) => arn.split(":")[2]!);
    expect(fields.length).toBeGreaterThan(2000);
    expect([...new Set(fields)].filter((field) => !field.includes("$") && !isArnNamespace(field))).toEqual([]);
    expect(arnNamespaces.filter((name) => !isService(name))).toEqual([
      "catalog",
      "elastic-inference",
      "route53-recovery-control",
    ]);
    expect(arnNamespaces).toEqual([...arnNamespaces].sort());
  });

  it("is in lower case", () => {
    expect(["execute-api", "elasticloadbalancing", "s3", "catalog"].every(isArnNamespace)).toBe(true);
    expect(["S3", "s4", "", "*", "__proto__"].filter(isArnNamespace)).toEqual([]);
  });
});
