/**
 * How long a process takes to import `tagward/eval`, load one statement and decide once, against a process that does nothing.
 * On a busy machine the clock counts the neighbours; the processor time that each process says it took does not.
 */
import { execFileSync } from "node:child_process";
import { median } from "./compare.mjs";

const door = new URL("../../dist/engine/index.js", import.meta.url).href;
const decision = `import { createEngine } from ${JSON.stringify(door)};
const engine = createEngine({ identity: { Version: "2012-10-17", Statement: { Effect: "Allow", Action: "s3:Get*", Resource: "*" } } });
if (!engine.decide({ principal: "arn:aws:iam::111122223333:role/app", action: "s3:GetObject", resource: "arn:aws:s3:::b/k" }).allowed) process.exit(1);`;
const used = `const { user, system } = process.cpuUsage(); process.stdout.write(String((user + system) / 1000));`;

function run(text) {
  const start = performance.now();
  const cpu = Number(execFileSync(process.execPath, ["--input-type=module", "-e", `${text}\n${used}`]));
  return { wall: performance.now() - start, cpu };
}

/** Milliseconds: medians over pairs of processes in turn; `fastest`: the fastest of the one kind less the fastest of the other. */
export function coldStart(runs = 31) {
  const pairs = Array.from({ length: runs }, () => ({ bare: run(""), tagward: run(decision) }));
  const of = (pick) => median(pairs.map(pick));
  return {
    runs,
    bare: of(({ bare }) => bare.wall),
    over: of(({ bare, tagward }) => tagward.wall - bare.wall),
    fastest: Math.min(...pairs.map(({ tagward }) => tagward.wall)) - Math.min(...pairs.map(({ bare }) => bare.wall)),
    bareCpu: of(({ bare }) => bare.cpu),
    overCpu: of(({ bare, tagward }) => tagward.cpu - bare.cpu),
  };
}

if (process.argv[1] === import.meta.filename) console.log(coldStart());
