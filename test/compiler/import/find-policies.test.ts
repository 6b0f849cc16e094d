import { describe, expect, it } from "vitest";
import { type FindOptions, findPolicies } from "../../../src/compiler/import/find-policies.js";

const allow = { Version: "2012-10-17", Statement: [{ Effect: "Allow", Action: "s3:GetObject", Resource: "*" }] };
const trust = { Statement: { Effect: "Allow", Action: "sts:AssumeRole", Principal: { Service: "lambda.amazonaws.com" } } };
const text = JSON.stringify(allow);

interface Shown {
  readonly policies: readonly (readonly [name: string, kind: string | undefined, content: unknown])[];
  readonly problems: readonly string[];
}

function find(value: unknown, options: Partial<FindOptions> = {}): Shown {
  const source = { name: "file.json", text: typeof value === "string" ? value : JSON.stringify(value) };
  const { policies, diagnostics } = findPolicies(source, { name: "Named", ...options });
  return {
    policies: policies.map(({ name, kind, input }) => {
      const content: unknown = "source" in input ? JSON.parse(input.source.text) : JSON.parse(JSON.stringify(input.value));
      return [name, kind, content];
    }),
    problems: diagnostics.map(({ code, span, message }) => `${code} ${source.text.slice(span.start, span.end)} ${message}`),
  };
}

describe("a document by itself", () => {
  it("is what it is, whatever it looks like", () => {
    expect(find(allow)).toEqual({ policies: [["Named", undefined, allow]], problems: [] });
    expect(find({ Resources: {}, ...allow }).policies).toHaveLength(1);
    expect(find({ Resources: {} }, { format: "iam" }).policies).toHaveLength(1);
  });
});

describe("a Terraform plan", () => {
  const resource = (type: string, values: object, name = "x"): object => ({
    address: `${type}.${name}`,
    mode: "managed",
    type,
    name,
    values,
  });
  const plan = (resources: readonly object[], rest: object = {}): object => ({
    planned_values: { root_module: { resources } },
    ...rest,
  });

  it("holds policies of known kinds, roles with their trust and inline policies", () => {
    const found = find(
      plan([
        resource("aws_iam_policy", { name: "reader", policy: text }),
        resource("aws_iam_role", {
          name: "app",
          assume_role_policy: JSON.stringify(trust),
          inline_policy: [
            { name: "logs", policy: text },
            { name: "none", policy: "" },
          ],
        }),
        resource("aws_organizations_policy", { name: "scp", content: text }),
        resource("aws_organizations_policy", { name: "rcp", type: "RESOURCE_CONTROL_POLICY", content: text }),
        resource("aws_organizations_policy", { name: "tags", type: "TAG_POLICY", content: "{}" }),
        resource("aws_s3_bucket_policy", { bucket: "b", policy: text }, "bucket"),
        resource("aws_iam_policy_attachment", { policy: "arn:aws:iam::aws:policy/ReadOnlyAccess" }),
        resource("google_project_iam_policy", { policy: text }),
      ]),
    );
    expect(found.problems).toEqual([]);
    expect(found.policies.map(([name, kind]) => [name, kind])).toEqual([
      ["reader", "identity"],
      ["appTrust", "trust"],
      ["app logs", "identity"],
      ["scp", "scp"],
      ["rcp", "rcp"],
      ["bucket", undefined],
    ]);
  });

  it("is searched to the innermost module", () => {
    const inner = { resources: [resource("aws_iam_policy", { policy: text }, "deep")], child_modules: [] };
    const module = Array.from({ length: 200 }).reduce<object>((child) => ({ child_modules: [child] }), inner);
    expect(find({ planned_values: { root_module: module } }).policies.map(([name]) => name)).toEqual(["deep"]);
  });

  it("names policies that only apply knows", () => {
    const change = { address: "aws_iam_policy.x", type: "aws_iam_policy", change: { after_unknown: { policy: true, id: true } } };
    const { policies, problems } = find(plan([resource("aws_iam_policy", { name: "x" })], { resource_changes: [change] }));
    expect(policies).toEqual([]);
    expect(problems).toEqual(["TW071  `aws_iam_policy.x.policy` is known only after apply"]);
  });

  it("is asked for by name", () => {
    expect(find(allow, { format: "terraform-plan" }).problems).toEqual(["TW072  this is not the JSON of a Terraform plan"]);
  });
});

describe("a CloudFormation template", () => {
  const template = (Resources: object, rest: object = {}): object => ({ Resources, ...rest });
  const managed = (PolicyDocument: unknown): object => ({
    P: { Type: "AWS::IAM::ManagedPolicy", Properties: { PolicyDocument } },
  });
  const on = (Resource: unknown): object => ({ Statement: [{ Effect: "Allow", Action: "s3:GetObject", Resource }] });

  it("holds policies of known kinds, roles with their trust and inline policies", () => {
    const found = find(
      template({
        Reader: { Type: "AWS::IAM::ManagedPolicy", Properties: { PolicyDocument: allow } },
        App: {
          Type: "AWS::IAM::Role",
          Properties: { AssumeRolePolicyDocument: trust, Policies: [{ PolicyName: "logs", PolicyDocument: allow }] },
        },
        Scp: { Type: "AWS::Organizations::Policy", Properties: { Type: "SERVICE_CONTROL_POLICY", Content: allow } },
        Backup: { Type: "AWS::Organizations::Policy", Properties: { Type: "BACKUP_POLICY", Content: {} } },
        Key: { Type: "AWS::KMS::Key", Properties: { KeyPolicy: allow } },
        Text: { Type: "AWS::SecretsManager::ResourcePolicy", Properties: { ResourcePolicy: text } },
        Other: { Type: "AWS::Lambda::Function", Properties: { Policy: { Ref: "Nothing" } } },
      }),
    );
    expect(found.problems).toEqual([]);
    expect(found.policies.map(([name, kind]) => [name, kind])).toEqual([
      ["Reader", "identity"],
      ["AppTrust", "trust"],
      ["App logs", "identity"],
      ["Scp", "scp"],
      ["Key", undefined],
      ["Text", undefined],
    ]);
    expect(found.policies.at(-1)?.[2]).toEqual(allow);
  });

  it.each<readonly [object | string, unknown]>([
    [{ Ref: "AWS::Partition" }, "aws"],
    [{ Ref: "Given" }, "given"],
    [{ Ref: "Defaulted" }, "default"],
    [{ Ref: "Number" }, "5"],
    [{ Ref: "List" }, ["a", "b"]],
    [{ "Fn::Sub": "arn:${AWS::Partition}:s3:::${Given}/${!aws:username}/*" }, "arn:aws:s3:::given/${aws:username}/*"],
    [{ "Fn::Sub": ["${A}-${Given}", { A: { Ref: "Defaulted" } }] }, "default-given"],
    [{ "Fn::Join": [":", ["arn", { Ref: "AWS::Partition" }, "s3"]] }, "arn:aws:s3"],
    [{ "Fn::GetAtt": ["Bucket", "Arn"] }, "arn:aws:s3:::logs"],
    [{ "Fn::GetAtt": "Bucket.Arn" }, "arn:aws:s3:::logs"],
    ["${aws:username}", "${aws:username}"],
  ])("works out %j", (value, expected) => {
    const found = find(
      template(managed(on(value)), {
        Parameters: {
          Given: { Type: "String", Default: "other" },
          Defaulted: { Type: "String", Default: "default" },
          Number: { Type: "Number", Default: 5 },
          List: { Type: "CommaDelimitedList", Default: "a, b" },
        },
      }),
      {
        values: new Map([
          ["Given", "given"],
          ["Bucket.Arn", "arn:aws:s3:::logs"],
        ]),
      },
    );
    expect(found).toEqual({ policies: [["P", "identity", on(expected)]], problems: [] });
  });

  it.each<readonly [object, string]>([
    [{ Ref: "Bucket" }, "`Ref: Bucket`"],
    [{ "Fn::Sub": "a${Bucket}" }, "`${Bucket}`"],
    [{ "Fn::Sub": 5 }, "`Fn::Sub`"],
    [{ "Fn::If": ["X", "a", "b"] }, "`Fn::If`"],
    [{ "Fn::ImportValue": "x" }, "`Fn::ImportValue`"],
    [{ "Fn::Join": ["", [{ a: 1 }]] }, "`Fn::Join`"],
    [{ "Fn::Join": "x" }, "`Fn::Join`"],
    [{ "Fn::GetAtt": ["Bucket", "Arn"] }, "`Fn::GetAtt: Bucket.Arn`"],
  ])("never guesses %j", (value, what) => {
    const { policies, problems } = find(
      template({ ...managed(on(value)), Q: { Type: "AWS::KMS::Key", Properties: { KeyPolicy: allow } } }),
    );
    expect(policies.map(([name]) => name)).toEqual(["Q"]);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(`${what} of the policy \`P\` has no value here`);
  });

  it("with a member that is there twice is refused: a part would be lost", () => {
    const twice = JSON.stringify(template(managed(allow))).replace('"Effect":"Allow"', '"Effect":"Deny","Effect":"Allow"');
    const { policies, problems } = find(twice);
    expect(policies).toEqual([]);
    expect(problems.map((problem) => problem.slice(0, 5))).toEqual(["TW101"]);
  });

  it("takes names of JavaScript for names", () => {
    const found = find(
      `{"Resources": {"__proto__": {"Type": "AWS::IAM::ManagedPolicy", "Properties": {"PolicyDocument": {"Statement": [{"__proto__": {"Ref": "constructor"}}]}}}}}`,
    );
    expect(found.policies).toEqual([]);
    expect(found.problems.map((problem) => problem.slice(0, 5))).toEqual(["TW071"]);
  });

  it("is asked for by name", () => {
    expect(find(allow, { format: "cloudformation" }).problems).toEqual(["TW072  this is not a CloudFormation template"]);
  });
});
