import { describe, expect, it } from "vitest";
import { groupClaims } from "../../src/cognito/user-pool-groups.js";
import { admins, identityId, pool, userPool, users } from "./pools.js";

describe("claims of a user's groups", () => {
  it("prefer the role of the lowest precedence", () => {
    expect(
      groupClaims([
        { name: "users", precedence: 10, roleArn: users },
        { name: "admins", precedence: 0, roleArn: admins },
      ]),
    ).toEqual({ "cognito:groups": ["users", "admins"], "cognito:roles": [users, admins], "cognito:preferred_role": admins });
  });

  it("put groups without precedence last", () => {
    const groups = [
      { name: "a", roleArn: admins },
      { name: "b", precedence: 1000, roleArn: users },
    ];
    expect(groupClaims(groups)["cognito:preferred_role"]).toBe(users);
  });

  it("prefer none when several groups tie with different roles", () => {
    const tie = [
      { name: "a", precedence: 1, roleArn: admins },
      { name: "b", precedence: 1, roleArn: users },
    ];
    expect(groupClaims(tie)).toEqual({ "cognito:groups": ["a", "b"], "cognito:roles": [admins, users] });
    expect(groupClaims(tie.map(({ name, roleArn }) => ({ name, roleArn })))).not.toHaveProperty("cognito:preferred_role");
  });

  it("prefer the role that tying groups share", () => {
    const tie = [
      { name: "a", precedence: 1, roleArn: admins },
      { name: "b", precedence: 1, roleArn: admins },
    ];
    expect(groupClaims(tie)).toMatchObject({ "cognito:roles": [admins], "cognito:preferred_role": admins });
  });

  it("pass over groups without a role", () => {
    const groups = [
      { name: "a", precedence: 0 },
      { name: "b", precedence: 5, roleArn: users },
    ];
    expect(groupClaims(groups)["cognito:preferred_role"]).toBe(users);
    expect(groupClaims([{ name: "a" }])).toEqual({ "cognito:groups": ["a"] });
    expect(groupClaims([])).toEqual({});
  });

  it("choose the role of a pool that asks the token", () => {
    const providers = { [userPool]: { roleMapping: { type: "Token", ambiguousRoleResolution: "Deny" } as const } };
    const claims = groupClaims([{ name: "admins", precedence: 1, roleArn: admins }]);
    expect(pool({ providers }).session({ identityId, claims })).toMatchObject({ issued: true, role: admins });
  });
});
