import { measure } from "mitata";

/**
 * Times `subject` against `reference` in turn, `rounds` times, and answers the median over the rounds of each one's lower
 * quartile and of their ratio pair by pair: on a noisy machine the ratio is the figure to trust.
 */
export async function compare(reference, subject, { rounds = 7 } = {}) {
  const pairs = [];
  for (let round = 0; round < rounds; round++) {
    const a = await measure(reference, { min_cpu_time: 100e6 });
    const b = await measure(subject, { min_cpu_time: 100e6 });
    pairs.push({ reference: a.p25, subject: b.p25, ratio: b.p25 / a.p25 });
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
