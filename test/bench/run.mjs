/**
 * `npm run bench`: what the stages cost, each against a named reference that is measured in the same run, in turn. On a
 * shared machine the ratio is the figure to trust. Reads the built package in dist/.
 */
import { compileSources, createEngine } from "../../dist/index.js";
import { tokenize } from "../../dist/syntax/lexer.js";
import { parse } from "../../dist/syntax/parse.js";
import { compare, duration } from "./compare.mjs";
import { decideByHand, policyText, requests } from "./decisions.mjs";
import { program } from "./program.mjs";

const megabyte = 1e6;

/** One million characters of rules: the parser against its own lexer. */
async function parsing() {
  const source = { name: "bench.abac", text: program(megabyte) };
  if (parse(source).diagnostics.length > 0) throw new Error("the parse input has errors");
  const result = await compare(
    () => tokenize(source),
    () => parse(source),
  );
  const speed = source.text.length / megabyte / (result.subject / 1e9);
  return row("parse", `${speed.toFixed(1)} MB/s`, result, "lexing alone");
}

/** The whole compiler against writing and reading its output. */
async function compiling() {
  const sources = { "bench.abac": program(100_000) };
  const compiled = compileSources({ sources });
  if (compiled.policies.length === 0) throw new Error("the compile input has errors");
  const documents = compiled.policies.flatMap((policy) => policy.documents.map((document) => document.text));
  const result = await compare(
    () => documents.map((text) => JSON.stringify(JSON.parse(text))),
    () => compileSources({ sources }),
  );
  return row("compile", `${duration(result.subject)} / 100 kB`, result, "JSON.parse + JSON.stringify of its output");
}

/** Requests in turn against a function that an expert would write for this one policy. */
async function deciding() {
  const { policies } = compileSources({ sources: { "bench.abac": policyText } });
  const engine = createEngine({ identity: [...policies] });
  for (const request of requests) {
    const { outcome } = engine.decide(request);
    if (outcome !== decideByHand(request)) throw new Error(`the two differ: ${outcome} for ${JSON.stringify(request)}`);
  }
  let i = 0;
  let j = 0;
  const result = await compare(
    () => decideByHand(requests[i++ % requests.length]),
    () => engine.decide(requests[j++ % requests.length]),
  );
  const speed = Math.round(1e9 / result.subject).toLocaleString("en-US");
  return row("decide", `${speed} decisions/s`, result, "a hand-written function for the same policy");
}

function row(stage, speed, { reference, subject, ratio }, name) {
  return { stage, speed, time: duration(subject), reference: `${name} (${duration(reference)})`, ratio: `${ratio.toFixed(2)}x` };
}

console.table([await parsing(), await compiling(), await deciding()]);
