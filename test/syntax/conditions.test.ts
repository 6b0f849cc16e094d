import { describe, expect, it } from "vitest";
import type { Expression } from "../../src/ast/nodes.js";
import { expression, shape } from "./harness.js";

/** Conditions as prefix text: enough to see grouping, operators and marks. */
function print(node: Expression): string {
  switch (node.kind) {
    case "and":
    case "or":
      return `(${node.kind} ${node.operands.map(print).join(" ")})`;
    case "not":
      return `(not ${print(node.operand)})`;
    case "group":
      return `[${print(node.expression)}]`;
    case "reference":
      return node.name.text;
    default:
      return node.kind;
  }
}

const name = (text: string): unknown => ({ kind: "name", text });
const segment = (text: string, bracketed = false): unknown => ({ kind: "segment", bracketed, name: name(text) });
const path = (root: string, ...segments: readonly string[]): unknown => ({
  kind: "path",
  root: name(root),
  segments: segments.map((text) => segment(text)),
});
const comparison = (parts: object): unknown => ({ kind: "comparison", ifPresent: false, ignoringCase: false, ...parts });

describe("precedence", () => {
  it.each([
    ["a", "a"],
    ["a or b or c", "(or a b c)"],
    ["a and b and c", "(and a b c)"],
    ["a or b and c or d", "(or a (and b c) d)"],
    ["not a and b", "(and (not a) b)"],
    ["not not a or b", "(or (not (not a)) b)"],
    ["not (a or b) and c", "(and (not [(or a b)]) c)"],
    ["((a))", "[[a]]"],
  ])("%s reads as %s", (text, tree) => {
    expect(print(expression(text))).toBe(tree);
  });
});

describe("comparisons", () => {
  it.each(["==", "!=", "<", "<=", ">", ">=", "in", "not in", "like", "not like"])("know %s", (operator) => {
    expect(shape(expression(`request.ip ${operator} "x"`))).toEqual(
      comparison({ attribute: path("request", "ip"), operator, right: { kind: "string", raw: "x" } }),
    );
  });

  it("may be a bare attribute", () => {
    expect(shape(expression("request.mfa"))).toEqual(comparison({ attribute: path("request", "mfa") }));
    expect(shape(expression("aws:SecureTransport"))).toEqual(
      comparison({ attribute: { kind: "qualified", text: "aws:SecureTransport" } }),
    );
  });

  it("take the if-present mark, with and without a blank", () => {
    const attribute = path("principal", "tag", "team");
    for (const text of ["principal.tag.team? == true", "principal.tag.team ? == true"]) {
      expect(shape(expression(text))).toEqual(
        comparison({ attribute, ifPresent: true, operator: "==", right: { kind: "boolean", value: true } }),
      );
    }
  });

  it("take the mark of a qualified name off its key", () => {
    const node = expression('aws:ResourceTag/team? == "x"');
    expect(node).toMatchObject({ attribute: { kind: "qualified", text: "aws:ResourceTag/team" }, ifPresent: true });
    if (node.kind !== "comparison") throw new Error("no comparison");
    expect(node.attribute.span.end - node.attribute.span.start).toBe("aws:ResourceTag/team".length);
  });

  it("may ignore case", () => {
    expect(expression('a.b == "x" ignoring case')).toMatchObject({ ignoringCase: true });
    expect(expression("a.b == ignoring ignoring case")).toMatchObject({ right: name("ignoring"), ignoringCase: true });
  });

  it.each(["any", "all"])("take %s", (quantifier) => {
    expect(shape(expression(`${quantifier} request.tagKeys in ["a"]`))).toEqual(
      comparison({
        quantifier,
        attribute: path("request", "tagKeys"),
        operator: "in",
        right: { kind: "valueList", items: [{ kind: "string", raw: "a" }] },
      }),
    );
  });

  it("compare quoted keys and casts", () => {
    expect(shape(expression('"odd:key"? < 5'))).toEqual(
      comparison({
        attribute: { kind: "string", raw: "odd:key" },
        ifPresent: true,
        operator: "<",
        right: { kind: "number", text: "5" },
      }),
    );
    expect(expression('string(arn(principal.arn))? like "x"')).toMatchObject({
      attribute: { kind: "cast", to: "string", attribute: { kind: "cast", to: "arn", attribute: path("principal", "arn") } },
      ifPresent: true,
    });
  });

  it.each(["string", "numeric", "date", "bool", "arn", "ip", "binary"])("know the cast %s, which is a name elsewhere", (to) => {
    expect(expression(`${to}(k:v) == "x"`)).toMatchObject({ attribute: { kind: "cast", to } });
    expect(expression(`a.b == ${to} and ${to}`)).toMatchObject({
      operands: [{ right: name(to) }, { kind: "reference", name: name(to) }],
    });
  });

  it("take names, attributes and defaults on the right", () => {
    expect(expression("a.b in Regions")).toMatchObject({ right: name("Regions") });
    expect(shape(expression('a.b == c.d ?? "e"'))).toEqual(
      comparison({
        attribute: path("a", "b"),
        operator: "==",
        right: { kind: "attributeOperand", attribute: path("c", "d"), default: { kind: "string", raw: "e" } },
      }),
    );
    expect(expression('a.b == aws:username ?? "x"')).toMatchObject({
      right: { attribute: { text: "aws:username" }, default: { raw: "x" } },
    });
  });
});

describe("paths", () => {
  it("take keywords behind a dot and between brackets", () => {
    expect(shape(expression('resource.tag[tenant]["odd key"].policy[on] == "x"'))).toMatchObject({
      attribute: {
        kind: "path",
        root: name("resource"),
        segments: [
          segment("tag"),
          segment("tenant", true),
          { kind: "segment", bracketed: true, name: { kind: "string", raw: "odd key" } },
          segment("policy"),
          segment("on", true),
        ],
      },
    });
  });

  it("cover their segments, dots and brackets included", () => {
    const text = "resource.tag[k]";
    const node = expression(text);
    if (node.kind !== "comparison" || node.attribute.kind !== "path") throw new Error("no path");
    const at = (span: { start: number; end: number }): string => `condition c = ${text}`.slice(span.start, span.end);
    expect(at(node.attribute.span)).toBe(text);
    expect(node.attribute.segments.map(({ span }) => at(span))).toEqual([".tag", "[k]"]);
  });
});

describe("presence", () => {
  it.each(["exists", "missing"])("knows %s", (word) => {
    expect(shape(expression(`${word} principal.tag.team`))).toEqual({
      kind: "presence",
      word,
      attribute: path("principal", "tag", "team"),
    });
  });
});

describe("references", () => {
  it("take tag keys, literals, lists, attributes and keys", () => {
    expect(shape(expression('f(team, "x", 1, true, ["a"], principal.tag.t, aws:k,)'))).toEqual({
      kind: "reference",
      name: name("f"),
      called: true,
      arguments: [
        name("team"),
        { kind: "string", raw: "x" },
        { kind: "number", text: "1" },
        { kind: "boolean", value: true },
        { kind: "valueList", items: [{ kind: "string", raw: "a" }] },
        path("principal", "tag", "t"),
        { kind: "qualified", text: "aws:k" },
      ],
    });
  });

  it("tell f() from f", () => {
    expect(expression("f()")).toMatchObject({ kind: "reference", called: true, arguments: [] });
    expect(expression("f")).toMatchObject({ kind: "reference", called: false });
  });
});
