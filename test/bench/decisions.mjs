/** A policy of four rules, and the function that an expert would write for exactly this policy. */
export const policyText = `
policy Bench {
  rule OwnPools {
    allow cognito-idp:AdminGetUser, cognito-idp:AdminCreateUser, cognito-idp:ListUsers
    on    cognito-idp:userpool
    when  resource.tag.tenant == principal.tag.tenant
  }

  rule ReadDev {
    allow cognito-idp:Describe*
    on    *
    when  resource.tag.env in ["dev", "test"]
  }

  rule ProtectProduction {
    deny   cognito-idp:AdminCreateUser
    on     *
    when   resource.tag.env == "prod"
    unless request.mfa
  }
}
`;

const poolPattern = /^arn:aws:cognito-idp:[^:]*:[^:]*:userpool\/.*$/;
const ownActions = new Set(["cognito-idp:AdminGetUser", "cognito-idp:AdminCreateUser", "cognito-idp:ListUsers"]);

export function decideByHand({ principal, action, resource, context }) {
  const env = resource.tags?.env;
  if (action === "cognito-idp:AdminCreateUser" && env === "prod" && context["aws:MultiFactorAuthPresent"] !== "true") {
    return "explicitDeny";
  }
  const { tenant } = principal.tags;
  if (ownActions.has(action) && poolPattern.test(resource.arn) && tenant !== undefined && resource.tags?.tenant === tenant) {
    return "allow";
  }
  if (action.startsWith("cognito-idp:Describe") && (env === "dev" || env === "test")) return "allow";
  return "implicitDeny";
}

const actions = [...ownActions, "cognito-idp:DescribeUserPool", "cognito-idp:DeleteUserPool"];
const tenants = ["acme", "globex"];
const envs = ["dev", "test", "prod", undefined];

/** Every combination of action, tenants, environment and MFA: 160 requests. */
export const requests = actions.flatMap((action) =>
  tenants.flatMap((tenant) =>
    tenants.flatMap((owner) =>
      envs.flatMap((env) =>
        ["true", "false"].map((mfa) => ({
          principal: { arn: "arn:aws:iam::111122223333:role/app", tags: { tenant } },
          action,
          resource: {
            arn: "arn:aws:cognito-idp:eu-west-1:111122223333:userpool/eu-west-1_abc",
            tags: env === undefined ? { tenant: owner } : { tenant: owner, env },
          },
          context: { "aws:MultiFactorAuthPresent": mfa, "aws:SourceIp": "10.1.2.3", "aws:RequestedRegion": "eu-west-1" },
        })),
      ),
    ),
  ),
);
