import { describe, expect, it } from "vitest";
import { actionApplies, actionPattern, compileAction, matchesAction } from "../../src/eval/action.js";
import { arnSegments, conditionArnPattern, matchArn, parseArn, resourceArnPattern } from "../../src/eval/arn.js";
import {
  contextKey,
  emptyContext,
  findFolded,
  foldEntries,
  mapContext,
  missing,
  variableFrom,
  variableText,
} from "../../src/eval/context.js";
import type { ContextValue } from "../../src/eval/model.js";
import { requestView } from "../../src/eval/request-view.js";
import { compileResource } from "../../src/eval/resource.js";
import { textPattern } from "../../src/eval/text-pattern.js";
import { anyRun, matchPieces, oneCharacter } from "../../src/eval/wildcard.js";
import { templateFromText } from "../../src/ir/template.js";
import { requestFor } from "./ask.js";

const context = (entries: Readonly<Record<string, ContextValue>>) => mapContext(new Map(Object.entries(entries)));

describe("an action pattern", () => {
  it("is taken apart at the first colon, folded, without variables", () => {
    expect(actionPattern("S3:Get${aws:username}")).toMatchObject({
      service: "s3",
      name: { literal: "get${aws:username}" },
    });
    expect(actionPattern("s3:a:b")).toMatchObject({ service: "s3", name: { literal: "a:b" } });
    expect(actionPattern(":x")).toMatchObject({ service: "", name: { literal: "x" } });
    expect(actionPattern("s3:Get*")).toMatchObject({ service: "s3", name: { literal: undefined } });
    const every = actionPattern("*");
    expect(every).toMatchObject({ service: undefined, name: { literal: undefined } });
    expect(every?.name.test("anything", emptyContext)).toBe(1);
  });

  it.each(["", "s3", "s*:Get", "s?:Get", "*:*", "**", "?"])("%j matches no action", (text) => {
    expect(actionPattern(text)).toBeUndefined();
    expect(actionPattern(text)).toBeUndefined();
  });

  it("is made once, and made anew when too many were", () => {
    const first = actionPattern("s3:Once");
    expect(actionPattern("s3:Once")).toBe(first);
    for (let i = 0; i < 4096; i++) actionPattern(`flood:Action${i}`);
    expect(actionPattern("s3:Once")).not.toBe(first);
    expect(actionPattern("s3:Once")).toMatchObject({ service: "s3" });
    const again = actionPattern("s3:Once");
    actionPattern("s3:Other");
    expect(actionPattern("s3:Once")).toBe(again);
  });

  it("matches the whole name of a whole service", () => {
    const matches = (pattern: string, action: string): boolean => matchesAction(actionPattern(pattern)!, action);
    expect([matches("s3:Get*", "s3:getobject"), matches("s3:Get*", "s33:getobject"), matches("s3:Get*", "s3getobject")]).toEqual([
      true,
      false,
      false,
    ]);
    expect([matches("s3:Get", "s3:get"), matches("s3:Get", "s3:gets"), matches("s3:Get", "s3:xget"), matches("*", "x")]).toEqual([
      true,
      false,
      false,
      true,
    ]);
  });

  it("of a list is left out when it matches nothing", () => {
    const element = compileAction({ negated: true, patterns: ["s3:Get", "s*:x", "nonsense"] });
    expect(element.patterns.map(({ service, name }) => [service, name.literal])).toEqual([["s3", "get"]]);
    expect([actionApplies(element, "s3:get"), actionApplies(element, "s3:put")]).toEqual([false, true]);
    expect(actionApplies(compileAction({ negated: false, patterns: [] }), "s3:get")).toBe(false);
  });
});

describe("an ARN", () => {
  it("has six segments, the last with all further colons", () => {
    expect(arnSegments("arn:aws:s3:::b:c:d")).toEqual(["arn", "aws", "s3", "", "", "b:c:d"]);
    expect(arnSegments("a:b")).toEqual(["a", "b"]);
    expect(arnSegments("")).toEqual([""]);
    expect(parseArn("arn:aws:s3:::")?.segments).toEqual(["arn", "aws", "s3", "", "", ""]);
    for (const text of ["arn:aws:s3::", "arn:", "arn", "x:aws:s3:::b", "arnx:aws:s3:::b", ""])
      expect(parseArn(text)).toBeUndefined();
  });

  it("pattern of a resource is filled up only when it ends in a star", () => {
    const texts = (text: string): readonly (string | undefined)[] | undefined =>
      resourceArnPattern(text, true)?.segments.map(({ literal }) => literal);
    expect(texts("arn:aws:s3:::b")).toEqual(["arn", "aws", "s3", "", "", "b"]);
    expect(texts("arn:aws:s3::x")).toBeUndefined();
    expect(texts("arn:aws:s3::*")).toEqual(["arn", "aws", "s3", "", undefined, undefined]);
    expect(texts("arn:aws:*")).toEqual(["arn", "aws", undefined, undefined, undefined, undefined]);
    expect(texts("x")).toBeUndefined();
  });

  it("pattern of a resource has variables in its last segment only", () => {
    const of = (text: string, variables: boolean): readonly (string | undefined)[] | undefined =>
      resourceArnPattern(text, variables)?.segments.map(({ literal }) => literal);
    expect(of("arn:aws:s3:${aws:x}:1:b", true)).toEqual(["arn", "aws", "s3", "${aws", "x}", "1:b"]);
    expect(of("arn:aws:s3:::b/${aws:x}", true)?.[5]).toBeUndefined();
    expect(of("arn:aws:s3:::b/${aws:x}", false)?.[5]).toBe("b/${aws:x}");
    expect(of("arn:${x}:s3:${*}::b", true)).toEqual(["arn", "${x}", "s3", undefined, "", "b"]);
    // Filled up, so that what looks like a variable stands in no last segment.
    expect(of("arn:${x}:*", true)?.[1]).toBe("${x}");
  });

  it("pattern of a condition has six parts, with variables in any of them", () => {
    const of = (text: string, variables = true): readonly (string | undefined)[] | undefined =>
      conditionArnPattern(text, variables)?.segments.map(({ literal }) => literal);
    expect(of("arn:aws:s3:::b")).toEqual(["arn", "aws", "s3", "", "", "b"]);
    expect(of("arn:aws:s3::b")).toBeUndefined();
    expect(of("arn:aws:s3::*")).toBeUndefined();
    expect(of("arn:aws:s3:${aws:x}:1:b:c")).toEqual(["arn", "aws", "s3", undefined, "1", "b:c"]);
    expect(of("arn:aws:s3:${aws:x}:1:b:c", false)).toEqual(["arn", "aws", "s3", "${aws", "x}", "1:b:c"]);
    expect(of("${aws:x}:${aws:y}:s3:::a:b:${aws:z}c:d")).toEqual([undefined, undefined, "s3", "", "", undefined]);
    expect(of("arn:aws:s3::1${aws:x}2:b")).toEqual(["arn", "aws", "s3", "", undefined, "b"]);
    expect(of("arn:aws:s3:::a${*}b:c")).toEqual(["arn", "aws", "s3", "", "", "a*b:c"]);
    expect(of("arn:aws:s3:*:?:b")).toEqual(["arn", "aws", "s3", undefined, undefined, "b"]);
  });

  it("matches segment by segment, and says when a variable has no value", () => {
    const arn = parseArn("arn:aws:s3:eu:1:b/alice")!;
    const of = (text: string, given = context({ "aws:username": "alice" })): number =>
      matchArn(conditionArnPattern(text, true)!, arn, given);
    expect(of("arn:aws:s3:eu:1:b/alice")).toBe(1);
    for (const [i, other] of ["x", "x", "x", "x", "x", "x"].entries())
      expect(of(["arn", "aws", "s3", "eu", "1", "b/alice"].with(i, other).join(":"))).toBe(0);
    expect(of("arn:aws:s3:eu:1:b/${aws:username}")).toBe(1);
    expect(of("arn:aws:s3:eu:1:b/${aws:username}", emptyContext)).toBe(-1);
    expect(of("arn:aws:s3:${aws:username}:1:b/*", emptyContext)).toBe(-1);
    expect(of("arn:aws:s3:*:*:*")).toBe(1);
  });
});

describe("a resource element", () => {
  const view = (resource: string, entries: Readonly<Record<string, string>> = {}) =>
    requestView(requestFor({ resource, context: entries }));
  const of = (patterns: readonly string[], negated: boolean, effect: "Allow" | "Deny", variables = true) =>
    compileResource({ negated, patterns }, effect, variables);

  it("that is absent, or is a star, needs no test", () => {
    expect(compileResource(undefined, "Allow", true)).toEqual({ entries: [], matches: undefined });
    expect(of(["arn:aws:s3:::b", "*"], false, "Allow").matches).toBeUndefined();
    expect(of(["arn:aws:s3:::b"], false, "Allow").matches).toBeDefined();
  });

  it("matches when some entry does; the resource `*` only by `*`", () => {
    const one = of(["arn:aws:s3:::b/*"], false, "Allow").matches!;
    expect([one(view("arn:aws:s3:::b/k")), one(view("arn:aws:s3:::c")), one(view("*"))]).toEqual([true, false, false]);
    const two = of(["arn:aws:s3:::b", "arn:aws:s3:::c"], false, "Allow").matches!;
    expect([two(view("arn:aws:s3:::b")), two(view("arn:aws:s3:::c")), two(view("arn:aws:s3:::d"))]).toEqual([true, true, false]);
    expect(of([], false, "Allow").matches!(view("arn:aws:s3:::b"))).toBe(false);
    expect(of(["nonsense"], false, "Allow").entries[0]?.test(view("nonsense"))).toBe(0);
  });

  it("keeps its entries with their texts and their tests", () => {
    const { entries } = of(["*", "arn:aws:s3:::b/${aws:username}", "arn:aws:s3:::b"], true, "Deny");
    expect(entries.map(({ text }) => text)).toEqual(["*", "arn:aws:s3:::b/${aws:username}", "arn:aws:s3:::b"]);
    const test = (resource: string, given = {}): readonly number[] => entries.map((entry) => entry.test(view(resource, given)));
    expect(test("arn:aws:s3:::b")).toEqual([1, -1, 1]);
    expect(test("arn:aws:s3:::b/alice", { "aws:username": "alice" })).toEqual([1, 1, 0]);
    expect(test("*")).toEqual([1, -1, 0]);
    expect(test("*", { "aws:username": "alice" })).toEqual([1, 0, 0]);
    expect(test("nonsense", { "aws:username": "alice" })).toEqual([1, 0, 0]);
  });

  it("that is negated matches when no entry does, and notes what has no value", () => {
    for (const effect of ["Allow", "Deny"] as const) {
      const { matches } = of(["arn:aws:s3:::b/${aws:username}", "arn:aws:s3:::c"], true, effect);
      const noted = (resource: string, given = {}): readonly boolean[] => {
        const asked = view(resource, given);
        return [matches!(asked), asked.hasProblems];
      };
      expect(noted("arn:aws:s3:::c")).toEqual([false, false]);
      expect(noted("arn:aws:s3:::d")).toEqual([effect === "Deny", true]);
      expect(noted("arn:aws:s3:::d", { "aws:username": "alice" })).toEqual([true, false]);
      expect(noted("arn:aws:s3:::b/alice", { "aws:username": "alice" })).toEqual([false, false]);
    }
    expect(of(["*"], true, "Allow").matches!(view("*"))).toBe(false);
    expect(of([], true, "Allow").matches!(view("*"))).toBe(true);
  });
});

describe("a text pattern", () => {
  const test = (text: string, options: Parameters<typeof textPattern>[1], candidate: string, given = emptyContext): number =>
    textPattern(text, options).test(candidate, given);
  const like = { wildcards: true, variables: true };

  it("knows its literal text, folded where letter case is ignored", () => {
    expect(textPattern("aBc", { wildcards: true, variables: true }).literal).toBe("aBc");
    expect(textPattern("aBc", { ...like, ignoreCase: true }).literal).toBe("abc");
    expect(textPattern("", like).literal).toBe("");
    expect(textPattern("a${*}b${$}", like).literal).toBe("a*b$");
    expect(textPattern("a*", like).literal).toBeUndefined();
    expect(textPattern("a*", { wildcards: false, variables: false }).literal).toBe("a*");
    expect(textPattern("${aws:x}", like).literal).toBeUndefined();
  });

  it("matches texts, stars, starts and question marks", () => {
    expect([
      test("*", like, ""),
      test("*", like, "x"),
      test("a*", like, "abc"),
      test("a*", like, "ba"),
      test("a*", like, "a"),
    ]).toEqual([1, 1, 1, 0, 1]);
    expect([
      test("?", like, "x"),
      test("?", like, ""),
      test("*a", like, "ba"),
      test("*a", like, "b"),
      test("a*b*", like, "axbx"),
    ]).toEqual([1, 0, 1, 0, 1]);
    expect([test("?*", like, ""), test("?*", like, "x"), test("*?", like, "x"), test("**", like, "x")]).toEqual([0, 1, 1, 1]);
    expect([test("abc", like, "abc"), test("abc", like, "abcd")]).toEqual([1, 0]);
  });

  it("replaces variables, folded where letter case is ignored", () => {
    const given = context({ "aws:x": "A*" });
    const folded = { ...like, ignoreCase: true };
    expect([
      test("${aws:x}", like, "A*", given),
      test("${aws:x}", like, "Ab", given),
      test("${aws:x}", like, "A*", emptyContext),
    ]).toEqual([1, 0, -1]);
    expect([
      test("${aws:x}", folded, "a*", given),
      test("${aws:x}", folded, "ab", given),
      test("${aws:x}", folded, "a*"),
    ]).toEqual([1, 0, -1]);
    expect([test("p${aws:x}", like, "pA*", given), test("p${aws:x}", like, "pAb", given), test("p${aws:x}", like, "p")]).toEqual([
      1, 0, -1,
    ]);
    expect([test("P${aws:x}*", folded, "pa*b", given), test("P${aws:x}*", folded, "pab", given)]).toEqual([1, 0]);
    expect(test("${aws:y, 'z'}", like, "z", given)).toBe(1);
    expect(test("${aws:x}${aws:y}", like, "A*", given)).toBe(-1);
  });
});

describe("matching pieces", () => {
  it.each<[readonly (string | 0 | 1)[], string, boolean]>([
    [[], "", true],
    [[], "a", false],
    [["a"], "a", true],
    [["a"], "ab", false],
    [["a"], "", false],
    [[oneCharacter], "a", true],
    [[oneCharacter], "", false],
    [[oneCharacter, oneCharacter], "a", false],
    [[anyRun], "", true],
    [[anyRun, "b"], "aab", true],
    [[anyRun, "b"], "aaba", false],
    [[anyRun, "b"], "", false],
    [[anyRun, "ab", anyRun], "aaab", true],
    [[anyRun, "ab"], "abab", true],
    [[anyRun, "ab"], "ababa", false],
    [["a", anyRun, "a"], "a", false],
    [["a", anyRun, "a"], "aa", true],
    [[anyRun, oneCharacter], "", false],
    [[anyRun, oneCharacter], "a", true],
    [[anyRun, oneCharacter, "b"], "b", false],
    [[anyRun, oneCharacter, "b"], "abb", true],
    [[anyRun, "a", oneCharacter, "c"], "abxabc", true],
    [[anyRun, "a", oneCharacter, "c"], "abxabx", false],
    [[anyRun, anyRun, "a"], "bba", true],
    [[anyRun, "a", anyRun, "b"], "aXbXb", true],
    [[anyRun, "a", anyRun, "b"], "bXa", false],
    [["a", oneCharacter, anyRun], "a", false],
    [["a", oneCharacter, anyRun], "ab", true],
  ])("%j against %j: %s", (pieces, text, expected) => {
    expect(matchPieces(pieces, text)).toBe(expected);
  });
});

describe("a context key", () => {
  it("is taken apart at its first slash", () => {
    expect(contextKey("aws:ResourceTag/Team/A")).toMatchObject({
      text: "aws:ResourceTag/Team/A",
      folded: "aws:resourcetag/team/a",
      family: "aws:resourcetag/",
      tag: "Team/A",
      foldedTag: "team/a",
    });
    expect(contextKey("aws:SourceIp")).toMatchObject({
      text: "aws:SourceIp",
      folded: "aws:sourceip",
      family: "",
      tag: "",
      foldedTag: "",
    });
    expect(contextKey("İ/İ")).toMatchObject({ tag: "İ", foldedTag: "İ".toLowerCase() });
  });

  it("is found in any letter case; of several spellings the exact one, and else none", () => {
    const one = context({ "aws:Tag/A": "1" });
    expect(one.find(contextKey("AWS:tag/a"))).toBe("1");
    expect(one.find(contextKey("aws:tag/b"))).toBe(missing);
    const two = context({ "aws:Tag/A": "1", "aws:tag/a": "2", other: "x" });
    expect([two.find(contextKey("aws:Tag/A")), two.find(contextKey("aws:tag/a")), two.find(contextKey("OTHER"))]).toEqual([
      "1",
      "2",
      "x",
    ]);
    expect(String(two.find(contextKey("aws:TAG/A")))).toBe("Symbol(ambiguous)");
  });

  it("of several spellings with one value is that value", () => {
    for (const [a, b, same] of [
      ["1", "1", true],
      ["1", "2", false],
      [["1", "2"], ["1", "2"], true],
      [["1", "2"], ["2", "1"], false],
      [["1"], ["1", "2"], false],
      [["1"], "1", false],
      ["1", ["1"], false],
      [[], [], true],
    ] as const) {
      const entries = foldEntries(
        [
          ["Ka", a],
          ["kA", b],
        ],
        2,
      );
      expect(typeof findFolded(entries, "ka", "KA") === "symbol").toBe(!same);
    }
  });

  it("among many keys is found, too", () => {
    const many = Object.fromEntries(Array.from({ length: 200 }, (_, i) => [`App:K${i}`, `${i}`]));
    expect(context(many).find(contextKey("app:k150"))).toBe("150");
    expect(context({ ...many, "app:k150": "x" }).find(contextKey("APP:K150"))).not.toBe("150");
  });
});

describe("the text of a variable", () => {
  const text = (source: string, entries: Readonly<Record<string, ContextValue>>): string | undefined => {
    const [part] = templateFromText(source, { variables: true, wildcards: false });
    if (part?.kind !== "variable") return expect.fail("no variable");
    return variableText(context(entries), variableFrom(part));
  };

  it("is a single value that is not empty, and else the default", () => {
    expect(text("${aws:x}", { "AWS:X": "v" })).toBe("v");
    expect(text("${aws:x}", { "aws:x": "" })).toBeUndefined();
    expect(text("${aws:x}", { "aws:x": ["v"] })).toBeUndefined();
    expect(text("${aws:x}", {})).toBeUndefined();
    expect(text("${aws:x, 'd'}", { "aws:x": "" })).toBe("d");
    expect(text("${aws:x, 'd'}", { "aws:x": "v" })).toBe("v");
    expect(text("${aws:x, 'd'}", { "aws:x": ["v"] })).toBe("d");
  });
});
