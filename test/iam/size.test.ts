import { describe, expect, it } from "vitest";
import type { PolicyDocument } from "../../src/iam/document.js";
import { sizeOf, sizeOfText } from "../../src/iam/size.js";
import { documentText } from "../../src/iam/text.js";

const documentWith = (value: string): PolicyDocument => ({
  Version: "2012-10-17",
  Statement: [{ Effect: "Allow", Action: "*", Resource: "*", Condition: { StringEquals: { "aws:x": value } } }],
});

describe("documentText", () => {
  it("is JSON with two spaces, and compact on demand", () => {
    const text = documentText(documentWith("a b"));
    expect(text.split("\n").slice(0, 3)).toEqual(["{", '  "Version": "2012-10-17",', '  "Statement": [']);
    expect(text.endsWith("}\n")).toBe(true);
    expect(documentText(documentWith("a b"), true)).toBe(JSON.stringify(documentWith("a b")));
  });

  it("escapes what IAM does not store and keeps the meaning", () => {
    const value = "caf\u00e9 \u65e5 \u{1f600} \ud800 \u007f";
    const text = documentText(documentWith(value));
    expect(text).toContain("caf\u00e9 \\u65e5 \\ud83d\\ude00 \\ud800 \u007f");
    expect(JSON.parse(text)).toEqual(documentWith(value));
  });
});

describe("size", () => {
  it("counts all characters, or all but white space between tokens", () => {
    const document = documentWith("a b");
    expect(sizeOf(document, true)).toBe(documentText(document).length);
    expect(sizeOf(document, false)).toBe(JSON.stringify(document).length);
    expect(sizeOfText(documentText(document), false)).toBe(sizeOf(document, false));
    expect(sizeOfText(documentText(document), true)).toBe(sizeOf(document, true));
  });

  it("counts white space inside strings, escaped quotes notwithstanding", () => {
    expect(sizeOfText('{ "a" : "b c" }\r\n\t', false)).toBe('{"a":"b c"}'.length);
    expect(sizeOfText('[ "\\" " , "\\\\" , " x" ]', false)).toBe('["\\" ","\\\\"," x"]'.length);
    expect(sizeOfText("", false)).toBe(0);
    expect(sizeOfText('"\\', false)).toBe(3);
  });
});
