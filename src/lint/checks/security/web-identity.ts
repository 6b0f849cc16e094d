import { operatorText } from "../../../ir/operator.js";
import { type Check, type Report, statementCheck } from "../../check.js";
import { atKey, atOperator, atPrincipals, atStatement, atValue } from "../../place.js";
import { pins } from "../../reach.js";
import { addCondition, replace } from "../../repair.js";
import { shown } from "../../shown.js";
import type { ConditionItem, StatementSubject } from "../../subject.js";

const github = "token.actions.githubusercontent.com";
const cognito = "cognito-identity.amazonaws.com";

/** Providers of OpenID Connect that the trust statement names, by the prefix of their claims, in lower case. */
function providersOf({ allows, policy, statement }: StatementSubject): readonly string[] {
  const { principals } = statement;
  if (!allows || policy.policy.kind !== "trust" || principals === undefined || principals.negated) return [];
  const found = principals.entries.flatMap(({ type, value }) => (type === "Federated" ? (providerOf(value) ?? []) : []));
  return [...new Set(found)];
}

function providerOf(value: string): string | undefined {
  if (!value.startsWith("arn:")) return value.toLowerCase();
  const marker = ":oidc-provider/";
  const at = value.indexOf(marker);
  return at < 0 ? undefined : value.slice(at + marker.length).toLowerCase();
}

function claims({ conditions }: StatementSubject, provider: string): readonly ConditionItem[] {
  return conditions.filter(({ key }) => key.startsWith(`${provider}:`));
}

/** TW430; TW431 and TW452 ask more of the two providers that everybody shares. */
const noClaim: Check = statementCheck("TW430", (subject, report) => {
  for (const provider of providersOf(subject)) {
    if (provider === github || provider === cognito || claims(subject, provider).length > 0) continue;
    report(atPrincipals(subject), {
      message: `no condition on a claim of ${shown(provider)}: whoever signs in there may become this role`,
      help: `ask for \`${provider}:aud\``,
      repairs: [addCondition("ask for the audience: yours", subject, "StringEquals", `${provider}:aud`, ["client-id"])],
    });
  }
});

/** TW431 */
const githubWithoutSubject: Check = statementCheck("TW431", (subject, report) => {
  if (!providersOf(subject).includes(github)) return;
  if (claims(subject, github).some((item) => item.key === `${github}:sub` && pins(item))) return;
  report(atPrincipals(subject), {
    message: "workflows of every repository on GitHub may become this role",
    help: `ask for \`${github}:sub\` with repository and branch`,
  });
});

/** What a `sub` of GitHub leaves open. */
function openPart(value: string, wildcards: boolean): "repository" | "branch" | undefined {
  const wild = wildcards ? value.search(/[*?]/) : -1;
  if (!value.startsWith("repo:")) return wild >= 0 && wild <= "repo:".length ? "repository" : undefined;
  const end = value.indexOf(":", "repo:".length);
  if (wild >= 0 && (end < 0 || wild < end)) return "repository";
  const rest = end < 0 ? "" : value.slice(end + 1);
  return rest === "" || (wildcards && /^[*?]/.test(rest)) ? "branch" : undefined;
}

/** TW432 */
const githubOpenSubject: Check = statementCheck("TW432", (subject, report) => {
  if (!providersOf(subject).includes(github)) return;
  const items = claims(subject, github);
  const narrowed = items.some((item) => (item.key === `${github}:ref` || item.key === `${github}:environment`) && pins(item));
  for (const { index, key, traits, condition } of items) {
    if (key !== `${github}:sub` || traits.family !== "string" || traits.negated) continue;
    for (const [i, value] of condition.values.entries()) {
      const open = openPart(value, traits.wildcards);
      if (open === undefined || (open === "branch" && narrowed)) continue;
      report(atValue(subject, index, i), {
        message: `${shown(value)} takes any ${open}`,
        help:
          open === "repository"
            ? "name the repository and its branch or environment"
            : `name the branch, or ask for \`${github}:ref\``,
      });
    }
  }
});

/** The claim that names for whom a token was made: `app_id` at Facebook and Amazon. */
export const audience: RegExp = /:(?:aud|app_id)$/;

function reportAudience(code: "TW433" | "TW434", qualifier: "ForAllValues" | "ForAnyValue", why: string): Check {
  return statementCheck(code, (subject, report) => {
    if (subject.policy.policy.kind !== "trust") return;
    for (const { index, key, condition } of subject.conditions) {
      const { operator } = condition;
      if (operator.qualifier !== qualifier || !audience.test(key)) continue;
      const plain = operatorText({ name: operator.name, ifExists: operator.ifExists });
      report(atOperator(subject, index), {
        message: `${shown(condition.key)} has one value: ${why}`,
        help: "leave the qualifier out",
        repairs: [replace("leave the qualifier out", atOperator(subject, index), plain)],
      });
    }
  });
}

const audienceChecks: readonly Check[] = [
  reportAudience("TW433", "ForAllValues", "`ForAllValues` also holds where a token has none"),
  reportAudience("TW434", "ForAnyValue", "`ForAnyValue` is for keys with several"),
];

/** TW452: `aud` says which identity pool, `amr` whether somebody signed in. */
const cognitoClaims: Check = statementCheck("TW452", (subject, report) => {
  if (!providersOf(subject).includes(cognito)) return;
  const items = claims(subject, cognito);
  const has = (claim: string): boolean => items.some((item) => item.key === `${cognito}:${claim}` && pins(item));
  if (!has("aud")) reportCognito(subject, report, "every identity pool of every account may give out this role", audRepair);
  if (!has("amr")) reportCognito(subject, report, "identities that did not sign in may get this role", amrRepair);
});

type Wanted = readonly [operator: string, claim: string, value: string];

const audRepair: Wanted = ["StringEquals", "aud", "eu-west-1:11111111-2222-3333-4444-555555555555"];
const amrRepair: Wanted = ["ForAnyValue:StringLike", "amr", "authenticated"];

function reportCognito(subject: StatementSubject, report: Report, message: string, [operator, claim, value]: Wanted): void {
  const key = `${cognito}:${claim}`;
  report(subject.conditions.length === 0 ? atPrincipals(subject) : atKeyOf(subject, cognito), {
    message,
    help: `ask for \`${key}\``,
    repairs: [
      addCondition(`ask for \`${claim}\`${claim === "aud" ? ": the id of the pool" : ""}`, subject, operator, key, [value]),
    ],
  });
}

function atKeyOf(subject: StatementSubject, provider: string): ReturnType<typeof atStatement> {
  const [first] = claims(subject, provider);
  return first === undefined ? atStatement(subject) : atKey(subject, first.index);
}

/** Trust in providers of OpenID Connect. */
export const webIdentityChecks: readonly Check[] = [
  noClaim,
  githubWithoutSubject,
  githubOpenSubject,
  ...audienceChecks,
  cognitoClaims,
];
