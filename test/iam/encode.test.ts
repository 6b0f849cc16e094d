import { describe, expect, it } from "vitest";
import { decodePolicy } from "../../src/iam/decode.js";
import { encodePolicy } from "../../src/iam/encode.js";
import type { Condition, Policy, Statement } from "../../src/ir/model.js";

const statement: Statement = {
  effect: "Allow",
  actions: { negated: false, patterns: ["s3:GetObject"] },
  resources: { negated: false, patterns: ["*"] },
  conditions: [],
  origin: { kind: "json", pointer: "/Statement/0" },
};
const policyOf = (...statements: readonly Partial<Statement>[]): Policy => ({
  name: "P",
  kind: "identity",
  version: "2012-10-17",
  statements: statements.map((parts) => ({ ...statement, ...parts })),
});
const condition = (name: Condition["operator"]["name"], key: string, ...values: readonly string[]): Condition => ({
  operator: { name, ifExists: false },
  key,
  values,
});

describe("encodePolicy", () => {
  it("writes members in the customary order and lone values as strings", () => {
    const full = policyOf({
      sid: "A",
      principals: { negated: true, everyone: false, entries: [{ type: "AWS", value: "111122223333" }] },
      actions: { negated: true, patterns: ["iam:*", "s3:*"] },
      resources: { negated: true, patterns: ["arn:aws:s3:::b"] },
      conditions: [condition("Null", "aws:a", "true")],
    });
    expect(JSON.stringify(encodePolicy({ ...full, id: "x" }))).toBe(
      '{"Version":"2012-10-17","Id":"x","Statement":[{"Sid":"A","Effect":"Allow","NotPrincipal":{"AWS":"111122223333"},' +
        '"NotAction":["iam:*","s3:*"],"NotResource":"arn:aws:s3:::b","Condition":{"Null":{"aws:a":"true"}}}]}',
    );
  });

  it("leaves out what is not there and keeps empty lists", () => {
    const { resources: _, ...rest } = statement;
    const encoded = encodePolicy({ ...policyOf(), statements: [{ ...rest, actions: { negated: false, patterns: [] } }] });
    expect(encoded.Statement).toEqual([{ Effect: "Allow", Action: [] }]);
  });

  it("writes everyone as a star and groups principals by type", () => {
    const entries = [
      { type: "AWS", value: "111122223333" },
      { type: "Service", value: "ec2.amazonaws.com" },
      { type: "AWS", value: "*" },
    ] as const;
    const [everyone, grouped] = encodePolicy(
      policyOf(
        { principals: { negated: false, everyone: true, entries: [] } },
        { principals: { negated: false, everyone: false, entries } },
      ),
    ).Statement;
    expect(everyone?.Principal).toBe("*");
    expect(grouped?.Principal).toEqual({ AWS: ["111122223333", "*"], Service: "ec2.amazonaws.com" });
  });

  it("gives lists of its own", () => {
    const patterns = ["s3:GetObject", "s3:PutObject"];
    const [encoded] = encodePolicy(policyOf({ actions: { negated: false, patterns } })).Statement;
    expect(encoded?.Action).toEqual(patterns);
    expect(encoded?.Action).not.toBe(patterns);
  });

  it("groups conditions by operator", () => {
    const conditions = [
      condition("StringEquals", "aws:a", "1"),
      condition("Null", "aws:b", "true"),
      condition("StringEquals", "aws:b", "2", "3"),
    ];
    const [encoded] = encodePolicy(policyOf({ conditions })).Statement;
    expect(JSON.stringify(encoded?.Condition)).toBe('{"StringEquals":{"aws:a":"1","aws:b":["2","3"]},"Null":{"aws:b":"true"}}');
  });

  it("never drops one of two conditions that share a place in the document", () => {
    const conditions = [condition("StringEquals", "aws:a", "1"), condition("StringEquals", "AWS:A", "2")];
    expect(() => encodePolicy(policyOf({ conditions }))).toThrow("two conditions StringEquals on AWS:A in one statement");
    const different = [
      condition("StringEquals", "aws:ResourceTag/\u00df", "1"),
      condition("StringEquals", "aws:ResourceTag/ss", "2"),
    ];
    expect(encodePolicy(policyOf({ conditions: different })).Statement[0]?.Condition).toEqual({
      StringEquals: { "aws:ResourceTag/\u00df": "1", "aws:ResourceTag/ss": "2" },
    });
  });

  it("is undone by decoding, hostile member names included", () => {
    const source = JSON.parse(
      '{"Version":"2008-10-17","Statement":[{"Sid":"A","Effect":"Deny","Action":"*","Resource":["a","arn:aws:s3:::b"],' +
        '"Condition":{"StringLike":{"aws:ResourceTag/__proto__":"x","aws:a":["1","2"]}}}]}',
    ) as { Statement: { Resource: unknown }[] };
    source.Statement[0]!.Resource = ["arn:aws:s3:::a", "arn:aws:s3:::b"];
    const { policy } = decodePolicy(source, "identity");
    expect(encodePolicy(policy!)).toEqual(source);
  });
});
