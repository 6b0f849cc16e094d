/**
 * API operations that ask for more than the permission of their own name. In: an operation. Out: the permissions, and what
 * in the call makes each necessary. A module of its own, like `unsigned.ts`, because the evaluation engine needs no more.
 */

/**
 * When a permission is asked for: `always`; when the call sets tags that the resource does not have already (`tags`); when it
 * drops tags that the resource has (`untags`); once for each IAM role that it names (`roles`).
 */
export type LegTrigger = "always" | "tags" | "untags" | "roles";

/** One permission of an operation. */
export interface OperationLeg {
  readonly action: string;
  readonly when: LegTrigger;
}

/** A row of the table. */
export interface Operation {
  /** `cognito-idp:CreateUserPool` */
  readonly name: string;
  readonly legs: readonly OperationLeg[];
  /** `required`: the call cannot be made without a role. */
  readonly roles: "none" | "optional" | "required";
  /** What one call is about, as a message names it: each resource is authorised by itself. */
  readonly resources: readonly string[];
  /** The tags that are sent count as `aws:ResourceTag` of the resource that the call makes. */
  readonly tagsNewResource: boolean;
  /** Who is handed the roles: `iam:PassedToService`. */
  readonly passedTo: string;
}

interface Row {
  readonly name: string;
  /** The action that stands for an operation which no policy can name. */
  readonly action?: string;
  /** `set`: the call adds tags; `replace`: what it sends is all the tags that there are afterwards. */
  readonly tags?: "set" | "replace";
  readonly roles?: "optional" | "required";
  readonly resources?: readonly string[];
  readonly tagsNewResource?: true;
}

/**
 * From the service authorization reference of 2026, which maps API operations to the actions they authorise, and the API
 * models. What makes a permission necessary is inferred: the reference states no conditions.
 */
const rows: readonly Row[] = [
  // Of the two create actions this one alone lists `aws:ResourceTag`.
  { name: "cognito-idp:CreateUserPool", tags: "set", roles: "optional", tagsNewResource: true },
  { name: "cognito-idp:UpdateUserPool", tags: "replace", roles: "optional" },
  { name: "cognito-idp:CreateGroup", roles: "optional" },
  { name: "cognito-idp:UpdateGroup", roles: "optional" },
  { name: "cognito-idp:CreateUserImportJob", roles: "required" },
  { name: "cognito-idp:CreateUserPoolClient", roles: "optional" },
  { name: "cognito-idp:UpdateUserPoolClient", roles: "optional" },
  { name: "cognito-idp:SetUserPoolMfaConfig", roles: "optional" },
  { name: "cognito-idp:DescribeTermsByClient", action: "cognito-idp:DescribeTerms" },
  // Permission-only: asked for when AWS WAF is told to guard a pool.
  { name: "cognito-idp:AssociateWebACL", resources: ["a user pool", "a web ACL"] },
  { name: "cognito-identity:CreateIdentityPool", tags: "set" },
  { name: "cognito-identity:UpdateIdentityPool", tags: "replace" },
  { name: "cognito-identity:SetIdentityPoolRoles", roles: "optional" },
];

function legsOf({ name, action = name, tags, roles }: Row): readonly OperationLeg[] {
  const service = name.slice(0, name.indexOf(":"));
  const legs: OperationLeg[] = [{ action, when: "always" }];
  if (tags !== undefined) legs.push({ action: `${service}:TagResource`, when: "tags" });
  if (tags === "replace") legs.push({ action: `${service}:UntagResource`, when: "untags" });
  if (roles !== undefined) legs.push({ action: "iam:PassRole", when: "roles" });
  return legs;
}

function operationFrom(row: Row): Operation {
  return {
    name: row.name,
    legs: legsOf(row),
    roles: row.roles ?? "none",
    resources: row.resources ?? ["a resource"],
    tagsNewResource: row.tagsNewResource === true,
    passedTo: `${row.name.slice(0, row.name.indexOf(":"))}.amazonaws.com`,
  };
}

/** Every row, in the order of the table. */
export const operations: readonly Operation[] = rows.map(operationFrom);

const byName: ReadonlyMap<string, Operation> = new Map(operations.map((each) => [each.name.toLowerCase(), each]));

/** The row of an operation, letter case ignored; `undefined` where the permission of its own name is all that is known. */
export function operationOf(name: string): Operation | undefined {
  return byName.get(name.toLowerCase());
}
