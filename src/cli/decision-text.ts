/** A decision as one line, of text or JSON: what `tagward eval --batch` prints for a request. */
import type { Decision } from "../engine/engine.js";
import { locationOf } from "../engine/location.js";
import type { SourceFile } from "../text/span.js";

type Sources = ReadonlyMap<string, SourceFile>;

export const evalSchema = "tagward/eval@1";

export function decisionJson({ outcome, allowed, determining }: Decision, sources: Sources): object {
  return {
    schema: evalSchema,
    outcome,
    allowed,
    determining: determining.map(({ layer, level, policy, statement, origin }) => ({
      layer,
      level,
      policy: policy.name,
      ...(statement.sid === undefined ? {} : { sid: statement.sid }),
      effect: statement.effect,
      location: locationOf(origin, policy.name, sources),
    })),
  };
}

/** `allow  OwnPools policies/tenants.abac:2:3` */
export function decisionLine({ outcome, determining }: Decision, sources: Sources): string {
  const statements = determining.map(({ policy, statement, origin }) => {
    const { file, line, column, rule } = locationOf(origin, policy.name, sources);
    const name = rule ?? statement.sid;
    const place = line === undefined ? file : `${file}:${line}:${column}`;
    return name === undefined ? place : `${name} ${place}`;
  });
  return statements.length === 0 ? outcome : `${outcome}  ${statements.join(", ")}`;
}
