import { describe, expect, it } from "vitest";
import { diagnostic } from "../../../src/diagnostics/make.js";
import { renderGithub } from "../../../src/diagnostics/render/github.js";

const source = { name: "a,b:c.abac", text: "one\ntwo\n" };
const sources = new Map([[source.name, source]]);
const span = { file: source.name, start: 4, end: 7 };

describe("renderGithub", () => {
  it("writes one command a diagnostic, special characters escaped", () => {
    expect(renderGithub([diagnostic("TW413", span, { message: "50% of `a`", help: "do" })], sources)).toBe(
      "::error file=a%2Cb%3Ac.abac,line=2,endLine=2,col=1,endColumn=4,title=TW413::50%25 of `a`; do\n",
    );
  });

  it("has a command for every severity", () => {
    const all = (["error", "security", "warning", "info", "hint"] as const).map((severity) =>
      diagnostic("TW413", span, { message: "m", severity }),
    );
    expect(renderGithub(all, sources).match(/^::\w+/gm)).toEqual(["::error", "::error", "::warning", "::notice", "::notice"]);
  });

  it("lets no text begin a command of its own", () => {
    const text = renderGithub([diagnostic("TW413", span, { message: "a\n::stop-commands::x\r\u0000" })], sources);
    expect(text.split("\n")).toHaveLength(2);
    expect(text).toContain("a\\u{a}::stop-commands::x\\u{d}\\u{0}\n");
  });

  it("leaves columns out over several lines, and lines out of a file it does not know", () => {
    expect(renderGithub([diagnostic("TW413", { ...span, start: 0 }, { message: "m" })], sources)).toContain(
      ",line=1,endLine=2,title",
    );
    expect(renderGithub([diagnostic("TW413", { file: "x", start: 0, end: 0 }, { message: "m" })], sources)).toBe(
      "::error file=x,title=TW413::m\n",
    );
  });
});
