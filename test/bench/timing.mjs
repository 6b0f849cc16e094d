/** Times of single calls, in turn between the engines: on a shared machine only what ran side by side can be compared. */
import { median } from "./compare.mjs";

/** Nanoseconds that reading the clock costs: subtracted from every single call. */
function clockCost() {
  const times = new Float64Array(20_000);
  for (let i = 0; i < times.length; i++) {
    const start = process.hrtime.bigint();
    times[i] = Number(process.hrtime.bigint() - start);
  }
  return times.sort()[times.length >> 1];
}

/** The times of calls that go round the requests, until there are `most` of them or the budget is spent. */
function singleCalls({ decide, forms, at }, { most, budget }) {
  const times = [];
  const end = process.hrtime.bigint() + BigInt(budget);
  let next = at;
  let now = 0n;
  while (times.length < 5 || (times.length < most && now < end)) {
    const form = forms[next++ % forms.length];
    const start = process.hrtime.bigint();
    decide(form);
    now = process.hrtime.bigint();
    times.push(Number(now - start));
  }
  return { times, at: next };
}

/**
 * The median time of a call of each subject, `{ name, decide, forms }`. Every round gives each subject its turn, in
 * changing order; the median is over the calls of all rounds after the first, which warms up.
 */
export function timeInTurn(subjects, { rounds = 12, most = 3_000, budget = 60e6, warmUp = 200e6 } = {}) {
  const states = subjects.map((subject) => ({ ...subject, at: 0, times: [] }));
  for (const state of states) state.at = singleCalls(state, { most: 20_000, budget: warmUp }).at;
  for (let round = 0; round < rounds; round++) {
    for (let i = 0; i < states.length; i++) {
      const state = states[(i + round) % states.length];
      const { times, at } = singleCalls(state, { most, budget });
      state.at = at;
      state.times.push(times);
    }
  }
  const clock = clockCost();
  return states.map(({ name, times }) => {
    const all = times.flat();
    return { name, ns: Math.max(1, median(all) - clock), p99: quantile(all, 0.99) - clock, calls: all.length };
  });
}

function quantile(values, q) {
  const sorted = Float64Array.from(values).sort();
  return sorted[Math.min(sorted.length - 1, Math.floor(q * sorted.length))];
}
