/**
 * What changing one of 10,000 documents costs, against building the engine anew. `npm run bench` shows it as a row; run by
 * itself (`node test/bench/update.mjs`, after a build) it shows the parts.
 */
import { createEngine } from "../../dist/engine/index.js";
import { duration } from "./compare.mjs";

const count = 10_000;

const document = (i, statements = 2) => ({
  Version: "2012-10-17",
  Statement: Array.from({ length: statements }, (_, j) => ({
    Effect: "Allow",
    Action: [`cognito-idp:Admin${(i + j) % 40}`, "cognito-idp:ListUsers"],
    Resource: `arn:aws:cognito-idp:*:*:userpool/*_${i}`,
    Condition: { StringEquals: { "aws:ResourceTag/team": `team-${i}`, "aws:PrincipalTag/team": `team-${i}` } },
  })),
});

const request = {
  principal: { arn: "arn:aws:iam::111122223333:role/app", tags: { team: "team-7" } },
  action: "cognito-idp:Admin7",
  resource: { arn: "arn:aws:cognito-idp:eu-west-1:111122223333:userpool/eu-west-1_7", tags: { team: "team-7" } },
};

const median = (times) => times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)];

/** Nanoseconds: building, updating, and the first decision after each, whose index is made on demand. */
export function measureUpdate(builds = 5, updates = 60) {
  const documents = Array.from({ length: count }, (_, i) => document(i));
  const timed = (times, work) => {
    const start = performance.now();
    const result = work();
    times.push((performance.now() - start) * 1e6);
    return result;
  };
  const times = { build: [], firstOfBuild: [], update: [], firstOfUpdate: [] };
  for (let i = 0; i < builds; i++) {
    let engine = timed(times.build, () => createEngine({ identity: documents }));
    timed(times.firstOfBuild, () => engine.decide(request));
    for (let j = 0; j < updates; j++) {
      const at = (j * 331) % count;
      engine = timed(times.update, () =>
        engine.update((draft) => {
          draft.identity[at] = document(at, 3);
        }),
      );
      timed(times.firstOfUpdate, () => engine.decide(request));
    }
    if (engine.decide(request).outcome !== "allow") throw new Error("the updated engine decides otherwise");
  }
  return Object.fromEntries(Object.entries(times).map(([name, each]) => [name, median(each)]));
}

if (import.meta.filename === process.argv[1]) {
  const { build, firstOfBuild, update, firstOfUpdate } = measureUpdate();
  console.table([
    { stage: `build of ${count} documents`, time: duration(build), "first decision": duration(firstOfBuild) },
    { stage: "update of one of them", time: duration(update), "first decision": duration(firstOfUpdate) },
    { stage: "share of the build", time: `${((100 * update) / build).toFixed(2)} %`, "first decision": "" },
  ]);
}
