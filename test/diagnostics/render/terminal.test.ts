import { stripVTControlCharacters } from "node:util";
import { describe, expect, it } from "vitest";
import type { Diagnostic } from "../../../src/diagnostics/diagnostic.js";
import { diagnostic, replacement } from "../../../src/diagnostics/make.js";
import { renderCompact, renderTerminal } from "../../../src/diagnostics/render/terminal.js";
import type { SourceFile, Span } from "../../../src/text/span.js";

const name = "policies/tenants.abac";
const text = `tag env: "dev" | "staging" | "prod"

policy P {
  rule A {
    allow s3:*
    on *
    when resource.tag.env == "prd" and request.mfa
  }
}
`;

function sourcesOf(entries: Readonly<Record<string, string>>): ReadonlyMap<string, SourceFile> {
  return new Map(Object.entries(entries).map(([file, body]) => [file, { name: file, text: body }]));
}

const sources = sourcesOf({ [name]: text });

function at(part: string, file = name, body = text): Span {
  const start = body.indexOf(part);
  if (start < 0) throw new Error(`no ${part} in the source`);
  return { file, start, end: start + part.length };
}

function render(...diagnostics: readonly Diagnostic[]): string {
  return renderTerminal(diagnostics, sources, { color: false });
}

/** One diagnostic on `part` of a source that is `body` alone. */
function renderIn(body: string, part: string, width?: number): string {
  const problem = diagnostic("TW001", at(part, "a.abac", body), { message: "here" });
  return renderTerminal(
    [problem],
    sourcesOf({ "a.abac": body }),
    width === undefined ? { color: false } : { color: false, width },
  );
}

describe("renderTerminal", () => {
  it("shows message, place, code, labels, help and the change of a fix", () => {
    const problem = diagnostic("TW341", at('"prd"'), {
      message: "`prd` is not a value of the tag `env`",
      labels: [{ span: at("tag env"), message: "declared here" }],
      help: "use a value of the vocabulary",
      fixes: [replacement('replace by `"prod"`', at('"prd"'), '"prod"', true)],
    });
    expect(render(problem)).toMatchInlineSnapshot(`
      "error[TW341]: \`prd\` is not a value of the tag \`env\`
         --> policies/tenants.abac:7:30
          |
        1 | tag env: "dev" | "staging" | "prod"
          | ------- declared here
      ... |
        7 |     when resource.tag.env == "prd" and request.mfa
          |                              ^^^^^
          |
          = help: use a value of the vocabulary
          = fix: replace by \`"prod"\`
          |
        7 | -     when resource.tag.env == "prd" and request.mfa
        7 | +     when resource.tag.env == "prod" and request.mfa
      "
    `);
  });

  it("hangs the labels of one line below it, right to left", () => {
    const problem = diagnostic("TW342", at("=="), {
      message: "never equal",
      labels: [
        { span: at("resource.tag.env"), message: "left" },
        { span: at('"prd"'), message: "right" },
        { span: at("=="), message: "compared here" },
      ],
    });
    expect(render(problem)).toMatchInlineSnapshot(`
      "error[TW342]: never equal
       --> policies/tenants.abac:7:27
        |
      7 |     when resource.tag.env == "prd" and request.mfa
        |          ---------------- ^^ ----- right
        |          |                |
        |          |                compared here
        |          left
      "
    `);
  });

  it("draws a bar beside a span of several lines and leaves its middle out", () => {
    const rule = text.slice(text.indexOf("rule A"), text.indexOf("  }\n") + 3);
    const problem = diagnostic("TW045", at(rule), {
      message: "nothing is left of this rule",
      labels: [{ span: at("s3:*"), message: "only unsigned actions" }],
    });
    expect(render(problem)).toMatchInlineSnapshot(`
      "error[TW045]: nothing is left of this rule
         --> policies/tenants.abac:4:3
          |
        4 |     rule A {
          |  ___^
        5 | |     allow s3:*
          | |           ---- only unsigned actions
      ... | |
        8 | |   }
          | |___^
      "
    `);
  });

  it("nests the bars of spans of several lines", () => {
    const policy = text.slice(text.indexOf("policy P"), text.lastIndexOf("}") + 1);
    const rule = text.slice(text.indexOf("rule A"), text.indexOf("  }\n") + 3);
    const problem = diagnostic("TW045", at(policy), {
      message: "outer",
      labels: [{ span: at(rule), message: "inner" }],
    });
    expect(render(problem)).toMatchInlineSnapshot(`
      "error[TW045]: outer
         --> policies/tenants.abac:3:1
          |
        3 |     policy P {
          |  ___^
        4 | |     rule A {
          | |  ___-
      ... | | |
        8 | | |   }
          | | |___- inner
        9 | |   }
          | |___^
      "
    `);
  });

  it("shows labels of other files in frames of their own", () => {
    const other = 'tag env: "dev"\n';
    const problem = diagnostic("TW011", at("tag env"), {
      message: "`env` is declared twice",
      labels: [{ span: at("tag env", "shared.abac", other), message: "first declared here" }],
    });
    const both = sourcesOf({ [name]: text, "shared.abac": other });
    expect(renderTerminal([problem], both, { color: false })).toMatchInlineSnapshot(`
      "error[TW011]: \`env\` is declared twice
       --> policies/tenants.abac:1:1
        |
      1 | tag env: "dev" | "staging" | "prod"
        | ^^^^^^^
        |
       ::: shared.abac:1:1
        |
      1 | tag env: "dev"
        | ------- first declared here
      "
    `);
  });

  it("points behind the last character for a problem at the end", () => {
    expect(
      render(diagnostic("TW003", { file: name, start: text.length, end: text.length }, { message: "not closed" })),
    ).toMatchInlineSnapshot(`
      "error[TW003]: not closed
        --> policies/tenants.abac:10:1
         |
      10 |
         | ^
      "
    `);
  });

  it("names the file alone when its text is not known", () => {
    expect(render(diagnostic("TW020", { file: "gone.abac", start: 4, end: 5 }, { message: "not found" }))).toMatchInlineSnapshot(`
      "error[TW020]: not found
       --> gone.abac
      "
    `);
  });

  it("shows removed and added lines of a fix", () => {
    const problem = diagnostic("TW043", at("on *"), {
      message: "m",
      fixes: [
        { title: "remove the line", safe: false, edits: [{ span: at("    on *\n"), newText: "" }] },
        {
          title: "add a line",
          safe: true,
          edits: [{ span: { ...at("    on *"), end: at("    on *").start }, newText: "    from *\n" }],
        },
      ],
    });
    expect(render(problem)).toMatchInlineSnapshot(`
      "info[TW043]: m
       --> policies/tenants.abac:6:5
        |
      6 |     on *
        |     ^^^^
        |
        = possible fix: remove the line
        |
      6 | -     on *
        |
        = fix: add a line
        |
      6 | +     from *
      "
    `);
  });

  it("keeps underlines in place behind tabs and wide characters", () => {
    expect(renderIn('\twhen "漢字" == here', "here")).toMatchInlineSnapshot(`
      "error[TW001]: here
       --> a.abac:1:15
        |
      1 |     when "漢字" == here
        |                    ^^^^
      "
    `);
  });

  it("sorts by file and place", () => {
    const compact = renderCompact(
      [
        diagnostic("TW001", at("on *"), { message: "second" }),
        diagnostic("TW001", { file: "a.abac", start: 0, end: 1 }, { message: "other file" }),
        diagnostic("TW001", at("tag env"), { message: "first", severity: "warning" }),
      ],
      sources,
    );
    expect(compact).toBe(
      `a.abac: error[TW001]: other file\n${name}:1:1: warning[TW001]: first\n${name}:6:5: error[TW001]: second\n`,
    );
  });

  it("separates diagnostics by one empty line and prints nothing for none", () => {
    const one = diagnostic("TW001", at("on *"), { message: "m" });
    expect(render(one, one)).toBe(`${render(one)}\n${render(one)}`);
    expect(render()).toBe("");
  });

  it("colours only when asked", () => {
    const one = diagnostic("TW001", at("on *"), { message: "m" });
    const colored = renderTerminal([one], sources, { color: true });
    expect(colored).toContain("\u001b[1;31merror[TW001]\u001b[0m");
    expect(stripVTControlCharacters(colored)).toBe(render(one));
  });
});

describe("what reaches the terminal", () => {
  const hostile = "\u001b[2J\u009b31m\u0000\u0007\u202e\u2066\u200b\ufeff\u2028\ud800\u007f\u{e0041}\u3164";

  it("spells out controls, hidden and reordering characters of source, message, file, help, label and fix", () => {
    const body = `when ${hostile} here\n`;
    const file = `x${hostile}.abac`;
    const problem = diagnostic("TW001", at("here", file, body), {
      message: `m ${hostile}`,
      labels: [{ span: at("when", file, body), message: `l ${hostile}` }],
      help: `h ${hostile}`,
      fixes: [replacement(`f ${hostile}`, at("here", file, body), hostile)],
    });
    const all = sourcesOf({ [file]: body });
    for (const output of [renderTerminal([problem], all, { color: false }), renderCompact([problem], all)]) {
      expect(output.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Cf}\u2028\u2029\u3164]/u);
      expect(output).not.toMatch(/[\ud800-\udfff]/u);
      expect(output).toContain("\\u{1b}[2J");
      expect(output).toContain("\\u{202e}");
    }
  });

  it("shows a part of a long line, the span in view", () => {
    const shown = renderIn(`${"a".repeat(5000)}here${"b".repeat(5000)}`, "here", 60);
    const lines = shown.split("\n");
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(62);
    const underlined = lines.findIndex((line) => line.includes("^^^^"));
    const column = lines[underlined]?.indexOf("^^^^") ?? -1;
    expect(lines[underlined - 1]?.slice(column, column + 4)).toBe("here");
  });

  it("cuts a span that is longer than the terminal is wide", () => {
    const lines = renderIn("x".repeat(3000), "x".repeat(3000), 60).split("\n");
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(62);
  });

  it("tells how many labels it leaves out", () => {
    const labels = Array.from({ length: 40 }, () => ({ span: at("allow"), message: "l" }));
    expect(render(diagnostic("TW001", at("on *"), { message: "m", labels }))).toContain("= note: and 28 more places");
  });
});

describe("cost", () => {
  it("writes no more for a file of one line of five megabytes than for a short one", () => {
    const file = "big.json";
    const big = sourcesOf({ [file]: "x".repeat(5_000_000) });
    const many = Array.from({ length: 2_000 }, (_, i) => {
      const span = { file, start: i * 2500, end: i * 2500 + 8 };
      return diagnostic("TW104", span, { message: "m", fixes: [replacement("f", span, "y")] });
    });
    expect(renderTerminal(many, big, { color: true }).length).toBeLessThan(many.length * 800);
  });
});
