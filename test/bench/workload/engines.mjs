/**
 * What decides in the measurement. `build` makes an engine of parsed documents, `form` its own prepared form of a request
 * (outside of the timing for everybody), `decide` one of `allow`, `explicitDeny`, `implicitDeny`. `largest`: beyond that size
 * it would take minutes, or more memory than there is. `twoWay`: it only tells allowed from denied, which is less work.
 * `ownBuild: false`: building it is building another one of these.
 */
import { createEngine, prepareRequest } from "../../../dist/engine/index.js";
import { createHandwritten } from "./handwritten.mjs";
import { createNaive } from "./naive.mjs";
import { peers } from "./peers.mjs";

export const handwritten = {
  name: "handwritten",
  build: createHandwritten,
  form: (request) => request.plain,
  decider: (decide) => decide,
};

export const tagward = {
  name: "tagward",
  build: (documents) => createEngine({ identity: documents }),
  form: (request) => prepareRequest(request.tagward),
  decider: (engine) => (request) => engine.decide(request).outcome,
};

export const tagwardPlain = {
  ...tagward,
  name: "tagward, plain request",
  form: (request) => request.tagward,
  ownBuild: false,
  largest: 100_000,
};

const naive = {
  name: "naive",
  build: createNaive,
  form: (request) => request.plain,
  decider: (decide) => decide,
  largest: 100_000,
};

const own = [handwritten, tagward, tagwardPlain, naive];

/** All that can take this size; peers only when they are installed. */
export async function enginesFor(count, { withPeers = true } = {}) {
  const all = withPeers ? [...own, ...(await peers())] : own;
  return all.filter(({ largest = Number.POSITIVE_INFINITY }) => count <= largest);
}
