import { describe, expect, it } from "vitest";
import { type Context, holds } from "../ask.js";

type Row = readonly [operator: string, policy: unknown, context: string, expected: boolean, why: string];

const key = "aws:RequestTag/x";
const check = (rows: readonly Row[]): void => {
  it.each(rows)("%s %j against %j is %s: %s", (operator, policy, context, expected) => {
    expect(holds(operator, key, policy, { [key]: context })).toBe(expected);
  });
};

describe("string operators (§4.2)", () => {
  check([
    ["StringEquals", "prod", "prod", true, "exact"],
    ["StringEquals", "prod", "Prod", false, "case-sensitive, §4.2.1"],
    ["StringEquals", "pr*", "prod", false, "wildcards are literal, §4.2.1"],
    ["StringEquals", "pr*", "pr*", true, "the literal text, §4.2.1"],
    ["StringEquals", ["a", "b", "c", "d", "e", "f"], "f", true, "long lists are sets"],
    ["StringEquals", ["a", "b", "c", "d", "e", "f"], "g", false, "long lists are sets"],
    ["StringEquals", "", "", true, "empty equals empty, §4.2.7"],
    ["StringEqualsIgnoreCase", "PROD", "prod", true, "§4.2.2"],
    ["StringEqualsIgnoreCase", "straße", "STRASSE", false, "no full folding, §4.2.2"],
    ["StringEqualsIgnoreCase", "ΟΔΟΣ", "οδοσ", true, "a final sigma folds like any other, §4.2.2"],
    ["StringEqualsIgnoreCase", "é", "e\u0301", false, "no normalisation, §4.2.2"],
    ["StringLike", "pr?d-*", "prod-", true, "`*` may be empty, §4.2.5"],
    ["StringLike", "*", "a/b:c\nd", true, "`*` takes anything, §4.2.5"],
    ["StringLike", "?*", "", false, "the idiom for non-empty, §4.2.5"],
    ["StringLike", "b", "abc", false, "anchored, §4.2.3"],
    ["StringLike", "a${*}", "a*", true, "an escaped `*` is a character, §5.1.4"],
    ["StringLike", "a${*}", "ab", false, "an escaped `*` is a character, §5.1.4"],
    ["StringLike", "${?}${$}", "?$", true, "§5.1.4"],
    ["StringNotEquals", ["a", "b"], "c", true, "NOR, §4.1.3"],
    ["StringNotEquals", ["a", "b"], "b", false, "NOR, §4.1.3"],
    ["StringNotLike", ["a*", "b*"], "bc", false, "NOR, §4.1.3"],
    ["StringNotEqualsIgnoreCase", "PROD", "prod", false, "§4.2.4"],
    ["StringLike", "a\u0000*", "a\u0000b", true, "NUL is text"],
    ["StringLike", "?", "\ud800", true, "a lone surrogate is one unit"],
    ["StringLike", "??", "😀", true, "`?` is one UTF-16 unit"],
  ]);
});

describe("numeric operators (§4.3)", () => {
  check([
    ["NumericEquals", "10", "10.0", true, "as numbers, §4.3.1"],
    ["NumericEquals", "-0", "0", true, "as numbers, §4.3.1"],
    ["NumericEquals", "007", "7.000", true, "leading and trailing zeros"],
    ["NumericEquals", "9007199254740993", "9007199254740992", false, "exact, not rounded to a double"],
    ["NumericLessThan", "10", "9", true, "context on the left, §4.3.1"],
    ["NumericLessThan", "10", "10", false, "strict"],
    ["NumericLessThan", "-1", "-1.5", true, "negative numbers"],
    ["NumericLessThan", "-1", "-0.5", false, "negative numbers"],
    ["NumericLessThan", "1", "-1", true, "signs"],
    ["NumericLessThan", ["5", "10"], "9", true, "OR, §4.3.5"],
    ["NumericLessThanEquals", "10", "10.0", true, "equal counts"],
    ["NumericGreaterThan", "0.5", "0.51", true, "fractions"],
    ["NumericGreaterThan", "0.5", "0.5", false, "strict"],
    ["NumericGreaterThanEquals", "0.5", "0.50", true, "equal counts"],
    ["NumericNotEquals", "10", "11", true, "negated"],
    ["NumericNotEquals", "10", "ten", false, "malformed context, §4.3.3"],
    ["NumericEquals", "10", "10abc", false, "no prefix parse, §4.3.4"],
    ["NumericEquals", "10", "+10", false, "no plus sign, §4.3.4"],
    ["NumericEquals", "10", "1e1", false, "no exponent, §4.3.4"],
    ["NumericEquals", "10", "10.", false, "digits after the point, §4.3.4"],
    ["NumericEquals", "10", "", false, "empty, §4.3.4"],
    ["NumericEquals", "${aws:RequestTag/x}", "10", false, "no variables, §4.3.2"],
    ["NumericEquals", 10, "10", true, "a JSON number, §1.1.6"],
  ]);
});

describe("date operators (§4.4)", () => {
  check([
    ["DateEquals", "2024-01-01", "2024-01-01T00:00:00Z", true, "a day is its midnight UTC, §4.4.4"],
    ["DateEquals", "2024-03", "2024-03-01T00:00Z", true, "a month, §4.4.2"],
    ["DateEquals", "1704067200", "2024-01-01T00:00:00Z", true, "epoch against text, §4.4.1"],
    ["DateEquals", "2024-01-01T01:00:00+01:00", "2024-01-01T00:00:00Z", true, "zones, §4.4.2"],
    ["DateEquals", "2024-01-01T00:00:00-05:30", "2024-01-01T05:30:00Z", true, "zones, §4.4.2"],
    ["DateEquals", "2024-01-01T00:00:00.500Z", "2024-01-01T00:00:00.5Z", true, "fractions"],
    ["DateLessThan", "2024-01-01T00:00:00.5Z", "2024-01-01T00:00:00.25Z", true, "fractions are not integers"],
    ["DateEquals", "2023", "1970-01-01T00:33:43Z", true, "a bare integer is epoch seconds, §4.4.3"],
    ["DateGreaterThan", "2024-01-01", "1704067200000", true, "epoch milliseconds are a far future, §4.4.7"],
    ["DateGreaterThan", "2024-01-01", "99999999999999999999", true, "longer than a double is exact"],
    ["DateLessThan", "1970-01-01", "-1", true, "before 1970"],
    ["DateLessThan", "0001-01-01", "0000-12-31", true, "years below 100 are themselves"],
    ["DateEquals", "2024-02-29", "2024-02-29T00:00:00Z", true, "leap year"],
    ["DateEquals", "2023-02-29", "2023-03-01", false, "no such day"],
    ["DateEquals", "2024-13-01", "2024-13-01", false, "no such month"],
    ["DateEquals", "2024-01-01T24:00:00Z", "2024-01-02", false, "no such hour"],
    ["DateEquals", "2024-01-01T00:00:00+24:00", "2023-12-31", false, "no such zone"],
    ["DateEquals", "2024-01-01T00:00:00", "2024-01-01", false, "a time needs a zone, §4.4.2"],
    ["DateGreaterThanEquals", "2024-01-01", "2024-01-01", true, "equal counts"],
    ["DateLessThanEquals", "2024-01-01", "2024-01-02", false, "later"],
    ["DateNotEquals", "2024-01-01", "yesterday", false, "malformed context, §4.4.6"],
    ["DateNotEquals", "2024-01-01", "2024-01-02", true, "negated"],
    ["DateEquals", "2024-*", "2024-01-01", false, "no wildcards, §4.4.5"],
  ]);
});

describe("Bool (§4.5)", () => {
  check([
    ["Bool", "true", "TRUE", true, "case of the context, §4.5.1"],
    ["Bool", true, "true", true, "a JSON boolean, §1.1.6"],
    ["Bool", "false", "true", false, "different"],
    ["Bool", "true", "yes", false, "malformed context, §4.5.2"],
    ["Bool", "false", "", false, "malformed context, §4.5.2"],
    ["Bool", ["true", "false"], "false", true, "OR, §4.5.4"],
    ["Bool", "yes", "yes", false, "not a boolean"],
  ]);

  it("expands variables (§4.5.5)", () => {
    const context = { "aws:SecureTransport": "true", "aws:PrincipalTag/tls": "True" };
    expect(holds("Bool", "aws:SecureTransport", "${aws:PrincipalTag/tls}", context)).toBe(true);
  });
});

describe("BinaryEquals (§4.6)", () => {
  check([
    ["BinaryEquals", "QmluYXJ5", "QmluYXJ5", true, "equal bytes"],
    ["BinaryEquals", "QQ==", "QR==", true, "unused bits do not count, §4.6.3"],
    ["BinaryEquals", "QUE=", "QUF=", true, "unused bits do not count, §4.6.3"],
    ["BinaryEquals", "QQ==", "Qg==", false, "different bytes"],
    ["BinaryEquals", "QQ", "QQ==", false, "padding is not optional, §4.6.3"],
    ["BinaryEquals", "-_8=", "+/8=", false, "URL-safe is not standard, §4.6.3"],
    ["BinaryEquals", "", "", true, "no bytes"],
    ["BinaryEquals", "====", "====", false, "only padding"],
  ]);
});

describe("IP operators (§4.7)", () => {
  check([
    ["IpAddress", "203.0.113.0/24", "203.0.113.77", true, "in the range"],
    ["IpAddress", "203.0.113.77/24", "203.0.113.1", true, "host bits are ignored, §4.7.4"],
    ["IpAddress", "203.0.113.0/25", "203.0.113.128", false, "just outside"],
    ["IpAddress", "203.0.112.0/20", "203.0.127.255", true, "a prefix inside a group"],
    ["IpAddress", "203.0.113.5", "203.0.113.5", true, "bare IPv4 is /32, §4.7.1"],
    ["IpAddress", "203.0.113.5", "203.0.113.6", false, "bare IPv4 is /32, §4.7.1"],
    ["IpAddress", "0.0.0.0/0", "255.255.255.255", true, "§4.7.5"],
    ["IpAddress", "::/0", "2001:db8::1", true, "§4.7.5"],
    ["IpAddress", "0.0.0.0/0", "2001:db8::1", false, "families never match, §4.7.6"],
    ["NotIpAddress", "0.0.0.0/0", "2001:db8::1", true, "families never match, §4.7.6"],
    ["IpAddress", "2001:db8::1", "2001:0DB8:0:0:0:0:0:1", true, "compared as numbers, §4.7.3"],
    ["IpAddress", "2001:db8::1", "2001:db8::2", false, "bare IPv6 is /128, §4.7.2"],
    ["IpAddress", "2001:db8::/33", "2001:db8:8000::", false, "a prefix inside a group"],
    ["IpAddress", "203.0.113.0/24", "::ffff:203.0.113.5", true, "mapped addresses, §4.7.7"],
    ["IpAddress", "::ffff:203.0.113.0/120", "203.0.113.5", true, "mapped ranges, §4.7.7"],
    ["IpAddress", "::1.2.3.4", "::102:304", true, "an IPv4 tail is two groups"],
    ["IpAddress", "203.0.113.0/24", "203.0.113", false, "malformed context, §4.7.8"],
    ["NotIpAddress", "203.0.113.0/24", "not-an-ip", false, "malformed context, §4.7.8"],
    ["IpAddress", "203.0.113.0/24", "203.0.113.05", false, "no leading zeros"],
    ["IpAddress", "203.0.113.0/24", "203.0.113.256", false, "no such byte"],
    ["IpAddress", "203.0.113.0/33", "203.0.113.0", false, "no such prefix"],
    ["IpAddress", "203.0.113.0/", "203.0.113.0", false, "no prefix"],
    ["IpAddress", "1::2::3", "1::2::3", false, "two gaps"],
    ["IpAddress", "1:2:3:4:5:6:7", "1:2:3:4:5:6:7", false, "too few groups"],
    ["IpAddress", "1:2:3:4:5:6:7:8:9", "1:2:3:4:5:6:7:8", false, "too many groups"],
    ["IpAddress", "fe80::1%eth0", "fe80::1", false, "no zones"],
    ["IpAddress", "203.0.113.*", "203.0.113.5", false, "no wildcards, §4.7.9"],
    ["IpAddress", "203.0.113.0/24", "203.0.113.0/24", false, "a range is no address"],
  ]);
});

describe("ARN operators (§4.8)", () => {
  const pool = "arn:aws:cognito-idp:us-east-1:111122223333:userpool/a";
  check([
    ["ArnEquals", "arn:aws:cognito-idp:*:111122223333:userpool/*", pool, true, "wildcards in all four, §4.8.1"],
    ["ArnLike", "arn:aws:cognito-idp:us-east-1:111122223333:userpool/?", pool, true, "`?`"],
    ["ArnLike", "arn:aws:*:userpool/*", pool, false, "a wildcard never crosses a colon, §4.8.2"],
    ["ArnLike", "arn:aws:cognito-idp:us-east-1:111122223333:USERPOOL/a", pool, false, "case-sensitive, §4.8.2"],
    ["ArnLike", "arn:aws:s3:::*", "arn:aws:s3:::b/c:d", true, "the resource portion takes anything, §3.3"],
    ["ArnLike", "arn:aws:s3::*:b", "arn:aws:s3:::b", true, "`*` takes an empty segment, §3.5"],
    ["ArnNotEquals", "arn:aws:s3:::a", pool, true, "negated"],
    ["ArnNotLike", "arn:aws:cognito-idp:*:*:*", pool, false, "negated"],
    ["ArnNotLike", "arn:aws:s3:::a", "not-an-arn", false, "malformed context, §4.8.3"],
    ["ArnLike", "arn:aws:iam::${aws:username, x:y:z}", pool, false, "a malformed variable is text, its colons split (§5.1.5)"],
    [
      "ArnNotEquals",
      "arn:aws:iam::${aws:username, x:y:z}",
      pool,
      true,
      "a malformed variable is text, its colons split (§5.1.5)",
    ],
    ["ArnLike", "*", pool, false, "no ARN pattern, §4.8.4"],
    ["ArnNotLike", "*", pool, false, "no ARN pattern, §4.8.4"],
  ]);

  it("resolves variables in any component (§4.8.5)", () => {
    const context = { [key]: pool, "aws:PrincipalAccount": "111122223333", "aws:PrincipalTag/pool": "a" };
    const value = "arn:aws:cognito-idp:us-east-1:${aws:PrincipalAccount}:userpool/${aws:PrincipalTag/pool}";
    expect(holds("ArnEquals", key, value, context)).toBe(true);
  });

  it("does not let a colon in a value move the segments", () => {
    const context = { [key]: "arn:aws:iam::1:user/x", "aws:PrincipalTag/t": "1:user/x" };
    expect(holds("ArnEquals", key, "arn:aws:iam::${aws:PrincipalTag/t}", context)).toBe(false);
  });
});

describe("Null (§4.9)", () => {
  it.each<[unknown, Context, boolean, string]>([
    ["true", {}, true, "absent, §4.9.1"],
    ["false", {}, false, "absent, §4.9.1"],
    ["false", { [key]: "v" }, true, "present, §4.9.1"],
    ["true", { [key]: [] }, true, "an empty list is no value, §4.9.2"],
    ["false", { [key]: [] }, false, "an empty list is no value, §4.9.2"],
    ["false", { [key]: [""] }, true, "a list of one empty text is not empty"],
    ["false", { [key]: "" }, true, "an empty text is present, §4.9.3"],
    ["${aws:RequestTag/y}", { [key]: "v", "aws:RequestTag/y": "false" }, false, "no variables, §4.9.4"],
    [["true", "false"], {}, true, "OR"],
    [[], {}, false, "OR over nothing, §1.3.3"],
    ["maybe", {}, false, "no other values"],
  ])("%j with %j is %s: %s", (value, context, expected) => {
    expect(holds("Null", key, value, context)).toBe(expected);
  });

  it("is constant with a set prefix (§1.2.14)", () => {
    for (const context of [{}, { [key]: "v" }, { [key]: [] }]) {
      expect(holds("ForAllValues:Null", key, "false", context)).toBe(true);
      expect(holds("ForAnyValue:Null", key, "true", context)).toBe(false);
    }
  });
});
