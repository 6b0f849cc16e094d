import { describe, expect, it } from "vitest";
import type { SupportReport } from "../../src/support/model.js";
import { cli, project } from "./harness.js";

const wide = {
  Version: "2012-10-17",
  Statement: [
    {
      Sid: "OnlyDev",
      Effect: "Deny",
      Action: "cognito-idp:*",
      Resource: "*",
      Condition: { StringNotEquals: { "aws:ResourceTag/env": "dev" } },
    },
  ],
};

const source = `policy Tenants {
  rule OwnPools {
    allow cognito-idp:AdminGetUser, cognito-idp:ListUserPools
    on    *
    when  resource.tag.tenant == principal.tag.tenant
  }
}
`;

describe("tagward support", () => {
  it("prints Partial and the six resource types of Cognito, also without a name", async () => {
    const { code, out, err } = await cli(project({}), ["support", "cognito"]);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toMatch(/^Amazon Cognito {2}ABAC: Partial\n/);
    const types = [...out.matchAll(/^(cognito-\w+:\w+).* (full|none) /gm)].map(([, type, level]) => `${type} ${level}`);
    expect(types).toEqual([
      "cognito-idp:userpool full",
      "cognito-idp:webacl none",
      "cognito-identity:identitypool full",
      "cognito-sync:dataset none",
      "cognito-sync:identity none",
      "cognito-sync:identitypool none",
    ]);
    expect(await cli(project({}), ["support"])).toEqual({ code, out, err });
  });

  it("answers 1 when a policy does not do what its tag conditions say, at the place of the statement", async () => {
    const root = project({ "wide.json": JSON.stringify(wide, null, 2) });
    const { code, out } = await cli(root, ["support", "--policies", "wide.json"]);
    expect(code).toBe(1);
    expect(out).toContain("wide.json:4:5  deny, OnlyDev of wide.json: partly");
    expect(out).toContain("denied whatever the tags");
  });

  it("answers 0 to warnings, and points at the rule of an .abac file", async () => {
    const root = project({ "tenants.abac": source });
    const { code, out } = await cli(root, ["support", "--policies", "tenants.abac", "--only", "gaps"]);
    expect(code).toBe(0);
    expect(out).toContain("tenants.abac:2:3  allow, OwnPools of Tenants: partly");
    expect(out).toContain("`unsupported skip`");
    expect(out).not.toContain("AdminGetUser");
  });

  it("judges a compiled document like the rule it came from", async () => {
    const root = project({ "tenants.abac": source });
    await cli(root, ["build", "tenants.abac", "--out", "dist"]);
    const rulesOf = async (file: string): Promise<unknown> => {
      const { out } = await cli(root, ["support", "--policies", file, "--json"]);
      return (JSON.parse(out) as SupportReport).policies;
    };
    expect(await rulesOf("dist/Tenants.json")).toEqual(await rulesOf("tenants.abac"));
  });

  it("prints the report as JSON, Markdown, CSV or a page", async () => {
    const print = async (...flags: readonly string[]): Promise<string> =>
      (await cli(project({}), ["support", "sqs", ...flags])).out;
    const report = JSON.parse(await print("--json")) as SupportReport;
    expect(report).toMatchObject({ schema: "tagward/support@1" });
    expect(report.services[0]!.prefix).toBe("sqs");
    expect(await print("--markdown")).toMatch(/^# ABAC support: Amazon SQS\n/);
    expect(await print("--csv")).toMatch(
      /^kind,service,name,value,request,aws:ResourceTag,aws:RequestTag,aws:TagKeys,detail\r\n/,
    );
    expect(await print("--html")).toMatch(/^<!doctype html>\n/);
    expect(JSON.parse(await print("--json", "--only", "gaps"))).toMatchObject({ only: "gaps" });
  });

  it("reports on the services that the policies name", async () => {
    const document = {
      Version: "2012-10-17",
      Statement: [{ Effect: "Allow", Action: ["sqs:SendMessage", "states:*"], Resource: "*" }],
    };
    const root = project({ "p.json": JSON.stringify(document) });
    const { code, out } = await cli(root, ["support", "--policies", "p.json", "--json"]);
    expect(code).toBe(0);
    expect((JSON.parse(out) as SupportReport).services.map(({ prefix }) => prefix)).toEqual(["sqs", "states"]);
  });

  it("takes IAM JSON for what it is said to be", async () => {
    const statement = { Effect: "Deny", Principal: "*", Action: "cognito-idp:SignUp", Resource: "*" };
    const rcp = { Version: "2012-10-17", Statement: [statement] };
    const identity = { Version: "2012-10-17", Statement: [{ ...statement, Principal: undefined }] };
    const root = project({ "rcp.json": JSON.stringify(rcp), "identity.json": JSON.stringify(identity) });
    const ask = async (...args: readonly string[]): Promise<readonly [number, unknown]> => {
      const { code, out } = await cli(root, ["support", "--json", "--policies", ...args]);
      const rules = out === "" ? [] : ((JSON.parse(out) as SupportReport).policies?.rules ?? []);
      return [code, rules.map(({ kind, actions }) => [kind, actions[0]?.verdict])];
    };
    expect(await ask("rcp.json", "--kind", "rcp")).toEqual([0, [["rcp", "effective"]]]);
    expect(await ask("identity.json")).toEqual([1, [["identity", "never"]]]);
    expect(await ask("identity.json", "--kind", "boundary")).toEqual([1, [["boundary", "never"]]]);
    expect((await ask("rcp.json"))[0]).toBe(3);
    const { code, err } = await cli(root, ["support", "--policies", "rcp.json", "--kind", "rpc"]);
    expect([code, err]).toEqual([2, expect.stringContaining("Allowed choices are identity, resource")]);
  });

  it("believes the overlay of the configuration", async () => {
    const overlay = {
      services: {
        acme: {
          name: "Acme Reports",
          actions: { Ping: { authentication: "unsigned", evidence: "handbook" } },
          resourceTypes: { report: { conditionKeys: ["aws:ResourceTag/${TagKey}"], evidence: "handbook" } },
        },
      },
    };
    const root = project({ "tagward.config.json": JSON.stringify({ overlay }) });
    const { code, out } = await cli(root, ["support", "acme"]);
    expect([code, out]).toEqual([0, expect.stringMatching(/^Acme Reports {2}ABAC: Partial|^Acme Reports {2}ABAC: No/)]);
    expect(out).toContain("unsigned, IAM is not asked (1)");
    const wrong = await cli(root, ["support", "acmee"]);
    expect([wrong.code, wrong.err]).toEqual([2, expect.stringContaining("did you mean `acme`?")]);
  });

  it("answers 2 to what it cannot be asked", async () => {
    const ask = async (...args: readonly string[]): Promise<readonly [number, string]> => {
      const { code, out, err } = await cli(project({}), ["support", ...args]);
      expect(out).toBe("");
      return [code, err];
    };
    const [code, err] = await ask("cognito-ipd");
    expect([code, err]).toEqual([
      2,
      expect.stringMatching(/no service `cognito-ipd` \(data of 2026-09-26\); did you mean `cognito-idp`\?/),
    ]);
    expect(await ask("--json", "--csv")).toEqual([2, expect.stringContaining("--json and --csv exclude each other")]);
    expect(await ask("--only", "all")).toEqual([2, expect.stringContaining("gaps")]);
    expect(await ask("--policies", "missing.json")).toEqual([2, expect.stringContaining("missing.json")]);
  });

  it("answers 3 to a document or file that is not valid", async () => {
    const root = project({ "bad.json": "{}", "bad.abac": "policy P { rule R { allow cognito-idp:Nothing on * } }" });
    for (const file of ["bad.json", "bad.abac"]) {
      const { code, out, err } = await cli(root, ["support", "--policies", file]);
      expect([file, code, out]).toEqual([file, 3, ""]);
      expect(err).toContain(file);
    }
  });
});
