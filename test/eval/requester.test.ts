import { describe, expect, it } from "vitest";
import { fold, foldName } from "../../src/eval/fold.js";
import { parseRequester } from "../../src/eval/requester.js";

const account = "111122223333";

describe("who asks", () => {
  it.each<[string, "Service" | "Federated" | undefined, object]>([
    [`arn:aws:iam::${account}:root`, undefined, { kind: "root", partition: "aws", account, name: "root" }],
    [`arn:aws-cn:iam::${account}:user/a/b/alice`, undefined, { kind: "user", partition: "aws-cn", account, name: "alice" }],
    [`arn:aws:iam::${account}:role/app`, undefined, { kind: "role", account, name: "app" }],
    [`arn:aws:iam::${account}:role/p/app`, undefined, { kind: "role", name: "app" }],
    [`arn:aws:sts::${account}:assumed-role/app/i-1`, undefined, { kind: "session", account, name: "app" }],
    [`arn:aws:sts::${account}:assumed-role/app`, undefined, { kind: "session", name: "app" }],
    [`arn:aws:sts::${account}:assumed-role/`, undefined, { kind: "session", name: "" }],
    [`arn:aws:sts::${account}:federated-user/bob`, undefined, { kind: "federatedUser", account, name: "bob" }],
    [`arn:aws:iam::${account}:saml-provider/idp`, undefined, { kind: "provider", account, name: "idp" }],
    [`arn:aws:iam::${account}:oidc-provider/x/y`, undefined, { kind: "provider", name: "y" }],
    // The shape of another service, or none that is known: user-like.
    [`arn:aws:sts::${account}:user/alice`, undefined, { kind: "user", account, name: "alice" }],
    [`arn:aws:iam::${account}:assumed-role/app/s`, undefined, { kind: "user", name: "s" }],
    [`arn:aws:sts::${account}:root`, undefined, { kind: "user", name: "root" }],
    ["arn:aws:iam:::user/nobody", undefined, { kind: "user", account: undefined, name: "nobody" }],
    ["arn:aws:iam", undefined, { kind: "service", account: undefined, isUntyped: true }],
    ["anonymous", undefined, { kind: "anonymous", account: undefined, isUntyped: true }],
    ["anonymous", "Service", { kind: "service", isUntyped: false }],
    ["anonymous", "Federated", { kind: "provider", isUntyped: false }],
    ["lambda.amazonaws.com", undefined, { kind: "service", name: "", partition: "", isUntyped: true }],
    ["lambda.amazonaws.com", "Service", { kind: "service", isUntyped: false }],
    ["graph.facebook.com", "Federated", { kind: "provider", isUntyped: false }],
    [`arn:aws:iam::${account}:saml-provider/idp`, "Federated", { kind: "provider", name: "idp", isUntyped: false }],
    [`arn:aws:iam::${account}:role/app`, "Service", { kind: "service", account: undefined, name: "" }],
  ])("%s as %s", (text, type, expected) => {
    expect(parseRequester(text, type)).toMatchObject({ text, ...expected });
  });
});

describe("folding letter case", () => {
  it.each<[string, string]>([
    ["", ""],
    ["ABCxyz09-_:/", "abcxyz09-_:/"],
    ["ÀÉ", "àé"],
    ["ΟΔΟΣ", "οδοσ"],
    ["aΣ", "aσ"],
    ["Straße", "straße"],
    ["K", "k"],
    ["A\u007f\u0080", "a\u007f\u0080"],
    ["\ud800A", "\ud800a"],
    ["𐐀", "𐐨"],
  ])("%j is %j", (text, folded) => {
    expect([fold(text), foldName(text), foldName(text)]).toEqual([folded, folded, folded]);
  });

  it("holds for long names, and for more names than are remembered", () => {
    for (const length of [127, 128, 129, 5000]) expect(foldName("Ä".repeat(length))).toBe("ä".repeat(length));
    for (let i = 0; i < 10_000; i++) if (foldName(`Key${i}`) !== `key${i}`) expect.fail(`Key${i}`);
    expect(foldName("Key0")).toBe("key0");
  });
});
