/** The measured tables of docs/performance.md, as Markdown. */
import { readFileSync } from "node:fs";
import { cpus, totalmem } from "node:os";
import { duration } from "./compare.mjs";

const versionOf = (path) => JSON.parse(readFileSync(new URL(path, import.meta.url), "utf8")).version;
const number = (value) => value.toLocaleString("en-US");

function table(head, rows) {
  const line = (cells) => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map((_, i) => (i === 0 ? "---" : "---:"))), ...rows.map(line)].join("\n");
}

function machine() {
  const peers = JSON.parse(readFileSync(new URL("peers/package.json", import.meta.url), "utf8")).dependencies;
  const [{ model }] = cpus();
  const versions = Object.entries(peers).map(([name, version]) => `${name} ${version}`);
  return `Measured on ${new Date().toISOString().slice(0, 10)}: ${cpus().length} cores (${model.trim()}), ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.version}, tagward ${versionOf("../../package.json")}, ${versions.join(", ")}.`;
}

const find = (list, name) => list.find((each) => each.name === name);
const ratioText = (ratio) => (ratio >= 100 ? number(Math.round(ratio)) : ratio >= 0.1 ? ratio.toFixed(2) : ratio.toPrecision(2));

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
  const rows = list.flatMap(({ name, count, decisions }) =>
    decisions.map((each, i) => [
      `${name}, ${number(count)} statements`,
      each.name,
      duration(each.ns),
      i === 0 ? "1" : ratioText(each.ns / decisions[0].ns),
    ]),
  );
  return table(["workload", "", "median", "ratio to the first"], rows);
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
  rows.push([
    `cold start over bare node (${cold.bare.toFixed(0)} ms): import, one statement, first decision`,
    `${cold.over.toFixed(0)} ms`,
  ]);
  return table(["", "measured"], rows);
}

export function pageTables(results) {
  const { sizes } = results;
  const median = (size, name) => {
    const found = find(size.decisions, name);
    return found === undefined ? undefined : duration(found.ns);
  };
  const ratio = (size, name) => {
    const found = find(size.decisions, name);
    return found === undefined ? undefined : ratioText(found.ns / find(size.decisions, "handwritten").ns);
  };
  return [
    machine(),
    "### A decision: median of single calls, by statements",
    bySize(sizes, median),
    "### Ratio to `handwritten` in the same run (lower is better)",
    bySize(sizes, ratio),
    "### Building an engine: ms for a megabyte of policies, `JSON.parse` not counted",
    builds(sizes),
    "### Further workloads",
    further(results.further),
    "### Memory, allocation, cold start",
    smaller(results),
  ].join("\n\n");
}
