import type { KeyType } from "../types.js";

/** Condition keys of one prefix. */
export interface KeyTable {
  readonly prefix: string;
  /** Whether a key of the prefix that is not listed does not exist. */
  readonly complete: boolean;
  readonly rows: readonly KeyRow[];
}

/** Name after the colon (a family ends in `/`), type, and `set` for a multivalued key. */
export type KeyRow = readonly [name: string, type: KeyType, set?: "set"];

/**
 * Global condition keys: IAM User Guide, "AWS global condition context keys", with the names of the list in iam-data
 * 0.21.202609261 (MIT licence, dated 2026-09-26). `aws:ARN` is left out: it is no longer supported.
 */
const globalKeys: KeyTable = {
  prefix: "aws",
  complete: true,
  rows: [
    ["AssumedRoot", "bool"],
    ["CalledVia", "string", "set"],
    ["CalledViaAWSMCP", "string"],
    ["CalledViaFirst", "string"],
    ["CalledViaLast", "string"],
    ["ChatbotSourceArn", "arn"],
    ["CurrentTime", "date"],
    ["Ec2InstanceSourcePrivateIPv4", "ip"],
    ["Ec2InstanceSourceVpc", "string"],
    ["EpochTime", "date"],
    ["FederatedProvider", "string"],
    ["IsMcpServiceAction", "bool"],
    ["MultiFactorAuthAge", "numeric"],
    ["MultiFactorAuthPresent", "bool"],
    ["PrincipalAccount", "string"],
    ["PrincipalArn", "arn"],
    ["PrincipalIsAWSService", "bool"],
    ["PrincipalOrgID", "string"],
    ["PrincipalOrgPaths", "string", "set"],
    ["PrincipalServiceName", "string"],
    ["PrincipalServiceNamesList", "string", "set"],
    ["PrincipalTag/", "string"],
    ["PrincipalType", "string"],
    ["referer", "string"],
    ["RequestedRegion", "string"],
    ["RequestTag/", "string"],
    ["ResourceAccount", "string"],
    ["ResourceOrgID", "string"],
    ["ResourceOrgPaths", "string", "set"],
    ["ResourceTag/", "string"],
    ["SecureTransport", "bool"],
    ["SourceAccount", "string"],
    ["SourceArn", "arn"],
    ["SourceIdentity", "string"],
    ["SourceIp", "ip"],
    ["SourceOrgID", "string"],
    ["SourceOrgPaths", "string", "set"],
    ["SourceOwner", "string"],
    ["SourceVpc", "string"],
    ["SourceVpcArn", "arn"],
    ["SourceVpce", "string"],
    ["TagKeys", "string", "set"],
    ["TokenIssueTime", "date"],
    ["UserAgent", "string"],
    ["userid", "string"],
    ["username", "string"],
    ["ViaAWSMCPService", "bool"],
    ["ViaAWSService", "bool"],
    ["VpceAccount", "string"],
    ["VpceOrgID", "string"],
    ["VpceOrgPaths", "string", "set"],
    ["VpcSourceIp", "ip"],
  ],
};

/**
 * Keys of Amazon Cognito. The `-auth` and `-unauth` prefixes belong to no service prefix: they are set for the public
 * operations of identity pools and usable in RCPs and endpoint policies only.
 */
const cognitoKeys: readonly KeyTable[] = [
  { prefix: "cognito-idp", complete: true, rows: [] },
  { prefix: "cognito-identity", complete: true, rows: [["IdentityPoolArn", "arn"]] },
  { prefix: "cognito-sync", complete: true, rows: [] },
  {
    prefix: "cognito-identity-auth",
    complete: true,
    rows: [
      ["AccountId", "string"],
      ["IdentityPoolArn", "arn"],
    ],
  },
  {
    prefix: "cognito-identity-unauth",
    complete: true,
    rows: [
      ["AccountId", "string"],
      ["IdentityPoolArn", "arn"],
    ],
  },
  {
    // Web identity keys of identity pools (iam-semantics §6.1.8: `amr` is multivalued).
    prefix: "cognito-identity.amazonaws.com",
    complete: true,
    rows: [
      ["amr", "string", "set"],
      ["aud", "string"],
      ["sub", "string"],
    ],
  },
];

/** Keys of AWS STS that the reference lists; providers add keys of their own, so the table is not complete. */
const stsKeys: KeyTable = {
  prefix: "sts",
  complete: false,
  rows: [
    ["AWSServiceName", "string"],
    ["DurationSeconds", "numeric"],
    ["ExternalId", "string"],
    ["IdentityTokenAudience", "string", "set"],
    ["RequestContext/", "string"],
    ["RequestContextProviders", "arn", "set"],
    ["RoleAuthorizedByIdp", "bool"],
    ["RoleSessionName", "string"],
    ["SigningAlgorithm", "string"],
    ["SourceIdentity", "string"],
    ["TaskPolicyArn", "arn"],
    ["TransitiveTagKeys", "string", "set"],
  ],
};

export const keyTables: readonly KeyTable[] = [globalKeys, ...cognitoKeys, stsKeys];
