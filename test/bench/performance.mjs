/**
 * The measurements of docs/performance.md. Every subject has a process of its own; those of a workload take turns.
 * `node test/bench/performance.mjs [--only size-1,cold,…] [--no-peers] [--write] [--keep FILE]`; `--write` puts the tables into the page.
 * With `--keep` what was measured is kept in a file, and what the file has already is not measured again.
 */
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { loadavg } from "node:os";
import { fileURLToPath } from "node:url";
import { batch } from "./batch.mjs";
import { coldStart } from "./cold.mjs";
import { measureInTurn } from "./in-turn.mjs";
import { furtherNames, pageTables } from "./performance-page.mjs";
import { sizes } from "./workload/workload.mjs";

const here = (name) => fileURLToPath(new URL(name, import.meta.url));
const { argv } = process;
const given = (name) => (argv.includes(name) ? argv[argv.indexOf(name) + 1] : undefined);
const withPeers = !argv.includes("--no-peers");
const kept = given("--keep");

function child(program, flags, count) {
  const text = execFileSync(process.execPath, [...flags, here(program), String(count)], { encoding: "utf8" });
  return JSON.parse(text);
}

const decisions = [...sizes.map((count) => `size-${count}`), ...furtherNames];

const all = {
  cold: () => coldStart(),
  ...Object.fromEntries(decisions.map((name) => [name, () => measureInTurn(name, { withPeers })])),
  memory: () => child("memory.mjs", ["--expose-gc"], 10_000),
  bytes: () => child("bytes.mjs", ["--expose-gc", "--min-semi-space-size=128", "--max-semi-space-size=128"], 1_000),
  batch: () => batch(),
};

const results = kept !== undefined && existsSync(kept) ? JSON.parse(readFileSync(kept, "utf8")) : {};
const wanted = given("--only")?.split(",") ?? Object.keys(all);
for (const name of wanted) {
  if (results[name] !== undefined) continue;
  process.stderr.write(`${name}\n`);
  try {
    results[name] = await all[name]();
    results.loads = [...(results.loads ?? []), loadavg()[0]];
  } catch (error) {
    process.stderr.write(`not measured: ${String(error.message).split("\n")[0]}\n`);
  }
  if (kept !== undefined) writeFileSync(kept, JSON.stringify(results));
}

const tables = pageTables(results);
process.stdout.write(`${tables}\n`);
if (argv.includes("--write")) {
  const page = here("../../docs/performance.md");
  const text = readFileSync(page, "utf8");
  const [begin, end] = ["<!-- measured -->\n", "<!-- /measured -->"];
  const [from, to] = [text.indexOf(begin), text.indexOf(end)];
  if (from < 0 || to < from) throw new Error("docs/performance.md has no place for the tables");
  writeFileSync(page, `${text.slice(0, from + begin.length)}\n${tables}\n${text.slice(to)}`);
}
