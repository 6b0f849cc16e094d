const factor = Number(process.env["TAGWARD_LONG"] ?? "1");

export interface RunParameters {
  readonly seed: number;
  readonly numRuns: number;
}

/** Parameters of a property: a fixed seed and `runs` cases, multiplied in the long run (`npm run test:long`). */
export function params(runs: number): RunParameters {
  return { seed: 20261125, numRuns: Math.round(runs * factor) };
}
