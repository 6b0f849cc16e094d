/** `node size.mjs COUNT [--no-peers]`: builds and times every engine at one size, in a process of its own. Prints JSON. */

import { median } from "./compare.mjs";
import { timeInTurn } from "./timing.mjs";
import { enginesFor } from "./workload/engines.mjs";
import { workload } from "./workload/workload.mjs";

const count = Number(process.argv[2]);
const { documents, requests } = workload(count);
const texts = documents.map((document) => JSON.stringify(document));
const megabytes = texts.reduce((sum, text) => sum + text.length, 0) / 1e6;
const engines = await enginesFor(count, { withPeers: !process.argv.includes("--no-peers") });

const built = new Map();
const builds = [];
for (const engine of engines) {
  const { instance, ms } = engine.sharesBuild === undefined ? build(engine) : built.get(engine.sharesBuild);
  built.set(engine.name, { instance, ms });
  if (engine.sharesBuild === undefined) builds.push({ name: engine.name, msPerMb: ms / megabytes, ms });
}

/** The median of a few builds, each of freshly parsed documents, whose parsing is not in it. */
function build({ build: make }) {
  const times = [];
  const began = performance.now();
  let instance;
  do {
    const parsed = texts.map((text) => JSON.parse(text));
    const start = performance.now();
    instance = make(parsed);
    times.push(performance.now() - start);
  } while (times.length < 9 && performance.now() - began < 1_000);
  return { instance, ms: median(times) };
}

const subjects = engines.map((engine) => {
  const { instance } = built.get(engine.name);
  const decide = engine.decider(instance);
  const forms = requests.map((request) => engine.form(request, instance));
  checkAlike(engine, decide, forms);
  return { name: engine.name, decide, forms };
});

/** Nothing is timed that does not decide the same. Slow engines are asked fewer of the requests. */
function checkAlike({ name, twoWay }, decide, forms) {
  const end = performance.now() + 5_000;
  for (let i = 0; i < forms.length && (i < 10 || performance.now() < end); i++) {
    const { outcome } = requests[i];
    const right = twoWay ? outcome === "allow" : outcome;
    const said = decide(forms[i]);
    if (said !== right) throw new Error(`${name} says ${said} where ${right} is right: ${JSON.stringify(requests[i].tagward)}`);
  }
}

const decisions = timeInTurn(subjects);
process.stdout.write(`${JSON.stringify({ count, megabytes, decisions, builds })}\n`);
