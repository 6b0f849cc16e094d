import { describe, expect, it } from "vitest";
import { declaration, member, shape } from "./harness.js";

const name = (text: string): unknown => ({ kind: "name", text });
const qualified = (text: string): unknown => ({ kind: "qualified", text });
const list = (kind: string, include: readonly unknown[], except: readonly unknown[] = []): unknown => ({ kind, include, except });
const reference = (text: string): unknown => ({ kind: "reference", name: name(text), called: false, arguments: [] });

describe("rule", () => {
  it("has its clauses in order", () => {
    expect(shape(member("rule R { allow a:B from * on * when x unless y unsupported skip }"))).toEqual({
      kind: "rule",
      name: name("R"),
      effect: { kind: "effect", effect: "allow", actions: list("actionList", [qualified("a:B")]) },
      from: { kind: "from", principals: list("principalList", [{ kind: "star" }]) },
      on: { kind: "on", resources: list("resourceList", [{ kind: "star" }]) },
      when: { kind: "conditionClause", word: "when", expression: reference("x") },
      unless: { kind: "conditionClause", word: "unless", expression: reference("y") },
      unsupported: { kind: "unsupported", mode: "skip" },
      annotations: [],
    });
  });

  it("needs no name and no more than an effect", () => {
    expect(shape(member("rule { deny * }"))).toEqual({
      kind: "rule",
      effect: { kind: "effect", effect: "deny", actions: list("actionList", [{ kind: "star" }]) },
      annotations: [],
    });
  });

  it.each(["allow", "policy", "on", "rule", "true", "only"])("can be called %s", (word) => {
    expect(member(`rule ${word} { allow * on * }`)).toMatchObject({ name: name(word) });
  });

  it("reads `except` in each list", () => {
    expect(member("rule { deny * except iam:*, sts:X from * except Admins on * except s:t }")).toMatchObject({
      effect: { actions: { include: [{ kind: "star" }], except: [qualified("iam:*"), qualified("sts:X")] } },
      from: { principals: { except: [name("Admins")] } },
      on: { resources: { except: [{ kind: "resourceType" }] } },
    });
  });

  it("keeps a trailing ? of an action: it is a wildcard there", () => {
    expect(member("rule { allow s3:GetObjec? on * }")).toMatchObject({
      effect: { actions: { include: [qualified("s3:GetObjec?")] } },
    });
  });

  it("knows `unsupported unconditional`", () => {
    expect(member("rule { allow * on * unsupported unconditional }")).toMatchObject({ unsupported: { mode: "unconditional" } });
  });
});

describe("require", () => {
  it("lists tags and actions", () => {
    expect(shape(member("require R { tags env, cost-center on a:B, C unless x }"))).toEqual({
      kind: "require",
      name: name("R"),
      only: false,
      tags: [name("env"), name("cost-center")],
      on: list("actionList", [qualified("a:B"), name("C")]),
      unless: { kind: "conditionClause", word: "unless", expression: reference("x") },
      annotations: [],
    });
  });

  it.each([
    ["tags only team, env on a:B", true, ["team", "env"]],
    ["tags only on a:B", false, ["only"]],
    ["tags only, team on a:B", false, ["only", "team"]],
    ["tags only only on a:B", true, ["only"]],
    ["tags only on on a:B", true, ["on"]],
    ["tags only on, team on a:B", true, ["on", "team"]],
    ["tags on, only on a:B", false, ["on", "only"]],
  ])("tells the word `only` from a key: %s", (clause, only, tags) => {
    expect(member(`require { ${clause} }`)).toMatchObject({ only, tags: tags.map(name) });
  });

  it("takes quoted keys and keywords", () => {
    expect(member('require { tags "odd key", policy, on on a:B }')).toMatchObject({
      tags: [{ kind: "string", raw: "odd key" }, name("policy"), name("on")],
    });
  });
});

describe("protect", () => {
  it("lists tags and resource types", () => {
    expect(shape(member("protect R { tags team on s:t, * unless x }"))).toEqual({
      kind: "protect",
      name: name("R"),
      tags: [name("team")],
      on: list("resourceList", [
        { kind: "resourceType", type: qualified("s:t"), called: false, arguments: [] },
        { kind: "star" },
      ]),
      unless: { kind: "conditionClause", word: "unless", expression: reference("x") },
      annotations: [],
    });
  });
});

describe("test", () => {
  it("has givens and expectations", () => {
    const text = `test "t" {
      given policy A, B
      given resource-policy C
      given principal "arn" { team = "x", aws:k = ["a"], "odd" = true, policy = p, }
      given principal aws("1", a)
      given resource s:t("a") { }
      given resource *
      given request { n = 1 }
      given context { aws:SourceIp = "10.0.0.1" }
      expect allow a:B, c:D by R with resource { env = "prod" } with context { }
      expect implicit deny *
    }`;
    expect(shape(declaration(text))).toEqual({
      kind: "test",
      title: { kind: "string", raw: "t" },
      givens: [
        { kind: "givenPolicy", layer: name("policy"), policies: [name("A"), name("B")] },
        { kind: "givenPolicy", layer: name("resource-policy"), policies: [name("C")] },
        {
          kind: "givenFixture",
          subject: "principal",
          value: { kind: "string", raw: "arn" },
          bindings: [
            { kind: "binding", key: name("team"), value: { kind: "string", raw: "x" } },
            {
              kind: "binding",
              key: qualified("aws:k"),
              value: { kind: "valueList", items: [{ kind: "string", raw: "a" }] },
            },
            { kind: "binding", key: { kind: "string", raw: "odd" }, value: { kind: "boolean", value: true } },
            { kind: "binding", key: name("policy"), value: name("p") },
          ],
          braced: true,
        },
        {
          kind: "givenFixture",
          subject: "principal",
          value: { kind: "principal", constructorName: name("aws"), arguments: [{ kind: "string", raw: "1" }, name("a")] },
          bindings: [],
          braced: false,
        },
        {
          kind: "givenFixture",
          subject: "resource",
          value: {
            kind: "resourceType",
            type: qualified("s:t"),
            called: true,
            arguments: [{ kind: "resourceArgument", value: { kind: "string", raw: "a" } }],
          },
          bindings: [],
          braced: true,
        },
        { kind: "givenFixture", subject: "resource", value: { kind: "star" }, bindings: [], braced: false },
        {
          kind: "givenFixture",
          subject: "request",
          bindings: [{ kind: "binding", key: name("n"), value: { kind: "number", text: "1" } }],
          braced: true,
        },
        {
          kind: "givenFixture",
          subject: "context",
          bindings: [{ kind: "binding", key: qualified("aws:SourceIp"), value: { kind: "string", raw: "10.0.0.1" } }],
          braced: true,
        },
      ],
      expectations: [
        {
          kind: "expectation",
          implicit: false,
          effect: "allow",
          actions: list("actionList", [qualified("a:B"), qualified("c:D")]),
          by: name("R"),
          overrides: [
            {
              kind: "givenFixture",
              subject: "resource",
              bindings: [{ kind: "binding", key: name("env"), value: { kind: "string", raw: "prod" } }],
              braced: true,
            },
            { kind: "givenFixture", subject: "context", bindings: [], braced: true },
          ],
        },
        {
          kind: "expectation",
          implicit: true,
          effect: "deny",
          actions: list("actionList", [{ kind: "star" }]),
          overrides: [],
        },
      ],
      annotations: [],
    });
  });

  it.each(["boundary", "scp", "rcp", "session", "endpoint", "resource-policy"])("puts a policy in the layer %s", (layer) => {
    expect(declaration(`test "t" { given ${layer} P }`)).toMatchObject({
      givens: [{ layer: name(layer), policies: [name("P")] }],
    });
  });

  it("names a rule with a keyword behind `by`", () => {
    expect(declaration('test "t" { expect deny * by allow }')).toMatchObject({ expectations: [{ by: name("allow") }] });
  });
});

describe("claim", () => {
  it("has givens and statements", () => {
    const text =
      'claim "c" { given policy A never allow a:B on s:t when x never allow * policy A, B within C policy A equals B, C }';
    expect(shape(declaration(text))).toEqual({
      kind: "claim",
      title: { kind: "string", raw: "c" },
      givens: [{ kind: "givenPolicy", layer: name("policy"), policies: [name("A")] }],
      statements: [
        {
          kind: "never",
          actions: list("actionList", [qualified("a:B")]),
          on: {
            kind: "on",
            resources: list("resourceList", [{ kind: "resourceType", type: qualified("s:t"), called: false, arguments: [] }]),
          },
          when: { kind: "conditionClause", word: "when", expression: reference("x") },
        },
        { kind: "never", actions: list("actionList", [{ kind: "star" }]) },
        { kind: "compare", left: [name("A"), name("B")], relation: "within", right: [name("C")] },
        { kind: "compare", left: [name("A")], relation: "equals", right: [name("B"), name("C")] },
      ],
      annotations: [],
    });
  });
});
