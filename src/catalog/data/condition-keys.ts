import type { KeyTable } from "../key-index.js";
import type { KeyType } from "../types.js";

/** Condition keys of one prefix. */
interface KeyRows {
  readonly prefix: string;
  /** Whether a key of the prefix that is not listed does not exist. */
  readonly complete: boolean;
  readonly rows: readonly KeyRow[];
}

/** Name after the colon (a family ends in `/`), type, and `set` for a multivalued key. */
type KeyRow = readonly [name: string, type: KeyType, set?: "set"];

/**
 * Global condition keys: IAM User Guide, "AWS global condition context keys", with the names of the list in iam-data
 * 0.21.202609261 (MIT licence, dated 2026-09-26). `aws:ARN` is left out: it is no longer supported.
 */
const globalKeys: KeyRows = {
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
 * Web identity keys of identity pools: the reference lists them under AWS STS, and `amr` as single-valued, which it is not
 * (iam-semantics §6.1.8).
 */
const identityPoolKeys: KeyRows = {
  prefix: "cognito-identity.amazonaws.com",
  complete: true,
  rows: [
    ["amr", "string", "set"],
    ["aud", "string"],
    ["sub", "string"],
  ],
};

/** Keys of AWS STS that the reference lists, for a catalogue that does not hold the service; providers add keys of their own, so the table is not complete. */
const stsKeys: KeyRows = {
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

function table({ prefix, complete, rows }: KeyRows): KeyTable {
  const keys = rows.map(([name, type, set]) => ({ name: `${prefix}:${name}`, type, multivalued: set === "set" }));
  return { prefix, complete, keys: () => keys };
}

/** Keys that every catalogue knows, and that give way to those of a service that it holds. */
export const baseKeys: readonly KeyTable[] = [table(globalKeys), table(stsKeys)];

/** Keys that hold against what the module of a service says. */
export const correctedKeys: readonly KeyTable[] = [table(identityPoolKeys)];
