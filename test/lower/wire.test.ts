import { describe, expect, it } from "vitest";
import { tidyValue } from "../../src/lower/term.js";
import { wireText } from "../../src/lower/wire.js";
import { template } from "./build.js";

const pattern = { variables: true, wildcards: true };
const literal = { variables: true, wildcards: false };

describe("wire spelling", () => {
  it("escapes what would be read as something else", () => {
    expect(wireText(template("a*?${"), literal, "2012-10-17")).toBe("a*?${$}{");
    expect(wireText(template("a*?"), pattern, "2012-10-17")).toBe("a${*}${?}");
    expect(wireText(template("a*${app:k, 'x'}?", true), pattern, "2012-10-17")).toBe("a*${app:k, 'x'}?");
    expect(
      wireText(
        [
          { kind: "text", text: "$" },
          { kind: "text", text: "{x}" },
        ],
        literal,
        "2012-10-17",
      ),
    ).toBe("${$}{x}");
  });

  it.each([
    [[{ kind: "variable", key: "aws:PrincipalTag/a b" }]],
    [[{ kind: "variable", key: "app:k", default: "it's" }]],
    [[{ kind: "variable", key: "app:k", default: "}" }]],
    [[{ kind: "variable", key: "app:k'" }]],
    [[{ kind: "variable", key: "" }]],
  ] as const)("has none for %j", (value) => {
    expect(wireText(value, literal, "2012-10-17")).toBeUndefined();
  });

  it("has neither variables nor escapes in version 2008-10-17", () => {
    expect(wireText(template("${app:k}"), literal, "2008-10-17")).toBeUndefined();
    expect(wireText(template("a*"), pattern, "2008-10-17")).toBeUndefined();
    expect(wireText(template("a*", true), pattern, "2008-10-17")).toBe("a*");
    expect(wireText(template("${"), literal, "2008-10-17")).toBe("${");
  });
});

describe("tidy values", () => {
  it("have one text between wildcards, and wildcards in one order", () => {
    const parts = [
      { kind: "text", text: "a" },
      { kind: "text", text: "" },
      { kind: "text", text: "b" },
      { kind: "any" },
      { kind: "one" },
      { kind: "any" },
    ] as const;
    expect(tidyValue(parts)).toEqual([{ kind: "text", text: "ab" }, { kind: "one" }, { kind: "any" }]);
  });
});
