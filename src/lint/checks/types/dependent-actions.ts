import { type Check, policyCheck } from "../../check.js";
import { atActions } from "../../place.js";
import { shown } from "../../shown.js";
import type { ActionItem, PolicySubject } from "../../subject.js";

/**
 * Calls that always hand a role to the service, so that `iam:PassRole` is asked for as well (IAM user guide, "Grant a user
 * permissions to pass a role to an AWS service"): the API reference has the role as a required parameter of each.
 */
const passesRole: ReadonlySet<string> = new Set([
  "backup:startbackupjob",
  "codebuild:createproject",
  "codepipeline:createpipeline",
  "dlm:createlifecyclepolicy",
  "ec2:associateiaminstanceprofile",
  "ec2:replaceiaminstanceprofileassociation",
  "eks:createcluster",
  "eks:createnodegroup",
  "glue:createcrawler",
  "glue:createjob",
  "iam:addroletoinstanceprofile",
  "iot:createrolealias",
  "kinesisanalytics:createapplication",
  "lambda:createfunction",
  "pipes:createpipe",
  "sagemaker:createautomljob",
  "sagemaker:createnotebookinstance",
  "sagemaker:createprocessingjob",
  "sagemaker:createtrainingjob",
  "scheduler:createschedule",
  "ssm:createactivation",
  "states:createstatemachine",
  "transfer:createuser",
]);

function isAllowed(action: string, policy: PolicySubject): boolean {
  const [service = "", name = ""] = action.toLowerCase().split(":");
  return policy.statements.some(({ allows, statement, actions }) => {
    if (!allows) return false;
    if (statement.actions.negated) return true;
    return actions.some((item) => item.pattern === "*" || (item.service === service && matches(item, name)));
  });
}

function matches({ name, literal, members }: ActionItem, wanted: string): boolean {
  if (literal) return name.toLowerCase() === wanted;
  // A service that the catalogue does not hold has no members to look among.
  return name === "*" || members.length === 0 || members.some((member) => member.name.toLowerCase() === wanted);
}

/** TW204 */
export const dependentActions: Check = policyCheck("TW204", (policy, report) => {
  if (policy.policy.kind !== "identity") return;
  let passes: boolean | undefined;
  for (const subject of policy.statements) {
    if (!subject.allows || subject.statement.actions.negated) continue;
    for (const item of subject.actions) {
      if (!passesRole.has(item.pattern.toLowerCase())) continue;
      passes ??= isAllowed("iam:PassRole", policy);
      if (passes) return;
      report(atActions(subject, item.index), {
        message: `a call of ${shown(item.pattern)} needs \`iam:PassRole\` as well, which this policy does not allow`,
        help: "allow it on the role that is passed, unless another policy does",
      });
    }
  }
});
