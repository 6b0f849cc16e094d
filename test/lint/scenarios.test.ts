import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { loadWholeCatalog } from "../../src/catalog/load-catalog.js";
import { compileSources } from "../../src/compiler/compile-sources.js";
import { lintPolicy } from "../../src/compiler/lint/lint-policy.js";
import type { Diagnostic } from "../../src/diagnostics/diagnostic.js";
import type { PolicyKind } from "../../src/ir/model.js";
import type { LintSettings } from "../../src/lint/settings.js";
import { scenarios } from "../scenarios/scenarios.js";
import { documentOf, type Members } from "./found.js";
import { allow, deny } from "./rows.js";

const catalog = await loadWholeCatalog();
/** The scenarios have the accounts of a documentation. */
const settings: LintSettings = { levels: { TW610: "off" } };
const folder = new URL("../../docs/examples/cognito/", import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith(".abac"));
const sources = Object.fromEntries(files.map((name) => [name, readFileSync(new URL(name, folder), "utf8")]));

/** What would keep a policy from being merged. */
function serious(diagnostics: readonly Diagnostic[]): readonly string[] {
  return diagnostics
    .filter(({ severity }) => severity === "error" || severity === "security" || severity === "warning")
    .map(({ code, message }) => `${code} ${message}`);
}

describe("policies of an expert, as JSON", () => {
  const policies = scenarios.flatMap(({ id, policies: own }) =>
    own.filter(({ name }) => !name.startsWith("novice-")).map((policy) => [id, policy.name, policy] as const),
  );
  it.each(policies)("scenario %s: %s is clean", (_id, _name, { document, type }) => {
    expect(serious(lintPolicy(JSON.stringify(document), { ...settings, kind: type, catalog }))).toEqual([]);
  });
});

describe("policies of an expert, in the language", () => {
  it.each(files)("%s is clean", (file) => {
    const { diagnostics } = compileSources({ sources, roots: [file], catalog, lint: settings });
    expect(serious(diagnostics)).toEqual([]);
  });
});

interface Mistake {
  readonly scenario: number;
  readonly what: string;
  readonly codes: readonly string[];
  readonly kind?: PolicyKind;
  readonly statements: readonly Members[];
  readonly abac: string;
}

const own = { StringEquals: { "aws:ResourceTag/tenant": "${aws:PrincipalTag/tenant}" } };
const requested = { "aws:RequestTag/tenant": "${aws:PrincipalTag/tenant}" };
const pools = "arn:aws:cognito-idp:us-east-1:111122223333:userpool/*";
const webAcls = "arn:aws:wafv2:us-east-1:111122223333:regional/webacl/approved-*/*";
const provider = { Federated: "cognito-identity.amazonaws.com" };
const pool = "us-east-1:11111111-2222-3333-4444-555555555555";
const place = `(region: "us-east-1", account: "111122223333")`;

/** What scenarios.md calls the foot-gun of each; that of scenario 10 is a setting of the pool, which no policy shows. */
const mistakes: readonly Mistake[] = [
  {
    scenario: 1,
    what: "IfExists, so that old pools keep working",
    codes: ["TW319", "TW454"],
    statements: [allow("cognito-idp:AdminGetUser", pools, { StringEqualsIfExists: own.StringEquals })],
    abac: `rule R { allow cognito-idp:AdminGetUser on cognito-idp:userpool${place} when resource.tag.tenant? == principal.tag.tenant }`,
  },
  {
    scenario: 2,
    what: "ForAllValues alone",
    codes: ["TW317"],
    statements: [
      allow(["cognito-idp:CreateUserPool", "cognito-idp:TagResource"], "*", {
        "ForAllValues:StringEquals": { "aws:TagKeys": ["tenant", "environment"] },
      }),
    ],
    abac: `rule R { allow cognito-idp:CreateUserPool, cognito-idp:TagResource on * when all request.tagKeys in ["tenant", "environment"] }`,
  },
  {
    scenario: 2,
    what: "tagging without a Deny",
    codes: ["TW325"],
    statements: [allow(["cognito-idp:CreateUserPool", "cognito-idp:TagResource"], "*", { StringEquals: requested })],
    abac: "rule R { allow cognito-idp:CreateUserPool, cognito-idp:TagResource on * when request.tag.tenant == principal.tag.tenant }",
  },
  {
    scenario: 2,
    what: "tagging without any condition",
    codes: ["TW322"],
    statements: [allow("cognito-idp:AdminGetUser", pools, own), allow("cognito-idp:TagResource", pools)],
    abac: `rule R { allow cognito-idp:AdminGetUser on cognito-idp:userpool${place} when resource.tag.tenant == principal.tag.tenant }
  rule T { allow cognito-idp:TagResource on cognito-idp:userpool${place} }`,
  },
  {
    scenario: 3,
    what: "the tag of an identity pool that is not there yet",
    codes: ["TW300"],
    statements: [allow("cognito-identity:CreateIdentityPool", "*", own)],
    abac: "rule R { allow cognito-identity:CreateIdentityPool on * when resource.tag.tenant == principal.tag.tenant }",
  },
  {
    scenario: 4,
    what: "a Deny on production only",
    codes: ["TW320"],
    statements: [
      allow("cognito-idp:*"),
      deny("cognito-idp:DeleteUserPool", "*", { StringEquals: { "aws:ResourceTag/environment": "production" } }),
    ],
    abac: `rule A { allow cognito-idp:* on * }
  rule D { deny cognito-idp:DeleteUserPool on * when resource.tag.environment == "production" }`,
  },
  {
    scenario: 4,
    what: "a Deny that is to cover calls without a resource",
    codes: ["TW301"],
    statements: [
      deny(
        [
          "cognito-identity:DeleteIdentityPool",
          "cognito-identity:SetIdentityPoolRoles",
          "cognito-identity:SetPrincipalTagAttributeMap",
        ],
        "*",
        {
          StringEquals: { "aws:ResourceTag/environment": "production" },
        },
      ),
    ],
    abac: `rule D {
    deny cognito-identity:DeleteIdentityPool, cognito-identity:SetIdentityPoolRoles, cognito-identity:SetPrincipalTagAttributeMap on *
    when resource.tag.environment == "production"
  }`,
  },
  {
    scenario: 6,
    what: "ForAllValues in the Deny",
    codes: ["TW322"],
    statements: [
      allow("cognito-idp:*"),
      deny(["cognito-idp:TagResource", "cognito-idp:UntagResource", "cognito-idp:UpdateUserPool"], "*", {
        "ForAllValues:StringEquals": { "aws:TagKeys": ["tenant", "environment"] },
      }),
    ],
    abac: `rule A { allow cognito-idp:* on * }
  rule D {
    deny cognito-idp:TagResource, cognito-idp:UntagResource, cognito-idp:UpdateUserPool on *
    when all request.tagKeys in ["tenant", "environment"]
  }`,
  },
  {
    scenario: 6,
    what: "UntagResource guarded, TagResource and UpdateUserPool forgotten",
    codes: ["TW322"],
    statements: [
      allow("cognito-idp:AdminGetUser", pools, own),
      allow(["cognito-idp:TagResource", "cognito-idp:UntagResource", "cognito-idp:UpdateUserPool"], pools),
      deny("cognito-idp:UntagResource", "*", { "ForAnyValue:StringEquals": { "aws:TagKeys": ["tenant"] } }),
    ],
    abac: `rule R { allow cognito-idp:AdminGetUser on cognito-idp:userpool${place} when resource.tag.tenant == principal.tag.tenant }
  rule T { allow cognito-idp:TagResource, cognito-idp:UntagResource, cognito-idp:UpdateUserPool on cognito-idp:userpool${place} }
  rule D { deny cognito-idp:UntagResource on * when any request.tagKeys in ["tenant"] }`,
  },
  {
    scenario: 7,
    what: "tags on Cognito Sync",
    codes: ["TW300"],
    statements: [allow(["cognito-sync:ListDatasets", "cognito-sync:UpdateRecords"], "*", own)],
    abac: "rule R { allow cognito-sync:ListDatasets, cognito-sync:UpdateRecords on * when resource.tag.tenant == principal.tag.tenant }",
  },
  {
    scenario: 8,
    what: "attributes for access control without sts:TagSession",
    codes: ["TW330", "TW236"],
    kind: "trust",
    statements: [
      {
        Effect: "Allow",
        Principal: provider,
        Action: "sts:AssumeRoleWithWebIdentity",
        Condition: {
          StringEquals: { "cognito-identity.amazonaws.com:aud": pool, "aws:RequestTag/department": "legal" },
          "ForAnyValue:StringLike": { "cognito-identity.amazonaws.com:amr": "authenticated" },
        },
      },
    ],
    abac: `rule R {
    allow sts:AssumeRoleWithWebIdentity
    from  federated("cognito-identity.amazonaws.com")
    when  identity.pool == "${pool}" and request.tag.department == "legal" and any identity.amr like "authenticated"
  }`,
  },
  {
    scenario: 11,
    what: "a Deny on SignUp",
    codes: ["TW311"],
    statements: [deny(["cognito-idp:SignUp", "cognito-idp:ConfirmSignUp"])],
    abac: "rule R { deny cognito-idp:SignUp, cognito-idp:ConfirmSignUp on * }",
  },
  {
    scenario: 12,
    what: "ListUserPools beside the tag",
    codes: ["TW300"],
    statements: [allow(["cognito-idp:AdminGetUser", "cognito-idp:ListUserPools"], "*", own)],
    abac: "rule R { allow cognito-idp:AdminGetUser, cognito-idp:ListUserPools on * when resource.tag.tenant == principal.tag.tenant }",
  },
  {
    scenario: 15,
    what: "an SCP on calls without credentials",
    codes: ["TW311"],
    kind: "scp",
    statements: [deny("cognito-identity:GetId")],
    abac: "rule R { deny cognito-identity:GetId on * }",
  },
  {
    scenario: 16,
    what: "pool and web ACL under one tag",
    codes: ["TW308"],
    statements: [allow("cognito-idp:AssociateWebACL", [pools, webAcls], own)],
    abac: `rule R {
    allow cognito-idp:AssociateWebACL
    on    cognito-idp:userpool${place}, "${webAcls}"
    when  resource.tag.tenant == principal.tag.tenant
  }`,
  },
];

const named = mistakes.map((mistake) => [mistake.scenario, mistake.what, mistake] as const);

describe("the novice's mistake", () => {
  it.each(named)("of scenario %s is found in JSON: %s", (_id, _what, { statements, codes, kind }) => {
    const found = lintPolicy(JSON.stringify(documentOf(...statements)), { ...settings, catalog, kind: kind ?? "identity" });
    expect(found.map(({ code }) => code)).toEqual(expect.arrayContaining([...codes]));
  });

  it.each(named)("of scenario %s is found in the language: %s", (_id, _what, { abac, codes, kind }) => {
    const head = kind === undefined ? "policy P" : `policy P for ${kind}`;
    const { diagnostics } = compileSources({
      sources: { "p.abac": `${head} {\n  ${abac}\n}\n` },
      roots: ["p.abac"],
      catalog,
      lint: settings,
    });
    expect(diagnostics.map(({ code }) => code)).toEqual(expect.arrayContaining([...codes]));
  });
});
