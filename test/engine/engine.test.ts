import { describe, expect, it } from "vitest";
import { createEngine, type LayerDocuments, PolicyError, prepareRequest, type Request } from "../../src/engine/index.js";

const account = "111122223333";
const pool = `arn:aws:cognito-idp:eu-west-1:${account}:userpool/eu-west-1_abc`;

const tenants = {
  Version: "2012-10-17",
  Statement: [
    {
      Sid: "OwnPools",
      Effect: "Allow",
      Action: "cognito-idp:AdminGetUser",
      Resource: "*",
      Condition: { StringEquals: { "aws:ResourceTag/tenant": "${aws:PrincipalTag/tenant}" } },
    },
  ],
};
const everything = { Version: "2012-10-17", Statement: [{ Effect: "Allow", Action: "*", Resource: "*" }] };
const nothing = { Version: "2012-10-17", Statement: [{ Effect: "Deny", Action: "*", Resource: "*" }] };

const request: Request = {
  principal: { arn: `arn:aws:iam::${account}:role/app`, tags: { tenant: "acme" } },
  action: "cognito-idp:AdminGetUser",
  resource: { arn: pool, tags: { tenant: "acme" } },
};
const foreign: Request = { ...request, resource: { arn: pool, tags: { tenant: "globex" } } };

describe("createEngine", () => {
  it("decides, and says what made it", () => {
    const engine = createEngine({ identity: [tenants] });
    expect(engine.decide(request)).toMatchObject({
      outcome: "allow",
      allowed: true,
      determining: [{ layer: "identity", statement: { sid: "OwnPools" }, origin: { kind: "json", pointer: "/Statement/0" } }],
      problems: [],
    });
    expect(engine.decide(foreign)).toEqual({ outcome: "implicitDeny", allowed: false, determining: [], problems: [] });
  });

  it.each<[string, LayerDocuments["identity"]]>([
    ["an object", tenants],
    ["a list", [tenants]],
    ["JSON text", JSON.stringify(tenants)],
    ["a file", { name: "tenants.json", text: JSON.stringify(tenants, null, 2) }],
    ["an object without a prototype", Object.assign(Object.create(null), tenants)],
  ])("takes %s", (_, identity) => {
    const engine = createEngine(identity === undefined ? {} : { identity });
    expect([engine.decide(request).outcome, engine.decide(foreign).outcome]).toEqual(["allow", "implicitDeny"]);
  });

  it("takes compiled policies, with the rules as origins", () => {
    const map = {
      sources: ["policies/tenants.abac"],
      statements: [{ index: 0, policy: "Tenants", rule: "OwnPools", source: 0, line: 3, column: 5, start: 30, end: 90 }],
    };
    const compiled = {
      name: "Tenants",
      kind: "identity",
      documents: [{ name: "Tenants", text: JSON.stringify(tenants), map }],
    };
    for (const identity of [compiled, compiled.documents[0]!]) {
      const { determining } = createEngine({ identity }).decide(request);
      expect(determining).toMatchObject([
        {
          policy: { name: "Tenants" },
          origin: {
            kind: "source",
            policy: "Tenants",
            rule: "OwnPools",
            span: { file: "policies/tenants.abac", start: 30, end: 90 },
          },
        },
      ]);
    }
  });

  it("takes a trust policy as the resource policy of its role", () => {
    const trust = {
      Version: "2012-10-17",
      Statement: [{ Effect: "Allow", Principal: { Service: "lambda.amazonaws.com" }, Action: "sts:AssumeRole" }],
    };
    const map = { sources: [], statements: [] };
    const compiled = { name: "Trust", kind: "trust", documents: [{ name: "Trust", text: JSON.stringify(trust), map }] };
    const ask: Request = {
      principal: { service: "lambda.amazonaws.com" },
      action: "sts:AssumeRole",
      resource: { arn: `arn:aws:iam::${account}:role/app` },
    };
    for (const resource of [trust, compiled]) expect(createEngine({ resource }).decide(ask).outcome).toBe("allow");
  });

  it("takes levels of SCPs and RCPs, a lone document being a level", () => {
    expect(createEngine({ identity: tenants, scps: [[everything], everything] }).decide(request).outcome).toBe("allow");
    expect(createEngine({ identity: tenants, scps: [everything, [tenants, nothing]] }).decide(request)).toMatchObject({
      outcome: "explicitDeny",
      determining: [{ layer: "scps", level: 1 }],
    });
  });

  it("throws one PolicyError with the problems of all documents", () => {
    const bad = (effect: string): object => ({
      Version: "2012-10-17",
      Statement: [{ Effect: effect, Action: "*", Resource: "*" }],
    });
    const text = JSON.stringify(bad("maybe"));
    const documents = { identity: [bad("allow"), { name: "maybe.json", text }], boundary: "{" };
    let error: unknown;
    try {
      createEngine(documents);
    } catch (thrown) {
      error = thrown;
    }
    expect(error).toBeInstanceOf(PolicyError);
    const { diagnostics, sources, message } = error as PolicyError;
    expect(new Set(diagnostics.map(({ span }) => span.file))).toEqual(new Set(["identity[0]", "maybe.json", "boundary[0]"]));
    expect(sources.get("maybe.json")?.text).toBe(text);
    expect(message).toMatch(/maybe\.json:1:\d+: TW\d{3}: /);
  });

  it.each([null, 1, true, [], "", "[]", "null", "{}"])("refuses %j as a document", (document) => {
    expect(() => createEngine({ identity: [document as string] })).toThrow(PolicyError);
  });

  it("refuses a layer that it does not know, since a misspelled boundary would not restrict", () => {
    expect(() => createEngine({ boundaries: [nothing] } as object)).toThrow(/unknown layer `boundaries`/);
  });

  it("keeps the documents as they are", () => {
    const document = structuredClone(tenants);
    createEngine({ identity: [document] }).update((draft) => {
      draft.identity.push(nothing);
    });
    expect(document).toEqual(tenants);
    expect(Object.isFrozen(document.Statement)).toBe(false);
  });
});

describe("public APIs", () => {
  const signUp: Request = { ...request, action: "cognito-idp:SignUp", resource: "*" };

  it("are unsigned, whatever identity policies say", () => {
    expect(createEngine({ identity: [nothing] }).decide(signUp)).toMatchObject({ outcome: "unsigned", allowed: false });
  });

  it("have no principal in the conditions of RCPs", () => {
    const statement = { Effect: "Deny", Principal: "*", Action: "cognito-idp:SignUp", Resource: "*" };
    const rcp = (key: string): object => ({
      Version: "2012-10-17",
      Statement: [{ ...statement, Condition: { Null: { [key]: "true" } } }],
    });
    for (const key of ["aws:PrincipalTag/tenant", "aws:PrincipalArn", "aws:PrincipalAccount"])
      expect(createEngine({ rcps: [rcp(key)] }).decide(signUp).outcome).toBe("explicitDeny");
  });
});

describe("update", () => {
  const engine = createEngine({ identity: [tenants], scps: [[everything]] });

  it("gives an engine with changed documents and leaves the old one", () => {
    const next = engine.update((draft) => {
      draft.identity.push(nothing);
    });
    expect(next.decide(request).outcome).toBe("explicitDeny");
    expect(engine.decide(request).outcome).toBe("allow");
  });

  it("changes a document in place", () => {
    const next = engine.update((draft) => {
      (draft.identity[0] as unknown as typeof tenants).Statement[0]!.Action = "s3:*";
    });
    expect(next.decide(request).outcome).toBe("implicitDeny");
    expect(tenants.Statement[0]?.Action).toBe("cognito-idp:AdminGetUser");
  });

  it("adds a layer that was absent", () => {
    const next = engine.update((draft) => {
      draft.boundary.push(nothing);
    });
    expect(next.decide(request).outcome).toBe("explicitDeny");
  });

  it("reuses what was decoded and compiled of every document that did not change", () => {
    const next = engine.update((draft) => {
      draft.identity.push(everything);
    });
    const policyOf = ({ decide }: typeof engine): unknown => decide(request).determining[0]?.policy;
    expect(policyOf(next)).toBe(policyOf(engine));
  });

  it("throws on an invalid document and changes nothing", () => {
    expect(() =>
      engine.update((draft) => {
        draft.identity.push({ Version: "2012-10-17" });
      }),
    ).toThrow(PolicyError);
    expect(engine.decide(request).outcome).toBe("allow");
  });
});

describe("prepared requests", () => {
  it("decide and explain like the request, in any engine", () => {
    const prepared = prepareRequest(request);
    for (const documents of [{ identity: [tenants] }, { identity: [nothing] }, {}]) {
      const engine = createEngine(documents);
      expect(engine.decide(prepared)).toEqual(engine.decide(request));
      expect(engine.explain(prepared)).toEqual(engine.explain(request));
    }
  });

  it("do not keep problems of an earlier decision", () => {
    const numeric = {
      Version: "2012-10-17",
      Statement: [
        { Effect: "Allow", Action: "*", Resource: "*", Condition: { NumericLessThan: { "aws:MultiFactorAuthAge": "10" } } },
      ],
    };
    const prepared = prepareRequest({ ...request, context: { "aws:MultiFactorAuthAge": "soon" } });
    expect(createEngine({ identity: numeric }).decide(prepared).problems).toHaveLength(1);
    expect(createEngine({ identity: tenants }).decide(prepared).problems).toEqual([]);
  });
});
