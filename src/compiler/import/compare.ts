/**
 * Whether two documents mean the same. In: policies of one kind, before and after. Out: that their normal forms are equal,
 * or that they decide alike on requests made of their own values, or a request about which they differ.
 */
import { compileLayers, evaluate } from "../../eval/evaluate.js";
import type { EvaluationRequest, Layers, Outcome } from "../../eval/model.js";
import type { Policy, PolicyKind } from "../../ir/model.js";
import { optimise } from "../../optimise/optimise.js";
import { normalForm } from "./normal-form.js";
import { randomFrom } from "./probe-values.js";
import { type Probes, probe, probesOf } from "./probes.js";

export interface Difference {
  readonly request: EvaluationRequest;
  readonly before: Outcome;
  readonly after: Outcome;
}

/** What asking came to. */
export interface Agreement {
  readonly requests: number;
  /** How many requests were allowed, and how many were denied by a statement. */
  readonly allowed: number;
  readonly denied: number;
  readonly difference?: Difference;
}

const allowAll: Policy = {
  name: "AllowAll",
  kind: "identity",
  version: "2012-10-17",
  statements: [
    {
      effect: "Allow",
      actions: { negated: false, patterns: ["*"] },
      resources: { negated: false, patterns: ["*"] },
      conditions: [],
      origin: { kind: "json", pointer: "/Statement/0" },
    },
  ],
};

const open: Layers = { identity: [allowAll], scps: [], rcps: [] };

/** Layers in which the policies alone decide: everything else allows. */
const layersFor: Readonly<Record<PolicyKind, (policies: readonly Policy[]) => Layers>> = {
  identity: (policies) => ({ identity: policies, scps: [], rcps: [] }),
  boundary: (policies) => ({ ...open, boundary: policies }),
  session: (policies) => ({ ...open, session: policies }),
  scp: (policies) => ({ ...open, scps: [policies] }),
  rcp: (policies) => ({ ...open, rcps: [policies] }),
  endpoint: (policies) => ({ ...open, endpoint: policies }),
  resource: (policies) => ({ ...open, resource: policies }),
  trust: (policies) => ({ ...open, resource: policies }),
};

/** An identity policy is asked in the account of its resource, since across accounts it decides nothing alone. */
function asked(request: EvaluationRequest, kind: PolicyKind): EvaluationRequest {
  if (kind === "resource" || kind === "trust") return request;
  const principal = kind === "rcp" ? request.principal : "arn:aws:sts::111122223333:assumed-role/app/session";
  return { ...request, principal, resourceAccount: "111122223333" };
}

/** Asks both about `count` requests; stops at the first difference. The same seed asks the same. */
export function agreement(
  before: readonly Policy[],
  after: readonly Policy[],
  kind: PolicyKind,
  count: number,
  seed = 1,
): Agreement {
  const [left, right] = [before, after].map((policies) => compileLayers(layersFor[kind](policies)));
  const probes: Probes = probesOf([...before, ...after]);
  const random = randomFrom(seed);
  let allowed = 0;
  let denied = 0;
  for (let requests = 1; left !== undefined && right !== undefined && requests <= count; requests++) {
    const request = asked(probe(probes, random), kind);
    const first = evaluate(left, request).outcome;
    const second = evaluate(right, request).outcome;
    if (first === "allow") allowed++;
    if (first === "explicitDeny") denied++;
    if (first !== second) return { requests, allowed, denied, difference: { request, before: first, after: second } };
  }
  return { requests: count, allowed, denied };
}

export type Comparison =
  | { readonly kind: "equal" }
  | { readonly kind: "alike"; readonly agreement: Agreement }
  | { readonly kind: "different"; readonly difference: Difference };

/** Whether the normal forms are equal, as they are or with all that can be joined joined. */
export function saySame(before: readonly Policy[], after: readonly Policy[]): boolean {
  return normalForm(before) === normalForm(after) || normalForm(joined(before)) === normalForm(joined(after));
}

/** Policies of one kind as one. */
function joined(policies: readonly Policy[]): readonly Policy[] {
  const [first] = policies;
  if (first === undefined || policies.some(({ version }) => version !== first.version)) return policies;
  return [optimise({ ...first, statements: policies.flatMap(({ statements }) => statements) })];
}

/** Equal in what they say; otherwise alike, or different, in what they decide. */
export function comparePolicies(
  before: readonly Policy[],
  after: readonly Policy[],
  kind: PolicyKind,
  count: number,
): Comparison {
  if (saySame(before, after)) return { kind: "equal" };
  const found = agreement(before, after, kind, count);
  return found.difference === undefined
    ? { kind: "alike", agreement: found }
    : { kind: "different", difference: found.difference };
}
