import { existsSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { cli, project } from "./harness.js";

const fine = "policy P { rule R { allow s3:GetObject on * } }\n";

describe("tagward check", () => {
  it("answers 0 and writes nothing when all is well", async () => {
    const root = project({ "a.abac": fine, "b.abac": fine });
    const { code, out, err } = await cli(root, ["check", "a.abac"]);
    expect({ code, out, err }).toEqual({ code: 0, out: "", err: "1 file, 0 errors, 0 warnings\n" });
    expect(existsSync(join(root, "dist"))).toBe(false);
  });

  it("answers 1 and shows every error of every file", async () => {
    const root = project({
      "a.abac": "policy P { rule R { allow A on * } rule S { allow B on * } }\n",
      "b.abac": "policy Q { rule R { allow C on * } }\n",
    });
    const { code, out, err } = await cli(root, ["check"]);
    expect({ code, out }).toEqual({ code: 1, out: "" });
    expect([...err.matchAll(/--> (\S+)/g)].map(([, place]) => place)).toEqual(["a.abac:1:27", "a.abac:1:51", "b.abac:1:27"]);
    expect(err).toMatch(/2 files, 3 errors, 0 warnings\n$/);
  });

  it("prints JSON when asked", async () => {
    const { code, out, err } = await cli(project({ "a.abac": "policy P { rule R { allow A on * } }\n" }), ["check", "--json"]);
    expect({ code, err }).toEqual({ code: 1, err: "" });
    expect(JSON.parse(out)).toMatchObject({
      schema: "tagward/diagnostics@1",
      diagnostics: [
        { code: "TW010", title: "unknown-name", severity: "error", file: "a.abac", start: { line: 1, column: 27, offset: 26 } },
      ],
    });
  });

  it("takes parameters, and a list when one is given twice", async () => {
    const root = project({
      "a.abac": 'param teams = ["x"]\npolicy P { rule R { allow s3:* on * when principal.tag.team in teams } }\n',
      "b.abac": "param n = 1\n",
    });
    expect((await cli(root, ["check", "a.abac", "--param", "teams=a", "--param", "teams=b"])).code).toBe(0);
    const { code, err } = await cli(root, ["check", "b.abac", "--param", "m=1"]);
    expect(code).toBe(1);
    expect(err).toContain("error[TW031]");
  });

  it("names files relative to the working directory and keeps imports inside the project", async () => {
    const root = project({ "p/a.abac": 'import { A } from "../../x.abac"\n' });
    const { code, err } = await cli(root, ["check", join(root, "p/a.abac")]);
    expect(code).toBe(1);
    expect(err).toContain("error[TW021]");
    expect(err).toContain("--> p/a.abac:1:19");
    expect(err).not.toContain(root);
  });

  it("reads files outside the working directory that are named", async () => {
    const top = project({ "cwd/x": "", "else/a.abac": 'import { A } from "./b.abac"\n', "else/b.abac": "actions A = s3:*\n" });
    const { code, err } = await cli(join(top, "cwd"), ["check", "../else/a.abac"]);
    expect({ code, err }).toEqual({ code: 0, err: "1 file, 0 errors, 0 warnings\n" });
  });

  it("takes folders whose names look like patterns, and does not walk through links", async () => {
    const root = project({ "[x]{y}/a.abac": fine, "else/b.abac": "broken" });
    symlinkSync(join(root, "else"), join(root, "[x]{y}/link"));
    expect(await cli(root, ["check", "[x]{y}"])).toEqual({ code: 0, out: "", err: "1 file, 0 errors, 0 warnings\n" });
  });
});
