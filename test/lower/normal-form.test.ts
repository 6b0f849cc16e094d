import { describe, expect, it } from "vitest";
import type { CheckedExpression } from "../../src/check/model.js";
import { lower } from "../../src/lower/lower.js";
import { action, and, comparison, exists, not, or, policy, rule, set } from "./build.js";
import { smallCatalog } from "./catalog.js";
import { conditionProblems, statementsOf } from "./show.js";

const times = <T>(count: number, make: (index: number) => T): T[] => Array.from({ length: count }, (_, i) => make(i));

function lowered(condition: CheckedExpression): { statements: number; codes: readonly string[]; spans: readonly object[] } {
  const { policy: result, diagnostics } = lower(policy([rule({ condition })]), smallCatalog);
  return {
    statements: result?.statements.length ?? 0,
    codes: diagnostics.map(({ code }) => code),
    spans: diagnostics.map(({ span }) => span),
  };
}

describe("the normal form", () => {
  it("distributes `and` over `or`, and `not` over both", () => {
    expect(statementsOf("not (request.mfa or request.secure)")).toEqual([
      "BoolIfExists MultiFactorAuthPresent false; BoolIfExists SecureTransport false",
    ]);
    expect(statementsOf("not (request.mfa and request.secure)")).toEqual([
      "BoolIfExists MultiFactorAuthPresent false",
      "BoolIfExists SecureTransport false",
    ]);
  });

  it("stops at a thousand statements and underlines the `or` that went over", () => {
    const pairs = times(9, (i) => `(exists resource.tag.a${i} or exists resource.tag.b${i})`);
    expect(statementsOf(pairs.join(" and "))).toHaveLength(512);
    const last = "exists resource.tag.a9 or exists resource.tag.b9";
    expect(conditionProblems(`${pairs.join(" and ")} and (${last})`)).toEqual([`TW041 ${last}`]);
  });

  it("underlines the `and` that a negation makes an `or`", () => {
    const pairs = times(9, (i) => `(exists resource.tag.a${i} and exists resource.tag.b${i})`);
    const last = "exists resource.tag.a9 and exists resource.tag.b9";
    expect(conditionProblems(`not (${pairs.join(" or ")} or (${last}))`)).toEqual([`TW041 ${last}`]);
  });

  it("allows exactly a thousand", () => {
    const wide = (count: number): CheckedExpression => or(...times(count, (i) => exists(`app:k${i}`)));
    expect(lowered(wide(1000)).statements).toBe(1000);
    const tooWide = wide(1001);
    expect(lowered(tooWide)).toEqual({ statements: 0, codes: ["TW041"], spans: [tooWide.span] });
  });

  it("counts the statements of lists that need two", () => {
    const actions = set([set([action("*")], [action("acme:*")]), action("acme:Get")]);
    const wide = (count: number): CheckedExpression => or(...times(count, (i) => exists(`app:k${i}`)));
    const made = (condition: CheckedExpression): ReturnType<typeof lower> =>
      lower(policy([rule({ actions, condition })]), smallCatalog);
    expect(made(wide(500)).policy?.statements).toHaveLength(1000);
    const tooWide = wide(501);
    expect(made(tooWide).diagnostics.map(({ code, span }) => [code, span])).toEqual([["TW041", tooWide.span]]);
  });

  it("counts what is left, not what was multiplied", () => {
    const same = times(12, () => or(exists("app:a"), exists("app:b")));
    expect(lowered(and(...same)).statements).toBe(2);
    const apart = times(2, (side) => or(...times(60, (i) => and(comparison("app:k", `v${i}`), exists(`app:${side}${i}`)))));
    expect(lowered(and(...apart)).statements).toBe(60);
  });

  it("stops when few statements have too many comparisons", () => {
    const long = times(12, (side) => and(...times(1000, (i) => exists(`app:${side}k${i}`))));
    const condition = or(...long);
    expect(lowered(condition)).toEqual({ statements: 0, codes: ["TW041"], spans: [condition.span] });
  });

  it("takes ten thousand operands in its stride", () => {
    const many = times(10_000, (i) => i);
    expect(lowered(or(...many.map((i) => comparison("app:k", `v${i}`)))).statements).toBe(1);
    expect(lowered(or(...many.map((i) => comparison("app:k", `v${i}*`, { relation: "like" })))).statements).toBe(1);
    expect(lowered(and(...many.map((i) => comparison("app:k", `v${i}`, { negated: true })))).statements).toBe(1);
    expect(lowered(and(...many.map((i) => exists(`app:k${i}`)))).statements).toBe(1);
    expect(lowered(or(...many.map((i) => exists(`app:k${i}`)))).codes).toEqual(["TW041"]);
    expect(lowered(and(...many.map((i) => comparison("app:k", `v${i}`, { quantifier: "any" })))).codes).toEqual(["TW042"]);
  });

  it("does not mind depth, nor a condition that contains another one many times", () => {
    let deep: CheckedExpression = comparison("app:k", "v");
    for (let i = 0; i < 100_000; i++) deep = not(deep);
    expect(lowered(deep).statements).toBe(1);
    let doubled: CheckedExpression = or(exists("app:a"), exists("app:b"));
    for (let i = 0; i < 100; i++) doubled = and(doubled, doubled);
    expect(lowered(doubled).statements).toBe(2);
  });
});
