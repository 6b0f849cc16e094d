import { describe, expect, it } from "vitest";
import { limitOf } from "../../src/catalog/quotas.js";
import { authenticationOf } from "../../src/catalog/unsigned.js";

describe("quotas", () => {
  it("are dated and say what they count", () => {
    expect(limitOf("identity")).toEqual({ limit: 6144, countsWhitespace: false, date: "2026-09-26" });
    expect(limitOf("boundary")).toEqual(limitOf("identity"));
    expect(limitOf("trust")?.limit).toBe(2048);
    expect(limitOf("session")).toMatchObject({ limit: 2048, countsWhitespace: true });
    expect(limitOf("scp")).toEqual({ limit: 10240, countsWhitespace: true, date: "2026-05-15" });
    expect(limitOf("rcp")).toMatchObject({ limit: 5120, countsWhitespace: true });
    expect(limitOf("endpoint")?.limit).toBe(20480);
  });

  it("are not known for resource policies and for what is no kind", () => {
    expect(limitOf("resource")).toBeUndefined();
    expect(limitOf("toString")).toBeUndefined();
  });
});

describe("authenticationOf", () => {
  it("knows the public operations and those that carry a token, in any letter case", () => {
    expect(authenticationOf("cognito-idp:InitiateAuth")).toBe("unsigned");
    expect(authenticationOf("COGNITO-IDP:signup")).toBe("unsigned");
    expect(authenticationOf("cognito-identity:GetId")).toBe("unsigned");
    expect(authenticationOf("cognito-idp:GetUser")).toBe("unsigned-token");
    expect(authenticationOf("cognito-idp:GetTokensFromRefreshToken")).toBe("unsigned-token");
    expect(authenticationOf("cognito-identity:GetCredentialsForIdentity")).toBe("unsigned-token");
  });

  it("takes everything else for signed", () => {
    expect(authenticationOf("cognito-idp:AdminInitiateAuth")).toBe("signed");
    expect(authenticationOf("s3:GetObject")).toBe("signed");
    expect(authenticationOf("cognito-sync:GetId")).toBe("signed");
    expect(authenticationOf("constructor")).toBe("signed");
    expect(authenticationOf("")).toBe("signed");
  });
});
