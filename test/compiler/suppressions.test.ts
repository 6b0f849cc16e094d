import { describe, expect, it } from "vitest";
import { compileSources } from "../../src/compiler/compile-sources.js";

const codes = (text: string): readonly string[] =>
  compileSources({ sources: { "a.abac": text } }).diagnostics.map(({ code }) => code);

/** One rule after another that can never be true: lowering warns (TW279). */
const impossible = (annotation: string): string => `policy P {
  rule Read { allow s3:GetObject on * }
  ${annotation}
  rule Never { deny s3:DeleteObject on * when resource.tag.env == "prod" and resource.tag.env == "staging" }
}
`;

/** More than one managed policy holds: the size is told (TW520). */
const large = (annotation: string): string => `${annotation}
policy P {
  rule R { allow s3:GetObject on ${Array.from({ length: 200 }, (_, i) => `"arn:aws:s3:::bucket-${i}-of-some-length/*"`).join(", ")} }
}
`;

describe("@suppress", () => {
  it("reaches what lowering reports, of its code only", () => {
    expect(codes(impossible(""))).toEqual(["TW279"]);
    expect(codes(impossible('@suppress(TW279, "kept for the other environments")'))).toEqual([]);
    expect(codes(impossible('@suppress(TW043, "another code")'))).toContain("TW279");
  });

  it("reaches what is said about sizes", () => {
    expect(codes(large(""))).toEqual(["TW520"]);
    expect(codes(large('@suppress(TW520, "divided on purpose")'))).toEqual([]);
  });
});
