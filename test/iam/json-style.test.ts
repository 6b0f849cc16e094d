import { describe, expect, it } from "vitest";
import type { JsonArray, JsonObject } from "../../src/iam/json-node.js";
import { insertChild, type JsonText, jsonString, printed, removeChildren, styleOf } from "../../src/iam/json-style.js";
import { readJson } from "../../src/iam/read-json.js";
import { applyEdits } from "../../src/text/edit.js";

function container(text: string): JsonArray | JsonObject {
  const { root } = readJson({ name: "f.json", text });
  if (root?.kind !== "array" && root?.kind !== "object") throw new Error("a container");
  return root;
}

/** The style of a text, without the text. */
function style(text: string): object {
  const { text: _, ...rest } = styleOf(text, container(text));
  return rest;
}

describe("the style of a document", () => {
  const usual = { colon: ": ", space: " ", unit: "  ", lineEnd: "\n", broken: false };

  it("is the usual one where nothing can be seen of it", () => {
    for (const text of ["[]", "{}", "[1,2]", '{"a": 1}', '{"a": 1, "b": 2}', ' {"a": 1}\n'])
      expect(style(text), text).toEqual(usual);
  });

  it("is what stands between the first members", () => {
    expect(style('{"a":1,"b":2}')).toEqual({ ...usual, colon: ":", space: "" });
    expect(style('{"a" :  1 , "b":2}')).toEqual({ ...usual, colon: " :  " });
    expect(style('{"a"/* : */:1}')).toEqual(usual);
    expect(style('{"a":/* x */1}')).toEqual(usual);
  });

  it("is the indentation of the first member, less that of the document", () => {
    expect(style('{\n    "a": 1\n}')).toEqual({ ...usual, unit: "    ", broken: true });
    expect(style('{\n\t"a": 1\n}')).toEqual({ ...usual, unit: "\t", broken: true });
    expect(style('{\n"a": 1\n}')).toEqual({ ...usual, broken: true });
    expect(style('  {\n     "a": 1\n  }')).toEqual({ ...usual, unit: "   ", broken: true });
    expect(style('\n\t{\n\t\t"a": 1\n\t}')).toEqual({ ...usual, unit: "\t", broken: true });
    expect(style('{\r\n "a": 1\r\n}')).toEqual({ ...usual, unit: " ", lineEnd: "\r\n", broken: true });
    expect(style('{\r "a": 1\r}')).toEqual({ ...usual, unit: " ", broken: true });
  });
});

describe("text that is written", () => {
  const write = (value: JsonText, like: string, indent?: string): string =>
    printed(value, styleOf(like, container(like)), indent);
  const value = { a: "x", b: ["y", "z"], c: {}, d: [] };

  it("is in one line without an indentation", () => {
    expect(write(value, "{}")).toBe('{ "a": "x", "b": ["y", "z"], "c": {}, "d": [] }');
    expect(write(value, '{"x":1,"y":2}')).toBe('{"a":"x","b":["y","z"],"c":{},"d":[]}');
  });

  it("is in lines with one", () => {
    expect(write(value, "{}", "")).toBe('{\n  "a": "x",\n  "b": [\n    "y",\n    "z"\n  ],\n  "c": {},\n  "d": []\n}');
    expect(write({ a: "x" }, '{\r\n\t"x": 1\r\n}', "  ")).toBe('{\r\n  \t"a": "x"\r\n  }');
  });

  it("is in the characters that IAM stores", () => {
    expect(jsonString('"\u00e9\u0100\u65e5\n')).toBe('"\\"\u00e9\\u0100\\u65e5\\n"');
  });
});

describe("a child that is put in", () => {
  const put = (text: string, atStart?: boolean): string => {
    const node = container(text);
    const child = (indent: string | undefined): string => (indent === undefined ? "0" : `0/*${indent.length}*/`);
    return applyEdits(text, [insertChild(node, child, styleOf(text, node), atStart)]);
  };

  it("stands last, as its neighbours do", () => {
    expect(put("[1]")).toBe("[1, 0]");
    expect(put("[1,2]")).toBe("[1,2,0]");
    expect(put("[1 ,  2 ]")).toBe("[1 ,  2 ,  0 ]");
    expect(put("[\n  1\n]")).toBe("[\n  1,\n  0/*2*/\n]");
    expect(put("[\n  1,\n  2\n]")).toBe("[\n  1,\n  2,\n  0/*2*/\n]");
    expect(put("[\n  1, 2\n]")).toBe("[\n  1, 2, 0\n]");
    expect(put("[ 1,\n  2 ]")).toBe("[ 1,\n  2,\n  0 ]");
    expect(put("[\r 1,\r 2\r]")).toBe("[\r 1,\r 2,\r 0/*1*/\r]");
  });

  it("stands first where that is asked for", () => {
    expect(put("[1]", true)).toBe("[0, 1]");
    expect(put("[\n  1\n]", true)).toBe("[\n  0/*2*/,\n  1\n]");
    expect(put('{"a":1,"b":2}', true)).toBe('{0,"a":1,"b":2}');
  });

  it("fills what is empty: a list in its line, an object in lines where the document has several", () => {
    expect(put("[]")).toBe("[0]");
    expect(put("[ ]")).toBe("[0]");
    expect(put("[\n]")).toBe("[0]");
    expect(put("{}")).toBe("{0}");
    expect(put("{}\n")).toBe("{0}\n");
    expect(put("{\n}")).toBe("{\n  0/*2*/\n}");
    expect(put("\n  {\n}")).toBe("\n  {\n    0/*4*/\n  }");
  });
});

describe("children that are taken out", () => {
  const without = (text: string, ...removed: readonly number[]): string | undefined => {
    const edits = removeChildren(container(text), new Set(removed));
    return edits === undefined ? undefined : applyEdits(text, edits);
  };

  it("take their commas with them", () => {
    expect(without("[1, 2 , 3]", 0)).toBe("[2 , 3]");
    expect(without("[1, 2 , 3]", 1)).toBe("[1, 3]");
    expect(without("[1, 2 , 3]", 2)).toBe("[1, 2]");
    expect(without("[1, 2, 3, 4, 5]", 0, 1, 3)).toBe("[3, 5]");
    expect(without("[1, 2, 3, 4, 5]", 1, 3, 4)).toBe("[1, 3]");
    expect(without('{"a":1,"b":2,"c":3}', 1)).toBe('{"a":1,"c":3}');
    expect(without('{"a":1,"b":2,"c":3}', 1, 2)).toBe('{"a":1}');
  });

  it("are one edit for each stretch of them", () => {
    const count = (...removed: readonly number[]): number | undefined =>
      removeChildren(container("[1, 2, 3, 4, 5, 6]"), new Set(removed))?.length;
    expect([count(), count(0), count(0, 1), count(0, 2), count(5), count(4, 5), count(0, 2, 5)]).toEqual([0, 1, 1, 2, 1, 1, 3]);
  });

  it("are not all there are", () => {
    expect(without("[1, 2]", 0, 1)).toBeUndefined();
    expect(without("[]")).toBeUndefined();
    expect(without("[1, 2]")).toBe("[1, 2]");
  });
});
