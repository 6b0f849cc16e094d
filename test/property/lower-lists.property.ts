import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type ItemSet, isItemSet } from "../../src/check/model.js";
import type { Effect, Statement } from "../../src/ir/model.js";
import { lower } from "../../src/lower/lower.js";
import { action, policy, resource, rule, set } from "../lower/build.js";
import { smallActions, smallCatalog } from "../lower/catalog.js";
import { actionApplies, type Context, resourceApplies } from "../model/matching.js";
import { params } from "./params.js";

type Nested<Item> = ItemSet<Item>;

/** Lists of a few items with `except`, nested. */
function sets<Item>(item: fc.Arbitrary<Item>): fc.Arbitrary<Nested<Item>> {
  const { tree } = fc.letrec<{ tree: Nested<Item> }>((tie) => {
    const member = fc.oneof(
      { maxDepth: 2, depthIdentifier: "list" },
      { weight: 4, arbitrary: item },
      { weight: 1, arbitrary: tie("tree") },
    ) as fc.Arbitrary<Item | ItemSet<Item>>;
    return {
      tree: fc
        .tuple(fc.array(member, { minLength: 1, maxLength: 3 }), fc.array(member, { maxLength: 3 }))
        .map(([include, exclude]) => set(include, exclude)),
    };
  });
  return tree;
}

function isIn<Item extends { readonly kind: string }>(list: ItemSet<Item>, applies: (item: Item) => boolean): boolean {
  const member = (each: Item | ItemSet<Item>): boolean => (isItemSet(each) ? isIn(each, applies) : applies(each));
  return list.include.some(member) && !list.exclude.some(member);
}

/** Codes of a list that cannot be written, or of which nothing is left. */
const impossible = /^(TW043,)*TW04[45]$/;

const actionPatterns = [
  "*",
  "pool:*",
  "pool:Get*",
  "pool:*Id*",
  "pool:GetId*",
  "pool:GetId",
  "POOL:getid",
  "pool:Delete*",
  "pool:???Id",
  "pool:*User*",
  "sync:*",
  "sync:List*",
  "acme:*",
  "acme:Get*",
  "acme:GetObject",
];

const actionNames = [...smallActions, "acme:GetObject", "acme:GetObjectAcl", "acme:PutObject", "other:Run"];

const resourcePatterns = [
  "*",
  "arn:aws:s3:::a",
  "arn:aws:s3:::a/*",
  "arn:aws:s3:::a/b",
  "arn:aws:s3:::*",
  "arn:aws:*:::a",
  "arn:*:*:*:*:*",
  "arn:aws:s3:::${aws:username}",
  "arn:aws:s3:::${aws:username}/*",
  "arn:aws:iam::*:role/*",
];

const resourceNames = [
  "*",
  "arn:aws:s3:::a",
  "arn:aws:s3:::a/b",
  "arn:aws:s3:::b",
  "arn:aws:s3:::b/c",
  "arn:aws:iam::111122223333:role/a",
];

const contexts: readonly Context[] = [new Map(), new Map([["aws:username", "a"]]), new Map([["aws:username", "b"]])];

function appliesTo(statement: Statement, name: string, context: Context): boolean {
  return resourceApplies(statement, { principal: "", action: "", resource: name, context }, true);
}

const base: Omit<Statement, "effect"> = {
  actions: { negated: false, patterns: ["*"] },
  conditions: [],
  origin: { kind: "json", pointer: "" },
};

describe("lowering lists with except", () => {
  it("names the actions that the list means, as of the catalogue", () => {
    let written = 0;
    fc.assert(
      fc.property(sets(fc.constantFrom(...actionPatterns).map(action)), (actions) => {
        const result = lower(policy([rule({ actions })]), smallCatalog);
        const codes = result.diagnostics.map(({ code }) => code).join();
        const meant = (name: string): boolean =>
          isIn(actions, ({ text }) => actionApplies({ negated: false, patterns: [text] }, name));
        if (result.policy === undefined) {
          expect(codes).toMatch(impossible);
          if (codes.endsWith("TW045")) expect(actionNames.filter(meant)).toEqual([]);
          return;
        }
        written++;
        const { statements } = result.policy;
        for (const name of actionNames) {
          expect(
            statements.some((statement) => actionApplies(statement.actions, name)),
            `${name} ${JSON.stringify(statements.map((statement) => statement.actions))}`,
          ).toBe(meant(name));
        }
      }),
      params(1500),
    );
    expect(written).toBeGreaterThan(750);
  });

  it("names the resources that the list means, whatever the variables", () => {
    let written = 0;
    fc.assert(
      fc.property(sets(fc.constantFrom(...resourcePatterns).map(resource)), fc.boolean(), (resources, allow) => {
        const effect: Effect = allow ? "Allow" : "Deny";
        const result = lower(policy([rule({ resources, effect: allow ? "allow" : "deny" })]), smallCatalog);
        if (result.policy === undefined) {
          expect(result.diagnostics.map(({ code }) => code).join()).toMatch(impossible);
          return;
        }
        written++;
        const { statements } = result.policy;
        for (const context of contexts) {
          for (const name of resourceNames) {
            const pattern = (text: string): boolean =>
              appliesTo({ ...base, effect, resources: { negated: false, patterns: [text] } }, name, context);
            const meant = isIn(resources, (item) => pattern(textOf(item)));
            const applies = statements.some((statement) => appliesTo(statement, name, context));
            const text = `${name} ${JSON.stringify([...context])} ${JSON.stringify(statements.map((each) => each.resources))}`;
            // §2.2.8: an `Allow` with an unresolved variable in `NotResource` grants nothing; it never grants more.
            if (allow && context.size === 0) expect(!applies || meant, text).toBe(true);
            else expect(applies, text).toBe(meant);
          }
        }
      }),
      params(2000),
    );
    expect(written).toBeGreaterThan(500);
  });
});

function textOf({ template }: ReturnType<typeof resource>): string {
  return template
    .map((part) =>
      part.kind === "text" ? part.text : part.kind === "variable" ? `\${${part.key}}` : part.kind === "any" ? "*" : "?",
    )
    .join("");
}
