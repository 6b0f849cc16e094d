import { describe, expect, it, vi } from "vitest";
import { cli, project } from "./harness.js";

const failure = vi.hoisted(() => ({ error: undefined as Error | undefined }));

vi.mock("../../src/format/format-source.js", async (original) => {
  const real = await original<typeof import("../../src/format/format-source.js")>();
  const formatSource: typeof real.formatSource = (text, name) => {
    if (failure.error !== undefined) throw failure.error;
    return real.formatSource(text, name);
  };
  return { ...real, formatSource };
});

describe("the command line", () => {
  const root = project({ "a.abac": "tag team\n" });

  it("prints help on stdout when asked, with every command", async () => {
    const { code, out, err } = await cli(root, ["--help"]);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    for (const word of ["build", "check", "fmt", "eval", "Examples:", "Exit codes:"]) expect(out).toContain(word);
  });

  it("prints help on stderr and answers 2 when nothing is asked", async () => {
    const { code, out, err } = await cli(root, []);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain("Usage: tagward");
  });

  it.each(["build", "check", "fmt", "eval"])("has help for %s", async (command) => {
    const { code, out } = await cli(root, [command, "--help"]);
    expect(code).toBe(0);
    expect(out).toContain(`Usage: tagward ${command}`);
  });

  it("prints its version", async () => {
    const { code, out } = await cli(root, ["--version"]);
    expect(code).toBe(0);
    expect(out).toMatch(/^\d+\.\d+\.\d+\n$/);
  });

  it.each([
    [["biuld"], "Did you mean build?"],
    [["build", "--parm", "a=b"], "Did you mean --param?"],
    [["check", "--param", "a"], "expected key=value"],
    [["check", "--param", "=a"], "expected key=value"],
    [["build", "--out"], "argument missing"],
    [["check", "gone.abac"], "file not found: gone.abac"],
    [["check", "*.nothing"], "file not found: *.nothing"],
    [["fmt", "gone"], "file not found: gone"],
  ])("answers 2 to %j", async (args, message) => {
    const { code, out, err } = await cli(root, args);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain(message);
  });

  it("answers 2 when there is nothing to work on", async () => {
    const { code, err } = await cli(project({ "node_modules/x/a.abac": "", "dist/b.abac": "" }), ["check"]);
    expect({ code, err }).toEqual({ code: 2, err: "tagward: no .abac files here; name a file or folder\n" });
  });

  it.each([
    ["not json", "{", "tagward.config.json: "],
    ["not an object", "[]", "expected an object"],
    ["an unknown member", '{ "outt": "x" }', 'unknown member "outt"'],
    ["a wrong type", '{ "include": "x" }', '"include" must be a list of paths or globs'],
    ["a wrong parameter", '{ "params": { "a": null } }', '"params.a" must be'],
    ["an include that names nothing", '{ "include": ["policies"] }', "file not found: policies"],
  ])("answers 2 to a config with %s", async (_, config, message) => {
    const { code, err } = await cli(project({ "tagward.config.json": config, "a.abac": "" }), ["check"]);
    expect(code).toBe(2);
    expect(err).toContain(message);
  });

  it("answers 70 to a bug of its own, and asks for a report", async () => {
    failure.error = new Error("formatter out of step");
    const { code, out, err } = await cli(root, ["fmt"]);
    failure.error = undefined;
    expect({ code, out }).toEqual({ code: 70, out: "" });
    expect(err).toContain("this is a bug in tagward");
    expect(err).toContain("formatter out of step");
  });

  it("answers 2 to what the operating system refuses", async () => {
    failure.error = Object.assign(new Error("EACCES: permission denied, open 'a.abac'"), { code: "EACCES", syscall: "open" });
    const { code, err } = await cli(root, ["fmt"]);
    failure.error = undefined;
    expect({ code, err }).toEqual({ code: 2, err: "tagward: EACCES: permission denied, open 'a.abac'\n" });
  });
});
