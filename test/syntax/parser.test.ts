import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "../../src/syntax/parse.js";
import { TagwardParser } from "../../src/syntax/parser.js";
import { parseText, problems, shape } from "./harness.js";

const tour = readFileSync(new URL("./fixtures/tour.abac", import.meta.url), "utf8");

describe("the grammar", () => {
  it("passes chevrotain's validations, which production skips", () => {
    expect(() => new TagwardParser(false)).not.toThrow();
  });

  it("has no rule that is never reached", () => {
    const parser = new TagwardParser(true);
    const names = Object.keys(parser.getGAstProductions());
    const used = new Set(JSON.stringify(parser.getSerializedGastProductions()).match(/"NonTerminal","name":"\w+"/g));
    expect(names.length).toBeGreaterThan(60);
    expect(names.filter((name) => name !== "file" && !used.has(`"NonTerminal","name":"${name}"`))).toEqual([]);
  });
});

describe("the tour of the language", () => {
  it("parses without a diagnostic, and to what it says", () => {
    const { file, comments, diagnostics } = parse({ name: "tour.abac", text: tour });
    expect(diagnostics).toEqual([]);
    expect(file.declarations.map(({ kind }) => kind)).toEqual([
      "param",
      "tag",
      "tag",
      "tag",
      "tag",
      "tag",
      "actions",
      "resources",
      "values",
      "condition",
      "condition",
      "policy",
      "policy",
      "test",
    ]);
    expect(comments.map(({ kind }) => kind)).toEqual(["doc", "line", "doc"]);
    expect(shape(file)).toMatchSnapshot();
  });
});

describe("the one instance", () => {
  it("keeps nothing of a file for the next one", () => {
    const alone = shape(parseText("policy Q { rule A { allow a:B on * } }"));
    for (const before of ["@a @b /// doc\n", "policy P { rule", "(((((", "policy P { ".repeat(1000), '"']) {
      parseText(before);
      expect(shape(parseText("policy Q { rule A { allow a:B on * } }"))).toEqual(alone);
    }
  });

  it("gives each file its own name in the spans", () => {
    expect(parse({ name: "a", text: "param p" }).file.declarations[0]?.span.file).toBe("a");
    expect(parse({ name: "b", text: "param p" }).file.declarations[0]?.span.file).toBe("b");
  });
});

describe("tokens that recovery inserts", () => {
  it("have a place behind the token before them", () => {
    const text = "param p = [1, 2\nparam q";
    expect(problems(text)).toEqual([["TW002", "param"]]);
    expect(parseText(text).file.declarations[0]).toMatchObject({ span: { start: 0, end: 15 } });
  });
});

describe("a rule that fails", () => {
  it("answers an error node, never nothing", () => {
    for (const text of ["param", "tag", "actions", "policy", "test", "claim", "import", "@", "condition c", "values v"]) {
      const { file } = parseText(text);
      expect(
        [...file.declarations, ...file.imports].every((node) => node !== undefined && node.span.end >= node.span.start),
      ).toBe(true);
      expect(parseText(text).diagnostics).toHaveLength(1);
    }
  });
});
