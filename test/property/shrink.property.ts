import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { catalog as small } from "../../src/catalog/catalog.js";
import { loadCatalog } from "../../src/catalog/load-catalog.js";
import type { Catalog } from "../../src/catalog/types.js";
import { compileLayers, evaluate } from "../../src/eval/evaluate.js";
import type { Policy, Statement } from "../../src/ir/model.js";
import { optimise, tracePass } from "../../src/optimise/optimise.js";
import { shrinkWith } from "../../src/optimise/shrink.js";
import { params } from "./params.js";

const held = ["sqs", "sns", "kms", "cognito-identity"] as const;
const foreign = ["acme:GetA", "acme:GetB", "acme:GetC"];

/** Lists in which most of what begins alike is there, or all of it. */
const list = (catalog: Catalog): fc.Arbitrary<readonly string[]> => {
  const names = held.map((prefix) => catalog.expand(prefix, "*").map(({ name }) => `${prefix}:${name}`));
  const family = fc
    .tuple(fc.nat(held.length - 1), fc.nat(), fc.nat(12), fc.array(fc.nat(200), { maxLength: 1 }))
    .map(([at, which, length, without]) => {
      const all = names[at]!;
      const chosen = all[which % all.length]!;
      const alike = all.filter((each) => each.startsWith(chosen.slice(0, chosen.indexOf(":") + 1 + length)));
      return alike.filter((_, i) => !without.includes(i));
    });
  return fc
    .tuple(fc.array(family, { minLength: 1, maxLength: 4 }), fc.subarray(foreign), fc.boolean())
    .map(([families, others, wide]) => [...families.flat(), ...others, ...(wide ? ["sns:Get*"] : [])])
    .filter(({ length }) => length > 0);
};

const policyOf = (lists: readonly (readonly [readonly string[], boolean, boolean])[]): Policy => ({
  name: "P",
  kind: "identity",
  version: "2012-10-17",
  statements: lists.map(
    ([patterns, deny, negated], i): Statement => ({
      effect: deny ? "Deny" : "Allow",
      actions: { negated, patterns },
      resources: { negated: false, patterns: ["*"] },
      conditions: [],
      origin: { kind: "json", pointer: `/Statement/${i}` },
    }),
  ),
});

function outcomes(policy: Policy, actions: readonly string[]): readonly string[] {
  const layers = compileLayers({ identity: [policy], scps: [], rcps: [] });
  return actions.map(
    (action) =>
      evaluate(layers, {
        principal: "arn:aws:iam::111122223333:role/app",
        action,
        resource: "*",
        context: new Map(),
        unsigned: false,
        resourceAccount: "111122223333",
      }).outcome,
  );
}

describe("shrink", () => {
  let catalog: Catalog = small;
  beforeAll(async () => {
    catalog = await loadCatalog(held);
  });

  it("decides-alike-for-every-action-of-the-catalogue", { timeout: 3_600_000 }, () => {
    const actions = [...held.flatMap((prefix) => catalog.expand(prefix, "*").map(({ name }) => `${prefix}:${name}`)), ...foreign];
    let changed = 0;
    let asked = 0;
    const statement = fc.tuple(list(catalog), fc.boolean(), fc.boolean());
    const property = fc.property(fc.array(statement, { minLength: 1, maxLength: 3 }), (lists) => {
      const before = policyOf(lists);
      const { after, patches } = tracePass(shrinkWith(catalog), before);
      expect(patches.length === 0).toBe(after === before);
      const expected = outcomes(before, actions);
      expect(outcomes(after, actions)).toEqual(expected);
      expect(outcomes(optimise(before, shrinkWith(catalog)), actions)).toEqual(expected);
      const patterns = after.statements.flatMap((each) => each.actions.patterns);
      expect(patterns.filter((pattern) => /^(?:\*|acme:.*\*)/.test(pattern))).toEqual([]);
      if (patches.length > 0) changed++;
      asked += actions.length;
    });
    fc.assert(property, params(200));
    expect(changed).toBeGreaterThan(100);
    expect(asked).toBeGreaterThan(20_000);
  });
});
