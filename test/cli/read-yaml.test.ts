import { describe, expect, it } from "vitest";
import { readYaml } from "../../src/cli/read-yaml.js";
import type { JsonNode } from "../../src/iam/json-node.js";

async function read(text: string): Promise<{ readonly value?: unknown; readonly problems: readonly string[] }> {
  const { root, diagnostics } = await readYaml({ name: "t.yaml", text });
  const problems = diagnostics.map(({ code, message, span }) => `${code} ${message} [${text.slice(span.start, span.end)}]`);
  return root === undefined ? { problems } : { value: shapeOf(root), problems };
}

/** Members in their order, so that none is hidden by another. */
function shapeOf(node: JsonNode): unknown {
  switch (node.kind) {
    case "object":
      return node.members.map(({ name, value }) => [name, shapeOf(value)]);
    case "array":
      return { list: node.items.map(shapeOf) };
    case "number":
      return Number(node.text);
    case "null":
      return null;
    default:
      return node.value;
  }
}

describe("readYaml", () => {
  it("reads scalars as JSON has them, and keeps quoted ones texts", async () => {
    const text = `a: text\nb: "true"\nc: true\nd: 'yes'\ne: 17\nf: -1.5\ng:\nh: ~\ni: 2012-10-17\nj: |\n  two\n  lines\nk: !!str 5\nl: FALSE\n`;
    expect((await read(text)).value).toEqual([
      ["a", "text"],
      ["b", "true"],
      ["c", true],
      ["d", "yes"],
      ["e", 17],
      ["f", -1.5],
      ["g", null],
      ["h", null],
      ["i", "2012-10-17"],
      ["j", "two\nlines\n"],
      ["k", "5"],
      ["l", false],
    ]);
  });

  it.each([
    "yes",
    "No",
    "on",
    "y",
    "012345678901",
    "0x1F",
    "0o17",
    "1_000",
    "12:30",
    "+1",
    ".5",
    "1.",
    ".inf",
    "-.INF",
    ".nan",
    "1e+5x",
  ])("does not guess what %s is", async (text) => {
    const plain = text === "1e+5x";
    expect((await read(`- ${text}`)).value).toEqual({ list: [plain ? text : [[`Fn::${text}`, text]]] });
    expect((await read(`- "${text}"`)).value).toEqual({ list: [text] });
  });

  it("reads short tags as the functions that they stand for", async () => {
    const text = `- !Ref Bucket\n- !GetAtt Bucket.Arn\n- !Sub "\${A}/*"\n- !Join [":", [a, !Ref B]]\n- !Base64 {a: b}\n- !!binary aGk=\n- !<tag:yaml.org,2002:timestamp> 2001-01-01\n`;
    expect((await read(text)).value).toEqual({
      list: [
        [["Ref", "Bucket"]],
        [["Fn::GetAtt", "Bucket.Arn"]],
        [["Fn::Sub", "${A}/*"]],
        [["Fn::Join", { list: [":", { list: ["a", [["Ref", "B"]]] }] }]],
        [["Fn::Base64", [["a", "b"]]]],
        [["Fn::!!binary", "aGk="]],
        [["Fn::!!timestamp", "2001-01-01"]],
      ],
    });
  });

  it("works aliases and merge keys out: what a map says itself wins, then what is merged first", async () => {
    const text = `base: &b {x: 1, y: 2}\nother: &o {y: 3, z: 4}\none:\n  <<: *b\n  y: 5\nboth:\n  <<: [*o, *b]\nsame: *b\n"<<": text\n`;
    expect((await read(text)).value).toEqual([
      [
        "base",
        [
          ["x", 1],
          ["y", 2],
        ],
      ],
      [
        "other",
        [
          ["y", 3],
          ["z", 4],
        ],
      ],
      [
        "one",
        [
          ["y", 5],
          ["x", 1],
        ],
      ],
      [
        "both",
        [
          ["y", 3],
          ["z", 4],
          ["x", 1],
        ],
      ],
      [
        "same",
        [
          ["x", 1],
          ["y", 2],
        ],
      ],
      ["<<", "text"],
    ]);
  });

  it("keeps places", async () => {
    const text = 'Resources:\n  "Größe": &a\n    - !Sub é${A}\n    - *a2\n'.replace("    - *a2\n", "");
    const { root } = await readYaml({ name: "t.yaml", text });
    const at = (node: JsonNode): string => text.slice(node.span.start, node.span.end);
    const resources = root?.kind === "object" ? root.members[0]! : undefined;
    const inner = resources?.value.kind === "object" ? resources.value.members[0]! : undefined;
    const item = inner?.value.kind === "array" ? inner.value.items[0]! : undefined;
    expect(text.slice(inner!.nameSpan.start, inner!.nameSpan.end)).toBe('"Größe"');
    expect(at(item!)).toBe("é${A}");
  });

  it.each([
    ["a key that is there twice", "a: 1\nb: 2\na: 1\n", /^TW\d+ .*\[a\]$/],
    ["no YAML", "a: [1, 2\nb: 3", /^TW072 this is not a CloudFormation template: /],
    ["several documents", "a: 1\n---\nb: 2\n", /^TW072 .*several documents/],
    ["nothing", "", /^TW072 .*: it is empty \[\]$/],
    ["a comment", "# nothing\n", /^TW072 .*: it is empty \[\]$/],
    ["an alias of nothing", "a: *gone\n", /^TW072 .*gone/],
    ["an anchor that is there twice", "a: &x 1\nb: &x 2\n", /^TW072 .*`&x` is there twice \[2\]$/],
    ["a key that is a list", "[a]: 1\n", /^TW072 .*: a key is no text/],
    ["a merge of no map", "<<: text\n", /^TW072 .*: `<<` names no map \[<<\]$/],
    ["a list that contains itself", "&a [*a]\n", /^TW072 .*: it is nested too deep, or in a circle/],
    ["a map that merges itself", "&a {<<: *a}\n", /^TW072 .*: it is nested too deep, or in a circle/],
    ["what is too deep", `${"[".repeat(80)}${"]".repeat(80)}`, /^TW072 .*: it is nested too deep, or in a circle/],
    ["what is deep for its parser", "[".repeat(1900), /^TW072 .*: it is nested too deep/],
    ["maps in maps", Array.from({ length: 1200 }, (_, i) => `${" ".repeat(i)}a:`).join("\n"), /^TW072 .*: it is nested too deep/],
    ["what is far too deep", "[".repeat(1_000_000), /^TW072 .*: it is nested too deep/],
    ["lists in lists in one line", `${"- ".repeat(500_000)}x`, /^TW072 .*: it is nested too deep/],
    ["what is too long", `a: "${"x".repeat(1_100_000)}"`, /^TW072 .*: it is longer than 1048576 characters/],
  ])("refuses %s", async (_, text, problem) => {
    const { value, problems } = await read(text);
    expect(value).toBeUndefined();
    expect(problems.map((each) => each.slice(0, 200))[0]).toMatch(problem);
  });

  it("bounds what aliases of aliases make of a short text", async () => {
    const levels = Array.from({ length: 12 }, (_, i) => `a${i + 1}: &a${i + 1} [${Array(10).fill(`*a${i}`).join(", ")}]`);
    const { value, problems } = await read(`a0: &a0 x\n${levels.join("\n")}\n`);
    expect(value).toBeUndefined();
    expect(problems[0]).toMatch(/its aliases make more of it than can be read/);
  });

  it("never pollutes a prototype", async () => {
    const text = "__proto__: {polluted: true}\nconstructor: {prototype: {polluted: true}}\n";
    expect((await read(text)).value).toEqual([
      ["__proto__", [["polluted", true]]],
      ["constructor", [["prototype", [["polluted", true]]]]],
    ]);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });
});
