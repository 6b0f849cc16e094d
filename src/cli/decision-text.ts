/** A decision as one line, of text or JSON: what `tagward eval --batch` prints for a request. */
import type { Decision } from "../engine/engine.js";
import { type Location, statementLocation } from "../engine/location.js";
import type { SourceFile } from "../text/span.js";

type Sources = ReadonlyMap<string, SourceFile>;

export const evalSchema = "tagward/eval@1";

export function decisionJson({ outcome, allowed, determining }: Decision, sources: Sources): object {
  return {
    schema: evalSchema,
    outcome,
    allowed,
    determining: determining.map(({ layer, level, policy, statement }) => ({
      layer,
      level,
      policy: policy.name,
      ...(statement.sid === undefined ? {} : { sid: statement.sid }),
      effect: statement.effect,
      location: statementLocation(statement, policy.name, sources),
    })),
  };
}

/** `allow  OwnPools policies/tenants.abac:2:3`; the rules of one statement are joined by `+`. */
export function decisionLine({ outcome, determining }: Decision, sources: Sources): string {
  const statements = determining.map(({ policy, statement }) => {
    const { also = [], ...first } = statementLocation(statement, policy.name, sources);
    return [ruleText(first, statement.sid), ...also.map((other) => ruleText(other))].join(" + ");
  });
  return statements.length === 0 ? outcome : `${outcome}  ${statements.join(", ")}`;
}

function ruleText({ file, line, column, rule }: Location, sid?: string): string {
  const name = rule ?? sid;
  const place = line === undefined ? file : `${file}:${line}:${column}`;
  return name === undefined ? place : `${name} ${place}`;
}
