import { describe, expect, it } from "vitest";
import { redundantStatements } from "../../../src/lint/checks/redundancy/statements.js";
import { counts, documentOf, found, type Members, reportsOf } from "../found.js";

const get = { Effect: "Allow", Action: "s3:GetObject", Resource: "arn:aws:s3:::reports/*" };
const all = { Effect: "Allow", Action: "s3:*", Resource: "*" };
const tagged = { Condition: { StringEquals: { "aws:PrincipalTag/team": "a" } } };

describe("a statement within another", () => {
  it("has the same conditions, or the other one has none", () => {
    const documents = [
      documentOf(all, { ...get, ...tagged }),
      documentOf({ ...all, ...tagged }, get),
      documentOf({ ...all, ...tagged }, { ...get, ...tagged }),
    ];
    expect(counts("TW506", documents)).toEqual([1, 0, 1]);
  });

  it("is told where both say what they leave out", () => {
    const but = (...actions: readonly string[]): Members => ({ Effect: "Allow", NotAction: actions, Resource: "*" });
    const documents = [
      documentOf(but("iam:*"), but("iam:*", "s3:*")),
      documentOf(but("iam:Get*"), but("iam:*", "sqs:*")),
      documentOf(but("iam:*"), but("sqs:*")),
      documentOf(but("iam:*"), { ...get, Action: "*" }),
    ];
    expect(counts("TW506", documents)).toEqual([1, 1, 0, 0]);
  });

  it("is about the same principals; only a deny of everybody includes others", () => {
    const who = { Principal: { AWS: "arn:aws:iam::222233334444:user/ada" } };
    const allows = documentOf({ ...all, Principal: "*" }, { ...get, ...who });
    const denies = documentOf({ ...all, Effect: "Deny", Principal: "*" }, { ...get, Effect: "Deny", ...who });
    expect(counts("TW506", [allows, denies], { kind: "resource" })).toEqual([0, 1]);
  });

  it("is one of two that include each other, and none of two that are equal", () => {
    const twice = { ...all, Action: ["s3:*", "s3:Get*"] };
    expect(found("TW506", documentOf(all, twice)).length).toBe(1);
    const equal = documentOf(all, all, twice);
    expect([found("TW502", equal).length, found("TW506", equal).length]).toEqual([1, 1]);
    const [needless] = found("TW502", equal);
    expect(needless?.message).toBe("statement 2 says what statement 1 says at `/Statement/1`");
  });
});

describe("an Allow without effect", () => {
  const deny = (members: object): Members => ({ Effect: "Deny", Action: "s3:*", Resource: "*", ...members });

  it("is denied as a whole, by one statement without conditions", () => {
    const documents = [
      documentOf(get, deny({})),
      documentOf(get, deny({ Resource: "arn:aws:s3:::reports/2026/*" })),
      documentOf(get, deny(tagged)),
      documentOf({ ...get, ...tagged }, deny({})),
      documentOf({ ...get, Action: ["s3:GetObject", "sqs:SendMessage"], Resource: "*" }, deny({})),
    ];
    expect(counts("TW507", documents)).toEqual([1, 0, 0, 1, 0]);
  });

  it("is TW462 where everything is denied", () => {
    const document = documentOf(get, deny({ Action: "*" }));
    expect([found("TW507", document).length, found("TW462", document).length]).toEqual([0, 1]);
  });
});

describe("statements that could be one", () => {
  it("differ in one list that says what it is about", () => {
    const documents = [
      documentOf(get, { ...get, Resource: "arn:aws:s3:::other/*" }, { ...get, Action: "s3:PutObject" }),
      documentOf(get, { ...get, Effect: "Deny", Action: "s3:PutObject" }),
      documentOf({ Effect: "Allow", NotAction: "iam:*", Resource: "*" }, { Effect: "Allow", NotAction: "s3:*", Resource: "*" }),
      documentOf(get, { ...get, ...tagged }),
    ];
    expect(counts("TW526", documents)).toEqual([2, 0, 0, 0]);
  });
});

describe("ten thousand statements", () => {
  const many = (statement: (i: number) => Members): Members =>
    documentOf(...Array.from({ length: 10_000 }, (_, i) => statement(i)));

  it("are compared by what they begin with", () => {
    const document = many((i) => ({ Effect: "Allow", Action: `s3:A${i % 100}*`, Resource: `arn:aws:s3:::b${(i / 100) | 0}*` }));
    // Each has neighbours of the same resource, and nearly each a shorter pattern that includes it.
    expect(reportsOf(redundantStatements, document)).toBeGreaterThan(9_999);
  });

  it("are not compared without end where all begin alike", () => {
    const document = many((i) => ({
      Effect: i % 2 === 0 ? "Allow" : "Deny",
      Action: `s3:*a${i}`,
      Resource: `arn:aws:s3:::*x${i}`,
    }));
    expect(reportsOf(redundantStatements, document)).toBe(0);
  });
});
