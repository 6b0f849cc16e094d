import { describe, expect, it } from "vitest";
import {
  createEngine,
  createPolicyStore,
  diffSnapshots,
  PolicyError,
  type PolicyStore,
  prepareRequest,
  type Request,
  RequestError,
  type StoreContent,
  StoreError,
} from "../../src/engine/index.js";

const account = "111122223333";
const other = "444455556666";
const alice = `arn:aws:iam::${account}:user/team/alice`;
const app = `arn:aws:iam::${account}:role/services/app`;
const session = `arn:aws:sts::${account}:assumed-role/app/i-1`;
const guest = `arn:aws:sts::${account}:federated-user/guest`;
const bucket = "arn:aws:s3:::reports";

type Statement = Readonly<Record<string, unknown>>;

const policy = (action: string, more: Statement = {}): { Version: string; Statement: Statement[] } => ({
  Version: "2012-10-17",
  Statement: [{ Effect: "Allow", Action: action, Resource: "*", ...more }],
});
const denial = (action: string, more: Statement = {}): ReturnType<typeof policy> => policy(action, { Effect: "Deny", ...more });
const identity = (document: unknown): { kind: "identity"; document: object } => ({
  kind: "identity",
  document: document as object,
});

const documents: StoreContent["documents"] = {
  Read: identity(policy("s3:GetObject")),
  Write: identity(policy("s3:PutObject")),
  All: identity(policy("*")),
  NoDelete: identity(denial("s3:DeleteObject")),
  OnlyS3: { kind: "boundary", document: policy("s3:*") },
  Narrow: { kind: "session", document: policy("s3:GetObject") },
  FullAccess: { kind: "scp", document: policy("*") },
  NoIam: { kind: "scp", document: denial("iam:*") },
  OwnOrg: { kind: "rcp", document: denial("s3:*", { Principal: "*", Condition: { Bool: { "aws:SecureTransport": "false" } } }) },
  Reports: {
    kind: "resource",
    document: policy("s3:GetObject", { Principal: { AWS: `arn:aws:iam::${other}:root` }, Resource: `${bucket}/*` }),
  },
  Door: { kind: "endpoint", document: policy("s3:GetObject", { Principal: "*" }) },
};

const content: StoreContent = {
  documents,
  principals: {
    [alice]: { policies: ["Read"], groups: ["writers"], boundary: "OnlyS3" },
    [app]: { policies: ["All"] },
    [session]: { session: ["Narrow"] },
    [guest]: { policies: ["All"], session: ["Narrow"] },
  },
  groups: { writers: { policies: ["Write", "NoDelete"] } },
  units: { "r-root": { scps: ["FullAccess"], rcps: [] }, "ou-1": { scps: ["FullAccess", "NoIam"] } },
  accounts: { [account]: { path: ["r-root", "ou-1"], scps: ["FullAccess"], rcps: ["OwnOrg"] } },
  resources: { [bucket]: { policies: ["Reports"] } },
  endpoints: { "vpce-1": { policies: ["Door"] } },
};

const object = { arn: `${bucket}/2026.csv`, account };
const ask = (principal: string, action: string, more: Partial<Request> = {}): Request => ({
  principal,
  action,
  resource: object,
  ...more,
});
const outcome = (store: Pick<PolicyStore, "decide">, ...asked: Parameters<typeof ask>): string =>
  store.decide(ask(...asked)).outcome;

describe("the layers of a request", () => {
  const store = createPolicyStore(content);

  it("are those of a user and its groups", () => {
    expect(outcome(store, alice, "s3:GetObject")).toBe("allow");
    expect(outcome(store, alice, "s3:PutObject")).toBe("allow");
    expect(outcome(store, alice, "s3:DeleteObject")).toBe("explicitDeny");
    expect(outcome(store, alice, "s3:ListBucket")).toBe("implicitDeny");
    expect(store.decide(ask(alice, "s3:PutObject")).determining).toMatchObject([
      { layer: "identity", policy: { name: "Write" } },
      { layer: "boundary", policy: { name: "OnlyS3" } },
      { layer: "scps", level: 0, policy: { name: "FullAccess" } },
      { layer: "scps", level: 1, policy: { name: "FullAccess" } },
      { layer: "scps", level: 2, policy: { name: "FullAccess" } },
    ]);
  });

  it("are limited by the boundary", () => {
    const wide = createPolicyStore({ ...content, principals: { [alice]: { policies: ["All"], boundary: "OnlyS3" } } });
    expect(outcome(wide, alice, "s3:ListBucket")).toBe("allow");
    expect(outcome(wide, alice, "sqs:SendMessage")).toBe("implicitDeny");
  });

  it("are those of the role for each of its sessions, whatever the path of the role", () => {
    expect(outcome(store, app, "s3:PutObject")).toBe("allow");
    expect(outcome(store, `arn:aws:sts::${account}:assumed-role/app/any`, "s3:PutObject")).toBe("allow");
    expect(outcome(store, `arn:aws:sts::${account}:assumed-role/services/any`, "s3:PutObject")).toBe("implicitDeny");
    expect(outcome(store, `arn:aws:sts::${other}:assumed-role/app/any`, "s3:PutObject")).toBe("implicitDeny");
  });

  it("are narrowed by what a session was made with", () => {
    expect(outcome(store, session, "s3:PutObject")).toBe("implicitDeny");
    expect(outcome(store, session, "s3:GetObject")).toBe("allow");
    expect(outcome(store, guest, "s3:GetObject")).toBe("allow");
    expect(outcome(store, guest, "s3:PutObject")).toBe("implicitDeny");
  });

  it("are the SCPs of the principal's account at every level", () => {
    expect(store.decide(ask(app, "iam:GetUser", { resource: "*" }))).toMatchObject({
      outcome: "explicitDeny",
      determining: [{ layer: "scps", level: 1, policy: { name: "NoIam" } }],
    });
    const silent = createPolicyStore({ ...content, units: { ...content.units, "r-root": { scps: ["NoIam"] } } });
    expect(outcome(silent, app, "s3:PutObject")).toBe("implicitDeny");
    const off = createPolicyStore({ ...content, units: { "r-root": {}, "ou-1": {} } });
    expect(outcome(off, app, "s3:PutObject")).toBe("allow");
  });

  it("are the RCPs of the resource's account, whoever asks", () => {
    const plain = { context: { "aws:SecureTransport": "false" } };
    expect(outcome(store, app, "s3:PutObject", plain)).toBe("explicitDeny");
    const foreign = ask(`arn:aws:iam::${other}:root`, "s3:GetObject", plain);
    expect(store.decide(foreign).determining).toMatchObject([{ layer: "rcps", level: 2 }]);
    const away = { ...plain, resource: { arn: "arn:aws:s3:::elsewhere/k", account: other } };
    expect(outcome(store, app, "s3:PutObject", away)).toBe("implicitDeny");
  });

  it("are the policy of the resource; that of a bucket is also that of its objects", () => {
    expect(outcome(store, `arn:aws:iam::${other}:root`, "s3:GetObject")).toBe("allow");
    expect(outcome(store, `arn:aws:iam::${other}:root`, "s3:PutObject")).toBe("implicitDeny");
    const key = `arn:aws:kms:eu-west-1:${account}:key/1`;
    const keyPolicy = policy("kms:Decrypt", { Principal: { AWS: app } });
    const keys = createPolicyStore({
      documents: { Key: { kind: "resource", document: keyPolicy } },
      resources: { [key]: { policies: ["Key"] } },
    });
    expect(outcome(keys, app, "kms:Decrypt", { resource: key })).toBe("allow");
    expect(outcome(keys, app, "kms:Decrypt", { resource: `${key}2` })).toBe("implicitDeny");
  });

  it("are the trust policy for a role that is assumed", () => {
    const trust = {
      Version: "2012-10-17",
      Statement: [{ Effect: "Allow", Principal: { Service: "lambda.amazonaws.com" }, Action: "sts:AssumeRole" }],
    };
    const roles = createPolicyStore({
      documents: { Trust: { kind: "trust", document: trust } },
      resources: { [app]: { policies: ["Trust"] } },
    });
    expect(outcome(roles, "lambda.amazonaws.com", "sts:AssumeRole", { resource: app })).toBe("allow");
    expect(outcome(roles, "ec2.amazonaws.com", "sts:AssumeRole", { resource: app })).toBe("implicitDeny");
  });

  it("are the policy of the endpoint that the request came through", () => {
    const through = (id: string): Partial<Request> => ({ context: { "aws:sourcevpce": id } });
    expect(outcome(store, app, "s3:PutObject", through("vpce-1"))).toBe("implicitDeny");
    expect(outcome(store, app, "s3:GetObject", through("vpce-1"))).toBe("allow");
    expect(outcome(store, app, "s3:PutObject", through("vpce-2"))).toBe("allow");
  });

  it("are no SCP and no RCP for a service-linked role", () => {
    const linked = `arn:aws:iam::${account}:role/aws-service-role/x.amazonaws.com/AWSServiceRoleForX`;
    const free = createPolicyStore({ ...content, principals: { [linked]: { policies: ["All"] } } });
    for (const arn of [linked, `arn:aws:sts::${account}:assumed-role/AWSServiceRoleForX/s`]) {
      expect(outcome(free, arn, "iam:GetUser", { resource: "*" })).toBe("allow");
      expect(outcome(free, arn, "s3:PutObject", { context: { "aws:SecureTransport": "false" } })).toBe("allow");
    }
  });

  it("are none for somebody whom the store does not know", () => {
    for (const arn of [`arn:aws:iam::${account}:user/nobody`, `arn:aws:iam::${other}:role/app`])
      expect(outcome(store, arn, "s3:GetObject")).toBe("implicitDeny");
    for (const name of ["anonymous", "__proto__", "constructor"])
      expect(outcome(store, name, "s3:GetObject")).toBe("implicitDeny");
  });

  it("can be asked with a prepared request, explained, changed in thought and asked about a whole call", () => {
    const prepared = prepareRequest(ask(alice, "s3:DeleteObject"));
    expect(store.decide(prepared).outcome).toBe("explicitDeny");
    const explained = store.explain(prepared);
    expect(explained.stoppedBy).toEqual([{ layer: "identity", level: 0, by: "deny" }]);
    expect(explained.determining).toMatchObject([
      { policy: "NoDelete", location: { file: "NoDelete", pointer: "/Statement/0" } },
    ]);
    const { decision } = store.whatIf(ask(alice, "s3:DeleteObject"), (request) => {
      request.action = "s3:PutObject";
    });
    expect(decision.outcome).toBe("allow");
    const call = { operation: "cognito-idp:CreateUserPool", principal: app, request: { tags: { a: "b" } } };
    expect(store.decideOperation(call)).toMatchObject({ allowed: true, legs: [{}, { when: "tags" }] });
    expect(() => store.decide({ ...ask(alice, "s3:GetObject"), action: "x" })).toThrow(RequestError);
  });

  it("decide as an engine with the same documents", () => {
    const engine = createEngine({
      identity: ["Read", "Write", "NoDelete"].map((name) => documents[name]!.document),
      boundary: documents["OnlyS3"]!.document,
      scps: [[policy("*")], [policy("*"), denial("iam:*")], [policy("*")]],
      rcps: [[], [], [documents["OwnOrg"]!.document]],
      resource: documents["Reports"]!.document,
    });
    for (const action of ["s3:GetObject", "s3:PutObject", "s3:DeleteObject", "s3:ListBucket", "iam:GetUser"])
      expect(outcome(store, alice, action), action).toBe(engine.decide(ask(alice, action)).outcome);
  });
});

describe("a transaction", () => {
  it("changes documents and attachments together, for those who ask afterwards", () => {
    const store = createPolicyStore(content);
    const before = store.snapshot();
    const after = store.transaction((draft) => {
      draft.documents["Queue"] = identity(policy("sqs:*"));
      draft.principals[app]!.policies = ["Queue"];
      delete draft.principals[guest];
    });
    expect(store.snapshot()).toBe(after);
    expect([outcome(store, app, "sqs:SendMessage"), outcome(store, app, "s3:PutObject")]).toEqual(["allow", "implicitDeny"]);
    expect([outcome(before, app, "sqs:SendMessage"), outcome(before, app, "s3:PutObject")]).toEqual(["allow", "allow"]);
    expect(outcome(store, guest, "s3:GetObject")).toBe("implicitDeny");
  });

  it("shows nobody a half of it", () => {
    const store = createPolicyStore(content);
    const seen: string[] = [];
    store.transaction((draft) => {
      delete draft.principals[alice];
      seen.push(outcome(store, alice, "s3:GetObject"), String(alice in store.content.principals));
      draft.principals[alice] = { policies: [] };
      seen.push(outcome(store, alice, "s3:GetObject"));
    });
    expect(seen).toEqual(["allow", "true", "allow"]);
    expect(outcome(store, alice, "s3:GetObject")).toBe("implicitDeny");
  });

  const mine = new Error("mine");
  it.each<[string, (draft: Parameters<Parameters<PolicyStore["transaction"]>[0]>[0]) => void, unknown]>([
    [
      "a document that is not valid",
      (draft) => {
        draft.documents["Bad"] = identity(policy("s3:GetObject", { Effect: "Maybe" }));
      },
      expect.objectContaining({ name: "PolicyError", message: expect.stringContaining("Bad") }),
    ],
    [
      "a document that is missing",
      (draft) => {
        draft.principals[app]!.policies = ["All", "Missing"];
      },
      expect.objectContaining({ name: "StoreError", path: `principals.${app}.policies.1` }),
    ],
    [
      "a document that is removed while it is attached",
      (draft) => {
        delete draft.documents["Write"];
      },
      expect.objectContaining({ path: "groups.writers.policies.0" }),
    ],
    [
      "a document whose kind changes while it is attached",
      (draft) => {
        draft.documents["FullAccess"]!.kind = "identity";
      },
      expect.objectContaining({ path: "units.r-root.scps.0", message: expect.stringContaining("is of kind identity, not scp") }),
    ],
    [
      "a group that is removed while somebody is in it",
      (draft) => {
        delete draft.groups["writers"];
      },
      expect.objectContaining({ path: `principals.${alice}.groups.0` }),
    ],
    [
      "a unit that is removed while an account is in it",
      (draft) => {
        delete draft.units["ou-1"];
      },
      expect.objectContaining({ path: `accounts.${account}.path.1` }),
    ],
    [
      "a second role of one name",
      (draft) => {
        draft.principals[`arn:aws:iam::${account}:role/app`] = { policies: [] };
      },
      expect.objectContaining({ name: "StoreError", message: expect.stringContaining(app) }),
    ],
    [
      "a recipe that throws",
      (draft) => {
        delete draft.principals[app];
        throw mine;
      },
      mine,
    ],
    [
      "a recipe that would go on later",
      (async (draft: { principals: Record<string, unknown> }) => {
        delete draft.principals[app];
      }) as never,
      expect.objectContaining({ name: "StoreError" }),
    ],
  ])("changes nothing for %s", (_, recipe, error) => {
    const store = createPolicyStore(content);
    const before = store.snapshot();
    expect(() => store.transaction(recipe)).toThrow(error as Error);
    expect(store.snapshot()).toBe(before);
    expect(outcome(store, app, "s3:PutObject")).toBe("allow");
    store.transaction((draft) => {
      draft.principals[app]!.policies = [];
    });
    expect(outcome(store, app, "s3:PutObject")).toBe("implicitDeny");
  });

  it("cannot contain another", () => {
    const store = createPolicyStore(content);
    expect(() => store.transaction(() => store.transaction(() => {}))).toThrow(StoreError);
  });

  it("names all documents that are not valid, with their positions", () => {
    const store = createPolicyStore();
    let error: unknown;
    try {
      store.transaction((draft) => {
        draft.documents["A"] = identity("{");
        draft.documents["B"] = identity({ name: "b.json", text: '{\n"Statement": 1}' });
      });
    } catch (thrown) {
      error = thrown;
    }
    expect(error).toBeInstanceOf(PolicyError);
    expect(new Set((error as PolicyError).diagnostics.map(({ span }) => span.file))).toEqual(new Set(["A", "b.json"]));
    expect([...(error as PolicyError).sources.keys()].sort()).toEqual(["A", "b.json"]);
  });

  it("lets a role be replaced by one of the same name and another path", () => {
    const store = createPolicyStore(content);
    const moved = `arn:aws:iam::${account}:role/elsewhere/app`;
    store.transaction((draft) => {
      draft.principals[moved] = { policies: ["Read"] };
      delete draft.principals[app];
    });
    const any = `arn:aws:sts::${account}:assumed-role/app/any`;
    expect([outcome(store, any, "s3:GetObject"), outcome(store, any, "s3:PutObject")]).toEqual(["allow", "implicitDeny"]);
  });

  it("keeps copies: what the caller does with its objects later changes nothing", () => {
    const document = policy("s3:GetObject");
    const entry = { policies: ["Doc"] };
    const store = createPolicyStore({ documents: { Doc: identity(document) }, principals: { [app]: entry } });
    document.Statement[0] = { Effect: "Allow", Action: "*", Resource: "*" };
    entry.policies.push("Missing");
    store.transaction((draft) => {
      draft.documents["More"] = identity(policy("sqs:*"));
    });
    expect(outcome(store, app, "s3:PutObject")).toBe("implicitDeny");
    expect(store.content.documents["Doc"]?.document).toEqual(policy("s3:GetObject"));
    expect(Object.isFrozen(store.content.documents["Doc"]?.document)).toBe(true);
    expect(Object.isFrozen(document)).toBe(false);
  });

  it("can change a part of a document", () => {
    const store = createPolicyStore(content);
    store.transaction((draft) => {
      const { Statement } = draft.documents["Read"]!.document as { Statement: { Action: string }[] };
      Statement[0]!.Action = "s3:GetBucketTagging";
    });
    expect([outcome(store, alice, "s3:GetBucketTagging"), outcome(store, alice, "s3:GetObject")]).toEqual([
      "allow",
      "implicitDeny",
    ]);
  });

  it("gives the same snapshot when nothing changes", () => {
    const store = createPolicyStore(content);
    const before = store.snapshot();
    expect(store.transaction(() => {})).toBe(before);
  });
});

describe("the content of a store", () => {
  it.each<[string, unknown, string]>([
    ["an unknown collection", { policies: {} }, "policies"],
    ["a list", { principals: [] }, "principals"],
    ["a name that is no ARN", { principals: { alice: {} } }, "principals.alice"],
    [
      "the root user, who has no policies",
      { principals: { [`arn:aws:iam::${account}:root`]: {} } },
      `principals.arn:aws:iam::${account}:root`,
    ],
    ["policies of a session", { principals: { [session]: { policies: [] } } }, `principals.${session}.policies`],
    ["session policies of a role", { principals: { [app]: { session: [] } } }, `principals.${app}.session`],
    ["groups of a role", { principals: { [app]: { groups: [] } } }, `principals.${app}.groups`],
    ["a name for a list", { principals: { [app]: { policies: "All" } } }, `principals.${app}.policies`],
    ["a number for a name", { principals: { [app]: { policies: [1] } } }, `principals.${app}.policies.0`],
    ["a list for a boundary", { principals: { [app]: { boundary: [] } } }, `principals.${app}.boundary`],
    ["an empty list of SCPs", { units: { u: { scps: [] } } }, "units.u.scps"],
    ["an account by its name", { accounts: { dev: { path: [] } } }, "accounts.dev"],
    ["an account without a path", { accounts: { [account]: {} } }, `accounts.${account}.path`],
    ["a path in a circle", { units: { u: {} }, accounts: { [account]: { path: ["u", "u"] } } }, `accounts.${account}.path`],
    ["a resource that is no ARN", { resources: { bucket: { policies: [] } } }, "resources.bucket"],
    ["a resource without policies", { resources: { [bucket]: {} } }, `resources.${bucket}.policies`],
    ["an entry that is no object", { groups: { g: ["All"] } }, "groups.g"],
    ["a document without its kind", { documents: { D: policy("*") } }, "documents.D.Version"],
    ["a document of an unknown kind", { documents: { D: { kind: "toString", document: policy("*") } } }, "documents.D.kind"],
    ["a document that is no entry", { documents: { D: "{}" } }, "documents.D"],
    ["a boundary as a policy", { documents, principals: { [app]: { policies: ["OnlyS3"] } } }, `principals.${app}.policies.0`],
    ["a resource policy at an endpoint", { documents, endpoints: { v: { policies: ["Reports"] } } }, "endpoints.v.policies.0"],
  ])("is refused with %s", (_, given, path) => {
    expect(() => createPolicyStore(given as StoreContent)).toThrow(expect.objectContaining({ name: "StoreError", path }));
  });

  it("may use an identity document as a boundary and as a session policy", () => {
    const store = createPolicyStore({
      documents,
      principals: { [app]: { policies: ["All"], boundary: "Read" }, [session]: { session: ["Write"] } },
    });
    expect([outcome(store, app, "s3:GetObject"), outcome(store, session, "s3:GetObject")]).toEqual(["allow", "implicitDeny"]);
  });

  it("may have any text as a name", () => {
    const names = ["__proto__", "constructor", "toString", "a\u0000b", "\ud800", ""];
    const store = createPolicyStore();
    store.transaction((draft) => {
      for (const name of names) {
        draft.documents[name] = identity(policy("s3:GetObject", { Sid: "S" }));
        draft.groups[name] = { policies: [name] };
      }
      draft.principals[alice] = { groups: names };
    });
    expect(Object.keys(store.content.documents)).toEqual(names);
    expect(store.decide(ask(alice, "s3:GetObject")).determining.map(({ policy: { name } }) => name)).toEqual(names);
    expect(({} as { kind?: unknown }).kind).toBeUndefined();
    store.transaction((draft) => {
      draft.principals[alice]!.groups = ["constructor"];
      for (const name of names.filter((each) => each !== "constructor")) {
        delete draft.groups[name];
        delete draft.documents[name];
      }
    });
    expect(Object.keys(store.content.groups)).toEqual(["constructor"]);
    expect(outcome(store, alice, "s3:GetObject")).toBe("allow");
  });

  it("takes documents in every form", () => {
    const text = JSON.stringify(policy("s3:GetObject"));
    const map = {
      sources: ["p.abac"],
      statements: [{ index: 0, policy: "P", rule: "R", source: 0, line: 3, column: 5, start: 30, end: 90 }],
    };
    const forms = {
      Object: policy("s3:GetObject"),
      Text: text,
      File: { name: "policies/file.json", text: `\n${text}` },
      Mapped: { name: "P", text, map },
      Compiled: { name: "P", kind: "identity", documents: [{ name: "P", text, map, extra: undefined }] },
    };
    for (const [name, document] of Object.entries(forms)) {
      const store = createPolicyStore({ documents: { [name]: identity(document) }, principals: { [app]: { policies: [name] } } });
      expect(store.decide(ask(app, "s3:GetObject")).determining.map((each) => each.policy.name)).toEqual([name]);
    }
    const store = createPolicyStore({
      documents: { F: identity(forms.File), C: identity(forms.Compiled) },
      principals: { [app]: { policies: ["F", "C"] } },
    });
    expect(store.explain(ask(app, "s3:GetObject")).determining.map(({ location }) => location)).toEqual([
      { file: "policies/file.json", line: 2, column: expect.any(Number), pointer: "/Statement/0" },
      { file: "p.abac", line: 3, column: 5, rule: "R" },
    ]);
  });
});

describe("diffSnapshots", () => {
  const nothing = { added: [], removed: [], changed: [] };
  const none = {
    documents: nothing,
    principals: nothing,
    groups: nothing,
    units: nothing,
    accounts: nothing,
    resources: nothing,
    endpoints: nothing,
  };

  it("lists what was added, removed and changed", () => {
    const store = createPolicyStore(content);
    const before = store.snapshot();
    const after = store.transaction((draft) => {
      draft.documents["Queue"] = identity(policy("sqs:*"));
      draft.documents["Read"] = identity(policy("s3:GetBucketTagging"));
      draft.documents["Narrow"]!.document = policy("s3:ListBucket");
      delete draft.documents["NoDelete"];
      draft.groups["writers"]!.policies = ["Write"];
      delete draft.principals[guest];
      draft.principals[app]!.boundary = "OnlyS3";
      draft.accounts[other] = { path: [] };
    });
    expect(diffSnapshots(before, after)).toEqual({
      ...none,
      documents: { added: ["Queue"], removed: ["NoDelete"], changed: ["Read", "Narrow"] },
      groups: { ...nothing, changed: ["writers"] },
      principals: { added: [], removed: [guest], changed: [app] },
      accounts: { ...nothing, added: [other] },
    });
    expect(diffSnapshots(after, before).documents).toEqual({
      added: ["NoDelete"],
      removed: ["Queue"],
      changed: ["Read", "Narrow"],
    });
  });

  it("is empty for equal content, shared or not", () => {
    const store = createPolicyStore(content);
    expect(diffSnapshots(store.snapshot(), store.snapshot())).toEqual(none);
    expect(diffSnapshots(store.snapshot(), createPolicyStore(content).snapshot())).toEqual(none);
    const again = store.transaction((draft) => {
      draft.documents["Read"] = identity(policy("s3:GetObject"));
    });
    expect(diffSnapshots(store.snapshot(), again)).toEqual(none);
  });

  it("tells lists from objects and shorter from longer", () => {
    const one = createPolicyStore({ documents: { D: identity(policy("s3:GetObject", { Resource: ["*"] })) } });
    const two = createPolicyStore({ documents: { D: identity(policy("s3:GetObject", { Resource: "*" })) } });
    const three = createPolicyStore({ documents: { D: identity(policy("s3:GetObject", { Resource: "*", Sid: "S" })) } });
    for (const [a, b] of [
      [one, two],
      [two, three],
      [three, two],
      [two, one],
    ] as const)
      expect(diffSnapshots(a, b).documents.changed).toEqual(["D"]);
  });
});
