import { describe, expect, it } from "vitest";
import { lazyMap } from "../../src/catalog/lazy-map.js";

describe("a lazy map", () => {
  const sources = new Map([
    ["a", 1],
    ["b", 2],
  ]);

  it("makes a value when it is asked for, and once", () => {
    const made: string[] = [];
    const map = lazyMap(sources, (source, key) => {
      made.push(key);
      return { source };
    });
    expect(map.size).toBe(2);
    expect(map.has("b")).toBe(true);
    expect(made).toEqual([]);
    expect(map.get("b")).toEqual({ source: 2 });
    expect(map.get("b")).toBe(map.get("b"));
    expect(map.get("c")).toBeUndefined();
    expect(map.has("c")).toBe(false);
    expect(made).toEqual(["b"]);
    expect([...map.values()]).toEqual([{ source: 1 }, { source: 2 }]);
    expect(made).toEqual(["b", "a"]);
  });

  it("reads like any map, in the order of its sources", () => {
    const map = lazyMap(sources, (source) => source * 10);
    expect([...map]).toEqual([
      ["a", 10],
      ["b", 20],
    ]);
    expect([...map.entries()]).toEqual([...map]);
    expect([...map.keys()]).toEqual(["a", "b"]);
    const seen: unknown[] = [];
    map.forEach((value, key, self) => void seen.push(value, key, self === map));
    expect(seen).toEqual([10, "a", true, 20, "b", true]);
    expect(new Map(map)).toEqual(new Map([...map]));
  });
});
