/**
 * Exact rewriting of the model, between lowering and emitting. In: a policy. Out: one that decides every request alike and is
 * no longer as text; its statements name all rules that they came from. Each pass is an immer recipe, whose patches are the
 * trace. Linear in the policy but for comparisons of patterns, which are bounded.
 */
import { enablePatches, Immer, type Patch } from "immer";
import type { Policy } from "../ir/model.js";
import { dedupe } from "./dedupe.js";
import { merge } from "./merge.js";
import { order } from "./order.js";
import type { Pass, PassName } from "./pass.js";
import { subsume } from "./subsume.js";

/** One pass that ran and changed something, with its patches (RFC 6902 by name, immer's form: the path is a list). */
export interface PassRun {
  readonly pass: Pass["name"];
  readonly before: Policy;
  readonly after: Policy;
  readonly patches: readonly Patch[];
}

export interface Optimised {
  readonly policy: Policy;
  /** In the order in which they ran. */
  readonly runs: readonly PassRun[];
}

// What is not exact by itself is not here: wildcards for lists hang on the day of a catalogue.
const passes: Readonly<Record<PassName, Pass>> = { dedupe, subsume, merge, order };

/** What is merged may be subsumed by a neighbour, and then be like another: the three are repeated. */
const rounds = 8;

enablePatches();
// The caller's policies are plain data that others hold too.
const immer = new Immer({ autoFreeze: false });

/** One pass alone. What it changed is not told: the policy itself is given back where that is nothing. */
export function runPass(pass: PassName | Pass, policy: Policy): Policy {
  const { rewrite } = typeof pass === "string" ? passes[pass] : pass;
  return immer.produce(policy, (draft) => {
    rewrite(draft, policy);
  });
}

/** One pass alone, with its patches. */
export function tracePass(pass: PassName | Pass, policy: Policy): PassRun {
  const { name, rewrite } = typeof pass === "string" ? passes[pass] : pass;
  const [after, patches] = immer.produceWithPatches(policy, (draft) => {
    rewrite(draft, policy);
  });
  return { pass: name, before: policy, after, patches };
}

/**
 * All passes, until they change nothing; the policy itself where there is nothing to do. `further` runs when they are done, and
 * they then once more.
 */
export function optimise(policy: Policy, further?: Pass): Policy {
  return allPasses(policy, runPass, further);
}

/** The same with each run that changed something, which takes longer. */
export function traceOptimise(policy: Policy, further?: Pass): Optimised {
  const runs: PassRun[] = [];
  const run: Run = (pass, before) => {
    const done = tracePass(pass, before);
    if (done.patches.length > 0) runs.push(done);
    return done.after;
  };
  const optimised = allPasses(policy, run, further);
  return { policy: optimised, runs };
}

type Run = (pass: PassName | Pass, policy: Policy) => Policy;

function allPasses(policy: Policy, run: Run, further: Pass | undefined): Policy {
  const shortest = untilDone(policy, run);
  const more = further === undefined ? shortest : run(further, shortest);
  return run("order", more === shortest ? shortest : untilDone(more, run));
}

function untilDone(policy: Policy, run: Run): Policy {
  let current = policy;
  for (let round = 0; round < rounds; round++) {
    const before = current;
    for (const name of ["dedupe", "subsume", "merge"] as const) current = run(name, current);
    if (current === before) break;
  }
  return current;
}
