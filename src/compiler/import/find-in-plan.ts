/** Policies inside the JSON of a Terraform plan (`terraform show -json`): texts in attributes of planned resources. */
import type { PolicyKindName } from "../../check/model.js";
import type { Diagnostic } from "../../diagnostics/diagnostic.js";
import { valueNotKnown } from "../../diagnostics/importing.js";
import type { SourceFile } from "../../text/span.js";
import { type Findings, type FoundPolicy, organizationKinds, type PolicyPlace } from "./found-policy.js";

type Json = Readonly<Record<string, unknown>>;

const places: ReadonlyMap<string, readonly PolicyPlace[]> = new Map([
  ["aws_iam_policy", [{ member: "policy", kind: "identity" }]],
  ["aws_iam_role_policy", [{ member: "policy", kind: "identity" }]],
  ["aws_iam_user_policy", [{ member: "policy", kind: "identity" }]],
  ["aws_iam_group_policy", [{ member: "policy", kind: "identity" }]],
  ["aws_iam_role", [{ member: "assume_role_policy", kind: "trust", suffix: "Trust" }]],
  ["aws_ssoadmin_permission_set_inline_policy", [{ member: "inline_policy", kind: "identity" }]],
  ["aws_vpc_endpoint", [{ member: "policy", kind: "endpoint" }]],
  ["aws_vpc_endpoint_policy", [{ member: "policy", kind: "endpoint" }]],
]);

/** Attributes that hold a policy in resources of other types: which one, their documents say. */
const elsewhere: readonly PolicyPlace[] = [
  "policy",
  "policy_document",
  "access_policy",
  "access_policies",
  "resource_policy",
].map((member) => ({ member }));

function isRecord(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

const recordsIn = (value: unknown): readonly Json[] => (Array.isArray(value) ? value.filter(isRecord) : []);
const textOf = (value: unknown): string | undefined => (typeof value === "string" ? value : undefined);

/** Modules inside one another, without recursion. */
function plannedResources(plan: Json): readonly Json[] {
  const planned = isRecord(plan["planned_values"]) ? plan["planned_values"]["root_module"] : undefined;
  const modules: unknown[] = [planned];
  const resources: Json[] = [];
  for (let i = 0; i < modules.length; i++) {
    const module = modules[i];
    if (!isRecord(module)) continue;
    resources.push(...recordsIn(module["resources"]).filter(({ mode }) => mode !== "data"));
    modules.push(...recordsIn(module["child_modules"]));
  }
  return resources;
}

/** Whether a text is a policy document rather than, say, the name of one. */
function isPolicyText(text: string): boolean {
  return text.trimStart().startsWith("{") && text.includes('"Statement"');
}

interface Resource {
  readonly address: string;
  readonly type: string;
  readonly name: string;
  readonly values: Json;
}

function resourceOf(json: Json): Resource | undefined {
  const { address, type, name, values } = json;
  if (typeof address !== "string" || typeof type !== "string" || !isRecord(values)) return undefined;
  return { address, type, name: textOf(values["name"]) ?? textOf(name) ?? address, values };
}

function found(name: string, address: string, member: string, text: string, kind: PolicyKindName | undefined): FoundPolicy {
  return { name, input: { source: { name: `${address}.${member}`, text } }, ...(kind === undefined ? {} : { kind }) };
}

function organizationPolicy({ address, name, values }: Resource): readonly FoundPolicy[] {
  const kind = organizationKinds.get(textOf(values["type"]) ?? "SERVICE_CONTROL_POLICY");
  const text = textOf(values["content"]);
  return kind === undefined || text === undefined ? [] : [found(name, address, "content", text, kind)];
}

function policiesOf(resource: Resource): readonly FoundPolicy[] {
  const { address, type, name, values } = resource;
  if (type === "aws_organizations_policy") return organizationPolicy(resource);
  const own = (places.get(type) ?? (type.startsWith("aws_") ? elsewhere : [])).flatMap(({ member, kind, suffix = "" }) => {
    const text = textOf(values[member]);
    return text === undefined || !isPolicyText(text) ? [] : [found(`${name}${suffix}`, address, member, text, kind)];
  });
  const inline = type === "aws_iam_role" ? recordsIn(values["inline_policy"]) : [];
  return [
    ...own,
    ...inline.flatMap((each, i) => {
      const text = textOf(each["policy"]);
      if (text === undefined || !isPolicyText(text)) return [];
      return [found(`${name} ${textOf(each["name"]) ?? i}`, address, `inline_policy[${i}].policy`, text, "identity")];
    }),
  ];
}

/** Policies that are made of what only `apply` knows are not in the plan. */
function unknownPolicies(plan: Json, file: string): readonly Diagnostic[] {
  return recordsIn(plan["resource_changes"]).flatMap(({ address, type, change }) => {
    const unknown = isRecord(change) ? change["after_unknown"] : undefined;
    if (typeof type !== "string" || !type.startsWith("aws_") || !isRecord(unknown)) return [];
    const members = [
      ...(places.get(type) ?? elsewhere).map(({ member }) => member),
      ...(type === "aws_organizations_policy" ? ["content"] : []),
    ];
    return members
      .filter((member) => unknown[member] === true)
      .map((member) =>
        valueNotKnown(
          { file, start: 0, end: 0 },
          `\`${String(address)}.${member}\` is known only after apply`,
          "apply first, and import the state's documents",
        ),
      );
  });
}

export function isPlan(value: unknown): boolean {
  return isRecord(value) && isRecord(value["planned_values"]);
}

/** The policies of a plan; `value` is its parsed JSON. */
export function findInPlan(value: unknown, { name: file }: SourceFile): Findings {
  if (!isRecord(value)) return { policies: [], diagnostics: [] };
  const policies = plannedResources(value).flatMap((json) => {
    const resource = resourceOf(json);
    return resource === undefined ? [] : policiesOf(resource);
  });
  return { policies, diagnostics: unknownPolicies(value, file) };
}
