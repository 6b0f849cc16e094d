/**
 * Condition keys that come with the credentials of a call, not with what it asks for: any action of any service may see
 * one, whatever its own list says. From the descriptions of the keys in the reference (iam-data 0.21.202609261, MIT licence):
 * "from which the request originated", "of the credentials of the request".
 */
export const sessionKeys: readonly string[] = [
  "codebuild:buildArn",
  "codebuild:projectArn",
  "ec2:RoleDelivery",
  "ec2:SourceInstanceARN",
  "glue:CredentialIssuingService",
  "glue:RoleAssumedBy",
  "lambda:SourceFunctionArn",
  "ssm:SourceInstanceARN",
];

const lowered: ReadonlySet<string> = new Set(sessionKeys.map((key) => key.toLowerCase()));

/** Letter case ignored. */
export function isSessionKey(key: string): boolean {
  return lowered.has(key.toLowerCase());
}
