import { describe, expect, it } from "vitest";
import { type CompileResult, compileSources } from "../../src/compiler/compile-sources.js";
import { statementsOf } from "../../src/iam/statements-of.js";

const policy = (name: string, actions: string): string =>
  `policy ${name} {\n  rule R {\n    allow ${actions}\n    on    *\n  }\n}\n`;
const shared = "actions Reading = s3:GetObject, s3:ListBucket\n";

/** Code and underlined text of each diagnostic. */
function reported(result: CompileResult): readonly (readonly [string, string, string])[] {
  return result.diagnostics.map(({ code, span }) => {
    return [code, span.file, result.sources.get(span.file)?.text.slice(span.start, span.end) ?? ""];
  });
}

describe("compileSources", () => {
  it("gives a policy with its document, text, source map and size", () => {
    const { policies, diagnostics, sources } = compileSources({
      sources: { "app.abac": `/// Reads.\n${policy("Reader", "s3:GetObject")}` },
    });
    expect(diagnostics).toEqual([]);
    expect([...sources.keys()]).toEqual(["app.abac"]);
    expect(policies).toMatchObject([{ name: "Reader", kind: "identity", doc: "Reads.", ruleCount: 1 }]);
    const document = policies[0]!.documents[0]!;
    expect(document.json).toEqual({
      Version: "2012-10-17",
      Statement: { Sid: "R", Effect: "Allow", Action: "s3:GetObject", Resource: "*" },
    });
    expect(JSON.parse(document.text)).toEqual(document.json);
    expect(document.map.sources).toEqual(["app.abac"]);
    expect(document.map.statements).toMatchObject([{ policy: "Reader", rule: "R", line: 3, column: 3 }]);
    expect(document.size).toBeLessThan(document.limit!);
  });

  it("finds imports among the given texts, by normalised path", () => {
    const result = compileSources({
      sources: {
        "./policies/app.abac": `import { Reading } from "../common/./shared.abac"\n${policy("P", "Reading")}`,
        "common/shared.abac": shared,
      },
      roots: ["policies/app.abac"],
    });
    expect(reported(result)).toEqual([]);
    expect(statementsOf(result.policies[0]!.documents[0]!.json)[0]?.Action).toEqual(["s3:GetObject", "s3:ListBucket"]);
  });

  it("gives policies of the roots only, in their order, each file once", () => {
    const sources = new Map([
      ["a.abac", `import { Reading } from "./b.abac"\n${policy("A", "Reading")}`],
      ["b.abac", `${shared}${policy("B", "s3:GetObject")}`],
      ["c.abac", policy("C", "s3:GetObject")],
    ]);
    const names = (roots?: readonly string[]): readonly string[] =>
      compileSources({ sources, ...(roots === undefined ? {} : { roots }) }).policies.map(({ name }) => name);
    expect(names(["c.abac", "a.abac", "c.abac"])).toEqual(["C", "A"]);
    expect(names()).toEqual(["A", "B", "C"]);
  });

  it("reports a missing import with the nearest file as a fix", () => {
    const result = compileSources({
      sources: { "p/app.abac": `import { Reading } from "./shard.abac"\n`, "p/shared.abac": shared },
    });
    expect(reported(result)).toEqual([["TW020", "p/app.abac", `"./shard.abac"`]]);
    expect(result.diagnostics[0]?.fixes[0]?.edits[0]?.newText).toBe(`"./shared.abac"`);
  });

  it("says nothing about what a missing file may declare, and everything else", () => {
    const result = compileSources({
      sources: {
        "app.abac": `import { Reading as Read, sameTag } from "./gone.abac"
import { B } from "./b.abac"
tag env: "dev"
policy P {
  rule R { allow Read on * when sameTag(team) and resource.tag.team == "x" }
  rule S { allow Reading, B on * when resource.tag.env == "prod" }
}
`,
        "b.abac": 'import { C } from "./gone.abac"\nactions B = C\n',
      },
      roots: ["app.abac"],
    });
    expect(reported(result)).toEqual([
      ["TW020", "app.abac", '"./gone.abac"'],
      ["TW010", "app.abac", "Reading"],
      ["TW341", "app.abac", '"prod"'],
      ["TW020", "b.abac", '"./gone.abac"'],
    ]);
  });

  it("reports an import that leaves the tree, and one that is not relative", () => {
    const result = compileSources({
      sources: { "p/app.abac": 'import { a } from "../../x.abac"\nimport { b } from "x.abac"\nimport { c } from "/x.abac"\n' },
    });
    expect(reported(result)).toEqual([
      ["TW021", "p/app.abac", '"../../x.abac"'],
      ["TW024", "p/app.abac", '"x.abac"'],
      ["TW024", "p/app.abac", '"/x.abac"'],
    ]);
    expect(result.diagnostics[1]?.fixes[0]?.edits[0]?.newText).toBe('"./x.abac"');
  });

  it("reports a root that is not there", () => {
    expect(reported(compileSources({ sources: {}, roots: ["gone.abac"] }))).toEqual([["TW020", "gone.abac", ""]]);
  });

  it("reports errors of several files by file and place, and gives no policies when there is one", () => {
    const result = compileSources({
      sources: { "b.abac": policy("B", "Unknown"), "a.abac": `${policy("A", "Other")}${policy("Good", "s3:GetObject")}` },
    });
    expect(reported(result)).toEqual([
      ["TW010", "a.abac", "Other"],
      ["TW010", "b.abac", "Unknown"],
    ]);
    expect(result.policies).toEqual([]);
  });

  it("passes parameters and says which are missing", () => {
    const sources = { "a.abac": 'param bucket\npolicy P { rule R { allow s3:GetObject on "arn:aws:s3:::${bucket}/*" } }\n' };
    const built = compileSources({ sources, params: { bucket: "logs" } });
    expect(statementsOf(built.policies[0]!.documents[0]!.json)[0]?.Resource).toBe("arn:aws:s3:::logs/*");
    expect(reported(compileSources({ sources }))).toEqual([["TW030", "a.abac", "bucket"]]);
  });

  it("survives names that are properties of every object", () => {
    const sources = JSON.parse(`{ "__proto__": ${JSON.stringify(policy("P", "s3:GetObject"))} }`) as Record<string, string>;
    const result = compileSources({ sources });
    expect(result.policies.map(({ name }) => name)).toEqual(["P"]);
    expect(result.policies[0]?.documents[0]?.map.sources).toEqual(["__proto__"]);
  });

  it("gives the same bytes for the same input", () => {
    const sources = { "a.abac": policy("P", "s3:GetObject, s3:PutObject, s3:Get*") };
    expect(compileSources({ sources })).toEqual(compileSources({ sources }));
  });
});
