import { describe, expect, it } from "vitest";
import type { SessionRequest } from "../../src/cognito/session-input.js";
import { RequestError } from "../../src/engine/request-error.js";
import {
  account,
  admins,
  allow,
  codes,
  config,
  errors,
  guests,
  identityId,
  issued,
  pool,
  poolId,
  poolWithUsers,
  trust,
  userPool,
  users,
} from "./pools.js";

const claims = { iss: `https://${userPool}`, sub: "u1" };
const actionsOf = (session: {
  readonly steps: readonly { readonly request: { readonly action: string } }[];
}): readonly string[] => session.steps.map(({ request }) => request.action);

describe("a session of a signed-in user", () => {
  it("has everything that later requests need", () => {
    const session = issued(pool().session({ identityId, claims }));
    expect(session).toMatchObject({
      flow: "enhanced",
      isGuest: false,
      identityId,
      provider: userPool,
      role: users,
      principal: { arn: `arn:aws:sts::${account}:assumed-role/users/CognitoIdentityCredentials` },
      context: {
        "cognito-identity.amazonaws.com:aud": poolId,
        "cognito-identity.amazonaws.com:sub": identityId,
        "cognito-identity.amazonaws.com:amr": ["authenticated", userPool],
        "aws:FederatedProvider": "cognito-identity.amazonaws.com",
        "aws:PrincipalArn": users,
      },
      sessionPolicies: [],
      problems: [],
    });
    expect(actionsOf(session)).toEqual([
      "cognito-identity:GetId",
      "cognito-identity:GetCredentialsForIdentity",
      "sts:AssumeRoleWithWebIdentity",
    ]);
  });

  it("decides with the policies, boundary and organization of its role", () => {
    const role = {
      trust: trust(),
      identity: allow(["s3:GetObject", "s3:PutObject", "sqs:SendMessage"]),
      boundary: allow("s3:*"),
    };
    const scp = {
      Version: "2012-10-17",
      Statement: [
        { Effect: "Allow", Action: "*", Resource: "*" },
        { Effect: "Deny", Action: "s3:PutObject", Resource: "*" },
      ],
    };
    const given = poolWithUsers(role, { scps: [scp] });
    const engine = given.engine(issued(given.session({ identityId, claims })));
    const ask = (action: string): string => engine.decide({ action, resource: { arn: "arn:aws:s3:::b/k", account } }).outcome;
    expect([ask("s3:GetObject"), ask("s3:PutObject"), ask("sqs:SendMessage"), ask("s3:ListBucket")]).toEqual([
      "allow",
      "explicitDeny",
      "implicitDeny",
      "implicitDeny",
    ]);
  });

  it("knows its role by the whole ARN, and its provider", () => {
    const document = {
      Version: "2012-10-17",
      Statement: [
        {
          Effect: "Allow",
          Action: "s3:GetObject",
          Resource: "*",
          Condition: {
            ArnEquals: { "aws:PrincipalArn": users },
            StringEquals: { "aws:FederatedProvider": "cognito-identity.amazonaws.com" },
          },
        },
      ],
    };
    const given = poolWithUsers({ trust: trust(), identity: document });
    const engine = given.engine(issued(given.session({ identityId, claims })));
    expect(engine.decide({ action: "s3:GetObject", resource: "arn:aws:s3:::b/k" }).outcome).toBe("allow");
  });

  it("takes the layers of a resource, and no others", () => {
    const given = poolWithUsers({ trust: trust() });
    const session = issued(given.session({ identityId, claims }));
    const policy = {
      Version: "2012-10-17",
      Statement: [{ Effect: "Allow", Principal: { AWS: session.principal.arn }, Action: "s3:GetObject", Resource: "*" }],
    };
    const call = { action: "s3:GetObject", resource: { arn: "arn:aws:s3:::b/k", account } };
    expect(given.engine(session).decide(call).outcome).toBe("implicitDeny");
    expect(given.engine(session, { resource: policy }).decide(call).outcome).toBe("allow");
    const deny = { Version: "2012-10-17", Statement: [{ Effect: "Deny", Principal: "*", Action: "s3:*", Resource: "*" }] };
    expect(given.engine(session, { resource: policy, rcps: [deny] }).decide(call).outcome).toBe("explicitDeny");
    expect(() => given.engine(session, { identity: allow("*") } as never)).toThrow(TypeError);
  });

  it("adds its keys to each request and loses none that is given", () => {
    const given = poolWithUsers({ trust: trust(), identity: allow("cognito-idp:*") });
    const engine = given.engine(issued(given.session({ identityId, claims })));
    const call = { action: "s3:GetObject", resource: "*", context: { "aws:SourceIp": "10.0.0.1" } };
    expect(engine.request(call).context).toMatchObject({
      "aws:SourceIp": "10.0.0.1",
      "cognito-identity.amazonaws.com:sub": identityId,
    });
    const same = { "cognito-identity.amazonaws.com:amr": ["authenticated", userPool] };
    expect(engine.decide({ ...call, context: same }).outcome).toBe("implicitDeny");
    for (const key of ["cognito-identity.amazonaws.com:sub", "COGNITO-identity.amazonaws.com:SUB"]) {
      expect(() => engine.decide({ ...call, context: { [key]: "other" } })).toThrow(RequestError);
    }
    expect(engine.decideOperation({ operation: "cognito-idp:CreateUserPool", request: { tags: { a: "b" } } })).toMatchObject({
      outcome: "allow",
      legs: [{}, {}],
    });
    expect(engine.explain(call).outcome).toBe("implicitDeny");
  });

  it("has the name that it is given", () => {
    expect(issued(pool().session({ identityId, claims, sessionName: "web-1" })).principal.arn).toMatch(
      /assumed-role\/users\/web-1$/,
    );
  });
});

describe("the provider of the claims", () => {
  const two = { [userPool]: {}, "accounts.google.com": {} };

  it("is the issuer, or the one that is named, or the only one", () => {
    expect(pool({ providers: two }).session({ identityId, claims }).provider).toBe(userPool);
    expect(pool({ providers: two }).session({ identityId, claims: {}, provider: "accounts.google.com" }).provider).toBe(
      "accounts.google.com",
    );
    expect(pool().session({ identityId, claims: {} }).provider).toBe(userPool);
    expect(pool({ providers: two }).session({ identityId, claims: { iss: "https://accounts.google.com/" } }).issued).toBe(true);
  });

  it("is never guessed", () => {
    expect(errors(pool({ providers: two }).session({ identityId, claims: {} }))).toEqual(["unknownProvider"]);
    expect(errors(pool().session({ identityId, claims: { iss: "https://evil.example.com" } }))).toEqual(["unknownProvider"]);
    expect(errors(pool().session({ identityId, claims, provider: "graph.facebook.com" }))).toEqual(["unknownProvider"]);
    expect(errors(pool({ providers: {} }).session({ identityId, claims: {} }))).toEqual(["unknownProvider"]);
  });

  it("may be configured for an app client, which the token names", () => {
    const roleMapping = {
      type: "Rules",
      ambiguousRoleResolution: "Deny",
      rules: [{ claim: "sub", matchType: "Equals", value: "u1", roleArn: admins }],
    } as const;
    const providers = { [`${userPool}:web`]: { roleMapping }, [userPool]: { principalTags: { user: "sub" } } };
    const web = pool({ providers }).session({ identityId, claims: { ...claims, aud: "web" } });
    expect(web).toMatchObject({ issued: true, role: admins, provider: userPool, tags: { user: "u1" } });
    const access = pool({ providers }).session({ identityId, claims: { ...claims, client_id: "web" } });
    expect(access).toMatchObject({ role: admins });
    const other = pool({ providers }).session({ identityId, claims: { ...claims, aud: "mobile" } });
    expect(other).toMatchObject({ issued: true, role: users, tags: { user: "u1" } });
    const named = pool({ providers }).session({ identityId, claims: { sub: "u1" }, provider: `${userPool}:web` });
    expect(named).toMatchObject({ role: admins, provider: userPool });
  });
});

describe("the basic flow", () => {
  const open = { allowClassicFlow: true };

  it("assumes the role that the app names, with the policies that the app adds", () => {
    const given = pool(open);
    const session = issued(
      given.session({ identityId, claims, flow: "basic", roleArn: admins, sessionPolicies: allow("s3:GetObject") }),
    );
    expect(session).toMatchObject({ role: admins, roleSource: "given", sessionPolicies: [{}] });
    expect(actionsOf(session)).toEqual([
      "cognito-identity:GetId",
      "cognito-identity:GetOpenIdToken",
      "sts:AssumeRoleWithWebIdentity",
    ]);
  });

  it("has the trust policy as its only gate", () => {
    const roles = { ...config.roles, [admins]: { trust: trust({ aud: null, amr: null }) } };
    const guest = pool({ ...open, roles }).session({ identityId, flow: "basic", roleArn: admins });
    expect(guest).toMatchObject({ issued: true, isGuest: true, role: admins, sessionPolicies: [] });
    expect(errors(pool(open).session({ identityId, flow: "basic", roleArn: admins }))).toEqual(["trustWrongAmr"]);
  });

  it("carries mapped claims, too", () => {
    const providers = { [userPool]: { principalTags: { user: "sub" } } };
    const session = pool({ ...open, providers }).session({ identityId, claims, flow: "basic", roleArn: users });
    expect(session).toMatchObject({ issued: true, sessionTags: { user: "u1" } });
  });

  it.each<[string, Partial<SessionRequest>, boolean, string]>([
    ["off", { flow: "basic", roleArn: users }, false, "classicFlowDisabled"],
    ["without a role", { flow: "basic" }, true, "missingRole"],
    ["with something else", { flow: "basic", roleArn: "admins" }, true, "malformedRoleArn"],
    [
      "asked for a role as in the enhanced flow",
      { flow: "basic", roleArn: users, customRoleArn: users },
      true,
      "optionOfOtherFlow",
    ],
    ["mistaken for the enhanced flow", { roleArn: users }, true, "optionOfOtherFlow"],
    ["mistaken for the enhanced flow, with policies", { sessionPolicies: allow("*") }, true, "optionOfOtherFlow"],
  ])("is refused when it is %s", (_, request, allowClassicFlow, code) => {
    expect(errors(pool({ allowClassicFlow }).session({ identityId, claims, ...request }))).toEqual([code]);
  });
});

describe("a refusal", () => {
  it("is for an identity that is none", () => {
    for (const bad of ["x", "us-east-1:XYZ", `us-east-1:${"a".repeat(60)}`, "us-east-1:a\u0000"]) {
      expect(errors(pool().session({ identityId: bad, claims }))).toEqual(["malformedIdentityId"]);
    }
  });

  it("is for guests of a pool that has none", () => {
    expect(errors(pool({ allowUnauthenticatedIdentities: false }).session({ identityId }))).toEqual(["guestsDisabled"]);
    expect(pool({ allowUnauthenticatedIdentities: false }).session({ identityId, claims }).issued).toBe(true);
  });

  it("is for everybody when the configuration has an error, and says which", () => {
    const broken = pool({ id: "x" });
    expect(errors(broken.session({ identityId, claims }))).toEqual(["malformedPoolId"]);
    expect(errors(broken.session({ identityId }))).toEqual(["malformedPoolId"]);
  });

  it("tells the role that was chosen, and the steps up to the one that failed", () => {
    const session = pool({ defaultRoles: { authenticated: guests } }).session({ identityId, claims });
    expect(session).toMatchObject({ issued: false, role: guests });
    expect(session.steps.at(-1)?.decision.allowed).toBe(false);
    expect(session).not.toHaveProperty("principal");
  });

  it("by a guard comes before any role is chosen", () => {
    const rcp = {
      Version: "2012-10-17",
      Statement: [{ Effect: "Deny", Principal: "*", Action: "cognito-identity:GetId", Resource: "*" }],
    };
    const session = pool({ rcps: [rcp] }).session({ identityId, claims });
    expect(codes(session)).toEqual(["guardDenied"]);
    expect(session.steps).toHaveLength(1);
    const endpoint = {
      Version: "2012-10-17",
      Statement: [{ Effect: "Allow", Principal: "*", Action: "cognito-identity:GetId", Resource: "*" }],
    };
    expect(actionsOf(pool({ endpoint }).session({ identityId, claims }))).toHaveLength(2);
    expect(errors(pool({ endpoint }).session({ identityId, claims }))).toEqual(["guardDenied"]);
  });
});

describe("a request that makes no sense throws", () => {
  it.each([
    [null],
    [{}],
    [{ identityId: 7 }],
    [{ identityId, claims: "token" }],
    [{ identityId, claims: [1] }],
    [{ identityId, flow: "classic" }],
    [{ identityId, role: users }],
    [{ identityId, sessionName: "a" }],
    [{ identityId, sessionName: "a/b" }],
    [{ identityId, principalTags: { a: 1 } }],
    [{ identityId, customRoleArn: 1 }],
  ])("%j", (request) => {
    expect(() => pool().session(request as never)).toThrow(RequestError);
  });
});
