import { describe, expect, it } from "vitest";
import { requirementsOf } from "../../src/eval/requirement.js";
import { compilePolicy } from "../../src/eval/statement.js";
import { policyFrom } from "./policies.js";

const arn = (rest: string): string => `arn:aws:s3:::${rest}`;

/** `key: entry | entry`, of each entry the hooks as `whole=…`, `start=…` or the pieces. */
function required(statement: object, version = "2012-10-17"): readonly string[] {
  const policy = policyFrom({ Version: version, Statement: [{ Effect: "Allow", Action: "*", ...statement }] });
  return requirementsOf(compilePolicy(policy)[0]!).map(({ key, entries }) => {
    const shown = entries.map((hooks) => hooks.map(({ kind, text }) => (kind === "piece" ? text : `${kind}=${text}`)).join(","));
    return `${key?.text ?? "resource"}: ${shown.join(" | ")}`;
  });
}

const when = (operator: string, value: unknown): object => ({ Condition: { [operator]: { "app:k": value } } });

describe("what the resource has to be like for a statement to match", () => {
  it.each<[string, object, readonly string[]]>([
    ["is nothing without the element", {}, []],
    ["is nothing for everything", { Resource: "*" }, []],
    ["is nothing when everything is among it", { Resource: [arn("b"), "*"] }, []],
    ["is nothing for what is left out", { NotResource: arn("b") }, []],
    ["is the text of an ARN", { Resource: arn("b") }, [`resource: whole=${arn("b")}`]],
    ["is one of several", { Resource: [arn("b"), arn("c*")] }, [`resource: whole=${arn("b")} | start=${arn("c")}`]],
    ["is how it starts", { Resource: arn("b/*") }, [`resource: start=${arn("b/")}`]],
    ["is how it starts before one character", { Resource: arn("b?") }, [`resource: start=${arn("b")}`]],
    ["has pieces of six", { Resource: arn("*-code-") }, [`resource: start=${arn("")},-code-`]],
    ["has each piece of six", { Resource: arn("b*-code-1") }, [`resource: start=${arn("b")},-code-,code-1`]],
    ["has pieces of three, if it is shorter", { Resource: arn("*/1234") }, [`resource: start=${arn("")},/12,123,234`]],
    ["has no shorter ones", { Resource: arn("*/1") }, [`resource: start=${arn("")}`]],
    ["has pieces of all its parts", { Resource: arn("*abc?def*g") }, [`resource: start=${arn("")},abc,def`]],
    ["is filled up with colons", { Resource: "arn:aws:s3:*" }, ["resource: start=arn:aws:s3:"]],
    ["goes on over wildcards of segments", { Resource: "arn:*:s3:::b/" }, ["resource: start=arn:,:s3:::,s3:::b,3:::b/"]],
    ["is anything that starts at all", { Resource: "*:aws:s3:::b" }, ["resource: :aws:s,aws:s3,ws:s3:,s:s3::,:s3:::,s3:::b"]],
    ["is nothing that a wildcard hides", { Resource: "*:*:*:*:*:*" }, []],
    ["ends before a variable", { Resource: arn("b/${aws:x}") }, [`resource: start=${arn("b/")}`]],
    ["is in no list of patterns that match nothing", { Resource: ["arn:aws:s3", arn("b")] }, [`resource: whole=${arn("b")}`]],
    ["is in no empty list", { Resource: [] }, ["resource: "]],
  ])("%s", (_, statement, expected) => {
    expect(required(statement)).toEqual(expected);
  });

  it("is the text of what looks like a variable in an old document", () => {
    expect(required({ Resource: arn("b/${aws:x}") }, "2008-10-17")).toEqual([`resource: whole=${arn("b/${aws:x}")}`]);
  });
});

describe("what the value of a key has to be like for a statement to match", () => {
  it.each<[string, string, unknown, readonly string[]]>([
    ["is the text", "StringEquals", "a*", ["app:k: whole=a*"]],
    ["is one of several texts", "StringEquals", ["a", "b"], ["app:k: whole=a | whole=b"]],
    ["is nothing at all", "StringEquals", "", ["app:k: whole="]],
    ["is the text of a pattern without wildcards", "StringLike", "a", ["app:k: whole=a"]],
    ["is how a pattern starts", "StringLike", "a*", ["app:k: start=a"]],
    ["is the pieces of a pattern", "StringLike", "*abc", ["app:k: abc"]],
    ["is unknown for everything", "StringLike", "*", []],
    ["is unknown for little", "StringLike", "*ab", []],
    ["is unknown when it is unknown of one value", "StringLike", ["a", "*"], []],
    ["is unknown for a variable", "StringEquals", "${aws:x}", []],
    ["is the text beside a variable", "StringEquals", "${aws:x}-ab", ["app:k: -ab"]],
    ["is how it starts before a variable", "StringEquals", "ab-${aws:x}", ["app:k: start=ab-"]],
    ["is in no empty list", "StringEquals", [], ["app:k: "]],
    ["is unknown if it may be missing", "StringEqualsIfExists", "a", []],
    ["is unknown if it may be anything else", "StringNotEquals", "a", []],
    ["is unknown if it may be unlike", "StringNotLike", "a", []],
    ["is unknown if letter case is ignored", "StringEqualsIgnoreCase", "a", []],
    ["is unknown of several values", "ForAnyValue:StringEquals", "a", []],
    ["is unknown of all values", "ForAllValues:StringLike", "a", []],
    ["is unknown of numbers", "NumericEquals", "1", []],
    ["is unknown of presence", "Null", "false", []],
  ])("%s", (_, operator, value, expected) => {
    expect(required({ Resource: "*", ...when(operator, value) })).toEqual(expected);
  });

  it("is the text of what looks like a variable in an old document", () => {
    expect(required(when("StringEquals", "${aws:x}"), "2008-10-17")).toEqual(["app:k: whole=${aws:x}"]);
  });

  it("has no pieces of very long texts", () => {
    const pieces = (count: number): number =>
      (required(when("StringLike", `*${"x".repeat(count)}`))[0] ?? "").split("xxxxxx").length - 1;
    expect([pieces(5), pieces(6), pieces(256), pieces(257)]).toEqual([0, 1, 251, 0]);
  });

  it("stands beside what other conditions and the resource have to be like", () => {
    const conditions = { StringEquals: { "app:a": "x", "app:b": "y" }, StringLike: { "app:c": "z*" } };
    expect(required({ Resource: arn("b"), Condition: conditions })).toEqual([
      `resource: whole=${arn("b")}`,
      "app:a: whole=x",
      "app:b: whole=y",
      "app:c: start=z",
    ]);
  });
});
