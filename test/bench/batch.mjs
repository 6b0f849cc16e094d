/**
 * `tagward eval --batch`: a million requests against a thousand statements, with one thread and with two, in turn. Each run is a
 * process of its own, which tells the time it took by the clock, the processor time of all its threads, and its largest size.
 */
import { execFileSync } from "node:child_process";
import { appendFileSync, closeSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { median } from "./compare.mjs";
import { workload } from "./workload/workload.mjs";

const program = `
import { run } from ${JSON.stringify(new URL("../../dist/cli/run.js", import.meta.url).href)};
import { processIo } from ${JSON.stringify(new URL("../../dist/cli/io.js", import.meta.url).href)};
const code = await run(process.argv.slice(2), processIo());
if (code !== 1) process.exit(9);
const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
process.stderr.write(JSON.stringify({ wall: performance.now(), cpu: (userCPUTime + systemCPUTime) / 1000, megabytes: maxRSS / 1000 }));`;

function one(folder, jobs, name) {
  const args = ["eval", "--policies", join(folder, "p.json"), "--batch", join(folder, "r.jsonl"), "--jobs", String(jobs)];
  const [out, err] = [join(folder, name), join(folder, "err")].map((path) => openSync(path, "w+"));
  execFileSync(process.execPath, [join(folder, "run.mjs"), ...args], { stdio: ["ignore", out, err] });
  closeSync(out);
  closeSync(err);
  return JSON.parse(readFileSync(join(folder, "err"), "utf8"));
}

/** Milliseconds and megabytes, medians; fails when the answers of the two differ. */
export function batch({ requests: count = 1_000_000, statements = 1_000, rounds = 3 } = {}) {
  const folder = mkdtempSync(join(tmpdir(), "tagward-batch-"));
  try {
    const { documents, requests } = workload(statements);
    const policy = { Version: "2012-10-17", Statement: documents.flatMap(({ Statement }) => Statement) };
    writeFileSync(join(folder, "run.mjs"), program);
    writeFileSync(join(folder, "p.json"), JSON.stringify(policy));
    const lines = requests.map((request) => `${JSON.stringify(request.tagward)}\n`);
    for (let i = 0; i < count; i += lines.length) appendFileSync(join(folder, "r.jsonl"), lines.slice(0, count - i).join(""));
    const runs = { 1: [], 2: [] };
    for (let round = 0; round < rounds; round++) for (const jobs of [1, 2]) runs[jobs].push(one(folder, jobs, `out-${jobs}`));
    if (!readFileSync(join(folder, "out-1")).equals(readFileSync(join(folder, "out-2"))))
      throw new Error("two threads answer otherwise");
    const of = (list, what) => median(list.map((each) => each[what]));
    const rows = [1, 2].map((jobs) => ({
      jobs,
      wall: of(runs[jobs], "wall"),
      cpu: of(runs[jobs], "cpu"),
      megabytes: of(runs[jobs], "megabytes"),
    }));
    // By the clock two threads of a busy machine get twice the share of one, so the clock says too much; the sum of the work does not.
    return { count, statements, rounds, rows, faster: rows[0].wall / rows[1].wall, atMost: (2 * rows[0].cpu) / rows[1].cpu };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

if (process.argv[1] === import.meta.filename) console.log(batch({ requests: Number(process.argv[2] ?? 1_000_000) }));
