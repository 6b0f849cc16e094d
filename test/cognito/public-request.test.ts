import { describe, expect, it } from "vitest";
import { unsignedLookup } from "../../src/catalog/unsigned-lookup.js";
import { createIdentityPool, type IdentityPool } from "../../src/cognito/identity-pool.js";
import type { PublicOperation } from "../../src/cognito/public-request.js";
import { createEngine } from "../../src/engine/engine.js";
import { RequestError } from "../../src/engine/request-error.js";
import { account, config, identityId, issued, pool, poolArn } from "./pools.js";

const operations: readonly PublicOperation[] = ["GetId", "GetOpenIdToken", "GetCredentialsForIdentity", "UnlinkIdentity"];

const guard = (effect: string, condition: object): object => ({
  Version: "2012-10-17",
  Statement: [{ Effect: effect, Principal: "*", Action: "cognito-identity:*", Resource: "*", Condition: condition }],
});

describe("a public call", () => {
  it("of a signed-in user has the keys of signed-in users", () => {
    for (const operation of operations) {
      expect(pool().publicRequest(operation, { isGuest: false })).toEqual({
        principal: "anonymous",
        action: `cognito-identity:${operation}`,
        resource: { arn: "*", account },
        context: { "cognito-identity-auth:IdentityPoolArn": poolArn, "cognito-identity-auth:AccountId": account },
      });
    }
  });

  it("of a guest has those of guests, never both; a guest has nothing to unlink", () => {
    for (const operation of operations) {
      const keys = Object.keys(pool().publicRequest(operation, { isGuest: true }).context ?? {});
      const kind = operation === "UnlinkIdentity" ? "auth" : "unauth";
      expect(keys).toEqual([`cognito-identity-${kind}:IdentityPoolArn`, `cognito-identity-${kind}:AccountId`]);
    }
  });

  it("has further keys, but not another pool's", () => {
    const guest = pool().publicRequest("GetId", { isGuest: true, context: { "aws:SourceVpce": "vpce-1" } });
    expect(guest.context).toEqual({
      "aws:SourceVpce": "vpce-1",
      "cognito-identity-unauth:IdentityPoolArn": poolArn,
      "cognito-identity-unauth:AccountId": account,
    });
    const context = { "cognito-identity-auth:AccountId": "999999999999" };
    expect(() => pool().publicRequest("GetId", { isGuest: false, context })).toThrow(RequestError);
  });

  it("is decided by RCPs and endpoint policies alone", () => {
    const guest = pool().publicRequest("GetId", { isGuest: true });
    const user = pool().publicRequest("GetId", { isGuest: false });
    const ofPool = {
      ArnLike: { "cognito-identity-unauth:IdentityPoolArn": `arn:aws:cognito-identity:*:${account}:identitypool/*` },
    };
    const rcp = createEngine({ rcps: [guard("Deny", ofPool)] });
    expect([rcp.decide(guest).outcome, rcp.decide(user).outcome]).toEqual(["explicitDeny", "unsigned"]);
    const ours = { StringEquals: { "cognito-identity-auth:AccountId": account } };
    const endpoint = createEngine({ endpoint: guard("Allow", ours) });
    expect([endpoint.decide(guest).outcome, endpoint.decide(user).outcome]).toEqual(["implicitDeny", "unsigned"]);
    const deny = { Version: "2012-10-17", Statement: [{ Effect: "Deny", Action: "*", Resource: "*" }] };
    const others = createEngine({ identity: deny, boundary: deny, session: deny, scps: [deny] });
    expect([others.decide(guest).outcome, others.decide(user).outcome]).toEqual(["unsigned", "unsigned"]);
  });

  it("is what the project says it is, in the engines of sessions", () => {
    const overlay = { services: { acme: { actions: { Ping: { authentication: "unsigned", evidence: "handbook" } } } } } as const;
    const call = { action: "acme:Ping", resource: "*" };
    const [plain, told] = [createIdentityPool(config), createIdentityPool(config, { unsigned: unsignedLookup(overlay) })];
    const ask = (each: IdentityPool): string =>
      each.engine(issued(each.session({ identityId, claims: {} }))).decide(call).outcome;
    expect([ask(plain), ask(told)]).toEqual(["implicitDeny", "unsigned"]);
  });
});
