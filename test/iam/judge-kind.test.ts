import { describe, expect, it } from "vitest";
import { decodePolicy } from "../../src/iam/decode.js";
import type { PolicyKind } from "../../src/ir/model.js";
import { allow, anything, diagnosed, repaired, statement } from "./diagnosed.js";

const account = '{"AWS": "111122223333"}';

describe("policies of principals", () => {
  it("name no principal", () => {
    for (const kind of ["identity", "boundary", "session"] as const) {
      expect(diagnosed(statement(`${allow}, ${anything}, "Principal": "*"`), kind)).toEqual(['TW116 "Principal"']);
    }
    expect(diagnosed(statement(`${allow}, ${anything}, "NotPrincipal": ${account}`), "scp")).toEqual(['TW117 "NotPrincipal"']);
  });

  it("name a resource", () => {
    for (const kind of ["identity", "boundary", "session", "scp"] as const)
      expect(diagnosed(statement(allow), kind)).toEqual(["TW109 {"]);
  });
});

describe("resource and endpoint policies", () => {
  it("name principals", () => {
    for (const kind of ["resource", "endpoint"] as const) {
      expect(diagnosed(statement(`${allow}, ${anything}`), kind)).toEqual(["TW110 {"]);
      expect(diagnosed(statement(`${allow}, ${anything}, "Principal": "*"`), kind)).toEqual([]);
    }
    expect(diagnosed(statement(`${allow}, "Principal": "*"`), "endpoint")).toEqual(["TW109 {"]);
  });

  it("do not allow all but some", () => {
    expect(diagnosed(statement(`${allow}, ${anything}, "NotPrincipal": ${account}`), "resource")).toEqual([
      'TW401 "NotPrincipal"',
    ]);
    expect(diagnosed(statement(`${allow}, ${anything}, "NotPrincipal": ${account}`), "endpoint")).toEqual([
      'TW401 "NotPrincipal"',
    ]);
    expect(diagnosed(statement(`"Effect": "Deny", "Action": "*", ${anything}, "NotPrincipal": ${account}`), "resource")).toEqual(
      [],
    );
  });
});

describe("principals", () => {
  const of = (principal: string): readonly string[] =>
    diagnosed(statement(`${allow}, ${anything}, "Principal": ${principal}`), "resource");
  const aws = (value: string): readonly string[] => of(`{"AWS": ${JSON.stringify(value)}}`);

  it("are everyone, or of a known kind", () => {
    expect(of('"*"')).toEqual([]);
    expect(of('"111122223333"')).toEqual(['TW118 "111122223333"']);
    expect(repaired(statement(`${allow}, ${anything}, "Principal": "111122223333"`), "resource")).toBe(
      statement(`${allow}, ${anything}, "Principal": { "AWS": "111122223333" }`),
    );
    expect(of("[]")).toEqual(["TW103 ["]);
    expect(of('{"aws": "*"}')).toEqual(['TW119 "aws"']);
    expect(of('{"Account": "*"}')).toEqual(['TW119 "Account"']);
    expect(of('{"AWS": [1, null]}')).toEqual(["TW103 1", "TW160 null"]);
    expect(of('{"AWS": {}}')).toEqual(["TW103 {"]);
  });

  it("of AWS are accounts, ARNs of identities and unique ids", () => {
    const good = [
      "*",
      "111122223333",
      "arn:aws:iam::111122223333:root",
      "arn:aws-us-gov:iam::111122223333:user/a/b/c",
      "arn:aws:iam::111122223333:role/x",
      "arn:aws:sts::111122223333:assumed-role/x/session",
      "arn:aws:sts::111122223333:assumed-role/Some-Role/some@session",
      "arn:aws:sts::111122223333:federated-user/bob",
      "arn:aws:iam::cloudfront:user/CloudFront Origin Access Identity E1",
      "AIDACKCEVSQ6C2EXAMPLE",
      "AROADBQP57FF2AEXAMPLE",
    ];
    for (const value of good) expect(aws(value), value).toEqual([]);
    const bad = [
      "11112222333",
      "1111222233334",
      "x111122223333",
      "arn:aws:iam::111122223333:group/dev",
      "arn:aws:iam::111122223333:root/x",
      "arn:aws:iam::111122223333:role/",
      "arn:aws:sts::111122223333:assumed-role/x",
      "arn:aws:sts::111122223333:assumed-role//session",
      "xarn:aws:iam::111122223333:root",
      "arn:aws:s3:::bucket",
      "alice",
      "",
      "arn:aws:iam::1:root",
      "AIDACKCEVSQ",
      "xAIDACKCEVSQ6C2EXAMPLE",
      "AIDACKCEVSQ6C2EXAMPLE/x",
      "ABIACKCEVSQ6C2EXAMPLE",
    ];
    for (const value of bad) expect(aws(value), value).toEqual([`TW118 ${JSON.stringify(value)}`]);
  });

  it("have no wildcards but the lone one, and no variables", () => {
    expect(aws("arn:aws:iam::111122223333:role/*")).toEqual(['TW120 "arn:aws:iam::111122223333:role/*"']);
    for (const type of ["Service", "Federated", "CanonicalUser"]) expect(of(`{"${type}": "*"}`)).toEqual(['TW120 "*"']);
    expect(of('{"Service": "ec2.amazonaws.com", "Federated": ["accounts.google.com"]}')).toEqual([]);
    expect(of('{"Service": " "}')).toEqual(['TW118 " "']);
    expect(aws("arn:aws:iam::111122223333:user/${aws:username}")).toEqual([
      'TW139 "arn:aws:iam::111122223333:user/${aws:username}"',
    ]);
  });
});

describe("exclusions of principals", () => {
  const of = (principal: string): readonly string[] =>
    diagnosed(statement(`"Effect": "Deny", "Action": "*", ${anything}, "NotPrincipal": ${principal}`), "resource");

  it("name somebody", () => {
    expect(of("{}")).toEqual(["TW153 {"]);
    expect(of('{"AWS": []}')).toEqual(["TW152 {"]);
    expect(of(account)).toEqual([]);
  });

  it("are not empty besides when what they name could not be read", () => {
    expect(of('{"AWS": [1]}')).toEqual(["TW103 1"]);
    expect(of('{"User": "x"}')).toEqual(['TW119 "User"']);
    expect(of("[]")).toEqual(["TW103 ["]);
  });
});

describe("trust policies", () => {
  const assume = '"Effect": "Allow", "Action": "sts:AssumeRole"';
  const of = (members: string): readonly string[] => diagnosed(statement(members), "trust");

  it("say who may assume the role", () => {
    expect(of(`${assume}, "Principal": ${account}`)).toEqual([]);
    expect(of(assume)).toEqual(["TW110 {"]);
    expect(of(`${assume}, "NotPrincipal": ${account}`)).toEqual(['TW121 "NotPrincipal"']);
    expect(of(`${assume}, "Principal": "*"`)).toEqual(['TW122 "*"']);
    expect(of(`${assume}, "Principal": {"AWS": "*"}`)).toEqual([]);
    expect(of('"Effect": "Deny", "Action": "sts:AssumeRole", "Principal": "*"')).toEqual([]);
    expect(of(`${assume}, "NotPrincipal": "*"`)).toEqual(['TW121 "NotPrincipal"']);
    expect(of('"Effect": "Allow", "Action": "sts:AssumeRole", "Principal": 1')).toEqual(["TW103 1"]);
  });

  it("are told once about what is no action", () => {
    const actions = (list: string): readonly string[] => of(`"Effect": "Allow", "Action": ${list}, "Principal": ${account}`);
    expect(actions('["sts:AssumeRole", 1, null, {}]')).toEqual(["TW103 1", "TW160 null", "TW103 {"]);
    expect(actions('"AssumeRole"')).toEqual(['TW161 "AssumeRole"']);
    expect(actions('" s3:GetObject"')).toEqual(['TW161 " s3:GetObject"']);
    expect(actions('["asts:Get", "sts2:Get"]')).toEqual(['TW270 "asts:Get"', 'TW270 "sts2:Get"']);
    expect(of(`"Effect": "Allow", "NotAction": "s3:GetObject", "Principal": ${account}`)).toEqual([]);
    expect(of(`"Effect": "Allow", "Principal": ${account}`)).toEqual(["TW108 {"]);
  });

  it("have no resource, and actions of sts", () => {
    expect(of(`${assume}, "Principal": ${account}, "Resource": "*"`)).toEqual(['TW123 "Resource"']);
    expect(of(`${assume}, "Principal": ${account}, "NotResource": "*"`)).toEqual(['TW123 "NotResource"']);
    expect(of(`"Effect": "Allow", "Action": ["STS:TagSession", "s3:GetObject", "*"], "Principal": ${account}`)).toEqual([
      'TW270 "s3:GetObject"',
    ]);
  });
});

describe("RCPs", () => {
  const deny = `"Effect": "Deny", "Principal": "*", "Action": "s3:*", ${anything}`;
  const of = (members: string, version?: string): readonly string[] => diagnosed(statement(members, version), "rcp");

  it("deny everyone something, in the language of 2012", () => {
    expect(of(deny)).toEqual([]);
    expect(of(deny, "")).toEqual(["TW133 {"]);
    expect(of(deny, '"Version": "2008-10-17", ')).toEqual(['TW133 "2008-10-17"']);
    expect(of(`"Effect": "Deny", "Action": "s3:*", ${anything}`)).toEqual(["TW110 {"]);
    expect(of(deny.replace('"*"', account))).toEqual(["TW129 {"]);
    expect(of(deny.replace('"*"', '{"AWS": "*"}'))).toEqual(["TW129 {"]);
    expect(of(deny.replace('"Principal": "*"', `"NotPrincipal": ${account}`))).toEqual(['TW129 "NotPrincipal"']);
    expect(of(deny.replace('"Action"', '"NotAction"'))).toEqual(['TW131 "NotAction"']);
    expect(of(deny.replace('"s3:*"', '["*", "s3:*"]'))).toEqual(['TW132 "*"']);
  });

  it("allow nothing, except the one that AWS attaches", () => {
    const full = `"Effect": "Allow", "Principal": "*", "Action": "*", ${anything}`;
    expect(of(full)).toEqual([]);
    expect(of(`${full}, "Condition": {"Bool": {"aws:SecureTransport": "true"}}`)).toEqual(['TW130 "Allow"', 'TW132 "*"']);
    expect(of(deny.replace("Deny", "Allow"))).toEqual(['TW130 "Allow"']);
    const nearly: readonly (readonly [string, string, readonly string[]])[] = [
      ["Allow", "Deny", ['TW132 "*"']],
      ['"Resource": "*"', '"Resource": "arn:aws:s3:::b"', ['TW130 "Allow"', 'TW132 "*"']],
      ['"Resource": "*"', '"Resource": ["*", "arn:aws:s3:::b"]', ['TW130 "Allow"', 'TW132 "*"']],
      ['"Resource": "*"', '"NotResource": "*"', ['TW130 "Allow"', 'TW132 "*"']],
      ['"Action": "*"', '"Action": ["*", "s3:*"]', ['TW130 "Allow"', 'TW132 "*"']],
      ['"Action": "*"', '"NotAction": "*"', ['TW130 "Allow"', 'TW131 "NotAction"']],
      ['"Principal": "*"', '"Principal": {"AWS": "*"}', ['TW130 "Allow"', "TW129 {", 'TW132 "*"']],
      ['"Principal": "*"', '"NotPrincipal": "*"', ['TW129 "NotPrincipal"']],
    ];
    for (const [from, to, found] of nearly) expect(of(full.replace(from, to)), to).toEqual(found);
    expect(of(full.replaceAll('"*"', '["*"]').replace('"Principal": ["*"]', '"Principal": "*"'))).toEqual([]);
  });

  it("are judged as far as they can be read", () => {
    expect(of('"Effect": "Allow", "Principal": "111122223333", "Action": [1], "Resource": "*"')).toEqual([
      'TW130 "Allow"',
      'TW118 "111122223333"',
      'TW129 "111122223333"',
      "TW103 1",
    ]);
    expect(of('"Effect": "Allow", "Principal": "*"')).toEqual(["TW108 {", "TW109 {", 'TW130 "Allow"']);
    expect(of('"Effect": "Deny", "Principal": "*", "Action": [1, "*", []], "Resource": "*"')).toEqual([
      "TW103 1",
      'TW132 "*"',
      "TW103 [",
    ]);
    expect(of(`"Effect": "allow", "Principal": "*", "Action": "*", ${anything}`)).toEqual(['TW107 "allow"', 'TW132 "*"']);
  });
});

describe("the IR of a principal", () => {
  const principals = (principal: string, kind: PolicyKind = "resource"): unknown =>
    decodePolicy({ name: "f", text: statement(`${allow}, ${anything}, ${principal}`) }, kind).policy?.statements[0]?.principals;

  it("flattens the map and keeps the bare form apart", () => {
    expect(principals('"Principal": "*"')).toEqual({ negated: false, everyone: true, entries: [] });
    expect(principals('"Principal": {"AWS": ["111122223333", "*"], "Service": "ec2.amazonaws.com"}')).toEqual({
      negated: false,
      everyone: false,
      entries: [
        { type: "AWS", value: "111122223333" },
        { type: "AWS", value: "*" },
        { type: "Service", value: "ec2.amazonaws.com" },
      ],
    });
  });
});
