import { describe, expect, it } from "vitest";
import { allRegions, partitionOfRegion, partitions, regionsDate, regionsOf } from "../../src/catalog/regions.js";

describe("partitions and regions", () => {
  it("are the eight partitions, each with regions that are its own", () => {
    expect(partitions).toEqual(["aws", "aws-cn", "aws-eusc", "aws-iso", "aws-iso-b", "aws-iso-e", "aws-iso-f", "aws-us-gov"]);
    expect(allRegions.length).toBeGreaterThan(45);
    expect(new Set(allRegions).size).toBe(allRegions.length);
    expect(regionsDate).toMatch(/^\d{4}-\d\d-\d\d$/);
    for (const partition of partitions) {
      const regions = regionsOf(partition);
      expect(regions.length, partition).toBeGreaterThan(0);
      expect(regions).toEqual([...regions].sort());
      for (const region of regions) expect([region, partitionOfRegion(region)]).toEqual([region, partition]);
    }
  });

  it("are spelled as ARNs have them: no pseudo region of an endpoint, no availability zone", () => {
    for (const region of allRegions) expect(region).toMatch(/^[a-z]+(-(gov|iso[a-z]?|isoe|de))?-[a-z]+-\d$/);
  });

  it("are found by their own names only", () => {
    expect(partitionOfRegion("us-gov-west-1")).toBe("aws-us-gov");
    expect(["us-east-9", "US-EAST-1", "aws-global", "", "__proto__", "us-east-1a"].map(partitionOfRegion)).toEqual(
      Array(6).fill(undefined),
    );
    expect(["AWS", "", "__proto__", "aws-de"].map((name) => regionsOf(name).length)).toEqual([0, 0, 0, 0]);
  });
});
