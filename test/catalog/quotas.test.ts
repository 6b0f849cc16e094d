import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { attachmentLimit, limitOf, policyTargets, quotaOf, targetOf } from "../../src/catalog/quotas.js";
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

describe("quotas by target", () => {
  it("hold for the kind, and for identity policies as the target says", () => {
    expect(
      ["identity", "boundary", "trust", "session", "scp", "rcp", "endpoint", "resource", "constructor"].map((kind) =>
        targetOf(kind),
      ),
    ).toEqual(["managed", "managed", "trust", "session", "scp", "rcp", "endpoint", undefined, undefined]);
    expect(targetOf("identity", "inline-role")).toBe("inline-role");
    expect(targetOf("boundary", "inline-role")).toBe("managed");
  });

  it("give way to the project's own figure, which has no date and is not raised any further", () => {
    expect(quotaOf("trust")).toEqual({ limit: 2048, countsWhitespace: false, date: "2026-09-26", raisableTo: 8192 });
    expect(quotaOf("trust", { trust: 4096 })).toEqual({ limit: 4096, countsWhitespace: false });
    expect(quotaOf("inline-user", { "inline-user": 1000 })).toEqual({ limit: 1000, countsWhitespace: false, shared: true });
    expect(quotaOf("scp", { trust: 4096 })).toEqual(quotaOf("scp"));
    expect([attachmentLimit(), attachmentLimit({ attachments: 20 })]).toEqual([10, 20]);
  });

  it("stand in docs/quotas.md", () => {
    const page = readFileSync(new URL("../../docs/quotas.md", import.meta.url), "utf8");
    const rows = [...page.matchAll(/^\| `([a-z-]+)` \| `[a-z]+` \| ([\d,]+) \| (not counted|counted) \|/gm)];
    const shown = rows.map(([, target, limit, space]) => `${target} ${limit} ${space}`);
    const known = policyTargets.map((target) => {
      const { limit, countsWhitespace } = quotaOf(target);
      return `${target} ${limit.toLocaleString("en-US")} ${countsWhitespace ? "counted" : "not counted"}`;
    });
    expect([...new Set(shown)].sort()).toEqual([...known].sort());
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
