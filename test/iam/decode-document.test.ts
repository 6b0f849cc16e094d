import { describe, expect, it } from "vitest";
import { decodePolicy } from "../../src/iam/decode.js";
import { decodeDocument } from "../../src/iam/decode-document.js";
import type { Decoding } from "../../src/iam/decoding.js";
import { readJson } from "../../src/iam/read-json.js";
import { allow, anything, diagnosed, repaired, statement } from "./diagnosed.js";

const whole = (members: string): string => `{"Version": "2012-10-17", ${members}}`;

describe("the policy", () => {
  it("is an object", () => {
    expect(diagnosed("[]")).toEqual(["TW102 ["]);
    expect(diagnosed('"Allow"')).toEqual(['TW102 "Allow"']);
    expect(diagnosed("null")).toEqual(["TW102 null"]);
  });

  it("has known elements only, exactly spelt", () => {
    const rest = `"Statement": {${allow}, ${anything}}}`;
    expect(diagnosed(`{"version": "2012-10-17", ${rest}`)).toEqual(['TW104 "version"']);
    expect(repaired(`{"version": "2012-10-17", ${rest}`)).toBe(`{"Version": "2012-10-17", ${rest}`);
    expect(diagnosed(`{"Statemnt": {}}`)).toEqual(['TW104 "Statemnt"']);
    expect(diagnosed(`{"Version": "2012-10-17", "__proto__": 1, ${rest}`)).toEqual(['TW104 "__proto__"']);
  });

  it("has an Id only where a resource is its owner", () => {
    const text = whole(`"Id": "x", "Statement": {${allow}, ${anything}, "Principal": "*"}`);
    expect(diagnosed(text, "resource")).toEqual([]);
    expect(diagnosed(whole(`"Id": "x", "Statement": {${allow}, ${anything}}`))).toEqual(['TW104 "Id"']);
    const somebody = '"Action": "sts:*", "Principal": "*"';
    expect(diagnosed(whole(`"Id": "x", "Statement": {"Effect": "Deny", ${somebody}}`), "trust")).toEqual([]);
    expect(diagnosed(whole(`"Id": "x", "Statement": {"Effect": "Deny", ${somebody}, ${anything}}`), "endpoint")).toEqual([]);
    expect(diagnosed(whole(`"Id": "x", "Statement": {"Effect": "Deny", ${somebody}, ${anything}}`), "rcp")).toEqual([
      'TW104 "Id"',
    ]);
    expect(decodePolicy({ name: "f", text }, "resource").policy?.id).toBe("x");
    expect(diagnosed(whole(`"Id": 1, "Statement": {${allow}, "Principal": "*"}`), "resource")).toEqual(["TW103 1"]);
  });

  it("has a version of the language", () => {
    const body = `"Statement": {${allow}, ${anything}}}`;
    expect(diagnosed(`{"Version": "2012-10-7", ${body}`)).toEqual(['TW112 "2012-10-7"']);
    expect(repaired(`{"Version": "2024-01-01", ${body}`)).toBe(`{"Version": "2012-10-17", ${body}`);
    expect(diagnosed(`{"Version": 2012, ${body}`)).toEqual(["TW103 2012"]);
    for (const version of ['"Version": "2008-10-17", ', ""]) {
      const { policy, diagnostics } = decodePolicy({ name: "f", text: `{${version}${body}` }, "identity");
      expect(diagnostics).toEqual([]);
      expect(policy?.version).toBe("2008-10-17");
    }
  });

  it("has the version of 2012 where it is an RCP, and is repaired where it says another", () => {
    const rcp = (version: string): string =>
      `{${version}"Statement": {"Effect": "Deny", "Principal": "*", "Action": "s3:*", ${anything}}}`;
    expect(diagnosed(rcp('"Version": 1, '), "rcp")).toEqual(["TW103 1"]);
    expect(diagnosed(rcp('"Version": "x", '), "rcp")).toEqual(['TW112 "x"']);
    expect(repaired(rcp('"Version": "2008-10-17", '), "rcp")).toBe(rcp('"Version": "2012-10-17", '));
    expect(repaired(rcp(""), "rcp")).toBe(rcp(""));
  });

  it("has each element once: the first decides", () => {
    expect(diagnosed(statement(`${allow}, ${anything}, "Effect": "allow"`))).toEqual(['TW101 "Effect"']);
    expect(diagnosed(statement(`"Effect": "allow", "Action": "*", ${anything}, "Effect": "Allow"`))).toEqual([
      'TW107 "allow"',
      'TW101 "Effect"',
    ]);
  });

  it("leaves out of the policy what the document leaves out", () => {
    const { policy } = decodePolicy({ name: "f", text: `{"Statement": {${allow}, ${anything}}}` }, "identity");
    expect(Object.keys(policy ?? {})).toEqual(["name", "kind", "version", "statements"]);
    expect(Object.keys(policy?.statements[0] ?? {})).toEqual(["effect", "actions", "resources", "conditions", "origin"]);
    const trust = decodePolicy({ name: "f", text: statement('"Effect": "Deny", "Action": "sts:*", "Principal": "*"') }, "trust");
    expect(Object.keys(trust.policy?.statements[0] ?? {})).toEqual(["effect", "principals", "actions", "conditions", "origin"]);
  });

  it("has statements", () => {
    expect(diagnosed('{"Version": "2012-10-17"}')).toEqual(["TW105 {"]);
    expect(diagnosed(whole('"Statement": []'))).toEqual(["TW105 ["]);
    expect(diagnosed(whole('"Statement": "Allow"'))).toEqual(['TW103 "Allow"']);
    expect(diagnosed(whole('"Statement": [1, null]'))).toEqual(["TW103 1", "TW160 null"]);
    expect(diagnosed(whole('"Statement": null'))).toEqual(["TW160 null"]);
  });

  it("has Sids of letters and digits, each once, except where a service decides", () => {
    const two = (a: string, b: string): string =>
      whole(`"Statement": [{"Sid": "${a}", ${allow}, ${anything}}, {"Sid": "${b}", ${allow}, ${anything}}]`);
    expect(diagnosed(two("A", "a"))).toEqual([]);
    expect(diagnosed(two("", ""))).toEqual([]);
    expect(diagnosed(two("A", "A"))).toEqual(['TW114 "A"']);
    expect(diagnosed(two("A-1", "B 2"), "scp")).toEqual(['TW115 "A-1"', 'TW115 "B 2"']);
    expect(repaired(two("A-1", "B 2"))).toBe(two("A1", "B2"));
    const strict = ['TW115 "A b"', 'TW115 "A b"', 'TW114 "A b"'];
    for (const kind of ["identity", "boundary", "session", "scp"] as const)
      expect(diagnosed(two("A b", "A b"), kind)).toEqual(strict);
    const named = two("A b", "A b").replaceAll(`${allow}, `, '"Effect": "Deny", "Action": "sts:*", "Principal": "*", ');
    expect(diagnosed(named, "rcp")).toEqual(strict);
    expect(diagnosed(named.replaceAll(`, ${anything}`, ""), "trust")).toEqual(strict);
    for (const kind of ["resource", "endpoint"] as const) expect(diagnosed(named, kind)).toEqual([]);
  });

  it("shows where a Sid was used first", () => {
    const text = whole(`"Statement": [{"Sid": "A", ${allow}, ${anything}}, {"Sid": "A", ${allow}, ${anything}}]`);
    const [problem] = decodePolicy({ name: "f", text }, "identity").diagnostics;
    expect(problem?.labels.map(({ span }) => span.start)).toEqual([text.indexOf('"A"')]);
  });
});

describe("a statement", () => {
  it("has known elements only", () => {
    expect(diagnosed(statement(`${allow}, ${anything}, "Comment": "x"`))).toEqual(['TW104 "Comment"']);
    expect(diagnosed(statement(`${allow}, "Resources": "*"`))).toEqual(['TW104 "Resources"']);
    expect(repaired(statement(`${allow}, "resource": "*"`))).toBe(statement(`${allow}, "Resource": "*"`));
  });

  it("has no null", () => {
    expect(diagnosed(statement(`${allow}, ${anything}, "Condition": null`))).toEqual(["TW160 null"]);
    expect(diagnosed(statement('"Effect": null, "Action": null, "Resource": [null]'))).toEqual([
      "TW160 null",
      "TW160 null",
      "TW160 null",
    ]);
  });

  it("has an effect, exactly spelt", () => {
    expect(diagnosed(statement(`"Action": "*", ${anything}`))).toEqual(["TW106 {"]);
    expect(diagnosed(statement(`"Effect": "allow", "Action": "*", ${anything}`))).toEqual(['TW107 "allow"']);
    expect(repaired(statement(`"Effect": "DENY", "Action": "*", ${anything}`))).toBe(
      statement(`"Effect": "Deny", "Action": "*", ${anything}`),
    );
    expect(diagnosed(statement(`"Effect": "Permit", "Action": "*", ${anything}`))).toEqual(['TW107 "Permit"']);
    expect(diagnosed(statement(`"Effect": true, "Action": "*", ${anything}`))).toEqual(["TW103 true"]);
    for (const [written, meant] of [
      ["allow", "Allow"],
      ["Alow", "Allow"],
      ["Dney", "Deny"],
      ["Permit", "Permit"],
    ]) {
      const text = (effect = ""): string => statement(`"Effect": "${effect}", "Action": "*", ${anything}`);
      expect(repaired(text(written))).toBe(text(meant));
    }
  });

  it("does not lack what it has misspelt or left null, and lacks the rest", () => {
    expect(diagnosed(statement(`"effect": "Allow", "Action": "*", ${anything}`))).toEqual(['TW104 "effect"']);
    expect(diagnosed(statement(`"Effect": "Deny", "NotActions": "*", ${anything}`))).toEqual(['TW104 "NotActions"']);
    expect(diagnosed(statement(`"Effect": "Deny", "NotAction": null, ${anything}`))).toEqual(["TW160 null"]);
    expect(diagnosed(statement('"Effect": "Deny", "Action": "*", "NotResource": null'))).toEqual(["TW160 null"]);
    expect(diagnosed(statement('"Effect": "Deny", "Action": "*", "Comment": "x"'))).toEqual(["TW109 {", 'TW104 "Comment"']);
    expect(diagnosed(statement(`"Effect": "Deny", "Comment": "x", ${anything}`))).toEqual(["TW108 {", 'TW104 "Comment"']);
    expect(diagnosed(statement(`"Comment": "x", "Action": "*", ${anything}`))).toEqual(["TW106 {", 'TW104 "Comment"']);
    expect(diagnosed('{"Comment": "x"}')).toEqual(["TW105 {", 'TW104 "Comment"']);
    expect(diagnosed('{"Statements": {}}')).toEqual(['TW104 "Statements"']);
  });

  it("has actions and resources", () => {
    expect(diagnosed(statement(`"Effect": "Allow", ${anything}`))).toEqual(["TW108 {"]);
    expect(diagnosed(statement(allow))).toEqual(["TW109 {"]);
    expect(diagnosed(statement(`${allow}, "Principal": "*"`), "resource")).toEqual([]);
    expect(diagnosed(statement(`"Effect": "Allow", "Action": 1, "Resource": {"a": 1}`))).toEqual(["TW103 1", "TW103 {"]);
    expect(diagnosed(statement('"Effect": "Allow", "Action": ["*", true], "Resource": ["*", ["*"]]'))).toEqual([
      "TW103 true",
      "TW103 [",
    ]);
  });

  it("has one of a pair", () => {
    expect(diagnosed(statement(`${allow}, "NotAction": "iam:*", ${anything}`))).toEqual(['TW111 "NotAction"']);
    expect(diagnosed(statement(`"NotResource": "*", ${allow}, ${anything}`))).toEqual(['TW111 "Resource"']);
    expect(
      diagnosed(statement(`"Effect": "Deny", "Action": "*", ${anything}, "Principal": "*", "NotPrincipal": "*"`), "resource"),
    ).toEqual(['TW111 "NotPrincipal"']);
    const parsed = { Statement: { Effect: "Deny", NotAction: "*", Action: "*", Resource: "*" } };
    expect(decodePolicy(parsed, "identity").diagnostics.map(({ message }) => message)).toEqual([
      "`NotAction` and `Action` exclude each other at `/Statement/NotAction`",
    ]);
  });

  it("may have empty lists, but not one that excludes nothing", () => {
    expect(diagnosed(statement('"Effect": "Allow", "Action": [], "Resource": []'))).toEqual([]);
    expect(diagnosed(statement(`"Effect": "Deny", "NotAction": [], ${anything}`))).toEqual(["TW150 ["]);
    expect(diagnosed(statement('"Effect": "Deny", "Action": "*", "NotResource": []'))).toEqual(["TW151 ["]);
    const deny = `"Effect": "Deny", "Action": "*", ${anything}`;
    expect(diagnosed(statement(`${deny}, "NotPrincipal": {"AWS": []}`), "resource")).toEqual(["TW152 {"]);
    expect(diagnosed(statement(`${deny}, "NotPrincipal": {}`), "resource")).toEqual(["TW153 {"]);
    expect(diagnosed(statement(`${deny}, "Principal": {}`), "resource")).toEqual([]);
  });

  it("does not hide the problems of the next one", () => {
    const text = whole(`"Statement": [{"Effect": "allow"}, {${allow}, "Resource": "bucket"}]`);
    expect(diagnosed(text)).toEqual(["TW108 {", "TW109 {", 'TW107 "allow"', 'TW210 "bucket"']);
  });
});

describe("a document with refused parts", () => {
  it("is read for what the other parts say", () => {
    const source = {
      name: "f",
      text: `{"Statement": [1, {"Effect": "Allow"}, {${allow}, ${anything}, "Condition": {"Foo": {"aws:a": "x"}, "Bool": {"aws:b": [[], true]}}}]}`,
    };
    const decoding: Decoding = { kind: "identity", hasText: true, diagnostics: [] };
    const policy = decodeDocument(decoding, readJson(source).root!, "P");
    expect(decoding.rejected).toBe(true);
    expect(policy?.statements.map(({ actions, conditions }) => [actions.patterns, conditions])).toEqual([
      [["s3:GetObject"], [{ operator: { name: "Bool", ifExists: false }, key: "aws:b", values: ["true"] }]],
    ]);
  });
});

describe("actions", () => {
  const of = (action: string): readonly string[] =>
    diagnosed(statement(`"Effect": "Allow", "Action": ${JSON.stringify(action)}, ${anything}`));

  it("are service and name, or everything", () => {
    for (const action of ["*", "s3:Get?bject", "s3:*", "cognito-idp:Admin*", "s3:", "S3:GETOBJECT"])
      expect(of(action), action).toEqual([]);
    for (const action of ["GetObject", "s3.GetObject", "s3:Get:Object", ":Get", "s3:Get Object", " s3:Get", "", "s3:Gét", "**"]) {
      expect(of(action), action).toEqual([`TW161 ${JSON.stringify(action)}`]);
    }
  });

  it("have no wildcard in the service and no variable", () => {
    expect(of("cognito-*:Get")).toEqual(['TW161 "cognito-*:Get"']);
    expect(of("s3:${aws:username}")).toEqual(['TW139 "s3:${aws:username}"']);
  });
});

describe("resources", () => {
  const of = (resource: string, version?: string): readonly string[] =>
    diagnosed(statement(`${allow}, "Resource": ${JSON.stringify(resource)}`, version));
  const arn = "arn:aws:s3:::bucket/";

  it("are ARNs of six parts, or everything", () => {
    for (const text of ["*", "arn:aws:s3:::b", "arn:*:s3:*:*:*", "arn:aws:x:::a:b:c", "*:*:*:*:*:*", "ar?:aws:s3:::b"])
      expect(of(text), text).toEqual([]);
    expect(of("bucket")).toEqual(['TW210 "bucket"']);
    expect(of("ARN:aws:s3:::b")).toEqual(['TW210 "ARN:aws:s3:::b"']);
    expect(of("x*")).toEqual(['TW210 "x*"']);
    expect(repaired(statement(`${allow}, "Resource": "aws:s3:::b"`))).toBe(statement(`${allow}, "Resource": "arn:aws:s3:::b"`));
    expect(of("arn:aws:s3:b")).toEqual(['TW211 "arn:aws:s3:b"']);
  });

  it("may leave out parts after a star, with a warning", () => {
    const text = statement(`${allow}, "Resource": "arn:aws:s3:*"`);
    const { policy, diagnostics } = decodePolicy({ name: "f", text }, "identity");
    expect(diagnostics.map(({ code, severity }) => `${code} ${severity}`)).toEqual(["TW211 warning"]);
    expect(policy).toBeDefined();
  });

  it("have variables in the last part only", () => {
    expect(of(`${arn}\${aws:username}/\${*}\${aws:PrincipalTag/a, 'b c'}`)).toEqual([]);
    expect(of("arn:aws:s3::${aws:PrincipalAccount}:b")).toEqual(['TW226 "arn:aws:s3::${aws:PrincipalAccount}:b"']);
    expect(of("${aws:PrincipalArn}")).toEqual(['TW226 "${aws:PrincipalArn}"']);
    expect(of("arn:aws:s3:::b/$home")).toEqual([]);
  });

  it("have the variables for the special characters, and defaults after any space", () => {
    for (const variable of [
      "${*}",
      "${?}",
      "${$}",
      "${a,'b'}",
      "${a, 'b'}",
      "${a,  'b'}",
      "${a, ''}",
      "${a:b/c._-+=@d}",
      "${\u00e9}",
    ])
      expect(of(arn + variable), variable).toEqual([]);
  });

  it("have well-formed variables", () => {
    const each: readonly (readonly [string, string])[] = [
      ["${aws:username", "TW135"],
      ["${aws:PrincipalTag/a, b}", "TW136"],
      ["${aws:PrincipalTag/a, 'b}", "TW136"],
      ["${aws:PrincipalTag/a, 'b'c'}", "TW136"],
      ["${ aws:username }", "TW137"],
      ["${aws:PrincipalTag/cost center}", "TW137"],
      ["${}", "TW138"],
      ["${ }", "TW138"],
      ["${, 'x'}", "TW138"],
      ["${aws:PrincipalTag/te%am}", "TW141"],
      ["${**}", "TW141"],
      ["${aws:x, 'a'b}", "TW136"],
      ["${aws:x, a'b'}", "TW136"],
      ["${aws:x,}", "TW136"],
      ["${%aws:x}", "TW141"],
      ["${aws:x%}", "TW141"],
      ["${aws:${key}}", "TW141"],
    ];
    for (const [variable, code] of each)
      expect(of(arn + variable), variable).toEqual([`${code} ${JSON.stringify(arn + variable)}`]);
    expect(of(`${arn}\${}\${}\${a b}`)).toHaveLength(2);
  });

  it("have no variables before 2012: the text is what it says", () => {
    for (const version of ["", '"Version": "2008-10-17", ']) {
      expect(of(`${arn}\${}`, version)).toEqual([]);
      expect(of("arn:aws:s3::${aws:PrincipalAccount}:b", version)).toEqual([]);
    }
  });
});
