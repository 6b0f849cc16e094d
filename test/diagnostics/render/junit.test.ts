import { describe, expect, it } from "vitest";
import { diagnostic } from "../../../src/diagnostics/make.js";
import { renderJunit } from "../../../src/diagnostics/render/junit.js";

const sources = new Map(["a.abac", "b.abac"].map((name) => [name, { name, text: "one\ntwo\n" }]));
const span = { file: "b.abac", start: 4, end: 7 };

describe("renderJunit", () => {
  it("has a suite a file: a case a diagnostic, or one that passes", () => {
    const text = renderJunit(
      [
        diagnostic("TW413", span, { message: "a < b", help: "do" }),
        diagnostic("TW457", { ...span, start: 5 }, { message: "m", severity: "hint" }),
      ],
      sources,
    );
    expect(text).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="tagward" tests="3" failures="1" errors="0">
  <testsuite name="a.abac" tests="1" failures="0" errors="0">
    <testcase name="a.abac" classname="tagward"/>
  </testsuite>
  <testsuite name="b.abac" tests="2" failures="1" errors="0">
    <testcase name="TW413 b.abac:2:1" classname="tagward">
      <failure type="security" message="a &lt; b">a &lt; b; do</failure>
    </testcase>
    <testcase name="TW457 b.abac:2:2" classname="tagward">
      <system-out>m</system-out>
    </testcase>
  </testsuite>
</testsuites>
`);
  });

  it("holds nothing that XML cannot hold", () => {
    const nasty = "\u0000\u001b\ud800\uffff]]>&\"'<a>\n";
    const file = { name: nasty, text: nasty };
    const text = renderJunit(
      [diagnostic("TW413", { file: nasty, start: 0, end: 1 }, { message: nasty, help: nasty })],
      new Map([[nasty, file]]),
    );
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
    expect(text).not.toMatch(/[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|\p{Cs}/u);
    expect(text.split("\n")).toHaveLength(9);
    expect(text).toContain("]]&gt;&amp;&quot;&apos;&lt;a&gt;");
  });
});
