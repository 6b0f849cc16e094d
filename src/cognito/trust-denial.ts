/** Why a trust policy did not let the pool assume the role: the engine's explanation in the terms of Cognito (§5.2). */
import type { Explanation, StatementExplanation } from "../engine/explanation.js";
import { assumeAction, tagAction } from "./assume-role.js";
import { type CognitoProblem, type CognitoProblemCode, problem, quoted } from "./problem.js";

const lower = (text: string): string => text.toLowerCase();

function trustStatements({ layers }: Explanation): readonly StatementExplanation[] {
  return layers
    .filter(({ layer }) => layer === "resource")
    .flatMap(({ policies }) => policies.flatMap(({ statements }) => statements));
}

/** Allow statements for the action, whomever they name. */
function allowsFor(explanation: Explanation): readonly StatementExplanation[] {
  return trustStatements(explanation).filter(({ effect, action }) => effect === "Allow" && action.matched);
}

/** Allow statements for the action that name the pool's principal. */
export function allowsForPool(explanation: Explanation): readonly StatementExplanation[] {
  return allowsFor(explanation).filter(({ principal }) => principal?.matched === true);
}

/** The keys of a pool's identities, by what follows the prefix. */
const keyCodes: readonly (readonly [string, CognitoProblemCode, string])[] = [
  [":aud", "trustWrongAudience", "other identity pools than this one"],
  [":amr", "trustWrongAmr", "another kind of user"],
  [":sub", "trustWrongIdentity", "other identities than this one"],
];

function failedKeys(statements: readonly StatementExplanation[]): readonly string[] {
  // The statement that comes closest.
  const failing = statements.map(({ conditions }) => conditions.filter(({ matched }) => !matched).map(({ key }) => key));
  return failing.sort((a, b) => a.length - b.length)[0] ?? [];
}

function fromKeys(keys: readonly string[], prefix: string, role: string, path: string): readonly CognitoProblem[] {
  const known = keyCodes.flatMap(([suffix, code, whom]) =>
    keys.some((key) => lower(key) === lower(prefix + suffix))
      ? [problem(code, `the trust policy of ${quoted(role)} is for ${whom}`, path)]
      : [],
  );
  const others = keys.filter((key) => !keyCodes.some(([suffix]) => lower(key) === lower(prefix + suffix)));
  if (others.length === 0) return known;
  return [...known, problem("trustDenies", `the trust policy of ${quoted(role)} tests ${others.map(quoted).join(", ")}`, path)];
}

/** Says why an action of the assume call was denied; at least one problem, each an error. */
export function denialProblems(explanation: Explanation, prefix: string, role: string, path: string): readonly CognitoProblem[] {
  const { action } = explanation.request;
  if (explanation.outcome === "explicitDeny") {
    const by = explanation.determining[0]?.layer === "rcps" ? "a resource control policy" : "the trust policy";
    return [problem("trustDenies", `${by} of ${quoted(role)} denies ${quoted(action)}`, path)];
  }
  const named = allowsForPool(explanation);
  const isTagging = action === tagAction;
  if (named.length > 0) {
    const problems = fromKeys(failedKeys(named), prefix, role, path);
    if (problems.length > 0) return problems;
  }
  if (isTagging) {
    return [problem("trustWithoutTagSession", `the trust policy of ${quoted(role)} does not allow ${quoted(tagAction)}`, path)];
  }
  const whom = allowsFor(explanation).length > 0 ? ` from ${quoted(prefix)}` : "";
  return [
    problem("trustWrongPrincipal", `the trust policy of ${quoted(role)} does not allow ${quoted(assumeAction)}${whom}`, path),
  ];
}
