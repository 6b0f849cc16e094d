import { describe, expect, it, vi } from "vitest";
import { compileCondition, holds } from "../../src/eval/condition.js";
import { contextKey, nextStamp } from "../../src/eval/context.js";
import { type RequestView, requestView } from "../../src/eval/request-view.js";
import { compileResource } from "../../src/eval/resource.js";
import { sharer } from "../../src/eval/share.js";
import { compilePolicy, testsOf } from "../../src/eval/statement.js";
import type { Condition } from "../../src/ir/model.js";
import { operatorFromText } from "../../src/ir/operator.js";
import { type Context, requestFor } from "./ask.js";
import { policyFrom } from "./policies.js";

const condition = (operator: string, key: string, ...values: readonly string[]): Condition => ({
  operator: operatorFromText(operator)!,
  key,
  values,
});

const viewOf = (context: Context): RequestView => requestView(requestFor({ context }));

describe("what is shared", () => {
  it("is made once for each name", () => {
    const share = sharer<{ readonly n: number }>();
    let made = 0;
    const ask = (name: string): number => share(name, () => ({ n: ++made })).n;
    expect([ask("a"), ask("b"), ask("a"), ask("b"), ask("")]).toEqual([1, 2, 1, 2, 3]);
  });

  it("is nothing of a long name", () => {
    const share = sharer<object>();
    const isShared = (name: string): boolean => {
      const first = share(name, () => ({}));
      return share(name, () => ({})) === first;
    };
    expect([isShared("x".repeat(512)), isShared("x".repeat(513))]).toEqual([true, false]);
  });

  it("is forgotten when there is too much", () => {
    const share = sharer<object>();
    const first = share("0", () => ({}));
    for (let i = 1; i < 4096; i++) share(`${i}`, () => ({}));
    expect(share("0", () => ({}))).toBe(first);
    const another = share("4096", () => ({}));
    expect(share("0", () => ({}))).not.toBe(first);
    expect(share("4096", () => ({}))).toBe(another);
  });
});

describe("names and patterns that recur", () => {
  it("are folded once, unless they are long or too many", async () => {
    vi.resetModules();
    const { foldName } = await import("../../src/eval/fold.js");
    const folding = vi.spyOn(String.prototype, "toLowerCase");
    const isFolded = (name: string): boolean => {
      const before = folding.mock.calls.length;
      foldName(name);
      return folding.mock.calls.length > before;
    };
    const asked = ["A", "A", "B", "A", "x".repeat(128), "x".repeat(128), "x".repeat(129), "x".repeat(129)].map(isFolded);
    for (let i = 3; i < 4096; i++) foldName(`name${i}`);
    const kept = isFolded("A");
    foldName("one more");
    const forgotten = [isFolded("A"), isFolded("A"), isFolded("one more")];
    folding.mockRestore();
    expect(asked).toEqual([true, false, true, false, true, false, true, true]);
    expect([kept, ...forgotten]).toEqual([false, true, false, false]);
  });

  it("are taken apart once, unless they are too many", async () => {
    vi.resetModules();
    const { actionPattern } = await import("../../src/eval/action.js");
    const first = actionPattern("s3:Once");
    for (let i = 1; i < 4096; i++) actionPattern(`s3:Action${i}`);
    expect(actionPattern("s3:Once")).toBe(first);
    actionPattern("s3:OneMore");
    expect(actionPattern("s3:Once")).not.toBe(first);
  });
});

describe("a policy", () => {
  it("is compiled once, and so is each of its statements", () => {
    const statement = { Effect: "Allow", Action: "*", Resource: "*" };
    const policy = policyFrom({ Version: "2012-10-17", Statement: [statement, statement] });
    const compiled = compilePolicy(policy);
    expect(compilePolicy(policy)).toBe(compiled);
    expect(compilePolicy({ ...policy })).not.toBe(compiled);
    for (const each of compiled) expect(testsOf(each)).toBe(testsOf(each));
    expect(new Set(compiled.map(testsOf)).size).toBe(2);
  });
});

describe("equal conditions", () => {
  it("are one, and different ones are not", () => {
    const all = [
      ["StringEquals", "app:k", "a", "b"],
      ["StringEquals", "app:k", "a b"],
      ["StringEquals", "app:k", "a 1 b"],
      ["StringEquals", "app:k", "b", "a"],
      ["StringEquals", "app:k", "", "b"],
      ["StringEquals", "app:k", "", "", "b"],
      ["StringEquals", "app:k"],
      ["StringEquals", "app:k 1 a", "b"],
      ["StringEquals", "app:k 1 a 1 b"],
      ["StringEquals", "app:K", "a", "b"],
      ["StringLike", "app:k", "a", "b"],
      ["StringEqualsIfExists", "app:k", "a", "b"],
      ["ForAnyValue:StringEquals", "app:k", "a", "b"],
    ] as const;
    const compile = (variables: boolean): readonly object[] =>
      all.map(([operator, key, ...values]) => compileCondition(condition(operator, key, ...values), variables));
    const each = [...compile(true), ...compile(false)];
    expect(new Set(each).size).toBe(2 * all.length);
    expect([...compile(true), ...compile(false)].every((again, i) => again === each[i])).toBe(true);
  });

  it("are asked once by a request, and again by the next", () => {
    const compiled = compileCondition(condition("StringEquals", "app:once", "a"), true);
    let reads = 0;
    const asking = (value: string): RequestView => ({
      ...viewOf({}),
      context: {
        stamp: nextStamp(),
        find: () => {
          reads++;
          return value;
        },
      },
    });
    const view = asking("a");
    expect([holds(compiled, view), holds(compiled, view), reads]).toEqual([true, true, 1]);
    // Another condition of the same key does not read it anew.
    expect(holds(compileCondition(condition("StringEquals", "app:once", "b"), true), view)).toBe(false);
    expect(reads).toBe(1);
    expect([holds(compiled, asking("b")), holds(compiled, asking("a")), reads]).toEqual([false, true, 3]);
  });

  it("are compared once, however often they are asked", () => {
    const compiled = compileCondition(condition("StringLike", "app:often", "a*"), true);
    const compare = vi.spyOn(compiled, "test");
    const [view, next] = [viewOf({ "app:often": "abc" }), viewOf({ "app:often": "abc" })];
    expect([holds(compiled, view), holds(compiled, view), compare.mock.calls.length]).toEqual([true, true, 1]);
    expect([holds(compiled, next), compare.mock.calls.length]).toEqual([true, 2]);
  });

  it("say each time that they met a malformed value, and nothing about others", () => {
    const bad = compileCondition(condition("NumericEquals", "app:n", "1"), true);
    const good = compileCondition(condition("StringEquals", "app:s", "a"), true);
    const view = viewOf({ "app:n": "x", "app:s": "a" });
    const ask = (compiled: typeof bad, before: boolean): readonly boolean[] => {
      view.hasProblems = before;
      return [holds(compiled, view), view.hasProblems];
    };
    expect([ask(bad, false), ask(bad, false)]).toEqual([
      [false, true],
      [false, true],
    ]);
    expect([ask(good, true), ask(good, false), ask(good, true)]).toEqual([
      [true, true],
      [true, false],
      [true, true],
    ]);
    const present = compileCondition(condition("Null", "app:s", "false"), true);
    expect([ask(present, false), ask(compileCondition(condition("Null", "app:s", "maybe"), true), false)]).toEqual([
      [true, false],
      [false, true],
    ]);
    const next = viewOf({ "app:n": "1" });
    expect([holds(bad, next), next.hasProblems]).toEqual([true, false]);
  });
});

describe("equal entries of resources", () => {
  it("are the same whoever asks for them first", async () => {
    vi.resetModules();
    const { compileResource: compileAnew } = await import("../../src/eval/resource.js");
    const view = requestView(requestFor({ resource: "arn:aws:s3:::b" }));
    const isLeftOut = (...patterns: readonly string[]): boolean =>
      compileAnew({ negated: true, patterns }, "Allow", true).matches?.(view) === false;
    expect([isLeftOut("*"), isLeftOut("arn:aws:s3:::c", "*"), isLeftOut("arn:aws:s3")]).toEqual([true, true, false]);
    expect(compileAnew({ negated: false, patterns: ["arn:aws:s3:::c", "*"] }, "Allow", true).matches).toBeUndefined();
  });

  const entry = (text: string, variables: boolean) => compileResource({ negated: false, patterns: [text] }, "Allow", variables);

  it("are one, with variables and without", () => {
    const text = "arn:aws:s3:::b/${aws:username}";
    const [given, plain] = [entry(text, true), entry(text, false)];
    expect(given.entries[0]).toBe(entry(text, true).entries[0]);
    expect(given.entries[0]).not.toBe(plain.entries[0]);
    const asked = (resource: string) => requestView(requestFor({ resource, context: { "aws:username": "alice" } }));
    expect([given, plain].map(({ matches }) => matches?.(asked("arn:aws:s3:::b/alice")))).toEqual([true, false]);
    expect([given, plain].map(({ matches }) => matches?.(asked(text)))).toEqual([false, true]);
  });

  it("are asked once by a request, and again by the next", () => {
    let reads = 0;
    const asking = (name: string): RequestView => {
      const view = requestView(requestFor({ resource: "arn:aws:s3:::b/alice" }));
      const find: RequestView["context"]["find"] = () => {
        reads++;
        return name;
      };
      return { ...view, context: { stamp: nextStamp(), find } };
    };
    const { matches, entries } = entry("arn:aws:s3:::b/${aws:once}", true);
    const compare = vi.spyOn(entries[0]!, "test");
    const view = asking("alice");
    expect([matches?.(view), matches?.(view), reads]).toEqual([true, true, 1]);
    expect(compare).toHaveBeenCalledTimes(1);
    expect([matches?.(asking("bob")), reads]).toEqual([false, 2]);
    expect(compare).toHaveBeenCalledTimes(2);
  });
});

describe("a condition key", () => {
  it.each([
    ["aws:ResourceTag/Team", "aws:resourcetag/team", "aws:resourcetag/", "Team", "team"],
    ["aws:SourceIp", "aws:sourceip", "", "", ""],
    ["app:A/B/C", "app:a/b/c", "app:a/", "B/C", "b/c"],
    ["/X", "/x", "/", "X", "x"],
    ["App:T/", "app:t/", "app:t/", "", ""],
    // Folding makes it longer.
    ["İ/İX", "i\u0307/i\u0307x", "i\u0307/", "İX", "i\u0307x"],
    ["", "", "", "", ""],
  ])("%s is taken apart at its first slash", (text, folded, family, tag, foldedTag) => {
    expect(contextKey(text)).toMatchObject({ text, folded, family, tag, foldedTag });
    expect(contextKey(text)).toBe(contextKey(text));
  });

  it("is one of each spelling", () => {
    expect(contextKey("app:one")).not.toBe(contextKey("app:ONE"));
  });
});
