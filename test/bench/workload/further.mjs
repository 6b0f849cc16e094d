/**
 * Further workloads, each `{ name, documents, requests }` as the main one, with what an engine is made of where that is more
 * than identity policies (`layers`).
 */
import { getPolicies } from "./managed.mjs";
import { random } from "./random.mjs";
import { account } from "./statements.mjs";
import { idpActions } from "./vocabulary.mjs";
import { workload } from "./workload.mjs";

const outcomeOf = (matches) => (matches ? "allow" : "implicitDeny");

/** What no index helps with: every statement is about every resource, by negated and variable conditions, for wildcard actions. */
export function adversarial(count, seed = 3) {
  const rng = random(seed);
  const condition = (i) => ({
    StringNotEquals: { "aws:ResourceTag/team": "${aws:PrincipalTag/team}", "aws:ResourceTag/env": [`e${i}`, "prod"] },
    StringNotLike: { "aws:PrincipalTag/role": [`r${i}-*`, "guest*"] },
  });
  const statements = Array.from({ length: count }, (_, i) => ({
    Effect: "Allow",
    Action: rng.pick(["cognito-idp:*", "cognito-idp:Admin*", "cognito-idp:*User"]),
    Resource: "*",
    Condition: condition(i),
  }));
  const documents = [];
  for (let i = 0; i < count; i += 20) documents.push({ Version: "2012-10-17", Statement: statements.slice(i, i + 20) });
  // All but one in ten fail in every statement, at the last of its conditions: everything has to be looked at.
  const requests = Array.from({ length: 500 }, (_, i) => {
    const role = i % 10 === 0 ? "ops-1" : "guest-1";
    const principalTags = { team: "a", role };
    const resourceTags = { team: "b", env: "dev" };
    const arn = `arn:aws:cognito-idp:eu-west-1:${account}:userpool/eu-west-1_p${i}`;
    return {
      outcome: outcomeOf(i % 10 === 0),
      tagward: {
        principal: { arn: `arn:aws:iam::${account}:role/app`, tags: principalTags },
        action: "cognito-idp:AdminGetUser",
        resource: { arn, tags: resourceTags },
      },
      plain: {
        action: "cognito-idp:AdminGetUser",
        resource: arn,
        context: {
          "aws:PrincipalTag/team": "a",
          "aws:PrincipalTag/role": role,
          "aws:ResourceTag/team": "b",
          "aws:ResourceTag/env": "dev",
        },
      },
    };
  });
  return { name: "adversarial", count, documents, requests: JSON.parse(JSON.stringify(requests)) };
}

/** One policy of four statements with variables, asked for 10,000 principals in turn. */
export function manyPrincipals(seed = 4) {
  const rng = random(seed);
  const own = { StringEquals: { "aws:ResourceTag/team": "${aws:PrincipalTag/team}" } };
  const pools = `arn:aws:cognito-idp:eu-west-1:${account}:userpool/`;
  const documents = [
    {
      Version: "2012-10-17",
      Statement: [
        { Effect: "Allow", Action: "cognito-idp:Admin*", Resource: `${pools}*`, Condition: own },
        { Effect: "Allow", Action: ["cognito-idp:ListUsers", "cognito-idp:DescribeUserPool"], Resource: "*", Condition: own },
        {
          Effect: "Deny",
          Action: "cognito-idp:DeleteUserPool",
          Resource: "*",
          Condition: { StringEquals: { "aws:ResourceTag/env": "prod" } },
        },
        { Effect: "Allow", Action: "cognito-idp:DeleteUserPool", Resource: "*", Condition: own },
      ],
    },
  ];
  const requests = Array.from({ length: 10_000 }, (_, i) => {
    const team = `team-${i}`;
    const owner = rng.chance(0.5) ? team : `team-${i + 1}`;
    const action = rng.pick(["cognito-idp:AdminGetUser", "cognito-idp:ListUsers", "cognito-idp:DeleteUserPool"]);
    const prod = rng.chance(0.3);
    const denied = action === "cognito-idp:DeleteUserPool" && prod;
    const arn = `${pools}eu-west-1_${i}`;
    const env = prod ? "prod" : "dev";
    return {
      outcome: denied ? "explicitDeny" : outcomeOf(owner === team),
      tagward: {
        principal: { arn: `arn:aws:iam::${account}:role/r${i}`, tags: { team } },
        action,
        resource: { arn, tags: { team: owner, env } },
      },
      plain: {
        action,
        resource: arn,
        context: { "aws:PrincipalTag/team": team, "aws:ResourceTag/team": owner, "aws:ResourceTag/env": env },
      },
    };
  });
  return { name: "one policy, many principals", count: 4, documents, requests: JSON.parse(JSON.stringify(requests)) };
}

const allowAll = { Version: "2012-10-17", Statement: [{ Effect: "Allow", Action: "*", Resource: "*" }] };
const allowAnybody = { Version: "2012-10-17", Statement: [{ Effect: "Allow", Principal: "*", Action: "*", Resource: "*" }] };
const denyRegions = {
  Version: "2012-10-17",
  Statement: [
    { Effect: "Deny", Action: "*", Resource: "*", Condition: { StringNotEquals: { "aws:RequestedRegion": "eu-west-1" } } },
  ],
};
const denyOutsiders = {
  Version: "2012-10-17",
  Statement: [
    {
      Effect: "Deny",
      Principal: "*",
      Action: ["cognito-idp:*", "cognito-identity:*"],
      Resource: "*",
      Condition: { StringNotEquals: { "aws:PrincipalAccount": account } },
    },
  ],
};

/** The main workload's identity policies with every other layer present, three levels of SCPs and two of RCPs among them. */
export function allLayers(count) {
  const { documents, requests } = workload(count);
  const layers = {
    identity: documents,
    boundary: allowAll,
    session: allowAll,
    scps: [[allowAll, denyRegions], allowAll, [allowAll, denyRegions]],
    rcps: [denyOutsiders, denyOutsiders],
    endpoint: allowAnybody,
  };
  return { name: "all layers", count, documents, requests, layers };
}

/** 40 policies that AWS manages, a role's worth and more, asked for actions that they name and some that they do not. */
export function managed(seed = 5) {
  const rng = random(seed);
  const documents = getPolicies(rng, 40);
  const named = documents
    .flatMap(({ Statement }) => [Statement].flat().flatMap(({ Action }) => [Action ?? []].flat()))
    .filter((name) => /^[a-z0-9-]+:\w+$/i.test(name));
  const requests = Array.from({ length: 2_000 }, (_, i) => ({
    tagward: {
      principal: `arn:aws:iam::${account}:role/app`,
      action: i % 5 === 0 ? rng.pick(idpActions) : rng.pick(named),
      resource: "*",
    },
  }));
  return {
    name: "AWS managed policies",
    count: documents.flatMap(({ Statement }) => [Statement].flat()).length,
    documents,
    requests: JSON.parse(JSON.stringify(requests)),
  };
}
