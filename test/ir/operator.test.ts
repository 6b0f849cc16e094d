import { describe, expect, it } from "vitest";
import { type Operator, operatorNames } from "../../src/ir/model.js";
import { operatorFromText, operatorText, operatorTraits } from "../../src/ir/operator.js";

const all: readonly Operator[] = operatorNames.flatMap((name) =>
  ([undefined, "ForAllValues", "ForAnyValue"] as const).flatMap((qualifier) =>
    [false, true]
      .filter((ifExists) => !(ifExists && name === "Null"))
      .map((ifExists) => (qualifier === undefined ? { name, ifExists } : { qualifier, name, ifExists })),
  ),
);

describe("operators (§1.2.12)", () => {
  it("reads back every spelling, in any letter case (§1.2.13)", () => {
    expect(all).toHaveLength(27 * 6 - 3);
    for (const operator of all) {
      expect(operatorFromText(operatorText(operator))).toEqual(operator);
      expect(operatorFromText(operatorText(operator).toUpperCase())).toEqual(operator);
    }
  });

  it("knows nothing else", () => {
    for (const text of [
      "",
      "StringEqual",
      "NullIfExists",
      "ForAnyValue:NullIfExists",
      "ForSome:StringEquals",
      ":StringEquals",
      "IfExists",
      "__proto__",
    ]) {
      expect(operatorFromText(text), text).toBeUndefined();
    }
  });

  it("derives negation from the name", () => {
    for (const name of operatorNames) expect(operatorTraits[name].negated, name).toBe(/Not/.test(name));
  });
});
