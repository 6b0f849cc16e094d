/** `node --expose-gc memory.mjs COUNT`: megabytes that an engine keeps beyond the parsed documents. Prints JSON. */
import { createEngine } from "../../dist/engine/index.js";
import { createHandwritten } from "./workload/handwritten.mjs";
import { workload } from "./workload/workload.mjs";

const { documents, requests } = workload(Number(process.argv[2]), { requests: 200 });
const text = JSON.stringify(documents);
const used = () => {
  for (let i = 0; i < 4; i++) globalThis.gc();
  return process.memoryUsage().heapUsed / 1e6;
};

const kept = [];
for (const [name, build, ask] of [
  ["handwritten", createHandwritten, (decide) => requests.map(({ plain }) => decide(plain))],
  ["tagward", (parsed) => createEngine({ identity: parsed }), (engine) => requests.map((each) => engine.decide(each.tagward))],
]) {
  const parsed = JSON.parse(text);
  const before = used();
  const engine = build(parsed);
  ask(engine); // so that what is made on first use is counted
  kept.push({ name, megabytes: used() - before });
  if (parsed.length === 0 || engine === undefined) throw new Error("nothing was kept");
}
process.stdout.write(`${JSON.stringify({ count: Number(process.argv[2]), kept })}\n`);
