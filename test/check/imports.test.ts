import { describe, expect, it } from "vitest";
import { checkSources, labels, problems, rulesOf } from "./show.js";

const use = (name: string): string => `policy P { rule R { allow ${name} on * } }`;

describe("imports", () => {
  it("bring names in, also under another one", () => {
    const sources = {
      "a.abac": "actions A = s3:GetObject\nactions B = s3:PutObject",
      "main.abac": `import { A, B as C } from "./a.abac"\n${use("A, C")}`,
    };
    expect(rulesOf(sources)).toEqual(["allow {s3:GetObject}, {s3:PutObject} on ‹*›"]);
  });

  it("read a definition with the names of its own file", () => {
    const sources = {
      "a.abac": 'values V = ["theirs"]\ncondition c = resource.tag.t in V',
      "main.abac": 'import { c } from "./a.abac"\nvalues V = ["ours"]\npolicy P { rule R { allow s3:GetObject on * when c } }',
    };
    expect(rulesOf(sources)[0]).toContain("[theirs]");
  });

  it("report what the other file does not declare, with a suggestion", () => {
    const sources = { "a.abac": "actions Admin = s3:GetObject", "main.abac": `import { Admn } from "./a.abac"` };
    expect(problems(sources)).toEqual(["TW023 Admn"]);
    expect(checkSources(sources).diagnostics[0]!.fixes[0]!.edits[0]!.newText).toBe("Admin");
  });

  it("do not pass names on that the other file imports itself, and say where they are", () => {
    const sources = {
      "a.abac": "actions A = s3:GetObject",
      "b.abac": 'import { A } from "./a.abac"\nactions B = A',
      "main.abac": 'import { A } from "./b.abac"',
    };
    expect(problems(sources)).toEqual(["TW023 A"]);
    expect(checkSources(sources).diagnostics[0]!.help).toContain("a.abac");
  });

  it("clash with names of the file", () => {
    const sources = {
      "a.abac": "actions A = s3:GetObject",
      "main.abac": 'import { A } from "./a.abac"\nactions A = s3:PutObject',
    };
    expect(problems(sources)).toEqual(["TW011 A"]);
  });

  it("accept the same name twice from one place", () => {
    const sources = { "a.abac": "actions A = s3:GetObject", "main.abac": `import { A, A } from "./a.abac"\n${use("A")}` };
    expect(problems(sources)).toEqual([]);
  });

  it("report a circle once, as the circle", () => {
    const sources = {
      "b.abac": 'import { A } from "./a.abac"\nactions B = s3:GetObject',
      "a.abac": 'import { B } from "./b.abac"\nactions A = s3:GetObject',
    };
    expect(problems(sources)).toEqual(['TW022 "./a.abac"']);
    expect(checkSources(sources).diagnostics[0]!.message).toContain("`b.abac` -> `a.abac` -> `b.abac`");
    expect(labels(sources, "TW022")).toEqual(['"./b.abac"']);
  });

  it("report a file that imports itself", () => {
    expect(problems({ "a.abac": 'import { A } from "./a.abac"\nactions A = s3:GetObject' })).toContain('TW022 "./a.abac"');
  });

  it("say nothing about a path that the loader has reported", () => {
    expect(problems('import { A } from "./gone.abac"')).toEqual([]);
  });

  it("follow a long chain", () => {
    const sources = Object.fromEntries(
      Array.from({ length: 3000 }, (_, i) => [
        `f${i}.abac`,
        `${i === 0 ? "" : `import { A${i - 1} } from "./f${i - 1}.abac"\n`}actions A${i} = s3:GetObject`,
      ]),
    );
    expect(problems(sources)).toEqual([]);
  });
});

describe("the vocabulary of imported files", () => {
  const tags = 'tag env: "dev" | "prod"';

  it("comes along with any import, also through other files", () => {
    const sources = {
      "tags.abac": tags,
      "mid.abac": 'import { env } from "./tags.abac"\nactions A = s3:GetObject',
      "main.abac":
        'import { A } from "./mid.abac"\npolicy P { rule R { allow A on * when resource.tag.env == "dve" and resource.tag.evn == "x" } }',
    };
    expect(problems(sources)).toEqual(['TW341 "dve"', "TW340 evn"]);
  });

  it("may be imported by the key of a tag, but not renamed", () => {
    expect(problems({ "tags.abac": tags, "main.abac": 'import { env } from "./tags.abac"' })).toEqual([]);
    expect(problems({ "tags.abac": tags, "main.abac": 'import { env as stage } from "./tags.abac"' })).toEqual(["TW012 stage"]);
  });

  it("may say the same twice, not two things", () => {
    expect(problems({ "tags.abac": tags, "main.abac": `import { env } from "./tags.abac"\n${tags}` })).toEqual([]);
    expect(problems({ "tags.abac": tags, "main.abac": 'import { env } from "./tags.abac"\ntag env: "dev"' })).toEqual([
      "TW011 env",
    ]);
  });
});
