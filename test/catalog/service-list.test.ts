import { describe, expect, it } from "vitest";
import { aliases, retired } from "../../src/catalog/data/service-notes.js";
import {
  allServices,
  isRetired,
  isService,
  prefixOfAlias,
  retiredPrefixes,
  serviceOfKeyPrefix,
} from "../../src/catalog/service-list.js";

describe("the list of services", () => {
  it("is there without loading anything", () => {
    expect(allServices.length).toBeGreaterThan(450);
    expect(allServices).toEqual([...allServices].sort());
    expect(isService("S3")).toBe(true);
    expect(["s4", "", "S3:", "__proto__"].filter(isService)).toEqual([]);
  });

  it("knows other names of services: each leads to a service and is none itself", () => {
    expect(aliases.size).toBeGreaterThan(30);
    for (const [name, prefix] of aliases) expect([name, isService(name), isService(prefix)]).toEqual([name, false, true]);
    expect(prefixOfAlias("Cognito")).toBe("cognito-idp");
    expect(prefixOfAlias("cloudwatch-logs")).toBe("logs");
    expect(prefixOfAlias("elb")).toBe("elasticloadbalancing");
    expect(prefixOfAlias("s3")).toBeUndefined();
  });

  it("knows services that are gone: none of them is back", () => {
    expect(retired.size).toBeGreaterThan(10);
    expect([...retired].filter((prefix) => isService(prefix) || aliases.has(prefix))).toEqual([]);
    expect(isRetired("DeepRacer")).toBe(true);
    expect(isRetired("s3")).toBe(false);
    expect(retiredPrefixes.every(isRetired)).toBe(true);
    expect(retiredPrefixes).toHaveLength(retired.size);
  });

  it("finds the service that lists the keys of a prefix", () => {
    expect(serviceOfKeyPrefix("S3")).toBe("s3");
    expect(serviceOfKeyPrefix("saml")).toBe("sts");
    expect(serviceOfKeyPrefix("catalog")).toBe("aws-marketplace");
    expect(serviceOfKeyPrefix("cognito-identity-unauth")).toBe("cognito-identity");
    expect(serviceOfKeyPrefix("acme")).toBeUndefined();
    expect(serviceOfKeyPrefix("aws")).toBeUndefined();
  });
});
