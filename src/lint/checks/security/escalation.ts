import { type Check, policyCheck, type Report } from "../../check.js";
import { atActions, atStatement, type Place } from "../../place.js";
import { entryFor, everyAction, everyResource, isGrant, pins, reachesAction } from "../../reach.js";
import { listed } from "../../shown.js";
import type { PolicySubject, StatementSubject } from "../../subject.js";

/**
 * Actions that together let somebody have more than was given, as the community auditor `privilege_escalation` of parliament
 * (BSD-3-Clause) lists them after Bishop Fox, "5 privesc attack vectors in AWS", and Rhino Security Labs, "AWS IAM privilege
 * escalation: methods and mitigation".
 */
const combinations: readonly (readonly string[])[] = [
  ["iam:CreateAccessKey"],
  ["iam:CreateLoginProfile"],
  ["iam:UpdateLoginProfile"],
  ["iam:CreatePolicyVersion"],
  ["iam:SetDefaultPolicyVersion"],
  ["iam:AttachUserPolicy"],
  ["iam:AttachGroupPolicy"],
  ["iam:AttachRolePolicy", "sts:AssumeRole"],
  ["iam:PutUserPolicy"],
  ["iam:PutGroupPolicy"],
  ["iam:PutRolePolicy", "sts:AssumeRole"],
  ["iam:AddUserToGroup"],
  ["iam:UpdateAssumeRolePolicy", "sts:AssumeRole"],
  ["iam:PassRole", "ec2:RunInstances"],
  ["iam:PassRole", "lambda:CreateFunction", "lambda:InvokeFunction"],
  ["iam:PassRole", "lambda:CreateFunction", "lambda:CreateEventSourceMapping"],
  ["iam:PassRole", "glue:CreateDevEndpoint"],
  ["iam:PassRole", "cloudformation:CreateStack"],
  ["iam:PassRole", "datapipeline:CreatePipeline"],
  ["glue:UpdateDevEndpoint"],
  ["lambda:UpdateFunctionCode"],
];

/** For one policy, the statement that allows an action without naming whom on. */
type Granting = (action: string) => StatementSubject | undefined;

function grantingIn({ statements }: PolicySubject): Granting {
  const wide = statements.filter((subject) => isGrant(subject) && subject.conditions.length === 0 && everyResource(subject));
  const known = new Map<string, StatementSubject | undefined>();
  return (action) => {
    if (!known.has(action)) {
      const lower = action.toLowerCase();
      known.set(
        action,
        wide.find((subject) => reachesAction(subject, lower)),
      );
    }
    return known.get(action);
  };
}

/** TW446: a policy that allows everything (TW400) escalates nothing. */
const privilegeEscalation: Check = policyCheck("TW446", (policy, report) => {
  if (policy.policy.kind !== "identity") return;
  if (policy.statements.some((subject) => isGrant(subject) && everyAction(subject))) return;
  const granting = grantingIn(policy);
  for (const actions of combinations) {
    const statements = actions.flatMap((action) => granting(action) ?? []);
    if (statements.length === actions.length) reportCombination(actions, statements, report);
  }
});

function reportCombination(actions: readonly string[], statements: readonly StatementSubject[], report: Report): void {
  const places = actions.map((action, i) => placeOf(statements[i], action));
  const [first, ...others] = places;
  if (first === undefined) return;
  report(first, {
    message: `${listed(actions)} on any resource ${actions.length === 1 ? "lets" : "together let"} somebody have more than this policy gives`,
    help: "name the resources, or leave one of the actions to somebody else",
    labels: others.flatMap((place) => (place === undefined ? [] : [{ place, message: "together with this" }])),
  });
}

function placeOf(subject: StatementSubject | undefined, action: string): Place | undefined {
  if (subject === undefined) return undefined;
  const item = subject.statement.actions.negated ? undefined : entryFor(subject, action.toLowerCase());
  return item === undefined ? atStatement(subject) : atActions(subject, item.index);
}

/**
 * An action that edits who may do something, and what can be given that way. S3: parliament (BSD-3-Clause), check of resource
 * policy escalation; the others: their API references, each policy of which may name these actions.
 */
const editors: readonly (readonly [editor: string, given: readonly string[]])[] = [
  ["s3:PutBucketPolicy", ["s3:GetObject", "s3:PutObject", "s3:DeleteObject"]],
  ["s3:PutBucketAcl", ["s3:GetObject", "s3:PutObject", "s3:DeleteObject"]],
  ["s3:PutLifecycleConfiguration", ["s3:DeleteObject"]],
  ["kms:PutKeyPolicy", ["kms:Decrypt"]],
  ["lambda:AddPermission", ["lambda:InvokeFunction"]],
];

/** Who wrote the edit: a service, on somebody's behalf; or whom it can give something to. */
const bounds = /^(?:aws:calledvia(?:first|last)?|aws:viaawsservice|lambda:principal)$/;

function isFree({ statement, conditions }: StatementSubject): boolean {
  return !statement.actions.negated && !conditions.some((item) => bounds.test(item.key) && pins(item));
}

/** TW445 */
const resourcePolicyEscalation: Check = policyCheck("TW445", (policy, report) => {
  if (policy.policy.kind !== "identity") return;
  const allowing = policy.statements.filter(isGrant);
  for (const [editor, given] of editors) {
    const lower = editor.toLowerCase();
    const subject = allowing.find((each) => isFree(each) && entryFor(each, lower) !== undefined);
    if (subject === undefined) continue;
    const missing = given.filter((action) => !allowing.some((each) => reachesAction(each, action.toLowerCase())));
    if (missing.length === 0) continue;
    report(placeOf(subject, editor) ?? atStatement(subject), {
      message: `\`${editor}\` can give ${listed(missing)}, which the policy does not allow`,
      help: "leave it to whoever manages the resource",
      // A rule of deletion gives access to nobody.
      ...(editor === "s3:PutLifecycleConfiguration" ? { severity: "warning" as const } : {}),
    });
  }
});

/** Grants that lead to others. */
export const escalationChecks: readonly Check[] = [resourcePolicyEscalation, privilegeEscalation];
