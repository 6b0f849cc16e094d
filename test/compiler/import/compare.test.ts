import { describe, expect, it } from "vitest";
import { agreement, comparePolicies } from "../../../src/compiler/import/compare.js";
import { normalForm } from "../../../src/compiler/import/normal-form.js";
import { decodePolicy } from "../../../src/iam/decode.js";
import type { Policy, PolicyKind } from "../../../src/ir/model.js";

type Statement = Readonly<Record<string, unknown>>;

function policy(statements: Statement | readonly Statement[], kind: PolicyKind = "identity"): Policy {
  const decoded = decodePolicy({ Version: "2012-10-17", Statement: statements }, kind, "P");
  expect(decoded.diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
  return decoded.policy!;
}

const base = { Effect: "Allow", Action: ["s3:GetObject", "s3:Put*"], Resource: ["arn:aws:s3:::a/*", "arn:aws:s3:::b/x"] };
const when = (Condition: object): Statement => ({ ...base, Condition });

describe("what documents say", () => {
  it.each<readonly [string, Statement | readonly Statement[], Statement | readonly Statement[]]>([
    [
      "order and repetition of lists",
      base,
      { ...base, Action: ["s3:Put*", "s3:GetObject", "s3:Put*"], Resource: [...base.Resource].reverse() },
    ],
    ["order and repetition of statements", [base, { ...base, Effect: "Deny" }], [{ ...base, Effect: "Deny" }, base, base]],
    ["Sids", { ...base, Sid: "A" }, base],
    [
      "letter case of actions and keys",
      when({ StringEquals: { "aws:username": "a" } }),
      { ...when({ StringEquals: { "AWS:UserName": "a" } }), Action: ["S3:getobject", "s3:PUT*"] },
    ],
    [
      "what another entry covers",
      base,
      { ...base, Action: [...base.Action, "s3:PutObject"], Resource: [...base.Resource, "arn:aws:s3:::a/b"] },
    ],
    ["everything beside something", { ...base, Resource: "*" }, { ...base, Resource: ["*", "arn:aws:s3:::a"] }],
    [
      "two names of one operator",
      when({ ArnEquals: { "acme:a": "arn:aws:s3:::*" } }),
      when({ ArnLike: { "acme:a": "arn:aws:s3:::*" } }),
    ],
    [
      "IfExists that changes nothing",
      when({ StringNotEqualsIfExists: { "acme:a": "x" } }),
      when({ StringNotEquals: { "acme:a": "x" } }),
    ],
    [
      "a key that is needed anyway",
      when({ StringEquals: { "acme:a": "x" }, Null: { "ACME:a": "false" } }),
      when({ StringEquals: { "acme:a": "x" } }),
    ],
    [
      "letter case of variables",
      when({ StringEquals: { "acme:a": "${AWS:username}" } }),
      when({ StringEquals: { "acme:a": "${aws:UserName}" } }),
    ],
  ])("is the same but for %s", (_, before, after) => {
    expect(normalForm([policy(before)])).toBe(normalForm([policy(after)]));
    expect(comparePolicies([policy(before)], [policy(after)], "identity", 100)).toEqual({ kind: "equal" });
  });

  it("is that of a policy in several documents", () => {
    expect(normalForm([policy([base, when({ Bool: { "acme:b": "true" } })])])).toBe(
      normalForm([policy(when({ Bool: { "acme:b": "true" } })), policy(base)]),
    );
  });

  it("is not the same where the resources of a NotResource hold variables", () => {
    const except = (NotResource: readonly string[]): Policy => policy({ Effect: "Allow", Action: "s3:*", NotResource });
    const [all, one] = [except(["arn:aws:s3:::*", "arn:aws:s3:::${aws:username}"]), except(["arn:aws:s3:::*"])];
    expect(normalForm([all])).not.toBe(normalForm([one]));
  });
});

const conditioned: readonly (readonly [object, object])[] = [
  [{ StringEquals: { "acme:a": "x" } }, { StringEquals: { "acme:a": "X" } }],
  [{ StringEquals: { "acme:a": "x" } }, { StringEqualsIgnoreCase: { "acme:a": "x" } }],
  [{ StringEquals: { "acme:a": "x" } }, { StringEqualsIfExists: { "acme:a": "x" } }],
  [{ StringEquals: { "acme:a": "x" } }, { StringNotEquals: { "acme:a": "x" } }],
  [{ StringEquals: { "acme:a": "x*" } }, { StringLike: { "acme:a": "x*" } }],
  [{ StringLike: { "acme:a": "x*" } }, { StringLike: { "acme:a": "x?" } }],
  [{ StringEquals: { "acme:a": ["x", "y"] } }, { StringEquals: { "acme:a": ["x"] } }],
  [{ StringEquals: { "acme:a": "${aws:username}" } }, { StringEquals: { "acme:a": "${aws:userid}" } }],
  [{ StringEquals: { "acme:a": "${aws:username, 'q'}" } }, { StringEquals: { "acme:a": "${aws:username}" } }],
  [{ NumericLessThan: { "acme:n": "5" } }, { NumericLessThanEquals: { "acme:n": "5" } }],
  [{ NumericLessThan: { "acme:n": ["5", "7"] } }, { NumericLessThan: { "acme:n": "5" } }],
  [{ DateGreaterThan: { "acme:d": "2024-01-01" } }, { DateGreaterThanEquals: { "acme:d": "2024-01-01" } }],
  [{ IpAddress: { "acme:i": "192.0.2.0/24" } }, { NotIpAddress: { "acme:i": "192.0.2.0/24" } }],
  [{ Bool: { "acme:b": "true" } }, { Bool: { "acme:b": "false" } }],
  [{ Bool: { "acme:b": "false" } }, { BoolIfExists: { "acme:b": "false" } }],
  [{ Null: { "acme:a": "true" } }, { Null: { "acme:a": "false" } }],
  [{ "ForAnyValue:StringEquals": { "acme:s": "x" } }, { "ForAllValues:StringEquals": { "acme:s": "x" } }],
  [{ "ForAllValues:StringEquals": { "acme:s": ["x", "y"] } }, { "ForAllValues:StringEquals": { "acme:s": "x" } }],
  [{ ArnLike: { "acme:r": "arn:aws:iam::1:role/*" } }, { ArnLike: { "acme:r": "arn:aws:iam::1:role/a*" } }],
  [{ BinaryEquals: { "acme:x": "YQ==" } }, { BinaryEquals: { "acme:x": "YWJj" } }],
];

describe("what documents decide", () => {
  it.each<readonly [Statement, Statement]>([
    ...conditioned.map(([before, after]) => [when(before), when(after)] as const),
    [base, { ...base, Effect: "Deny" }],
    [base, { ...base, Action: "s3:GetObject" }],
    [base, { ...base, Action: ["s3:GetObject", "s3:PutObject"] }],
    [base, { ...base, Action: ["s3:GetObjectx", "s3:Put*"] }],
    [base, { ...base, Resource: "arn:aws:s3:::a/*" }],
    [base, { ...base, Resource: ["arn:aws:s3:::a/*", "arn:aws:s3:::b/X"] }],
    [base, { ...base, Resource: "*" }],
    [base, { Effect: "Allow", Action: base.Action, NotResource: base.Resource }],
    [base, { Effect: "Allow", NotAction: base.Action, Resource: base.Resource }],
  ])("differs, and a request shows it: %j %j", (before, after) => {
    const [left, right] = [policy(before), policy(after)];
    const { difference } = agreement([left], [right], "identity", 2000);
    expect(difference).toBeDefined();
    expect(comparePolicies([left], [right], "identity", 2000).kind).toBe("different");
  });

  it.each<readonly [PolicyKind, Statement, Statement]>([
    ["resource", { Principal: "*" }, { Principal: { AWS: "111122223333" } }],
    ["resource", { Principal: { AWS: "111122223333" } }, { Principal: { AWS: "arn:aws:iam::111122223333:role/x" } }],
    ["resource", { Principal: { Service: "a.amazonaws.com" } }, { Principal: { Service: "b.amazonaws.com" } }],
    ["endpoint", { Principal: "*", Action: "s3:*" }, { Principal: "*", Action: "s3:Get*" }],
  ])("differs for the principals of a policy for %s", (kind, before, after) => {
    const [left, right] = [before, after].map((part) => policy({ ...base, ...part }, kind));
    expect(agreement([left!], [right!], kind, 2000).difference).toBeDefined();
  });

  it.each<readonly [PolicyKind, object]>([
    ["boundary", {}],
    ["session", {}],
    ["scp", {}],
    ["rcp", { Principal: "*", Effect: "Deny" }],
  ])("differs for the actions of a policy for %s", (kind, part) => {
    const [left, right] = [base, { ...base, Action: "s3:GetObject" }].map((statement) => policy({ ...statement, ...part }, kind));
    expect(agreement([left!], [right!], kind, 2000).difference).toBeDefined();
  });

  it("is asked the same with the same seed, and counted", () => {
    const one = policy([base, { ...base, Effect: "Deny", Action: "s3:PutObject" }]);
    const first = agreement([one], [one], "identity", 300, 7);
    expect(agreement([one], [one], "identity", 300, 7)).toEqual(first);
    expect(first.requests).toBe(300);
    expect(first.allowed).toBeGreaterThan(50);
    expect(first.denied).toBeGreaterThan(20);
  });
});
