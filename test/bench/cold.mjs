/** How long a process takes to import `tagward/eval`, load one statement and decide once, against a process that does nothing. */
import { execFileSync } from "node:child_process";
import { median } from "./compare.mjs";

const door = new URL("../../dist/engine/index.js", import.meta.url).href;
const script = `import { createEngine } from ${JSON.stringify(door)};
const engine = createEngine({ identity: { Version: "2012-10-17", Statement: { Effect: "Allow", Action: "s3:Get*", Resource: "*" } } });
if (!engine.decide({ principal: "arn:aws:iam::111122223333:role/app", action: "s3:GetObject", resource: "arn:aws:s3:::b/k" }).allowed) process.exit(1);`;

function run(text) {
  const start = performance.now();
  execFileSync(process.execPath, ["--input-type=module", "-e", text]);
  return performance.now() - start;
}

/** Milliseconds, medians of runs in turn. */
export function coldStart(runs = 21) {
  const pairs = Array.from({ length: runs }, () => ({ bare: run(""), tagward: run(script) }));
  return { bare: median(pairs.map((pair) => pair.bare)), over: median(pairs.map((pair) => pair.tagward - pair.bare)) };
}
