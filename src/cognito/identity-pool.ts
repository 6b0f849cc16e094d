/**
 * Cognito's own model. In: the configuration of an identity pool, then claims of a token, or none for a guest. Out: the
 * session that Cognito would issue, its role, tags, keys and session policies, and an engine that decides what it may do.
 * Paragraphs of "Cognito" are those of `docs/cognito.md`.
 */
import { createEngine, type Engine } from "../engine/engine.js";
import type { Explanation } from "../engine/explanation.js";
import { engineDocuments } from "../engine/layers.js";
import { loadDocument } from "../engine/load-document.js";
import { PolicyError } from "../engine/policy-error.js";
import type { EngineOptions } from "../engine/prepare-request.js";
import type { ContextInput, Request } from "../engine/request.js";
import { roleEngine } from "./assume-role.js";
import type { IdentityPoolConfig } from "./config.js";
import { isRoleArn } from "./limits.js";
import { type OpenPool, openSession } from "./open-session.js";
import type { CognitoProblem } from "./problem.js";
import { type PublicOperation, publicRequest } from "./public-request.js";
import { pathOf } from "./reader.js";
import type { CognitoSession, FlowStep, IssuedSession } from "./session.js";
import { type SessionEngine, type SessionLayers, sessionEngine } from "./session-engine.js";
import { type SessionRequest, sessionInput } from "./session-input.js";
import { type PoolSettings, type RoleSettings, readSettings } from "./settings.js";
import { trustFindings } from "./trust-findings.js";

/** An identity pool that hands out sessions. */
export interface IdentityPool {
  /** `arn:aws:cognito-identity:REGION:ACCOUNT:identitypool/ID` */
  readonly arn: string;
  /** Of the configuration, and of the trust policies that are known. An error refuses every session. */
  readonly problems: readonly CognitoProblem[];
  /** Never throws for what a token says; throws a `RequestError` when the request makes no sense. */
  readonly session: (request: SessionRequest) => CognitoSession;
  /** The layers of a session: those of its role, its session policies, and what is given. Throws a `PolicyError`. */
  readonly engine: (session: IssuedSession, layers?: SessionLayers) => SessionEngine;
  /** A public call, with the condition keys that RCPs and endpoint policies see. */
  readonly publicRequest: (
    operation: PublicOperation,
    options: { readonly isGuest: boolean; readonly context?: Readonly<Record<string, ContextInput>> },
  ) => Request;
  /** Why a call of the flow was decided as it was. */
  readonly explainStep: (step: FlowStep) => Explanation;
}

/** Trust policies have a grammar of their own (IAM §1.4.2), which the engine does not ask for. */
function checkTrust({ trust }: RoleSettings, name: string): void {
  if (trust === undefined) return;
  const { diagnostics, sources } = loadDocument(trust, "trust", name);
  if (diagnostics.some(({ severity }) => severity === "error")) {
    throw new PolicyError(diagnostics, new Map(sources.map((source) => [source.name, source])));
  }
}

function openPool(settings: PoolSettings): OpenPool {
  const trusts = new Map<string, Engine>();
  for (const [arn, role] of settings.roles) {
    // What is no role ARN is a problem of the configuration, and cannot be asked about.
    if (!isRoleArn(arn)) continue;
    checkTrust(role, `${pathOf("roles", arn)}.trust`);
    if (role.trust !== undefined) trusts.set(arn, roleEngine(role.trust, settings.rcps));
  }
  const { rcps, endpoint } = settings;
  return { settings, trusts, guards: createEngine({ rcps, endpoint }), rcps: createEngine({ rcps }) };
}

function findingsOf({ settings, trusts }: OpenPool): readonly CognitoProblem[] {
  const { id: poolId, federatedPrincipal } = settings;
  return [...trusts].flatMap(([role, engine]) =>
    trustFindings(engine, { role, poolId, federatedPrincipal, path: `${pathOf("roles", role)}.trust` }),
  );
}

/** The policies of a role with those of its account; made once a role. */
function roleLayers(settings: PoolSettings, options: EngineOptions): (arn: string) => Engine {
  const known = new Map<string, Engine>();
  return (arn) => {
    const before = known.get(arn);
    if (before !== undefined) return before;
    const role = settings.roles.get(arn);
    const documents = {
      identity: role?.identity ?? [],
      ...(role?.boundary === undefined ? {} : { boundary: role.boundary }),
      scps: settings.scps,
      rcps: settings.rcps,
    };
    const engine = createEngine(documents, options);
    known.set(arn, engine);
    return engine;
  };
}

const layerNames: readonly string[] = ["resource", "scps", "rcps", "endpoint"];

function withLayers(engine: Engine, session: IssuedSession, layers: SessionLayers): Engine {
  const unknown = Object.keys(layers).find((name) => !layerNames.includes(name));
  if (unknown !== undefined) {
    throw new TypeError(`layer \`${unknown}\` is not for the caller of a session; those are ${layerNames.join(", ")}`);
  }
  const given = engineDocuments(layers);
  return engine.update((documents) => {
    const draft = documents as { -readonly [K in keyof typeof documents]: unknown };
    draft.session = session.sessionPolicies;
    draft.resource = given.resource;
    draft.endpoint = given.endpoint;
    if (layers.scps !== undefined) draft.scps = given.scps;
    if (layers.rcps !== undefined) draft.rcps = given.rcps;
  });
}

function explainStep({ guards, trusts, rcps }: OpenPool, { request }: FlowStep): Explanation {
  if (request.principal === "anonymous") return guards.explain(request);
  const arn = typeof request.resource === "string" ? request.resource : request.resource.arn;
  return (trusts.get(arn) ?? rcps).explain(request);
}

/**
 * Reads a configuration. What is wrong with it is in `problems`, never thrown; a policy document that IAM would not take
 * throws one `PolicyError`, as it does in `createEngine`. The options are those of the engines that sessions are given; the
 * calls of the flow itself are Cognito's own.
 */
export function createIdentityPool(config: IdentityPoolConfig, options: EngineOptions = {}): IdentityPool {
  const { settings, problems } = readSettings(config);
  const pool = openPool(settings);
  const all = [...problems, ...findingsOf(pool)];
  const engineOf = roleLayers(settings, options);
  for (const arn of settings.roles.keys()) engineOf(arn);
  return {
    arn: settings.arn,
    problems: all,
    session: (request) => openSession(pool, sessionInput(request), all),
    engine: (session, layers = {}) => sessionEngine(withLayers(engineOf(session.role), session, layers), session),
    publicRequest: (operation, { isGuest, context }) => publicRequest(operation, settings, isGuest, context),
    explainStep: (step) => explainStep(pool, step),
  };
}
