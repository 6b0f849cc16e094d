import { describe, expect, it } from "vitest";
import { conditionRowsOf, runConditionRow } from "./condition-tables.js";
import { type Fence, fencesOf } from "./fences.js";
import { openPage, runFence } from "./page.js";
import { stepsOf, wordsOf } from "./shell.js";
import { typeErrors } from "./typescript.js";
import { jsonText } from "./update.js";

const mark = "```";

function only(info: string, text: string): Fence {
  return fencesOf("page.md", `text\n${mark}${info}\n${text}\n${mark}\n`)[0]!;
}

async function outcome(...fences: readonly Fence[]): Promise<string> {
  const page = openPage();
  try {
    for (const fence of fences) await runFence(fence, page);
    return "passed";
  } catch (error) {
    return `failed: ${(error as Error).message}`;
  }
}

const policy = "policy P {\n  rule R {\n    allow s3:GetObject\n    on    *\n  }\n}";

describe("the runner of examples", () => {
  it("finds fences with their place, words and options", () => {
    const [fence, ...more] = fencesOf("a.md", `x\n\n${mark}abac rules warns TW311 kind=scp\nrule A\n${mark}\n`);
    expect(more).toEqual([]);
    expect(fence).toMatchObject({
      page: "a.md",
      line: 3,
      language: "abac",
      words: ["rules", "warns", "TW311"],
      text: "rule A\n",
    });
    expect([...fence!.options]).toEqual([["kind", "scp"]]);
    expect(() => fencesOf("a.md", `${mark}abac\nrule`)).toThrow("a.md:1");
  });

  it("knows no block that it does not run", async () => {
    expect(await outcome(only("python", "print()"))).toContain("page.md:2: no example is called python");
    expect(await outcome(only("", "text"))).toContain("no example is called nothing");
    expect(await outcome(only("abac sketch", policy))).toContain("unknown words");
  });

  it("fails when a policy does not do what the page says", async () => {
    expect(await outcome(only("abac", policy))).toBe("passed");
    expect(await outcome(only("abac fails TW200", policy))).toContain("TW200");
    expect(await outcome(only("abac", policy.replace("s3:GetObject", "cognito-idp:Nothing")))).toContain("TW200");
    expect(await outcome(only("abac", policy.replace("    on    *", "    on *")))).toContain("not formatted");
  });

  it("fails when the output differs in a value or in the order of its members", async () => {
    const shown = '{ "Sid": "R", "Effect": "Allow", "Action": "s3:GetObject", "Resource": "*" }';
    const swapped = '{ "Sid": "R", "Effect": "Allow", "Resource": "*", "Action": "s3:GetObject" }';
    expect(await outcome(only("abac", policy), only("json statement", shown))).toBe("passed");
    expect(await outcome(only("abac", policy), only("json statement", swapped))).toContain("failed");
    expect(await outcome(only("abac", policy), only("json statement", shown.replace("Allow", "Deny")))).toContain("failed");
    expect(await outcome(only("json statement", shown))).toContain("no abac block before it");
  });

  it("fails when a table shows another condition", async () => {
    const rows = conditionRowsOf(
      "page.md",
      '<!-- conditions -->\n\n| a | b |\n| --- | --- |\n| `request.mfa` | `{ "Bool": 1 }` |\n',
    );
    expect(rows).toEqual([{ page: "page.md", line: 5, written: "request.mfa", becomes: ['{ "Bool": 1 }'] }]);
    await expect(runConditionRow(rows[0]!)).rejects.toThrow("page.md:5");
  });

  it("compares what commands print and how they end", async () => {
    expect(await outcome(only("console", "$ tagward check nothing.abac"))).toContain("failed");
    expect(await outcome(only("console exit=2", "$ tagward check nothing.abac\ntagward: file not found: nothing.abac"))).toBe(
      "passed",
    );
    expect(await outcome(only("sh", "rm -rf /"))).toContain("may run tagward");
    expect(await outcome(only("sh", "npm run nothing"))).toContain("no such npm script");
    expect(stepsOf("$ a \\\n  b\nout\n$ c").map(({ command, output }) => [command, output])).toEqual([
      ["a  b", "out"],
      ["c", ""],
    ]);
    expect(wordsOf(`a "b c" d='e f'`)).toEqual(["a", "b c", "d=e f"]);
  });

  it("runs and type checks TypeScript", async () => {
    expect(await outcome(only("ts", "const a: number = 1;\na + 1; // => 2"))).toBe("passed");
    expect(await outcome(only("ts", "1 + 1; // => 3"))).toContain("failed");
    expect(await outcome(only("ts", "const a = 1;"))).toContain("asserts nothing");
    expect(typeErrors([only("ts", "const a: string = 1;\nexport { a };")], `${openPage().folder}/types`)).toContain("TS2322");
  });

  it("writes JSON on one line where it fits", () => {
    const long = "x".repeat(60);
    expect(jsonText({ a: [1, "b"], c: {} })).toBe('{ "a": [1, "b"], "c": {} }');
    expect(jsonText({ a: long, b: [long] })).toBe(`{\n  "a": "${long}",\n  "b": ["${long}"]\n}`);
  });
});
