import { describe, expect, it } from "vitest";
import type { PolicyKind } from "../../../src/ir/model.js";
import { documentOf, found, type Members } from "../found.js";

/** A document of about so many characters without white space. */
function sized(size: number, members: Members = {}): Members {
  const statement = { Effect: "Deny", Action: "sqs:*", Resource: "*", ...members };
  const empty = JSON.stringify(documentOf({ Sid: "", ...statement })).length;
  return documentOf({ Sid: "a".repeat(size - empty), ...statement });
}

const everybody = { Principal: "*" };

function sayings(code: string, document: Members | string, kind: PolicyKind, resourceType?: string): readonly string[] {
  const attached = resourceType === undefined ? {} : { resourceType };
  return found(code, document, { kind, ...attached }).map(
    ({ severity, message }) => `${severity} ${message.replace(/ at `.*/, "")}`,
  );
}

describe("sizes of documents", () => {
  it("are counted to the character, white space between tokens left out", () => {
    expect(sayings("TW520", JSON.stringify(sized(6_144), null, 8), "identity")).toEqual([]);
    expect(sayings("TW520", sized(6_145), "boundary")).toEqual([
      "warning the document takes 6,145 characters; the quota of a managed policy is 6,144",
    ]);
  });

  it("count white space where AWS does", () => {
    const document = sized(5_100, everybody);
    expect(sayings("TW524", JSON.stringify(document), "rcp")).toEqual([]);
    expect(sayings("TW524", JSON.stringify(document, null, 8), "rcp")[0]).toMatch(
      /white space included; the quota of a resource control policy/,
    );
  });

  it("of objects are those of the document as it would be written", () => {
    expect(found("TW520", sized(6_145)).length).toBe(1);
  });

  it("of trust policies weigh more where AWS raises the quota no further", () => {
    const trust = { Principal: { AWS: "222233334444" }, Action: "sts:AssumeRole", Resource: undefined };
    const severities = [2_048, 2_049, 8_192, 8_193].map(
      (size) => found("TW522", sized(size, trust), { kind: "trust" })[0]?.severity,
    );
    expect(severities).toEqual([undefined, "warning", "warning", "error"]);
    const raised = (size: number) => found("TW522", sized(size, trust), { kind: "trust", limits: { trust: 4_096 } })[0]?.severity;
    expect([raised(4_096), raised(4_097)]).toEqual([undefined, "error"]);
  });

  it("of resource policies have the quota of what they are attached to, where it is told", () => {
    const document = sized(9_000, everybody);
    expect(sayings("TW521", document, "resource", "AWS::SQS::Queue")).toEqual([
      "warning the document takes 9,000 characters; the quota of a queue policy is 8,192",
    ]);
    expect(sayings("TW521", document, "resource", "AWS::S3::Bucket")).toEqual([]);
    expect(sayings("TW521", document, "resource", "toString")).toEqual([]);
    expect(sayings("TW521", document, "resource")).toEqual([]);
    expect(sayings("TW521", sized(20_481, everybody), "endpoint").length).toBe(1);
  });

  it("are near from 90 % to the whole of the quota", () => {
    const near = [5_529, 5_530, 6_144, 6_145].map((size) => found("TW525", sized(size)).length);
    expect(near).toEqual([0, 1, 1, 0]);
  });
});
