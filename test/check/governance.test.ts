import { describe, expect, it } from "vitest";
import { loadCatalog } from "../../src/catalog/load-catalog.js";
import { checkSources, fixed, labels, problems, rulesOf } from "./show.js";

const policy = (members: string, kind = "identity"): string => `policy P for ${kind} { ${members} }`;
const vocabulary = 'tag team: "a" | "b"\ntag center: like "cc-*" | "none"\ntag prefix: like "p-*"\ntag tenant\n';

describe("require", () => {
  const condition = (tags: string): string =>
    rulesOf(`${vocabulary}${policy(`require R { tags ${tags} on cognito-idp:CreateUserPool }`)}`)[0]!.replace(
      "deny cognito-idp:CreateUserPool on ‹*› when ",
      "",
    );

  it("denies what lacks the tag or has another value", () => {
    expect(condition("team")).toBe("aws:RequestTag/team string not equals [a, b]");
    expect(condition("prefix")).toBe("aws:RequestTag/prefix string not like [p-‹*›]");
    expect(condition("center")).toBe(
      "(aws:RequestTag/center string not equals [none] and aws:RequestTag/center string not like [cc-‹*›])",
    );
    expect(condition("tenant")).toBe("missing aws:RequestTag/tenant");
  });

  it("denies it for each of the tags, and with `only` for any other key", () => {
    expect(condition("team, tenant")).toBe("(aws:RequestTag/team string not equals [a, b] or missing aws:RequestTag/tenant)");
    expect(condition("only team")).toBe(
      "(aws:RequestTag/team string not equals [a, b] or aws:TagKeys any string not equals [team])",
    );
  });

  it("exempts by `unless`", () => {
    const text = policy('require R { tags "cost center" on cognito-idp:CreateUserPool unless principal.tag.duty == "x" }');
    expect(rulesOf(text)).toEqual([
      "deny cognito-idp:CreateUserPool on ‹*› when (missing aws:RequestTag/cost center and not(aws:PrincipalTag/duty string equals [x]))",
    ]);
  });

  it("is held to the vocabulary", () => {
    const text = (tags: string): string => `${vocabulary}${policy(`require R { tags ${tags} on cognito-idp:CreateUserPool }`)}`;
    expect(problems(text("taem"))).toEqual(["TW340 taem"]);
    expect(problems(fixed(text("taem"), "TW340"))).toEqual([]);
    expect(problems(text("Team"))).toEqual(["TW327 (warning) Team"]);
    expect(problems(text("team, tenant, Team"))).toEqual(["TW011 Team"]);
  });

  it("needs actions that carry the tags and their keys, and names them", () => {
    const text = policy("require R { tags t on cognito-idp:Create*, cognito-idp:UntagResource }");
    expect(problems(text)).toEqual(["TW343 cognito-idp:Create*, cognito-idp:UntagResource"]);
    const [found] = checkSources(text).diagnostics;
    expect(found!.message).toContain("`cognito-idp:CreateGroup`");
    expect(found!.help).toBe(
      "tags can be required of `cognito-idp:CreateUserPool`, `cognito-idp:TagResource`, `cognito-idp:UpdateUserPool`",
    );
    expect(rulesOf(fixed(text, "TW343"))[0]).toContain("deny cognito-idp:CreateUserPool on");
    expect(problems(policy("require R { tags t on * }"))).toEqual(["TW343 *"]);
    expect(problems(policy('@unchecked("newer") require R { tags t on * except iam:* }'))).toEqual(["TW343 * except iam:*"]);
    expect(problems(policy('@unchecked("newer") require R { tags t on cognito-idp:CreateGroup }'))).toEqual([]);
    expect(problems(policy("require R { tags t on cognito-sync:BulkPublish }"))).toEqual(["TW343 cognito-sync:BulkPublish"]);
  });

  it("tells when its exemption asks for a tag that is never there", () => {
    const text = policy('require R { tags t on cognito-idp:CreateUserPool unless resource.tag.t == "x" }');
    expect(problems(text)).toEqual(["TW302 (warning) cognito-idp:CreateUserPool"]);
    expect(checkSources(text).diagnostics[0]!.fixes).toEqual([]);
  });
});

describe("protect", () => {
  const condition = "aws:TagKeys any string equals ignoreCase [t]";
  const protect = (on: string, rest = ""): string => policy(`protect R { tags t on ${on} ${rest} }`);

  it("denies every action that takes the type and carries tag keys, in any spelling", () => {
    expect(rulesOf(protect("cognito-idp:userpool", "unless request.mfa"))).toEqual([
      `deny cognito-idp:TagResource, cognito-idp:UntagResource, cognito-idp:UpdateUserPool on ‹*› when (${condition} and not(aws:MultiFactorAuthPresent bool equals [true]))`,
    ]);
    expect(rulesOf(protect("cognito-identity:identitypool"))).toEqual([
      `deny cognito-identity:TagResource, cognito-identity:UntagResource on ‹*› when ${condition}`,
    ]);
  });

  it("stays with the resources that arguments name", () => {
    const arn = "arn:aws:cognito-idp:‹*›:‹*›:userpool/eu_1";
    const actions = "cognito-idp:TagResource, cognito-idp:UntagResource, cognito-idp:UpdateUserPool";
    expect(rulesOf(protect('cognito-idp:userpool("eu_1")'))).toEqual([`deny ${actions} on ${arn} when ${condition}`]);
    expect(rulesOf(protect('cognito-idp:userpool("eu_1"), cognito-idp:userpool(account: "111122223333")'))).toEqual([
      `deny ${actions} on ${arn}, arn:aws:cognito-idp:‹*›:111122223333:userpool/‹*› when ${condition}`,
    ]);
    expect(rulesOf(protect('cognito-idp:userpool("eu_1"), cognito-idp:userpool'))).toEqual([
      `deny ${actions} on ‹*› when ${condition}`,
    ]);
    const named = `resources Pools = cognito-idp:userpool("eu_1")\n${protect("Pools")}`;
    expect(rulesOf(named)).toEqual([`deny ${actions} on ${arn} when ${condition}`]);
    expect(problems(named)).toEqual(["TW346 (info) Pools", "TW346 (info) Pools"]);
  });

  it("keeps to the type where an action takes several", async () => {
    const catalog = await loadCatalog(["dynamodb"]);
    expect(rulesOf(protect("dynamodb:table"), { catalog })).toEqual([
      `deny dynamodb:TagResource, dynamodb:UntagResource on arn:aws:dynamodb:‹*›:‹*›:table/‹*› when ${condition}`,
    ]);
    const both = rulesOf(protect("dynamodb:table, cognito-identity:identitypool"), { catalog });
    expect(both.map((text) => text.split(" on ")[0])).toEqual([
      "deny cognito-identity:TagResource, cognito-identity:UntagResource",
      "deny dynamodb:TagResource, dynamodb:UntagResource",
    ]);
  });

  it("takes tagging actions by whatever name, and no creations", async () => {
    const catalog = await loadCatalog(["ec2"]);
    const [text] = rulesOf(protect("ec2:vpc"), { catalog });
    expect(text).toContain("deny ec2:CreateTags, ec2:DeleteTags on arn:aws:ec2:");
    expect(text).not.toContain("CreateVpc");
  });

  it("names what IAM does not show", async () => {
    const messages = (text: string, catalog?: Awaited<ReturnType<typeof loadCatalog>>): readonly string[] =>
      checkSources(text, catalog === undefined ? {} : { catalog }).diagnostics.map(({ code, message }) => `${code} ${message}`);
    expect(messages(protect("cognito-idp:userpool"))).toEqual([
      "TW346 `cognito-idp:CreateUserPoolReplica` sets the tags of a `cognito-idp:userpool` by `UserPoolTags`, which no tag key shows: it is not stopped",
    ]);
    expect(messages(protect("cognito-identity:identitypool"))).toEqual([
      "TW346 `cognito-identity:UpdateIdentityPool` carries no tag keys: it is stopped only where the service asks for `cognito-identity:TagResource` as well",
    ]);
    expect(messages(protect('cognito-identity:identitypool("x")'))[0]).toBe(
      "TW346 `cognito-identity:CreateIdentityPool` with tags asks for `cognito-identity:TagResource` on `*`, since the resource has no ARN yet: that is not stopped here",
    );
    expect(messages(protect("s3:bucket"), await loadCatalog(["s3"]))).toContain(
      "TW346 `s3:PutBucketTagging` changes tags of a `s3:bucket` and carries no tag keys: it is not stopped",
    );
  });

  it("takes resource types that have tags", () => {
    expect(problems(protect("*"))).toEqual(["TW344 *"]);
    expect(problems(protect('"arn:aws:cognito-idp:*:*:userpool/*"'))).toEqual(['TW344 "arn:aws:cognito-idp:*:*:userpool/*"']);
    expect(problems(protect('cognito-idp:userpool except cognito-idp:userpool("x")'))).toEqual([
      'TW344 cognito-idp:userpool("x")',
    ]);
    expect(problems(`resources A = *\n${protect("A")}`)).toEqual(["TW344 A"]);
    expect(problems(protect("cognito-sync:dataset"))).toEqual(["TW345 cognito-sync:dataset"]);
  });

  it("has no `only`", () => {
    const text = policy("protect R { tags only t on cognito-idp:userpool }");
    expect(problems(text)).toContain("TW002 tags only ");
  });
});

describe("require and protect", () => {
  const both = (required: string, rest: string, create = "cognito-idp:CreateUserPool"): string =>
    policy(`require A { tags ${required} on ${create} } protect B { tags u, t on cognito-idp:userpool ${rest} }`);
  const together = (text: string): readonly string[] => problems(text).filter((each) => each.startsWith("TW347"));

  it("of one key leave creation to those whom `unless` exempts, and to nobody without", () => {
    expect(together(both("t", ""))).toEqual(["TW347 (warning) t"]);
    expect(labels(both("t", ""), "TW347")).toEqual(["t"]);
    expect(together(both("T", "unless request.mfa"))).toEqual(["TW347 (info) T"]);
    expect(together(both("t", "", "cognito-idp:UpdateUserPool"))).toEqual(["TW347 (warning) t"]);
    expect(together(both("v", ""))).toEqual([]);
    expect(together(both("t", "", "cognito-identity:CreateIdentityPool"))).toEqual([]);
  });

  it("share their names with rules", () => {
    const text = policy(
      "rule A { allow s3:GetObject on * } require A { tags t on cognito-idp:CreateUserPool } protect A { tags u on cognito-identity:identitypool }",
    );
    expect(problems(text).filter((each) => each.startsWith("TW011"))).toEqual(["TW011 A", "TW011 A"]);
  });

  it.each(["resource", "endpoint", "trust"])("have no place in a policy for %s", (kind) => {
    const text = policy(
      "require A { tags t on cognito-idp:CreateUserPool } protect { tags u on cognito-identity:identitypool }",
      kind,
    );
    expect(problems(text)).toEqual(["TW350 A", "TW350 protect"]);
    expect(checkSources(text).policies).toEqual([]);
  });

  it.each(["boundary", "session", "scp"])("are rules of a policy for %s", (kind) => {
    expect(rulesOf(policy("require A { tags t on cognito-idp:CreateUserPool }", kind))).toEqual([
      "deny cognito-idp:CreateUserPool on ‹*› when missing aws:RequestTag/t",
    ]);
  });

  it("speak of everyone in a policy for rcp", () => {
    expect(rulesOf(policy("require A { tags t on cognito-idp:CreateUserPool }", "rcp"))).toEqual([
      "deny cognito-idp:CreateUserPool from everyone * on ‹*› when missing aws:RequestTag/t",
    ]);
  });

  it("are enough for a policy", () => {
    const { policies } = checkSources(policy("/// Why.\nprotect { tags t on cognito-identity:identitypool }"));
    expect(policies[0]!.rules.map(({ name, nameSpan }) => [name, nameSpan.end - nameSpan.start])).toEqual([
      [undefined, "protect".length],
    ]);
  });
});
