import type { DiagnosticCode } from "../../../diagnostics/codes.js";
import { covers, type Glob, globFromText } from "../../../ir/glob.js";
import { type Check, statementCheck } from "../../check.js";
import { atActions, atResources, type Place } from "../../place.js";
import { entryFor, isGrant, isStar, pinsOneOf, reachesAction } from "../../reach.js";
import { addCondition } from "../../repair.js";
import type { ResourceItem, StatementSubject } from "../../subject.js";

/** How a statement names the action: by name, by a pattern, or by what it leaves out. */
type ActionForm = "name" | "star" | "not";

type ResourceForm = "star" | "not";

/** An action on roles that one condition key narrows. */
interface RoleAction {
  /** In lower case. */
  readonly action: string;
  readonly name: string;
  readonly key: string;
  readonly example: string;
  /** What it gives away when nothing narrows it. */
  readonly gives: string;
  /** Resource fields of ARNs such that a pattern of one stands for every role. */
  readonly roles: readonly Glob[];
}

const passRole: RoleAction = {
  action: "iam:passrole",
  name: "iam:PassRole",
  key: "iam:PassedToService",
  example: "ec2.amazonaws.com",
  gives: "lets any role of the account be passed to any service",
  roles: [globFromText("role/*")],
};

const createLinkedRole: RoleAction = {
  action: "iam:createservicelinkedrole",
  name: "iam:CreateServiceLinkedRole",
  key: "iam:AWSServiceName",
  example: "ecs.amazonaws.com",
  gives: "lets the role of any service be made",
  roles: [globFromText("role/*"), globFromText("role/aws-service-role/*")],
};

type Row = readonly [DiagnosticCode, RoleAction, ActionForm, ResourceForm];

// The names of Access Analyzer's checks: "Pass role with star in action and resource", …
const rows: readonly Row[] = [
  ["TW410", passRole, "name", "not"],
  ["TW411", passRole, "star", "not"],
  ["TW412", passRole, "not", "not"],
  ["TW413", passRole, "name", "star"],
  ["TW414", passRole, "star", "star"],
  ["TW415", passRole, "not", "star"],
  ["TW420", createLinkedRole, "name", "not"],
  ["TW421", createLinkedRole, "star", "not"],
  ["TW422", createLinkedRole, "not", "not"],
  ["TW423", createLinkedRole, "name", "star"],
  ["TW424", createLinkedRole, "star", "star"],
  ["TW425", createLinkedRole, "not", "star"],
];

function actionForm(subject: StatementSubject, { action }: RoleAction): ActionForm | undefined {
  if (!reachesAction(subject, action)) return undefined;
  if (subject.statement.actions.negated) return "not";
  return entryFor(subject, action)?.literal === true ? "name" : "star";
}

/** Whether the pattern stands for every role: of one account or of all. A name with a beginning is somebody's choice. */
function isEveryRole({ pattern, arn }: ResourceItem, roles: readonly Glob[]): boolean {
  if (isStar(pattern)) return true;
  if (arn === undefined) return pattern.endsWith("*") && covers(globFromText(pattern), globFromText("arn:aws:iam::*:role/*"));
  const [, , service, , , resource] = arn;
  if (service !== "iam" && !isStar(service)) return false;
  const glob = globFromText(resource);
  return roles.some((role) => covers(glob, role));
}

function resourceForm({ statement, resources }: StatementSubject, { roles }: RoleAction): ResourceForm | undefined {
  const all = resources.some((item) => isEveryRole(item, roles));
  if (statement.resources?.negated === true) return all ? undefined : "not";
  return all ? "star" : undefined;
}

function placeOf(subject: StatementSubject, { action, roles }: RoleAction): Place {
  const item = entryFor(subject, action);
  if (item !== undefined && !subject.statement.actions.negated) return atActions(subject, item.index);
  const resource = subject.resources.find((each) => isEveryRole(each, roles));
  return resource === undefined ? atActions(subject) : atResources(subject, resource.index);
}

function checkFrom([code, role, action, resource]: Row): Check {
  const keys = new Set([role.key.toLowerCase()]);
  return statementCheck(code, (subject, report) => {
    if (!isGrant(subject) || subject.policy.policy.kind === "trust") return;
    if (actionForm(subject, role) !== action || resourceForm(subject, role) !== resource || pinsOneOf(subject, keys)) return;
    report(placeOf(subject, role), {
      message: `\`${role.name}\` ${role.gives}`,
      help: `name the roles, or ask for \`${role.key}\``,
      repairs: [
        addCondition(`ask for \`${role.key}\`: the service that is meant`, subject, "StringEquals", role.key, [role.example]),
      ],
    });
  });
}

/** TW410–TW415, TW420–TW425: `iam:PassRole` and `iam:CreateServiceLinkedRole` on every role, unasked for which service. */
export const roleActionChecks: readonly Check[] = rows.map(checkFrom);
