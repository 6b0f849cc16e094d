import { describe, expect, it } from "vitest";
import type { Claims } from "../../src/cognito/claims.js";
import { RequestError } from "../../src/engine/request-error.js";
import { admins, codes, errors, identityId, issued, pool, userPool } from "./pools.js";

const parsed = (json: string): Claims => JSON.parse(json) as Claims;
const tagging = (principalTags: Readonly<Record<string, string>>): ReturnType<typeof pool> =>
  pool({ providers: { [userPool]: { principalTags } } });

describe("hostile claims", () => {
  it("named as members of every object are claims like others, and only when they are there", () => {
    for (const name of ["__proto__", "constructor", "toString", "hasOwnProperty"]) {
      const map = parsed(`{ "tag": "${name}" }`) as Readonly<Record<string, string>>;
      expect({ ...issued(tagging(map).session({ identityId, claims: {} })).tags }).toEqual({});
      const claims = parsed(`{ "${name}": "x" }`);
      expect({ ...issued(tagging(map).session({ identityId, claims })).tags }).toEqual({ tag: "x" });
    }
    expect(({} as Record<string, unknown>)["x"]).toBeUndefined();
  });

  it("as tag keys stay keys", () => {
    const map = parsed('{ "__proto__": "sub", "constructor": "sub" }') as Readonly<Record<string, string>>;
    const given = tagging(map);
    const session = issued(given.session({ identityId, claims: { sub: "u1" } }));
    expect(Object.entries(session.tags)).toEqual([
      ["__proto__", "u1"],
      ["constructor", "u1"],
    ]);
    expect(given.engine(session).decide({ action: "s3:GetObject", resource: "*" }).outcome).toBe("implicitDeny");
    expect(Object.prototype).not.toHaveProperty("u1");
  });

  it("of a role mapping choose nothing that is not their own", () => {
    const rules = [{ claim: "__proto__", matchType: "NotEqual", value: "x", roleArn: admins }] as const;
    const roleMapping = { type: "Rules", ambiguousRoleResolution: "Deny", rules } as const;
    const given = pool({ providers: { [userPool]: { roleMapping } } });
    expect(errors(given.session({ identityId, claims: {} }))).toEqual(["ambiguousRole"]);
    const inherited = Object.create({ "cognito:preferred_role": admins }) as Claims;
    const token = pool({ providers: { [userPool]: { roleMapping: { type: "Token", ambiguousRoleResolution: "Deny" } } } });
    expect(errors(token.session({ identityId, claims: inherited }))).toEqual(["ambiguousRole"]);
  });

  it("with NUL, lone surrogates or marks that hide text never become tags, and messages stay printable", () => {
    for (const value of ["a\u0000b", "a\ud800", "a\u202eb", "a\nb", "\u001b[31m"]) {
      const session = tagging({ team: "team" }).session({ identityId, claims: { team: value } });
      expect(errors(session)).toEqual(["tagValueCharacters"]);
      expect(session.problems[0]?.message).toMatch(/^[\x20-\x7e]+$/);
    }
  });

  it("that are huge or deep are refused at once", () => {
    const huge = "x".repeat(5_000_000);
    const refused = tagging({ team: "team" }).session({ identityId, claims: { team: huge, other: huge } });
    expect(errors(refused)).toEqual(["tagValueLength"]);
    expect(refused.problems[0]?.message.length).toBeLessThan(300);
    let deep: unknown = "x";
    for (let i = 0; i < 100_000; i++) deep = { deep };
    expect(codes(tagging({ team: "team" }).session({ identityId, claims: { team: deep } }))).toEqual(["claimNotText"]);
    const many = Object.fromEntries(Array.from({ length: 100_000 }, (_, i) => [`c${i}`, i]));
    expect({ ...issued(tagging({ team: "c7" }).session({ identityId, claims: many })).tags }).toEqual({ team: "7" });
  });

  it("that cannot be read are no request", () => {
    const claims = {
      get team(): string {
        throw new Error("no");
      },
    };
    expect(() => tagging({ team: "team" }).session({ identityId, claims })).toThrow(RequestError);
  });

  it("cannot name an issuer into being", () => {
    for (const iss of ["__proto__", "https://", "", "constructor", `https://${userPool}/../x`]) {
      const session = pool({ providers: { [userPool]: {}, "accounts.google.com": {} } }).session({ identityId, claims: { iss } });
      expect(errors(session)).toEqual(["unknownProvider"]);
    }
  });

  it("cannot put a wildcard or a variable into a policy", () => {
    for (const value of ["*", "a?", "${aws:userid}", "a{b}"]) {
      expect(tagging({ team: "team" }).session({ identityId, claims: { team: value } }).issued).toBe(false);
    }
  });
});

describe("hostile names of a configuration", () => {
  it("are data", () => {
    const providers = JSON.parse(`{ "__proto__": { "principalTags": { "a": "sub" } }, "constructor": {} }`) as object;
    const given = pool({ providers: providers as never });
    expect(codes(given)).toEqual([]);
    expect(given.session({ identityId, claims: { sub: "u" }, provider: "__proto__" })).toMatchObject({ tags: { a: "u" } });
    expect(errors(given.session({ identityId, claims: {}, provider: "toString" }))).toEqual(["unknownProvider"]);
  });

  it("are matched in linear time", () => {
    const slow = `arn:aws:iam::111122223333:role/${"a/".repeat(1_000)}!`;
    expect(codes(pool({ defaultRoles: { authenticated: slow } }))).toEqual(["malformedRoleArn"]);
    expect(codes(pool({ defaultRoles: { authenticated: "a".repeat(1_000_000) } }))).toEqual(["malformedRoleArn"]);
    expect(codes(pool({ id: "a".repeat(1_000_000) }))).toEqual(["malformedPoolId"]);
  });
});
