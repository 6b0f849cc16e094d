import { describe, expect, it } from "vitest";
import { createPolicyStore, type Request, type StoreContent } from "../../src/engine/index.js";
import { layerFinder } from "../../src/engine/store-layers.js";
import { emptyState, nextState } from "../../src/engine/store-state.js";
import { contextKey, mapContext } from "../../src/eval/context.js";
import { parseRequester } from "../../src/eval/requester.js";

const account = "111122223333";
const count = 10_000;
const roleName = (i: number): string => `arn:aws:iam::${account}:role/team-${i}`;

const document = (i: number): StoreContent["documents"][string] => ({
  kind: "identity",
  document: { Version: "2012-10-17", Statement: [{ Effect: "Allow", Action: `s3:Action${i}`, Resource: "*" }] },
});

const content: Partial<StoreContent> = {
  documents: Object.fromEntries(Array.from({ length: count }, (_, i) => [`Own${i}`, document(i)])),
  principals: Object.fromEntries(Array.from({ length: count }, (_, i) => [roleName(i), { policies: [`Own${i}`, "Own0"] }])),
};

const view = (arn: string): Parameters<ReturnType<typeof layerFinder>>[0] => ({
  action: "s3:action1",
  resource: "arn:aws:s3:::b/k",
  arn: undefined,
  requester: parseRequester(arn),
  resourceAccount: account,
  context: mapContext(new Map()),
  unsigned: false,
  written: () => {
    throw new Error("not asked for");
  },
  hasProblems: false,
});

const ask = (arn: string, action: string): Request => ({ principal: arn, action, resource: "arn:aws:s3:::b/k" });

describe("a store of 10,000 principals", () => {
  const store = createPolicyStore(content);

  it("decides for each by its own documents", () => {
    for (let i = 1; i < count; i += 997) {
      const session = `arn:aws:sts::${account}:assumed-role/team-${i}/s`;
      for (const arn of [roleName(i), session]) {
        expect(store.decide(ask(arn, `s3:Action${i}`)).outcome).toBe("allow");
        expect(store.decide(ask(arn, `s3:Action${i + 1}`)).outcome).toBe("implicitDeny");
      }
    }
  });

  it("asks only the statements of the principal", () => {
    const find = layerFinder(nextState(emptyState, { ...emptyState.content, ...content }));
    const { identity } = find(view(roleName(5000)));
    expect(identity.index.statements.map(({ policy }) => policy.name)).toEqual(["Own5000", "Own0"]);
    expect(find(view(roleName(5000))).identity).toBe(identity);
  });

  it("looks a principal up instead of searching for it", () => {
    const state = nextState(emptyState, { ...emptyState.content, ...content });
    let looks = 0;
    const watched = new Proxy(state.content.principals, {
      ownKeys: () => {
        throw new Error("all principals were listed");
      },
      getOwnPropertyDescriptor: (target, key) => {
        looks++;
        return Reflect.getOwnPropertyDescriptor(target, key);
      },
    });
    const find = layerFinder({ ...state, content: { ...state.content, principals: watched } });
    find(view(`arn:aws:sts::${account}:assumed-role/team-77/s`));
    expect(looks).toBeLessThan(5);
  });

  it("keeps nothing about principals that it does not know", () => {
    const find = layerFinder(nextState(emptyState, { ...emptyState.content, ...content }));
    const first = find(view(`arn:aws:sts::${account}:assumed-role/made-up/0`));
    for (let i = 1; i < 1000; i++)
      expect(find(view(`arn:aws:sts::${account}:assumed-role/made-up-${i}/s`)).identity).toBe(first.identity);
  });

  it("shares the layer of principals with the same documents", () => {
    const shared = Object.fromEntries(Array.from({ length: 100 }, (_, i) => [roleName(i), { policies: ["Own1", "Own2"] }]));
    const find = layerFinder(nextState(emptyState, { ...emptyState.content, ...content, principals: shared }));
    expect(new Set(Object.keys(shared).map((arn) => find(view(arn)).identity)).size).toBe(1);
  });

  it("takes over every entry and every decoded document that a transaction left alone", () => {
    const state = nextState(emptyState, { ...emptyState.content, ...content });
    const documents = { ...state.content.documents, Own7: document(70_000) };
    const next = nextState(state, { ...state.content, documents });
    const kept = Object.keys(documents).filter((name) => next.loaded.get(name) === state.loaded.get(name));
    expect(kept.length).toBe(count - 1);
    expect(next.content.principals).toBe(state.content.principals);
    expect(next.roles).toBe(state.roles);
  });
});

describe("endpoints", () => {
  it("are found by the key in any letter case", () => {
    expect(contextKey("AWS:sourceVPCE").folded).toBe(contextKey("aws:SourceVpce").folded);
  });
});
