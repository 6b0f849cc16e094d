import { describe, expect, it } from "vitest";
import { compileCondition } from "../../src/eval/condition.js";
import { changesFor } from "../../src/eval/condition-change.js";
import { emptyContext, mapContext } from "../../src/eval/context.js";
import { compileLayers } from "../../src/eval/evaluate.js";
import { explainView } from "../../src/eval/explain.js";
import type { ContextValue } from "../../src/eval/model.js";
import { requestView } from "../../src/eval/request-view.js";
import { sampleFor } from "../../src/eval/sample-value.js";
import type { Condition } from "../../src/ir/model.js";
import { operatorFromText } from "../../src/ir/operator.js";
import { type Context, type LayersAsJson, layersFrom, requestFor } from "./ask.js";

const condition = (operator: string, values: readonly string[], key = "app:k"): Condition => ({
  operator: operatorFromText(operator)!,
  key,
  values,
});

describe("a sample of what a policy value matches", () => {
  it.each<[string, string, string | undefined]>([
    ["StringEquals", "prod", "prod"],
    ["StringEquals", "", ""],
    ["StringEquals", "pr?d*", "pr?d*"],
    ["StringLike", "pr?d*", "prxd"],
    ["StringLike", "*", "example"],
    ["StringLike", "", ""],
    ["StringLike", "a${*}b", "a*b"],
    ["StringLike", "${aws:username}-*", "alice-"],
    ["StringLike", "${aws:missing}-*", undefined],
    ["StringLike", "${aws:missing, 'none'}", "none"],
    ["ArnLike", "arn:aws:s3:::b/?", "arn:aws:s3:::b/x"],
    ["Bool", "true", "true"],
    ["NumericEquals", "1.50", "1.50"],
    ["NumericLessThanEquals", "10", "10"],
    ["NumericGreaterThanEquals", "10", "10"],
    ["NumericLessThan", "10", "9"],
    ["NumericLessThan", "-1.5", "-2"],
    ["NumericGreaterThan", "10.7", "11"],
    ["NumericGreaterThan", "x", undefined],
    ["NumericGreaterThan", "1e3", undefined],
    ["NumericGreaterThan", "0x10", undefined],
    ["NumericGreaterThan", "9007199254740991", undefined],
    ["NumericLessThan", "9007199254740991", "9007199254740990"],
    ["NumericGreaterThan", "9".repeat(40), undefined],
    ["DateEquals", "2024-01-01", "2024-01-01"],
    ["DateLessThanEquals", "2024-01-01", "2024-01-01"],
    ["DateLessThan", "2024-01-01", "2023-12-31T23:59:59Z"],
    ["DateGreaterThan", "2024-01-01T00:00:00.5Z", "2024-01-01T00:00:01Z"],
    ["DateLessThan", "1969-12-31T23:59:59Z", "1969-12-31T23:59:58Z"],
    ["DateLessThan", "-1", "1969-12-31T23:59:58Z"],
    ["DateGreaterThan", "x", undefined],
    ["DateGreaterThan", "9".repeat(40), undefined],
    ["IpAddress", "10.0.0.0/8", "10.0.0.0"],
    ["IpAddress", "10.0.0.1", "10.0.0.1"],
    ["BinaryEquals", "QQ==", "QQ=="],
    ["Null", "true", undefined],
  ])("for %s %j is %j", (operator, value, expected) => {
    const context = mapContext(new Map([["aws:username", "alice"]]));
    expect(sampleFor(condition(operator, [value]), value, true, context)).toBe(expected);
  });

  it("has no variables where the document has none", () => {
    const of = (operator: string): unknown => sampleFor(condition(operator, []), "${aws:username}", false, emptyContext);
    expect([of("StringEquals"), of("StringLike")]).toEqual(["${aws:username}", "${aws:username}"]);
  });
});

const changes = (
  operator: string,
  values: readonly string[],
  wanted: boolean,
  context: Context = {},
  variables = true,
): readonly unknown[] => {
  const compiled = compileCondition(condition(operator, values), variables);
  return changesFor(compiled, wanted, variables, requestView(requestFor({ context }))).map(({ key, value }) => [key, value]);
};

describe("changes that make a condition hold", () => {
  it("give each value that matches", () => {
    expect(changes("StringEquals", ["a", "b"], true)).toEqual([
      ["app:k", "a"],
      ["app:k", "b"],
    ]);
    expect(changes("StringNotEquals", ["a"], false, { "app:k": "z" })).toEqual([["app:k", "a"]]);
  });

  it("wrap it as the qualifier wants it, keeping what fits", () => {
    expect(changes("ForAnyValue:StringEquals", ["a"], true, { "app:k": ["y", "z"] })).toEqual([["app:k", ["y", "z", "a"]]]);
    expect(changes("ForAnyValue:StringEquals", ["a"], true, { "app:k": "z" })).toEqual([["app:k", ["a"]]]);
    expect(changes("ForAnyValue:StringEquals", ["a"], true)).toEqual([["app:k", ["a"]]]);
    expect(changes("ForAllValues:StringEquals", ["a"], true, { "app:k": ["a", "z"] })).toEqual([
      ["app:k", ["a"]],
      ["app:k", ["a"]],
    ]);
    expect(changes("ForAllValues:StringEquals", ["a"], true, { "app:k": ["z"] })).toEqual([["app:k", ["a"]]]);
    expect(changes("StringEquals", ["a"], true, { "app:k": ["a", "z"] })).toEqual([["app:k", "a"]]);
  });

  it("also change what a lone variable stands for, where there are variables", () => {
    const value = "${aws:PrincipalTag/t}";
    expect(changes("StringEquals", [value], true, { "app:k": "x" })).toEqual([["aws:PrincipalTag/t", "x"]]);
    expect(changes("StringEquals", [value], true, { "app:k": "x", "aws:PrincipalTag/t": "y" })).toEqual([
      ["app:k", "y"],
      ["aws:PrincipalTag/t", "x"],
    ]);
    expect(changes("StringEquals", [`${value}-1`], true, { "app:k": "x" })).toEqual([]);
    expect(changes("StringEquals", [value], true, { "app:k": "" })).toEqual([]);
    expect(changes("StringEquals", [value], true)).toEqual([]);
    expect(changes("StringEquals", [value], true, { "app:k": "x" }, false)).toEqual([["app:k", value]]);
  });
});

describe("changes that make a condition fail", () => {
  it("take the key away, or give it another value", () => {
    expect(changes("StringEquals", ["a"], false, { "app:k": "a" })).toEqual([
      ["app:k", undefined],
      ["app:k", "(any value)"],
    ]);
    expect(changes("StringNotEquals", ["a"], true, { "app:k": "a" })).toEqual([
      ["app:k", undefined],
      ["app:k", "(any value)"],
    ]);
  });

  it("keep the members of a list that do not match", () => {
    const kept = changes("ForAnyValue:StringEquals", ["a"], false, { "app:k": ["a", "z"] });
    expect(kept).toEqual([
      ["app:k", ["z"]],
      ["app:k", undefined],
      ["app:k", ["a", "z", "(any value)"]],
    ]);
    expect(changes("ForAnyValue:StringEquals", ["a"], false, { "app:k": ["a"] })[0]).toEqual(["app:k", undefined]);
  });

  it("turn truth values round", () => {
    expect(changes("Bool", ["true"], false, { "app:k": "true" })).toEqual([
      ["app:k", "false"],
      ["app:k", undefined],
    ]);
    expect(changes("Bool", ["FALSE", "True"], false).map((each) => (each as readonly unknown[])[1])).toEqual([
      "true",
      "false",
      undefined,
    ]);
  });

  it("give or take a value where presence is asked for", () => {
    const one = (values: readonly string[], wanted: boolean): unknown => changes("Null", values, wanted)[0];
    expect(one(["maybe", "true"], true)).toEqual(["app:k", undefined]);
    expect([one(["true"], true), one(["TRUE"], false), one(["false"], true), one(["false"], false)]).toEqual([
      ["app:k", undefined],
      ["app:k", "(any value)"],
      ["app:k", "(any value)"],
      ["app:k", undefined],
    ]);
  });
});

const allow = (condition: object): LayersAsJson => ({
  identity: [{ Effect: "Allow", Action: "*", Resource: "*", Condition: condition }],
});
const explain = (json: LayersAsJson, context: Context = {}): ReturnType<typeof explainView> =>
  explainView(compileLayers(layersFrom(json)), requestView(requestFor({ context })));
const nearest = (
  json: LayersAsJson,
  context: Context = {},
): readonly (readonly (readonly [string, ContextValue | undefined])[])[] =>
  explain(json, context).nearest.map((each) => each.changes.map(({ key, to }) => [key, to] as const));

describe("the nearest allow", () => {
  it("takes a tag of the request away with its key, and the other way round", () => {
    const context = { "aws:RequestTag/a": "1", "aws:RequestTag/b": "2", "aws:TagKeys": ["a", "b"] };
    const noA = { StringEquals: { "aws:RequestTag/b": "2" }, Null: { "aws:RequestTag/a": "true" } };
    expect(nearest(allow({ ...noA, "ForAllValues:StringEquals": { "aws:TagKeys": ["b"] } }), context)[0]).toEqual([
      ["aws:RequestTag/a", undefined],
      ["aws:TagKeys", ["b"]],
    ]);
    expect(nearest(allow(noA), context)[0]).toEqual([["aws:RequestTag/a", undefined]]);
    expect(nearest(allow({ "ForAllValues:StringEquals": { "aws:TagKeys": ["b"] }, ...noA }), context)[0]?.length).toBe(2);
    const byKeys = { "ForAllValues:StringEquals": { "aws:TagKeys": ["b"] } };
    expect(nearest(allow(byKeys), context)[0]).toEqual([["aws:TagKeys", ["b"]]]);
  });

  it("adds a tag's key to the keys that are there, be they a list, one text or none", () => {
    const both = { StringEquals: { "aws:RequestTag/a": "1" }, "ForAnyValue:StringEquals": { "aws:TagKeys": "a" } };
    for (const keys of [{ "aws:TagKeys": ["z"] }, { "aws:TagKeys": "z" }, {}] as readonly Context[])
      expect(nearest(allow(both), keys)[0]?.[0]).toEqual(["aws:RequestTag/a", "1"]);
    const alone = { StringEquals: { "aws:RequestTag/a": "1" }, "ForAllValues:StringEquals": { "aws:TagKeys": ["a", "z"] } };
    expect(nearest(allow(alone), { "aws:TagKeys": "z" })[0]).toEqual([["aws:RequestTag/a", "1"]]);
    const one = { StringEquals: { "aws:TagKeys": "a" }, Null: { "aws:RequestTag/b": "true" } };
    expect(nearest(allow(one), { "aws:RequestTag/b": "1", "aws:TagKeys": "b" })[0]).toContainEqual(["aws:TagKeys", "a"]);
  });

  it("keeps tags and their keys together, so that one change does for both", () => {
    const context = { "aws:RequestTag/a": "1", "aws:RequestTag/b": "2", "aws:TagKeys": ["a", "b"] };
    const rule = (effect: string, condition: object): object => ({
      Effect: effect,
      Action: "*",
      Resource: "*",
      Condition: condition,
    });
    const onlyB = { "ForAllValues:StringEquals": { "aws:TagKeys": ["b"] } };
    const tagA = { StringEquals: { "aws:RequestTag/a": "1" } };
    // A key taken away takes its tag with it, and no other.
    const byKey = [
      rule("Allow", { Null: { "aws:RequestTag/a": "true", "aws:RequestTag/b": "false" } }),
      rule("Deny", { "ForAnyValue:StringEquals": { "aws:TagKeys": "a" } }),
    ];
    expect(nearest({ identity: byKey }, context)[0]).toEqual([["aws:TagKeys", ["b"]]]);
    // A tag taken away takes its key with it, whatever the letter case of either.
    for (const keys of [
      ["a", "b"],
      ["A", "b"],
    ] as const)
      expect(nearest({ identity: [rule("Allow", onlyB), rule("Deny", tagA)] }, { ...context, "aws:TagKeys": keys })[0]).toEqual([
        ["aws:RequestTag/a", undefined],
      ]);
    // A tag added brings its key along, once, beside those that are there.
    const both = {
      "ForAllValues:StringEquals": { "aws:TagKeys": ["a", "b"] },
      "ForAnyValue:StringEquals": { "aws:TagKeys": "b" },
    };
    const boundary = [rule("Allow", { ...both, StringEquals: { "aws:RequestTag/b": "2" } })];
    const needsA = [rule("Allow", { ...tagA, "ForAnyValue:StringLike": { "aws:TagKeys": "?" } })];
    for (const keys of [["b"], "b"] as const)
      expect(nearest({ identity: needsA, boundary }, { "aws:RequestTag/b": "2", "aws:TagKeys": keys })[0]).toContainEqual([
        "aws:RequestTag/a",
        "1",
      ]);
    const guard = [rule("Allow", {}), rule("Deny", { "ForAllValues:StringNotEquals": { "aws:TagKeys": "a" } })];
    expect(nearest({ identity: guard, boundary: [rule("Allow", tagA)] }, { "aws:TagKeys": ["z"] }).length).toBeGreaterThan(0);
    // Other keys have no such twin.
    const other = [rule("Allow", { Null: { "app:a": "true" } }), rule("Deny", { StringEquals: { "app:a": "1" } })];
    expect(nearest({ identity: other }, { "app:a": "1", "aws:TagKeys": ["a"] })[0]).toEqual([["app:a", undefined]]);
  });

  it("adds a tag's key beside those that are there, and takes none away", () => {
    const tag = { "aws:RequestTag/team": "1" };
    const alone = [[["aws:RequestTag/team", "1"]]];
    const withKey = allow({ StringEquals: tag, "ForAnyValue:StringEquals": { "aws:TagKeys": "zone" } });
    for (const keys of ["zone", ["zone"], ["zone", "other"]]) expect(nearest(withKey, { "aws:TagKeys": keys })).toEqual(alone);
    const onlyKey = allow({ StringEquals: tag, "ForAllValues:StringEquals": { "aws:TagKeys": "team" } });
    expect(nearest(onlyKey)).toEqual(alone);
    // A tag without its key would be denied.
    const deny = {
      Effect: "Deny",
      Action: "*",
      Resource: "*",
      Condition: { StringEquals: tag, "ForAllValues:StringNotEquals": { "aws:TagKeys": "team" } },
    };
    expect(nearest({ identity: [...allow({ StringEquals: tag }).identity!, deny] }, { "aws:TagKeys": ["zone"] })).toEqual(alone);
  });

  it("leaves the tags alone whose keys are asked for, and those that have nothing to do with the change", () => {
    const tag = { "aws:RequestTag/team": "1" };
    const text = allow({ StringEquals: { ...tag, "aws:TagKeys": "team" } });
    expect(nearest(text, { ...tag, "aws:TagKeys": "x" })).toEqual([[["aws:TagKeys", "team"]]]);
    const list = allow({ StringEquals: tag, "ForAnyValue:StringEquals": { "aws:TagKeys": "team" } });
    expect(nearest(list, { ...tag, "aws:TagKeys": ["x"] })).toEqual([[["aws:TagKeys", ["x", "team"]]]]);
    expect(nearest(allow({ StringEquals: { ...tag, "app:k": "v" } }), tag)).toEqual([[["app:k", "v"]]]);
  });

  it("is one way, in whatever order its changes were found", () => {
    const needs = (key: string): object => ({
      Effect: "Allow",
      Action: "*",
      Resource: "*",
      Condition: { StringEquals: { [key]: "x" } },
    });
    const found = nearest({ identity: [needs("app:a")], boundary: [needs("app:b")], session: [needs("app:c")] });
    expect(found.map((way) => way.map(([key]) => key).sort())).toEqual([["app:a", "app:b", "app:c"]]);
    expect(nearest({ identity: [needs("app:b")], boundary: [needs("app:a")] })).toHaveLength(1);
  });

  it("has few changes in several steps rather than many in one", () => {
    const three = allow({ StringEquals: { "app:c": "x", "app:d": "x", "app:e": "x" } }).identity!;
    const one = allow({ StringEquals: { "app:a": "x" } }).identity!;
    const guard = {
      Effect: "Deny",
      Action: "*",
      Resource: "*",
      Condition: { StringEquals: { "app:a": "x" }, StringNotEquals: { "app:b": "y" } },
    };
    for (const identity of [
      [...three, ...one, guard],
      [guard, ...one, ...three],
    ])
      expect(nearest({ identity })).toEqual([
        [
          ["app:a", "x"],
          ["app:b", "y"],
        ],
      ]);
  });

  it("comes from statements that fail by conditions only, about the requester and the resource", () => {
    const needs = (key: string, more: object = {}): object => ({
      Effect: "Allow",
      Action: "*",
      Resource: "*",
      ...more,
      Condition: { StringEquals: { [key]: "x" } },
    });
    expect(nearest({ identity: [needs("app:a", { Resource: "arn:aws:s3:::b" }), needs("app:b")] })).toEqual([[["app:b", "x"]]]);
    expect(nearest({ identity: [needs("app:a", { Action: "s3:*" }), needs("app:b")] })).toEqual([[["app:b", "x"]]]);
    const resource = [
      needs("app:a", { Principal: { AWS: "444455556666" } }),
      needs("app:b", { Principal: { AWS: "111122223333" } }),
    ];
    const foreign = requestView({
      ...requestFor({ resourceAccount: "444455556666" }),
      principal: "arn:aws:iam::111122223333:user/alice",
    });
    const layers = compileLayers(layersFrom({ identity: [{ Effect: "Allow", Action: "*", Resource: "*" }], resource }));
    expect(explainView(layers, foreign).nearest.map(({ changes: found }) => found.map(({ key }) => key))).toEqual([["app:b"]]);
    // The other levels, which are not silent, have nothing to propose.
    const scps = [[needs("app:c"), { Effect: "Allow", Action: "*", Resource: "*" }], [needs("app:d")]];
    expect(nearest({ identity: [{ Effect: "Allow", Action: "*", Resource: "*" }], scps })).toEqual([[["app:d", "x"]]]);
  });

  describe("is not crowded out by many statements", () => {
    const open = { Effect: "Allow", Action: "*", Resource: "*" };
    const needs = (key: string, more: object = {}): object => ({
      ...open,
      ...more,
      Condition: { StringEquals: { [key]: "x" } },
    });
    const many = (make: (i: number) => object): readonly object[] => Array.from({ length: 30 }, (_, i) => make(i));
    const way = [[["app:d", "x"]]];

    it("of other resources", () => {
      const others = many((i) => needs(`app:n${i}`, { Resource: `arn:aws:s3:::b${i}` }));
      expect(nearest({ identity: [...others, needs("app:d")] })).toEqual(way);
    });

    it("of levels that allow already", () => {
      const others = many((i) => needs(`app:n${i}`));
      const identity = [open];
      expect(nearest({ identity, scps: [[...others, open], [needs("app:d")]] })).toEqual(way);
      expect(nearest({ identity, scps: [[open, ...others], [needs("app:d")]] })).toEqual(way);
    });

    it("about others", () => {
      const others = many((i) => needs(`app:n${i}`, { Principal: { AWS: "444455556666" } }));
      const own = needs("app:d", { Principal: { AWS: "111122223333" } });
      // What others may do does not mean that the layer is not silent.
      const elsewhere = { ...open, Principal: { AWS: "444455556666" } };
      const layers = compileLayers(layersFrom({ identity: [open], resource: [...others, elsewhere, own] }));
      const asked = requestView(requestFor({ resourceAccount: "444455556666" }));
      expect(explainView(layers, asked).nearest.map(({ changes: found }) => found.map(({ key, to }) => [key, to]))).toEqual(way);
    });

    it("that need more changes", () => {
      const others = many((i) => ({ ...open, Condition: { StringEquals: { [`app:a${i}`]: "x", [`app:b${i}`]: "x" } } }));
      expect(nearest({ identity: [...others, needs("app:d")] })).toEqual(way);
    });

    it("or one of many values that are denied", () => {
      const values = Array.from({ length: 30 }, (_, i) => `v${i}`);
      const other = { ...open, Condition: { StringEquals: { "app:k": values } } };
      const deny = { ...open, Effect: "Deny", Condition: { Null: { "app:k": "false" } } };
      expect(nearest({ identity: [other, deny, needs("app:d")] })).toEqual(way);
    });
  });

  it("breaks the Deny that decided, not another", () => {
    const deny = (key: string): object => ({
      Effect: "Deny",
      Action: "*",
      Resource: "*",
      Condition: { StringEquals: { [key]: "x" } },
    });
    const json = { identity: [{ Effect: "Allow", Action: "*", Resource: "*" }, deny("app:a"), deny("app:b")] };
    expect(nearest(json, { "app:b": "x" })[0]).toEqual([["app:b", undefined]]);
    expect(nearest(json, { "app:a": "x", "app:b": "x" })[0]).toEqual([
      ["app:a", undefined],
      ["app:b", undefined],
    ]);
  });

  it("has at most four changes", () => {
    const keys = (count: number): object => Object.fromEntries(Array.from({ length: count }, (_, i) => [`app:k${i}`, "x"]));
    expect(nearest(allow({ StringEquals: keys(4) }))[0]).toHaveLength(4);
    expect(nearest(allow({ StringEquals: keys(5) }))).toEqual([]);
  });

  it("is not searched across several layers for more than four changes", () => {
    const keys = (prefix: string): object => ({
      StringEquals: { [`app:${prefix}1`]: "x", [`app:${prefix}2`]: "x", [`app:${prefix}3`]: "x" },
    });
    const json = { ...allow(keys("i")), boundary: [{ Effect: "Allow", Action: "*", Resource: "*", Condition: keys("b") }] };
    expect(nearest(json)).toEqual([]);
  });

  it("is not searched for in a request of more than a thousand keys", () => {
    const json = allow({ Bool: { "app:mfa": "true" } });
    const context = (count: number): Context => Object.fromEntries(Array.from({ length: count }, (_, i) => [`app:k${i}`, "x"]));
    expect(nearest(json, context(1000))).toEqual([[["app:mfa", "true"]]]);
    expect(nearest(json, context(1001))).toEqual([]);
  });

  it("gives at most three ways, the fewest changes alone", () => {
    const allows = ["a", "b", "c", "d"].map((value) => allow({ StringEquals: { "app:k": value } }).identity![0]);
    expect(nearest({ identity: allows })).toEqual([[["app:k", "a"]], [["app:k", "b"]], [["app:k", "c"]]]);
    const two = allow({ StringEquals: { "app:x": "1", "app:y": "2" } }).identity![0];
    expect(nearest({ identity: [two, allows[0]] })).toEqual([[["app:k", "a"]]]);
  });
});

describe("the explanation", () => {
  it("shows a key in several spellings as ambiguous", () => {
    const [statement] = explain(allow({ StringEquals: { "aws:ResourceTag/team": "a" } }), {
      "aws:ResourceTag/Team": "a",
      "aws:ResourceTag/TEAM": "b",
    }).layers[0]!.policies[0]!.statements;
    expect(statement?.conditions[0]).toMatchObject({ matched: false, actual: { kind: "ambiguous" } });
  });

  it("says for presence what the request has, an empty list being nothing", () => {
    const matches = (context: Context): unknown => {
      const [statement] = explain(allow({ Null: { "app:k": ["true"] } }), context).layers[0]!.policies[0]!.statements;
      return statement?.conditions[0]?.expected.map(({ matched }) => matched);
    };
    expect([matches({}), matches({ "app:k": [] }), matches({ "app:k": ["x"] }), matches({ "app:k": "" })]).toEqual([
      [true],
      [true],
      [false],
      [false],
    ]);
  });

  it("leaves elements out that the statement does not have", () => {
    const statement = { Effect: "Allow", Principal: "*", Action: "sts:AssumeRole" };
    const { layers } = explain({ resource: [statement] });
    const [explained] = layers[1]!.policies[0]!.statements;
    expect(explained && "resource" in explained).toBe(false);
    const [own] = explain({ identity: [{ Effect: "Allow", Action: "*", Resource: "*" }] }).layers[0]!.policies[0]!.statements;
    expect(own && ["principal" in own, "resource" in own]).toEqual([false, true]);
    expect(explained?.principal).toMatchObject({ matched: true, levels: ["wildcard"], entries: [{ text: "*", matched: true }] });
  });
});
