/**
 * The workloads by name, and who decides each: `{ name, reports, count, given, subjects }`. `given` makes the documents and requests;
 * subjects are engines as in `engines.mjs`, whose `build` may also take what was given.
 */
import { createEngine } from "../../../dist/engine/index.js";
import { enginesFor, handwritten, tagward, tagwardPlain } from "./engines.mjs";
import { adversarial, allLayers, managed, manyPrincipals } from "./further.mjs";
import { workload } from "./workload.mjs";

const kinds = {
  size: async (count, withPeers) => ({ given: () => workload(count), subjects: await enginesFor(count, { withPeers }) }),
  adversarial: (count) => ({ given: () => adversarial(count), subjects: [handwritten, tagward] }),
  principals: () => ({ given: () => manyPrincipals(), subjects: [handwritten, tagward, tagwardPlain] }),
  layers: (count) => ({
    given: () => allLayers(count),
    subjects: [
      { ...tagward, name: "tagward, identity policies alone" },
      { ...tagward, name: "tagward, all layers", build: (_, { layers }) => createEngine(layers) },
    ],
  }),
  managed: () => ({ given: () => managed(), subjects: [tagward] }),
  explain: (count) => ({
    given: () => workload(count),
    subjects: [
      tagward,
      { ...tagward, name: "tagward, explain", decider: (engine) => (request) => engine.explain(request).outcome },
    ],
  }),
};

/** `size-1000`, `adversarial-100`, `principals`, … */
export async function workloadNamed(name, { withPeers = true } = {}) {
  const [kind, count] = name.split("-");
  return { name, kind, ...(await kinds[kind](Number(count), withPeers)) };
}
