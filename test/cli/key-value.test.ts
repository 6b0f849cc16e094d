import { describe, expect, it } from "vitest";
import { collectKeyValue, singleValues } from "../../src/cli/key-value.js";

const pairs = (...texts: readonly string[]): ReturnType<typeof collectKeyValue> =>
  texts.reduce((before, text) => collectKeyValue(text, before), new Map() as ReturnType<typeof collectKeyValue>);

describe("key=value", () => {
  it("ends the key at the first equals sign and lets the value be empty", () => {
    expect([...pairs("a=b=c", "d=")]).toEqual([
      ["a", ["b=c"]],
      ["d", [""]],
    ]);
  });

  it("collects the values of a key that is given again", () => {
    expect([...pairs("a=1", "b=2", "a=3")]).toEqual([
      ["a", ["1", "3"]],
      ["b", ["2"]],
    ]);
  });

  it("refuses text without a key", () => {
    expect(() => pairs("a")).toThrow("key=value");
    expect(() => pairs("=a")).toThrow("key=value");
  });

  it("gives one value a key, and refuses two that differ", () => {
    const conflict = (key: string): Error => new Error(`twice ${key}`);
    expect(singleValues(pairs("__proto__=x", "a=1", "a=1"), conflict)).toEqual(
      Object.assign(Object.create(null) as object, JSON.parse('{"__proto__":"x","a":"1"}')),
    );
    expect(() => singleValues(pairs("a=1", "a=2"), conflict)).toThrow("twice a");
  });
});
