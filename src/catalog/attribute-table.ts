import type { KeyType } from "./types.js";

/** An attribute of the language: the condition key it stands for. */
export interface AttributeRow {
  readonly key: string;
  readonly type: KeyType;
  readonly multivalued: boolean;
}

const row = (key: string, type: KeyType = "string", multivalued = false): AttributeRow => ({ key, type, multivalued });

/** Root -> attribute -> key. `tag` is a family of its own, see `tagFamilies`. */
export const attributeTable: ReadonlyMap<string, ReadonlyMap<string, AttributeRow>> = new Map([
  [
    "principal",
    new Map([
      ["arn", row("aws:PrincipalArn", "arn")],
      ["account", row("aws:PrincipalAccount")],
      ["type", row("aws:PrincipalType")],
      ["id", row("aws:userid")],
      ["name", row("aws:username")],
      ["org", row("aws:PrincipalOrgID")],
      ["orgPaths", row("aws:PrincipalOrgPaths", "string", true)],
    ]),
  ],
  [
    "resource",
    new Map([
      ["account", row("aws:ResourceAccount")],
      ["org", row("aws:ResourceOrgID")],
      ["orgPaths", row("aws:ResourceOrgPaths", "string", true)],
    ]),
  ],
  [
    "request",
    new Map([
      ["tagKeys", row("aws:TagKeys", "string", true)],
      ["ip", row("aws:SourceIp", "ip")],
      ["region", row("aws:RequestedRegion")],
      ["time", row("aws:CurrentTime", "date")],
      ["mfa", row("aws:MultiFactorAuthPresent", "bool")],
      ["mfaAge", row("aws:MultiFactorAuthAge", "numeric")],
      ["secure", row("aws:SecureTransport", "bool")],
      ["viaService", row("aws:ViaAWSService", "bool")],
      ["vpc", row("aws:SourceVpc")],
      ["vpce", row("aws:SourceVpce")],
      ["userAgent", row("aws:UserAgent")],
      ["referer", row("aws:referer")],
    ]),
  ],
  [
    "identity",
    new Map([
      ["sub", row("cognito-identity.amazonaws.com:sub")],
      ["pool", row("cognito-identity.amazonaws.com:aud")],
      ["amr", row("cognito-identity.amazonaws.com:amr", "string", true)],
    ]),
  ],
]);

/** Root -> prefix of its tag keys. */
export const tagFamilies: ReadonlyMap<string, string> = new Map([
  ["principal", "aws:PrincipalTag"],
  ["resource", "aws:ResourceTag"],
  ["request", "aws:RequestTag"],
]);

/** All attributes of a root, for suggestions and help. */
export function attributeNames(root: string): readonly string[] {
  const names = [...(attributeTable.get(root)?.keys() ?? [])].map((name) => `${root}.${name}`);
  return tagFamilies.has(root) ? [`${root}.tag`, ...names] : names;
}
