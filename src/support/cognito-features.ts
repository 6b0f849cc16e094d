import type { FeatureName, FeatureRow, FeatureValue, OverallSupport } from "./model.js";

type Row = readonly [feature: FeatureName, value: FeatureValue, meaning: string, evidence: string];

const page = `"How Amazon Cognito works with IAM"`;
const guide = "IAM User Guide";

/** The table of "How Amazon Cognito works with IAM" (2023), the row of ABAC left to what was counted. */
const rows: readonly Row[] = [
  [
    "Identity-based policies",
    "Yes",
    "the place for rules; they have no principal, and only signed requests are measured by them",
    page,
  ],
  [
    "Resource-based policies",
    "No",
    "no policy on a pool: another account gets access only through a role in the account of the pool",
    `${page}; "Troubleshooting Amazon Cognito identity and access"`,
  ],
  [
    "Policy actions",
    "Yes",
    "three prefixes, not one: `cognito-idp`, `cognito-identity`, `cognito-sync`",
    `${page} prints only the second; the service authorization reference has three`,
  ],
  [
    "Policy resources",
    "Yes",
    "pools, and for Sync identities and data sets; create and list actions, SetIdentityPoolRoles and SetPrincipalTagAttributeMap need `*`",
    `${page}; service authorization reference`,
  ],
  [
    "Policy condition keys",
    "Yes",
    "global keys everywhere; keys of its own only on a few actions of identity pools",
    `${page}; service authorization reference`,
  ],
  ["ACLs", "No", "nothing besides policies to look at", page],
  [
    "Temporary credentials",
    "Yes",
    "federated users always have them: session tags and session policies count, and guests get a scope-down policy on top",
    `${page}; "Using attributes for access control" and "IAM roles" of the developer guide`,
  ],
  [
    "Principal permissions",
    "No",
    "Cognito does not act with the permissions of its caller; only iam:PassRole and iam:CreateServiceLinkedRole are asked of the caller",
    `${page}; ${guide}, "Grant permissions to pass a role"`,
  ],
  [
    "Service roles",
    "Yes",
    "roles for SMS, push, streams, import logs and analytics: who configures one needs iam:PassRole for it, and tags cannot scope that",
    `${page}; ${guide}, "Grant permissions to pass a role"`,
  ],
  [
    "Service-linked roles",
    "Yes",
    "two, made on demand by who may iam:CreateServiceLinkedRole; their permissions cannot be edited",
    `${page}; "Using service-linked roles for Amazon Cognito"`,
  ],
  [
    "Signed and unsigned APIs",
    "Partial",
    "31 actions are called without AWS credentials: identity policies neither allow nor stop them; resource control policies and endpoint policies do apply",
    `${page} lists 30; GetTokensFromRefreshToken is in later editions`,
  ],
];

const abacMeaning =
  "user pools and identity pools support all three tag keys, the three types of Sync none; create, list and role calls are outside all the same";

/** The twelve rows, in the order of the page. */
export function cognitoFeatures(whole: OverallSupport): readonly FeatureRow[] {
  const abac: Row = [
    "ABAC (tags in policies)",
    whole.abac,
    abacMeaning,
    `${page}: Partial; counted from the service authorization reference`,
  ];
  return [...rows.slice(0, 6), abac, ...rows.slice(6)].map(([feature, value, meaning, evidence]) => ({
    feature,
    value,
    meaning,
    evidence,
  }));
}
