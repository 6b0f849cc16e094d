import { describe, expect, it } from "vitest";
import { compileLayers, evaluate } from "../../src/eval/evaluate.js";
import type { ContextValue } from "../../src/eval/model.js";
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
