/** Policies inside a CloudFormation template: objects in properties of resources, their functions worked out. */
import type { PolicyKindName } from "../../check/model.js";
import type { Diagnostic } from "../../diagnostics/diagnostic.js";
import { valueNotKnown } from "../../diagnostics/importing.js";
import type { JsonNode } from "../../iam/json-node.js";
import { type Findings, type FoundPolicy, organizationKinds, type PolicyPlace } from "./found-policy.js";
import { type Names, templateValue, type Value } from "./template-values.js";

const document: readonly PolicyPlace[] = [{ member: "PolicyDocument", kind: "identity" }];

const places: ReadonlyMap<string, readonly PolicyPlace[]> = new Map([
  ["AWS::IAM::ManagedPolicy", document],
  ["AWS::IAM::Policy", document],
  ["AWS::IAM::RolePolicy", document],
  ["AWS::IAM::UserPolicy", document],
  ["AWS::IAM::GroupPolicy", document],
  ["AWS::IAM::Role", [{ member: "AssumeRolePolicyDocument", kind: "trust", suffix: "Trust" }]],
  ["AWS::SSO::PermissionSet", [{ member: "InlinePolicy", kind: "identity" }]],
  ["AWS::EC2::VPCEndpoint", [{ member: "PolicyDocument", kind: "endpoint" }]],
]);

/** Properties that hold a policy in resources of other types: which one, their documents say. */
const elsewhere: readonly PolicyPlace[] = [
  "PolicyDocument",
  "ResourcePolicy",
  "ResourcePolicyDocument",
  "KeyPolicy",
  "AccessPolicies",
  "AccessPolicy",
  "RepositoryPolicyText",
  "FileSystemPolicy",
  "Policy",
].map((member) => ({ member }));

function member(node: JsonNode | undefined, name: string): JsonNode | undefined {
  return node?.kind === "object" ? node.members.find((each) => each.name === name)?.value : undefined;
}

function textOf(node: JsonNode | undefined): string | undefined {
  return node?.kind === "string" ? node.value : undefined;
}

/** Defaults of the template's parameters, and what is the same in every stack of a partition. */
function namesIn(root: JsonNode, given: Names): Names {
  const parameters = member(root, "Parameters");
  const defaults = (parameters?.kind === "object" ? parameters.members : []).flatMap(
    ({ name, value }): [string, string | readonly string[]][] => {
      const given = member(value, "Default");
      const text = given?.kind === "string" ? given.value : given?.kind === "number" ? given.text : undefined;
      if (text === undefined) return [];
      const isList = /^(?:CommaDelimitedList$|List<)/.test(textOf(member(value, "Type")) ?? "");
      return [[name, isList ? text.split(",").map((part) => part.trim()) : text]];
    },
  );
  return new Map<string, string | readonly string[]>([
    ["AWS::Partition", "aws"],
    ["AWS::URLSuffix", "amazonaws.com"],
    ...defaults,
    ...given,
  ]);
}

interface Finding {
  readonly file: string;
  readonly names: Names;
  readonly policies: FoundPolicy[];
  readonly diagnostics: Diagnostic[];
}

function isPolicy(value: Value): value is { readonly [name: string]: Value } {
  return typeof value === "object" && value !== null && !Array.isArray(value) && Object.hasOwn(value, "Statement");
}

function add(finding: Finding, name: string, kind: PolicyKindName | undefined, node: JsonNode): void {
  const { value, unresolved } = templateValue(node, finding.names);
  const text = typeof value === "string" && value.trimStart().startsWith("{") ? value : undefined;
  // In types that are not known to hold a policy, `Policy` and its like may be anything.
  if (text === undefined && !isPolicy(value) && (unresolved.length === 0 || kind === undefined)) return;
  for (const each of unresolved) {
    const help = each.name === undefined ? "write the value into the template" : `give it a value: \`--param ${each.name}=…\``;
    finding.diagnostics.push(valueNotKnown(each.span, `\`${each.what}\` of the policy \`${name}\` has no value here`, help));
  }
  if (unresolved.length > 0) return;
  const input = text === undefined ? { value: value as object } : { source: { name: `${finding.file} (${name})`, text } };
  finding.policies.push({ name, input, ...(kind === undefined ? {} : { kind }) });
}

function addInline(finding: Finding, id: string, properties: JsonNode | undefined): void {
  const policies = member(properties, "Policies");
  for (const [i, policy] of (policies?.kind === "array" ? policies.items : []).entries()) {
    const content = member(policy, "PolicyDocument");
    if (content !== undefined) add(finding, `${id} ${textOf(member(policy, "PolicyName")) ?? i}`, "identity", content);
  }
}

function addResource(finding: Finding, id: string, resource: JsonNode): void {
  const type = textOf(member(resource, "Type")) ?? "";
  const properties = member(resource, "Properties");
  if (type === "AWS::Organizations::Policy") {
    const kind = organizationKinds.get(textOf(member(properties, "Type")) ?? "");
    const content = member(properties, "Content");
    if (kind !== undefined && content !== undefined) add(finding, id, kind, content);
    return;
  }
  for (const { member: name, kind, suffix = "" } of places.get(type) ?? elsewhere) {
    const content = member(properties, name);
    if (content !== undefined) add(finding, `${id}${suffix}`, kind, content);
  }
  if (/^AWS::IAM::(?:Role|User|Group)$/.test(type)) addInline(finding, id, properties);
}

export function isTemplate(root: JsonNode): boolean {
  const resources = member(root, "Resources");
  return resources?.kind === "object" && member(root, "Statement") === undefined;
}

/** The policies of a template. `given` are values for its parameters and for what only a stack knows. */
export function findInTemplate(root: JsonNode, file: string, given: Names): Findings {
  const finding: Finding = { file, names: namesIn(root, given), policies: [], diagnostics: [] };
  const resources = member(root, "Resources");
  for (const { name, value } of resources?.kind === "object" ? resources.members : []) addResource(finding, name, value);
  return finding;
}
