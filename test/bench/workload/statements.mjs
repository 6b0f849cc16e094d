/**
 * Statements of seven kinds, 20 a document, one team a document. Kinds A to F allow, G denies. All patterns end or begin
 * inside the last part of an ARN, so that plain text matching and IAM's agree.
 */
import { identityActions, idpActions, syncActions } from "./vocabulary.mjs";

export const account = "111122223333";
export const region = "eu-west-1";
export const pools = `arn:aws:cognito-idp:${region}:${account}:userpool/${region}_`;
export const identityPools = `arn:aws:cognito-identity:${region}:${account}:identitypool/`;
export const syncPools = `arn:aws:cognito-sync:${region}:${account}:identitypool/`;

/** Kinds in the order of a document: of 20, six A, three B, four C, three D or F, two E, two G. */
const order = [
  "ACBGEADCAFABCAEGABCD",
  "ACBGEADCAFABCAEGABCD",
  "ACBGEADCAFABCAEGABCD",
  "ACBGEADCAFABCAEGABCF",
  "ACBGEADCAFABCAEGABCF",
];

export const teamCode = (team) => `t${String(team).padStart(6, "0")}`;
export const departments = ["finance", "research", "sales", "support"];
export const environments = ["dev", "test", "stage", "prod"];

const team = { "aws:ResourceTag/team": "${aws:PrincipalTag/team}" };

/** What a statement of this kind says, for a team. `rng` chooses the actions and the details. */
const kinds = {
  A: (rng, code) => ({
    Effect: "Allow",
    Action: idpAction(rng),
    Resource: `${pools}${code}*`,
    Condition: {
      StringEquals: { ...team, "aws:ResourceTag/env": rng.pick([["dev", "test"], ["dev", "test", "stage"], ["prod"]]) },
    },
  }),
  B: (rng, code) => ({
    Effect: "Allow",
    Action: idpAction(rng),
    Resource: Array.from({ length: 1 + rng.below(3) }, (_, i) => `${pools}${code}x${i}`),
    Condition: {
      StringEquals: { "aws:PrincipalTag/department": rng.pick(departments) },
      StringLike: { "aws:PrincipalTag/role": rng.pick(["ops-*", "*-lead", "dev-*"]) },
    },
  }),
  C: (rng, code) => ({
    Effect: "Allow",
    Action: idpAction(rng),
    Resource: "*",
    Condition: { StringEquals: { "aws:ResourceTag/project": `p-${code}-${rng.below(3)}`, ...team } },
  }),
  D: (rng, code) => ({
    Effect: "Allow",
    Action: rng.pick(["cognito-idp:TagResource", "cognito-idp:UpdateUserPool", "cognito-idp:CreateUserPoolClient"]),
    Resource: `${pools}${code}*`,
    Condition: {
      StringEquals: { "aws:RequestTag/team": "${aws:PrincipalTag/team}" },
      "ForAllValues:StringEquals": { "aws:TagKeys": ["team", "env", "project"] },
    },
  }),
  E: (rng, code) => ({
    Effect: "Allow",
    Action: rng.chance(0.3) ? "cognito-identity:*" : rng.pick(identityActions),
    Resource: rng.chance(0.5) ? `${identityPools}${code}*` : `${identityPools}*-${code}-*`,
    Condition: { StringLike: { "aws:PrincipalTag/role": rng.pick(["ops-*", "svc-*"]) } },
  }),
  F: (rng, code) => ({
    Effect: "Allow",
    Action: rng.chance(0.3) ? [rng.pick(syncActions), rng.pick(syncActions)] : rng.pick(syncActions),
    Resource: rng.chance(0.5) ? `${syncPools}${code}*` : `${syncPools}*/dataset/${code}-*`,
    Condition: { StringLike: { "aws:PrincipalTag/role": rng.pick(["dev-*", "svc-*"]) } },
  }),
  G: (rng, code) => ({
    Effect: "Deny",
    Action: idpAction(rng),
    Resource: rng.chance(0.2) ? `${pools}*-${code}-*` : `${pools}${code}*`,
    Condition: rng.chance(0.5)
      ? { StringNotEquals: team }
      : { StringEquals: { "aws:ResourceTag/env": "prod" }, StringNotLike: { "aws:PrincipalTag/role": "ops-*" } },
  }),
};

function idpAction(rng) {
  const die = rng.below(10);
  if (die < 5) return rng.pick(idpActions);
  if (die < 8) return [...new Set(Array.from({ length: 2 + rng.below(3) }, () => rng.pick(idpActions)))];
  return die === 8 ? "cognito-idp:Admin*" : "cognito-idp:*User";
}

/** The first `count` statements: documents, and the statements with the team each belongs to. */
export function statementsOf(count, rng) {
  const statements = [];
  for (let i = 0; i < count; i++) {
    const number = Math.floor(i / 20);
    const kind = order[number % order.length][i % 20];
    const statement = { Sid: `S${i}`, ...kinds[kind](rng, teamCode(number)) };
    statements.push({ kind, team: number, statement });
  }
  const documents = [];
  for (let i = 0; i < count; i += 20) {
    documents.push({ Version: "2012-10-17", Statement: statements.slice(i, i + 20).map((each) => each.statement) });
  }
  return { documents, statements };
}
