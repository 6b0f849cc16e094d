/** The workload that decisions are measured on: policies and requests of a given size, the same for the same seed. */
import { random } from "./random.mjs";
import { requestsFor } from "./requests.mjs";
import { statementsOf } from "./statements.mjs";

export const sizes = [1, 10, 100, 1_000, 10_000, 100_000, 1_000_000];

export function workload(count, { seed = 1, requests = requestCount(count) } = {}) {
  const rng = random(seed);
  const policies = statementsOf(count, rng);
  return { count, documents: policies.documents, requests: requestsFor(policies, requests, rng) };
}

/** Fewer where the oracle, which walks all statements of an action, takes long. */
function requestCount(count) {
  return count >= 1_000_000 ? 150 : count >= 100_000 ? 1_000 : 2_000;
}
