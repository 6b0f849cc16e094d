import { describe, expect, it } from "vitest";
import { createEngine } from "../../src/engine/engine.js";
import { prepareRequest } from "../../src/engine/prepare-request.js";
import type { Request } from "../../src/engine/request.js";
import { shapeOf, strange } from "../../src/engine/shape.js";

describe("the shape of an object", () => {
  it("is judged once for the same names in the same order", () => {
    const first = shapeOf(["a", "B"]);
    expect(shapeOf(["a", "B"])).toBe(first);
    expect(shapeOf(["B", "a"])).not.toBe(first);
    expect(shapeOf(["a"])).not.toBe(first);
    expect(first).toMatchObject({ names: ["a", "B"], isAmbiguous: false });
    expect([...first.positions]).toEqual([
      ["a", 0],
      ["b", 1],
    ]);
    expect(shapeOf(["a", "A"]).isAmbiguous).toBe(true);
  });

  it("is not remembered for many or long names, nor for ever", () => {
    const many = Array.from({ length: 65 }, (_, i) => `n${i}`);
    expect(shapeOf(many)).not.toBe(shapeOf(many));
    const long = ["x".repeat(129)];
    expect(shapeOf(long)).not.toBe(shapeOf(long));
    const kept = shapeOf(["kept"]);
    for (let i = 0; i < 4096; i++) shapeOf(["made", `up${i}`]);
    expect(shapeOf(["kept"])).not.toBe(kept);
    expect(shapeOf(["kept"])).toMatchObject({ names: ["kept"] });
  });

  it("tells the first name that is not in a list, for each list", () => {
    const shape = shapeOf(["p", "q"]);
    const lists = Array.from({ length: 10 }, (_, i) => (i === 3 ? ["p", "r"] : ["q", "p"]));
    expect(lists.map((list) => strange(shape, list))).toEqual(lists.map((_, i) => (i === 3 ? "q" : undefined)));
    expect(lists.map((list) => strange(shape, list))).toEqual(lists.map((_, i) => (i === 3 ? "q" : undefined)));
    expect(shape.madeOf.length).toBeLessThanOrEqual(8);
  });
});

describe("tags that differ in letter case only", () => {
  const allow = (key: string) => ({
    Version: "2012-10-17",
    Statement: [{ Effect: "Allow", Action: "*", Resource: "*", Condition: { StringEquals: { [key]: "x" } } }],
  });
  const request = (tags: Readonly<Record<string, string>>): Request => ({
    principal: "arn:aws:iam::111122223333:user/alice",
    action: "s3:GetObject",
    resource: { arn: "arn:aws:s3:::b/o", tags },
  });
  const outcomes = (key: string, tags: Readonly<Record<string, string>>): readonly string[] => {
    const engine = createEngine({ identity: allow(key) });
    return [request(tags), prepareRequest(request(tags))].map((asked) => engine.decide(asked).outcome);
  };

  it.each<[string, Readonly<Record<string, string>>, string]>([
    ["aws:ResourceTag/Team", { Team: "x", team: "y" }, "allow"],
    ["aws:ResourceTag/team", { Team: "x", team: "y" }, "implicitDeny"],
    ["AWS:resourcetag/Team", { Team: "x", team: "y" }, "allow"],
    ["aws:ResourceTag/TEAM", { Team: "x", team: "y" }, "implicitDeny"],
    ["aws:ResourceTag/TEAM", { Team: "x", team: "x" }, "allow"],
    ["aws:ResourceTag/TEAM", { team: "x" }, "allow"],
    ["aws:ResourceTag/TEAM", { other: "x" }, "implicitDeny"],
    ["aws:ResourceTag/constructor", {}, "implicitDeny"],
    ["aws:ResourceTag/__proto__", JSON.parse('{"__proto__": "x"}') as Record<string, string>, "allow"],
  ])("%s among %j: %s, prepared or not", (key, tags, outcome) => {
    expect(outcomes(key, tags)).toEqual([outcome, outcome]);
  });
});
