import { describe, expect, it } from "vitest";
import type { ContextValue } from "../../src/eval/model.js";
import { evaluation, holds } from "./ask.js";

const key = "aws:TagKeys";
const withKey = (value: ContextValue | undefined): Record<string, ContextValue> => (value === undefined ? {} : { [key]: value });
const T = true;
const F = false;

describe("the truth table (§4.12)", () => {
  // missing · [] · one value that matches · one that does not
  it.each([
    ["StringEquals", [F, F, T, F]],
    ["StringNotEquals", [T, T, F, T]],
    ["StringEqualsIfExists", [T, F, T, F]],
    ["StringNotEqualsIfExists", [T, T, F, T]],
    ["ForAllValues:StringEquals", [T, T, T, F]],
    ["ForAllValues:StringNotEquals", [T, T, F, T]],
    ["ForAnyValue:StringEquals", [F, F, T, F]],
    ["ForAnyValue:StringNotEquals", [F, F, F, T]],
    ["ForAllValues:StringEqualsIfExists", [T, T, T, F]],
    ["ForAllValues:StringNotEqualsIfExists", [T, T, F, T]],
    ["ForAnyValue:StringEqualsIfExists", [F, F, T, F]],
    ["ForAnyValue:StringNotEqualsIfExists", [F, F, F, T]],
  ])("%s", (operator, expected) => {
    const contexts = [undefined, [], "a", "z"].map(withKey);
    expect(contexts.map((context) => holds(operator, key, "a", context))).toEqual(expected);
  });

  it.each([
    ["ForAllValues:StringEquals", [T, T, F, F, F]],
    ["ForAnyValue:StringEquals", [T, T, T, F, F]],
    ["ForAllValues:StringNotEquals", [F, F, F, T, T]],
    ["ForAnyValue:StringNotEquals", [F, F, T, T, T]],
  ])("%s over mixed sets", (operator, expected) => {
    const sets = [["a"], ["a", "b"], ["a", "z"], ["z"], ["z", "y"]];
    expect(sets.map((set) => holds(operator, key, ["a", "b"], { [key]: set }))).toEqual(expected);
  });

  it.each([
    ["NumericEquals", F, F],
    ["NumericNotEquals", F, T],
    ["NumericNotEqualsIfExists", F, T],
    ["ForAllValues:NumericNotEquals", F, T],
    ["ForAnyValue:NumericNotEquals", F, F],
  ])("%s with a malformed policy value (§4.12.1)", (operator, present, missing) => {
    expect(holds(operator, key, "abc", { [key]: "10" })).toBe(present);
    expect(holds(operator, key, "abc", {})).toBe(missing);
  });

  it("uses the well-formed values of a positive operator, none of a negated one (§4.12.1)", () => {
    expect(holds("NumericEquals", key, ["abc", "10"], { [key]: "10" })).toBe(true);
    expect(holds("NumericNotEquals", key, ["abc", "10"], { [key]: "11" })).toBe(false);
  });

  it("decides empty value lists as OR and NOR over nothing (§1.3.2, §1.3.3)", () => {
    expect(holds("StringEquals", key, [], { [key]: "a" })).toBe(false);
    expect(holds("StringNotEquals", key, [], { [key]: "a" })).toBe(true);
    expect(holds("ForAllValues:StringEquals", key, [], { [key]: ["a"] })).toBe(false);
    expect(holds("ForAllValues:StringEquals", key, [], {})).toBe(true);
    expect(holds("StringEqualsIfExists", key, [], {})).toBe(true);
  });
});

describe("multivalued keys without a set operator", () => {
  it.each(["StringEquals", "StringNotEquals", "StringEqualsIfExists", "StringNotLike"])(
    "never match %s (§4.11.9)",
    (operator) => {
      expect(holds(operator, key, "a", { [key]: ["a"] })).toBe(false);
      expect(holds(operator, key, "a", { [key]: ["b"] })).toBe(false);
    },
  );
});

describe("condition keys", () => {
  it("ignore letter case in policy, context and variables (§4.1.4)", () => {
    const context = { "AWS:resourcetag/Team": "blue", "aws:principaltag/TEAM": "blue" };
    expect(holds("StringEquals", "aws:ResourceTag/team", "${AWS:PrincipalTag/Team}", context)).toBe(true);
  });

  it("split at the first slash only (§6.3.2)", () => {
    expect(holds("StringEquals", "aws:ResourceTag/a/b:c", "x", { "aws:ResourceTag/a/b:c": "x" })).toBe(true);
  });

  it.each(["__proto__", "constructor", "toString", "hasOwnProperty"])("%s is a key like any other", (name) => {
    expect(holds("Null", `aws:ResourceTag/${name}`, "true", {})).toBe(true);
    expect(holds("Null", name, "true", {})).toBe(true);
    expect(holds("StringEquals", `aws:ResourceTag/${name}`, "x", { [`aws:ResourceTag/${name}`]: "x" })).toBe(true);
  });

  describe("that collide ignoring case (§6.2.4)", () => {
    const colliding = { "aws:ResourceTag/stack": "production", "aws:ResourceTag/Stack": "test" };

    it("prefer the exact spelling", () => {
      expect(holds("StringEquals", "aws:ResourceTag/Stack", "test", colliding)).toBe(true);
      expect(holds("StringEquals", "aws:ResourceTag/stack", "production", colliding)).toBe(true);
    });

    it.each(["StringEquals", "StringNotEquals", "StringEqualsIfExists", "ForAllValues:StringLike"])(
      "else do not match %s, and say so",
      (operator) => {
        const { outcome, problems } = evaluation(operator, "aws:ResourceTag/STACK", "*", colliding);
        expect(outcome).toBe("implicitDeny");
        expect(problems).toMatchObject([{ kind: "ambiguousKey", text: "aws:ResourceTag/STACK", condition: 0 }]);
      },
    );

    it("are one key when their values agree", () => {
      const same = { "aws:ResourceTag/stack": "test", "aws:ResourceTag/Stack": "test" };
      expect(holds("StringEquals", "aws:ResourceTag/STACK", "test", same)).toBe(true);
    });

    it("have no value as a variable", () => {
      expect(
        holds("StringEquals", "aws:RequestTag/x", "${aws:ResourceTag/STACK}", { ...colliding, "aws:RequestTag/x": "test" }),
      ).toBe(false);
    });
  });
});

describe("policy variables (§5)", () => {
  const ask = (value: string, context: Record<string, ContextValue>, operator = "StringEquals", version?: string): boolean =>
    holds(operator, "aws:ResourceTag/team", value, context, version);
  const tag = "aws:ResourceTag/team";

  it.each([
    ["unresolved, positive (§5.4.1)", "StringEquals", { [tag]: "x" }, false],
    ["unresolved, negated (§5.4.2)", "StringNotEquals", { [tag]: "x" }, true],
    ["unresolved with IfExists and a present key (§4.10.3)", "StringEqualsIfExists", { [tag]: "x" }, false],
    ["both sides missing, positive (§5.4.4)", "StringEquals", {}, false],
    ["both sides missing, negated (§5.4.5)", "StringNotEquals", {}, true],
    ["a multivalued key (§5.3.3)", "StringEquals", { [tag]: "x", "aws:PrincipalTag/team": ["x"] }, false],
    ["an empty value (§5.3.5)", "StringEquals", { [tag]: "", "aws:PrincipalTag/team": "" }, false],
  ] as const)("%s", (_, operator, context, expected) => {
    expect(ask("${aws:PrincipalTag/team}", context, operator)).toBe(expected);
  });

  it.each([
    ["a missing key (§5.1.3)", {}],
    ["a multivalued key (§5.3.4)", { "aws:PrincipalTag/team": ["x"] }],
    ["an empty value (§5.3.5)", { "aws:PrincipalTag/team": "" }],
  ])("take their default for %s", (_, context) => {
    expect(ask("${aws:PrincipalTag/team, 'shared'}", { ...context, [tag]: "shared" })).toBe(true);
  });

  it("put text in, not patterns (§5.3.1)", () => {
    expect(ask("${aws:PrincipalTag/team}", { [tag]: "blue", "aws:PrincipalTag/team": "*" }, "StringLike")).toBe(false);
    expect(ask("${aws:PrincipalTag/team}*", { [tag]: "*x", "aws:PrincipalTag/team": "*" }, "StringLike")).toBe(true);
  });

  it("are not looked for in what they put in (§5.3.2)", () => {
    expect(
      ask("${aws:PrincipalTag/team}", { [tag]: "alice", "aws:PrincipalTag/team": "${aws:username}", "aws:username": "alice" }),
    ).toBe(false);
  });

  it("stand several in one value, with wildcards and text (§5.1.6)", () => {
    const context = { [tag]: "a-blue-prod-9", "aws:PrincipalTag/team": "blue", "aws:PrincipalTag/env": "prod" };
    expect(ask("?-${aws:PrincipalTag/team}-${aws:PrincipalTag/env}-*", context, "StringLike")).toBe(true);
    expect(ask("A-${aws:PrincipalTag/team}-PROD-9", context, "StringEqualsIgnoreCase")).toBe(true);
  });

  it("are text in version 2008-10-17 and without version (§1.2.2)", () => {
    const context = { [tag]: "${aws:PrincipalTag/team}", "aws:PrincipalTag/team": "blue" };
    expect(ask("${aws:PrincipalTag/team}", context, "StringEquals", "2008-10-17")).toBe(true);
    expect(ask("${aws:PrincipalTag/team}", { ...context, [tag]: "blue" }, "StringEquals", "2008-10-17")).toBe(false);
  });
});

describe("problems (§4.12.2)", () => {
  it.each([
    ["NumericNotEquals", "abc", "10", "malformedPolicyValue", "abc"],
    ["NumericLessThan", "10", "ten", "malformedContextValue", "ten"],
    ["Bool", "true", "yes", "malformedContextValue", "yes"],
    ["Null", "maybe", "x", "malformedPolicyValue", "maybe"],
  ])("%s %s against %s reports %s", (operator, policy, context, kind, text) => {
    expect(evaluation(operator, key, policy, { [key]: context }).problems).toMatchObject([
      { kind, text, condition: 0, layer: "identity" },
    ]);
  });

  it("names the members of a list that are malformed", () => {
    const { problems } = evaluation("ForAnyValue:NumericEquals", key, "1", { [key]: ["x", "1", "y"] });
    expect(problems.map(({ text }) => text)).toEqual(["x", "y"]);
  });

  it("names a multivalued key without a set operator", () => {
    expect(evaluation("StringEquals", key, "a", { [key]: ["a"] }).problems).toMatchObject([
      { kind: "multivaluedWithoutQualifier", text: key },
    ]);
  });

  it("is empty when every value could be read", () => {
    expect(evaluation("NumericEquals", key, "10", { [key]: "11" }).problems).toEqual([]);
  });
});
