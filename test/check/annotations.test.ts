import { describe, expect, it } from "vitest";
import { checkSources, fixed, policyOf, problems } from "./show.js";

const rules = "{ rule R { allow s3:GetObject on * } }";

describe("annotations", () => {
  it("give a policy its description, id and version", () => {
    const text = `/// A comment.\n@id("an id") @version("2008-10-17") policy P for resource { rule R { allow s3:GetObject from * on * } }`;
    const { doc, id, version } = policyOf(text);
    expect({ doc, id, version }).toEqual({ doc: "A comment.", id: "an id", version: "2008-10-17" });
    expect(policyOf(`/// A comment.\n@description("A text.") policy P ${rules}`).doc).toBe("A text.");
    expect(policyOf(`policy P ${rules}`)).toMatchObject({ version: "2012-10-17" });
    expect(Object.keys(policyOf(`policy P ${rules}`))).not.toContain("doc");
  });

  it("report unknown ones with the nearest, and known ones in the wrong place", () => {
    expect(problems(`@supress(TW310, "x") policy P ${rules}`)).toEqual(["TW016 supress"]);
    expect(fixed(`@supress(TW310, "x") policy P ${rules}`, "TW016")).toContain("@suppress(");
    expect(problems('@id("x") actions A = s3:GetObject')).toEqual(['TW016 @id("x")']);
    expect(problems(`@id("x") policy P ${rules}`)).toEqual(['TW016 @id("x")']);
    expect(problems('@unchecked("x") tag t')).toEqual(['TW016 @unchecked("x")']);
  });

  it("report wrong arguments and repetition", () => {
    expect(problems(`@description policy P ${rules}`)).toEqual(["TW014 @description"]);
    expect(problems(`@description(5) policy P ${rules}`)).toEqual(["TW014 5"]);
    expect(problems(`@unchecked("") policy P ${rules}`)).toEqual(['TW014 ""']);
    expect(problems(`@description("a") @description("b") policy P ${rules}`)).toEqual(['TW011 @description("b")']);
    expect(problems(`@version("2020-01-01") policy P ${rules}`)).toEqual(['TW112 "2020-01-01"']);
  });

  it("refuse what the old version of the IAM language cannot say", () => {
    const old = (clauses: string): string => `@version("2008-10-17") policy P { rule R { allow s3:GetObject ${clauses} } }`;
    expect(problems(old('on "arn:aws:s3:::${principal.name}"'))).toEqual(['TW140 "arn:aws:s3:::${principal.name}"']);
    expect(problems(old("on * when resource.tag.t == principal.tag.t"))).toEqual(["TW140 principal.tag.t"]);
    expect(problems(old(String.raw`on * when resource.tag.t like "a\*"`))).toEqual([String.raw`TW140 "a\*"`]);
    expect(problems(old('on "arn:aws:s3:::x*" when resource.tag.t == "a*"'))).toEqual([]);
  });
});

describe("@suppress", () => {
  const unsigned = (annotation: string, inner = ""): string =>
    `${annotation} policy P { ${inner} rule R { allow cognito-idp:SignUp on * } }`;

  it("takes warnings of a code out of its node, and says so to later stages", () => {
    expect(problems(unsigned('@suppress(TW310, "an example")'))).toEqual([]);
    expect(problems(unsigned("", '@suppress(TW310, "an example")'))).toEqual([]);
    expect(problems(unsigned('@suppress(TW311, "an example")'))).toEqual(["TW310 (warning) cognito-idp:SignUp"]);
    expect(checkSources(unsigned("", '@suppress(TW310, "x")')).suppressions).toMatchObject([{ code: "TW310" }]);
  });

  it("does not reach other rules", () => {
    const text = `policy P { @suppress(TW310, "here only") rule A { allow cognito-idp:SignUp on * } rule B { allow cognito-idp:SignUp on * } }`;
    expect(problems(text)).toHaveLength(1);
  });

  it("does not silence errors", () => {
    expect(problems('@suppress(TW200, "no") policy P { rule R { allow cognito-idp:Nope on * } }')).toEqual([
      "TW200 cognito-idp:Nope",
    ]);
  });

  it("needs a known code and a reason", () => {
    expect(problems(`@suppress(TW999, "x") policy P ${rules}`)).toEqual(["TW014 TW999"]);
    expect(problems(`@suppress(TW310) policy P ${rules}`)).toEqual(["TW061 @suppress(TW310)"]);
    expect(problems(`@suppress(TW310, " ") policy P ${rules}`)).toEqual(['TW061 @suppress(TW310, " ")']);
  });
});
