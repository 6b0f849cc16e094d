import { describe, expect, it } from "vitest";
import { nextStamp } from "../../src/eval/context.js";
import { compileLayers, evaluate, evaluateView } from "../../src/eval/evaluate.js";
import type { ContextValue, Layers } from "../../src/eval/model.js";
import { type RequestView, requestView } from "../../src/eval/request-view.js";
import { params } from "../property/params.js";
import { action, requestFor } from "./ask.js";
import { policyFrom } from "./policies.js";

/** A small generator of its own, since long lists of statements are what matters here. */
function generator(seed: number): <T>(items: readonly T[]) => T {
  let state = seed;
  return (items) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return items[Math.floor((state / 2 ** 32) * items.length)]!;
  };
}

/** Fewer where mutants are judged. */
const requests = Math.max(8, params(60).numRuns);
const seeds = [1, 2, 3, 4, 5, 6, 7, 8].slice(0, Math.max(4, params(8).numRuns));

const numbers = Array.from({ length: 12 }, (_, i) => i);

function statementFrom(pick: <T>(items: readonly T[]) => T, effects: readonly string[]): object {
  const n = pick(numbers);
  const resource = pick<unknown>([
    "*",
    `arn:aws:s3:::bucket${n}`,
    [`arn:aws:s3:::bucket${n}`, `arn:aws:s3:::bucket${n + 1}/*`],
    `arn:aws:s3:::bucket${n}*`,
    `arn:aws:s3:::*${n}`,
    "arn:aws:s3:::${aws:PrincipalTag/team}",
    "arn:aws:s3:*",
    "arn:aws:s3",
    [],
  ]);
  const condition = pick<object>([
    {},
    { StringEquals: { "aws:ResourceTag/team": `t${n}` } },
    { StringEquals: { "aws:ResourceTag/TEAM": [`t${n}`, `t${n + 1}`] } },
    { StringEquals: { "aws:ResourceTag/team": "${aws:PrincipalTag/team}" } },
    { StringLike: { "aws:ResourceTag/team": `t${n}*` } },
    { StringLike: { "aws:ResourceTag/team": "*" } },
    { StringEqualsIfExists: { "aws:ResourceTag/team": `t${n}` } },
    { StringNotEquals: { "aws:ResourceTag/team": `t${n}` } },
    { "ForAnyValue:StringEquals": { "aws:TagKeys": `t${n}` } },
    { StringEquals: { "aws:TagKeys": `t${n}` } },
    { StringEquals: { "aws:PrincipalTag/team": `t${n}`, "aws:ResourceTag/team": `t${n}` }, NumericLessThan: { "app:n": "5" } },
    { NumericLessThan: { "app:n": "5" }, StringEquals: { "aws:ResourceTag/team": `t${n}` } },
    { StringEquals: { "aws:ResourceTag/team": [] } },
  ]);
  const element = pick(["Resource", "Resource", "Resource", "NotResource"]);
  return { Effect: pick(effects), Action: pick(["*", action]), [element]: resource, Condition: condition };
}

function contextFrom(pick: <T>(items: readonly T[]) => T): Record<string, ContextValue> {
  const n = pick(numbers);
  return pick<Record<string, ContextValue>>([
    {},
    { "aws:ResourceTag/team": `t${n}`, "aws:PrincipalTag/team": `t${n}` },
    { "aws:resourcetag/Team": `t${n}`, "app:n": pick(["1", "9", "many"]) },
    { "aws:ResourceTag/team": `t${n}`, "aws:ResourceTag/Team": "t1", "app:n": "many" },
    { "aws:ResourceTag/team": [`t${n}`] },
    { "aws:TagKeys": [`t${n}`, "x"], "aws:PrincipalTag/team": `bucket${n}` },
  ]);
}

describe("a long list of statements", () => {
  it.each(seeds)("decides as its statements do one by one (seed %i)", (seed) => {
    const pick = generator(seed);
    const effects = seed % 2 === 0 ? ["Allow"] : ["Allow", "Deny"];
    const statements = Array.from({ length: 40 + seed * 60 }, () => statementFrom(pick, effects));
    const whole = policyFrom({ Version: "2012-10-17", Statement: statements });
    const one = { ...whole, statements: [] as typeof whole.statements };
    const singles = whole.statements.map((statement) =>
      compileLayers({ identity: [{ ...one, statements: [statement] }], scps: [], rcps: [] }),
    );
    const layers = compileLayers({ identity: [whole], scps: [], rcps: [] });
    let determined = 0;
    for (let i = 0; i < requests; i++) {
      const n = pick(numbers);
      const resource = pick(["*", `arn:aws:s3:::bucket${n}`, `arn:aws:s3:::bucket${n}/a`, "arn:aws:sqs:::bucket1"]);
      const request = requestFor({ resource, context: contextFrom(pick) });
      const found = evaluate(layers, request);
      const alone = singles.map((single) => evaluate(single, request));
      const effect = found.outcome === "explicitDeny" ? "Deny" : "Allow";
      const expected = alone.flatMap(({ determining }) => determining.map(({ statement }) => statement));
      expect(found.determining.map(({ statement }) => statement)).toEqual(
        expected.filter((statement) => statement.effect === effect),
      );
      const problems = alone.flatMap((evaluation) => evaluation.problems);
      const counted =
        found.outcome === "explicitDeny" ? problems.filter(({ statement }) => statement.effect === "Deny") : problems;
      // Problems are looked for when a decision met one; a Deny that has decided does not look at the Allows.
      if (found.outcome !== "explicitDeny" || found.problems.length > 0) expect(found.problems).toHaveLength(counted.length);
      determined += found.determining.length;
    }
    expect(determined).toBeGreaterThan(requests);
    expect(determined).toBeLessThan((requests / 2) * statements.length);
  });

  const long = (make: (i: number) => object): Layers => {
    const statements = Array.from({ length: 400 }, (_, i) => ({ Effect: "Allow", Action: "*", Resource: "*", ...make(i) }));
    return { identity: [policyFrom({ Version: "2012-10-17", Statement: statements })], scps: [], rcps: [] };
  };

  /** A request whose keys are read by a function. */
  function asking(parts: Parameters<typeof requestFor>[0], read: (key: string) => void): RequestView {
    const view = requestView(requestFor(parts));
    const find: RequestView["context"]["find"] = (key) => {
      read(key.text);
      return view.context.find(key);
    };
    return { ...view, context: { stamp: nextStamp(), find } };
  }

  const sids = ({ determining }: ReturnType<typeof evaluateView>): readonly unknown[] =>
    determining.map(({ statement }) => statement.sid);

  it("tries those that a text of the request fits, and no others", () => {
    const layers = compileLayers(
      long((i) => ({
        Sid: `S${i}`,
        Condition: { NumericEquals: { [`app:n${i}`]: "1" }, StringEquals: { "aws:ResourceTag/team": `v${i}` } },
      })),
    );
    for (const i of [17, 18, 17]) {
      const read: string[] = [];
      const context = { [`app:n${i}`]: "1", "aws:ResourceTag/team": `v${i}` };
      const view = asking({ context }, (key) => read.push(key));
      expect(sids(evaluateView(layers, view))).toEqual([`S${i}`]);
      expect(read).toEqual(["aws:ResourceTag/team", `app:n${i}`]);
    }
  });

  it("decides the same when reading a key starts another decision", () => {
    const layers = compileLayers(
      long((i) => ({
        Sid: `S${i}`,
        ...(i % 2 === 0 ? { Resource: `arn:aws:s3:::b${i}` } : {}),
        Condition: {
          NumericEquals: { "app:n": "1" },
          ...(i % 2 === 0 ? {} : { StringEquals: { "aws:ResourceTag/team": `v${i}` } }),
        },
      })),
    );
    const parts = { resource: "arn:aws:s3:::b16", context: { "app:n": "1", "aws:ResourceTag/team": "v17" } };
    const inner: unknown[] = [];
    const view = asking(parts, () => inner.push(sids(evaluate(layers, requestFor(parts)))));
    expect(sids(evaluateView(layers, view))).toEqual(["S16", "S17"]);
    expect(inner.length).toBeGreaterThan(1);
    for (const each of inner) expect(each).toEqual(["S16", "S17"]);
    expect(sids(evaluate(layers, requestFor(parts)))).toEqual(["S16", "S17"]);
  });

  it("keeps the order of the documents and names a repeated statement each time", () => {
    const tag = (sid: string, value: unknown): object => ({
      Sid: sid,
      Effect: "Allow",
      Action: "*",
      Resource: "*",
      Condition: { StringEquals: { "aws:ResourceTag/team": value } },
    });
    const filler = Array.from({ length: 30 }, (_, i) => tag(`F${i}`, `f${i}`));
    const open = { Sid: "Open", Effect: "Allow", Action: "*", Resource: "*" };
    const policy = policyFrom({
      Version: "2012-10-17",
      Statement: [tag("A", ["x", "y", "x"]), ...filler, open, tag("B", "x")],
    });
    const layers = compileLayers({ identity: [policy], scps: [], rcps: [] });
    const { determining } = evaluate(layers, requestFor({ context: { "aws:ResourceTag/team": "x" } }));
    expect(determining.map(({ statement }) => statement.sid)).toEqual(["A", "Open", "B"]);
    const twice = compileLayers({ identity: [policy, policy], scps: [], rcps: [] });
    expect(evaluate(twice, requestFor({ context: { "aws:ResourceTag/team": "x" } })).determining).toHaveLength(6);
  });
});
