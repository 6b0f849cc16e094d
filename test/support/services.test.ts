import { describe, expect, it } from "vitest";
import { loadWholeCatalog } from "../../src/catalog/load-catalog.js";
import { abacSupport } from "../../src/support/abac-support.js";
import { featureNames } from "../../src/support/model.js";
import { supportReport } from "../../src/support/report.js";
import { awsPage } from "./aws-page.js";
import { policyOf } from "./documents.js";

describe("abacSupport", () => {
  it("is about Amazon Cognito unless it is told otherwise", async () => {
    const report = await abacSupport();
    expect(report).toMatchObject({ schema: "tagward/support@1", overall: { name: "Amazon Cognito", abac: "Partial" } });
    expect(report).not.toHaveProperty("policies");
    expect(await abacSupport(["COGNITO"])).toEqual(report);
  });

  it("takes services, their aliases, and those that policies name", async () => {
    const prefixes = async (...args: Parameters<typeof abacSupport>): Promise<readonly string[]> =>
      (await abacSupport(...args)).services.map(({ prefix }) => prefix);
    expect(await prefixes(["sqs", "step-functions", "sqs"])).toEqual(["sqs", "states"]);
    const policies = [policyOf("identity", { Effect: "Allow", Action: ["sqs:SendMessage", "*"], Resource: "*" })];
    expect(await prefixes([], { policies })).toEqual(["sqs"]);
    expect(await prefixes(["cognito-sync"], { policies })).toEqual(["cognito-sync"]);
    const everything = [policyOf("identity", { Effect: "Allow", Action: "*", Resource: "*" })];
    expect(await prefixes([], { policies: everything })).toHaveLength(3);
  });

  it("rejects a service that does not exist", async () => {
    await expect(abacSupport(["cognito-ipd"])).rejects.toThrow(
      "there is no service `cognito-ipd` (data of 2026-09-26); did you mean `cognito-idp`?",
    );
    await expect(abacSupport(["__proto__"])).rejects.toThrow(RangeError);
  });

  it("believes a project's overlay", async () => {
    const overlay = {
      services: {
        "cognito-sync": { actions: { ListDatasets: { conditionKeys: ["aws:ResourceTag/${TagKey}"], evidence: "measured" } } },
      },
    };
    const { services } = await abacSupport(["cognito-sync"], { overlay });
    expect(services[0]!.resourceTypes.map(({ name, level }) => [name, level])).toContainEqual(["dataset", "partial"]);
    const action = services[0]!.actions.find(({ name }) => name === "cognito-sync:ListDatasets");
    expect(action?.keys["aws:ResourceTag"]).toBe("yes");
  });
});

describe("the feature table", () => {
  it("has twelve rows for Cognito, each with its meaning and evidence", async () => {
    const [table, ...more] = (await abacSupport()).features;
    expect(more).toEqual([]);
    expect(table!.rows.map(({ feature }) => feature)).toEqual(featureNames);
    expect(table!.rows).toHaveLength(12);
    for (const { meaning, evidence } of table!.rows) expect([meaning.length > 20, evidence.length > 20]).toEqual([true, true]);
    // "How Amazon Cognito works with IAM" (2023); the last row is ours.
    const values = table!.rows.map(({ value }) => value);
    expect(values).toEqual(["Yes", "No", "Yes", "Yes", "Yes", "No", "Partial", "Yes", "No", "Yes", "Yes", "Partial"]);
  });

  it("counts the unsigned actions that it speaks of", async () => {
    const { services, features } = await abacSupport();
    const unsigned = services.flatMap(({ actions }) => actions.filter(({ seenByIam }) => !seenByIam));
    expect(features[0]!.rows[11]!.meaning).toContain(`${unsigned.length} actions`);
  });

  it("says of other services what the reference proves, and no more", async () => {
    const { features } = await abacSupport(["sqs", "cognito-idp"]);
    expect(features.map(({ subject }) => subject)).toEqual(["Amazon Cognito", "sqs"]);
    const known = features[1]!.rows.filter(({ value }) => value !== "Unknown").map(({ feature }) => feature);
    expect(known).toEqual([
      "Identity-based policies",
      "Policy actions",
      "Policy resources",
      "Policy condition keys",
      "ABAC (tags in policies)",
    ]);
  });
});

describe("every AWS service", () => {
  it("has a report, and the summary of all is the page in the documentation", async () => {
    const catalog = await loadWholeCatalog();
    const report = supportReport(catalog, catalog.services);
    expect(report.services).toHaveLength(catalog.services.length);
    expect(report.services.length).toBeGreaterThan(400);
    for (const { resourceTypes } of report.services) {
      for (const { level, keys } of resourceTypes) {
        const supported = Object.values(keys).filter((key) => key.supported).length;
        expect(level).toBe(supported === 3 ? "full" : supported === 0 ? "none" : "partial");
      }
    }
    await expect(awsPage(report)).toMatchFileSnapshot("../../docs/support-aws.md");
  });
});
