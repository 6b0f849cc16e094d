const factor = Number(process.env["TAGWARD_LONG"] ?? "1");

export interface RunParameters {
  readonly seed: number;
  readonly numRuns: number;
}

/**
 * Parameters of a property: a fixed seed and `runs` inputs, multiplied in the long run (`npm run test:long`). Where a property asks
 * requests of a policy, a case is a policy with one request: `runs` times requests is at least 20,000 for what the compiler promises, and
 * a million with a factor of 50.
 */
export function params(runs: number): RunParameters {
  return { seed: 20261125, numRuns: Math.round(runs * factor) };
}
