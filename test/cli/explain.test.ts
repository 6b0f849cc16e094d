import { describe, expect, it } from "vitest";
import { compileSources } from "../../src/compiler/compile-sources.js";
import { cli, project } from "./harness.js";

const source = `tag tenant

policy Owners {
  protect Ownership {
    tags   tenant
    on     cognito-identity:identitypool
    unless request.mfa
  }

  rule Delete {
    deny        cognito-identity:Delete*
    on          *
    when        resource.tag.tenant != principal.tag.tenant
    unsupported unconditional
  }
}

policy Other {
  rule Read {
    allow s3:GetObject
    on    *
  }
}
`;

const root = (): string => project({ "p.abac": source, "a:b.abac": source });

describe("tagward explain", () => {
  it("spells out a member as a rule and as JSON", async () => {
    const { code, out, err } = await cli(root(), ["explain", "p.abac:Ownership"]);
    expect({ code, warnings: err.includes("TW346") }).toEqual({ code: 0, warnings: true });
    expect(out).toBe(`// p.abac:4:3  \`Ownership\` of Owners
policy Owners {
  rule Ownership {
    deny cognito-identity:TagResource, cognito-identity:UntagResource
    on   *
    when any request.tagKeys == "tenant" ignoring case and request.mfa? == false
  }
}

{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Sid": "Ownership",
      "Effect": "Deny",
      "Action": [
        "cognito-identity:TagResource",
        "cognito-identity:UntagResource"
      ],
      "Resource": "*",
      "Condition": {
        "ForAnyValue:StringEqualsIgnoreCase": {
          "aws:TagKeys": "tenant"
        },
        "BoolIfExists": {
          "aws:MultiFactorAuthPresent": false
        }
      }
    }
  ]
}
`);
  });

  it("shows every statement of a rule, of a policy, of a file", async () => {
    const folder = root();
    const rulesIn = async (target: string): Promise<readonly string[]> => {
      const { code, out } = await cli(folder, ["explain", target]);
      expect(code, target).toBe(0);
      return [...out.matchAll(/^ {2}rule (\w+)/gm)].map(([, name]) => name!);
    };
    expect(await rulesIn("p.abac:Delete")).toEqual(["Delete1", "Delete2"]);
    expect(await rulesIn("p.abac:Owners:Delete")).toEqual(["Delete1", "Delete2"]);
    expect(await rulesIn("p.abac:Owners")).toEqual(["Ownership", "Delete1", "Delete2"]);
    expect(await rulesIn("p.abac")).toEqual(["Ownership", "Delete1", "Delete2", "Read"]);
    expect(await rulesIn("a:b.abac:Other")).toEqual(["Read"]);
  });

  it("prints rules that compile to the JSON beside them", async () => {
    const { out } = await cli(root(), ["explain", "p.abac", "--json"]);
    const { schema, policies } = JSON.parse(out) as {
      schema: string;
      policies: { policy: string; rules: unknown; text: string; document: unknown }[];
    };
    expect(schema).toBe("tagward/explain@1");
    expect(policies.map(({ policy, rules }) => [policy, rules])).toEqual([
      [
        "Owners",
        [
          { name: "Ownership", location: "p.abac:4:3" },
          { name: "Delete", location: "p.abac:10:3" },
        ],
      ],
      ["Other", [{ name: "Read", location: "p.abac:19:3" }]],
    ]);
    for (const { text, document } of policies) {
      const { policies: again } = compileSources({ sources: { "again.abac": text } });
      expect(again[0]!.documents[0]!.json).toEqual(document);
    }
  });

  it("does not know other names, and says which it knows", async () => {
    const folder = root();
    expect(await cli(folder, ["explain", "p.abac:Ownershp"])).toMatchObject({
      code: 2,
      out: "",
      err: expect.stringContaining("p.abac: nothing called `Ownershp` became a statement; did you mean `Ownership`?"),
    });
    expect((await cli(folder, ["explain", "p.abac:Owners:Read"])).code).toBe(2);
    expect((await cli(folder, ["explain", "p.abac:Othr:Read"])).err).toContain("did you mean `Other`?");
    expect(await cli(folder, ["explain", "q.abac:Read"])).toMatchObject({ code: 2, err: "tagward: file not found: q.abac\n" });
  });

  it("answers 3 for what does not compile", async () => {
    const folder = project({ "p.abac": "policy P { rule R { allow X on * } }\n" });
    expect(await cli(folder, ["explain", "p.abac:R"])).toMatchObject({ code: 3, out: "" });
  });

  it("takes parameters", async () => {
    const folder = project({
      "p.abac": "param who\npolicy P { rule R { allow s3:GetObject on * when principal.tag.t == who } }\n",
    });
    expect((await cli(folder, ["explain", "p.abac:R"])).code).toBe(3);
    expect((await cli(folder, ["explain", "p.abac:R", "--param", "who=me"])).out).toContain('principal.tag.t == "me"');
  });
});
