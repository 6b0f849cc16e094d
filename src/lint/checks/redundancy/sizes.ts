import { type Quota, quotaOf, targetOf } from "../../../catalog/quotas.js";
import type { DiagnosticCode } from "../../../diagnostics/codes.js";
import type { PolicyKind } from "../../../ir/model.js";
import { type Check, policyCheck } from "../../check.js";
import { atDocument } from "../../place.js";
import type { PolicySubject } from "../../subject.js";

/**
 * Quotas of resource policies, by what they are attached to (checks.md §5). Whether white space counts is not said: without it
 * a document that is over is over for certain.
 */
const resourceQuotas: Readonly<Record<string, readonly [limit: number, noun: string]>> = {
  "AWS::ECR::Repository": [10_240, "a repository policy of Amazon ECR"],
  "AWS::KMS::Key": [32_768, "a key policy"],
  "AWS::Lambda::Function": [20_480, "a policy of a Lambda function"],
  "AWS::S3::Bucket": [20_480, "a bucket policy"],
  "AWS::SecretsManager::Secret": [20_480, "a policy of a secret"],
  "AWS::SNS::Topic": [30_720, "a topic policy"],
  "AWS::SQS::Queue": [8_192, "a queue policy"],
};

interface Measured {
  readonly size: number;
  readonly quota: Pick<Quota, "limit" | "countsWhitespace" | "raisableTo">;
  readonly noun: string;
  readonly kind: PolicyKind;
}

const nouns: Readonly<Record<Exclude<PolicyKind, "resource">, string>> = {
  identity: "a managed policy",
  boundary: "a managed policy",
  trust: "a trust policy",
  session: "a session policy",
  scp: "a service control policy",
  rcp: "a resource control policy",
  endpoint: "an endpoint policy",
};

function measured({ policy: { kind }, settings, resourceType, size }: PolicySubject): Measured | undefined {
  if (size === undefined) return undefined;
  if (kind === "resource") {
    const row =
      resourceType !== undefined && Object.hasOwn(resourceQuotas, resourceType) ? resourceQuotas[resourceType] : undefined;
    if (row === undefined) return undefined;
    const [limit, noun] = row;
    return { size: size(false), quota: { limit, countsWhitespace: false }, noun, kind };
  }
  const target = targetOf(kind);
  if (target === undefined) return undefined;
  const quota = quotaOf(target, settings.limits);
  return { size: size(quota.countsWhitespace), quota, noun: nouns[kind], kind };
}

const figure = (value: number): string => value.toLocaleString("en-US");

function describe({ size, quota, noun }: Measured): string {
  const how = quota.countsWhitespace ? ", white space included" : "";
  return `the document takes ${figure(size)} characters${how}; the quota of ${noun} is ${figure(quota.limit)}`;
}

const shorten = "leave out what is redundant, use patterns in place of long lists, drop Sids";

const helps: Readonly<Partial<Record<PolicyKind, string>>> = {
  identity: `divide it over several policies, or ${shorten}`,
  scp: `save it without white space, or ${shorten}`,
  rcp: `save it without white space, or ${shorten}`,
};

function helpFor({ kind, size, quota: { raisableTo } }: Measured): string {
  if (raisableTo !== undefined && size <= raisableTo) return `ask AWS for up to ${figure(raisableTo)}, or ${shorten}`;
  return helps[kind] ?? shorten;
}

function overQuota(code: DiagnosticCode, kinds: readonly PolicyKind[]): Check {
  return policyCheck(code, (subject, report) => {
    if (!kinds.includes(subject.policy.kind)) return;
    const found = measured(subject);
    if (found === undefined || found.size <= found.quota.limit) return;
    const { raisableTo } = found.quota;
    const severity = code === "TW522" && (raisableTo === undefined || found.size > raisableTo) ? "error" : undefined;
    report(atDocument(subject), {
      message: describe(found),
      help: helpFor(found),
      ...(severity === undefined ? {} : { severity }),
    });
  });
}

/** Where a document begins to be near its quota. */
const near = 0.9;

/** TW525 */
const nearQuota: Check = policyCheck("TW525", (subject, report) => {
  const found = measured(subject);
  if (found === undefined || found.size > found.quota.limit || found.size < found.quota.limit * near) return;
  report(atDocument(subject), { message: describe(found), help: helpFor(found) });
});

/** TW520–TW527: documents as they stand. What the language writes is measured where it is written. */
export const sizeChecks: readonly Check[] = [
  overQuota("TW520", ["identity", "boundary"]),
  overQuota("TW521", ["resource", "endpoint"]),
  overQuota("TW522", ["trust"]),
  overQuota("TW523", ["scp"]),
  overQuota("TW524", ["rcp"]),
  nearQuota,
  overQuota("TW527", ["session"]),
];
