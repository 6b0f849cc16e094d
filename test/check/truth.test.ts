import { describe, expect, it } from "vitest";
import type { CheckedExpression } from "../../src/check/model.js";
import { truthOf, truthWithout } from "../../src/check/truth.js";
import { policyOf } from "./show.js";

/** The condition as a rule has it. */
function condition(text: string): CheckedExpression {
  return policyOf(`policy P { rule R { allow s3:GetObject on * when ${text} } }`).rules[0]!.condition!;
}

/** Its truth when all tags of resource and request are missing. */
function truth(text: string): boolean | undefined {
  const missing = (key: string): boolean => key === "aws:TagKeys" || /^aws:Re(?:source|quest)Tag\//.test(key);
  return truthOf(condition(text), (atom) => truthWithout(atom, missing));
}

describe("conditions without their tags", () => {
  it.each([
    ['resource.tag.t == "x"', false],
    ['resource.tag.t != "x"', true],
    ['resource.tag.t? == "x"', true],
    ['resource.tag.t? != "x"', true],
    ['resource.tag.t like "x*"', false],
    ['resource.tag.t not like "x*"', true],
    ["exists resource.tag.t", false],
    ["missing resource.tag.t", true],
    ['all request.tagKeys in ["x"]', true],
    ['any request.tagKeys in ["x"]', false],
    ['any request.tagKeys not in ["x"]', false],
    ['any request.tagKeys? in ["x"]', false],
    ["numeric(resource.tag.t) < 5", false],
    ['not resource.tag.t == "x"', true],
    ["principal.tag.t == resource.tag.t", false],
    ["principal.tag.t != resource.tag.t", true],
    ["principal.tag.t? == resource.tag.t", undefined],
    ['principal.tag.t == resource.tag.t ?? "x"', undefined],
    ['principal.tag.t in [resource.tag.t, "x"]', undefined],
    ["principal.tag.t in [resource.tag.t, request.tag.u]", false],
    ["any identity.amr == resource.tag.t", false],
    ["all identity.amr == resource.tag.t", undefined],
    ["any identity.amr != resource.tag.t", undefined],
    ["all identity.amr != resource.tag.t", true],
    ["resource.tag.t == resource.tag.u", false],
    ["request.mfa", undefined],
    ['request.mfa and resource.tag.t == "x"', false],
    ['request.mfa or resource.tag.t == "x"', undefined],
    ['request.mfa or resource.tag.t != "x"', true],
    ['not (request.mfa and resource.tag.t == "x")', true],
  ] as const)("%s is %s", (text, expected) => {
    expect(truth(text)).toBe(expected);
  });
});
