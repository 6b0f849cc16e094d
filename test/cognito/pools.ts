/** Pools, roles and people that the tests of Cognito's model share. */
import type { IdentityPoolConfig, RoleConfig } from "../../src/cognito/config.js";
import { createIdentityPool, type IdentityPool } from "../../src/cognito/identity-pool.js";
import type { CognitoSession, IssuedSession } from "../../src/cognito/session.js";

export const account: string = "111122223333";
export const poolId: string = "us-east-1:11111111-2222-3333-4444-555555555555";
export const poolArn: string = `arn:aws:cognito-identity:us-east-1:${account}:identitypool/${poolId}`;
export const identityId: string = "us-east-1:aaaaaaaa-1111-2222-3333-bbbbbbbbbbbb";
export const users: string = `arn:aws:iam::${account}:role/app/users`;
export const admins: string = `arn:aws:iam::${account}:role/admins`;
export const guests: string = `arn:aws:iam::${account}:role/guests`;
export const userPool: string = "cognito-idp.us-east-1.amazonaws.com/us-east-1_AbC123";

const prefix = "cognito-identity.amazonaws.com";

export interface TrustOptions {
  readonly amr?: string | null;
  readonly aud?: unknown;
  readonly actions?: readonly string[];
  readonly principal?: unknown;
  /** Further operator blocks of the condition. */
  readonly more?: Readonly<Record<string, unknown>>;
}

/** A trust policy as the guide writes it; `null` leaves a condition out. */
export function trust({ amr = "authenticated", aud = poolId, actions, principal, more }: TrustOptions = {}): object {
  return {
    Version: "2012-10-17",
    Statement: [
      {
        Effect: "Allow",
        Principal: principal ?? { Federated: prefix },
        Action: actions ?? ["sts:AssumeRoleWithWebIdentity", "sts:TagSession"],
        Condition: {
          ...(aud === null ? {} : { StringEquals: { [`${prefix}:aud`]: aud } }),
          ...(amr === null ? {} : { "ForAnyValue:StringLike": { [`${prefix}:amr`]: amr } }),
          ...more,
        },
      },
    ],
  };
}

export function allow(actions: string | readonly string[], resource: string | readonly string[] = "*"): object {
  return { Version: "2012-10-17", Statement: [{ Effect: "Allow", Action: actions, Resource: resource }] };
}

export const config: IdentityPoolConfig = {
  id: poolId,
  account,
  allowUnauthenticatedIdentities: true,
  providers: { [userPool]: {} },
  defaultRoles: { authenticated: users, unauthenticated: guests },
  roles: {
    [users]: { trust: trust() },
    [admins]: { trust: trust() },
    [guests]: { trust: trust({ amr: "unauthenticated", actions: ["sts:AssumeRoleWithWebIdentity"] }) },
  },
};

export function pool(changes: Partial<IdentityPoolConfig> = {}): IdentityPool {
  return createIdentityPool({ ...config, ...changes });
}

/** The shared pool whose role of signed-in users is another. */
export function poolWithUsers(role: RoleConfig, changes: Partial<IdentityPoolConfig> = {}): IdentityPool {
  return pool({ ...changes, roles: { ...config.roles, [users]: role } });
}

export function issued(session: CognitoSession): IssuedSession {
  if (!session.issued) throw new Error(`refused: ${JSON.stringify(session.problems)}`);
  return session;
}

export function codes(from: { readonly problems: readonly { readonly code: string }[] }): readonly string[] {
  return from.problems.map(({ code }) => code);
}

/** Codes of what refuses. */
export function errors({
  problems,
}: {
  readonly problems: readonly { readonly code: string; readonly severity: string }[];
}): readonly string[] {
  return problems.filter(({ severity }) => severity === "error").map(({ code }) => code);
}
