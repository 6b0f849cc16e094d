/** The built command with threads, pipes and signals of real processes. */
import { execFileSync, spawn, spawnSync } from "node:child_process";
import { copyFileSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const root = resolve(dirname(fileURLToPath(import.meta.url)), "../../..");
// Inside node_modules, so that the built command finds its dependencies.
const home = mkdtempSync(join(root, "node_modules/.tagward-batch-"));
const count = 12_000;
/** How often the large file has the requests: enough for threads from its first chunk on. */
const repeated = 3;

const request = (i: number): object => ({
  principal: { arn: "arn:aws:iam::111122223333:role/app", tags: { team: `t${i % 7}` } },
  action: i % 3 === 0 ? "s3:PutObject" : "s3:GetObject",
  resource: { arn: `arn:aws:s3:::b/${i}`, tags: { team: `t${i % 5}` } },
});
const lines = Array.from({ length: count }, (_, i) => (i === 9_000 ? "nonsense" : JSON.stringify(request(i))));
const text = `${lines.join("\n")}\n`;
const expected = lines.map((_, i) => {
  if (i === 9_000) return "invalid";
  return i % 3 !== 0 && i % 7 === i % 5 ? "allow  Read p.json:1:38" : "implicitDeny";
});

beforeAll(() => {
  copyFileSync(join(root, "package.json"), join(home, "package.json"));
  execFileSync(process.execPath, [".ci/build.mjs", "--out", join(home, "dist")], { cwd: root });
  const condition = { StringEquals: { "aws:ResourceTag/team": "${aws:PrincipalTag/team}" } };
  const read = { Sid: "Read", Effect: "Allow", Action: "s3:GetObject", Resource: "*", Condition: condition };
  writeFileSync(join(home, "p.json"), JSON.stringify({ Version: "2012-10-17", Statement: [read] }));
  writeFileSync(join(home, "r.jsonl"), text);
  writeFileSync(join(home, "r.jsonl.gz"), gzipSync(text));
  writeFileSync(join(home, "large.jsonl"), text.repeat(repeated));
}, 120_000);

afterAll(() => rmSync(home, { recursive: true, force: true }));

const command = (...more: readonly string[]): readonly string[] => ["dist/cli/main.js", "eval", "--policies", "p.json", ...more];

describe("threads", () => {
  it.each([
    ["--batch", "r.jsonl", "--jobs", "1"],
    ["--batch", "r.jsonl", "--jobs", "2"],
    ["--batch", "r.jsonl.gz", "--jobs", "3"],
    ["--batch", "-", "--jobs", "2"],
  ])("answer all in order: %s %s %s %s", (...args) => {
    expect(text.length).toBeGreaterThan(1024 * 1024); // more than what is answered before threads are started
    const input = readFileSync(join(home, "r.jsonl"));
    const { status, stdout, stderr } = spawnSync(process.execPath, command(...args), { cwd: home, input, encoding: "utf8" });
    expect(stdout.trimEnd().split("\n")).toEqual(expected);
    expect(status).toBe(2);
    expect(stderr).toMatch(/^\S+:9001: [^\n]*\n$/);
  });

  it("answer a large file from its first chunk on", () => {
    expect(statSync(join(home, "large.jsonl")).size).toBeGreaterThan(4 * 1024 * 1024);
    const args = command("--batch", "large.jsonl", "--jobs", "2");
    const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: home, encoding: "utf8" });
    expect(stdout.trimEnd().split("\n")).toEqual(Array.from({ length: repeated }, () => expected).flat());
    expect(status).toBe(2);
    const named = Array.from({ length: repeated }, (_, i) => `${i * count + 9_001}`);
    expect(stderr.split("\n").map((line) => line.split(":")[1])).toEqual([...named, undefined]);
  });

  it("stop quietly when nobody reads any more", async () => {
    const child = spawn(process.execPath, command("--batch", "r.jsonl", "--jobs", "2"), { cwd: home });
    let err = "";
    child.stderr.on("data", (more: Buffer) => {
      err += more.toString();
    });
    child.stdout.once("data", () => child.stdout.destroy());
    const code = await new Promise((done) => child.on("close", done));
    expect(err.replace(/^r\.jsonl:9001: .*\n/, "")).toBe("");
    expect([1, 2]).toContain(code);
  });
});
