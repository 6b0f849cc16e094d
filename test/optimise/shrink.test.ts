import { beforeAll, describe, expect, it } from "vitest";
import { catalog as small } from "../../src/catalog/catalog.js";
import { createCatalog } from "../../src/catalog/create-catalog.js";
import { loadCatalog } from "../../src/catalog/load-catalog.js";
import type { Catalog } from "../../src/catalog/types.js";
import { compileSources } from "../../src/compiler/compile-sources.js";
import type { Policy } from "../../src/ir/model.js";
import { optimise, runPass } from "../../src/optimise/optimise.js";
import { foldsOf, shrinkWith } from "../../src/optimise/shrink.js";

const policy = (patterns: readonly string[], negated = false): Policy => ({
  name: "P",
  kind: "identity",
  version: "2012-10-17",
  statements: [
    {
      effect: "Allow",
      actions: { negated, patterns },
      resources: { negated: false, patterns: ["*"] },
      conditions: [],
      origin: { kind: "json", pointer: "/Statement/0" },
    },
  ],
});

describe("shrink", () => {
  let catalog: Catalog = small;
  beforeAll(async () => {
    catalog = await loadCatalog(["sqs", "s3"]);
  });
  const shrunk = (...patterns: string[]): readonly string[] | undefined =>
    runPass(shrinkWith(catalog), policy(patterns)).statements[0]?.actions.patterns;
  const all = (prefix: string, name: string): string[] => catalog.expand(prefix, name).map((each) => `${prefix}:${each.name}`);

  it("folds what begins alike where all of it is listed, at the shortest beginning", () => {
    expect(all("sqs", "Delete*")).toEqual(["sqs:DeleteMessage", "sqs:DeleteQueue"]);
    expect(shrunk("sqs:DeleteQueue", "SQS:deletemessage", "sqs:SendMessage")).toEqual(["sqs:Delete*", "sqs:SendMessage"]);
    expect(shrunk(...all("sqs", "List*"), ...all("sqs", "Delete*"))).toEqual(["sqs:List*", "sqs:Delete*"]);
    expect(shrunk(...all("sqs", "*"))).toEqual(["sqs:*"]);
  });

  it("leaves a list that lacks one action", () => {
    const most = all("sqs", "List*").slice(1);
    expect(most.length).toBeGreaterThan(1);
    expect(shrunk(...most)).toEqual(most);
    // What a longer beginning covers is folded still.
    expect(shrunk("s3:GetObjectTagging", ...all("s3", "GetObjectVersion*"))).toEqual([
      "s3:GetObjectTagging",
      "s3:GetObjectVersion*",
    ]);
  });

  it("counts what the list has by a wildcard, which then goes into the wider one", () => {
    const [first = "", second = "", ...others] = all("sqs", "List*");
    const listed = [first, second, ...others.map((each) => `${each}*`)];
    expect(optimise(policy(listed), shrinkWith(catalog)).statements[0]?.actions.patterns).toEqual(["sqs:List*"]);
  });

  it("cuts between words, folds no single action, and leaves alone what is not known", () => {
    expect(shrunk("sqs:DeleteQueue")).toEqual(["sqs:DeleteQueue"]);
    expect(shrunk("acme:GetA", "acme:GetB", "*", "Get", "")).toEqual(["acme:GetA", "acme:GetB", "*", "Get", ""]);
    expect(shrunk("sqs:DeleteNothing", "sqs:DeleteQueue")).toEqual(["sqs:DeleteNothing", "sqs:DeleteQueue"]);
    const negated = policy(all("sqs", "Delete*"), true);
    expect(runPass(shrinkWith(catalog), negated)).toBe(negated);
  });

  it("does not fold actions of a service that the catalogue does not hold", () => {
    const before = policy(all("sqs", "Delete*"));
    expect(runPass(shrinkWith(createCatalog([])), before)).toBe(before);
  });

  it("says which wildcards it made", () => {
    const before = policy(["s3:Put*", ...all("sqs", "Delete*")]);
    const after = optimise(before, shrinkWith(catalog));
    expect(foldsOf(before, [after], catalog)).toEqual([
      { pattern: "sqs:Delete*", actions: ["sqs:DeleteMessage", "sqs:DeleteQueue"] },
    ]);
  });
});

describe("compileSources", () => {
  const names = [...small.expand("cognito-identity", "Delete*")].map(({ name }) => `cognito-identity:${name}`);
  const sources = { "a.abac": `policy P { rule R { allow ${names.join(", ")} on * } }` };
  const compiled = (settings: object): readonly unknown[] => {
    const [only] = compileSources({ sources, ...settings }).policies;
    return [only?.documents[0]?.policy.statements[0]?.actions.patterns, only?.shrunk];
  };

  it("shrinks when it is told to, and says what", () => {
    expect(names.length).toBeGreaterThan(1);
    const fold = { pattern: "cognito-identity:Delete*", actions: names };
    expect(compiled({ shrink: true })).toEqual([["cognito-identity:Delete*"], { date: small.date, folds: [fold] }]);
    expect(compiled({})).toEqual([names.toSorted(), undefined]);
    expect(compiled({ shrink: true, optimise: false })).toEqual([names, undefined]);
  });
});
