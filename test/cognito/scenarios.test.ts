/** The scenarios with federated users and guests, from claims or a guest's session to the decision. */
import { describe, expect, it } from "vitest";
import type { IdentityPoolConfig, RoleConfig } from "../../src/cognito/config.js";
import { createIdentityPool, type IdentityPool } from "../../src/cognito/identity-pool.js";
import type { PublicOperation } from "../../src/cognito/public-request.js";
import type { CognitoSession } from "../../src/cognito/session.js";
import { createEngine } from "../../src/engine/engine.js";
import type { PolicyDocument } from "../../src/engine/layers.js";
import type { Outcome } from "../../src/eval/model.js";
import { outcomes, type Scenario, type ScenarioRequest, scenarios } from "../scenarios/scenarios.js";
import { account, config, guests, identityId, issued, poolId, trust, userPool, users } from "./pools.js";

const prefix = "cognito-identity.amazonaws.com";

function scenario(id: number): Scenario {
  const found = scenarios.find((each) => each.id === id);
  if (found === undefined) throw new Error(`no scenario ${id}`);
  return found;
}

function policiesOf({ policies }: Scenario, request: ScenarioRequest, type: string): readonly PolicyDocument[] {
  return policies
    .filter((policy) => policy.type === type && request.policies.includes(policy.name))
    .map(({ document }) => document);
}

/** Each request with the words that name it. */
const rows = ({ requests }: Scenario): readonly (readonly [string, ScenarioRequest])[] =>
  requests.map((request) => [`${request.action} ${request.resources[0]?.arn} (${request.why})`, request]);

/** The keys of the federation come from the session: a scenario that states others states what the model must not say. */
function contextOf(request: ScenarioRequest): Readonly<Record<string, string | readonly string[]>> {
  return Object.fromEntries(Object.entries(request.context).filter(([key]) => !key.startsWith(`${prefix}:`)));
}

function decideAs(pool: IdentityPool, session: CognitoSession, request: ScenarioRequest): readonly Outcome[] {
  const engine = pool.engine(issued(session));
  return request.resources.map(
    ({ arn }) => engine.decide({ action: request.action, resource: { arn, account }, context: contextOf(request) }).outcome,
  );
}

function poolOf(role: string, settings: RoleConfig, changes: Partial<IdentityPoolConfig> = {}): IdentityPool {
  return createIdentityPool({
    ...config,
    ...changes,
    roles: { ...config.roles, [role]: { ...config.roles?.[role], ...settings } },
  });
}

describe("scenario 7, own datasets, from claims", () => {
  const seven = scenario(7);

  it.each(rows(seven))("%s", (_, request) => {
    const pool = poolOf(users, { identity: policiesOf(seven, request, "identity") });
    if (request.context[`${prefix}:sub`] === undefined) {
      // Nobody whom a pool knows: the same policies without a session of Cognito.
      const engine = createEngine({ identity: policiesOf(seven, request, "identity") });
      const principal = `arn:aws:sts::${account}:assumed-role/users/x`;
      const decided = request.resources.map(
        ({ arn }) => engine.decide({ principal, action: request.action, resource: arn }).outcome,
      );
      expect(decided).toEqual([outcomes[request.expected]]);
      return;
    }
    const session = pool.session({ identityId, claims: { iss: `https://${userPool}`, sub: "u1" } });
    expect(session).toMatchObject({
      context: { [`${prefix}:aud`]: request.context[`${prefix}:aud`], [`${prefix}:sub`]: request.context[`${prefix}:sub`] },
    });
    expect(decideAs(pool, session, request)).toEqual([outcomes[request.expected]]);
  });
});

describe("scenario 8, department and clearance, from claims that are mapped to tags", () => {
  const eight = scenario(8);
  const principalTags = { department: "custom:department", clearance: "custom:clearance" };
  const claimsOf = ({ principalTags: tags }: ScenarioRequest): Readonly<Record<string, string>> =>
    Object.fromEntries(Object.entries(tags).map(([key, value]) => [`custom:${key}`, value]));

  it.each(rows(eight))("%s", (_, request) => {
    const pool = poolOf(
      users,
      { identity: policiesOf(eight, request, "identity") },
      { providers: { [userPool]: { principalTags } } },
    );
    const session = pool.session({ identityId, claims: { sub: "u1", email: "a@example.com", ...claimsOf(request) } });
    expect({ ...issued(session).tags }).toEqual(request.principalTags);
    expect(decideAs(pool, session, request)).toEqual([outcomes[request.expected]]);
  });

  it("its foot-gun: without sts:TagSession every request for credentials fails, not just the tagged ones", () => {
    const untagged = { trust: trust({ actions: ["sts:AssumeRoleWithWebIdentity"] }) };
    const pool = poolOf(users, untagged, { providers: { [userPool]: { principalTags } } });
    for (const claims of [{}, { "custom:department": "legal" }]) {
      expect(pool.session({ identityId, claims })).toMatchObject({
        issued: false,
        problems: expect.arrayContaining([expect.objectContaining({ code: "trustWithoutTagSession" })]),
      });
    }
  });
});

describe("scenario 10, guests, from a guest's session", () => {
  const ten = scenario(10);

  it.each(rows(ten))("%s", (_, request) => {
    const pool = poolOf(guests, { identity: policiesOf(ten, request, "identity") }, { allowClassicFlow: true });
    // The rows without the session policies are those of the basic flow.
    const isBasic = policiesOf(ten, request, "session").length === 0;
    const session = pool.session(isBasic ? { identityId, flow: "basic", roleArn: guests } : { identityId });
    expect(session).toMatchObject({ isGuest: true, context: { [`${prefix}:amr`]: request.context[`${prefix}:amr`] } });
    expect(decideAs(pool, session, request)).toEqual([outcomes[request.expected]]);
  });

  it("limits by the documents that the scenario shows", () => {
    const shown = ten.policies.filter(({ type }) => type === "session").map(({ document }) => document["Statement"]);
    const session = issued(createIdentityPool(config).session({ identityId }));
    const actions = (statements: unknown): unknown => (statements as readonly { Action: unknown }[])[0]?.Action;
    const ours = session.sessionPolicies.map(
      (policy) => (JSON.parse((policy as { text: string }).text) as { Statement: unknown }).Statement,
    );
    expect(ours.map(actions)).toEqual(shown.map(actions));
  });
});

describe("scenario 11, self sign-up", () => {
  const eleven = scenario(11);

  it.each(rows(eleven))("%s", (_, request) => {
    const rcps = [policiesOf(eleven, request, "rcp")];
    const pool = poolOf(users, { identity: policiesOf(eleven, request, "identity"), tags: request.principalTags }, { rcps });
    const engine = pool.engine(issued(pool.session({ identityId, claims: {} })));
    const decided = request.resources.map(({ arn, tags }) =>
      engine.decide({ action: request.action, resource: { arn, account, ...(tags === undefined ? {} : { tags }) } }),
    );
    expect(decided.map(({ outcome }) => outcome)).toEqual([outcomes[request.expected]]);
    // A session does not make a public call a signed one.
    if (!request.signed) expect(decided[0]?.unsigned?.source).toBe("page");
  });
});

describe("scenario 15, no guests in the organization", () => {
  const fifteen = scenario(15);

  it.each(rows(fifteen))("%s", (_, request) => {
    const isGuest = Object.keys(request.context).some((key) => key.startsWith("cognito-identity-unauth:"));
    const pool = createIdentityPool(config);
    const call = pool.publicRequest(request.action.split(":")[1] as PublicOperation, { isGuest });
    expect(call.context).toMatchObject(request.context);
    const engine = createEngine({
      scps: [policiesOf(fifteen, request, "scp")],
      rcps: [policiesOf(fifteen, request, "rcp")],
    });
    expect(engine.decide(call).outcome).toBe(outcomes[request.expected]);
  });

  it("refuses guests and lets signed-in users through, from the first call of the flow to the session", () => {
    const rcps = [fifteen.policies.filter(({ type }) => type === "rcp").map(({ document }) => document)];
    const pool = createIdentityPool({ ...config, rcps });
    expect(pool.session({ identityId })).toMatchObject({ issued: false, problems: [{ code: "guardDenied" }], steps: [{}] });
    expect(pool.session({ identityId, claims: {} })).toMatchObject({ issued: true, role: users });
    const scps = [fifteen.policies.filter(({ type }) => type === "scp").map(({ document }) => document)];
    expect(createIdentityPool({ ...config, scps }).session({ identityId })).toMatchObject({ issued: true, role: guests });
  });

  it("is about this pool", () => {
    expect(fifteen.requests[0]?.context["cognito-identity-unauth:IdentityPoolArn"]).toContain(poolId);
  });
});
