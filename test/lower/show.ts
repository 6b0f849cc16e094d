/** Source text in, lowered statements or problems out, as short texts. */
import { catalog } from "../../src/catalog/catalog.js";
import { encodePolicy } from "../../src/iam/encode.js";
import type { Policy, Statement } from "../../src/ir/model.js";
import { operatorText } from "../../src/ir/operator.js";
import { type LowerResult, lower } from "../../src/lower/lower.js";
import { checkSources } from "../check/show.js";

interface Lowered extends LowerResult {
  readonly text: string;
}

function lowerText(text: string): Lowered {
  const { policies, diagnostics, syntax } = checkSources(text);
  const errors = [...syntax, ...diagnostics].filter(({ severity }) => severity === "error");
  if (errors.length > 0) throw new Error(errors.map(({ code, message }) => `${code} ${message}`).join("\n"));
  if (policies.length !== 1) throw new Error(`${policies.length} policies`);
  return { ...lower(policies[0]!, catalog), text };
}

/** The policy, when nothing is wrong with it. */
export function lowered(text: string): Policy {
  const { policy, diagnostics } = lowerText(text);
  if (policy === undefined) throw new Error(diagnostics.map(({ code, message }) => `${code} ${message}`).join("\n"));
  return policy;
}

/** `CODE text [label, label]` for each diagnostic of lowering. */
export function problems(text: string): readonly string[] {
  const { diagnostics } = lowerText(text);
  return diagnostics.map(({ code, span, labels }) => {
    const marks = labels.map((label) => text.slice(label.span.start, label.span.end));
    return `${code} ${text.slice(span.start, span.end)}${marks.length === 0 ? "" : ` [${marks.join(" | ")}]`}`;
  });
}

const ruleOf = (condition: string): string => `policy P { rule R { allow s3:GetObject on * when ${condition} } }`;

export function conditionText({ conditions }: Statement): string {
  const texts = conditions.map(
    ({ operator, key, values }) => `${operatorText(operator)} ${key.replace(/^aws:/, "")} ${values.join("|")}`,
  );
  return texts.join("; ");
}

/** The conditions of each statement of a rule with this condition. */
export function statementsOf(condition: string): readonly string[] {
  return lowered(ruleOf(condition)).statements.map(conditionText);
}

export function conditionProblems(condition: string): readonly string[] {
  return problems(ruleOf(condition));
}

/** The JSON of the statements, without `Sid` and `Effect`. */
export function elementsOf(rule: string, before = "", kind = "identity"): readonly object[] {
  const policy = lowered(`${before}\npolicy P for ${kind} { rule R { ${rule} } }`);
  return encodePolicy(policy).Statement.map(({ Sid, Effect, ...elements }) => elements);
}

export function elementProblems(rule: string, before = "", kind = "identity"): readonly string[] {
  return problems(`${before}\npolicy P for ${kind} { rule R { ${rule} } }`);
}
