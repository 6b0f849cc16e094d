import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { threadsOf } from "../../../src/cli/batch/batch.js";
import { type CliResult, cli, project } from "../harness.js";

const policy = {
  Version: "2012-10-17",
  Statement: [{ Sid: "Read", Effect: "Allow", Action: "s3:GetObject", Resource: "arn:aws:s3:::b/*" }],
};
const principal = "arn:aws:iam::111122223333:role/app";
const allowed = JSON.stringify({ principal, action: "s3:GetObject", resource: "arn:aws:s3:::b/k" });
const denied = JSON.stringify({ principal, action: "s3:PutObject", resource: "arn:aws:s3:::b/k" });
const yes = "allow  Read p.json:1:38\n";

function ask(content: string | Buffer, ...more: readonly string[]): Promise<CliResult> {
  const root = project({ "p.json": JSON.stringify(policy), "r.jsonl": content });
  return cli(root, ["eval", "--policies", "p.json", "--batch", "r.jsonl", ...more]);
}

describe("a batch", () => {
  it("is unpacked when it begins as gzip does, whatever its name", async () => {
    expect(await ask(gzipSync(`${allowed}\n${denied}\n`))).toEqual({ code: 1, out: `${yes}implicitDeny\n`, err: "" });
  });

  it("comes from stdin as `-`", async () => {
    const root = project({ "p.json": JSON.stringify(policy) });
    const result = await cli(root, ["eval", "--policies", "p.json", "--batch", "-"], `${allowed}\n`);
    expect(result).toEqual({ code: 0, out: yes, err: "" });
  });

  it("goes on after a line that is no request, and names every one of them", async () => {
    const { code, out, err } = await ask(`{\n\n${allowed}\n[]\n${denied}`);
    expect({ code, out }).toEqual({ code: 2, out: `invalid\n${yes}invalid\nimplicitDeny\n` });
    expect(err.split("\n").map((line) => line.slice(0, 10))).toEqual(["r.jsonl:1:", "r.jsonl:4:", ""]);
  });

  it("has an object for each request with --json, invalid ones included", async () => {
    const { code, out } = await ask(`nonsense\n${allowed}\n`, "--json");
    const lines = out.trim().split("\n");
    expect(code).toBe(2);
    expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual([
      { schema: "tagward/eval@1", error: expect.any(String) },
      expect.objectContaining({ schema: "tagward/eval@1", outcome: "allow" }),
    ]);
  });

  it("refuses invalid UTF-8 line by line, but not the character that stands for it", async () => {
    const bad = Buffer.concat([Buffer.from(allowed.replace("b/k", "b/")), Buffer.from([0xff, 10])]);
    const replaced = allowed.replace("b/k", "b/\uFFFD");
    const { code, out, err } = await ask(Buffer.concat([bad, Buffer.from(`${replaced}\n`)]));
    expect({ code, out }).toEqual({ code: 2, out: `invalid\n${yes}` });
    expect(err).toBe("r.jsonl:1: not valid UTF-8\n");
  });

  it("refuses a line of 17 million characters and answers its neighbours", async () => {
    const huge = JSON.stringify({ principal, action: "x".repeat(17 * 1024 * 1024), resource: "*" });
    const { code, out, err } = await ask(`${allowed}\n${huge}\n${allowed}\n`, "--jobs", "1");
    expect({ code, out, err }).toEqual({ code: 2, out: `${yes}invalid\n${yes}`, err: "r.jsonl:2: the line is too long\n" });
  });

  it("answers what there is of cut off gzip data, then says so", async () => {
    const packed = gzipSync(`${allowed}\n`.repeat(50_000));
    const { code, out, err } = await ask(packed.subarray(0, packed.length - 500), "--jobs", "1");
    expect(code).toBe(2);
    expect(new Set(out.trimEnd().split("\n"))).toEqual(new Set([yes.trim()]));
    expect(err).toContain("cannot read r.jsonl: the gzip data is cut off or damaged");
  });

  it.each([
    ["an empty file", ""],
    ["blank lines", "\n \r\n\n"],
    ["the beginning of gzip", Buffer.from([0x1f])],
  ])("of %s has no allowed answers to give", async (_, content) => {
    const { out } = await ask(content);
    expect(out === "" || out === "invalid\n").toBe(true);
  });

  it("survives names that JavaScript keeps for itself, depth and lone surrogates", async () => {
    const hostile = [
      `{"__proto__":{"action":"s3:GetObject"},"principal":"${principal}","resource":"*"}`,
      "[".repeat(100_000),
      `{"principal":"${principal}","action":"s3:GetObject","resource":"arn:aws:s3:::b/\\ud800"}`,
      `{"principal":"${principal}","action":"s3:GetObject","resource":"arn:aws:s3:::b/\\u0000"}`,
    ];
    const { out } = await ask(`${hostile.join("\n")}\n${allowed}\n`);
    expect(out.split("\n").filter((line) => line !== "")).toHaveLength(hostile.length + 1);
    expect(out.endsWith(yes)).toBe(true);
    expect(({} as Record<string, unknown>)["action"]).toBeUndefined();
  });

  it("answers 3 when a document is not one that IAM takes", async () => {
    const root = project({ "p.json": "{}", "r.jsonl": `${allowed}\n` });
    const { code, out, err } = await cli(root, ["eval", "--policies", "p.json", "--batch", "r.jsonl"]);
    expect({ code, out }).toEqual({ code: 3, out: "" });
    expect(err).toContain("TW105");
  });

  it.each(["0", "-1", "1.5", "65", "x", ""])("answers 2 to --jobs %j", async (jobs) => {
    const { code, err } = await ask(allowed, `--jobs=${jobs}`);
    expect(code).toBe(2);
    expect(err).toContain("--jobs is a number from 1 to 64");
  });

  it("takes a thread for each core unless told otherwise", () => {
    expect(threadsOf(undefined)).toBeGreaterThan(0);
    expect(threadsOf("3")).toBe(3);
  });

  it("answers 2 when there is no such file, or it is a folder", async () => {
    const root = project({ "p.json": JSON.stringify(policy), "d/x": "" });
    for (const name of ["gone.jsonl", "d"]) {
      const { code, err } = await cli(root, ["eval", "--policies", "p.json", "--batch", name]);
      expect({ code, err }).toEqual({ code: 2, err: `tagward: file not found: ${name}\n` });
    }
  });
});
