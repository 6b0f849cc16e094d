/**
 * The measurements of docs/performance.md. Every size and workload runs in a process of its own, engines in turn within it.
 * `node test/bench/performance.mjs [--sizes 1,10,100] [--no-peers] [--write]`; `--write` puts the tables into the page.
 */
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { coldStart } from "./cold.mjs";
import { pageTables } from "./performance-page.mjs";
import { sizes as allSizes } from "./workload/workload.mjs";

const here = (name) => fileURLToPath(new URL(name, import.meta.url));
const flag = (name) => process.argv.indexOf(name);
const sizes = flag("--sizes") < 0 ? allSizes : process.argv[flag("--sizes") + 1].split(",").map(Number);
const peersFlag = flag("--no-peers") < 0 ? [] : ["--no-peers"];

// V8 of Node 20 ends some runs that inline calls of WebAssembly (cedar) with a fatal error in its deoptimiser.
const flags = ["--max-old-space-size=12000", "--no-turbo-inline-js-wasm-calls"];

function child(more, ...args) {
  process.stderr.write(`${args.join(" ")}\n`);
  try {
    const text = execFileSync(process.execPath, [...flags, ...more, ...args.map(String)], {
      encoding: "utf8",
      maxBuffer: 1e8,
      stdio: ["ignore", "pipe", "inherit"],
    });
    return JSON.parse(text);
  } catch (error) {
    process.stderr.write(`not measured: ${String(error.message).split("\n")[0]}\n`);
    return undefined;
  }
}

const results = {
  sizes: sizes.map((count) => child([], here("size.mjs"), count, ...peersFlag)).filter((each) => each !== undefined),
  further: [
    "adversarial-100",
    "adversarial-1000",
    "adversarial-10000",
    "principals",
    "layers-100",
    "layers-1000",
    "managed",
    "explain-100",
  ]
    .map((name) => child([], here("further.mjs"), name))
    .filter((each) => each !== undefined),
  memory: child(["--expose-gc"], here("memory.mjs"), 10_000),
  bytes: child(["--expose-gc", "--min-semi-space-size=128", "--max-semi-space-size=128"], here("bytes.mjs"), 1_000),
  cold: coldStart(),
};

const tables = pageTables(results);
process.stdout.write(`${tables}\n`);
if (flag("--write") >= 0) {
  const page = fileURLToPath(new URL("../../docs/performance.md", import.meta.url));
  const text = readFileSync(page, "utf8");
  const [begin, end] = ["<!-- measured -->\n", "<!-- /measured -->"];
  const [from, to] = [text.indexOf(begin), text.indexOf(end)];
  if (from < 0 || to < from) throw new Error("docs/performance.md has no place for the tables");
  writeFileSync(page, `${text.slice(0, from + begin.length)}\n${tables}\n${text.slice(to)}`);
}
