import { type Check, statementCheck } from "../../check.js";
import { atStatement } from "../../place.js";

/** Services whose resource policies say which resource they speak of; others imply it (§1.2.7). */
const asking: ReadonlySet<string> = new Set([
  "AWS::KMS::Key",
  "AWS::S3::AccessPoint",
  "AWS::S3::Bucket",
  "AWS::SNS::Topic",
  "AWS::SQS::Queue",
]);

/** TW109, of resource policies; for the kinds that always need a resource, decoding says it. */
export const missingResource: Check = statementCheck("TW109", (subject, report) => {
  const { policy, resourceType } = subject.policy;
  if (policy.kind !== "resource" || resourceType === undefined || !asking.has(resourceType)) return;
  if (subject.statement.resources !== undefined) return;
  report(atStatement(subject), {
    message: `a statement of the policy of an \`${resourceType}\` needs \`Resource\` or \`NotResource\``,
    help: "name the resource that the policy is attached to",
  });
});
