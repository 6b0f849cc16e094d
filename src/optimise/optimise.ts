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
  readonly pass: PassName;
  readonly before: Policy;
  readonly after: Policy;
  readonly patches: readonly Patch[];
}

export interface Optimised {
  readonly policy: Policy;
  /** In the order in which they ran. */
  readonly runs: readonly PassRun[];
}

// What is not exact by itself is not here: wildcards for lists need the catalogue.
const passes: Readonly<Record<PassName, Pass>> = { dedupe, subsume, merge, order };

/** What is merged may be subsumed by a neighbour, and then be like another: the three are repeated. */
const rounds = 8;

enablePatches();
// The caller's policies are plain data that others hold too.
const immer = new Immer({ autoFreeze: false });

/** One pass alone. What it changed is not told: the policy itself is given back where that is nothing. */
export function runPass(name: PassName, policy: Policy): Policy {
  return immer.produce(policy, (draft) => {
    passes[name].rewrite(draft, policy);
  });
}

/** One pass alone, with its patches. */
export function tracePass(name: PassName, policy: Policy): PassRun {
  const [after, patches] = immer.produceWithPatches(policy, (draft) => {
    passes[name].rewrite(draft, policy);
  });
  return { pass: name, before: policy, after, patches };
}

/** All passes, until they change nothing; the policy itself where there is nothing to do. */
export function optimise(policy: Policy): Policy {
  return allPasses(policy, runPass);
}

/** The same with each run that changed something, which takes longer. */
export function traceOptimise(policy: Policy): Optimised {
  const runs: PassRun[] = [];
  const optimised = allPasses(policy, (name, before) => {
    const done = tracePass(name, before);
    if (done.patches.length > 0) runs.push(done);
    return done.after;
  });
  return { policy: optimised, runs };
}

function allPasses(policy: Policy, run: (name: PassName, policy: Policy) => Policy): Policy {
  let current = policy;
  for (let round = 0; round < rounds; round++) {
    const before = current;
    for (const name of ["dedupe", "subsume", "merge"] as const) current = run(name, current);
    if (current === before) break;
  }
  return run("order", current);
}
