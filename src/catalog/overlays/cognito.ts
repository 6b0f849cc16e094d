import type { ActionOverlay, CatalogOverlay, OperationOverlay } from "../overlay.js";

/**
 * What the reference does not say about Amazon Cognito. It lists no dependent actions; which actions a call asks for besides
 * its own is in the later edition of the Service Authorization Reference (2026), which maps API operations to actions. When
 * it asks for them is concluded from the parameters.
 */
const dependent = (rows: readonly (readonly [action: string, when: string])[]): ActionOverlay => ({
  dependentActions: rows.map(([action, when]) => ({ action, when })),
  source: "guide",
  evidence:
    "the Service Authorization Reference of 2026 maps the operation to these actions; when they are asked for is concluded from the parameters",
});

/** A create call names no resource: the type it makes is that of its name, and the tag keys that it lists are that type's. */
const creates = (type: string): ActionOverlay => ({
  creates: [type],
  source: "inferred",
  evidence: "the reference lists no resource type for the call; its name and its tag keys say what it makes",
});

const operation = (
  authentication: OperationOverlay["authentication"],
  evidence: string,
  source: "guide" | "model" | "inferred",
  authorizedBy: readonly string[] = [],
): OperationOverlay => ({ authentication, authorizedBy, source, evidence });

const tagged = "cognito-idp:TagResource";
const role = "iam:PassRole";

const laterGuide = "token-authorized in a later edition of the guide; the API model requires AccessToken";

const userPools: CatalogOverlay["services"][string] = {
  actions: {
    CreateUserPool: dependent([
      [tagged, "when UserPoolTags is sent"],
      [role, "when the request names an IAM role (SMS configuration)"],
    ]),
    UpdateUserPool: dependent([
      [tagged, "when the request adds or changes tags"],
      ["cognito-idp:UntagResource", "when the request drops tags"],
      [role, "when the request names an IAM role"],
    ]),
    CreateGroup: dependent([[role, "when RoleArn is sent"]]),
    UpdateGroup: dependent([[role, "when RoleArn is sent"]]),
    CreateUserImportJob: dependent([[role, "always: CloudWatchLogsRoleArn is required"]]),
    CreateUserPoolClient: dependent([[role, "when an analytics role is sent"]]),
    UpdateUserPoolClient: dependent([[role, "when an analytics role is sent"]]),
    SetUserPoolMfaConfig: dependent([[role, "when an SMS role is sent"]]),
    CreateUserPoolReplica: {
      unseenTags: "UserPoolTags",
      source: "inferred",
      evidence:
        "the API model has the parameter; the reference lists no tag key for the action and no TagResource for the operation",
    },
  },
  operations: {
    CompleteWebAuthnRegistration: operation("unsigned-token", laterGuide, "guide"),
    DeleteWebAuthnCredential: operation("unsigned-token", laterGuide, "guide"),
    ListWebAuthnCredentials: operation("unsigned-token", laterGuide, "guide"),
    StartWebAuthnRegistration: operation("unsigned-token", laterGuide, "guide"),
    GetUserAuthFactors: operation(
      "unsigned-token",
      "noAuth trait, AccessToken required, and the API documentation says that IAM policies are not evaluated; in no table of the guide",
      "inferred",
    ),
    GetClientToken: operation(
      "unsigned",
      "the API documentation says that IAM policies are not evaluated: ClientId and Secret authorize the call; there is no noAuth trait, so clients may sign it anyway",
      "inferred",
    ),
    DescribeTermsByClient: operation(
      "signed",
      "the Service Authorization Reference of 2026 authorizes it by DescribeTerms; the API text also names a permission of its own, which the reference does not have",
      "inferred",
      ["cognito-idp:DescribeTerms"],
    ),
  },
};

const identityPools: CatalogOverlay["services"][string] = {
  actions: {
    CreateIdentityPool: dependent([["cognito-identity:TagResource", "when IdentityPoolTags is sent"]]),
    UpdateIdentityPool: dependent([
      ["cognito-identity:TagResource", "when the request adds or changes tags"],
      ["cognito-identity:UntagResource", "when the request drops tags"],
    ]),
    SetIdentityPoolRoles: dependent([[role, "for each role in Roles and RoleMappings"]]),
  },
};

/** Applied to every catalogue, in this order. */
export const cognitoOverlays: readonly CatalogOverlay[] = [
  { services: { "cognito-idp": userPools, "cognito-identity": identityPools } },
  {
    services: {
      "cognito-idp": { actions: { CreateUserPool: creates("userpool") } },
      "cognito-identity": { actions: { CreateIdentityPool: creates("identitypool") } },
    },
  },
];
