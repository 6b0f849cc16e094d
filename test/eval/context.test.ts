import { describe, expect, it } from "vitest";
import { ambiguous, contextKey, emptyContext, findFolded, foldEntries, mapContext, missing } from "../../src/eval/context.js";
import type { ContextValue } from "../../src/eval/model.js";

const found = (entries: Readonly<Record<string, ContextValue>>, key: string): unknown =>
  mapContext(new Map(Object.entries(entries))).find(contextKey(key));

describe("keys in several spellings", () => {
  it.each<[string, ContextValue, ContextValue, unknown]>([
    ["equal texts", "x", "x", "x"],
    ["different texts", "x", "y", ambiguous],
    ["equal lists", ["x", "y"], ["x", "y"], ["x", "y"]],
    ["lists in another order", ["x", "y"], ["y", "x"], ambiguous],
    ["lists of which one goes on", ["x"], ["x", "y"], ambiguous],
    ["lists of which one stops", ["x", "y"], ["x"], ambiguous],
    ["empty lists", [], [], []],
    ["a text and a list of it", "x", ["x"], ambiguous],
    ["a list and its text", ["x"], "x", ambiguous],
    ["an empty text and an empty list", "", [], ambiguous],
  ])("with %s", (_, a, b, expected) => {
    expect(found({ "app:K": a, "app:k": b }, "APP:K")).toEqual(expected);
    expect(found({ "app:K": a, "app:k": b }, "app:K")).toEqual(a);
    expect(found({ "app:K": a, "app:k": b }, "app:k")).toEqual(b);
  });

  it("are told apart however many agree", () => {
    const three = { "app:K": "x", "app:k": "x", "App:K": "y" };
    expect([found(three, "APP:k"), found(three, "App:K"), found(three, "app:k")]).toEqual([ambiguous, "y", "x"]);
  });

  it("do not touch other keys", () => {
    const context = { "app:K": "x", "app:k": "y", "app:Other": "z", "app:List": ["z"] };
    expect([found(context, "app:OTHER"), found(context, "APP:list"), found(context, "app:none")]).toEqual(["z", ["z"], missing]);
  });

  it("are told apart among very many keys, too", () => {
    for (const count of [10, 62, 63, 64, 65, 1000]) {
      const many = Object.fromEntries(Array.from({ length: count }, (_, i) => [`App:Key${i}`, `v${i}`]));
      const context = { ...many, "app:K": "x", "app:k": "y" };
      expect([found(context, `app:KEY${count - 1}`), found(context, "APP:K")]).toEqual([`v${count - 1}`, ambiguous]);
    }
  });
});

describe("entries by folded key", () => {
  it("are what they were when no two are the same", () => {
    const entries = foldEntries(
      new Map<string, ContextValue>([
        ["A", "1"],
        ["b", ["2"]],
      ]),
      2,
    );
    expect([...entries]).toEqual([
      ["a", "1"],
      ["b", ["2"]],
    ]);
    expect([findFolded(entries, "a", "whatever"), findFolded(entries, "A", "A")]).toEqual(["1", missing]);
  });

  it("have none in an empty context", () => {
    expect([emptyContext.find(contextKey("a")), found({}, "a")]).toEqual([missing, missing]);
  });

  it("belong to a context with a stamp of its own", () => {
    const stamps = [mapContext(new Map()), mapContext(new Map()), emptyContext].map(({ stamp }) => stamp);
    expect(new Set(stamps).size).toBe(3);
    expect(stamps).not.toContain(0);
  });
});
