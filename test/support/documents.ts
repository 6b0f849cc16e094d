import { catalog } from "../../src/catalog/catalog.js";
import { compileSources } from "../../src/compiler/compile-sources.js";
import { hasErrors } from "../../src/diagnostics/diagnostic.js";
import { decodePolicy } from "../../src/iam/decode.js";
import type { Policy, PolicyKind } from "../../src/ir/model.js";
import type { ActionVerdict, RuleSupport, SupportReport } from "../../src/support/model.js";
import { cognitoServices, supportReport } from "../../src/support/report.js";

export type StatementDocument = Readonly<Record<string, unknown>>;

export function policyOf(kind: PolicyKind, ...statements: readonly StatementDocument[]): Policy {
  const document = { Version: "2012-10-17", Statement: statements };
  const { policy, diagnostics } = decodePolicy(document as never, kind, "P");
  if (policy === undefined) throw new Error(diagnostics.map(({ message }) => message).join("\n"));
  return policy;
}

/** Of one `.abac` text; throws when it has errors. */
export function compiledPolicies(text: string): readonly Policy[] {
  const { policies, diagnostics } = compileSources({ sources: { "p.abac": text } });
  if (hasErrors(diagnostics)) throw new Error(diagnostics.map(({ code, message }) => `${code} ${message}`).join("\n"));
  return policies.flatMap(({ documents }) => documents.map(({ policy }) => policy));
}

export function reportOn(policies: readonly Policy[], services: readonly string[] = cognitoServices): SupportReport {
  return supportReport(catalog, services, { policies });
}

/** The rules of IAM statements in one identity policy. */
export function rulesOf(...statements: readonly StatementDocument[]): readonly RuleSupport[] {
  return reportOn([policyOf("identity", ...statements)]).policies!.rules;
}

/** What an `Allow` or `Deny` on `*` does with one action. */
export function verdictOf(
  effect: "Allow" | "Deny",
  action: string,
  condition: Readonly<Record<string, unknown>>,
  resource: string = "*",
): ActionVerdict {
  const [rule] = rulesOf({ Effect: effect, Action: action, Resource: resource, Condition: condition });
  return rule!.actions[0]!;
}
