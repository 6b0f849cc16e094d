import { describe, expect, it } from "vitest";
import { fixed, outline, parseText, problem, problems } from "./harness.js";

/** A rule with this body between two sound ones. */
const inRule = (body: string): string =>
  `policy P {\n  rule Before { allow a:B on * }\n  rule Here { ${body} }\n  rule After { allow a:B on * }\n}\npolicy Next { }`;

const understood = "policy:P(rule:Before rule:Here rule:After) policy:Next()";

describe("one mistake in a rule is one diagnostic, and hides nothing behind it", () => {
  it.each([
    // body, code, underlined
    ["allow a:B on * when resource.tag.env = 1", "TW002", "="],
    ["allow a:B on * when resource.tag.env === 1", "TW001", "==="],
    ["allow a:B on * when x && y", "TW001", "&&"],
    ["allow a:B on * when x || y", "TW001", "||"],
    ["allow a:B on * when !x", "TW001", "!"],
    ["allow a:B on * when a.b <> 1", "TW001", "<>"],
    ["allow a:B on *;", "TW001", ";"],
    ["allow a:B on 'x'", "TW001", "'x'"],
    ["allow a:B on * # note\n", "TW001", "# note"],
    ["allow a:B ^ on *", "TW001", "^"],
    ["allow a:B on * when team == 1", "TW002", "team"],
    ["allow a:B on * when exists team", "TW002", "team"],
    ["allow a:B on * when f(x) == 1", "TW002", "f(x)"],
    ["allow a:B on * when a.b == ", "TW002", "}"],
    ["allow a:B on * when and x", "TW002", "and"],
    ["allow a:B on * when x and or y", "TW002", "or"],
    ["allow a:B on * when (x", "TW002", "}"],
    ["allow a:B on * when x)", "TW002", ")"],
    ["allow a:B on * when a.b in [1 2]", "TW002", "2"],
    ["allow a:B on * when a.b in 1, 2", "TW002", ","],
    ["allow a:B on * when a.b == string(c.d)", "TW002", "("],
    ["allow a:B on * when a. == 1", "TW002", "=="],
    ["allow a:B on * when a[ == 1", "TW002", "=="],
    ["allow a:B on * when exists aws:k?", "TW002", "?"],
    ['allow a:B on * when a.b == aws:k?? "x"', "TW002", "??"],
    ["allow a:B on * when", "TW002", "}"],
    ["allow a:B c:D on *", "TW002", "c:D"],
    ["allow a:B, on *", "TW002", "on"],
    ["allow , on *", "TW002", ","],
    ["allow on *", "TW002", "on"],
    ["allow a:B on", "TW002", "}"],
    ["allow a:B on s:t(account:account)", "TW002", "account:account"],
    ["allow a:B on s:t(5 6)", "TW002", "6"],
    ["allow a:B from aws(1) on *", "TW002", "1"],
    ["allow a:B on * unsupported", "TW002", "}"],
    ["allow a:B on * unsupported skp", "TW002", "skp"],
    ["alow a:B on *", "TW002", "alow"],
    ["allow a:B onn *", "TW002", "onn"],
    ["allow a:B on * wen x", "TW002", "wen"],
    ["on *", "TW002", "Here"],
    ["", "TW002", "Here"],
    ["on * allow a:B", "TW002", "allow a:B"],
    ["allow a:B unless x on *", "TW002", "on *"],
    ["allow a:B on * when x when y", "TW002", "when y"],
    ["allow a:B deny c:D on *", "TW002", "deny c:D"],
    ['allow a:B on "\\q"', "TW004", "\\q"],
    ['allow a:B on "${}"', "TW005", "${}"],
  ])("%s", (body, code, underlined) => {
    expect(problems(inRule(body))).toEqual([[code, underlined]]);
  });

  it("keeps the rule and what follows", () => {
    for (const body of [
      "allow a:B on * when a.b == ",
      "allow a:B c:D on *",
      "alow a:B on *",
      "allow a:B on * when (x",
      "on *",
      "allow a:B on * when x when y",
    ]) {
      expect(outline(inRule(body)), body).toBe(understood);
    }
  });

  it("reports one of each of several rules", () => {
    const text =
      "policy P { rule A { allow } rule B { allow a:B on * when } rule C { allow a:B on * } rule D { deny on * } } policy Q { rule { } }";
    expect(problems(text)).toEqual([
      ["TW002", "}"],
      ["TW002", "}"],
      ["TW002", "on"],
      ["TW002", "rule"],
    ]);
    expect(outline(text)).toBe("policy:P(rule:A rule:B rule:C rule:D) policy:Q(rule)");
  });
});

describe("clauses", () => {
  it("out of order are read, and moved by the fix", () => {
    expect(fixed(inRule("on * allow a:B"))).toContain("allow a:B\n    on *");
    expect(problems(fixed(inRule("on * allow a:B")))).toEqual([]);
    expect(problem(inRule("allow a:B unless x on *")).labels).toHaveLength(1);
  });

  it("that are doubled point at the first, and say how to join", () => {
    const found = problem(inRule("allow a:B on * when x when y"));
    expect(found.labels.map(({ span }) => inRule("allow a:B on * when x when y").slice(span.start, span.end))).toEqual([
      "when x",
    ]);
    expect(found.help).toContain("and");
    expect(problem(inRule("allow a:B on * unless x unless y")).help).toContain("or");
  });

  it("of require and protect are judged alike", () => {
    expect(problems("policy P { require R { on a:B tags x } }")).toEqual([["TW002", "tags x"]]);
    expect(problems("policy P { require R { on a:B } }")).toEqual([["TW002", "R"]]);
    expect(problems("policy P { protect R { tags x } }")).toEqual([["TW002", "R"]]);
    expect(problems("policy P { protect { tags x on s:t on s:u } }")).toEqual([["TW002", "on s:u"]]);
    expect(problems("policy P { require R { tgs x on a:B } }")).toEqual([["TW002", "tgs"]]);
    expect(outline("policy P { require R { on a:B tags x } protect Q { } }")).toBe("policy:P(require:R protect:Q)");
  });
});

describe("words", () => {
  it.each([
    ["polcy P { }", "policy P { }"],
    ["policy P { rul A { allow * on * } }", "policy P { rule A { allow * on * } }"],
    ["policy P fr trust { }", "policy P for trust { }"],
    ["acctions A = a:B", "actions A = a:B"],
    ["policy P { rule { allow a:B onn * } }", "policy P { rule { allow a:B on * } }"],
    ['test "t" { expct deny * }', 'test "t" { expect deny * }'],
    ['test "t" { expect alow * }', 'test "t" { expect allow * }'],
    ['claim "c" { nver allow * }', 'claim "c" { never allow * }'],
    ['tag e: "a", "b"', 'tag e: "a"| "b"'],
    ["condition c = a.b = 1", "condition c = a.b == 1"],
    ["condition c = a && b", "condition c = a and b"],
    ["condition c = !a", "condition c = not a"],
    ["param p = 'x'", 'param p = "x"'],
    ["param p // x\n# note", "param p // x\n// note"],
    ["param p;", "param p"],
    ["param\u00a0p", "param p"],
    ["condition c = a.b \u2265 1", "condition c = a.b >= 1"],
    ['test "t" { given context { a: 1 } }', 'test "t" { given context { a= 1 } }'],
    ["actions A = a:B c:D", "actions A = a:B, c:D"],
    ["resources R = s:t(account:a)", "resources R = s:t(account: a)"],
    ['param p = "\\q"', 'param p = "\\\\q"'],
    ["condition c = exists aws:k?", "condition c = exists aws:k"],
    ['condition c = a.b == aws:k?? "x"', 'condition c = a.b == aws:k ?? "x"'],
    ["condition c = f(a,,)", "condition c = f(a,)"],
  ])("%s is fixed to %s", (text, repaired) => {
    expect(fixed(text)).toBe(repaired);
    expect(problems(repaired)).toEqual([]);
  });

  it("that mean something cannot be names", () => {
    expect(problem("param policy = 1").message).toContain("keyword");
    expect(problem("policy P for rule { }").message).toContain("keyword");
  });

  it("far from every keyword get no suggestion", () => {
    expect(problem("zzzzzzzz P { }").fixes).toEqual([]);
  });
});

describe("blocks", () => {
  it("left open at the end are closed there, with what they hold", () => {
    const text = "policy P { rule A { allow a:B on *";
    const { labels, span } = problem(text);
    expect(span.start).toBe(text.length);
    expect(labels.map(({ span: open }) => open.start)).toEqual([text.lastIndexOf("{")]);
    expect(outline(text)).toBe("policy:P(rule:A)");
  });

  it("left open before the next declaration point at their opening", () => {
    const text = "policy P { rule A { allow a:B on * }\npolicy Q { }";
    expect(problems(text)).toEqual([["TW002", "policy"]]);
    expect(problem(text).labels.map(({ span }) => span.start)).toEqual([text.indexOf("{")]);
    expect(outline(text)).toBe("policy:P(rule:A) policy:Q()");
  });

  it("closed twice are reported once", () => {
    expect(problems("policy P { rule A { allow a:B on * } } }}\npolicy Q { }")).toEqual([["TW002", "}"]]);
  });

  it("that are missing around rules and clauses are named", () => {
    expect(problem("rule A { allow a:B on * }\npolicy Q { }").message).toContain("`policy`");
    expect(problem("policy P { allow a:B on * }\npolicy Q { }").message).toContain("`rule`");
    expect(outline("rule A { allow a:B on * }\npolicy Q { }")).toBe("error policy:Q()");
  });

  it("of an unknown kind hide nothing behind them, and are one problem", () => {
    expect(problems("zzzzzzzz P { rule A { allow a:B on * } }\npolicy Q { }")).toEqual([["TW002", "zzzzzzzz"]]);
    expect(problems("zzzzzzzz P { rule A { allow a:B on * when } }\npolicy Q { }")).toEqual([
      ["TW002", "zzzzzzzz"],
      ["TW002", "}"],
    ]);
  });
});

describe("text that is never closed", () => {
  it("is reported at its start, without followers", () => {
    expect(problems('policy P { rule A { allow "a:B on * } }\n')).toEqual([["TW003", '"a:B on * } }']]);
    expect(problems("policy P { /* rule")).toEqual([["TW003", "/*"]]);
    expect(problems('import { a } from "./x\nparam p')).toEqual([["TW003", '"./x']]);
  });
});

describe("characters", () => {
  it("that touch are one problem", () => {
    expect(problems("param p ^^^ param q")).toEqual([["TW001", "^^^"]]);
    expect(problems("\u2603\u2603 param q")).toEqual([["TW001", "\u2603\u2603"]]);
  });

  it("that cannot be seen are shown by number", () => {
    expect(problem("param p \u0007").message).toContain("U+0007");
    expect(problem("param p \ud800").message).toContain("U+D800");
  });

  it("of other alphabets point to quotes", () => {
    expect(problem('tag \u00e9quipe: "x"').help).toContain("quotes");
  });
});

describe("the end of the file", () => {
  it("is where what is missing there is reported", () => {
    const text = "condition c = a.b ==  \n";
    expect(problem(text).span).toMatchObject({ start: 20, end: 20 });
  });

  it.each(["", " ", "\n", "\ufeff", "// only a comment", "/* c */", "/// doc"])("may come at once: %j", (text) => {
    expect(parseText(text)).toMatchObject({ diagnostics: [], file: { imports: [], declarations: [] } });
  });
});
