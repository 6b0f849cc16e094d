import { describe, expect, it } from "vitest";
import { createEngine, createPolicyStore, type PolicyDocument, type StoreContent } from "../../src/engine/index.js";
import { allow, request, result } from "./ours.js";

const poisoned = (): never => {
  throw new Error("mine");
};

const cyclic = (): PolicyDocument => {
  const document: Record<string, unknown> = { ...allow() };
  document["Statement"] = [document];
  return document;
};

const hostile: readonly (readonly [string, () => PolicyDocument])[] = [
  ["a cycle", cyclic],
  // A trap of `get` would throw inside the recipe already, which then is the recipe's own error.
  ["a proxy that throws", () => new Proxy({}, { ownKeys: poisoned, getOwnPropertyDescriptor: poisoned })],
  ["a getter that throws", () => Object.defineProperty({}, "Statement", { enumerable: true, get: poisoned })],
  ["null", () => null as unknown as PolicyDocument],
];

describe("an update", () => {
  it.each(hostile)("with %s is refused, and the engine goes on", (_, make) => {
    const engine = createEngine({ identity: [allow({ Sid: "A" }), allow({ Sid: "B" })] });
    const changed = result(() =>
      engine.update((draft) => {
        (draft.identity[0] as { Version: string }).Version = "2008-10-17";
        (draft.identity as PolicyDocument[]).push(make());
      }),
    );
    expect(changed).toMatch(/^refused TW/);
    expect(engine.decide(request).outcome).toBe("allow");
  });
});

describe("a transaction", () => {
  const content: Partial<StoreContent> = { documents: { A: { kind: "identity", document: allow() } } };

  it.each(hostile)("with %s is refused, and the store goes on", (_, make) => {
    const store = createPolicyStore(content);
    const before = store.snapshot();
    const changed = result(() =>
      store.transaction((draft) => {
        draft.groups["g"] = { policies: ["A"] };
        (draft.documents as Record<string, unknown>)["B"] = { kind: "identity", document: make() };
      }),
    );
    expect(changed).toMatch(/^refused TW/);
    expect(store.snapshot()).toBe(before);
  });

  it.each<[string, () => unknown]>([
    ["an entry whose getter throws", () => ({ groups: Object.defineProperty({}, "g", { enumerable: true, get: poisoned }) })],
    ["an entry in a proxy that throws", () => ({ groups: { g: new Proxy({}, { ownKeys: poisoned, get: poisoned }) } })],
    ["a collection in a proxy that throws", () => ({ groups: new Proxy({}, { ownKeys: poisoned }) })],
    ["a collection that is a text", () => ({ groups: "g" })],
    [
      "a map with a cycle",
      () => {
        const map: Record<string, unknown> = { sources: [], statements: [] };
        map["map"] = map;
        return { documents: { D: { kind: "identity", document: { name: "D", text: JSON.stringify(allow()), map } } } };
      },
    ],
    [
      "a class for an entry",
      () => ({
        documents: {
          D: new (class Entry {
            kind = "identity";
            secret = 1;
          })(),
        },
      }),
    ],
  ])("with %s is refused by our own error", (_, make) => {
    expect(result(() => createPolicyStore(make() as StoreContent))).toMatch(/^refused StoreError/);
  });

  it("with a hundred thousand groups in a user is answered", () => {
    const names = Array.from({ length: 100_000 }, (_, i) => `g${i}`);
    const user = "arn:aws:iam::111122223333:user/u";
    const store = createPolicyStore({
      ...content,
      groups: Object.fromEntries(names.map((name) => [name, { policies: [] }])),
      principals: { [user]: { groups: names, policies: ["A"] } },
    });
    expect(store.decide({ ...request, principal: user }).outcome).toBe("allow");
  });
});
