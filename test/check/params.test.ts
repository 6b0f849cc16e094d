import { describe, expect, it } from "vitest";
import { checkSources, problems, rulesOf } from "./show.js";

const rule = (clauses: string): string => `policy P { rule R { ${clauses} } }`;
const bucket = `param name = "logs"\n${rule('allow s3:GetObject on "arn:aws:s3:::${name}/*"')}`;

describe("parameters", () => {
  it("stand for their default", () => {
    expect(rulesOf(bucket)).toEqual(["allow s3:GetObject on arn:aws:s3:::logs/‹*›"]);
  });

  it("stand for the value given", () => {
    expect(rulesOf(bucket, { params: { name: "x-*" } })).toEqual(["allow s3:GetObject on arn:aws:s3:::x-‹*›/‹*›"]);
  });

  it("keep a given value as plain text where no pattern is meant", () => {
    const text = `param v = "x"\n${rule("allow s3:GetObject on * when resource.tag.t == v")}`;
    expect(rulesOf(text, { params: { v: "${aws:username}*" } })[0]).toContain("[${aws:username}*]");
  });

  it("are filled in wherever a value is wanted, lists item by item", () => {
    const text = `param n = 5\nparam b = true\nparam l = ["a", "b"]
      ${rule("allow s3:GetObject on * when request.mfaAge < n and request.secure == b and resource.tag.t in l")}`;
    expect(rulesOf(text, { params: { n: "7", b: false, l: ["c", "d"] } })[0]).toContain(
      "(aws:MultiFactorAuthAge numeric less [7] and aws:SecureTransport bool equals [false] and aws:ResourceTag/t string equals [c, d])",
    );
    expect(rulesOf(text, { params: { l: "only" } })[0]).toContain("[only]");
  });

  it("may be built from each other", () => {
    const text = `param env = "dev"\nparam name = "logs-\${env}"\n${rule('allow s3:GetObject on "arn:aws:s3:::${name}"')}`;
    expect(rulesOf(text, { params: { env: "prod" } })).toEqual(["allow s3:GetObject on arn:aws:s3:::logs-prod"]);
  });

  it("name the key of a tag in brackets and as an argument", () => {
    const text = `param key = "team"\ncondition same(k) = resource.tag[k] == "x"\n${rule(
      'allow s3:GetObject on * when resource.tag[key] == "x" and same(key)',
    )}`;
    expect(rulesOf(text, { params: { key: "owner" } })[0]).toContain(
      "(aws:ResourceTag/owner string equals [x] and aws:ResourceTag/owner string equals [x])",
    );
  });

  it("report a missing value at the declaration", () => {
    expect(problems(`param account\n${rule('allow s3:GetObject on "arn:aws:s3:::${account}"')}`)).toEqual(["TW030 account"]);
    expect(problems("param account", { params: { account: "1" } })).toEqual([]);
  });

  it("report a value for no parameter, with a suggestion", () => {
    const { diagnostics } = checkSources('param account = "1"', { params: { acount: "2" } });
    expect(diagnostics.map(({ code, span }) => `${code} ${span.file}`)).toEqual(["TW031 parameters"]);
    expect(diagnostics[0]!.help).toContain("`account`");
  });

  it("report a value of another type than the default", () => {
    const text = 'param n = 5\nparam b = true\nparam s = "x"\nparam l = ["x"]';
    expect(problems(text, { params: { n: "five" } })).toEqual(["TW032 5"]);
    expect(problems(text, { params: { b: "yes" } })).toEqual(["TW032 true"]);
    expect(problems(text, { params: { s: ["a", "b"] } })).toEqual(['TW032 "x"']);
    expect(problems(text, { params: { n: 5, b: "true", s: 7, l: "y" } })).toEqual([]);
  });

  it("report an empty list given from outside where it is used", () => {
    const text = `param l = ["x"]\n${rule("allow s3:GetObject on * when resource.tag.t in l")}`;
    expect(problems(text, { params: { l: [] } })).toEqual(["TW015 l"]);
  });

  it("are safe with names of built-in properties", () => {
    const params = JSON.parse('{"__proto__": "x"}') as Record<string, string>;
    expect(problems(bucket, { params })).toEqual(["TW031 parameters"]);
  });
});
