import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { editDistance, nearest, nearestPattern } from "../../src/diagnostics/suggest.js";

/** The textbook recursion, memoised: plain and slow. */
function reference(a: string, b: string): number {
  const known = new Map<string, number>();
  const go = (i: number, j: number): number => {
    if (i === 0 || j === 0) return i + j;
    const key = `${i},${j}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    let best = Math.min(go(i - 1, j) + 1, go(i, j - 1) + 1, go(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1));
    if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) best = Math.min(best, go(i - 2, j - 2) + 1);
    known.set(key, best);
    return best;
  };
  return go(a.length, b.length);
}

describe("editDistance", () => {
  it("agrees with the textbook recursion up to the limit", () => {
    const word = fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 7 });
    fc.assert(
      fc.property(word, word, fc.integer({ min: 0, max: 7 }), (a, b, limit) => {
        expect(editDistance(a, b, limit)).toBe(Math.min(reference(a, b), limit + 1));
      }),
      { seed: 1, numRuns: 500 },
    );
  });
});

describe("nearest", () => {
  it("finds a slip of the finger", () => {
    expect(nearest("cognito-ipd", ["cognito-idp", "cognito-identity"])).toBe("cognito-idp");
    expect(nearest("TENANT", ["tenant"])).toBe("tenant");
    expect(nearest("paymets", ["payments", "identity"])).toBe("payments");
  });

  it("suggests nothing when nothing is near", () => {
    expect(nearest("zebra", ["payments", "identity"])).toBeUndefined();
    expect(nearest("", ["a"])).toBeUndefined();
    expect(nearest("x".repeat(1000), ["x".repeat(999)])).toBeUndefined();
  });
});

describe("nearestPattern", () => {
  const names = ["AdminGetUser", "AdminListGroups", "DescribeUserPool", "GetUser"];

  it("mends what stands before the first wildcard, by whole words of the names", () => {
    expect(nearestPattern("Admn*", names)).toBe("Admin*");
    expect(nearestPattern("AdminGte*", names)).toBe("AdminGet*");
    expect(nearestPattern("DescribUser?ool", names)).toBe("DescribeUser?ool");
  });

  it("says nothing where there is nothing to mend, or nothing near", () => {
    expect(["*Admn", "Admn", "", "Zzzzz*", `${"A".repeat(300)}*`].map((text) => nearestPattern(text, names))).toEqual(
      Array(5).fill(undefined),
    );
    expect(nearestPattern("Admn*", [])).toBeUndefined();
  });
});
