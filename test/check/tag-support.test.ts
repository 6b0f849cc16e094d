import { describe, expect, it } from "vitest";
import { checkSources, fixed, labels, problems } from "./show.js";

const rule = (clauses: string, kind = "identity"): string => `policy P for ${kind} { rule R { ${clauses} } }`;
const messageOf = (text: string): string => checkSources(text).diagnostics[0]!.message;

describe("conditions on tags that an action's requests never carry", () => {
  it("make a deny with a negated test deny everything: an error", () => {
    const text = rule('deny cognito-idp:AdminGetUser, cognito-idp:ListUserPools on * when resource.tag.env != "dev"');
    expect(problems(text)).toEqual(["TW302 cognito-idp:ListUserPools"]);
    expect(messageOf(text)).toBe("`cognito-idp:ListUserPools` never carries `resource.tag.env`: every request for it is denied");
    expect(labels(text, "TW302")).toEqual(['resource.tag.env != "dev"']);
    expect(problems(fixed(text, "TW302"))).toEqual([]);
  });

  it.each(["unless resource.tag.env == principal.tag.env", "when missing resource.tag.env", 'when resource.tag.env? == "x"'])(
    "whatever way the deny says so: %s",
    (condition) => {
      expect(problems(rule(`deny cognito-idp:ListUserPools on * ${condition}`))).toEqual(["TW302 cognito-idp:ListUserPools"]);
    },
  );

  it("make an allow with a negated test allow everything: an error", () => {
    expect(problems(rule('allow cognito-idp:ListUserPools on * when resource.tag.env != "prod"'))).toEqual([
      "TW303 cognito-idp:ListUserPools",
    ]);
    expect(problems(rule('allow cognito-sync:ListRecords on * when all request.tagKeys in ["a"]'))).toEqual([
      "TW303 cognito-sync:ListRecords",
    ]);
  });

  it("make an allow with a positive test allow nothing, and a deny protect nothing: warnings", () => {
    const text = rule('allow cognito-idp:AdminGetUser, cognito-idp:ListUserPools on * when resource.tag.env == "dev"');
    expect(problems(text)).toEqual(["TW300 (warning) cognito-idp:ListUserPools"]);
    expect(problems(fixed(text, "TW300"))).toEqual([]);
    expect(problems(rule('deny cognito-idp:ListUserPools on * when resource.tag.env == "prod"'))).toEqual([
      "TW301 (warning) cognito-idp:ListUserPools",
    ]);
    expect(problems(rule('allow cognito-idp:AdminGetUser on * when request.tag.env == "x"'))).toEqual([
      "TW306 (warning) cognito-idp:AdminGetUser",
    ]);
    expect(problems(rule('deny cognito-idp:AdminGetUser on * when any request.tagKeys in ["env"]'))).toEqual([
      "TW306 (warning) cognito-idp:AdminGetUser",
    ]);
  });

  it("count when the tag is the value, not the key", () => {
    expect(problems(rule("allow cognito-idp:ListUserPools on * when principal.tag.t == resource.tag.t"))).toEqual([
      "TW300 (warning) cognito-idp:ListUserPools",
    ]);
    expect(problems(rule("deny cognito-idp:ListUserPools on * when principal.tag.t != resource.tag.t"))).toEqual([
      "TW302 cognito-idp:ListUserPools",
    ]);
    expect(problems(rule('allow cognito-idp:ListUserPools on * when principal.tag.t in [resource.tag.t, "x"]'))).toEqual([]);
    expect(problems(rule('allow cognito-idp:ListUserPools on * when principal.tag.t == resource.tag.t ?? "x"'))).toEqual([]);
  });

  it("are judged with the rest of the condition", () => {
    expect(problems(rule('allow cognito-idp:ListUserPools on * when resource.tag.env == "x" or request.mfa'))).toEqual([]);
    expect(problems(rule('deny cognito-idp:ListUserPools on * when resource.tag.env != "x" or request.mfa'))).toEqual([
      "TW302 cognito-idp:ListUserPools",
    ]);
    expect(problems(rule('allow cognito-idp:ListUserPools on * when resource.tag.env == "x" and request.mfa'))).toEqual([
      "TW300 (warning) cognito-idp:ListUserPools",
    ]);
  });

  it("are a warning where only the tags of a guard are lost", () => {
    const text = rule('deny cognito-idp:ListUserPools on * when resource.tag.env != "x" unless request.mfa');
    expect(problems(text)).toEqual(["TW302 (warning) cognito-idp:ListUserPools"]);
    expect(messageOf(text)).toContain("denied whatever the tags are");
    expect(problems(rule('deny cognito-idp:ListUserPools on * unless resource.tag.env == "x" or request.mfa'))).toEqual([
      "TW302 (warning) cognito-idp:ListUserPools",
    ]);
    expect(problems(rule('allow cognito-idp:ListUserPools on * when resource.tag.env != "x" and request.mfa'))).toEqual([
      "TW303 (warning) cognito-idp:ListUserPools",
    ]);
  });

  it("are taken at their word when they say what a missing tag means", () => {
    expect(problems(rule('allow cognito-idp:ListUserPools on * when resource.tag.env? == "x" and request.mfa'))).toEqual([]);
    expect(
      problems(rule('allow cognito-idp:AdminGetUser on * when resource.tag.t == "x" and all request.tagKeys in ["t"]')),
    ).toEqual([]);
  });

  it("are doubtful where the reference lists the key for a create action", () => {
    expect(problems(rule('deny cognito-idp:CreateUserPool on * when resource.tag.env != "x"'))).toEqual([
      "TW302 (warning) cognito-idp:CreateUserPool",
    ]);
  });

  it("are judged action by action under a wildcard, unsigned ones apart", () => {
    const deny = rule('deny cognito-idp:Delete*, cognito-identity:Delete* on * when resource.tag.env == "prod"');
    expect(problems(deny)).toEqual(["TW301 (warning) cognito-identity:Delete*"]);
    expect(messageOf(deny)).toContain("`cognito-identity:DeleteIdentities`");
    expect(checkSources(deny).diagnostics[0]!.help).toContain("`cognito-idp:DeleteUser`");
    expect(problems(fixed(deny, "TW301"))).toEqual([]);
    const allow = rule('allow cognito-idp:List* on * when resource.tag.env == "prod"');
    expect(problems(allow)).toEqual(["TW307 (info) cognito-idp:List*"]);
    expect(problems(rule('allow cognito-sync:* on * when resource.tag.env == "prod"'))).toEqual([
      "TW300 (warning) cognito-sync:*",
    ]);
    expect(problems(rule('deny * on * when resource.tag.env != "prod"'))).toContain("TW302 *");
  });

  it("honour exceptions and named lists", () => {
    const text = `actions Lists = cognito-idp:List* except cognito-idp:ListUserPools, cognito-idp:ListResourcesForWebACL
      ${rule('allow Lists on * when resource.tag.env == "prod"')}`;
    expect(problems(text)).toEqual([]);
    expect(problems(rule('deny cognito-idp:* except cognito-idp:* on * when resource.tag.env != "x"'))).toEqual([]);
    const named = `actions A = cognito-idp:AdminGetUser, cognito-idp:ListUserPools\n${rule('deny A on * when resource.tag.env != "x"')}`;
    expect(problems(named)).toEqual(["TW302 A"]);
    expect(fixed(named, "TW302")).toContain("deny A except cognito-idp:ListUserPools on *");
  });

  it("do not speak of services that the catalogue does not have, nor under `@unchecked`", () => {
    expect(problems(rule('deny s3:* on * when resource.tag.env != "x"'))).toEqual([]);
    expect(
      problems(
        `policy P { @unchecked("checked by hand") rule R { deny cognito-idp:ListUserPools on * when resource.tag.t != "x" } }`,
      ),
    ).toEqual([]);
  });

  it("do not speak of principal tags, which every signed request may carry", () => {
    expect(problems(rule('deny cognito-idp:ListUserPools on * when principal.tag.t != "x"'))).toEqual([]);
  });
});
