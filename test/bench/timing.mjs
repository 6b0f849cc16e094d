/**
 * How one subject, `{ decide, forms }`, is timed, in a process of its own. The same for everybody: first every form is asked and calls go
 * on until the process has spent its time, so that reading code for the first time, lists made on first use and compiling to machine
 * code lie before what counts. Then rounds: single calls, each less what reading the clock costs, and loops, in processor time.
 * A call that is longer than a slice of time on a busy machine would count what the neighbours did: such are timed in processor time too.
 */

/** Nanoseconds from which on, by the median of warming up, a subject's calls are timed in processor time. */
const longCall = 300e3;
/** What time it is, in nanoseconds. */
const wallClock = () => process.hrtime.bigint();
function processorClock() {
  const { user, system } = process.cpuUsage();
  return BigInt(1000 * (user + system));
}

/** Warming up ends after this much processor time and passes over all forms, or, for slow subjects, by the clock. */
const warm = { cpu: 1.5e6, passes: 3, longest: 10_000 };
/** A part of a round ends after so many calls or nanoseconds. */
const round = { most: 6_000, budget: 60e6, fewest: 5 };
/** About the nanoseconds of one loop: long for a clock that counts microseconds. */
const loopTime = 1e6;

export function timer({ decide, forms }) {
  const state = { decide, forms, at: 0, now: wallClock, first: [], singles: [], loops: [], clocks: [], perLoop: 1 };
  return {
    warmUp: () => warmUp(state),
    round: () => oneRound(state),
    result: () => {
      const clock = median(state.clocks);
      return {
        ns: Math.max(1, median(state.singles) - clock),
        p99: quantile(state.singles, 0.99) - clock,
        loop: median(state.loops),
        afterPause: Math.max(1, median(state.first) - clock),
        calls: state.singles.length,
      };
    },
  };
}

function warmUp(state) {
  const { user, system } = process.cpuUsage();
  const end = performance.now() + warm.longest;
  const spent = () => {
    const now = process.cpuUsage();
    return now.user + now.system - user - system;
  };
  const calls = state.at + warm.passes * state.forms.length;
  while ((state.at < calls || spent() < warm.cpu) && performance.now() < end) {
    const times = singleCalls(state, round);
    if (median(times) > longCall) state.now = processorClock;
    state.perLoop = Math.min(state.forms.length, Math.max(1, Math.round(loopTime / Math.max(20, median(times)))));
    loops(state, round);
    clockCost(state.now);
  }
}

/**
 * While the process waited, others had the processor and its caches: the first pass over the forms, which finds them in memory, is kept
 * apart from the calls that follow.
 */
function oneRound(state) {
  for (const time of singleCalls(state, { ...round, most: state.forms.length, fewest: 1 })) state.first.push(time);
  for (const time of singleCalls(state, round)) state.singles.push(time);
  state.clocks.push(clockCost(state.now));
  for (const time of loops(state, round)) state.loops.push(time);
}

/** Nanoseconds of calls that go round the forms. */
function singleCalls(state, { most, budget, fewest }) {
  const { decide, forms, now: clock } = state;
  const times = [];
  const end = clock() + BigInt(budget);
  let now = 0n;
  while (times.length < fewest || (times.length < most && now < end)) {
    const form = forms[state.at++ % forms.length];
    const start = clock();
    decide(form);
    now = clock();
    times.push(Number(now - start));
  }
  return times;
}

/** Nanoseconds of processor time of a call, the mean of each loop. */
function loops(state, { budget, fewest }) {
  const { decide, forms, perLoop } = state;
  const means = [];
  const end = processorClock() + BigInt(budget);
  let now = 0n;
  while (means.length < fewest || now < end) {
    let at = state.at % forms.length;
    const start = processorClock();
    for (let i = 0; i < perLoop; i++) {
      decide(forms[at]);
      if (++at === forms.length) at = 0;
    }
    now = processorClock();
    means.push(Number(now - start) / perLoop);
    state.at += perLoop;
  }
  return means;
}

/** Nanoseconds that reading the clock costs. */
function clockCost(clock) {
  const times = [];
  for (let i = 0; i < 5_000; i++) {
    const start = clock();
    times.push(Number(clock() - start));
  }
  return median(times);
}

function median(values) {
  return quantile(values, 0.5);
}

function quantile(values, q) {
  const sorted = Float64Array.from(values).sort();
  return sorted[Math.min(sorted.length - 1, Math.floor(q * sorted.length))];
}
