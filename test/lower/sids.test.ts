import { describe, expect, it } from "vitest";
import { sids } from "../../src/lower/sids.js";
import { rule } from "./build.js";

function sidsOf(rules: readonly (readonly [name: string | undefined, count: number])[]): readonly (string | undefined)[] {
  const made = rules.map(([name]) => rule(name === undefined ? {} : { name }));
  const names = sids(made);
  return made.flatMap((each, i) => [...(names.of(each, rules[i]![1]) ?? [undefined])]);
}

describe("Sids", () => {
  it("are the letters and digits of the rule's name", () => {
    expect(
      sidsOf([
        ["Read", 1],
        ["write-all_2", 1],
        [undefined, 1],
      ]),
    ).toEqual(["Read", "writeall2", undefined]);
  });

  it("have numbers where a rule becomes several statements", () => {
    expect(sidsOf([["Read", 3]])).toEqual(["Read1", "Read2", "Read3"]);
  });

  it("never take the name of another rule, before or after", () => {
    expect(
      sidsOf([
        ["A", 2],
        ["A1", 1],
        ["A3", 1],
      ]),
    ).toEqual(["A2", "A4", "A1", "A3"]);
  });

  it("differ where names differ only in what a Sid cannot have", () => {
    expect(
      sidsOf([
        ["a-b", 1],
        ["ab", 1],
        ["ab1", 1],
      ]),
    ).toEqual(["ab2", "ab3", "ab1"]);
  });

  it("exist for names of other scripts", () => {
    expect(
      sidsOf([
        ["読む", 1],
        ["書く", 1],
        ["Statement", 1],
      ]),
    ).toEqual(["Statement1", "Statement2", "Statement3"]);
  });
});
