import { describe, expect, it } from "vitest";
import { compileLayers, evaluate } from "../../src/eval/evaluate.js";
import type { LayerName } from "../../src/eval/model.js";
import { account, action, alice, decide, type LayersAsJson, layersFrom, pool, requestFor } from "./ask.js";

const all = { Effect: "Allow", Action: "*", Resource: "*" };
const none = { Effect: "Allow", Action: "sqs:ListQueues", Resource: "*" };
const never = { Effect: "Deny", Action: "*", Resource: "*" };
const other = "444455556666";
const root = `arn:aws:iam::${account}:root`;
const role = `arn:aws:iam::${account}:role/PoolAdmin`;
const session = `arn:aws:sts::${account}:assumed-role/PoolAdmin/alice-session`;
const federated = `arn:aws:sts::${account}:federated-user/alice`;

const grant = (principal: unknown): object => ({ Effect: "Allow", Principal: principal, Action: "*", Resource: "*" });
const outcome = (json: LayersAsJson, principal = alice, parts: Parameters<typeof decide>[1] = {}): string =>
  decide(json, { principal, ...parts }).outcome;

describe("decisions (§7.1)", () => {
  it("deny by default (§7.1.1)", () => {
    expect(outcome({})).toBe("implicitDeny");
    expect(outcome({ identity: [none] })).toBe("implicitDeny");
  });

  it.each<[LayerName, object]>([
    ["identity", { identity: [all, never] }],
    ["resource", { resource: [grant("*"), { ...never, Principal: "*" }] }],
    ["boundary", { boundary: [all, never] }],
    ["session", { session: [all, never] }],
    ["scps", { scps: [[all], [all, never]] }],
    ["rcps", { rcps: [[], [{ ...never, Principal: "*" }]] }],
    [
      "endpoint",
      {
        endpoint: [
          { ...all, Principal: "*" },
          { ...never, Principal: "*" },
        ],
      },
    ],
  ])("a Deny of %s is final (§7.1.1, §7.3.7)", (layer, json) => {
    const { outcome, determining } = decide({ identity: [all], ...json });
    expect(outcome).toBe("explicitDeny");
    expect(determining).toMatchObject([{ layer, statement: { effect: "Deny" } }]);
    expect(determining[0]?.level).toBe(layer === "scps" || layer === "rcps" ? 1 : 0);
  });

  it("reports the explicit denial when there is also a silent layer (§7.1.6)", () => {
    expect(outcome({ identity: [never], boundary: [none] })).toBe("explicitDeny");
  });

  it("names every matching Allow of every layer that is consulted", () => {
    const { determining } = decide({ identity: [all, none, all], boundary: [all], scps: [[all], [all]], rcps: [[all]] });
    expect(determining.map(({ layer, level }) => `${layer} ${level}`)).toEqual([
      "identity 0",
      "identity 0",
      "boundary 0",
      "scps 0",
      "scps 1",
    ]);
  });

  it("names a policy that stands in several layers in each, by the same record each time", () => {
    const { identity } = layersFrom({ identity: [all] });
    const layers = compileLayers({ identity, scps: [identity, identity], rcps: [], boundary: identity });
    const ask = (): readonly string[] =>
      evaluate(layers, requestFor()).determining.map(({ layer, level }) => `${layer} ${level}`);
    const expected = ["identity 0", "boundary 0", "scps 0", "scps 1"];
    expect([ask(), ask()]).toEqual([expected, expected]);
    const alone = compileLayers(layersFrom({ identity: [all, all] }));
    const [first, second] = [0, 1].map(() => evaluate(alone, requestFor()).determining);
    expect(second?.map((each, i) => each === first?.[i])).toEqual([true, true]);
  });

  it("gives each determining statement its origin", () => {
    expect(decide({ identity: [none, all] }).determining).toMatchObject([{ origin: { kind: "json", pointer: "/Statement/1" } }]);
  });
});

describe("resource policies in one account (§7.3)", () => {
  // identity silent, then with boundary silent, then with session policy silent
  it.each<[string, string, unknown, readonly string[]]>([
    ["user by ARN (§7.3.1)", alice, { AWS: alice }, ["allow", "allow", "allow"]],
    ["user by * (§7.3.4)", alice, "*", ["allow", "allow", "allow"]],
    ["user by account (§7.3.5)", alice, { AWS: account }, ["implicitDeny", "implicitDeny", "implicitDeny"]],
    ["session by ARN (§7.3.3)", session, { AWS: session }, ["allow", "allow", "allow"]],
    ["session by role (§7.3.2)", session, { AWS: role }, ["allow", "implicitDeny", "implicitDeny"]],
    ["session by * (§7.3.4)", session, "*", ["allow", "allow", "allow"]],
    ["session by account (§7.3.5)", session, { AWS: account }, ["implicitDeny", "implicitDeny", "implicitDeny"]],
    ["role by ARN (§7.3.2)", role, { AWS: role }, ["allow", "implicitDeny", "implicitDeny"]],
    ["federated user by ARN (§7.3.6)", federated, { AWS: federated }, ["allow", "allow", "allow"]],
    ["federated user by user (§7.3.6)", federated, { AWS: alice }, ["implicitDeny", "implicitDeny", "implicitDeny"]],
    ["service (§7.10.2)", "s3.amazonaws.com", { Service: "s3.amazonaws.com" }, ["allow", "allow", "allow"]],
    ["root (§7.10.1)", root, { AWS: account }, ["allow", "allow", "allow"]],
  ])("%s", (_, principal, named, expected) => {
    const resource = [grant(named)];
    expect([{}, { boundary: [none] }, { session: [none] }].map((limits) => outcome({ resource, ...limits }, principal))).toEqual(
      expected,
    );
  });

  it("an account grant needs the identity side, and then it is enough (§7.3.5)", () => {
    expect(outcome({ resource: [grant({ AWS: account })], identity: [all] })).toBe("allow");
  });

  it("a federated user named by its user needs a session policy that allows (§7.3.6)", () => {
    const resource = [grant({ AWS: alice })];
    expect(outcome({ resource, session: [all] }, federated)).toBe("allow");
    expect(outcome({ resource, session: [none] }, federated)).toBe("implicitDeny");
  });

  it("identity or resource policy is enough (§7.2.2)", () => {
    expect(outcome({ identity: [all], resource: [grant({ AWS: other })] })).toBe("allow");
  });
});

describe("boundaries, sessions, SCPs, RCPs, endpoints", () => {
  it.each([
    ["boundary (§7.4.1)", { boundary: [all] }, { boundary: [none] }],
    ["session (§7.7.1)", { session: [all] }, { session: [none] }],
    ["SCP (§7.5.2)", { scps: [[all]] }, { scps: [[all], [none]] }],
    ["endpoint (§7.10.4)", { endpoint: [{ ...all, Principal: "*" }] }, { endpoint: [{ ...none, Principal: "*" }] }],
  ])("%s limits and never grants", (_, open, silent) => {
    expect(outcome({ identity: [all], ...open })).toBe("allow");
    expect(outcome({ identity: [all], ...silent })).toBe("implicitDeny");
    expect(outcome({ ...open })).toBe("implicitDeny");
  });

  it("RCPs only deny (§7.6.2, §7.6.3)", () => {
    expect(outcome({ identity: [all], rcps: [[none]] })).toBe("allow");
    expect(outcome({ rcps: [[all]] })).toBe("implicitDeny");
    expect(outcome({ resource: [grant("*")], rcps: [[{ ...never, Principal: "*" }]] }, "anonymous")).toBe("explicitDeny");
  });

  it("SCPs and endpoint policies bind what a resource policy grants (§7.2.1)", () => {
    expect(outcome({ resource: [grant("*")], scps: [[none]] })).toBe("implicitDeny");
    expect(outcome({ resource: [grant("*")], endpoint: [none] })).toBe("implicitDeny");
  });

  it("an SCP level without documents allows nothing (§7.5.2)", () => {
    expect(outcome({ identity: [all], scps: [[all], []] })).toBe("implicitDeny");
  });

  it("a federated user without session policy has nothing of its own (§7.7.3)", () => {
    expect(outcome({ identity: [all] }, federated)).toBe("implicitDeny");
    expect(outcome({ identity: [all], session: [all] }, federated)).toBe("allow");
  });
});

describe("across accounts (§7.8)", () => {
  const elsewhere = { resourceAccount: other };

  it("both sides must allow (§7.8.1, §7.8.4)", () => {
    expect(outcome({ identity: [all] }, alice, elsewhere)).toBe("implicitDeny");
    expect(outcome({ resource: [grant({ AWS: alice })] }, alice, elsewhere)).toBe("implicitDeny");
    expect(outcome({ identity: [all], resource: [grant({ AWS: alice })] }, alice, elsewhere)).toBe("allow");
  });

  it.each([{ AWS: account }, { AWS: role }, { AWS: session }, "*"])("%j suffices on the resource's side (§7.8.3)", (named) => {
    expect(outcome({ identity: [all], resource: [grant(named)] }, session, elsewhere)).toBe("allow");
  });

  it.each([{ boundary: [none] }, { session: [none] }, { scps: [[none]] }])(
    "%j counts however the caller is named (§7.8.2)",
    (limit) => {
      expect(outcome({ identity: [all], resource: [grant({ AWS: session })], ...limit }, session, elsewhere)).toBe(
        "implicitDeny",
      );
    },
  );

  it("a root user needs the resource policy (§7.10.1)", () => {
    expect(outcome({}, root, elsewhere)).toBe("implicitDeny");
    expect(outcome({ resource: [grant({ AWS: account })] }, root, elsewhere)).toBe("allow");
  });

  it("the owner is the account in the ARN, else the principal's", () => {
    const layers = compileLayers(layersFrom({ identity: [all] }));
    const ask = (resource: string): string => {
      const { resourceAccount: _, ...request } = requestFor({ resource });
      return evaluate(layers, request).outcome;
    };
    expect(ask("arn:aws:s3:::bucket")).toBe("allow");
    expect(ask("*")).toBe("allow");
    expect(ask(pool)).toBe("allow");
    expect(ask(pool.replace(account, other))).toBe("implicitDeny");
  });
});

describe("services whose resource policy must allow (§7.9.1)", () => {
  it.each([
    ["sts:AssumeRole", role],
    ["kms:Decrypt", `arn:aws:kms:us-east-1:${account}:key/1`],
  ])("%s", (asked, resource) => {
    const parts = { action: asked, resource };
    expect(outcome({ identity: [all] }, alice, parts)).toBe("implicitDeny");
    expect(outcome({ identity: [all], resource: [grant({ AWS: account })] }, alice, parts)).toBe("allow");
    expect(outcome({ resource: [grant({ AWS: account })] }, alice, parts)).toBe("implicitDeny");
    expect(outcome({ resource: [grant({ AWS: alice })] }, alice, parts)).toBe("allow");
    expect(outcome({}, root, parts)).toBe("implicitDeny");
  });

  it.each([
    ["kms:ListKeys", "*"],
    ["kms:CreateAlias", `arn:aws:kms:us-east-1:${account}:alias/a`],
    ["iam:GetRole", role],
    ["sts:DecodeAuthorizationMessage", "*"],
  ])("not %s on %s", (asked, resource) => {
    expect(outcome({ identity: [all] }, alice, { action: asked, resource })).toBe("allow");
  });

  it("sts:GetCallerIdentity needs no permission (§7.9.3)", () => {
    const parts = { action: "sts:GetCallerIdentity", resource: "*" };
    expect(decide({ identity: [never], scps: [[never]] }, parts)).toEqual({ outcome: "allow", determining: [], problems: [] });
    expect(outcome({}, "anonymous", parts)).toBe("implicitDeny");
  });
});

describe("other principals (§7.10)", () => {
  it("a root user has no identity side, and is bound by the rest (§7.10.1)", () => {
    expect(outcome({}, root)).toBe("allow");
    expect(outcome({ identity: [never], boundary: [never], session: [never] }, root)).toBe("allow");
    expect(outcome({ scps: [[none]] }, root)).toBe("implicitDeny");
    expect(outcome({ resource: [{ ...never, Principal: "*" }] }, root)).toBe("explicitDeny");
  });

  it.each(["s3.amazonaws.com", "anonymous", `arn:aws:iam::${account}:saml-provider/Corp`])(
    "for %s only resource policy, RCPs and endpoint count (§7.10.2, §7.10.3)",
    (principal) => {
      expect(outcome({ resource: [grant("*")], identity: [never], scps: [[never]], session: [never] }, principal)).toBe("allow");
      expect(outcome({ identity: [all] }, principal)).toBe("implicitDeny");
      expect(outcome({ resource: [grant("*")], endpoint: [none] }, principal)).toBe("implicitDeny");
    },
  );
});

describe("public APIs", () => {
  const unsigned = { action: "cognito-idp:SignUp", resource: "*", unsigned: true };

  it("ask neither identity policies nor SCPs, sessions or resource policies", () => {
    const json = {
      identity: [never],
      scps: [[never]],
      session: [never],
      boundary: [never],
      resource: [{ ...never, Principal: "*" }],
    };
    expect(decide(json, unsigned)).toEqual({ outcome: "unsigned", determining: [], problems: [] });
  });

  it("ask RCPs and endpoint policies", () => {
    expect(decide({ rcps: [[{ ...never, Principal: "*" }]] }, unsigned).outcome).toBe("explicitDeny");
    expect(decide({ endpoint: [{ ...none, Principal: "*" }] }, unsigned).outcome).toBe("implicitDeny");
    expect(decide({ endpoint: [{ ...all, Principal: "*" }] }, unsigned).outcome).toBe("unsigned");
  });
});

describe("statements that miss what their layer asks", () => {
  it("without Principal a resource policy grants nobody and denies everybody", () => {
    expect(outcome({ resource: [all] })).toBe("implicitDeny");
    expect(outcome({ identity: [all], resource: [never] })).toBe("explicitDeny");
  });

  it("with Principal an identity policy is about that principal", () => {
    expect(outcome({ identity: [grant({ AWS: alice })] })).toBe("allow");
    expect(outcome({ identity: [grant({ AWS: session })] })).toBe("implicitDeny");
  });
});

describe("the index", () => {
  const statements = [
    { Sid: "exact", Effect: "Allow", Action: "cognito-idp:TagResource", Resource: "*" },
    { Sid: "pattern", Effect: "Allow", Action: ["cognito-idp:Tag*", "cognito-idp:TagR*"], Resource: "*" },
    { Sid: "star", Effect: "Allow", Action: "*", Resource: "*" },
    { Sid: "not", Effect: "Allow", NotAction: "s3:*", Resource: "*" },
    { Sid: "elsewhere", Effect: "Allow", Action: "s3:*", Resource: "*" },
  ];
  const sids = (asked: string): readonly (string | undefined)[] =>
    decide({ identity: statements }, { action: asked }).determining.map(({ statement }) => statement.sid);

  it("finds each statement once, in order, whatever the case of the action", () => {
    expect(sids(action)).toEqual(["exact", "pattern", "star", "not"]);
    expect(sids("Cognito-IDP:tagresource")).toEqual(["exact", "pattern", "star", "not"]);
    expect(sids("s3:GetObject")).toEqual(["star", "elsewhere"]);
    expect(sids("nonsense")).toEqual(["star", "not"]);
  });

  it("gives the same answer again, and after a flood of other actions", () => {
    const layers = compileLayers(layersFrom({ identity: statements }));
    const ask = (asked: string): number => evaluate(layers, requestFor({ action: asked })).determining.length;
    expect(ask(action)).toBe(4);
    for (let i = 0; i < 3000; i++) ask(`s3:Made${i}`);
    expect(ask(action)).toBe(4);
  });
});
