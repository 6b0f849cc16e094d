/**
 * `npm run bench`: what the stages cost, each against a named reference that is measured in the same run, in turn. On a
 * shared machine the ratio is the figure to trust. Reads the built package in dist/.
 */
import { compileSources, createEngine, prepareRequest } from "../../dist/index.js";
import { tokenize } from "../../dist/syntax/lexer.js";
import { parse } from "../../dist/syntax/parse.js";
import { lookUpTable } from "./catalog.mjs";
import { compare, duration } from "./compare.mjs";
import { compileTable } from "./compile.mjs";
import { decideByHand, policyText, requests } from "./decisions.mjs";
import { program } from "./program.mjs";
import { measureUpdate } from "./update.mjs";

/** Files of 20 kB in turn: the parser against its own lexer. */
async function parsing() {
  const sources = Array.from({ length: 10 }, (_, i) => ({ name: `bench-${i}.abac`, text: program(20_000, i + 1) }));
  if (sources.some((source) => parse(source).diagnostics.length > 0)) throw new Error("the parse input has errors");
  const next = cycle(sources);
  const result = await compare(
    () => tokenize(next()),
    () => parse(next()),
  );
  const size = sources.reduce((sum, { text }) => sum + text.length, 0) / sources.length;
  return row("parse", `${(size / 1e6 / (result.subject / 1e9)).toFixed(1)} MB/s`, result, "lexing alone");
}

/** The whole compiler against writing and reading its output. */
async function compiling() {
  const sources = { "bench.abac": program(10_000) };
  const compiled = compileSources({ sources });
  if (compiled.policies.length === 0) throw new Error("the compile input has errors");
  const documents = compiled.policies.flatMap((policy) => policy.documents.map((document) => document.text));
  const result = await compare(
    () => documents.map((text) => JSON.stringify(JSON.parse(text))),
    () => compileSources({ sources }),
  );
  return row("compile", `${duration(result.subject)} / 10 kB`, result, "JSON.parse + JSON.stringify of its output");
}

/** Requests in turn against a function that an expert would write for this one policy. */
async function deciding() {
  const { policies } = compileSources({ sources: { "bench.abac": policyText } });
  const engine = createEngine({ identity: [...policies] });
  for (const request of requests) {
    const { outcome } = engine.decide(request);
    if (outcome !== decideByHand(request)) throw new Error(`the two differ: ${outcome} for ${JSON.stringify(request)}`);
  }
  const name = "a hand-written function for the same policy";
  const rows = [];
  for (const [stage, questions] of [
    ["decide", requests],
    ["decide, request prepared before", requests.map((request) => prepareRequest(request))],
  ]) {
    const byHand = cycle(requests);
    const asked = cycle(questions);
    const result = await compare(
      () => decideByHand(byHand()),
      () => engine.decide(asked()),
    );
    rows.push(row(stage, `${Math.round(1e9 / result.subject).toLocaleString("en-US")} decisions/s`, result, name));
  }
  return rows;
}

/** Changing one of 10,000 documents against building the engine anew. */
function updating() {
  const { build, update } = measureUpdate();
  const result = { reference: build, subject: update, ratio: update / build };
  const { ratio: _, ...rest } = row("update one of 10,000 documents", "", result, "building the engine");
  return { ...rest, ratio: `${(100 * (update / build)).toFixed(2)} %` };
}

/** Gives the items one after the other, for ever. */
function cycle(items) {
  let i = 0;
  return () => items[i++ % items.length];
}

function row(stage, speed, { reference, subject, ratio }, name) {
  return { stage, speed, time: duration(subject), reference: `${name} (${duration(reference)})`, ratio: `${ratio.toFixed(2)}x` };
}

console.table([await parsing(), await compiling(), ...(await deciding()), updating()]);
console.table((await lookUpTable()).rows); // first look-up in each service, in a process of its own
console.table(compileTable());
