import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { type CliResult, cli, project } from "./harness.js";

const source = `policy Tenants {
  rule OwnPools {
    allow cognito-idp:AdminGetUser, cognito-idp:AdminDeleteUser
    on    cognito-idp:userpool
    when  resource.tag.tenant == principal.tag.tenant
  }

  rule ProtectProduction {
    deny   cognito-idp:AdminDeleteUser
    on     *
    when   resource.tag.env == "prod"
  }
}
`;
const pool = "arn:aws:cognito-idp:eu-west-1:111122223333:userpool/eu-west-1_abc";
const role = "arn:aws:iam::111122223333:role/app";
const allowAll = { Version: "2012-10-17", Statement: [{ Effect: "Allow", Action: "*", Resource: "*" }] };
const denyDelete = {
  Version: "2012-10-17",
  Statement: [{ Sid: "NoDelete", Effect: "Deny", Action: "cognito-idp:*Delete*", Resource: "*" }],
};

function tenants(more: Readonly<Record<string, string>> = {}): string {
  return project({ "policies/tenants.abac": source, ...more });
}

/** Asks with a request that `OwnPools` allows, unless `more` changes it. */
function ask(root: string, ...more: readonly string[]): Promise<CliResult> {
  const request = ["--principal", role, "--action", "cognito-idp:AdminGetUser", "--resource", pool];
  const tags = ["--principal-tag", "tenant=acme", "--resource-tag", "tenant=acme"];
  return cli(root, ["eval", "--policies", "policies/tenants.abac", ...request, ...tags, ...more]);
}

describe("tagward eval", () => {
  it("answers 0 to what is allowed and points at the rule", async () => {
    const { code, out, err } = await ask(tenants());
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toContain("allow");
    expect(out).toContain("OwnPools");
    expect(out).toContain("policies/tenants.abac:2:3");
  });

  it("answers 1 to an explicit deny and points at the rule that made it", async () => {
    const { code, out } = await ask(tenants(), "--action", "cognito-idp:AdminDeleteUser", "--resource-tag", "env=prod");
    expect(code).toBe(1);
    expect(out).toContain("policies/tenants.abac:8:3");
    expect(out).toContain("ProtectProduction");
  });

  it("answers 1 to an implicit deny and shows the clause that did not hold", async () => {
    const root = tenants();
    const request = [
      "--principal",
      role,
      "--action",
      "cognito-idp:AdminGetUser",
      "--resource",
      pool,
      "--principal-tag",
      "tenant=acme",
    ];
    const { code, out } = await cli(root, ["eval", "--policies", "policies/tenants.abac", ...request]);
    expect(code).toBe(1);
    expect(out).toContain("aws:ResourceTag/tenant");
  });

  it("answers 1 to an unsigned API, which no policy allows", async () => {
    const { code, out } = await ask(tenants(), "--action", "cognito-idp:InitiateAuth");
    expect(code).toBe(1);
    expect(out).toContain("unsigned");
  });

  it("prints versioned JSON with --json", async () => {
    const { code, out, err } = await ask(tenants(), "--json");
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(JSON.parse(out)).toMatchObject({
      schema: "tagward/eval@1",
      outcome: "allow",
      allowed: true,
      determining: [
        { layer: "identity", sid: "OwnPools", effect: "Allow", location: { file: "policies/tenants.abac", line: 2, column: 3 } },
      ],
    });
  });

  it("takes tags and context from flags; the same context key again is multivalued", async () => {
    const root = project({
      "a.abac":
        'policy P { rule R { allow s3:* on * when any request.tagKeys in ["b"] and request.tag.b == "2" and request.ip in ["10.0.0.0/8"] and any x:list == "two" } }\n',
    });
    const base = ["eval", "--policies", "a.abac", "--principal", role, "--action", "s3:PutObject", "--resource", "*"];
    const given = [
      "--request-tag",
      "a=1",
      "--request-tag",
      "b=2",
      "--context",
      "aws:SourceIp=10.1.2.3",
      "--context",
      "x:list=one",
    ];
    expect((await cli(root, [...base, ...given, "--context", "x:list=two"])).code).toBe(0);
    expect((await cli(root, [...base, ...given])).code).toBe(1);
  });

  it("takes parameters", async () => {
    const root = project({ "a.abac": "param team\npolicy P { rule R { allow s3:* on * when principal.tag.team in [team] } }\n" });
    const base = ["eval", "--policies", "a.abac", "--principal", role, "--action", "s3:PutObject", "--resource", "*"];
    expect((await cli(root, [...base, "--principal-tag", "team=a", "--param", "team=a"])).code).toBe(0);
    expect((await cli(root, [...base, "--principal-tag", "team=a", "--param", "team=b"])).code).toBe(1);
    expect((await cli(root, base)).code).toBe(3);
  });

  it("takes IAM JSON, several files, and points into them", async () => {
    const root = tenants({ "all.json": JSON.stringify(allowAll), "deny.json": JSON.stringify(denyDelete, null, 2) });
    const base = ["eval", "--principal", role, "--action", "cognito-idp:AdminDeleteUser", "--resource", pool];
    expect((await cli(root, [...base, "--policies", "all.json"])).code).toBe(0);
    const { code, out } = await cli(root, [...base, "--policies", "all.json", "deny.json"]);
    expect(code).toBe(1);
    expect(out).toContain("deny.json:4:5");
  });

  it("explains a compiled document by the rules in its source map", async () => {
    const root = tenants();
    expect((await cli(root, ["build"])).code).toBe(0);
    const { code, out, err } = await ask(root, "--policies", "dist/policies/Tenants.json");
    expect({ code, err }).toEqual({ code: 0, err: "" });
    const request = ["--principal", role, "--action", "cognito-idp:AdminGetUser", "--resource", pool];
    const tags = ["--principal-tag", "tenant=acme", "--resource-tag", "tenant=acme", "--json"];
    const alone = await cli(join(root, "dist"), ["eval", "--policies", "policies/Tenants.json", ...request, ...tags]);
    expect(out).toContain("policies/tenants.abac:2:3");
    expect(JSON.parse(alone.out)).toMatchObject({
      determining: [{ location: { file: "../policies/tenants.abac", line: 2, column: 3, rule: "OwnPools" } }],
    });
  });

  it("does not use a source map that does not fit, and says so", async () => {
    const root = tenants();
    await cli(root, ["build"]);
    const path = join(root, "dist/policies/Tenants.json");
    writeFileSync(path, readFileSync(path, "utf8").replace('"OwnPools"', '"Renamed"'));
    const request = ["--principal", role, "--action", "cognito-idp:AdminGetUser", "--resource", pool];
    const { out, err } = await cli(root, ["eval", "--policies", "dist/policies/Tenants.json", ...request]);
    expect(err).toBe("dist/policies/Tenants.json.map is not used: statement 0 of the document has another Sid\n");
    expect(out).toContain("dist/policies/Tenants.json:4:5");
    writeFileSync(`${path}.map`, "{}");
    const broken = await cli(root, ["eval", "--policies", "dist/policies/Tenants.json", ...request]);
    expect(broken.err).toContain("Tenants.json.map is not used: /schema");
  });

  it("answers 3 to an invalid document, with a code frame", async () => {
    const root = project({ "bad.json": '{\n  "Version": "2012-10-17",\n  "Statment": []\n}\n' });
    const base = ["--principal", role, "--action", "s3:GetObject", "--resource", "*"];
    const { code, out, err } = await cli(root, ["eval", "--policies", "bad.json", ...base]);
    expect({ code, out }).toEqual({ code: 3, out: "" });
    expect(err).toContain("error[TW104]");
    expect(err).toContain("--> bad.json:3:3");
  });

  it("takes globs of sources, and answers 3 to one that is not UTF-8", async () => {
    const root = tenants({ "more/a.abac": "policy A { rule R { allow s3:* on * } }\n" });
    const base = ["--principal", role, "--action", "s3:GetObject", "--resource", "*"];
    expect((await cli(root, ["eval", "--policies", "*/*.abac", ...base])).code).toBe(0);
    writeFileSync(join(root, "more/a.abac"), Buffer.from([0x2f, 0x2f, 0xff]));
    const { code, err } = await cli(root, ["eval", "--policies", "more/a.abac", ...base]);
    expect(code).toBe(3);
    expect(err).toContain("error[TW008]");
  });

  it("answers 3 when a source does not compile", async () => {
    const root = project({ "a.abac": "policy P { rule R { allow Unknown on * } }\n" });
    const { code, out, err } = await cli(root, [
      "eval",
      "--policies",
      "a.abac",
      "--principal",
      role,
      "--action",
      "s3:GetObject",
      "--resource",
      "*",
    ]);
    expect({ code, out }).toEqual({ code: 3, out: "" });
    expect(err).toContain("--> a.abac:1:27");
  });

  describe("requests from files", () => {
    const request = {
      principal: { arn: role, tags: { tenant: "acme" } },
      action: "cognito-idp:AdminGetUser",
      resource: { arn: pool },
    };

    it("are completed by flags", async () => {
      const root = tenants({ "request.json": JSON.stringify(request) });
      const base = ["eval", "--policies", "policies/tenants.abac", "--request", "request.json"];
      expect((await cli(root, base)).code).toBe(1);
      expect((await cli(root, [...base, "--resource-tag", "tenant=acme"])).code).toBe(0);
      const conflict = await cli(root, [...base, "--principal-tag", "tenant=globex"]);
      expect(conflict.code).toBe(2);
      expect(conflict.err).toBe("tagward: principal.tags.tenant is given twice with different values\n");
    });

    it("may name the principal by text", async () => {
      const root = tenants({ "request.json": JSON.stringify({ ...request, principal: role }) });
      const base = ["eval", "--policies", "policies/tenants.abac", "--request", "request.json"];
      expect((await cli(root, [...base, "--principal-tag", "tenant=acme", "--resource-tag", "tenant=acme"])).code).toBe(0);
    });

    it("come in batches: one decision a line, 0 when all are allowed", async () => {
      const allowed = { ...request, resource: { arn: pool, tags: { tenant: "acme" } } };
      const root = tenants({
        "all.jsonl": `${JSON.stringify(allowed)}\n\n${JSON.stringify(allowed)}\n`,
        "some.jsonl": `${JSON.stringify(allowed)}\n${JSON.stringify(request)}`,
      });
      const base = ["eval", "--policies", "policies/tenants.abac", "--batch"];
      const all = await cli(root, [...base, "all.jsonl"]);
      expect(all).toEqual({ code: 0, err: "", out: "allow  OwnPools policies/tenants.abac:2:3\n".repeat(2) });
      const some = await cli(root, [...base, "some.jsonl"]);
      expect({ code: some.code, lines: some.out.split("\n") }).toEqual({
        code: 1,
        lines: ["allow  OwnPools policies/tenants.abac:2:3", "implicitDeny", ""],
      });
      const json = await cli(root, [...base, "some.jsonl", "--json"]);
      expect(
        json.out
          .trim()
          .split("\n")
          .map((line) => JSON.parse(line) as unknown),
      ).toMatchObject([
        { schema: "tagward/eval@1", outcome: "allow", determining: [{ sid: "OwnPools" }] },
        { schema: "tagward/eval@1", outcome: "implicitDeny", determining: [] },
      ]);
      expect((await cli(root, [...base, "some.jsonl", "--resource-tag", "tenant=acme"])).code).toBe(0);
    });

    it.each([
      ["not JSON", `${JSON.stringify(request)}\n{`, "batch.jsonl:2: "],
      ["not an object", "[]", "batch.jsonl:1: a request is an object"],
      ["without a principal", '{ "action": "s3:GetObject", "resource": "*" }', "batch.jsonl:1: missing --principal"],
      ["of a wrong shape", JSON.stringify({ ...request, principal: 7 }), "batch.jsonl:1: "],
    ])("answer 2 when a line is %s, with its number", async (_, text, message) => {
      const { code, out, err } = await cli(tenants({ "batch.jsonl": text }), [
        "eval",
        "--policies",
        "policies/tenants.abac",
        "--batch",
        "batch.jsonl",
      ]);
      const before = text.includes("\n") ? "implicitDeny\n" : "";
      expect({ code, out }).toEqual({ code: 2, out: `${before}invalid\n` });
      expect(err).toContain(message);
    });
  });

  describe("layers", () => {
    const rcp = {
      Version: "2012-10-17",
      Statement: [{ Effect: "Deny", Principal: "*", Action: "cognito-idp:AdminGetUser", Resource: "*" }],
    };
    const endpoint = { Version: "2012-10-17", Statement: [{ Effect: "Allow", Principal: "*", Action: "s3:*", Resource: "*" }] };
    const only = (action: string): unknown => ({
      Version: "2012-10-17",
      Statement: [{ Effect: "Allow", Action: action, Resource: "*" }],
    });

    it.each([
      ["--boundary", only("s3:*")],
      ["--session", only("s3:*")],
      ["--scp", only("s3:*")],
      ["--rcp", rcp],
      ["--endpoint", endpoint],
    ])("%s restricts", async (flag, document) => {
      const root = tenants({ "layer.json": JSON.stringify(document) });
      expect((await ask(root, flag, "layer.json")).code).toBe(1);
    });

    it("--resource-policy allows", async () => {
      const document = {
        Version: "2012-10-17",
        Statement: [{ Effect: "Allow", Principal: { AWS: role }, Action: "*", Resource: "*" }],
      };
      const root = tenants({ "resource.json": JSON.stringify(document) });
      expect((await ask(root, "--action", "cognito-idp:ListUsers")).code).toBe(1);
      expect((await ask(root, "--action", "cognito-idp:ListUsers", "--resource-policy", "resource.json")).code).toBe(0);
    });

    it("of an .abac file are those of its policies' kinds", async () => {
      const root = tenants({ "scp.abac": "policy Limit for scp { rule R { allow s3:* on * } }\n" });
      expect((await ask(root, "--policies", "scp.abac")).code).toBe(1);
      const { code, err } = await ask(root, "--scp", "scp.abac");
      expect(code).toBe(2);
      expect(err).toContain("give .abac files to --policies");
    });
  });

  it.each([
    [[], "missing --policies"],
    [["--policies", "gone.abac"], "file not found: gone.abac"],
    [["--policies", "gone.json"], "file not found: gone.json"],
    [["--policies", "none.abac"], "no policies in none.abac"],
    [["--policies", "policies/tenants.abac"], "missing --principal, --action, --resource"],
    [["--policies", "policies/tenants.abac", "--request", "gone.json"], "file not found: gone.json"],
    [["--policies", "policies/tenants.abac", "--request", "none.abac"], "none.abac: "],
    [["--policies", "policies/tenants.abac", "--request", "x.json", "--batch", "y.jsonl"], "--request and --batch"],
    [
      ["--policies", "policies/tenants.abac", "--principal", "anonymous", "--principal-tag", "a=b"],
      "--principal-tag needs an ARN",
    ],
    [["--policies", "policies/tenants.abac", "--principal-tag", "a=b", "--principal-tag", "a=c"], "given twice"],
    [["--policies", "policies/tenants.abac", "--principal", "x y", "--action", "z", "--resource", "*"], "invalid request"],
  ])("answers 2 to %j", async (args, message) => {
    const root = tenants({ "none.abac": "tag team\n" });
    const { code, out, err } = await cli(root, ["eval", ...args]);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain(message);
  });

  it("believes the overlay of the configuration about public APIs", async () => {
    const overlay = { services: { acme: { actions: { Ping: { authentication: "unsigned", evidence: "handbook, page 3" } } } } };
    const denyAll = { ...allowAll, Statement: [{ ...allowAll.Statement[0], Effect: "Deny" }] };
    const files = {
      "deny.json": JSON.stringify(denyAll),
      "requests.jsonl": JSON.stringify({ principal: role, action: "acme:ping", resource: "*" }),
    };
    const request = ["--principal", role, "--action", "acme:Ping", "--resource", "*"];
    const told = project({ ...files, "tagward.config.json": JSON.stringify({ overlay }) });
    const one = await cli(told, ["eval", "--policies", "deny.json", ...request]);
    expect(one.out).toContain("handbook, page 3");
    expect((await cli(told, ["eval", "--policies", "deny.json", "--batch", "requests.jsonl"])).out).toBe("unsigned\n");
    expect((await cli(project(files), ["eval", "--policies", "deny.json", ...request])).out).toContain("deny");
  });
});
