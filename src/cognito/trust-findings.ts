/**
 * What a trust policy lets in besides those it is meant for (Cognito §5.2): asked of the engine, and read off the conditions
 * that its statements have.
 */
import type { Engine } from "../engine/engine.js";
import type { StatementExplanation } from "../engine/explanation.js";
import { assumeAction, assumeRequest } from "./assume-role.js";
import { type CognitoProblem, problem, quoted } from "./problem.js";
import { allowsForPool } from "./trust-denial.js";

export interface TrustSubject {
  readonly role: string;
  readonly poolId: string;
  readonly federatedPrincipal: string;
  readonly path: string;
}

/** Identities that no pool has; the provider is one that is no pool's only one. */
const nobody = "00000000-0000-0000-0000-000000000000";
const signedIn = "graph.facebook.com";

function isAllowed(
  engine: Engine,
  { role, federatedPrincipal }: TrustSubject,
  audience: string,
  provider: string | undefined,
): boolean {
  const federated = { federatedPrincipal, audience, identityId: `us-east-1:${nobody}`, provider };
  return engine.decide(assumeRequest(assumeAction, { role, roleTags: {}, federated, sessionTags: {} })).allowed;
}

/** A pool of the same Region and one of another, neither of which anybody named. */
function foreignPools(poolId: string): readonly string[] {
  const region = poolId.split(":")[0] ?? "";
  return [`${region}:${nobody}`, `${region === "eu-west-1" ? "us-east-1" : "eu-west-1"}:${nobody}`];
}

const tests = ({ conditions }: StatementExplanation, key: string): boolean =>
  conditions.some((condition) => condition.key.toLowerCase() === key.toLowerCase());

const networkKeys: readonly string[] = ["aws:SourceIp", "aws:VpcSourceIp", "aws:SourceVpc", "aws:SourceVpce"];

/** Warnings; empty for a trust policy that names its pools and its kind of user. */
export function trustFindings(engine: Engine, subject: TrustSubject): readonly CognitoProblem[] {
  const { role, poolId, federatedPrincipal, path } = subject;
  const federated = { federatedPrincipal, audience: poolId, identityId: `us-east-1:${nobody}`, provider: signedIn };
  const request = assumeRequest(assumeAction, { role, roleTags: {}, federated, sessionTags: {} });
  const statements = allowsForPool(engine.explain(request));
  const findings: CognitoProblem[] = [];
  const kinds = [undefined, signedIn];
  const isOpen = foreignPools(poolId).some((pool) => kinds.some((kind) => isAllowed(engine, subject, pool, kind)));
  if (isOpen || statements.some((statement) => !tests(statement, `${federatedPrincipal}:aud`))) {
    findings.push(problem("trustWithoutAudience", `any identity pool of any account can assume ${quoted(role)}`, path));
  }
  const isForAll = kinds.every((kind) => isAllowed(engine, subject, poolId, kind));
  if (isForAll || statements.some((statement) => !tests(statement, `${federatedPrincipal}:amr`))) {
    findings.push(problem("trustWithoutAmr", `guests and signed-in users alike can assume ${quoted(role)}`, path));
  }
  const network = networkKeys.filter((key) => statements.some((statement) => tests(statement, key)));
  if (network.length > 0) {
    findings.push(
      problem("trustNetworkKeys", `the trust policy of ${quoted(role)} tests ${network.map(quoted).join(", ")}`, path),
    );
  }
  return findings;
}
