/** Evaluator cases as data: one JSON object a line (format: §10 of the semantics dossier; `source` names the page that fixes the case). */
import { readFileSync } from "node:fs";
import type { EvaluationRequest, Layers, Outcome } from "../../src/eval/model.js";
import type { Policy, PolicyKind } from "../../src/ir/model.js";

export interface Vector {
  readonly id: string;
  readonly section: string;
  readonly source: string;
  readonly policies: {
    readonly identity: readonly unknown[];
    readonly resource: unknown;
    readonly boundary: unknown;
    readonly scps: readonly (readonly unknown[])[];
    readonly rcps: readonly (readonly unknown[])[];
    readonly session: readonly unknown[];
  };
  readonly request: {
    readonly principal: string;
    readonly action: string;
    readonly resource: string;
    readonly resourceAccount: string;
    readonly context: Readonly<Record<string, string | readonly string[]>>;
  };
  readonly expect: Outcome;
  readonly why: string;
}

export function readLines<T>(file: string): readonly T[] {
  const text = readFileSync(new URL(file, import.meta.url), "utf8");
  return text
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as T);
}

export type Decode = (json: unknown, kind: PolicyKind) => Policy;

export function layersOf({ policies }: Vector, decode: Decode): Layers {
  const optional = (layer: "resource" | "boundary"): Partial<Layers> =>
    policies[layer] === null ? {} : { [layer]: [decode(policies[layer], layer)] };
  return {
    identity: policies.identity.map((json) => decode(json, "identity")),
    ...optional("resource"),
    ...optional("boundary"),
    session: policies.session.map((json) => decode(json, "session")),
    scps: policies.scps.map((level) => level.map((json) => decode(json, "scp"))),
    rcps: policies.rcps.map((level) => level.map((json) => decode(json, "rcp"))),
  };
}

export function requestOf({ request }: Vector): EvaluationRequest {
  return { ...request, context: new Map(Object.entries(request.context)) };
}

/** Only identity policies, and a principal of the resource's own account. */
export function isIdentityOnly({ policies, request }: Vector): boolean {
  const others = [policies.resource, policies.boundary].every((layer) => layer === null);
  const none = [policies.scps, policies.rcps, policies.session].every((layer) => layer.length === 0);
  return others && none && request.principal.includes(`:${request.resourceAccount}:`);
}
