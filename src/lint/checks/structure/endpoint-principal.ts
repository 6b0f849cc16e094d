import { type Check, statementCheck } from "../../check.js";
import { atPrincipals } from "../../place.js";

/** TW134: gateway endpoints resolve the principal of an account to its root user only (§1.4.6). */
export const endpointPrincipal: Check = statementCheck("TW134", (subject, report) => {
  const { principals } = subject.statement;
  if (subject.policy.policy.kind !== "endpoint" || principals === undefined) return;
  const named = principals.entries.findIndex(({ value }) => value !== "*");
  if (!principals.negated && named < 0) return;
  report(atPrincipals(subject, named < 0 ? undefined : named), {
    message:
      "an endpoint policy whose principal is not `*` may match nobody: a gateway endpoint takes an account for its root user",
    help: "write `*` and compare `aws:PrincipalArn`",
  });
});
