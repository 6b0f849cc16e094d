import { runInNewContext } from "node:vm";
import { describe, expect, it } from "vitest";
import { decodePolicy } from "../../src/iam/decode.js";
import { maximumDepth, maximumLength } from "../../src/iam/json-node.js";
import { nodeFromValue } from "../../src/iam/value-node.js";

const codes = (value: unknown): readonly string[] => nodeFromValue(value, "policy").diagnostics.map(({ code }) => code);
const messages = (value: unknown): string =>
  nodeFromValue(value, "policy")
    .diagnostics.map(({ message }) => message)
    .join("\n");

describe("nodeFromValue", () => {
  it("takes plain data, frozen, without prototype and of another realm too", () => {
    const data = Object.freeze({ a: [1, "x", true, null], b: Object.assign(Object.create(null) as object, { c: -0 }) });
    expect(codes(data)).toEqual([]);
    expect(codes(runInNewContext("({ a: [{ b: 1 }] })"))).toEqual([]);
    expect(nodeFromValue({ n: 10.5 }, "policy").root).toMatchObject({
      members: [{ name: "n", value: { kind: "number", text: "10.5" } }],
    });
  });

  it("refuses what JSON does not have instead of leaving it out", () => {
    const values: readonly unknown[] = [undefined, () => 1, Symbol("x"), 10n, Number.NaN, Number.POSITIVE_INFINITY];
    for (const value of values) {
      expect(codes({ a: [value] }), String(value)).toEqual(["TW103"]);
      expect(nodeFromValue({ a: value }, "policy").root).toBeUndefined();
    }
    expect(messages({ Statement: [{ Condition: undefined }] })).toContain("`/Statement/0/Condition`");
    expect(codes({ a: undefined, b: { c: undefined } })).toEqual(["TW103", "TW103"]);
  });

  it("says what it was given", () => {
    const said = (value: unknown): string => messages({ a: value }).replace(" is not JSON data at `/a`", "");
    expect(said(undefined)).toBe("undefined");
    expect(said(() => 1)).toBe("a function");
    expect(said(Symbol("x"))).toBe("a symbol");
    expect(said(10n)).toBe("a bigint");
    expect(said(Number.NaN)).toBe("NaN");
    expect(said(Number.NEGATIVE_INFINITY)).toBe("-Infinity");
    expect(said(new Date(0))).toBe("an instance of a class");
    expect(said(Object.defineProperty({}, "b", { get: () => 1, enumerable: true }))).toBe("a getter is not JSON data at `/a/b`");
    expect(said(new Array(1))).toBe("a hole is not JSON data at `/a/0`");
    const cycle: unknown[] = [];
    cycle.push(cycle);
    expect(said(cycle)).toBe("an object that contains itself is not JSON data at `/a/0`");
    expect(messages(undefined)).toBe("undefined is not JSON data");
  });

  it("refuses instances of classes", () => {
    class Statement {
      readonly Effect = "Allow";
    }
    for (const value of [new Statement(), new Date(0), new Map([["a", 1]]), /x/, new String("x"), Object.create({ a: 1 })]) {
      expect(codes([value])).toEqual(["TW103"]);
    }
  });

  it("calls no code of the caller: neither getters nor toJSON", () => {
    let calls = 0;
    const count = (): string => `${calls++}`;
    const getter = Object.defineProperty({}, "Effect", { get: count, enumerable: true });
    expect(codes({ Statement: getter })).toEqual(["TW103"]);
    expect(codes({ toJSON: count, Statement: 1 })).toEqual(["TW103"]);
    expect(calls).toBe(0);
  });

  it("refuses a proxy that throws, and reads one that does not", () => {
    const hostile = new Proxy(
      {},
      {
        getPrototypeOf: () => {
          throw new Error("no");
        },
      },
    );
    expect(codes({ a: hostile })).toEqual(["TW103"]);
    expect(messages({ a: hostile })).toBe("a proxy that throws is not JSON data");
    expect(nodeFromValue({ a: hostile }, "policy")).not.toHaveProperty("root");
    expect(decodePolicy(hostile, "identity").diagnostics.map(({ code }) => code)).toEqual(["TW103"]);
    expect(codes(new Proxy({ a: 1 }, {}))).toEqual([]);
  });

  it("ends at cycles, floods of shared parts, depth and length", () => {
    const cycle: Record<string, unknown> = {};
    cycle["self"] = [cycle];
    expect(codes(cycle)).toEqual(["TW103"]);
    let shared: unknown = "x";
    for (let i = 0; i < 50; i++) shared = [shared, shared];
    expect(codes(shared)).toEqual(["TW165"]);
    let deep: unknown = 1;
    for (let i = 0; i < 100_000; i++) deep = [deep];
    expect(codes(deep)).toEqual(["TW100"]);
    expect(codes(["x".repeat(2 ** 21)])).toEqual(["TW165"]);
    expect(codes({ ["x".repeat(2 ** 21)]: 1 })).toEqual(["TW165"]);
  });

  it("takes a value that stands in two places for two values", () => {
    const shared = { b: [1] };
    const { root, diagnostics } = nodeFromValue({ a: shared, c: [shared, shared] }, "policy");
    expect(diagnostics).toEqual([]);
    expect(root).toMatchObject({
      members: [{ name: "a" }, { name: "c", value: { items: [{ kind: "object" }, { kind: "object" }] } }],
    });
  });

  it("takes what is exactly at a limit", () => {
    const deep = (levels: number): unknown => {
      let value: unknown = 1;
      for (let i = 0; i < levels; i++) value = i % 2 === 0 ? [value] : { a: value };
      return value;
    };
    expect(codes(deep(maximumDepth))).toEqual([]);
    expect(codes(deep(maximumDepth + 1))).toEqual(["TW100"]);
    expect(messages({ a: deep(maximumDepth), b: deep(maximumDepth) })).toBe("nested more than 64 levels deep");
    expect(codes(new Array(199_999).fill(1))).toEqual([]);
    expect(codes(new Array(200_000).fill(1))).toEqual(["TW165"]);
    expect(codes("x".repeat(maximumLength))).toEqual([]);
    expect(codes("x".repeat(maximumLength + 1))).toEqual(["TW165"]);
    const half = "x".repeat(maximumLength / 2);
    expect(codes([half, half])).toEqual([]);
    expect(codes([half, half, "x", undefined])).toEqual(["TW165"]);
    expect(codes({ [half]: half })).toEqual([]);
    expect(codes({ [half]: half, x: 1, y: undefined })).toEqual(["TW165"]);
  });

  it("knows every value by its pointer, and by no offset", () => {
    const { root } = nodeFromValue({ a: [true, null, "x"] }, "policy");
    const span = { file: "policy", start: 0, end: 0 };
    const list = { parent: undefined, token: "a" };
    expect(root).toEqual({
      kind: "object",
      span,
      path: undefined,
      members: [
        {
          name: "a",
          nameSpan: span,
          value: {
            kind: "array",
            span,
            path: list,
            items: [
              { kind: "boolean", value: true, span, path: { parent: list, token: 0 } },
              { kind: "null", span, path: { parent: list, token: 1 } },
              { kind: "string", value: "x", span, path: { parent: list, token: 2 } },
            ],
          },
        },
      ],
    });
  });

  it("stops at the first hole of an array, however long it claims to be", () => {
    const sparse: unknown[] = [];
    sparse[2 ** 31] = 1;
    expect(codes(sparse)).toEqual(["TW103"]);
  });

  it("keeps own members named like the prototype's", () => {
    const value: unknown = JSON.parse('{"__proto__": {"a": 1}, "constructor": 2}');
    const { root } = nodeFromValue(value, "policy");
    expect(root?.kind === "object" && root.members.map(({ name }) => name)).toEqual(["__proto__", "constructor"]);
  });
});
