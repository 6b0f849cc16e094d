/**
 * Test helper: IAM JSON as policies, taken as it is. The decoder of `src/iam` refuses what IAM refuses; evaluation must
 * have an answer even then, so these tests go around it.
 */
import type { Condition, Effect, Policy, PolicyKind, PrincipalElement, PrincipalType, Statement } from "../../src/ir/model.js";
import { operatorFromText } from "../../src/ir/operator.js";

type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json };
export type DocumentLike = { readonly [name: string]: unknown };

const list = (value: unknown): readonly string[] => (Array.isArray(value) ? value : [value]).map(String);

function principals(value: unknown, negated: boolean): PrincipalElement {
  if (typeof value === "string")
    return { negated, everyone: value === "*", entries: value === "*" ? [] : [{ type: "AWS", value }] };
  const entries = Object.entries(value as Record<string, unknown>).flatMap(([type, values]) =>
    list(values).map((entry) => ({ type: type as PrincipalType, value: entry })),
  );
  return { negated, everyone: false, entries };
}

function conditions(block: unknown): readonly Condition[] {
  return Object.entries((block ?? {}) as Record<string, Record<string, Json>>).flatMap(([name, keys]) => {
    const operator = operatorFromText(name);
    // An unknown operator is refused on load (§4.1.6); here it stands for a condition that never holds.
    if (operator === undefined) return [{ operator: { name: "Bool", ifExists: false }, key: "unknown", values: [] }];
    return Object.entries(keys).map(([key, values]) => ({ operator, key, values: list(values) }));
  });
}

function statement(json: DocumentLike, i: number): Statement {
  const who = json["Principal"] ?? json["NotPrincipal"];
  const what = json["Resource"] ?? json["NotResource"];
  return {
    ...(json["Sid"] === undefined ? {} : { sid: String(json["Sid"]) }),
    effect: json["Effect"] as Effect,
    ...(who === undefined ? {} : { principals: principals(who, json["Principal"] === undefined) }),
    actions: { negated: json["Action"] === undefined, patterns: list(json["Action"] ?? json["NotAction"]) },
    ...(what === undefined ? {} : { resources: { negated: json["Resource"] === undefined, patterns: list(what) } }),
    conditions: conditions(json["Condition"]),
    origin: { kind: "json", pointer: `/Statement/${i}` },
  };
}

export function policyFrom(json: unknown, kind: PolicyKind = "identity", name = "policy"): Policy {
  const document = json as DocumentLike;
  const statements = document["Statement"];
  return {
    name,
    kind,
    version: document["Version"] === "2012-10-17" ? "2012-10-17" : "2008-10-17",
    statements: (Array.isArray(statements) ? statements : [statements]).map(statement),
  };
}
