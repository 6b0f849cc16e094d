import { describe, expect, it } from "vitest";
import { decodeUtf8 } from "../../src/compiler/utf8.js";

const bytes = (...parts: readonly (string | number)[]): Uint8Array =>
  Buffer.concat(parts.map((part) => (typeof part === "string" ? Buffer.from(part) : Buffer.from([part]))));

describe("decodeUtf8", () => {
  it("decodes what is valid and keeps the byte order mark", () => {
    expect(decodeUtf8(bytes("tag ü // 漢😀"))).toEqual({ text: "tag ü // 漢😀" });
    expect(decodeUtf8(bytes("\uFEFFtag a"))).toEqual({ text: "\uFEFFtag a" });
    expect(decodeUtf8(bytes())).toEqual({ text: "" });
  });

  it("lets a replacement character be that was written as one", () => {
    expect(decodeUtf8(bytes("a\uFFFDb"))).toEqual({ text: "a\uFFFDb" });
  });

  it.each([
    ["a lone continuation byte", bytes("ab", 0x80, "c"), 2],
    ["Latin-1", bytes("ü", 0xfc, "x"), 1],
    ["a surrogate half", bytes("x", 0xed, 0xa0, 0x80), 1],
    ["an overlong slash", bytes(0xc0, 0xaf), 0],
    ["a sequence cut short", bytes("😀", 0xf0, 0x9f), 2],
    ["a bad byte behind a written replacement character", bytes("\uFFFDa", 0xff), 2],
    ["the beginning of a replacement character", bytes("a", 0xef, 0xbf, "b"), 1],
    ["a bad byte right behind a written replacement character", bytes("\uFFFD", 0xff), 1],
  ])("finds %s", (_, input, at) => {
    const { text, invalidAt } = decodeUtf8(input);
    expect(invalidAt).toBe(at);
    expect(text[at]).toBe("\uFFFD");
  });
});
