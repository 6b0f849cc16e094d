/** Groups of a user pool and the claims that they put into its ID token (Cognito §5.5). */
import type { Claims } from "./claims.js";

/** A group that the user is in. */
export interface UserPoolGroup {
  readonly name: string;
  /** Lower goes first; a group without goes last. */
  readonly precedence?: number;
  readonly roleArn?: string;
}

const rankOf = ({ precedence }: UserPoolGroup): number => precedence ?? Number.POSITIVE_INFINITY;

/**
 * `cognito:groups`, `cognito:roles` and `cognito:preferred_role`, each only where there is one. The preferred role is that of
 * the group with the lowest precedence among those that have a role; when several share it with different roles, none is.
 */
export function groupClaims(groups: readonly UserPoolGroup[]): Claims {
  const withRole = groups.filter((group) => group.roleArn !== undefined);
  const first = Math.min(...withRole.map(rankOf));
  const leading = new Set(withRole.filter((group) => rankOf(group) === first).map(({ roleArn }) => roleArn));
  const [preferred] = leading;
  return {
    ...(groups.length === 0 ? {} : { "cognito:groups": groups.map(({ name }) => name) }),
    ...(withRole.length === 0 ? {} : { "cognito:roles": [...new Set(withRole.map(({ roleArn }) => roleArn))] }),
    ...(leading.size === 1 ? { "cognito:preferred_role": preferred } : {}),
  };
}
