/** Limits of Cognito identity pools and of session tags, in characters unless said otherwise; known to hold on `date`. */
export const cognitoLimits = {
  date: "2026-09-26",
  /** API model: pattern `[\w-]+:[0-9a-f-]+`. */
  poolId: 55,
  identityId: 55,
  /** Providers with a role mapping, and rules of one provider (guide: limits). The list type of the API allows 400 rules. */
  mappings: 10,
  rules: 25,
  /** API model. */
  ruleClaim: 64,
  ruleValue: 128,
  /** Entries of a tag map (API model), and tags of a session (guide: session tags). */
  tags: 50,
  tagKey: 128,
  tagValue: 256,
  /** The name of a claim in a tag map (guide: attributes for access control). */
  claimName: 256,
  /** Bytes, all attributes together (guide: attributes for access control). */
  attributes: 460,
} as const;

const idPattern = /^[\w-]+:[0-9a-f-]+$/;

/** `REGION:UUID`, of a pool or an identity. */
export function isPoolLikeId(text: string): boolean {
  return text.length <= cognitoLimits.poolId && idPattern.test(text);
}

const rolePattern = /^arn:[\w-]+:iam::\d{12}:role\/(?:[\x21-\x7e]+\/)?[\w+=,.@-]+$/;

export function isRoleArn(text: string): boolean {
  return text.length >= 20 && text.length <= 2048 && rolePattern.test(text);
}

// IAM speaks of letters in general; Cognito's own tags are narrower, but these are tags of a session (§7 of both dossiers).
const tagCharacters = /^[\p{L}\p{Z}\p{N}_.:/=+\-@]*$/u;

export function hasTagCharacters(text: string): boolean {
  return tagCharacters.test(text);
}

/** Unicode characters, as the quotas count them. */
export function characters(text: string): number {
  let count = 0;
  for (const _ of text) count++;
  return count;
}

/** Bytes of UTF-8; a lone surrogate counts as the three of its replacement. */
export function bytes(text: string): number {
  return new TextEncoder().encode(text).length;
}
