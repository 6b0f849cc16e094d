import { describe, expect, it } from "vitest";
import { fixed, labels, policyOf, problems, rulesOf } from "./show.js";

const rule = (clauses: string): string => `policy P { rule R { ${clauses} } }`;

describe("names", () => {
  it("reports an unknown name with the nearest one of the wanted kind", () => {
    const text = `actions Admins = s3:GetObject\nvalues Admin = ["x"]\n${rule("allow Admin2s on *")}`;
    expect(problems(text)).toEqual(["TW010 Admin2s"]);
    expect(fixed(text, "TW010")).toContain("allow Admins on *");
  });

  it("reports unknown names of every kind of list, conditions and values", () => {
    const text = "policy P for resource { rule R { allow A from B on C when D and resource.tag.t in E } }";
    expect(problems(text)).toEqual(["TW010 A", "TW010 B", "TW010 C", "TW010 D", "TW010 E"]);
  });

  it("suggests quotes for a bare word that is a value of a tag", () => {
    const text = `tag env: "dev" | "prod"\n${rule("allow s3:GetObject on * when resource.tag.env == prod")}`;
    expect(problems(text)).toEqual(["TW010 prod"]);
    expect(fixed(text, "TW010")).toContain('== "prod"');
  });

  it("reports an unknown name inside a string", () => {
    expect(problems(rule('allow s3:GetObject on "arn:aws:s3:::${bucket}"'))).toEqual(["TW010 bucket"]);
  });

  it("reports what is declared but never used correctly as well", () => {
    expect(problems("condition unused = sameTag(x)\nvalues V = [Nothing]")).toEqual(["TW010 sameTag", "TW010 Nothing"]);
  });

  it("reports a name declared twice at its second place, whatever the kinds", () => {
    const text = `actions A = s3:GetObject\nvalues A = ["x"]\n${rule("allow A on *")}`;
    expect(problems(text)).toEqual(["TW011 A"]);
    expect(labels(text, "TW011")).toEqual(["A"]);
  });

  it("reports two rules of one name, two parameters of one name and a tag declared twice", () => {
    const text = `tag t\ntag t: "x"\ncondition c(a, a) = resource.tag[a] == "x"
      policy P { rule R { allow s3:GetObject on * } rule R { deny s3:GetObject on * } }`;
    expect(problems(text)).toEqual(["TW011 t", "TW011 a", "TW011 R"]);
  });

  it("reports a name of the wrong kind and shows its declaration", () => {
    const text = `values V = ["x"]\n${rule("allow V on *")}`;
    expect(problems(text)).toEqual(["TW012 V"]);
    expect(labels(text, "TW012")).toEqual(["V"]);
  });

  it("reports a circle of definitions once", () => {
    const text = `actions A = B\nactions B = C, s3:GetObject\nactions C = A\n${rule("allow A on *")}`;
    expect(problems(text)).toEqual(["TW013 A"]);
    expect(problems("condition a = b or b\ncondition b = not a")).toEqual(["TW013 a"]);
    expect(problems("values V = [V]")).toEqual(["TW013 V"]);
    expect(problems('param p = "${q}"\nparam q = "${p}"')).toEqual(["TW013 p"]);
  });

  it("reports words of the language used as names", () => {
    expect(problems('param resource = "x"\ncondition c(principal) = request.mfa')).toEqual(["TW019 resource", "TW019 principal"]);
  });

  it("keeps a name that is like a property of every object apart", () => {
    const text = `actions constructor = s3:GetObject\nactions toString = constructor\n${rule("allow toString on *")}`;
    expect(rulesOf(text)).toEqual(["allow {{s3:GetObject}} on ‹*›"]);
    expect(problems(rule("allow __proto__ on *"))).toEqual(["TW010 __proto__"]);
  });

  it("leaves out a policy with an error and keeps the others", () => {
    const bad = "policy Bad { rule R { allow Nothing on * } }";
    expect(() => policyOf(`${bad}\n${rule("allow s3:GetObject on *")}`)).toThrow("TW010");
  });
});

describe("conditions with parameters", () => {
  const declarations =
    "condition sameTag(key) = resource.tag[key] == principal.tag[key]\ncondition is(key, v) = resource.tag[key] == v\n";
  const when = (expression: string): string => declarations + rule(`allow s3:GetObject on * when ${expression}`);

  it("puts tag keys and values in their place", () => {
    expect(rulesOf(when('sameTag(team) and is("odd key", "x")'))).toEqual([
      "allow s3:GetObject on ‹*› when (aws:ResourceTag/team string equals [${aws:PrincipalTag/team}] and aws:ResourceTag/odd key string equals [x])",
    ]);
  });

  it("passes parameters on, without confusing names of the two places", () => {
    const text = `${declarations}condition both(key, v) = sameTag(key) and is(v, key)\n${rule('allow s3:GetObject on * when both("a", "b")')}`;
    expect(rulesOf(text)).toEqual([
      "allow s3:GetObject on ‹*› when (aws:ResourceTag/a string equals [${aws:PrincipalTag/a}] and aws:ResourceTag/b string equals [a])",
    ]);
  });

  it("takes lists, attributes and parameters of the file as values", () => {
    const text = `values V = ["a", "b"]\nparam p = "c"\ncondition oneOf(key, vs) = resource.tag[key] in vs\n${rule(
      'allow s3:GetObject on * when oneOf(t, V) or oneOf(t, ["x", p]) or oneOf(t, principal.tag.u) or oneOf(t, aws:username)',
    )}`;
    expect(rulesOf(text)[0]).toContain(
      "[a, b] or aws:ResourceTag/t string equals [x, c] or aws:ResourceTag/t string equals [${aws:PrincipalTag/u}] or aws:ResourceTag/t string equals [${aws:username}]",
    );
  });

  it("fills a parameter into a string", () => {
    const text = `condition prefixed(p) = resource.tag.t like "\${p}-*"\n${rule('allow s3:GetObject on * when prefixed("a*")')}`;
    expect(rulesOf(text)[0]).toContain("[a‹*›-‹*›]");
  });

  it("reports the wrong number of arguments", () => {
    expect(problems(when("sameTag and sameTag(a, b)"))).toEqual(["TW014 sameTag", "TW014 sameTag(a, b)"]);
  });

  it("reports an argument that is no tag key where the argument is", () => {
    expect(problems(when("sameTag(5)"))).toEqual(["TW014 5"]);
    expect(problems(when("sameTag(principal.tag.x)"))).toEqual(["TW014 principal.tag.x"]);
  });

  it("reports brackets around a name that is no parameter, and offers the dot", () => {
    const text = rule('allow s3:GetObject on * when resource.tag[team] == "x"');
    expect(problems(text)).toEqual(["TW010 team"]);
    expect(fixed(text, "TW010")).toContain('resource.tag.team == "x"');
  });

  it("places what comes out of a definition at the reference in the rule", () => {
    const text = when("sameTag(team)");
    const { span } = policyOf(text).rules[0]!.condition!;
    expect(text.slice(span.start, span.end)).toBe("sameTag(team)");
  });

  it("reports an argument that does not suit the comparison, once per use", () => {
    const text = `condition before(t) = request.time < t\n${rule('allow s3:GetObject on * when before("2030-01-01") and before("soon")')}`;
    expect(problems(text)).toEqual(['TW244 "soon"']);
  });
});

describe("definitions that double at each step", () => {
  const doubling = (line: (i: number) => string): string => Array.from({ length: 40 }, (_, i) => line(i + 1)).join("\n");

  it("stop with an error for conditions, values and lists", () => {
    const conditions = `condition c0 = request.mfa\n${doubling((i) => `condition c${i} = c${i - 1} or c${i - 1}`)}`;
    expect(problems(conditions)).toEqual(["TW051 c12"]);
    const values = `values v0 = ["x"]\n${doubling((i) => `values v${i} = [v${i - 1}, v${i - 1}]`)}`;
    expect(problems(values)).toEqual(["TW051 v6"]);
    const actions = `actions a0 = s3:GetObject\n${doubling((i) => `actions a${i} = a${i - 1}, a${i - 1}`)}\n${rule("allow a40 on *")}`;
    expect(problems(actions).map((each) => each.slice(0, 5))).toEqual(["TW051"]);
  });

  it("stop with an error when a chain is long", () => {
    const chain = Array.from({ length: 500 }, (_, i) => `condition c${i + 1} = c${i}`).join("\n");
    expect(problems(`condition c0 = request.mfa\n${chain}`).join()).toBe("TW051 c0");
  });
});
