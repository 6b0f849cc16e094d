import { type Check, statementCheck } from "../../check.js";
import { atActions, atKey, atResources } from "../../place.js";
import { shown } from "../../shown.js";

/** The service that a policy of a resource type speaks of: the prefix of its actions and the field of its ARNs. */
const services: Readonly<Record<string, string>> = {
  "AWS::ApiGateway::RestApi": "execute-api",
  "AWS::Backup::BackupVault": "backup",
  "AWS::DynamoDB::Table": "dynamodb",
  "AWS::ECR::Repository": "ecr",
  "AWS::EFS::FileSystem": "elasticfilesystem",
  "AWS::Events::EventBus": "events",
  "AWS::IAM::AssumeRolePolicyDocument": "sts",
  "AWS::KMS::Key": "kms",
  "AWS::Kinesis::Stream": "kinesis",
  "AWS::Lambda::Function": "lambda",
  "AWS::OpenSearchService::Domain": "es",
  "AWS::S3::AccessPoint": "s3",
  "AWS::S3::Bucket": "s3",
  "AWS::SNS::Topic": "sns",
  "AWS::SQS::Queue": "sqs",
  "AWS::SecretsManager::Secret": "secretsmanager",
};

function serviceOf(resourceType: string | undefined): string | undefined {
  return resourceType !== undefined && Object.hasOwn(services, resourceType) ? services[resourceType] : undefined;
}

/** TW270 */
const foreignAction: Check = statementCheck("TW270", (subject, report) => {
  const { resourceType } = subject.policy;
  const of = serviceOf(resourceType);
  if (of === undefined || subject.statement.actions.negated) return;
  for (const { index, pattern, service } of subject.actions) {
    if (service === of || service === "*") continue;
    report(atActions(subject, index), {
      message: `the policy of an \`${resourceType}\` takes actions of \`${of}\`, not ${shown(pattern)}`,
    });
  }
});

/** TW271 */
const foreignArn: Check = statementCheck("TW271", (subject, report) => {
  const { resourceType } = subject.policy;
  const of = serviceOf(resourceType);
  if (of === undefined || of === "sts") return;
  for (const { index, pattern, arn } of subject.resources) {
    if (arn === undefined || arn[2] === of || /[*?$]/.test(arn[2])) continue;
    report(atResources(subject, index), {
      message: `the policy of an \`${resourceType}\` speaks of \`${of}\`, not of ${shown(pattern)}`,
    });
  }
});

/** Keys that few services put into requests. Their list grows, and is not kept here: `*` reaches beyond it for certain. */
const fewServices: ReadonlySet<string> = new Set(["aws:vpceaccount", "aws:vpceorgid", "aws:vpceorgpaths"]);

/** TW274 */
const limitedKey: Check = statementCheck("TW274", (subject, report) => {
  if (subject.statement.actions.negated ? false : subject.actions.every(({ pattern }) => pattern !== "*")) return;
  for (const { index, key, condition } of subject.conditions) {
    if (!fewServices.has(key)) continue;
    report(atKey(subject, index), {
      message: `only some services put ${shown(condition.key)} into requests, and the statement speaks of all`,
      help: 'name the actions of services that do; "AWS global condition context keys" in the IAM user guide lists them',
    });
  }
});

export const resourcePolicyChecks: readonly Check[] = [foreignAction, foreignArn, limitedKey];
