/** Test helper: one condition, one request context, does the statement match? */
import { compileLayers, evaluate } from "../../src/eval/evaluate.js";
import type { ContextValue, Evaluation, EvaluationRequest, Layers } from "../../src/eval/model.js";
import { policyFrom } from "./policies.js";

export type Context = Readonly<Record<string, ContextValue>>;

export const account = "111122223333";
export const alice: string = `arn:aws:iam::${account}:user/alice`;
export const pool: string = `arn:aws:cognito-idp:us-east-1:${account}:userpool/us-east-1_AbCdEf123`;
export const action = "cognito-idp:TagResource";

/** Layers as JSON documents, or as lists of statements. */
export interface LayersAsJson {
  readonly identity?: readonly unknown[];
  readonly resource?: readonly unknown[];
  readonly boundary?: readonly unknown[];
  readonly session?: readonly unknown[];
  readonly scps?: readonly (readonly unknown[])[];
  readonly rcps?: readonly (readonly unknown[])[];
  readonly endpoint?: readonly unknown[];
}

const document = (statements: readonly unknown[]): unknown => ({ Version: "2012-10-17", Statement: statements });

/** Each layer is one document of the given statements; each level of SCPs and RCPs one document. */
export function layersFrom(json: LayersAsJson): Layers {
  const one = (name: "resource" | "boundary" | "session" | "endpoint"): object =>
    json[name] === undefined ? {} : { [name]: [policyFrom(document(json[name]), name, name)] };
  return {
    identity: json.identity === undefined ? [] : [policyFrom(document(json.identity), "identity", "identity")],
    ...one("resource"),
    ...one("boundary"),
    ...one("session"),
    ...one("endpoint"),
    scps: (json.scps ?? []).map((level, i) => [policyFrom(document(level), "scp", `scp${i}`)]),
    rcps: (json.rcps ?? []).map((level, i) => [policyFrom(document(level), "rcp", `rcp${i}`)]),
  };
}

export function requestFor(
  parts: Partial<Omit<EvaluationRequest, "context">> & { readonly context?: Context } = {},
): EvaluationRequest {
  const context = new Map(Object.entries(parts.context ?? {}));
  return { principal: alice, action, resource: pool, resourceAccount: account, ...parts, context };
}

export function decide(json: LayersAsJson, parts: Parameters<typeof requestFor>[0] = {}): Evaluation {
  return evaluate(compileLayers(layersFrom(json)), requestFor(parts));
}

/** Whether an Allow with this one condition matches. */
export function holds(operator: string, key: string, values: unknown, context: Context, version = "2012-10-17"): boolean {
  return evaluation(operator, key, values, context, version).outcome === "allow";
}

export function evaluation(operator: string, key: string, values: unknown, context: Context, version = "2012-10-17"): Evaluation {
  const statement = { Effect: "Allow", Action: "*", Resource: "*", Condition: { [operator]: { [key]: values } } };
  const policy = policyFrom({ Version: version, Statement: [statement] });
  return evaluate(compileLayers({ identity: [policy], scps: [], rcps: [] }), requestFor({ context }));
}
