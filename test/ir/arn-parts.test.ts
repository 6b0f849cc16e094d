import { describe, expect, it } from "vitest";
import { arnFields } from "../../src/ir/arn-parts.js";

describe("arnFields", () => {
  it("splits at the first five colons only", () => {
    expect(arnFields("arn:aws:s3:::bucket")).toEqual(["arn", "aws", "s3", "", "", "bucket"]);
    expect(arnFields("arn:aws:logs:eu-west-1:1:log-group:a:*")).toEqual([
      "arn",
      "aws",
      "logs",
      "eu-west-1",
      "1",
      "log-group:a:*",
    ]);
    expect(arnFields(":::::")).toEqual(["", "", "", "", "", ""]);
  });

  it("leaves the colons of a variable together", () => {
    expect(arnFields("arn:aws:s3:::${aws:PrincipalTag/team}/x")?.[5]).toBe("${aws:PrincipalTag/team}/x");
    expect(arnFields("arn:aws:${aws:a}:${b:c:d}::x")).toEqual(["arn", "aws", "${aws:a}", "${b:c:d}", "", "x"]);
  });

  it.each(["*", "", "arn:aws:s3*", "arn:aws:s3::x", "arn:${aws:a:b:c:d:e"])("has none for %j", (text) => {
    expect(arnFields(text)).toBeUndefined();
  });

  it("keeps what an unclosed variable begins in one field", () => {
    expect(arnFields("arn:aws:s3:::a${b:c:d")?.[5]).toBe("a${b:c:d");
    expect(arnFields("arn:aws:s3:e:${b:c:d")).toBeUndefined();
  });

  it("ends for a long text", () => {
    expect(arnFields(`arn:aws:s3:::${"${".repeat(100_000)}`)?.[5]).toHaveLength(200_000);
    expect(arnFields("${a}".repeat(100_000))).toBeUndefined();
  });
});
