import type { Catalog } from "../../../catalog/types.js";
import { nearest } from "../../../diagnostics/suggest.js";

/** What people write for the prefix of a service: the name of its console, of its CLI command or of its former self. */
const confusions: ReadonlyMap<string, string> = new Map([
  ["cognito", "cognito-idp"],
  ["cloudwatch-logs", "logs"],
  ["cloudwatch-events", "events"],
  ["eventbridge", "events"],
  ["elb", "elasticloadbalancing"],
  ["elbv2", "elasticloadbalancing"],
  ["stepfunctions", "states"],
  ["efs", "elasticfilesystem"],
  ["emr", "elasticmapreduce"],
  ["msk", "kafka"],
  ["documentdb", "rds"],
  ["opensearch-service", "es"],
  ["api-gateway", "apigateway"],
  ["sfn", "states"],
  ["organisations", "organizations"],
]);

/** The prefix that is likely meant by one that does not exist. */
export function prefixMeant(prefix: string, catalog: Catalog): string | undefined {
  const known = confusions.get(prefix);
  return known !== undefined && catalog.isService(known) ? known : nearest(prefix, catalog.allServices);
}

/** Prefixes that AWS's own managed policies still name and its reference no longer has: services that were retired. */
const retired: ReadonlySet<string> = new Set([
  "builderid",
  "datazonecontrol",
  "deepcomposer",
  "deeplens",
  "deepracer",
  "elastic-inference",
  "iot1click",
  "iotroborunner",
  "mobilehub",
  "sagemaker-groundtruth-synthetic",
  "zocalo",
]);

export function isRetired(prefix: string): boolean {
  return retired.has(prefix);
}
