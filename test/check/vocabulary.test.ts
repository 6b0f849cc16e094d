import { describe, expect, it } from "vitest";
import { conditionProblems, fixed, labels, problems } from "./show.js";

const tags = `tag team: "payments" | "identity"
tag env: "dev" | "staging" | "prod"
tag tenant
tag cost-center: like "cc-*"
tag role: "developer" | "tag-admin"
condition sameTag(key) = resource.tag[key] == principal.tag[key]`;

const check = (expression: string): readonly string[] => conditionProblems(expression, tags);
const text = (expression: string): string => `${tags}\npolicy P { rule R { allow s3:GetObject on * when ${expression} } }`;

describe("tag keys", () => {
  it("are free until one is declared", () => {
    expect(conditionProblems('resource.tag.anything == "x"')).toEqual([]);
  });

  it("must be declared in every spelling of a key", () => {
    expect(check('resource.tag.evn == "dev"')).toEqual(["TW340 evn"]);
    expect(fixed(text('resource.tag.evn == "dev"'), "TW340")).toContain('resource.tag.env == "dev"');
    expect(check('resource.tag["tennant"] == "x"')).toEqual(['TW340 "tennant"']);
    expect(fixed(text('resource.tag["tennant"] == "x"'), "TW340")).toContain('resource.tag["tenant"]');
    expect(check('aws:RequestTag/tenat == "x"')).toEqual(["TW340 aws:RequestTag/tenat"]);
    expect(fixed(text('aws:RequestTag/tenat == "x"'), "TW340")).toContain("when aws:RequestTag/tenant ==");
    expect(check("sameTag(tennant)")).toEqual(["TW340 tennant"]);
    expect(fixed(text("sameTag(tennant)"), "TW340")).toContain("when sameTag(tenant)");
    expect(check('resource.tag.tenant like "x-${principal.tag.tennant}"')).toEqual(["TW340 tennant"]);
    expect(check("missing resource.tag.nope")).toEqual(["TW340 nope"]);
  });

  it("must be declared as values of `request.tagKeys`", () => {
    expect(check('any request.tagKeys in ["team", "evn"]')).toEqual(['TW340 "evn"']);
    expect(fixed(text('any request.tagKeys in ["evn"]'), "TW340")).toContain('["env"]');
    expect(check('any request.tagKeys like "cost*"')).toEqual([]);
    expect(check('any request.tagKeys like "price*"')).toEqual(['TW340 "price*"']);
    expect(check('any request.tagKeys == "ENV"')).toEqual(['TW340 "ENV"']);
    expect(check('any request.tagKeys == "ENV" ignoring case')).toEqual([]);
  });

  it("that differ in letter case from the declared one are a warning", () => {
    expect(check('resource.tag.Env == "dev"')).toEqual(["TW327 (warning) Env"]);
    expect(fixed(text('resource.tag.Env == "dev"'), "TW327")).toContain('resource.tag.env == "dev"');
    expect(labels(text('resource.tag.Env == "dev"'), "TW327")).toEqual(["env"]);
    expect(problems('tag Team\ntag team: "x"')).toEqual(["TW327 (warning) team"]);
  });

  it("that differ in letter case from another use are a warning too", () => {
    expect(conditionProblems('resource.tag.Team == "x" or principal.tag.team == "x" or resource.tag.Team == "y"')).toEqual([
      "TW327 (warning) team",
    ]);
  });
});

describe("tag values", () => {
  it("must be in the vocabulary, whatever the operator", () => {
    expect(check('resource.tag.env == "dve"')).toEqual(['TW341 "dve"']);
    expect(fixed(text('resource.tag.env == "dve"'), "TW341")).toContain('== "dev"');
    expect(check('resource.tag.env not in ["prod", "stagin"]')).toEqual(['TW341 "stagin"']);
    expect(check('principal.tag.env? != "x"')).toEqual(['TW341 "x"']);
    expect(labels(text('resource.tag.env == "dve"'), "TW341")).toEqual(["env"]);
  });

  it("are compared with the case the operator compares with", () => {
    expect(check('resource.tag.env == "Prod"')).toEqual(['TW341 "Prod"']);
    expect(check('resource.tag.env == "Prod" ignoring case')).toEqual([]);
  });

  it("may be patterns on both sides", () => {
    expect(check('resource.tag.cost-center == "cc-9"')).toEqual([]);
    expect(check('resource.tag.cost-center == "9"')).toEqual(['TW341 "9"']);
    expect(
      check('resource.tag.cost-center like "c*9" or resource.tag.env like "st?ging" or resource.tag.env like "pr*"'),
    ).toEqual([]);
    expect(check('resource.tag.cost-center like "x*"')).toEqual(['TW341 "x*"']);
    expect(check('resource.tag.env like "pre*"')).toEqual(['TW341 "pre*"']);
  });

  it("of a list are reported in the list, with the use as a label", () => {
    const list = `values V = ["dev", "live"]\n${text("resource.tag.env in V")}`;
    expect(problems(list)).toEqual(['TW341 "live"']);
    expect(labels(list, "TW341")).toEqual(["env", "V"]);
  });

  it("may hold variables where these could fit", () => {
    expect(
      check('resource.tag.cost-center like "cc-${principal.tag.tenant}" and resource.tag.env == "${principal.tag.tenant}"'),
    ).toEqual([]);
    expect(check('resource.tag.env == "x-${principal.tag.tenant}"')).toEqual(['TW341 "x-${principal.tag.tenant}"']);
  });

  it("of a cast tag are not compared with the vocabulary", () => {
    expect(conditionProblems("numeric(resource.tag.level) > 5", 'tag level: "1" | "2"')).toEqual([]);
  });

  it("of a tag do not depend on the request", () => {
    expect(problems('tag t: "${principal.name}"')).toEqual(['TW251 "${principal.name}"']);
  });
});

describe("two tags", () => {
  it("must share a value to be compared", () => {
    expect(check("resource.tag.env == principal.tag.team")).toEqual(["TW342 resource.tag.env == principal.tag.team"]);
    expect(labels(text("resource.tag.env == principal.tag.team"), "TW342")).toEqual(["env", "team"]);
    expect(check('resource.tag.env == "${principal.tag.cost-center}"')).toEqual([
      'TW342 resource.tag.env == "${principal.tag.cost-center}"',
    ]);
  });

  it("share any value with a free one, and a default counts", () => {
    expect(check('resource.tag.env == principal.tag.tenant and resource.tag.env == principal.tag.team ?? "dev"')).toEqual([]);
  });

  it("are reported where a condition is used with them", () => {
    const same = `condition same(a, b) = resource.tag[a] == principal.tag[b]\n${text("same(env, team)")}`;
    expect(problems(same)).toEqual(["TW342 same(env, team)"]);
  });
});
