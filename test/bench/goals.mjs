/** What was aimed at and what was measured, from the results of `performance.mjs`. A goal whose measurement is missing says so. */

export const shown = (value) =>
  value >= 100 ? Math.round(value).toLocaleString("en-US") : value >= 0.1 ? value.toFixed(2) : value.toPrecision(2);

function nanoseconds(results, workload, name) {
  return results[workload]?.decisions.find((each) => each.name === name)?.ns;
}

/** Times, of which the first is divided by the second; `undefined` when one is missing. */
function ratio(above, below) {
  return above === undefined || below === undefined ? undefined : above / below;
}

const most = (limit, unit = "x") => ({
  text: `at most ${limit.toLocaleString("en-US")}${unit}`,
  met: (value) => value <= limit,
  unit,
});
const least = (limit, unit = "x") => ({
  text: `at least ${limit.toLocaleString("en-US")}${unit}`,
  met: (value) => value >= limit,
  unit,
});

/** `[what, goal, value]`; several sizes are a row each. */
function measured(results) {
  const own = (workload, name = "tagward") => nanoseconds(results, workload, name);
  const byHand = (workload) => own(workload, "handwritten");
  const growth = (count) => ratio(own(`size-${count}`), own("size-1000"));
  const build = (count) => results[`size-${count}`]?.builds.find(({ name }) => name === "tagward")?.msPerMb;
  const limits = { 1: 2, 10: 1.5, 100: 1, 1000: 0.4, 10000: 0.03, 100000: 0.002 };
  const layers = (count) =>
    ratio(own(`layers-${count}`, "tagward, all layers"), own(`layers-${count}`, "tagward, identity policies alone"));
  return [
    ...Object.entries(limits).map(([count, limit]) => [
      `decision against \`handwritten\`, ${Number(count).toLocaleString("en-US")}`,
      most(limit),
      ratio(own(`size-${count}`), byHand(`size-${count}`)),
    ]),
    ["growth of the median from 1,000 to 100,000", most(3), growth(100_000)],
    ["growth of the median from 1,000 to 1,000,000", most(5), growth(1_000_000)],
    ...[
      ["cedar", { 1: 500, 100: 700, 10000: 40_000 }],
      ["casl", { 1: 1, 100: 1.5, 10000: 150 }],
    ].flatMap(([peer, goals]) =>
      Object.entries(goals).map(([count, limit]) => [
        `faster than ${peer}, ${Number(count).toLocaleString("en-US")}`,
        least(limit),
        ratio(own(`size-${count}`, peer), own(`size-${count}`)),
      ]),
    ),
    ...[100, 1000, 10_000].map((count) => [
      `adversarial set against \`handwritten\`, ${count.toLocaleString("en-US")}`,
      most(1.5),
      ratio(own(`adversarial-${count}`), byHand(`adversarial-${count}`)),
    ]),
    ...[100, 1000].map((count) => [
      `all layers against identity policies alone, ${count.toLocaleString("en-US")}`,
      most(4),
      layers(count),
    ]),
    ...[10_000, 100_000].map((count) => [
      `building an engine, ${count.toLocaleString("en-US")}: ms for a megabyte`,
      most(60, " ms"),
      build(count),
    ]),
    [
      "memory beyond the parsed documents, 10,000",
      most(20, " MB"),
      results.memory?.kept.find(({ name }) => name === "tagward")?.megabytes,
    ],
    ["cold start over bare node, processor time", most(30, " ms"), results.cold?.overCpu],
    ["`explain` against `decide`, 100", most(30), ratio(own("explain-100", "tagward, explain"), own("explain-100"))],
    // A bound: two cores of its own may make it less.
    [
      "batch: two threads against one, at most, by processor time",
      { ...least(1.7), ifMet: "not excluded" },
      results.batch?.atMost,
    ],
    ["heap allocated by a decision, prepared, 1,000", most(200, " bytes"), results.bytes?.prepared],
  ];
}

/** Rows of the table: what, goal, measured, whether it is met. */
export function goalRows(results) {
  return measured(results).map(([what, { text, met, unit, ifMet = "met" }, value]) => [
    what,
    text,
    value === undefined ? "–" : `${shown(value)}${unit}`,
    value === undefined ? "not measured" : met(value) ? ifMet : "not met",
  ]);
}
