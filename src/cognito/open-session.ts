/**
 * From a request for credentials to a session (Cognito §5.1): the calls of the flow one after the other, each decided by the
 * engine, and between them what Cognito itself does: it chooses a role, maps claims and limits guests.
 */
import type { Engine } from "../engine/engine.js";
import type { PolicyDocument } from "../engine/layers.js";
import type { ContextInput } from "../engine/request.js";
import { assumeAction, assumeRequest, tagAction } from "./assume-role.js";
import { federationKeys } from "./federation.js";
import { type FoundProvider, findProvider } from "./find-provider.js";
import { isPoolLikeId, isRoleArn } from "./limits.js";
import { mergedTags, type SessionTags, sizeProblems, tagRecord, tagsFromClaims, valueProblems } from "./principal-tags.js";
import { type CognitoProblem, hasError, problem, quoted } from "./problem.js";
import { type PublicOperation, publicRequest } from "./public-request.js";
import { checkTagKeys } from "./read-tag-map.js";
import { pathOf, type Reader } from "./reader.js";
import { chooseRole, type RoleChoice } from "./role-choice.js";
import type { CognitoSession, FlowStep } from "./session.js";
import type { SessionInput } from "./session-input.js";
import type { PoolSettings } from "./settings.js";
import { denialProblems } from "./trust-denial.js";

/** What a pool has ready: its settings, the engine of its guards and one for each role whose trust policy is known. */
export interface OpenPool {
  readonly settings: PoolSettings;
  /** RCPs and the endpoint policy. */
  readonly guards: Engine;
  readonly trusts: ReadonlyMap<string, Engine>;
  /** RCPs alone, for roles whose trust policy is not known: they deny, but do not allow. */
  readonly rcps: Engine;
}

interface Opening {
  readonly pool: OpenPool;
  readonly input: SessionInput;
  readonly provider: FoundProvider | undefined;
  readonly isGuest: boolean;
  readonly steps: FlowStep[];
  readonly problems: CognitoProblem[];
}

interface Chosen {
  readonly choice: RoleChoice;
  readonly sessionTags: SessionTags;
  /** Whether the call tags the session, be it with no tag at all. */
  readonly isTagged: boolean;
}

const isProblem = (found: FoundProvider | CognitoProblem): found is CognitoProblem => "code" in found;

/** What needs no policy to be refused. */
function checkInput({ pool, input, isGuest, problems }: Opening): void {
  const { settings } = pool;
  if (!isPoolLikeId(input.identityId)) {
    problems.push(problem("malformedIdentityId", `${quoted(input.identityId)} is no id of an identity`, "identityId"));
  }
  if (isGuest && !settings.allowsGuests) problems.push(problem("guestsDisabled", "the pool has no guests"));
  if (input.flow === "basic" && !settings.allowsClassicFlow) {
    problems.push(problem("classicFlowDisabled", "the pool does not allow the basic flow", "flow"));
  }
  const foreign = input.flow === "basic" ? (["customRole"] as const) : (["role", "sessionPolicies"] as const);
  for (const name of foreign) {
    if (input[name] !== undefined) {
      const given = { customRole: "customRoleArn", role: "roleArn", sessionPolicies: "sessionPolicies" }[name];
      problems.push(problem("optionOfOtherFlow", `\`${given}\` does not belong to the ${input.flow} flow`, given));
    }
  }
}

/** The public calls of the flow. The backend of a developer provider makes a signed one in place of the first. */
function publicCalls({ input, provider }: Opening): readonly PublicOperation[] {
  const isDeveloper = provider?.kind === "developer";
  if (input.flow === "basic") return isDeveloper ? [] : ["GetId", "GetOpenIdToken"];
  return isDeveloper ? ["GetCredentialsForIdentity"] : ["GetId", "GetCredentialsForIdentity"];
}

function callPublic(opening: Opening): void {
  const { pool, isGuest, steps, problems } = opening;
  for (const operation of publicCalls(opening)) {
    const request = publicRequest(operation, pool.settings, isGuest);
    const decision = pool.guards.decide(request);
    steps.push({ request, decision });
    if (decision.outcome === "unsigned") continue;
    problems.push(problem("guardDenied", `${quoted(request.action)} is denied (${decision.outcome})`));
    return;
  }
}

function chooseFor({ pool, input, provider, isGuest }: Opening): RoleChoice {
  const { defaultRoles } = pool.settings;
  if (input.flow === "enhanced") {
    return chooseRole({
      mapping: provider?.roles,
      claims: input.claims ?? {},
      customRole: input.customRole,
      defaultRole: isGuest ? defaultRoles.unauthenticated : defaultRoles.authenticated,
      isGuest,
    });
  }
  if (input.role !== undefined && isRoleArn(input.role)) return { role: input.role, source: "given", problems: [] };
  const found =
    input.role === undefined
      ? problem("missingRole", "the app names no role", "roleArn")
      : problem("malformedRoleArn", `${quoted(input.role)} is no role ARN`, "roleArn");
  return { role: undefined, source: undefined, problems: [found] };
}

/** Tags of a developer provider: passed, not mapped, within the same limits. */
function passedTags({ input, provider, problems }: Opening): SessionTags {
  const tags = tagRecord(Object.entries(input.principalTags ?? {}));
  if (provider?.kind !== "developer" && input.principalTags !== undefined) {
    problems.push(problem("optionOfOtherFlow", "only a developer provider passes tags", "principalTags"));
    return tagRecord([]);
  }
  const reader: Reader = { problems };
  checkTagKeys(reader, Object.keys(tags), "principalTags");
  for (const [key, value] of Object.entries(tags)) problems.push(...valueProblems(key, value, pathOf("principalTags", key)));
  problems.push(...sizeProblems(tags));
  return tags;
}

function chooseAll(opening: Opening): Chosen {
  const { input, provider, problems } = opening;
  const choice = chooseFor(opening);
  problems.push(...choice.problems);
  const passed = passedTags(opening);
  if (provider?.tags === undefined) return { choice, sessionTags: passed, isTagged: Object.keys(passed).length > 0 };
  const mapped = tagsFromClaims(provider.tags, input.claims ?? {});
  problems.push(...mapped.problems);
  return { choice, sessionTags: mergedTags(mapped.tags, passed), isTagged: true };
}

/** Cognito §5.2: both permissions, in the order in which a person would look for the fault. */
function assume({ pool, input, provider, steps, problems }: Opening, role: string, { sessionTags, isTagged }: Chosen): void {
  const { settings, trusts } = pool;
  const path = `${pathOf("roles", role)}.trust`;
  const trust = trusts.get(role);
  if (trust === undefined) problems.push(problem("trustNotChecked", `the trust policy of ${quoted(role)} is not known`, path));
  const federated = {
    federatedPrincipal: settings.federatedPrincipal,
    audience: settings.id,
    identityId: input.identityId,
    provider: provider?.name,
  };
  const call = { role, roleTags: settings.roles.get(role)?.tags ?? tagRecord([]), federated, sessionTags };
  const engine = trust ?? pool.rcps;
  for (const action of isTagged ? [assumeAction, tagAction] : [assumeAction]) {
    const request = assumeRequest(action, call);
    const decision = engine.decide(request);
    // Without the trust policy silence says nothing.
    if (trust === undefined && decision.outcome !== "explicitDeny") continue;
    steps.push({ request, decision });
    if (decision.allowed) continue;
    problems.push(...denialProblems(engine.explain(request), settings.federatedPrincipal, role, path));
    return;
  }
}

function sessionPolicies({ pool, input, isGuest }: Opening): readonly PolicyDocument[] {
  if (input.flow === "basic") return input.sessionPolicies ?? [];
  return isGuest ? pool.settings.guestPolicies : [];
}

/** IAM §5.5: a session knows its role by its whole ARN. */
function sessionContext({ pool, input, provider }: Opening, role: string): Readonly<Record<string, ContextInput>> {
  const { federatedPrincipal, id } = pool.settings;
  const federated = { federatedPrincipal, audience: id, identityId: input.identityId, provider: provider?.name };
  return { ...federationKeys(federated), "aws:FederatedProvider": federatedPrincipal, "aws:PrincipalArn": role };
}

function sessionArn(role: string, sessionName: string): string {
  const [, partition, , , account] = role.split(":");
  return `arn:${partition}:sts::${account}:assumed-role/${role.slice(role.lastIndexOf("/") + 1)}/${sessionName}`;
}

function settled(opening: Opening, chosen: Chosen | undefined): CognitoSession {
  const { pool, input, provider, isGuest, steps, problems } = opening;
  const attempt = {
    flow: input.flow,
    isGuest,
    identityId: input.identityId,
    ...(provider === undefined ? {} : { provider: provider.name }),
    steps,
    problems,
  };
  const role = chosen?.choice.role;
  const source = chosen?.choice.source;
  if (chosen === undefined || role === undefined || source === undefined || hasError(problems)) {
    return { ...attempt, issued: false, ...(role === undefined ? {} : { role }) };
  }
  const tags = mergedTags(pool.settings.roles.get(role)?.tags ?? {}, chosen.sessionTags);
  const { rule } = chosen.choice;
  return {
    ...attempt,
    issued: true,
    role,
    roleSource: source,
    ...(rule === undefined ? {} : { rule }),
    principal: { arn: sessionArn(role, input.sessionName), tags },
    sessionTags: chosen.sessionTags,
    tags,
    context: sessionContext(opening, role),
    sessionPolicies: sessionPolicies(opening),
  };
}

/** `before` are the problems of the configuration: an error among them refuses. */
export function openSession(pool: OpenPool, input: SessionInput, before: readonly CognitoProblem[]): CognitoSession {
  const isGuest = input.claims === undefined && input.provider === undefined && input.principalTags === undefined;
  const found = isGuest ? undefined : findProvider(input.provider, input.claims ?? {}, pool.settings);
  const lost = found !== undefined && isProblem(found) ? found : undefined;
  const provider = found !== undefined && isProblem(found) ? undefined : found;
  const errors = before.filter(({ severity }) => severity === "error");
  const opening: Opening = { pool, input, provider, isGuest, steps: [], problems: [...errors] };
  if (lost !== undefined) opening.problems.push(lost);
  checkInput(opening);
  if (hasError(opening.problems)) return settled(opening, undefined);
  callPublic(opening);
  if (hasError(opening.problems)) return settled(opening, undefined);
  const chosen = chooseAll(opening);
  const { role } = chosen.choice;
  if (role !== undefined && !hasError(opening.problems)) assume(opening, role, chosen);
  return settled(opening, chosen);
}
