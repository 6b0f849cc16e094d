import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compileLayers, evaluate } from "../../src/eval/evaluate.js";
import type { Condition, OperatorName, Statement } from "../../src/ir/model.js";
import { fullAccess } from "../arbitraries/policies.js";
import { arnOf, matches, partsOf, segmentsMatch } from "../model/matching.js";
import * as model from "../model/operators.js";
import { params } from "./params.js";

/** Whether one statement allows; everything it does not say is `*`. */
function allows(part: Partial<Statement>, resource: string, given: Readonly<Record<string, string>>): boolean {
  const policy = fullAccess("identity");
  const statements = [{ ...policy.statements[0]!, ...part }];
  const request = { principal: "arn:aws:iam::111122223333:user/alice", action: "s3:GetObject", resourceAccount: "111122223333" };
  const layers = { identity: [{ ...policy, statements }], scps: [], rcps: [] };
  return evaluate(compileLayers(layers), { ...request, resource, context: new Map(Object.entries(given)) }).outcome === "allow";
}

/** Whether the operator holds for one value of the request and one of the policy. */
function holds(name: OperatorName, value: string, policy: string): boolean {
  const condition: Condition = { operator: { name, ifExists: false }, key: "app:Key", values: [policy] };
  return allows({ conditions: [condition] }, "*", { "app:Key": value });
}

const few = (characters: string, maxLength: number): fc.Arbitrary<string> =>
  fc.array(fc.constantFrom(...characters), { maxLength, size: "max" }).map((chosen) => chosen.join(""));

/** A pattern as a regular expression; here the pattern is the test's own, never a user's. */
function regularExpression(pattern: string): RegExp {
  const source = pattern
    .replace(/[.+^${}()|[\]\\/-]/g, "\\$&")
    .replaceAll("*", ".*")
    .replaceAll("?", ".");
  return new RegExp(`^(?:${source})$`, "s");
}

const wildcardMatches = (pattern: string, text: string): boolean => holds("StringLike", text, pattern);

/** What the operators of a family say about an order of two values; without an order nothing holds. */
function expectOrder(family: "Numeric" | "Date", value: string, policy: string, sign: number | undefined): void {
  const expected = [sign === 0, sign !== undefined && sign !== 0, sign === -1, sign === 1];
  const operators = ["Equals", "NotEquals", "LessThan", "GreaterThan"].map((relation) => `${family}${relation}` as OperatorName);
  expect(operators.map((name) => holds(name, value, policy))).toEqual(expected);
}

describe("matchers-agree-with-reference", () => {
  it("wildcards: a regular expression and the model", () => {
    let hits = 0;
    const property = fc.property(few("ab*?\n", 9), few("ab\n?*", 9), (pattern, text) => {
      const expected = regularExpression(pattern).test(text);
      expect(wildcardMatches(pattern, text)).toBe(expected);
      expect(matches(partsOf(pattern, { wildcards: true, variables: false }), text)).toBe(expected);
      if (expected) hits++;
    });
    fc.assert(property, params(20_000));
    expect(hits).toBeGreaterThan(1000);
  });

  it("wildcards: a pattern made from the text matches it", () => {
    const made = fc.array(fc.record({ piece: few("ab*?", 3), as: fc.constantFrom("same", "any", "one") }), { maxLength: 8 });
    const property = fc.property(made, (pieces) => {
      const text = pieces.map(({ piece }) => piece).join("");
      const pattern = pieces
        .map(({ piece, as }) => (as === "any" ? "*" : as === "one" ? "?".repeat(piece.length) : piece))
        .join("");
      expect(wildcardMatches(pattern, text)).toBe(true);
    });
    fc.assert(property, params(3000));
  });

  it("ARNs: segment by segment", () => {
    let hits = 0;
    const segment = fc.constantFrom("", "a", "ab", "*", "?", "a*", "*b");
    const resource = fc.constantFrom("a:b", "a/b", "*", "a*", "?:b", "", "*:*", "a");
    const arnPattern = fc
      .array(segment, { minLength: 3, maxLength: 4 })
      .chain((head) => resource.map((tail) => ["arn", ...head, tail].join(":")));
    const text = fc.constantFrom("arn:a:ab::a:a/b", "arn:a:ab:b::a:b", "arn::a:b:ab:", "arn:a:a:a:a:a", "arn:a", "a:b:c:d:e:f");
    const property = fc.property(arnPattern, text, (pattern, resourceText) => {
      const actual = allows({ resources: { negated: false, patterns: [pattern] } }, resourceText, {});
      const [a, b, c, d, e, ...rest] = pattern.split(":");
      const segments = rest.length > 0 ? [a, b, c, d, e, rest.join(":")] : undefined;
      const padded = segments ?? (pattern.endsWith("*") ? [a, b, c, d, e ?? "*", "*"] : undefined);
      const read = arnOf(resourceText);
      const expected =
        padded !== undefined && read !== undefined && padded.every((part, i) => regularExpression(part!).test(read[i]!));
      expect(actual).toBe(expected);
      const parts = padded?.map((part) => partsOf(part!, { wildcards: true, variables: false }));
      expect(parts !== undefined && read !== undefined && segmentsMatch(parts, read)).toBe(expected);
      if (expected) hits++;
    });
    fc.assert(property, params(10_000));
    expect(hits).toBeGreaterThan(200);
  });

  it("CIDR ranges: arithmetic on whole addresses", () => {
    const ipv4 = fc.ipV4();
    const ipv6 = fc.oneof(
      fc.ipV6(),
      fc.ipV4().map((address) => `::ffff:${address}`),
      fc.ipV6().map((address) => address.toUpperCase()),
    );
    const odd = fc.constantFrom(
      "",
      ":",
      "::",
      ":::",
      "1::2::3",
      "1.2.3",
      "1.2.3.4.5",
      "01.2.3.4",
      "256.1.1.1",
      "1:2:3:4:5:6:7:8:9",
      "::1.2.3.4.5",
      "1.2.3.4/",
      "12345::",
    );
    const address = fc.oneof(ipv4, ipv6, odd);
    let hits = 0;
    let bad = 0;
    const property = fc.property(
      address,
      fc.oneof(address, fc.constant("same")),
      fc.integer({ min: -1, max: 130 }),
      fc.boolean(),
      (tried, base, length, bare) => {
        const range = `${base === "same" ? tried : base}${bare ? "" : `/${length}`}`;
        const read = model.readAddress(tried);
        const readRange = model.readRange(range);
        const isReadable = read !== undefined && readRange !== undefined;
        const expected = isReadable && model.inRange(read, readRange);
        expect([holds("IpAddress", tried, range), holds("NotIpAddress", tried, range)]).toEqual([
          expected,
          isReadable && !expected,
        ]);
        if (expected) hits++;
        if (!isReadable) bad++;
      },
    );
    fc.assert(property, params(10_000));
    expect(hits).toBeGreaterThan(500);
    expect(bad).toBeGreaterThan(500);
  });

  it("CIDR ranges: a range holds its own host addresses and no neighbour", () => {
    const property = fc.property(fc.nat(0xffffffff), fc.integer({ min: 1, max: 32 }), (bits, prefix) => {
      const text = (value: number): string => [24, 16, 8, 0].map((shift) => (value >>> shift) & 255).join(".");
      const range = `${text(bits)}/${prefix}`;
      const flip = (bit: number): number => (bits ^ (1 << (32 - bit))) >>> 0;
      expect(holds("IpAddress", text(bits), range)).toBe(true);
      expect(holds("IpAddress", text(flip(prefix)), range)).toBe(false);
      if (prefix < 32) expect(holds("IpAddress", text(flip(prefix + 1)), range)).toBe(true);
    });
    fc.assert(property, params(3000));
  });

  it("dates: the engine's own calendar, and the model", () => {
    const year = fc.integer({ min: 0, max: 9999 }).map((number) => String(number).padStart(4, "0"));
    const two = (max: number): fc.Arbitrary<string> =>
      fc.integer({ min: 0, max }).map((number) => String(number).padStart(2, "0"));
    const zone = fc.oneof(
      fc.constant("Z"),
      fc.tuple(fc.constantFrom("+", "-"), two(25), two(61)).map(([sign, h, m]) => `${sign}${h}:${m}`),
    );
    const time = fc
      .tuple(two(25), two(61), fc.option(two(61)), fc.option(few("0159", 12)), zone)
      .map(([h, m, s, fraction, z]) => `T${h}:${m}${s === null ? "" : `:${s}${fraction === null ? "" : `.${fraction}`}`}${z}`);
    const text = fc.oneof(
      year,
      fc.tuple(year, two(13)).map((parts) => parts.join("-")),
      fc.tuple(year, two(13), two(32)).map((parts) => parts.join("-")),
      fc.tuple(year, two(13), two(32), time).map(([y, m, d, t]) => `${y}-${m}-${d}${t}`),
      fc.integer({ min: -1e12, max: 1e12 }).map(String),
    );
    let good = 0;
    const property = fc.property(text, text, fc.boolean(), (one, other, same) => {
      const limit = same ? one : other;
      const [a, b] = [model.readDate(one), model.readDate(limit)];
      expectOrder("Date", one, limit, a && b && model.compareDecimals(a, b));
      if (a === undefined || b === undefined) return;
      good++;
      // The engine reads the full forms, to the millisecond.
      const [exactA, exactB] = [one, limit].map((date) => (/T.*:/.test(date) ? Date.parse(date) : Number.NaN));
      if (Math.abs(exactA! - exactB!) > 1) expectOrder("Date", one, limit, Math.sign(exactA! - exactB!));
    });
    fc.assert(property, params(10_000));
    expect(good).toBeGreaterThan(3000);
  });

  it("numbers: exact, whatever the length", () => {
    const digits = few("0123456789", 24);
    const text = fc
      .tuple(fc.constantFrom("", "-", "+"), digits, fc.option(digits))
      .map(([sign, whole, fraction]) => `${sign}${whole}${fraction === null ? "" : `.${fraction}`}`);
    const close = fc
      .tuple(fc.integer({ min: -20, max: 20 }), few("05", 3))
      .map(([whole, fraction]) => (fraction === "" ? `${whole}` : `${whole}.${fraction}`));
    const number = fc.oneof(text, close);
    const property = fc.property(number, number, (a, b) => {
      const [readA, readB] = [model.readNumber(a), model.readNumber(b)];
      expectOrder("Numeric", a, b, readA && readB && model.compareDecimals(readA, readB));
    });
    fc.assert(property, params(10_000));
  });

  it("base-64: the bytes decide", () => {
    const text = fc.oneof(
      few("AQBR+/=", 8),
      fc.uint8Array({ maxLength: 6 }).map((bytes) => Buffer.from(bytes).toString("base64")),
    );
    const property = fc.property(text, text, (a, b) => {
      const [bytesA, bytesB] = [model.readBinary(a), model.readBinary(b)];
      expect(holds("BinaryEquals", a, b)).toBe(bytesA !== undefined && bytesA === bytesB);
    });
    fc.assert(property, params(10_000));
  });
});
