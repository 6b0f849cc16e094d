import { describe, expect, it } from "vitest";
import { decodePolicy } from "../../src/iam/decode.js";
import type { Condition } from "../../src/ir/model.js";
import { operatorText } from "../../src/ir/operator.js";
import { diagnosed, repaired, when } from "./diagnosed.js";

const of = (condition: string, version?: string): readonly string[] => diagnosed(when(condition, version));

/** Operator, key and values of each condition. */
function conditions(condition: string): readonly string[] {
  const { policy } = decodePolicy({ name: "f", text: when(condition) }, "identity");
  return (policy?.statements[0]?.conditions ?? []).map(
    ({ operator, key, values }: Condition) => `${operatorText(operator)} ${key} ${JSON.stringify(values)}`,
  );
}

describe("conditions", () => {
  it("are operators, keys and values, in order", () => {
    expect(conditions('{"StringEquals": {"aws:a": "1", "aws:b": ["2", "3"]}, "Null": {"aws:a": true}}')).toEqual([
      'StringEquals aws:a ["1"]',
      'StringEquals aws:b ["2","3"]',
      'Null aws:a ["true"]',
    ]);
  });

  it("keep numbers as they are written, and booleans as words", () => {
    expect(conditions('{"NumericEquals": {"s3:max-keys": [10.0, -0, 1]}, "StringEquals": {"aws:a": [1e999, true]}}')).toEqual([
      'NumericEquals s3:max-keys ["10.0","-0","1"]',
      'StringEquals aws:a ["1e999","true"]',
    ]);
  });

  it("are objects of objects", () => {
    expect(of("[]")).toEqual(["TW103 ["]);
    expect(of('{"StringEquals": []}')).toEqual(["TW103 ["]);
    expect(of('{"StringEquals": null}')).toEqual(["TW160 null"]);
    expect(of('{"StringEquals": {"aws:a": {}}}')).toEqual(["TW103 {"]);
    expect(of('{"StringEquals": {"aws:a": [["x"]]}}')).toEqual(["TW103 ["]);
    expect(of('{"StringEquals": {"aws:a": null}}')).toEqual(["TW160 null"]);
  });

  it("may be empty, with a warning", () => {
    expect(of("{}")).toEqual(['TW154 "Condition"']);
    expect(of('{"StringEquals": {}}')).toEqual(['TW154 "StringEquals"']);
    expect(conditions('{"StringEquals": {}, "Bool": {"aws:b": "true"}}')).toEqual(['Bool aws:b ["true"]']);
  });

  it("compare with a value, unless the operator says what none means", () => {
    expect(of('{"StringEquals": {"aws:a": []}}')).toEqual(["TW155 ["]);
    expect(of('{"StringEqualsIfExists": {"aws:a": []}, "ForAnyValue:StringLike": {"aws:TagKeys": []}}')).toEqual([]);
  });
});

describe("operators", () => {
  it("are those of IAM, in any letter case", () => {
    expect(conditions('{"stringequalsIFEXISTS": {"aws:a": "x"}, "foranyvalue:StringLike": {"aws:TagKeys": "x"}}')).toEqual([
      'StringEqualsIfExists aws:a ["x"]',
      'ForAnyValue:StringLike aws:TagKeys ["x"]',
    ]);
    expect(of('{"StringEqual": {"aws:a": "x"}}')).toEqual(['TW230 "StringEqual"']);
    expect(repaired(when('{"ForAllValue:StringLikeIfExist": {"aws:a": "x"}}'))).toBe(
      when('{"ForAllValues:StringLikeIfExists": {"aws:a": "x"}}'),
    );
    expect(of('{"ForEachValue:StringEquals": {"aws:a": "x"}}')).toEqual(['TW230 "ForEachValue:StringEquals"']);
    expect(of('{"constructor": {"aws:a": "x"}}')).toEqual(['TW230 "constructor"']);
  });

  it("are suggested as IAM spells them, and only if they exist", () => {
    const suggested = (name: string): string => repaired(when(`{"${name}": {"aws:a": "true"}}`));
    const written = (name: string): string => when(`{"${name}": {"aws:a": "true"}}`);
    expect(suggested("Nul")).toBe(written("Null"));
    expect(suggested("ForAnyValues:StringLike")).toBe(written("ForAnyValue:StringLike"));
    expect(suggested("ForAnyValue:BoolIfExist")).toBe(written("ForAnyValue:BoolIfExists"));
    expect(suggested("NullIfExist")).toBe(written("NullIfExist"));
  });

  it("are judged beside what stands under them", () => {
    expect(of('{"Foo": null}')).toEqual(['TW230 "Foo"', "TW160 null"]);
    expect(of('{"Foo": []}')).toEqual(['TW230 "Foo"', "TW103 ["]);
    expect(of('{"Foo": {}}')).toEqual(['TW230 "Foo"', 'TW154 "Foo"']);
  });

  it("ask for presence without IfExists", () => {
    expect(of('{"NullIfExists": {"aws:a": "true"}}')).toEqual(['TW238 "NullIfExists"']);
    expect(of('{"ForAllValues:NullIfExists": {"aws:a": "true"}}')).toEqual(['TW238 "ForAllValues:NullIfExists"']);
    expect(repaired(when('{"NullIfExists": {"aws:a": "true"}}'))).toBe(when('{"Null": {"aws:a": "true"}}'));
    for (const name of ["ForAnyValue:NullIfExists", "forallvalue:nullifexists", "ForAnyValues:NullIfExists"]) {
      expect(of(`{"${name}": {"aws:a": "true"}}`), name).toEqual([`TW238 "${name}"`]);
    }
    for (const name of ["NullIfExistsX", "XNullIfExists", "ForSome:NullIfExists", "xForAnyValue:NullIfExists"]) {
      expect(of(`{"${name}": {"aws:a": "true"}}`), name).toEqual([`TW230 "${name}"`]);
    }
  });
});

describe("keys", () => {
  const key = (name: string): readonly string[] => of(`{"StringEquals": {${JSON.stringify(name)}: "x"}}`);

  it("have a prefix and a name", () => {
    for (const name of ["aws:username", "aws:ResourceTag/a:b/c d", "sts:x", "token.actions.githubusercontent.com:sub"])
      expect(key(name), name).toEqual([]);
    for (const name of ["username", "aws:", ":a", "", "aws:/x", "__proto__", ":a:b", "a:"])
      expect(key(name), name).toEqual([`TW231 ${JSON.stringify(name)}`]);
  });

  it("of tags name a tag", () => {
    for (const name of ["aws:ResourceTag/", "aws:resourcetag", "aws:RequestTag", "aws:PrincipalTag", "ec2:ResourceTag/"]) {
      expect(key(name), name).toEqual([`TW261 ${JSON.stringify(name)}`]);
    }
  });

  it("hold no variable", () => {
    expect(key("aws:ResourceTag/${aws:username}")).toEqual(['TW139 "aws:ResourceTag/${aws:username}"']);
  });

  it("stand once under an operator, letter case ignored", () => {
    expect(of('{"StringEquals": {"aws:username": "a", "aws:UserName": "b"}}')).toEqual(['TW237 "aws:UserName"']);
    expect(of('{"StringEquals": {"aws:username": "a"}, "StringNotEquals": {"aws:UserName": "b"}}')).toEqual([]);
    expect(of('{"StringEquals": {"aws:username": "a"}, "stringequals": {"aws:username": "b"}}')).toEqual([
      'TW237 "aws:username"',
    ]);
  });
});

describe("values", () => {
  const value = (operator: string, text: string, version?: string): readonly string[] =>
    of(`{"${operator}": {"aws:x": ${JSON.stringify(text)}}}`, version);
  const all = (operator: string, good: readonly string[], code: string, bad: readonly string[]): void => {
    for (const text of good) expect(value(operator, text), `${operator} ${text}`).toEqual([]);
    for (const text of bad) expect(value(operator, text), `${operator} ${text}`).toEqual([`${code} ${JSON.stringify(text)}`]);
  };

  it("of Bool and Null are true or false", () => {
    all("Bool", ["true", "False"], "TW243", ["yes", "1", "", " true"]);
    all("ForAnyValue:Null", ["true"], "TW243", ["maybe"]);
  });

  it("of dates are ISO 8601 or epoch seconds", () => {
    const good = [
      "2024-01-01",
      "2024-02-29",
      "2024-01",
      "2024-01-01T00:00Z",
      "2024-01-01T00:00:00.5+05:30",
      "1700000000",
      "2023",
      "0050-01-31",
    ];
    const bad = [
      "31/12/2026",
      "2023-02-29",
      "2024-13-01",
      "2024-01-01T24:00Z",
      "2024-01-01T00:00",
      "soon",
      "",
      "2024-1-1",
      "2024-00-01",
      "0000-00",
    ];
    all("DateLessThanIfExists", good, "TW244", bad);
  });

  it("of IP operators are addresses and ranges", () => {
    const good = [
      "203.0.113.5",
      "0.0.0.0/0",
      "10.0.0.0/32",
      "::",
      "::/0",
      "2001:DB8::1/128",
      "::ffff:203.0.113.5",
      "1:2:3:4:5:6:7:8",
      "1::8",
    ];
    const bad = [
      "203.0.113.0/33",
      "203.0.113.*",
      "203.0.113",
      "256.0.0.1",
      "1.2.3.04",
      "::1::",
      "1:2:3:4:5:6:7:8:9",
      "::/129",
      "1.2.3.4/",
      "x",
      "",
      ":1",
      "1.2.3.4::",
    ];
    all("NotIpAddress", good, "TW245", bad);
  });

  it("of numeric operators are decimal numbers", () => {
    all("NumericLessThan", ["0", "-5", "0.5", "10.0"], "TW246", ["1e3", "+1", "10abc", "", ".5", "1.", "abc"]);
    expect(of('{"NumericEquals": {"aws:x": 1e3}}')).toEqual(["TW246 1e3"]);
  });

  it("of BinaryEquals are base64", () => {
    all("BinaryEquals", ["QmluYXJ5VmFsdWU=", "", "YWI=", "abcd"], "TW247", ["abc", "a_b=", "YWI", "===="]);
  });

  it("of ARN operators are ARNs of six parts, variables aside", () => {
    const good = ["arn:aws:iam::111122223333:role/*", "arn:*:*:*:*:*", "${aws:PrincipalArn}", "arn:aws:s3:::${aws:username}"];
    all("ArnLike", good, "TW210", ["*", "bucket", ""]);
    all("ArnNotEquals", good, "TW211", ["arn:aws:iam", "arn:aws:s3:*"]);
  });

  it("take variables in string and ARN operators only", () => {
    for (const operator of ["NumericEquals", "DateEquals", "Bool", "BinaryEquals", "IpAddress", "Null"]) {
      expect(value(operator, "${aws:PrincipalTag/x}"), operator).toEqual(['TW251 "${aws:PrincipalTag/x}"']);
    }
    expect(value("StringLike", "a-${aws:PrincipalTag/x, 'y'}-${*}")).toEqual([]);
    expect(value("StringEquals", "${aws:username")).toEqual(['TW135 "${aws:username"']);
    expect(value("ArnLike", "arn:aws:s3:::${}")).toEqual(['TW138 "arn:aws:s3:::${}"']);
  });

  it("are plain text before 2012", () => {
    expect(value("StringEquals", "${", "")).toEqual([]);
    expect(value("NumericEquals", "${aws:PrincipalTag/x}", "")).toEqual(['TW246 "${aws:PrincipalTag/x}"']);
  });
});
