import { describe, expect, it } from "vitest";
import { createEngine, prepareRequest, type Request, RequestError } from "../../src/engine/index.js";

const account = "111122223333";
const role = `arn:aws:iam::${account}:role/some/app`;
const pool = `arn:aws:cognito-idp:eu-west-1:${account}:userpool/eu-west-1_abc`;
const base: Request = { principal: role, action: "cognito-idp:ListUsers", resource: { arn: pool } };

const contextOf = (parts: object): Record<string, unknown> =>
  Object.fromEntries(prepareRequest({ ...base, ...parts } as Request).written().context);

describe("tags", () => {
  it("become condition keys", () => {
    const context = contextOf({
      principal: { arn: role, tags: { team: "blue" } },
      resource: { arn: pool, tags: { env: "prod", "a/b": "" } },
      request: { tags: { owner: "me", cost: "1" } },
    });
    expect(context).toMatchObject({
      "aws:PrincipalTag/team": "blue",
      "aws:ResourceTag/env": "prod",
      "aws:ResourceTag/a/b": "",
      "aws:RequestTag/owner": "me",
      "aws:RequestTag/cost": "1",
      "aws:TagKeys": ["owner", "cost"],
    });
  });

  it("without tags in the request there is no aws:TagKeys", () => {
    expect(contextOf({ request: { tags: {} } })).not.toHaveProperty("aws:TagKeys");
  });

  it.each(["__proto__", "constructor", "hasOwnProperty", "a\u0000b", "\ud800"])("%j is a tag key like any other", (key) => {
    const tags = JSON.parse(`{${JSON.stringify(key)}: "x"}`) as Record<string, string>;
    const statement = {
      Effect: "Allow",
      Action: "*",
      Resource: "*",
      Condition: { "ForAllValues:StringEquals": { "aws:TagKeys": "team" } },
    };
    const engine = createEngine({ identity: { Version: "2012-10-17", Statement: [statement] } });
    const request = { ...base, request: { tags } };
    expect(prepareRequest(request).written().context.get(`aws:RequestTag/${key}`)).toBe("x");
    expect(engine.decide(request).outcome).toBe("implicitDeny");
    expect(({} as Record<string, unknown>)["x"]).toBeUndefined();
  });

  it("a million of them are answered", () => {
    const tags = Object.fromEntries(Array.from({ length: 1_000_000 }, (_, i) => [`k${i}`, "v"]));
    const statement = {
      Effect: "Allow",
      Action: "*",
      Resource: "*",
      Condition: { "ForAllValues:StringLike": { "aws:TagKeys": ["k*"] }, StringEquals: { "aws:RequestTag/K999999": "v" } },
    };
    const engine = createEngine({ identity: { Version: "2012-10-17", Statement: [statement] } });
    expect(engine.decide({ ...base, request: { tags } }).outcome).toBe("allow");
  });
});

describe("keys given twice", () => {
  it.each<[string, object, string]>([
    [
      "context and principal tags",
      { principal: { arn: role, tags: { team: "blue" } }, context: { "aws:PrincipalTag/team": "red" } },
      "principal.tags.team",
    ],
    [
      "letter case of principal tags (§6.2.5)",
      { principal: { arn: role, tags: { team: "blue", Team: "red" } } },
      "principal.tags.Team",
    ],
    ["letter case of a key", { context: { "aws:SourceIp": "1.1.1.1", "AWS:sourceip": "2.2.2.2" } }, "context.AWS:sourceip"],
    ["aws:TagKeys", { request: { tags: { a: "1" } }, context: { "aws:TagKeys": ["b"] } }, "request.tags"],
    ["resource tags", { resource: { arn: pool, tags: { a: "1" } }, context: { "AWS:ResourceTag/a": "2" } }, "resource.tags.a"],
  ])("%s: different values are an error", (_, parts, path) => {
    expect(() => contextOf(parts)).toThrow(RequestError);
    expect(() => contextOf(parts)).toThrow(expect.objectContaining({ path, message: expect.stringContaining("given twice") }));
  });

  it("equal values are one, the keys of aws:TagKeys in any order", () => {
    const parts = {
      principal: { arn: role, tags: { team: "blue" } },
      request: { tags: { a: "1", b: "2" } },
      context: { "aws:principaltag/Team": "blue", "aws:TagKeys": ["b", "a"] },
    };
    expect(contextOf(parts)).toMatchObject({ "aws:PrincipalTag/team": "blue", "aws:TagKeys": ["b", "a"] });
  });

  it("a resource may have tags that differ in letter case only (§6.2.4)", () => {
    expect(contextOf({ resource: { arn: pool, tags: { stack: "a", Stack: "b" } } })).toMatchObject({
      "aws:ResourceTag/stack": "a",
      "aws:ResourceTag/Stack": "b",
    });
  });
});

describe("derived keys (§5.5)", () => {
  const user = `arn:aws:iam::${account}:user/dept/alice`;
  const session = `arn:aws:sts::${account}:assumed-role/app/s`;
  const federated = `arn:aws:sts::${account}:federated-user/bob`;
  const root = `arn:aws:iam::${account}:root`;
  const owner = { "aws:ResourceAccount": account };
  const of = (type: string): object => ({ "aws:PrincipalType": type, "aws:PrincipalAccount": account, ...owner });

  it.each<[string, unknown, object]>([
    ["a user", user, { ...of("User"), "aws:PrincipalArn": user, "aws:username": "alice" }],
    ["a role", role, { ...of("AssumedRole"), "aws:PrincipalArn": role }],
    ["a session, whose role's path is not known", session, of("AssumedRole")],
    ["a federated user", federated, { ...of("FederatedUser"), "aws:PrincipalArn": federated }],
    ["a root user", root, { ...of("Account"), "aws:PrincipalArn": root }],
    ["an unsigned caller", "anonymous", { "aws:PrincipalType": "Anonymous", ...owner }],
    ["a service", { service: "s3.amazonaws.com" }, owner],
    ["a provider", { federated: "accounts.google.com" }, owner],
  ])("of %s", (_, principal, expected) => {
    expect(contextOf({ principal })).toEqual(expected);
  });

  it("never override what is given, in any letter case", () => {
    const context = { "AWS:principalarn": "arn:aws:iam::1:role/x", "aws:resourceaccount": "2" };
    expect(contextOf({ context })).toEqual({ "aws:PrincipalType": "AssumedRole", "aws:PrincipalAccount": account, ...context });
  });

  it("know the owner from the resource's account, then its ARN, else not", () => {
    expect(contextOf({ resource: { arn: pool, account: "444455556666" } })["aws:ResourceAccount"]).toBe("444455556666");
    expect(contextOf({ resource: "arn:aws:s3:::bucket" })).not.toHaveProperty("aws:ResourceAccount");
    expect(contextOf({ resource: "*" })).not.toHaveProperty("aws:ResourceAccount");
  });

  it("are left out when the context is complete", () => {
    const tags = { team: "blue" };
    expect(contextOf({ deriveContext: false, principal: { arn: role, tags } })).toEqual({ "aws:PrincipalTag/team": "blue" });
  });
});

describe("the resource's account", () => {
  const allow = { Version: "2012-10-17", Statement: [{ Effect: "Allow", Action: "*", Resource: "*" }] };
  const ask = (resource: Request["resource"]): string => createEngine({ identity: allow }).decide({ ...base, resource }).outcome;

  it("is the one given, else the one in the ARN, else the principal's", () => {
    expect(ask({ arn: "arn:aws:s3:::bucket" })).toBe("allow");
    expect(ask({ arn: "arn:aws:s3:::bucket", account: "444455556666" })).toBe("implicitDeny");
    expect(ask(pool.replace(account, "444455556666"))).toBe("implicitDeny");
    expect(ask("*")).toBe("allow");
  });
});

describe("values of the context", () => {
  it("are text or lists of text; numbers and booleans are their text", () => {
    expect(contextOf({ deriveContext: false, context: { a: "x", b: 10, c: true, d: ["x"], e: [] } })).toEqual({
      a: "x",
      b: "10",
      c: "true",
      d: ["x"],
      e: [],
    });
  });

  it("are copied", () => {
    const list = ["a"];
    const prepared = prepareRequest({ ...base, context: { "aws:TagKeys": list } });
    list.push("b");
    expect(prepared.written().context.get("aws:TagKeys")).toEqual(["a"]);
  });
});

describe("a request that makes no sense", () => {
  it.each<[string, unknown, string]>([
    ["no object", null, ""],
    ["a list", [], ""],
    ["no principal", { ...base, principal: undefined }, "principal"],
    ["an empty principal", { ...base, principal: "" }, "principal"],
    ["a number as principal", { ...base, principal: 1 }, "principal"],
    ["an account as principal", { ...base, principal: account }, "principal"],
    ["* as principal", { ...base, principal: "*" }, "principal"],
    ["a group", { ...base, principal: `arn:aws:iam::${account}:group/g` }, "principal"],
    ["a session without a name", { ...base, principal: `arn:aws:sts::${account}:assumed-role/app` }, "principal"],
    ["an ARN without account", { ...base, principal: "arn:aws:iam:::user/x" }, "principal"],
    ["a resource as principal", { ...base, principal: pool }, "principal"],
    ["two forms of principal", { ...base, principal: { arn: role, service: "s" } }, "principal"],
    ["no form of principal", { ...base, principal: { tags: {} } }, "principal"],
    ["a principal that is no ARN", { ...base, principal: { arn: "alice" } }, "principal.arn"],
    ["tags of a service", { ...base, principal: { service: "s", tags: { a: "b" } } }, "principal.tags"],
    ["an unknown member of the principal", { ...base, principal: { arn: role, tag: {} } }, "principal.tag"],
    ["no action", { ...base, action: undefined }, "action"],
    ["a pattern as action", { ...base, action: "s3:*" }, "action"],
    ["an action without service", { ...base, action: "GetObject" }, "action"],
    ["no resource", { ...base, resource: undefined }, "resource"],
    ["a resource that is no ARN", { ...base, resource: { arn: "bucket" } }, "resource.arn"],
    ["a short account", { ...base, resource: { arn: pool, account: "1" } }, "resource.account"],
    ["a number as account", { ...base, resource: { arn: pool, account: 111122223333 } }, "resource.account"],
    ["a number as tag", { ...base, resource: { arn: pool, tags: { a: 1 } } }, "resource.tags.a"],
    ["an empty tag key", { ...base, resource: { arn: pool, tags: { "": "x" } } }, "resource.tags"],
    ["a list of tags", { ...base, request: { tags: [] } }, "request.tags"],
    ["an unknown member of request", { ...base, request: { tag: {} } }, "request.tag"],
    ["an unknown member", { ...base, resources: [] }, "resources"],
    ["null in the context", { ...base, context: { a: null } }, "context.a"],
    ["a list with a number", { ...base, context: { a: [1] } }, "context.a"],
    ["a number that is none", { ...base, context: { a: Number.NaN } }, "context.a"],
    ["a list as context", { ...base, context: [] }, "context"],
    ["deriveContext", { ...base, deriveContext: "no" }, "deriveContext"],
  ])("%s", (_, request, path) => {
    expect(() => createEngine({}).decide(request as Request)).toThrow(RequestError);
    expect(() => createEngine({}).decide(request as Request)).toThrow(expect.objectContaining({ path }));
  });

  it("is said in a short message, however long the text", () => {
    expect(() => prepareRequest({ ...base, action: "x".repeat(1e6) })).toThrow(/^.{0,400}$/s);
  });
});
