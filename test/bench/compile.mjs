import { performance } from "node:perf_hooks";
import { catalog } from "../../dist/catalog/catalog.js";
import { check } from "../../dist/check/check.js";
import { emit } from "../../dist/emit/emit.js";
import { compileSources } from "../../dist/index.js";
import { lower } from "../../dist/lower/lower.js";
import { tokenize } from "../../dist/syntax/lexer.js";
import { parse } from "../../dist/syntax/parse.js";
import { duration } from "./compare.mjs";

/**
 * One policy of 200 rules and 40 kB: the whole compiler and each stage of it, against writing and reading the output as
 * JSON. A row is the fastest of all runs: a compilation takes longer than a time slice, so on a shared machine its median would count
 * the neighbours.
 */
export function compileTable(rounds = 7) {
  const { stages, size, documents } = stagesOf(largePolicy());
  const fastest = new Map(Object.keys(stages).map((name) => [name, Number.POSITIVE_INFINITY]));
  for (let round = 0; round < rounds; round++) {
    for (const [name, stage] of Object.entries(stages)) fastest.set(name, Math.min(fastest.get(name), fastestOf(stage)));
  }
  const reference = fastest.get("reference");
  return [...fastest].map(([name, time]) => ({
    "200 rules": name === "reference" ? "JSON.parse + JSON.stringify of its output" : name,
    input: name === "reference" ? `${documents.length} documents, ${kilobytes(documents.join(""))}` : size,
    time: duration(time),
    ratio: `${(time / reference).toFixed(1)}x`,
  }));
}

function stagesOf(text) {
  const source = { name: "bench.abac", text };
  const sources = { [source.name]: text };
  const compiled = compileSources({ sources });
  if (compiled.policies.length === 0) throw new Error("the compile input has errors");
  const documents = compiled.policies.flatMap((policy) => policy.documents.map((document) => document.text));
  const { file } = parse(source);
  const input = {
    files: new Map([[source.name, file]]),
    imports: new Map([[source.name, new Map()]]),
    roots: [source.name],
    params: {},
    catalog,
  };
  const { policies } = check(input);
  const lowered = policies.map((policy) => lower(policy, catalog).policy);
  const nowhere = { line: 1, column: 1 };
  const stages = {
    reference: () => documents.map((each) => JSON.stringify(JSON.parse(each))),
    "lexer alone": () => tokenize(source),
    "lexer and parser": () => parse(source),
    check: () => check(input),
    lower: () => policies.map((policy) => lower(policy, catalog)),
    emit: () => lowered.map((policy) => emit(policy, () => nowhere)),
    "compile, all of it": () => compileSources({ sources }),
  };
  return { stages, size: kilobytes(text), documents };
}

function fastestOf(stage) {
  let best = Number.POSITIVE_INFINITY;
  const end = performance.now() + 200;
  for (let [now, runs] = [performance.now(), 0]; now < end || runs < 20; runs++) {
    stage();
    const after = performance.now();
    best = Math.min(best, after - now);
    now = after;
  }
  return best * 1e6;
}

function kilobytes(text) {
  return `${(text.length / 1000).toFixed(0)} kB`;
}

/** Names, ARNs and values differ from rule to rule, so that nothing is gained by remembering rules. */
function largePolicy(seed = 1) {
  let state = seed;
  const next = (n) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return (state >>> 8) % n;
  };
  const pick = (list) => list[next(list.length)];
  const some = (list) => [...new Set(Array.from({ length: 1 + next(3) }, () => pick(list)))];
  const team = () => `team-${next(60)}`;
  const pool = () => `eu-west-1_${(next(1 << 20) + (1 << 20)).toString(36)}`;
  const actions = [
    "AdminGetUser",
    "AdminDeleteUser",
    "AdminUpdateUserAttributes",
    "DescribeUserPool",
    "ListUsers",
    "UpdateUserPool",
  ]
    .concat("AdminList*")
    .map((name) => `cognito-idp:${name}`);
  const resources = [
    () => "*",
    () => "cognito-idp:userpool",
    () => `cognito-idp:userpool("${pool()}")`,
    () => `"arn:aws:cognito-idp:*:111122223333:userpool/${pool()}"`,
  ];
  const conditions = [
    () => "resource.tag.team == principal.tag.team",
    () => `resource.tag.env in ["dev", "${team()}"] and request.mfa`,
    () => `(principal.tag.role == "${team()}" or principal.tag.role like "ops-${next(40)}-*") and exists resource.tag.team`,
    () => `not (request.ip in ["10.${next(200)}.0.0/16", "192.168.0.0/16"])`,
    () => 'request.region == "eu-west-1" or request.region == "eu-central-1"',
  ];
  const rules = Array.from({ length: 200 }, (_, i) => {
    const [effect, what] = [pick(["allow", "allow", "allow", "deny"]), some(actions).join(", ")];
    return `  /// Rule ${i}.\n  rule R${i} {\n    ${effect} ${what}\n    on ${pick(resources)()}\n    when ${pick(conditions)()}\n  }\n`;
  });
  return `policy Bench {\n${rules.join("\n")}}\n`;
}
