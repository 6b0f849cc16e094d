import { describe, expect, it } from "vitest";
import { type JsonNode, maximumLength, pointerOf } from "../../src/iam/json-node.js";
import { readJson } from "../../src/iam/read-json.js";
import { sliceSpan } from "../../src/text/span.js";
import { params } from "../property/params.js";

const read = (text: string): ReturnType<typeof readJson> => readJson({ name: "f.json", text });

/** Code, underlined text and, where there is one, the text after the fix. */
function problems(text: string): readonly string[] {
  const source = { name: "f.json", text };
  return readJson(source).diagnostics.map(({ code, span, fixes }) => {
    const fixed = fixes[0]?.edits
      .toReversed()
      .reduce((done, e) => done.slice(0, e.span.start) + e.newText + done.slice(e.span.end), text);
    return [code, sliceSpan(source, span), ...(fixed === undefined ? [] : [fixed])].join(" | ");
  });
}

/** Message and help of each problem. */
function said(text: string): readonly string[] {
  return read(text).diagnostics.map(({ message, help }) => (help === undefined ? message : `${message} (${help})`));
}

/** The value that a node stands for. */
function parsed(node: JsonNode): unknown {
  switch (node.kind) {
    case "null":
      return null;
    case "number":
      return Number(node.text);
    case "array":
      return node.items.map(parsed);
    case "object":
      return Object.fromEntries(node.members.map(({ name, value }) => [name, parsed(value)]));
    default:
      return node.value;
  }
}

describe("readJson", () => {
  it("reads the values that everybody reads", () => {
    const texts = [
      '[true, false, null, 0, -1.5e-3, "", "x"]',
      '{"a": {"b": [{"c": []}, {}]}, "d": "e", "": [[]]}',
      '"\\" \\\\ \\/ \\b \\f \\n \\r \\t \\u0041 \\u00e9 \\uABCD \\uabcd \\ud83d\\ude00 \\u0000 \u007f"',
      '["\\u0041B", "a\\n", "\\nb", "\\n\\n", "a\\tb\\tc", "\\\\n"]',
      " 1 ",
      "\ttrue\r\n",
    ];
    for (const text of texts) {
      const { root, diagnostics } = read(text);
      expect(diagnostics, text).toEqual([]);
      expect(parsed(root!), text).toEqual(JSON.parse(text));
    }
  });

  it("reads what RFC 8259 allows and nothing is reported", () => {
    for (const text of ["{}", "[]", ' \t\r\n{"a":[1,-0,1.50e+3,true,false,null,"x"]}\r\n', '"x"', "0", "null", '{"":{"":[]}}']) {
      expect(problems(text), text).toEqual([]);
      expect(read(text).root, text).toBeDefined();
    }
  });

  it("knows every value by its span and pointer", () => {
    const text = '{ "a/b": [10.0, { "c~d": "x\\u0041" }] }';
    const { root } = read(text);
    if (root?.kind !== "object") throw new Error("an object");
    const list = root.members[0]!.value;
    if (list.kind !== "array") throw new Error("an array");
    const [number, inner] = list.items;
    expect(number).toMatchObject({ kind: "number", text: "10.0" });
    if (inner?.kind !== "object") throw new Error("an object");
    const { value } = inner.members[0]!;
    expect(value).toMatchObject({ kind: "string", value: "xA" });
    expect(pointerOf(value.path)).toBe("/a~1b/1/c~0d");
    expect(text.slice(value.span.start, value.span.end)).toBe('"x\\u0041"');
    expect(text.slice(inner.span.start, inner.span.end)).toBe('{ "c~d": "x\\u0041" }');
  });

  it("keeps numbers as they are written", () => {
    for (const text of ["1e999", "-0", "10.0", "0.10", "123456789012345678901234567890123456789012345", "1E+2"]) {
      expect(read(text).root).toMatchObject({ kind: "number", text });
    }
  });

  it("names the token that breaks the syntax", () => {
    expect(problems("")).toEqual(["TW100 | "]);
    expect(problems("{")).toEqual(["TW100 | "]);
    expect(problems('{"a" 1}')).toEqual(["TW100 | 1"]);
    expect(problems('{"a":1 "b":2}')).toEqual(['TW100 | "']);
    expect(problems("[1 2]")).toEqual(["TW100 | 2"]);
    expect(problems("[1]]")).toEqual(["TW100 | ]"]);
    expect(problems("{a:1}")).toEqual(["TW100 | a"]);
    expect(problems("{'a':1}")).toEqual(["TW100 | '"]);
    expect(problems("['a']")).toEqual(["TW100 | '"]);
    expect(problems("[,]")).toEqual(["TW100 | ,"]);
    expect(problems("[1,,2]")).toEqual(["TW100 | ,"]);
    expect(problems("[}")).toEqual(["TW100 | }"]);
    expect(problems("{} {}")).toEqual(["TW100 | {"]);
  });

  it("says what was expected, what stands there, and where", () => {
    expect(said("")).toEqual(["expected a value, found the end of the text at offset 0"]);
    expect(said("[1 2]")).toEqual(["expected `,` or `]`, found `2` at offset 3"]);
    expect(said('{"a":1 true}')).toEqual(["expected `,` or `}`, found `true` at offset 7"]);
    expect(said('{"a" 1}')).toEqual(["expected `:`, found `1` at offset 5"]);
    expect(said("{a:1}")).toEqual(["expected a member name, found `a` at offset 1 (names stand in double quotes)"]);
    expect(said("['a']")).toEqual(["expected a value, found `'` at offset 1 (strings stand in double quotes)"]);
    expect(said("[,]")).toEqual(["expected a value, found `,` at offset 1"]);
    expect(said("{} 1")).toEqual(["expected the end of the text, found `1` at offset 3"]);
    expect(said('{"a":}')).toEqual(["expected a value, found `}` at offset 5"]);
    expect(said('{"a":1,')).toEqual([
      "expected a member name, found the end of the text at offset 7 (names stand in double quotes)",
    ]);
    expect(said("[NaN]")).toEqual(["`NaN` is not a JSON value (texts stand in double quotes)"]);
    expect(said("[FALSE]")).toEqual(["`FALSE` is not a JSON value (write `false`)"]);
    expect(said("[".repeat(65))).toEqual(["nested more than 64 levels deep"]);
    expect(read(" ".repeat(maximumLength + 1)).diagnostics[0]?.span).toEqual({ file: "f.json", start: 0, end: 0 });
    expect(said(" ".repeat(maximumLength + 1))).toEqual([
      "the document is longer than 1,048,576 characters (no policy quota is near that size)",
    ]);
  });

  it("shows a token in full, and of a long one its start", () => {
    expect(problems("[\u{1f600}]")).toEqual(["TW100 | \u{1f600}"]);
    expect(problems(`[${"x".repeat(50)}]`)).toEqual([`TW100 | ${"x".repeat(40)}`]);
    expect(problems("[1 $a.b+c-d ]")).toEqual(["TW100 | $a.b+c-d"]);
    expect(read("[x]").diagnostics[0]?.span).toEqual({ file: "f.json", start: 1, end: 2 });
  });

  it("says what is wrong with a string", () => {
    const offset = '["a'.length;
    expect(said('["a\n"]')).toEqual(["a string ends on the line where it starts"]);
    expect(said('["a\r"]')).toEqual(["a string ends on the line where it starts"]);
    expect(said('["a\u0000"]')).toEqual(["a string holds the control character U+0000 as an escape only"]);
    expect(said('["a\u001f"]')).toEqual(["a string holds the control character U+001F as an escape only"]);
    expect(said('["a\u0020\u007f"]')).toEqual([]);
    for (const text of ["\\x", "\\U0041", "\\u12", "\\u12x4", "\\u 123", "\\u+123", "\\a", "\\'", "\\constructor"]) {
      expect(said(`["a${text}"]`), text).toEqual(["unknown escape in a string"]);
      expect(read(`["a${text}"]`).diagnostics[0]?.span).toEqual({ file: "f.json", start: offset, end: offset + 2 });
    }
    expect(read('["a\\').diagnostics[0]?.span).toEqual({ file: "f.json", start: offset, end: offset + 1 });
    expect(said('["a')).toEqual(["the string that starts here does not end"]);
    expect(said('{"a')).toEqual(["the string that starts here does not end"]);
  });

  it("gives nothing after an error, and what was read beside lesser problems", () => {
    for (const text of ["[1", "[1]]", '{"a":1', '["\\x"]', '{"\\x":1}', '"a', "True", "[1] x", '{"a":', '{"a"'])
      expect(read(text), text).not.toHaveProperty("root");
    for (const text of ["[1,]", "/* x */[1]", '{"a":1,"a":1}', '["\u65e5"]']) expect(read(text).root, text).toBeDefined();
  });

  it("refuses numbers and words that JSON does not have", () => {
    for (const text of ["01", "1.", ".5", "+1", "-", "1e", "0x10", "NaN", "Infinity", "undefined", "1_000", "constructor"]) {
      expect(problems(`[${text}]`), text).toEqual([`TW100 | ${text}`]);
      expect(read(`[${text}]`).root, text).toBeUndefined();
    }
    expect(problems("[True]")).toEqual(["TW100 | True | [true]"]);
    expect(problems("[None]")).toEqual(["TW100 | None | [null]"]);
  });

  it("refuses malformed strings at the character", () => {
    expect(problems('["a')).toEqual(['TW100 | "']);
    expect(problems('["a\n"]')).toEqual(["TW100 | \n"]);
    expect(problems('["a\u0000"]')).toEqual(["TW100 | \u0000"]);
    expect(problems('["a\\x"]')).toEqual(["TW100 | \\x"]);
    expect(problems('["\\u12"]')).toEqual(["TW100 | \\u"]);
    expect(problems('["\\x // a"]')).toEqual(["TW100 | \\x"]);
    expect(problems('["\\')).toEqual(["TW100 | \\"]);
  });

  it("steps over comments and a comma too many, and reads on", () => {
    expect(problems("[1,] // end")).toEqual(["TW100 | , | [1] // end", "TW100 | // end | [1,] "]);
    expect(problems('{"a": 1, /* x */}')).toEqual(['TW100 | /* x */ | {"a": 1, }', 'TW100 | , | {"a": 1 /* x */}']);
    expect(problems("[1 /* never ends")).toEqual(["TW100 | /* never ends | [1 ", "TW100 | "]);
    expect(read("[1,]").root).toMatchObject({ kind: "array", items: [{ text: "1" }] });
  });

  it("reports a member that is given twice, with its removal when both say the same", () => {
    expect(problems('{"a":1,"a":2}')).toEqual(['TW101 | "a"']);
    expect(problems('{"a":1, "b":2, "a":1}')).toEqual(['TW101 | "a" | {"a":1, "b":2}']);
    expect(problems('{"a":1,"\\u0061":2}')).toEqual(['TW101 | "\\u0061"']);
    expect(problems('{"a":{"b":1},"c":{"b":1}}')).toEqual([]);
    expect(problems('{"__proto__":1,"__proto__":2}')).toEqual(['TW101 | "__proto__"']);
    expect(problems('{"a":1 , "a" : 1 , "b":2}')).toEqual(['TW101 | "a" | {"a":1 , "b":2}']);
    expect(problems('{"a":1,"a":2,"a":1}')).toEqual(['TW101 | "a"', 'TW101 | "a" | {"a":1,"a":2}']);
    const [problem] = read('{"b":0,"a":1,"a":2}').diagnostics;
    expect(problem?.labels).toEqual([{ span: { file: "f.json", start: 7, end: 10 }, message: "first given here" }]);
    expect(problem?.message).toBe("the member `a` occurs twice in one object at `/a`");
  });

  it("keeps every member, whatever its name", () => {
    const { root } = read('{"__proto__": {"polluted": true}, "constructor": 1, "": 2}');
    expect(root?.kind === "object" && root.members.map(({ name }) => name)).toEqual(["__proto__", "constructor", ""]);
    expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
  });

  it("accepts a byte order mark at the start only, and says that IAM does not", () => {
    expect(problems("\ufeff[]")).toEqual(["TW164 | \ufeff | []"]);
    expect(read("\ufeff[]").diagnostics[0]?.severity).toBe("warning");
    expect(read("\ufeff[]").root).toBeDefined();
    expect(problems("[\ufeff]")).toEqual(["TW100 | \ufeff"]);
  });

  it("reports characters that IAM does not store, with the escapes for them", () => {
    expect(problems('["caf\u00e9"]')).toEqual([]);
    expect(problems('["\u65e5\u672c x \u{1f600}"]')).toEqual(['TW164 | \u65e5\u672c | ["\\u65e5\\u672c x \\ud83d\\ude00"]']);
    expect(problems('["\\u65e5"]')).toEqual([]);
    expect(problems('["\u00ff"]')).toEqual([]);
    expect(problems('["x\u0100"]')).toEqual(['TW164 | \u0100 | ["x\\u0100"]']);
    expect(problems('{"a":"x","\u0101b\u0102":1}')).toEqual(['TW164 | \u0101 | {"a":"x","\\u0101b\\u0102":1}']);
  });

  it("takes lone surrogates for text", () => {
    expect(problems('["\\ud800"]')).toEqual([]);
    expect(read('["\\ud800"]').root).toMatchObject({ items: [{ value: "\ud800" }] });
    expect(problems('["a\udc00b"]')).toEqual(['TW164 | \udc00 | ["a\\udc00b"]']);
  });

  it("knows where comments end", () => {
    expect(problems("[1 // a\r, 2]")).toEqual(["TW100 | // a | [1 \r, 2]"]);
    expect(problems("[1 // a\n, 2]")).toEqual(["TW100 | // a | [1 \n, 2]"]);
    expect(problems("[1 /*/ , 2 /**/ ]")).toEqual(["TW100 | /*/ , 2 /**/ | [1  ]"]);
    expect(problems("//a\n//b\n[]//")).toEqual([
      "TW100 | //a | \n//b\n[]//",
      "TW100 | //b | //a\n\n[]//",
      "TW100 | // | //a\n//b\n[]",
    ]);
    expect(problems("[1 / 2]")).toEqual(["TW100 | /"]);
    expect(problems("[1]/")).toEqual(["TW100 | /"]);
    expect(problems("[1]\u000b")).toEqual(["TW100 | \u000b"]);
    expect(problems("[1]\u00a0")).toEqual(["TW100 | \u00a0"]);
  });

  it("stops at a depth that no policy has, however deep the text is", () => {
    expect(read("[".repeat(65)).diagnostics[0]?.span).toEqual({ file: "f.json", start: 64, end: 65 });
    expect(problems("[".repeat(64) + "]".repeat(64))).toEqual([]);
    expect(problems("[".repeat(1_000_000))).toEqual(["TW100 | ["]);
    expect(problems('{"a":'.repeat(200_000))).toEqual(["TW100 | {"]);
  });

  it("refuses a text that is longer than any policy", () => {
    const text = `"${"x".repeat(maximumLength)}"`;
    expect(read(text).diagnostics.map(({ code }) => code)).toEqual(["TW165"]);
    expect(read(`"${"x".repeat(maximumLength - 2)}"`).diagnostics).toEqual([]);
  });

  it("takes time in proportion to the text, and survives a flood of problems", () => {
    // Fewer where mutants are judged, each of which has to wait for this.
    const count = Math.min(150_000, params(150_000).numRuns);
    expect(read(`[${"1,".repeat(count)}1]`).root).toBeDefined();
    expect(read(`{${'"a":1,'.repeat(count)}"a":1}`).diagnostics).toHaveLength(count);
    expect(read("/**/".repeat(count)).diagnostics).toHaveLength(count + 1);
    expect(read(`"${"\\n".repeat(count)}"`).root).toBeDefined();
  });
});
