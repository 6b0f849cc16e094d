import { describe, expect, it } from "vitest";
import { checkSources, fixed, policyOf, problems, rulesOf } from "./show.js";

const policy = (kind: string, clauses: string): string => `policy P for ${kind} {\n  rule R {\n    ${clauses}\n  }\n}`;

describe("clauses of a policy kind", () => {
  it.each(["identity", "boundary", "session", "scp"])("%s has `on` and no `from`", (kind) => {
    expect(rulesOf(policy(kind, "deny s3:GetObject on *"))).toEqual(["deny s3:GetObject on ‹*›"]);
    expect(problems(policy(kind, "deny s3:GetObject"))).toEqual(["TW109 deny s3:GetObject"]);
    const code = kind === "scp" ? "TW117" : "TW116";
    expect(problems(policy(kind, "deny s3:GetObject from * on *"))).toEqual([`${code} from *`]);
    expect(fixed(policy(kind, "deny s3:GetObject from * on *"), code)).toBe(policy(kind, "deny s3:GetObject on *"));
  });

  it.each(["resource", "endpoint"])("%s has `from` and `on`", (kind) => {
    expect(rulesOf(policy(kind, "allow s3:GetObject from * on *"))).toEqual(["allow s3:GetObject from everyone * on ‹*›"]);
    expect(problems(policy(kind, "allow s3:GetObject"))).toEqual(["TW110 allow s3:GetObject", "TW109 allow s3:GetObject"]);
    expect(fixed(policy(kind, "allow s3:GetObject on *"), "TW110")).toContain("from *");
    expect(problems(fixed(policy(kind, "allow s3:GetObject from *"), "TW109"))).toEqual([]);
  });

  it("trust has `from` and no `on`", () => {
    const good = 'allow sts:AssumeRole from aws("111122223333")';
    expect(rulesOf(policy("trust", good))).toEqual(["allow sts:AssumeRole from AWS 111122223333"]);
    expect(problems(policy("trust", `${good} on *`))).toEqual(["TW123 on *"]);
    expect(fixed(policy("trust", `${good}\n    on *`), "TW123")).toBe(policy("trust", good));
    expect(problems(policy("trust", "allow sts:AssumeRole"))).toEqual(["TW110 allow sts:AssumeRole"]);
    expect(problems(policy("trust", 'deny sts:AssumeRole from * except aws("111122223333")'))).toEqual([
      'TW121 from * except aws("111122223333")',
    ]);
  });

  it("rcp denies everyone something", () => {
    expect(rulesOf(policy("rcp", "deny cognito-idp:SignUp on *"))).toEqual(["deny cognito-idp:SignUp from everyone * on ‹*›"]);
    expect(problems(policy("rcp", "allow s3:GetObject on *"))).toEqual(["TW130 allow s3:GetObject"]);
    expect(problems(policy("rcp", "deny s3:GetObject from * on *"))).toEqual(["TW129 from *"]);
    expect(problems(policy("rcp", "deny s3:GetObject"))).toEqual(["TW109 deny s3:GetObject"]);
    expect(problems(policy("rcp", "deny * on *"))).toEqual(["TW132 *"]);
    expect(problems(policy("rcp", "deny s3:* except s3:GetObject on *"))).toEqual(["TW131 s3:* except s3:GetObject"]);
    expect(problems(`actions A = s3:* except s3:GetObject\n${policy("rcp", "deny A on *")}`)).toEqual(["TW131 A"]);
    expect(problems(`@version("2008-10-17") ${policy("rcp", "deny s3:GetObject on *")}`)).toEqual(['TW133 "2008-10-17"']);
  });

  it("an unknown kind is reported with the nearest, and its rules are read as that", () => {
    const text = policy("trsut", 'allow sts:AssumeRole from aws("111122223333")');
    expect(problems(text)).toEqual(["TW018 trsut"]);
    expect(fixed(text, "TW018")).toContain("for trust");
  });

  it("an `allow` for everyone except somebody is an error", () => {
    const except = 'from * except aws("111122223333") on *';
    expect(problems(policy("resource", `allow s3:GetObject ${except}`))).toEqual(['TW401 from * except aws("111122223333")']);
    expect(problems(policy("resource", `deny s3:GetObject ${except}`))).toEqual([]);
    expect(
      problems(`principals Others = * except aws("111122223333")\n${policy("resource", "allow s3:GetObject from Others on *")}`),
    ).toEqual(["TW401 from Others"]);
  });

  it("reports all wrong clauses of a rule, and the rest of the rule as well", () => {
    expect(problems(policy("identity", "allow Nothing from * when missing nothing.x"))).toEqual([
      "TW010 Nothing",
      "TW116 from *",
      "TW109 allow Nothing",
      "TW017 nothing",
    ]);
  });
});

describe("rules", () => {
  it("join `when` and the negation of `unless`", () => {
    const text = policy("identity", 'deny s3:GetObject on * when request.mfa unless resource.tag.t == "x"');
    expect(rulesOf(text)[0]).toContain(
      "when (aws:MultiFactorAuthPresent bool equals [true] and not(aws:ResourceTag/t string equals [x]))",
    );
    expect(rulesOf(policy("identity", "deny s3:GetObject on * unless request.mfa"))[0]).toContain(
      "when not(aws:MultiFactorAuthPresent",
    );
  });

  it("carry their name, or else the effect clause, as their place", () => {
    const text = "policy P { rule Named { allow s3:GetObject on * } rule { deny s3:PutObject on * } }";
    const shown = policyOf(text).rules.map(({ name, nameSpan }) => [name, text.slice(nameSpan.start, nameSpan.end)]);
    expect(shown).toEqual([
      ["Named", "Named"],
      [undefined, "deny s3:PutObject"],
    ]);
  });

  it("without which a policy is no policy", () => {
    expect(problems("policy Empty { }")).toEqual(["TW105 Empty"]);
  });
});

describe("constructs whose meaning is still to come", () => {
  it("are warnings where the documents do not depend on them", () => {
    const text = `policy P { rule R { allow s3:GetObject on * } }
      test "a title" { given policy P expect allow s3:GetObject }
      claim "another" { given policy P never allow s3:PutObject }`;
    expect(problems(text)).toEqual(['TW050 (warning) "a title"', 'TW050 (warning) "another"']);
    expect(checkSources(text).policies).toHaveLength(1);
  });
});
