import { describe, expect, it } from "vitest";
import { checkSources, fixed, labels, problems, rulesOf } from "./show.js";

const rule = (clauses: string, kind = ""): string => `policy P ${kind === "" ? "" : `for ${kind} `}{ rule R { ${clauses} } }`;
const allow = (actions: string): string => rule(`allow ${actions} on *`);
const on = (resources: string): string => rule(`allow cognito-idp:AdminGetUser on ${resources}`);

describe("actions", () => {
  it("take the catalogue's spelling, wildcards and unknown services as they are", () => {
    expect(rulesOf(allow('COGNITO-IDP:admingetuser, cognito-idp:admin*, s3:getobject, "s3:Put*", "*"'))).toEqual([
      "allow cognito-idp:AdminGetUser, cognito-idp:admin*, s3:getobject, s3:Put*, * on ‹*›",
    ]);
  });

  it("keep named lists as sets, with their exceptions", () => {
    const text = `actions A = cognito-idp:* except cognito-idp:Delete*\nactions B = A, s3:GetObject\n${allow("B except s3:PutObject")}`;
    expect(rulesOf(text)).toEqual([
      "allow {{cognito-idp:* except cognito-idp:Delete*}, s3:GetObject} except s3:PutObject on ‹*›",
    ]);
  });

  it("place a named list at its name", () => {
    const text = `actions A = s3:GetObject\n${allow("A")}`;
    const span = checkSources(text).policies[0]!.rules[0]!.actions.include[0]!.span;
    expect(text.slice(span.start, span.end)).toBe("A");
  });

  it("may be built from parameters in quotes, not from attributes", () => {
    expect(rulesOf(`param service = "s3"\nvalues Verbs = ["Get", "Put"]\n${allow('"${service}:${Verbs}Object"')}`)).toEqual([
      "allow s3:GetObject, s3:PutObject on ‹*›",
    ]);
    expect(problems(allow('"s3:${principal.tag.verb}"'))).toEqual(['TW139 "s3:${principal.tag.verb}"']);
  });

  it("report an unknown action of a known service, with the nearest", () => {
    expect(problems(allow("cognito-idp:AdminGetUsr"))).toEqual(["TW200 cognito-idp:AdminGetUsr"]);
    expect(fixed(allow("cognito-idp:AdminGetUsr"), "TW200")).toBe(allow("cognito-idp:AdminGetUser"));
    expect(fixed(allow('"cognito-idp:AdminGetUsr"'), "TW200")).toBe(allow('"cognito-idp:AdminGetUser"'));
    expect(problems(`actions A = cognito-idp:Nope\n${allow("A")}\n`)).toEqual(["TW200 cognito-idp:Nope"]);
  });

  it("report a prefix that no service has, with the one that was meant", () => {
    expect(problems(allow("cognito-ipd:AdminGetUser"))).toEqual(["TW201 cognito-ipd:AdminGetUser"]);
    expect(fixed(allow("cognito-ipd:AdminGetUser"), "TW201")).toBe(allow("cognito-idp:AdminGetUser"));
    expect(fixed(allow('"sqss:SendMessage"'), "TW201")).toBe(allow('"sqs:SendMessage"'));
    expect(fixed(allow("elb:DescribeLoadBalancers"), "TW201")).toBe(allow("elasticloadbalancing:DescribeLoadBalancers"));
    expect(problems(allow("acme:Anything"))).toEqual(["TW201 acme:Anything"]);
    expect(problems(allow("deepracer:ListModels"))).toEqual(["TW201 (warning) deepracer:ListModels"]);
  });

  it("take actions of services that exist and are not loaded as they are", () => {
    expect(problems(allow("s3:GetObject, sts:Whatever, sns:X, EC2:RunInstances"))).toEqual([]);
  });

  it("warn of a wildcard that matches nothing", () => {
    expect(problems(allow("cognito-idp:Adminn*"))).toEqual(["TW202 (warning) cognito-idp:Adminn*"]);
    expect(fixed(allow("cognito-idp:Adminn*"), "TW202")).toBe(allow("cognito-idp:Admin*"));
    expect(fixed(allow('"cognito-idp:DescrbeUser*Job"'), "TW202")).toBe(allow('"cognito-idp:DescribeUser*Job"'));
    for (const text of ["cognito-idp:*Nothing", "cognito-idp:Qqqqq*", "cognito-idp:Admn*Nothing"])
      expect(() => fixed(allow(text), "TW202"), text).toThrow("1 TW202, 0 fixes");
  });

  it("report what is no action", () => {
    expect(problems(allow('"GetObject"'))).toEqual(['TW161 "GetObject"']);
    expect(problems(allow('"cognito-*:GetUser"'))).toEqual(['TW161 "cognito-*:GetUser"']);
    expect(problems(allow('"s3:Get Object"'))).toEqual(['TW161 "s3:Get Object"']);
    expect(problems(allow('"s3:a:b"'))).toEqual(['TW161 "s3:a:b"']);
    expect(problems(allow('""'))).toEqual(['TW161 ""']);
  });

  it("are not looked up under `@unchecked`", () => {
    const text = `policy P { @unchecked("newer than the data") rule R { allow cognito-idp:BrandNew, cognito-idp:Brand* on * when exists aws:New } }`;
    expect(problems(text)).toEqual([]);
    expect(rulesOf(text)).toEqual(["allow cognito-idp:BrandNew, cognito-idp:Brand* on ‹*› when exists aws:New"]);
    expect(problems(`@unchecked("new") actions A = cognito-idp:BrandNew\n${allow("A")}`)).toEqual([]);
    expect(problems(`@unchecked("new") condition c = exists aws:New\n${rule("allow s3:GetObject on *")}`)).toEqual([]);
  });

  it("that are called without credentials are a warning where only signed callers are measured", () => {
    expect(problems(allow("cognito-idp:SignUp"))).toEqual(["TW310 (warning) cognito-idp:SignUp"]);
    const named = `actions Public = cognito-idp:SignUp, cognito-idp:InitiateAuth\n${rule("deny Public on *", "scp")}`;
    expect(problems(named)).toEqual(["TW311 (security) Public"]);
    expect(problems(rule("deny cognito-idp:SignUp on *", "rcp"))).toEqual([]);
    expect(problems(allow("cognito-idp:*"))).toEqual([]);
  });
});

describe("resources", () => {
  it("are ARNs in quotes, with wildcards and variables", () => {
    expect(rulesOf(on('"arn:aws:s3:::b/${principal.tag.team}/?*", "*"'))).toEqual([
      "allow cognito-idp:AdminGetUser on arn:aws:s3:::b/${aws:PrincipalTag/team}/‹?›‹*›, ‹*›",
    ]);
  });

  it("are types whose ARN comes from the catalogue", () => {
    expect(rulesOf(on("cognito-idp:userpool"))[0]).toContain("on arn:aws:cognito-idp:‹*›:‹*›:userpool/‹*›");
    expect(rulesOf(on('cognito-idp:userpool("eu_*", region: "eu-west-1", account: 111122223333)'))[0]).toContain(
      "on arn:aws:cognito-idp:eu-west-1:111122223333:userpool/eu_‹*›",
    );
    expect(rulesOf(on('cognito-sync:dataset("p", "${identity.sub}", datasetName: "d", partition: "aws-cn")'))[0]).toContain(
      "on arn:aws-cn:cognito-sync:‹*›:‹*›:identitypool/p/identity/${cognito-identity.amazonaws.com:sub}/dataset/d",
    );
  });

  it("are in the partition of the project", () => {
    expect(rulesOf(on("cognito-idp:userpool"), { partition: "aws-us-gov" })[0]).toContain("on arn:aws-us-gov:cognito-idp");
  });

  it("are one for each value of a list", () => {
    const text = `values Regions = ["eu-west-1", "eu-central-1"]\nresources R = cognito-idp:userpool(region: Regions)\n${on("R")}`;
    expect(rulesOf(text)[0]).toContain(
      "on {arn:aws:cognito-idp:eu-west-1:‹*›:userpool/‹*›, arn:aws:cognito-idp:eu-central-1:‹*›:userpool/‹*›}",
    );
  });

  it("report types and arguments that do not exist", () => {
    expect(problems(on("cognito-idp:user-pool"))).toEqual(["TW205 cognito-idp:user-pool"]);
    expect(fixed(on("cognito-idp:user-pool"), "TW205")).toBe(on("cognito-idp:userpool"));
    expect(problems(on("s3:bucket"))).toEqual(["TW205 s3:bucket"]);
    expect(problems(on('cognito-idp:userpool("a", "b")'))).toEqual(['TW206 "b"']);
    expect(problems(on('cognito-idp:userpool(reegion: "b")'))).toEqual(["TW206 reegion"]);
    expect(fixed(on('cognito-idp:userpool(reegion: "b")'), "TW206")).toBe(on('cognito-idp:userpool(region: "b")'));
    expect(problems(on('cognito-idp:userpool("a", userPoolId: "b")'))).toEqual(['TW206 userPoolId: "b"']);
    expect(problems(on('cognito-idp:userpool(account: "1:userpool/x")'))).toEqual(['TW206 "1:userpool/x"']);
  });

  it("report ARNs that are none", () => {
    expect(problems(on('"userpool/x"'))).toEqual(['TW210 "userpool/x"']);
    expect(problems(on('"ARN:aws:s3:::x"'))).toEqual(['TW210 "ARN:aws:s3:::x"']);
    expect(problems(on('"arn:aws:s3:x"'))).toEqual(['TW211 "arn:aws:s3:x"']);
    expect(problems(on('"arn:aws:s3:*"'))).toEqual(['TW211 (warning) "arn:aws:s3:*"']);
    expect(problems(on('""'))).toEqual(['TW210 ""']);
  });

  it("report variables before the last field", () => {
    expect(problems(on('"arn:aws:s3::${aws:PrincipalAccount}:x"'))).toEqual(['TW226 "arn:aws:s3::${aws:PrincipalAccount}:x"']);
    expect(problems(on('"${aws:PrincipalArn}"'))).toEqual(['TW226 "${aws:PrincipalArn}"']);
    expect(problems(on('cognito-idp:userpool(account: "${principal.account}")'))).toEqual(['TW226 "${principal.account}"']);
  });
});

describe("principals", () => {
  const from = (principals: string): string => rule(`deny s3:GetObject from ${principals} on *`, "resource");

  it("are accounts, ARNs, services, providers and everyone", () => {
    const text = `param account = "111122223333"\nvalues More = ["444455556666"]\nprincipals Us = aws(account, More)\n${from(
      'Us, aws("arn:aws:iam::111122223333:role/app", "arn:aws:sts::111122223333:assumed-role/a/b", "AROAEXAMPLEEXAMPLE1"), service("cognito-idp.amazonaws.com"), federated("cognito-identity.amazonaws.com"), canonical("79a59df900b949e55d96a1e698fbacedfd6e09d98eacf8f8d5218e7cd47ef2be"), *',
    )}`;
    expect(rulesOf(text)[0]).toContain(
      "from {AWS 111122223333, AWS 444455556666}, AWS arn:aws:iam::111122223333:role/app, AWS arn:aws:sts::111122223333:assumed-role/a/b, AWS AROAEXAMPLEEXAMPLE1, Service cognito-idp.amazonaws.com, Federated cognito-identity.amazonaws.com, CanonicalUser 79a59df900b949e55d96a1e698fbacedfd6e09d98eacf8f8d5218e7cd47ef2be, everyone * on",
    );
  });

  it("report formats, wildcards, variables and unknown kinds", () => {
    expect(problems(from('aws("1234")'))).toEqual(['TW118 "1234"']);
    expect(problems(from('aws("arn:aws:iam::111122223333:group/g")'))).toEqual(['TW118 "arn:aws:iam::111122223333:group/g"']);
    expect(problems(from('service("lambda")'))).toEqual(['TW118 "lambda"']);
    expect(problems(from('aws("arn:aws:iam::111122223333:user/*")'))).toEqual(['TW120 "arn:aws:iam::111122223333:user/*"']);
    expect(problems(from('service("*")'))).toEqual(['TW120 "*"']);
    expect(problems(from('aws("arn:aws:iam::111122223333:user/${principal.name}")'))).toEqual([
      'TW139 "arn:aws:iam::111122223333:user/${principal.name}"',
    ]);
    expect(problems(from('azure("x")'))).toEqual(["TW010 azure"]);
    expect(problems(from("aws()"))).toEqual(["TW014 aws()"]);
  });
});

describe("labels", () => {
  it("show the declaration of what is misused", () => {
    expect(labels(`values V = ["x"]\n${on("V")}`, "TW012")).toEqual(["V"]);
  });
});
