import { describe, expect, it } from "vitest";
import { dividePolicy } from "../../src/emit/divide-policy.js";
import { emit } from "../../src/emit/emit.js";
import type { Locate } from "../../src/emit/source-map.js";
import { encodePolicy } from "../../src/iam/encode.js";
import { statementsOf } from "../../src/iam/statements-of.js";
import type { Policy, Statement } from "../../src/ir/model.js";

const locate: Locate = ({ start }) => ({ line: start + 1, column: 1 });
const statement = (i: number, more: Partial<Statement> = {}): Statement => ({
  sid: `Rule${i}`,
  effect: i % 3 === 0 ? "Deny" : "Allow",
  actions: { negated: false, patterns: ["s3:GetObject", "s3:PutObject"] },
  resources: { negated: false, patterns: [`arn:aws:s3:::bucket-${i}/*`] },
  conditions: [{ operator: { name: "StringEquals", ifExists: false }, key: "aws:PrincipalTag/team", values: [`team-${i}`] }],
  origin: { kind: "source", policy: "P", rule: `Rule${i}`, span: { file: "a.abac", start: i, end: i + 1 } },
  ...more,
});
const policyOf = (statements: readonly Statement[]): Policy => ({
  name: "P",
  kind: "identity",
  version: "2012-10-17",
  id: "an id",
  statements,
});
const many = (count: number): readonly Statement[] => Array.from({ length: count }, (_, i) => statement(i));
const sizeOf = (policy: Policy): number => JSON.stringify(encodePolicy(policy)).length;
const texts = (policy: Policy): ReadonlyMap<string, string> =>
  new Map(emit(policy, locate).map(({ name, text }) => [name, text]));

describe("dividePolicy", () => {
  it("leaves what fits alone", () => {
    const policy = policyOf(many(3));
    expect(dividePolicy(policy, 6144)).toEqual([policy]);
    expect(dividePolicy(policy, sizeOf(policy))).toEqual([policy]);
    expect(dividePolicy(policy, sizeOf(policy) - 1).map(({ name }) => name)).toEqual(["P", "P-1149044"]);
  });

  it("puts every statement into exactly one document, in its order, within the limit to the last character", () => {
    const policy = policyOf(many(200));
    for (const packing of ["stable", "tight"] as const) {
      const parts = dividePolicy(policy, 6144, { packing });
      expect(parts.length).toBeGreaterThan(5);
      expect(parts[0]?.name).toBe("P");
      for (const part of parts) {
        expect(sizeOf(part)).toBeLessThanOrEqual(6144);
        expect(part).toMatchObject({ kind: "identity", id: "an id", version: "2012-10-17" });
        const places = part.statements.map((each) => policy.statements.indexOf(each));
        expect(places).toEqual([...places].sort((a, b) => a - b));
      }
      const all = parts.flatMap((part) => part.statements);
      expect(all).toHaveLength(200);
      expect(new Set(all)).toEqual(new Set(policy.statements));
    }
  });

  it("keeps a statement where it is when what it says changes", () => {
    const before = texts(policyOf(many(200)));
    const edited = many(200).map((each, i) => (i === 77 ? statement(i, { effect: "Deny", conditions: [] }) : each));
    const after = texts(policyOf(edited));
    expect([...after.keys()]).toEqual([...before.keys()]);
    const changed = [...before].filter(([name, text]) => after.get(name) !== text);
    expect(changed).toHaveLength(1);
    expect(changed[0]?.[1]).toContain("Rule77");
  });

  it("gives each document its own source map", () => {
    const documents = emit(policyOf(many(100)), locate);
    expect(documents.length).toBeGreaterThan(2);
    for (const { name, json, map, policy } of documents) {
      expect(map.document).toBe(name);
      expect(map.statements.map(({ index, sid }) => statementsOf(json)[index]?.Sid === sid)).toEqual(
        policy.statements.map(() => true),
      );
      expect(map.statements.map(({ rule, line }) => `${rule} ${line}`)).toEqual(
        statementsOf(json).map(({ Sid }) => `${Sid} ${Number(Sid?.slice(4)) + 1}`),
      );
    }
  });

  it("divides a statement that is too large, under Sids of its own, and maps each part to the rule", () => {
    const resources = { negated: false, patterns: Array.from({ length: 500 }, (_, i) => `arn:aws:s3:::bucket-${i}/*`) };
    const documents = emit(policyOf([statement(0), statement(1, { resources }), statement(2, { sid: "Rule1Part2" })]), locate);
    const all = documents.flatMap(({ json }) => statementsOf(json));
    const parts = all.filter(({ Sid }) => Sid?.startsWith("Rule1Part") === true && Sid !== "Rule1Part2");
    expect(parts.flatMap(({ Resource }) => Resource).sort()).toEqual([...resources.patterns].sort());
    expect(new Set(all.map(({ Sid }) => Sid)).size).toBe(all.length);
    for (const { Sid } of all) expect(Sid).toMatch(/^[A-Za-z0-9]+$/);
    for (const { size, limit } of documents) expect(size).toBeLessThanOrEqual(limit ?? 0);
    const mapped = documents.flatMap(({ map }) => map.statements.filter(({ rule }) => rule === "Rule1"));
    expect(mapped.map(({ sid }) => sid).sort()).toEqual(parts.map(({ Sid }) => Sid).sort());
    expect(new Set(mapped.map(({ line }) => line))).toEqual(new Set([2]));
  });

  it("divides statements without Sids, equal ones too", () => {
    const { sid: _, ...unnamed } = statement(1);
    const policy = policyOf(Array.from({ length: 120 }, () => unnamed));
    const parts = dividePolicy(policy, 6144);
    expect(parts.flatMap(({ statements }) => statements)).toHaveLength(120);
    for (const part of parts) expect(sizeOf(part)).toBeLessThanOrEqual(6144);
  });

  it("leaves a statement that nothing divides in a document of its own", () => {
    const huge = statement(1, { actions: { negated: true, patterns: Array.from({ length: 600 }, (_, i) => `s3:GetThing${i}`) } });
    const documents = emit(policyOf([statement(0), huge, statement(2)]), locate);
    expect(documents.filter(({ size, limit }) => size > (limit ?? 0)).map(({ policy }) => policy.statements)).toEqual([[huge]]);
    expect(documents.flatMap(({ policy }) => policy.statements)).toHaveLength(3);
  });

  it("ends for a limit that nothing fits", () => {
    expect(dividePolicy(policyOf(many(5)), 1)).toHaveLength(5);
    expect(dividePolicy(policyOf(many(5)), 1, { packing: "tight" })).toHaveLength(5);
  });
});

describe("emit", () => {
  it("divides managed identity policies only", () => {
    const policy = policyOf(many(100));
    expect(emit(policy, locate).length).toBeGreaterThan(2);
    expect(emit(policy, locate, { packing: "tight" }).length).toBeLessThanOrEqual(emit(policy, locate).length);
    expect(emit(policy, locate, { limits: { managed: 100_000 } })).toHaveLength(1);
    for (const target of ["inline-user", "inline-group", "inline-role"] as const) {
      expect(emit(policy, locate, { target }).map((document) => document.target)).toEqual([target]);
    }
    for (const kind of ["boundary", "scp", "session", "resource"] as const)
      expect(emit({ ...policy, kind }, locate)).toHaveLength(1);
  });
});
