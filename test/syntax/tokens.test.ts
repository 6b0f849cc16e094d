import { Lexer } from "chevrotain";
import { describe, expect, it } from "vitest";
import { lexerConfig, patternTokens, tokenize, vocabulary } from "../../src/syntax/lexer.js";
import { keywords, Qualified } from "../../src/syntax/tokens.js";

function kinds(text: string): readonly string[] {
  return tokenize({ name: "t", text }).tokens.map(({ tokenType, image }) => `${tokenType.name} ${image}`);
}

describe("token table", () => {
  it("passes the lexer's own validations, with every optimisation on", () => {
    const lexer = new Lexer([...vocabulary], { ...lexerConfig, deferDefinitionErrorsHandling: true });
    expect(lexer.lexerDefinitionErrors.map(({ message }) => message)).toEqual([]);
  });

  it("gives every token a label and a scope", () => {
    expect(patternTokens.length).toBeGreaterThan(80);
    for (const token of patternTokens) {
      expect(token.LABEL, token.name).toBeTruthy();
      expect(typeof token.scope, token.name).toBe("string");
    }
  });

  it("gives tokens a start and no end: ends are computed", () => {
    const [token] = tokenize({ name: "t", text: " ab" }).tokens;
    expect(token).toMatchObject({ startOffset: 1, image: "ab" });
    expect(token?.endOffset).toBeUndefined();
  });

  it("knows each keyword once, and reads it as itself", () => {
    expect(new Set(keywords.map(({ text }) => text)).size).toBe(keywords.length);
    for (const { text, token } of keywords) expect(kinds(text)).toEqual([`${token.name} ${text}`]);
  });

  it("reads a word that only starts like a keyword as a name", () => {
    for (const { text } of keywords) {
      expect(kinds(`${text}s1`)).toEqual([`Identifier ${text}s1`]);
      expect(kinds(`${text}-x`)).toEqual([`Identifier ${text}-x`]);
    }
  });
});

describe("words", () => {
  it("hold inner hyphens, digits and underscores", () => {
    expect(kinds("cost-center a_1 _x a--b")).toEqual([
      "Identifier cost-center",
      "Identifier a_1",
      "Identifier _x",
      "Identifier a--b",
    ]);
  });

  it("do not end in a hyphen", () => {
    expect(kinds("a- ")).toEqual(["Identifier a", "Unknown -"]);
  });

  it("tell a negative number from a hyphen", () => {
    expect(kinds("a-5 -5 3.25")).toEqual(["Identifier a-5", "Number -5", "Number 3.25"]);
  });
});

describe("qualified names", () => {
  it.each([
    "cognito-idp:Admin*",
    "aws:ResourceTag/team",
    "cognito-identity.amazonaws.com:sub",
    "oidc.eks.eu-west-1.amazonaws.com/id/EXAMPLE:sub",
    "aws:ResourceTag/aws:cloudformation:stack-name",
    "kms:EncryptionContext:app",
    "aws:RequestTag/a.b@c+d",
    "s3:Get??ject*",
    "cognito-idp:*",
    "aws:ResourceTag/team?",
  ])("reads %s as one token", (text) => {
    expect(kinds(text)).toEqual([`Qualified ${text}`]);
  });

  it("needs the name right behind the colon", () => {
    expect(kinds("account: account")).toEqual(["Identifier account", "Colon :", "Identifier account"]);
    expect(kinds('tag team:"x"')).toEqual(["Tag tag", "Identifier team", "Colon :", 'String "x"']);
  });

  it("glues a name to what follows the colon without a blank", () => {
    expect(kinds("account:account")).toEqual(["Qualified account:account"]);
  });

  it("ends before a comment", () => {
    expect(kinds("on/**/a:b/* c */c:d")).toEqual(["On on", "Qualified a:b", "Qualified c:d"]);
    expect(kinds("iam:Get*// c\niam:Get*/* c */x")).toEqual(["Qualified iam:Get*", "Qualified iam:Get*", "Identifier x"]);
  });

  it("ends before an equals sign, a comma and a bracket", () => {
    expect(kinds('aws:SourceIp="x"')).toEqual(["Qualified aws:SourceIp", "Equal =", 'String "x"']);
    expect(kinds("a:b,c:d)e:f(g:h{i:j]")).toEqual([
      "Qualified a:b",
      "Comma ,",
      "Qualified c:d",
      "RParen )",
      "Qualified e:f",
      "LParen (",
      "Qualified g:h",
      "LCurly {",
      "Qualified i:j",
      "RSquare ]",
    ]);
  });

  it("is not tried again inside a run of its own characters", () => {
    expect(String(Qualified.PATTERN)).toContain("(?<!");
    expect(kinds("a.b.c d:e").at(-1)).toBe("Qualified d:e");
  });
});

describe("strings", () => {
  it("close at the first quote that no backslash escapes", () => {
    expect(kinds('"a\\"b" "\\\\" ""')).toEqual(['String "a\\"b"', 'String "\\\\"', 'String ""']);
  });

  it("never run past their line", () => {
    expect(kinds('"a\nb')).toEqual(['OpenString "a', "Identifier b"]);
    expect(kinds('"a\\\nb')).toEqual(['OpenString "a\\', "Identifier b"]);
    expect(kinds('"a\\"')).toEqual(['OpenString "a\\"']);
  });
});

describe("comments", () => {
  const comments = (text: string): readonly string[] =>
    tokenize({ name: "t", text }).comments.map(({ kind, span }) => `${kind} ${text.slice(span.start, span.end)}`);

  it("come in source order, without the line end", () => {
    expect(comments("// a\r\n/// b\n/* c\n */ x // d")).toEqual(["line // a", "doc /// b", "block /* c\n */", "line // d"]);
  });

  it("tells documentation from a line of slashes", () => {
    expect(comments("/// a\n//// b\n///")).toEqual(["doc /// a", "line //// b", "doc ///"]);
  });

  it("do not nest, and end at the first end", () => {
    expect(comments("/* a /* b */ c */")).toEqual(["block /* a /* b */"]);
    expect(comments("/***/ /**/")).toEqual(["block /***/", "block /**/"]);
  });

  it("takes an open one to the end of the file", () => {
    expect(tokenize({ name: "t", text: "a /* b" })).toMatchObject({ openComment: true, tokens: [{ image: "a" }] });
  });
});

describe("everything else", () => {
  it("becomes a token too, so that the lexer never fails", () => {
    expect(kinds("\u0000^\u2603\ud800x")).toEqual(["Unknown \u0000", "Unknown ^", "Unknown \u2603\ud800", "Identifier x"]);
  });

  it("ignores a byte order mark at the start only", () => {
    expect(kinds("\ufeffa \ufeff")).toEqual(["Identifier a", "Unknown \ufeff"]);
    expect(tokenize({ name: "t", text: "\ufeffa" }).tokens[0]?.startOffset).toBe(1);
  });
});
