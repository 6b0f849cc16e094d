/**
 * What the first look-up in a service costs: the module is found, read and compiled, its text decoded, an action looked up and
 * the tag keys that it carries. Each service in processes of its own, after the catalogue itself was imported; the start of node
 * is not in it. `node test/bench/catalog.mjs [ROUNDS]` measures every service that often; the benchmark does it once.
 */
import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const self = fileURLToPath(import.meta.url);

/** In the process of its own: milliseconds on the clock, and of processor time over all threads. */
async function lookUpOnce(prefix) {
  const { loadCatalog } = await import("../../dist/catalog/load-catalog.js");
  const before = process.cpuUsage();
  const start = performance.now();
  const catalog = await loadCatalog([prefix]);
  const service = catalog.service(prefix);
  const name = service.actions.keys().next().value;
  const action = name === undefined ? undefined : catalog.action(prefix, name);
  const carried = action === undefined ? false : catalog.carries(action, "aws:ResourceTag");
  const wall = performance.now() - start;
  const { user, system } = process.cpuUsage(before);
  if (service.prefix !== prefix || typeof carried !== "boolean") throw new Error(`wrong answer for ${prefix}`);
  process.stdout.write(JSON.stringify([wall, (user + system) / 1000]));
}

/** Per service the fastest of the rounds, so that a busy machine does not speak for the catalogue. */
export async function measureLookUps(rounds = 1) {
  const { allServices } = await import("../../dist/catalog/service-list.js");
  return allServices.map((prefix) => {
    const runs = Array.from({ length: rounds }, () => JSON.parse(execFileSync(process.execPath, [self, "--one", prefix])));
    return { prefix, wall: Math.min(...runs.map(([wall]) => wall)), cpu: Math.min(...runs.map(([, cpu]) => cpu)) };
  });
}

/** The rows to print, and the services that were slowest by the clock. */
export async function lookUpTable(rounds = 1) {
  const found = await measureLookUps(rounds);
  const rows = {
    "ms on the clock": spread(found.map(({ wall }) => wall)),
    "ms of processor": spread(found.map(({ cpu }) => cpu)),
  };
  const slowest = [...found].sort((a, b) => b.wall - a.wall).slice(0, 5);
  return { rows, slowest: slowest.map(({ prefix, wall }) => `${prefix} ${wall.toFixed(1)}`).join(", ") };
}

function spread(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share) => Number(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))].toFixed(2));
  return { median: at(0.5), "95 %": at(0.95), largest: at(1) };
}

if (process.argv[1] === self) {
  const [command, prefix] = process.argv.slice(2);
  if (command === "--one") await lookUpOnce(prefix);
  else {
    const { rows, slowest } = await lookUpTable(Number(command ?? 1));
    console.table(rows);
    console.log(`slowest: ${slowest}`);
  }
}
