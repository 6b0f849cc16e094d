/** Workloads by the processes of their subjects, which take turns: on a shared machine only what ran side by side can be compared. */
import { fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { workloadNamed } from "./workload/subjects.mjs";

const rounds = 8;
const program = fileURLToPath(new URL("subject.mjs", import.meta.url));
// V8 of Node 20 ends some runs that inline calls of WebAssembly (cedar) with a fatal error in its deoptimiser.
const execArgv = ["--max-old-space-size=12000", "--no-turbo-inline-js-wasm-calls"];

/** What the process answers; fails when it ends first. */
async function answer(child) {
  const ending = new AbortController();
  const { signal } = ending;
  const ended = async () => {
    const [code] = await once(child, "exit", { signal });
    throw new Error(`a process ended with ${code}`);
  };
  try {
    const [message] = await Promise.race([once(child, "message", { signal }), ended()]);
    return message;
  } finally {
    ending.abort();
  }
}

async function start(name, subject) {
  const child = fork(program, [name, subject.name], { execArgv, stdio: ["ignore", "ignore", "inherit", "ipc"] });
  try {
    await answer(child);
  } catch (error) {
    process.stderr.write(`not measured: ${name}, ${subject.name}: ${error.message}\n`);
    return undefined;
  }
  return child;
}

async function tell(child, what) {
  const answered = answer(child);
  child.send(what);
  return await answered;
}

/** `{ name, count, title, decisions, builds }`: subjects are built and warmed one after the other, then take turns in changing order. */
export async function measureInTurn(name, { withPeers = true } = {}) {
  const { subjects } = await workloadNamed(name, { withPeers });
  process.stderr.write(`${name}: ${subjects.map((subject) => subject.name).join("; ")}\n`);
  const children = [];
  for (const subject of subjects) children.push(await start(name, subject));
  const running = children.filter((child) => child !== undefined);
  for (let round = 0; round < rounds; round++) {
    for (let i = 0; i < running.length; i++) await tell(running[(i + round) % running.length], "round");
  }
  const decisions = [];
  for (const child of running) decisions.push(await tell(child, "end"));
  const ownBuild = new Set(subjects.filter((subject) => subject.ownBuild !== false).map((subject) => subject.name));
  const builds = decisions
    .filter((each) => ownBuild.has(each.name))
    .map((each) => ({ ...each, msPerMb: each.ms / each.megabytes }));
  const { count, title } = decisions[0];
  return { name, count, title: title ?? name.split("-")[0], decisions, builds };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [name, ...flags] = process.argv.slice(2);
  const { decisions } = await measureInTurn(name, { withPeers: !flags.includes("--no-peers") });
  console.table(
    decisions.map(({ name: who, ns, loop, afterPause, p99, calls, ms }) => ({
      who,
      ns,
      loop: Math.round(loop),
      afterPause,
      p99,
      calls,
      ms,
    })),
  );
}
