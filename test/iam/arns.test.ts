import { describe, expect, it } from "vitest";
import { decodePolicy } from "../../src/iam/decode.js";
import { allow, statement, when } from "./diagnosed.js";

/** Code and severity of what is reported. */
function found(text: string): readonly string[] {
  return decodePolicy({ name: "f", text }, "identity").diagnostics.map(({ code, severity }) => `${code} ${severity}`);
}

const resource = (value: string, version?: string): readonly string[] =>
  found(statement(`${allow}, "Resource": ${JSON.stringify(value)}`, version));
const compared = (value: string, version?: string): readonly string[] =>
  found(when(`{"ArnLike": {"aws:x": ${JSON.stringify(value)}}}`, version));

describe("the ARN of a resource", () => {
  it("starts with `arn:`, or with a wildcard that may stand for it", () => {
    for (const value of ["arn:aws:s3:::b", "*:aws:s3:::b", "a*:aws:s3:::b", "ar?:aws:s3:::b", "arn*:aws:s3:::b", "?rn:a:b:c:d:e"])
      expect(resource(value), value).toEqual([]);
    for (const value of ["bucket*", "arnx*:a:b:c:d:e", "x*:a:b:c:d:e", "aarn:aws:s3:::b", "arn", "xarn:aws:s3:::b", ""])
      expect(resource(value), value).toEqual(["TW210 error"]);
  });

  it("has six parts; fewer are an error unless a star stands for the rest", () => {
    for (const value of ["arn:a:b:c:d:", "arn:a:b:c:d:e:f:g", "arn:::::"]) expect(resource(value), value).toEqual([]);
    for (const value of ["arn:a:b:c:d", "arn:", "arn:a*:b", "a*:b"]) expect(resource(value), value).toEqual(["TW211 error"]);
    for (const value of ["arn:a:b:c:*", "arn:*", "a*"]) expect(resource(value), value).toEqual(["TW211 warning"]);
  });

  it("has no variable before its fifth colon, be there colons in the variable or not", () => {
    for (const head of [
      "arn:aws:s3:${aws:x}:1:b",
      "arn:aws:s3::${x}:b",
      "${a}:b:c:d:e:f",
      "arn:aws:${a:b:c}:d",
      "arn:aws:s3:${aws:x}",
    ])
      expect(resource(head), head).toEqual(["TW226 error"]);
    for (const tail of ["arn:aws:s3:::${aws:x}", "arn:aws:s3:::b:${aws:x}:c", "arn:aws:s3:::b/${aws:x}/${aws:y}"])
      expect(resource(tail), tail).toEqual([]);
  });

  it("is judged by its colons alone where the version has no variables", () => {
    expect(resource("arn:aws:s3:${a:b}:c", "")).toEqual([]);
    expect(resource("arn:aws:s3:${a", "")).toEqual(["TW211 error"]);
    expect(resource("${a}:b:c:d:e:f", "")).toEqual(["TW210 error"]);
  });
});

describe("the value of an ARN operator", () => {
  it("is an ARN of six parts, whatever wildcards it has", () => {
    for (const value of ["arn:aws:s3:::b", "arn:a:b:c:d:e:f", "*:*:*:*:*:*"]) expect(compared(value), value).toEqual([]);
    for (const value of ["*", "bucket", "b*"]) expect(compared(value), value).toEqual(["TW210 error"]);
    for (const value of ["arn:aws:s3:*", "arn:*", "arn:a:b:c:d", "a*"]) expect(compared(value), value).toEqual(["TW211 error"]);
  });

  it("may have variables for any of its parts, which are text before 2012", () => {
    expect(compared("arn:aws:${a:b}")).toEqual([]);
    expect(compared("${a}")).toEqual([]);
    expect(compared("arn:aws:s3:${a:b}:c", "")).toEqual([]);
    expect(compared("arn:aws:${a:b}", "")).toEqual(["TW211 error"]);
    expect(compared("${a}", "")).toEqual(["TW210 error"]);
  });
});
