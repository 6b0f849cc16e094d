/**
 * `node subject.mjs WORKLOAD SUBJECT`, started by `in-turn.mjs`: one engine in a process of its own, so that none spoils the
 * type feedback, caches and heap of another. It builds, is checked, warms up and says so; then it times a round whenever it is told to.
 */
import { timer } from "./timing.mjs";
import { workloadNamed } from "./workload/subjects.mjs";

const [name, subjectName] = process.argv.slice(2);
const { given, subjects, kind } = await workloadNamed(name);
const subject = subjects.find((each) => each.name === subjectName);

/** Milliseconds of processor time, V8's own threads included: on a busy machine the clock would count the neighbours. */
function processorTime() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Builds of freshly parsed documents, whose parsing is not in it; the fastest counts. */
function build(made) {
  const { documents } = made;
  if (kind !== "size") return { instance: subject.build(documents, made) };
  const texts = documents.map((document) => JSON.stringify(document));
  made.documents = undefined; // a million statements are there once more than enough
  const megabytes = texts.reduce((sum, text) => sum + text.length, 0) / 1e6;
  const began = performance.now();
  const times = [];
  let instance;
  do {
    const parsed = texts.map((text) => JSON.parse(text));
    instance = undefined;
    const start = processorTime();
    instance = subject.build(parsed, made);
    times.push(processorTime() - start);
  } while (times.length < 9 && performance.now() - began < 4_000);
  return { instance, megabytes, ms: Math.min(...times) };
}

/**
 * Nothing is timed that does not decide the same. Every form is asked twice, since the first time may make lists; slow engines, by
 * what the second time takes, are asked fewer of them.
 */
function checkAlike({ decide, forms }, requests) {
  let again = 0;
  for (let i = 0; i < forms.length && (i < 10 || again < 10_000); i++) {
    const { outcome } = requests[i];
    const right = subject.twoWay ? outcome === "allow" : outcome;
    const said = decide(forms[i]);
    const start = performance.now();
    decide(forms[i]);
    again += performance.now() - start;
    // AWS's own policies come without a second opinion.
    if (outcome !== undefined && said !== right)
      throw new Error(`${subject.name} says ${said} where ${right} is right: ${JSON.stringify(requests[i].tagward)}`);
  }
}

const made = given();
const { count, name: title } = made;
const { instance, megabytes, ms } = build(made);
const asked = { decide: subject.decider(instance), forms: made.requests.map((request) => subject.form(request, instance)) };
checkAlike(asked, made.requests);
const { warmUp, round, result } = timer(asked);
warmUp();

process.on("message", (told) => {
  if (told === "round") round();
  process.send(told === "round" ? {} : { ...result(), name: subject.name, count, title, megabytes, ms });
  if (told !== "round") process.disconnect();
});
process.send({ ready: true });
