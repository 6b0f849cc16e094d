import type { ActionInfo } from "../../../catalog/types.js";
import { globFromText, overlaps } from "../../../ir/glob.js";
import { type Check, statementCheck } from "../../check.js";
import { atActions } from "../../place.js";
import { isGrant, isStar } from "../../reach.js";
import { listed } from "../../shown.js";
import type { ActionItem, StatementSubject } from "../../subject.js";

/**
 * Actions whose answers hold credentials: the community auditor `credentials_exposure` of parliament (BSD-3-Clause), after a
 * list of Kinnaird McQuade. In lower case.
 */
const revealing: ReadonlySet<string> = new Set([
  "codepipeline:pollforjobs",
  "cognito-identity:getcredentialsforidentity",
  "cognito-identity:getopenidtoken",
  "cognito-identity:getopenidtokenfordeveloperidentity",
  "cognito-idp:associatesoftwaretoken",
  "connect:getfederationtoken",
  "connect:getfederationtokens",
  "ecr:getauthorizationtoken",
  "gamelift:requestuploadcredentials",
  "iam:createaccesskey",
  "iam:createloginprofile",
  "iam:createservicespecificcredential",
  "iam:resetservicespecificcredential",
  "iam:updateaccesskey",
  "iot:assumerolewithcertificate",
  "lightsail:getinstanceaccessdetails",
  "lightsail:getrelationaldatabasemasteruserpassword",
  "mediapackage:rotateingestendpointcredentials",
  "rds-db:connect",
  "redshift:getclustercredentials",
  "sso:getrolecredentials",
  "sts:assumerole",
  "sts:assumerolewithsaml",
  "sts:assumerolewithwebidentity",
  "sts:getfederationtoken",
  "sts:getsessiontoken",
]);

function nameOf({ service, name }: ActionInfo): string {
  return `${service}:${name}`;
}

/** For each entry of `Action` in a grant to somebody, the actions that are meant; those of a lone star and `NotAction` are others' business. */
function memberCheck(code: "TW447" | "TW448", isMeant: (action: ActionInfo) => boolean, says: (names: string) => string): Check {
  return statementCheck(code, (subject, report) => {
    if (!isGrant(subject) || subject.policy.policy.kind !== "identity" || subject.statement.actions.negated) return;
    for (const { index, members } of subject.actions) {
      const meant = members.filter(isMeant);
      if (meant.length > 0) report(atActions(subject, index), { message: says(listed(meant.map(nameOf))) });
    }
  });
}

const credentials: Check = memberCheck(
  "TW447",
  (action) => revealing.has(nameOf(action).toLowerCase()),
  (names) => `the answer of ${names} holds credentials`,
);

const permissions: Check = memberCheck(
  "TW448",
  ({ accessLevels }) => accessLevels.includes("Permissions management"),
  (names) => `${names} changes who may do what`,
);

type Sensitive = NonNullable<StatementSubject["policy"]["settings"]["sensitive"]>[number];

/** TW449: what the project calls sensitive. */
const sensitiveResource: Check = statementCheck("TW449", (subject, report) => {
  const { sensitive } = subject.policy.settings;
  if (sensitive === undefined || !isGrant(subject)) return;
  for (const entry of sensitive) {
    if (!meetsResources(subject, entry)) continue;
    if (subject.statement.actions.negated) {
      report(atActions(subject), { message: `may reach ${listed(entry.actions)}, which the project calls sensitive` });
      continue;
    }
    const item = subject.actions.find((each) => entry.actions.some((pattern) => meets(each, pattern)));
    if (item === undefined) continue;
    report(atActions(subject, item.index), {
      message: `allows ${listed(entry.actions)}, which the project calls sensitive${entry.resources === undefined ? "" : `, on ${listed(entry.resources)}`}`,
    });
  }
});

function meets(item: ActionItem, pattern: string): boolean {
  if (isStar(item.pattern) || isStar(pattern)) return true;
  return overlaps(globFromText(item.pattern.toLowerCase()), globFromText(pattern.toLowerCase()));
}

function meetsResources({ statement, resources }: StatementSubject, { resources: wanted }: Sensitive): boolean {
  if (wanted === undefined || statement.resources === undefined || statement.resources.negated) return true;
  const globs = wanted.map((text) => globFromText(text));
  return resources.some(({ pattern }) => globs.some((glob) => overlaps(globFromText(pattern), glob)));
}

/** Grants worth a second look, when asked for. */
export const exposureChecks: readonly Check[] = [credentials, permissions, sensitiveResource];
