import { describe, expect, it } from "vitest";
import { loadWholeCatalog } from "../../src/catalog/load-catalog.js";
import { lintPolicy } from "../../src/compiler/lint/lint-policy.js";
import type { Diagnostic } from "../../src/diagnostics/diagnostic.js";
import { documentOf, type Members } from "./found.js";
import { allow, deny, read } from "./rows.js";

const catalog = await loadWholeCatalog();

function many<T>(count: number, make: (i: number) => T): readonly T[] {
  return Array.from({ length: count }, (_, i) => make(i));
}

function linted(...statements: readonly Members[]): readonly Diagnostic[] {
  return lintPolicy(JSON.stringify(documentOf(...statements)), { kind: "identity", catalog, all: true });
}

function codes(diagnostics: readonly Diagnostic[]): ReadonlySet<string> {
  return new Set(diagnostics.map(({ code }) => code));
}

const ec2 = [...(catalog.service("ec2")?.actions.values() ?? [])].map(({ name }) => `ec2:${name}`);
const poolOf = (i: number): string => `arn:aws:cognito-idp:eu-west-1:111122223333:userpool/p${i}`;
const guard = (i: number): Members => ({ StringEquals: { [`aws:ResourceTag/t${i}`]: "${aws:PrincipalTag/team}" } });

/** Documents whose size alone would make a check that compares everything with everything take minutes: they end. */
describe("documents that are large in one dimension", () => {
  it("has 8,000 statements", () => {
    expect(codes(linted(...many(8000, (i) => allow("s3:GetObject", `arn:aws:s3:::b${i}/*`))))).toContain("TW601");
  }, 120_000);

  it("has 10,000 actions in one statement", () => {
    const actions = many(10_000, (i) => ec2[i % ec2.length] ?? "");
    expect(codes(linted(allow(actions, "*", guard(0))))).toContain("TW500");
    expect(
      codes(
        linted(
          allow(
            many(10_000, (i) => `ec2:X${i}*`),
            "*",
            guard(0),
          ),
        ),
      ),
    ).toContain("TW202");
  }, 120_000);

  it("has 10,000 resources and 10,000 values", () => {
    expect(
      codes(
        linted(
          allow(
            "s3:GetObject",
            many(10_000, (i) => `arn:aws:s3:::b${i}*x*/*`),
          ),
        ),
      ),
    ).toContain("TW520");
    expect(codes(linted(read({ StringLike: { "aws:username": many(10_000, (i) => `*${i}*`) } })))).toContain("TW505");
  }, 120_000);

  it("has a value of nearly a megabyte", () => {
    const value = "*a".repeat(240_000);
    const found = linted(
      read({ StringLike: { "aws:PrincipalTag/a": value }, StringEquals: { "aws:PrincipalTag/a": "x".repeat(480_000) } }),
    );
    expect(codes(found)).toContain("TW329");
    expect(codes(linted(allow("s3:GetObject", `arn:aws:s3:::${"${".repeat(300_000)}`)))).toContain("TW135");
  }, 120_000);

  it("trusts 2,500 tags and lets 2,500 statements write them", () => {
    const found = linted(
      ...many(2500, (i) => allow("cognito-idp:AdminGetUser", poolOf(i), guard(i))),
      ...many(2500, (i) => allow("cognito-idp:TagResource", poolOf(i))),
    );
    expect(codes(found)).toContain("TW322");
    expect(found.length).toBeLessThan(50_000);
  }, 120_000);

  it("has 1,500 statements that allow by a tag, and as many that deny", () => {
    const found = linted(
      ...many(1500, (i) => allow("cognito-idp:*", poolOf(i), guard(i))),
      ...many(1500, (i) => deny("cognito-idp:*", poolOf(i), { StringEquals: { [`aws:ResourceTag/t${i}`]: "a" } })),
    );
    expect(codes(found)).toContain("TW320");
  }, 120_000);

  it("trusts 3,000 tags of principals that 3,000 statements may change", () => {
    const found = linted(
      ...many(3000, (i) =>
        allow(["iam:TagRole", "ec2:StartInstances"], "*", { StringEquals: { [`aws:PrincipalTag/k${i}`]: "a" } }),
      ),
    );
    expect(codes(found)).toContain("TW324");
    expect(found.length).toBeLessThan(60_000);
  }, 120_000);
});

describe("texts that trip others up", () => {
  it.each([
    "__proto__",
    "constructor",
    "toString",
    "\ud800",
    "\u0000",
    "aws:PrincipalTag/__proto__",
    "hasOwnProperty:x",
    "__proto__:__proto__",
  ])("%j as key, value, action, resource and Sid", (text) => {
    const statement = `{"Sid":${JSON.stringify(text)},"Effect":"Allow","Action":["s3:GetObject",${JSON.stringify(text)}],"Resource":["*",${JSON.stringify(text)}],"Condition":{"StringEquals":{${JSON.stringify(text)}:${JSON.stringify(text)}},${JSON.stringify(text)}:{"a":"b"}}}`;
    const document = `{"Version":"2012-10-17","Statement":[${statement}],${JSON.stringify(text)}:1}`;
    expect(lintPolicy(document, { catalog, all: true, resourceType: text }).length).toBeGreaterThan(0);
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
});
