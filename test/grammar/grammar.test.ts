import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { tokenize } from "../../src/syntax/lexer.js";
import { prepare } from "../../src/syntax/prepare.js";
import { keywords, type ScopedToken, StringText } from "../../src/syntax/tokens.js";
import { ebnf } from "./ebnf.js";
import { keywordList } from "./keywords.js";
import { languageProductions } from "./productions.js";
import { railroad } from "./railroad.js";
import { textMateGrammar } from "./textmate.js";
import { readScopes } from "./textmate-reader.js";

const productions = languageProductions();
const tour = readFileSync(new URL("../syntax/fixtures/tour.abac", import.meta.url), "utf8");

/** Written anew by `vitest -u`. */
describe("what is generated from the parser is fresh", () => {
  it("policy.ebnf", async () => {
    await expect(ebnf(productions)).toMatchFileSnapshot("../../grammar/policy.ebnf");
  });

  it("railroad.html", async () => {
    await expect(railroad(productions)).toMatchFileSnapshot("../../grammar/railroad.html");
  });

  it("keywords.json", async () => {
    await expect(keywordList()).toMatchFileSnapshot("../../grammar/keywords.json");
  });

  it("policy.tmLanguage.json", async () => {
    const text = `${JSON.stringify(textMateGrammar(), null, 2)}\n`;
    await expect(text).toMatchFileSnapshot("../../grammar/policy.tmLanguage.json");
  });
});

describe("policy.ebnf", () => {
  const rules = new Map(
    ebnf(productions)
      .split("\n\n")
      .filter((block) => block.includes(" ::= "))
      .map((block) => block.split(" ::= ", 2) as [string, string]),
  );

  it("defines every name that it uses, and uses every name but the first", () => {
    const used = [...rules.values()]
      .filter((body) => !body.startsWith("/"))
      .flatMap((body) => body.replaceAll(/"[^"]*"/g, "").match(/\w+/g) ?? []);
    expect(rules.size).toBeGreaterThan(60);
    expect([...new Set(used)].filter((name) => !rules.has(name))).toEqual([]);
    const comments = ["DocComment", "LineComment", "BlockComment"];
    expect([...rules.keys()].filter((name) => name !== "file" && !used.includes(name) && !comments.includes(name))).toEqual([]);
  });

  it("says nothing of mistakes", () => {
    expect(ebnf(productions)).not.toContain("mistaken");
    expect(rules.get("rule")).toBe(
      '"rule" AnyWord? "{" effectClause fromClause? onClause? whenClause? unlessClause? unsupportedClause? "}"',
    );
  });

  it("uses every keyword", () => {
    const bodies = [...rules]
      .filter(([name]) => !/^[A-Z]/.test(name))
      .map(([, body]) => body)
      .join(" ");
    for (const { text, strength } of keywords) if (strength !== "cast") expect(bodies, text).toContain(`"${text}"`);
  });
});

describe("railroad.html", () => {
  const page = railroad(productions);

  it("needs no other file", () => {
    expect(page).not.toMatch(/\bsrc=|\bhref=/);
    expect(page.match(/<script>/g)).toHaveLength(6);
  });

  it("draws every rule", () => {
    const [, json = ""] = page.match(/window\.serializedGrammar = (.*?);\n<\/script>/s) ?? [];
    expect((JSON.parse(json) as readonly { name: string }[]).map(({ name }) => name)).toEqual(
      productions.map(({ name }) => name),
    );
  });
});

describe("policy.tmLanguage.json", () => {
  const grammar = textMateGrammar();
  const scopes = (text: string): readonly string[] => readScopes(grammar, text).map((piece) => `${piece.text} ${piece.scope}`);

  it("colours each token of the tour as the token table says", () => {
    const pieces = new Map(readScopes(grammar, tour).map((piece) => [piece.offset, piece]));
    const { tokens } = prepare("tour", tokenize({ name: "tour", text: tour }).tokens);
    let seen = 0;
    for (const [i, token] of tokens.entries()) {
      const soft = tokens[i - 1]?.image === ".";
      const { scope } = (token.tokenType as ScopedToken) ?? {};
      const expected = soft ? "variable.other.abac" : `${scope}.abac`;
      expect(pieces.get(token.startOffset)?.scope, `${token.image} at ${token.startOffset}`).toBe(expected);
      seen++;
    }
    expect(seen).toBeGreaterThan(250);
  });

  it("colours comments, also over lines", () => {
    expect(scopes("/// d\n//// l\n// l\n/* a\nb */ x")).toEqual([
      "/// d comment.line.documentation.abac",
      "//// l comment.line.double-slash.abac",
      "// l comment.line.double-slash.abac",
      "/* comment.block.abac",
      " a comment.block.abac",
      "b  comment.block.abac",
      "*/ comment.block.abac",
      "  ",
      "x variable.other.abac",
    ]);
  });

  it("colours escapes and interpolation inside strings, which end with their line", () => {
    const string = "string.quoted.double.abac";
    expect(scopes('"a\\n\\q${b.c}\n"x"')).toEqual([
      `" ${string}`,
      `a ${string}`,
      "\\n constant.character.escape.abac",
      "\\q invalid.illegal.escape.abac",
      "${b.c} variable.other.interpolation.abac",
      `" ${string}`,
      `x ${string}`,
      `" ${string}`,
    ]);
    expect(StringText.scope).toBe("string.quoted.double");
  });

  it("tells keywords from words that hold one", () => {
    expect(scopes("policy policy-x a.policy x-policy")).toEqual([
      "policy storage.type.abac",
      "  ",
      "policy-x variable.other.abac",
      "  ",
      "a variable.other.abac",
      ". punctuation.accessor.abac",
      "policy variable.other.abac",
      "  ",
      "x-policy variable.other.abac",
    ]);
  });

  it("colours annotations", () => {
    expect(scopes("@id")).toEqual(["@ punctuation.definition.annotation.abac", "id storage.type.annotation.abac"]);
  });
});
