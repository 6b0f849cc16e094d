/**
 * `npm run test:mutation`: both folders one after the other, whatever comes of the first; `npm run test:mutation -- iam` for one of
 * them, and options of Stryker after its name (`-- iam --mutate src/iam/arns.ts`). Survivors are listed by file, and last the score of
 * each file and the time.
 */
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { resolve } from "node:path";

const root = resolve(import.meta.dirname, "../..");
const [name, ...options] = process.argv.slice(2);
const folders = name === undefined ? ["eval", "iam"] : [name];

const reportOf = (folder) => resolve(root, `reports/mutation/${folder}.json`);

/** What became of the mutants of each file; nothing when Stryker did not get so far. */
function scores(folder) {
  if (!existsSync(reportOf(folder))) return [];
  const { files } = JSON.parse(readFileSync(reportOf(folder), "utf8"));
  const rows = Object.entries(files).map(([file, { mutants }]) => {
    const count = (...statuses) => mutants.filter(({ status }) => statuses.includes(status)).length;
    const killed = count("Killed", "Timeout");
    return { file, killed, all: killed + count("Survived", "NoCoverage") };
  });
  return rows.filter(({ all }) => all > 0);
}

function row({ file, all, killed }) {
  return `${((100 * killed) / all).toFixed(1).padStart(6)} %  ${`${killed}/${all}`.padStart(9)}  ${file}`;
}

function sum(rows, file) {
  const total = (key) => rows.reduce((before, each) => before + each[key], 0);
  return { file, all: total("all"), killed: total("killed") };
}

/** Runs Stryker; answers whether enough was killed. */
function mutate(folder) {
  const started = Date.now();
  rmSync(reportOf(folder), { force: true });
  const stryker = resolve(root, "node_modules/@stryker-mutator/core/bin/stryker.js");
  const args = [stryker, "run", `test/mutation/${folder}.json`, ...options];
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: "inherit" });
  const rows = scores(folder);
  const minutes = Math.round((Date.now() - started) / 60_000);
  if (rows.length === 0) return { passed: false, text: `src/${folder}: no report` };
  return { passed: status === 0, text: [...rows, sum(rows, `src/${folder}, ${minutes} min`)].map(row).join("\n") };
}

const results = folders.map(mutate);
for (const { text } of results) console.log(`\n${text}`);
process.exitCode = results.every(({ passed }) => passed) ? 0 : 1;
