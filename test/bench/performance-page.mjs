/** The measured tables of docs/performance.md, as Markdown. */
import { readFileSync } from "node:fs";
import { cpus, totalmem } from "node:os";
import { duration } from "./compare.mjs";
import { goalRows, shown } from "./goals.mjs";
import { sizes as allSizes } from "./workload/workload.mjs";

const versionOf = (path) => JSON.parse(readFileSync(new URL(path, import.meta.url), "utf8")).version;
const number = (value) => value.toLocaleString("en-US");

function table(head, rows) {
  const line = (cells) => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map((_, i) => (i === 0 ? "---" : "---:"))), ...rows.map(line)].join("\n");
}

function machine({ loads = [] }) {
  const peers = JSON.parse(readFileSync(new URL("peers/package.json", import.meta.url), "utf8")).dependencies;
  const [{ model }] = cpus();
  const versions = Object.entries(peers).map(([name, version]) => `${name} ${version}`);
  return `Measured on ${new Date().toISOString().slice(0, 10)}: ${cpus().length} cores (${model.trim()}), ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.version}, tagward ${versionOf("../../package.json")}, ${versions.join(", ")}. The load average of the machine was ${spread(loads)} meanwhile.`;
}

const spread = (loads) =>
  loads.length === 0 ? "not noted" : `${Math.min(...loads).toFixed(1)} to ${Math.max(...loads).toFixed(1)}`;

const find = (list, name) => list.find((each) => each.name === name);
/** One row for an engine, one column for a size. */
function bySize(sizes, cell) {
  const names = [...new Set(sizes.flatMap(({ decisions }) => decisions.map(({ name }) => name)))];
  const rows = names.map((name) => [name, ...sizes.map((size) => cell(size, name) ?? "–")]);
  return table(["", ...sizes.map(({ count }) => number(count))], rows);
}

function builds(sizes) {
  const names = [...new Set(sizes.flatMap(({ builds: all }) => all.map(({ name }) => name)))].filter((name) => name !== "naive");
  const cell = (size, name) => {
    const found = find(size.builds, name);
    return found === undefined ? "–" : found.msPerMb.toFixed(found.msPerMb < 10 ? 1 : 0);
  };
  return table(
    ["", ...sizes.map(({ count }) => number(count))],
    names.map((name) => [name, ...sizes.map((size) => cell(size, name))]),
  );
}

function further(list) {
  const rows = list.flatMap(({ title, count, decisions }) =>
    decisions.map((each, i) => [
      `${title}, ${number(count)} statements`,
      each.name,
      duration(each.ns),
      i === 0 ? "1" : shown(each.ns / decisions[0].ns),
      i === 0 ? "1" : shown(each.loop / decisions[0].loop),
    ]),
  );
  return table(["workload", "", "median", "ratio to the first", "in loops"], rows);
}

/** Rows: one thread, two threads. */
function batches({ count, statements, rows, faster, atMost }) {
  const seconds = (ms) => `${(ms / 1000).toFixed(1)} s`;
  const cells = rows.map(({ jobs, wall, cpu, megabytes }) => [
    `${jobs}`,
    seconds(wall),
    seconds(cpu),
    `${Math.round(megabytes)} MB`,
  ]);
  return [
    `### ${number(count)} requests as a batch against ${number(statements)} statements`,
    table(["threads", "by the clock", "processor time, all threads", "largest size"], cells),
    `Two threads were ${shown(faster)} times as fast by the clock, which on a busy machine counts the share that each thread gets. By the ` +
      `processor time two cores of their own would make it at most ${shown(atMost)} times.`,
  ];
}

function smaller({ memory, bytes, cold }) {
  const rows = [];
  for (const { name, megabytes } of memory?.kept ?? [])
    rows.push([`memory beyond the parsed documents, ${number(memory.count)} statements, ${name}`, `${megabytes.toFixed(1)} MB`]);
  if (bytes !== undefined) {
    rows.push([
      `heap allocated by a decision, ${number(bytes.count)} statements, prepared request`,
      `${Math.round(bytes.prepared)} bytes`,
    ]);
    rows.push([`the same, plain request`, `${Math.round(bytes.plain)} bytes`]);
  }
  if (cold !== undefined) {
    const { bareCpu, overCpu, bare, over, runs } = cold;
    const what = `cold start (import, one statement, first decision) over bare node, ${runs} processes of each`;
    rows.push([`${what}, processor time over ${bareCpu.toFixed(0)} ms`, `${overCpu.toFixed(1)} ms`]);
    rows.push([`the same by the clock, over ${bare.toFixed(0)} ms`, `${over.toFixed(0)} ms`]);
  }
  return table(["", "measured"], rows);
}

export const furtherNames = [
  "adversarial-100",
  "adversarial-1000",
  "adversarial-10000",
  "principals",
  "layers-100",
  "layers-1000",
  "managed",
  "explain-100",
];

export function pageTables(results) {
  const there = (names) => names.map((name) => results[name]).filter((each) => each !== undefined);
  const sizes = there(allSizes.map((count) => `size-${count}`));
  const of = (size, name, what) => find(size.decisions, name)?.[what];
  const ratio = (what) => (size, name) => {
    const value = of(size, name, what);
    return value === undefined ? undefined : shown(value / of(size, "handwritten", what));
  };
  const time = (what) => (size, name) => {
    const value = of(size, name, what);
    return value === undefined ? undefined : duration(value);
  };
  return [
    machine(results),
    "### Goals",
    table(["by the number of statements", "goal", "measured", ""], goalRows(results)),
    "### A decision: median of single calls, by statements",
    bySize(sizes, time("ns")),
    "### Ratio to `handwritten`, single calls (lower is better)",
    bySize(sizes, ratio("ns")),
    "### Ratio to `handwritten`, calls in loops",
    bySize(sizes, ratio("loop")),
    "### Ratio to `handwritten`, first pass after the others had the processor",
    bySize(sizes, ratio("afterPause")),
    "### Building an engine: processor time in ms for a megabyte of policies, `JSON.parse` not counted",
    builds(sizes),
    "### Further workloads",
    further(there(furtherNames)),
    ...(results.batch === undefined ? [] : batches(results.batch)),
    "### Memory, allocation, cold start",
    smaller(results),
  ].join("\n\n");
}
