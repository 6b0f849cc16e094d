/**
 * Requests for a set of statements: half are allowed, about a tenth is denied explicitly, the others implicitly. A
 * request is made to satisfy one statement; the denied ones are near misses, with one fact changed.
 */
import { createHandwritten } from "./handwritten.mjs?oracle";
import { account, departments, environments, pools, region, teamCode } from "./statements.mjs";
import { actions, expand } from "./vocabulary.mjs";

const list = (value) => (Array.isArray(value) ? value : [value]);
const fill = (pattern, rng) => pattern.replaceAll("*", () => `${rng.below(1000)}-a`);

/** What a request is made from; `requestOf` writes it out. */
function satisfying({ team, statement }, rng) {
  const code = teamCode(team);
  const facts = {
    team: code,
    role: rng.pick(["ops-1", "dev-2", "svc-3", "team-lead"]),
    department: rng.pick(departments),
    action: rng.pick(list(statement.Action).flatMap(expand)),
    arn: resource(rng.pick(list(statement.Resource)), code, rng),
    ownTeam: code,
    env: rng.pick(environments),
    project: `p-${code}-${rng.below(3)}`,
    requestTags: undefined,
  };
  for (const [operator, keys] of Object.entries(statement.Condition)) {
    for (const [key, values] of Object.entries(keys)) satisfy(facts, operator, key, rng.pick(list(values)), rng);
  }
  return facts;
}

/** A resource with the pattern's text; `*` stands for a pool of the team. */
function resource(pattern, code, rng) {
  return pattern === "*" ? `${pools}${code}q${rng.below(100)}` : fill(pattern, rng);
}

function satisfy(facts, operator, key, value, rng) {
  if (key === "aws:ResourceTag/env") facts.env = value;
  else if (key === "aws:ResourceTag/project") facts.project = value;
  else if (key === "aws:ResourceTag/team" && operator === "StringNotEquals")
    facts.ownTeam = rng.chance(0.2) ? undefined : teamCode(999_999);
  else if (key === "aws:PrincipalTag/department") facts.department = value;
  else if (key === "aws:PrincipalTag/role") facts.role = operator === "StringNotLike" ? "guest" : fill(value, rng);
  else if (key === "aws:RequestTag/team") facts.requestTags = { team: facts.team, env: "dev" };
}

/** One fact, changed. */
const changes = [
  (facts) => ({ ...facts, team: "t999998" }),
  (facts) => ({ ...facts, ownTeam: "t999997" }),
  (facts) => ({ ...facts, ownTeam: undefined }),
  (facts, rng) => ({ ...facts, env: rng.pick(environments) }),
  (facts) => ({ ...facts, role: "guest" }),
  (facts) => ({ ...facts, project: "p-none" }),
  (facts) => ({ ...facts, department: "none" }),
  (facts, rng) => ({ ...facts, action: rng.pick(actions) }),
  (facts) => ({ ...facts, arn: facts.arn.replace(/(userpool\/[^_]*_|identitypool\/).*/, "$1t999996-1") }),
  (facts) => ({ ...facts, requestTags: facts.requestTags && { ...facts.requestTags, owner: "x" } }),
];

const without = (record) => Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));

/** The request in the form of tagward, and in the plain form that the reference points and peers start from. */
function requestOf(facts) {
  const principalTags = { team: facts.team, role: facts.role, department: facts.department };
  const resourceTags = without({ team: facts.ownTeam, env: facts.env, project: facts.project });
  const others = {
    "aws:SourceIp": "10.1.2.3",
    "aws:RequestedRegion": region,
    "aws:MultiFactorAuthPresent": "true",
    "aws:SecureTransport": "true",
  };
  const sent = facts.requestTags;
  const named = (family, tags) => Object.entries(tags).map(([key, value]) => [`aws:${family}/${key}`, value]);
  const context = Object.fromEntries([
    ...named("PrincipalTag", principalTags),
    ...named("ResourceTag", resourceTags),
    ...named("RequestTag", sent ?? {}),
  ]);
  return {
    tagward: {
      principal: { arn: `arn:aws:iam::${account}:role/app`, tags: principalTags },
      action: facts.action,
      resource: { arn: facts.arn, account, tags: resourceTags },
      ...(sent === undefined ? {} : { request: { tags: sent } }),
      context: others,
    },
    plain: {
      action: facts.action,
      resource: facts.arn,
      context: { ...context, ...(sent === undefined ? {} : { "aws:TagKeys": Object.keys(sent) }), ...others },
    },
  };
}

/** `count` requests with what is right for each. They went through JSON, so that texts are flat and shapes plain. */
export function requestsFor({ documents, statements }, count, rng) {
  const decide = createHandwritten(documents);
  const denies = statements.filter(({ kind }) => kind === "G");
  const allows = statements.filter(({ kind }) => kind !== "G");
  const denied = denies.length === 0 ? 0 : Math.round(count * 0.1);
  const wanted = { allow: Math.round(count / 2), explicitDeny: denied, implicitDeny: count - Math.round(count / 2) - denied };
  const found = [];
  for (let tries = 0; found.length < count; tries++) {
    if (tries > count * 200) throw new Error("no requests of the wanted outcomes");
    const outcome = tries % 10 === 9 && denied > 0 ? "explicitDeny" : tries % 2 === 0 ? "allow" : "implicitDeny";
    if (wanted[outcome] === 0) continue;
    const facts = satisfying(rng.pick(outcome === "explicitDeny" ? denies : allows), rng);
    const request = requestOf(outcome === "implicitDeny" ? rng.pick(changes)(facts, rng) : facts);
    const actual = decide(request.plain);
    if (wanted[actual] === 0 || (actual !== outcome && actual !== "implicitDeny")) continue;
    wanted[actual] -= 1;
    found.push({ ...request, outcome: actual });
  }
  return JSON.parse(JSON.stringify(shuffled(found, rng)));
}

function shuffled(items, rng) {
  const result = [...items];
  for (let i = result.length - 1; i > 0; i--) {
    const j = rng.below(i + 1);
    [result[i], result[j]] = [result[j], result[i]];
  }
  return result;
}
