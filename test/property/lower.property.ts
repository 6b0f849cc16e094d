import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { KeyType } from "../../src/catalog/types.js";
import type { CheckedExpression, ComparisonAtom, Relation } from "../../src/check/model.js";
import { lower } from "../../src/lower/lower.js";
import { and, comparison, exists, missing, not, or, policy, rule } from "../lower/build.js";
import { smallCatalog } from "../lower/catalog.js";
import { expressionHolds, statementsHold } from "../lower/meaning.js";
import type { Context } from "../model/matching.js";
import { params } from "./params.js";

interface Key {
  readonly key: string;
  readonly type: KeyType;
  readonly multivalued: boolean;
}

/** Few keys and few values of each type, so that conditions meet on them. Letter case of keys varies (§4.1.4). */
const keys: readonly Key[] = [
  { key: "aws:ResourceTag/team", type: "string", multivalued: false },
  { key: "aws:PrincipalTag/team", type: "string", multivalued: false },
  { key: "aws:TagKeys", type: "string", multivalued: true },
  { key: "aws:MultiFactorAuthAge", type: "numeric", multivalued: false },
  { key: "app:Numbers", type: "numeric", multivalued: true },
  { key: "aws:CurrentTime", type: "date", multivalued: false },
  { key: "aws:SecureTransport", type: "bool", multivalued: false },
  { key: "app:Flags", type: "bool", multivalued: true },
  { key: "aws:SourceIp", type: "ip", multivalued: false },
  { key: "app:Addresses", type: "ip", multivalued: true },
  { key: "aws:PrincipalArn", type: "arn", multivalued: false },
  { key: "app:Arns", type: "arn", multivalued: true },
  { key: "app:Digest", type: "binary", multivalued: false },
];

const contextValues: Readonly<Record<KeyType, readonly string[]>> = {
  string: ["", "a", "A", "b", "ab", "aXb", "a*b", "${a}", "é"],
  numeric: ["0", "-0", "1", "1.0", "1.5", "2", "-1.50", "12345678901234567890"],
  date: ["2024-01-01T00:00:00Z", "2024-01-01T01:00:00+01:00", "1704067200", "2024-02", "2024-01-01T00:00:00.5Z"],
  bool: ["true", "false", "TRUE"],
  ip: ["10.1.2.3", "10.1.2.4", "192.168.0.1", "::ffff:10.1.2.3", "2001:db8::1", "2001:DB8:0::1"],
  arn: ["arn:aws:iam::111122223333:role/app", "arn:aws:iam::111122223333:role/app/x", "arn:aws:s3:::a", "arn:aws:s3:::a:b"],
  binary: ["AAAA", "SGVsbG8="],
};

const literals: Readonly<Record<KeyType, readonly string[]>> = {
  ...contextValues,
  string: [
    ...contextValues.string.filter((text) => text !== "${a}"),
    "${aws:PrincipalTag/team}",
    "${aws:ResourceTag/team, 'b'}",
    "a${aws:principaltag/TEAM}",
  ],
  numeric: [...contextValues.numeric, "12345678901234567891"],
  date: ["2024-01-01", "2024-01-01T00:00Z", "1704067200", "2024-02-01", "2023-12-31T23:00:00-01:00", "2024-01-01T00:00:00.50Z"],
  ip: [
    ...contextValues.ip,
    "10.0.0.0/8",
    "10.1.2.0/24",
    "10.1.2.99/24",
    "0.0.0.0/0",
    "2001:db8::/32",
    "::/0",
    "::ffff:10.0.0.0/104",
  ],
  arn: [...contextValues.arn, "arn:aws:s3:::${aws:PrincipalTag/team}", "arn:aws:iam::*:role/app"],
};

const patterns: Readonly<Partial<Record<KeyType, readonly string[]>>> = {
  string: [
    "a",
    "a*",
    "*b",
    "a*b",
    "ab*",
    "?",
    "?*",
    "*?",
    "*",
    "a?b",
    "b*",
    "${aws:PrincipalTag/team}",
    "${aws:PrincipalTag/team}*",
  ],
  arn: [
    "arn:aws:iam::*:role/*",
    "arn:aws:iam::111122223333:role/app*",
    "arn:*:*:*:*:*",
    "arn:aws:s3:::*",
    "arn:aws:s3:::*:?",
    "arn:aws:s3:::${aws:PrincipalTag/team}*",
  ],
};

const orderings: readonly Relation[] = ["less", "lessOrEqual", "greater", "greaterOrEqual"];

function relationsOf(type: KeyType): readonly Relation[] {
  if (type === "numeric" || type === "date") return ["equals", "equals", ...orderings];
  return patterns[type] === undefined ? ["equals"] : ["equals", "like"];
}

function respelled(key: string): fc.Arbitrary<string> {
  return fc.constantFrom(key, key, key, key.toUpperCase());
}

function atomOf({ key, type, multivalued }: Key): fc.Arbitrary<ComparisonAtom> {
  return fc.constantFrom(...relationsOf(type)).chain((relation) => {
    const values = relation === "like" ? patterns[type]! : literals[type];
    return fc
      .record({
        key: respelled(key),
        values: fc.array(fc.constantFrom(...values), { minLength: 1, maxLength: orderings.includes(relation) ? 1 : 3 }),
        negated: orderings.includes(relation) || type === "binary" ? fc.constant(false) : fc.boolean(),
        ignoreCase: type === "string" && relation === "equals" ? fc.constantFrom(false, false, true) : fc.constant(false),
        ifExists: fc.constantFrom(false, false, true),
        quantifier: multivalued ? fc.constantFrom("any" as const, "all" as const) : fc.constant(undefined),
      })
      .map(({ key: spelled, values: texts, quantifier, ...flags }) =>
        comparison(spelled, texts, { type, relation, ...flags, ...(quantifier === undefined ? {} : { quantifier }) }),
      );
  });
}

/** An expression over a few of the keys, so that several of its atoms speak of the same one. */
function expressionOver(some: readonly Key[], size: number): fc.Arbitrary<CheckedExpression> {
  const leaf: fc.Arbitrary<CheckedExpression> = fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...some).chain(atomOf) },
    { weight: 1, arbitrary: fc.constantFrom(...some).chain(({ key }) => fc.constantFrom(exists(key), missing(key))) },
  );
  const { tree } = fc.letrec<{ tree: CheckedExpression }>((tie) => {
    const operands = fc.array(tie("tree"), { minLength: 1, maxLength: size });
    return {
      tree: fc.oneof(
        { maxDepth: 4, depthIdentifier: "expression" },
        { weight: 3, arbitrary: leaf },
        { weight: 2, arbitrary: operands.map((list) => and(...list)) },
        { weight: 2, arbitrary: operands.map((list) => or(...list)) },
        { weight: 1, arbitrary: tie("tree").map(not) },
      ),
    };
  });
  return tree;
}

const expressions: fc.Arbitrary<CheckedExpression> = fc
  .oneof(fc.subarray([...keys], { minLength: 1, maxLength: 3 }), fc.constant(keys.slice(0, 1)), fc.constant(keys.slice(0, 3)))
  .chain((some) => expressionOver(some, 3));

/** A request: each key is missing, or has well-formed values of its arity; a set may be empty. */
const requests: fc.Arbitrary<Context> = fc
  .tuple(
    ...keys.map(({ type, multivalued }) => {
      const value = fc.constantFrom(...contextValues[type]);
      const present = multivalued ? fc.array(value, { maxLength: 3 }) : value;
      return fc.oneof({ weight: 1, arbitrary: fc.constant(undefined) }, { weight: 3, arbitrary: present });
    }),
  )
  .map((values) => new Map(keys.flatMap(({ key }, i) => (values[i] === undefined ? [] : [[key, values[i]] as const]))));

const nothingLeft = "TW279,TW045";

describe("lowering", () => {
  it("keeps the truth of every condition on every well-formed request", () => {
    const tally = { written: 0, impossible: 0, refused: 0 };
    fc.assert(
      fc.property(expressions, fc.array(requests, { minLength: 12, maxLength: 12 }), (condition, contexts) => {
        const { policy: lowered, diagnostics } = lower(policy([rule({ condition })]), smallCatalog);
        const codes = diagnostics.map(({ code }) => code).join();
        if (codes !== "" && codes !== nothingLeft) {
          expect(codes).toMatch(/^(TW040|TW042)(,\1)*$/);
          tally.refused++;
          return;
        }
        tally[codes === "" ? "written" : "impossible"]++;
        const statements = lowered?.statements ?? [];
        for (const context of contexts) {
          const text = `${JSON.stringify(statements.map(({ conditions }) => conditions))} ${JSON.stringify([...context])}`;
          expect(statementsHold(statements, context), text).toBe(expressionHolds(condition, context));
        }
      }),
      params(4000),
    );
    // Few conditions are beyond IAM; a property about the others alone would show nothing if they were many.
    expect(tally.impossible).toBeGreaterThan(50);
    expect(tally.refused).toBeLessThan(tally.written / 10);
  }, 3_600_000);

  it("is deterministic", () => {
    fc.assert(
      fc.property(expressions, (condition) => {
        const input = policy([rule({ condition })]);
        expect(lower(input, smallCatalog)).toEqual(lower(input, smallCatalog));
      }),
      params(300),
    );
  });

  it("negates twice to the same truth", () => {
    fc.assert(
      fc.property(expressions, requests, (condition, context) => {
        const [once, twice] = [condition, not(not(condition))].map((each) =>
          lower(policy([rule({ condition: each })]), smallCatalog),
        );
        const holds = (result: typeof once): boolean => statementsHold(result?.policy?.statements ?? [], context);
        expect(holds(twice)).toBe(holds(once));
      }),
      params(500),
    );
  });

  it("makes exactly one of a condition and its negation true", () => {
    fc.assert(
      fc.property(expressions, fc.array(requests, { minLength: 4, maxLength: 4 }), (condition, contexts) => {
        const results = [condition, not(condition)].map((each) => lower(policy([rule({ condition: each })]), smallCatalog));
        const codes = results.flatMap(({ diagnostics }) => diagnostics.map(({ code }) => code));
        fc.pre(codes.every((code) => nothingLeft.includes(code)));
        for (const context of contexts) {
          expect(results.filter((result) => statementsHold(result.policy?.statements ?? [], context))).toHaveLength(1);
        }
      }),
      params(1000),
    );
  });
});
