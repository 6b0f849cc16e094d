import { measure } from "mitata";

/**
 * Times `subject` against `reference` in turn, `rounds` times, and answers the median of each and of their ratio pair by
 * pair: on a noisy machine the ratio is the figure to trust, as long as a call takes less than a time slice.
 */
export async function compare(reference, subject, { rounds = 7 } = {}) {
  const pairs = [];
  for (let round = 0; round < rounds; round++) {
    const a = await measure(reference, { min_cpu_time: 100e6 });
    const b = await measure(subject, { min_cpu_time: 100e6 });
    pairs.push({ reference: a.p50, subject: b.p50, ratio: b.p50 / a.p50 });
  }
  return {
    reference: median(pairs.map((p) => p.reference)),
    subject: median(pairs.map((p) => p.subject)),
    ratio: median(pairs.map((p) => p.ratio)),
  };
}

export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1];
}

/** Nanoseconds in the unit that reads best. */
export function duration(ns) {
  if (ns < 1e3) return `${ns.toFixed(0)} ns`;
  if (ns < 1e6) return `${(ns / 1e3).toFixed(2)} µs`;
  return `${(ns / 1e6).toFixed(2)} ms`;
}
