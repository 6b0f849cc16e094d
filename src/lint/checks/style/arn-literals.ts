import { type Check, statementCheck } from "../../check.js";
import { atResources, atValue, type Place } from "../../place.js";
import { shown } from "../../shown.js";
import type { StatementSubject } from "../../subject.js";

interface PlacedText {
  readonly text: string;
  readonly place: Place;
}

function textsOf(subject: StatementSubject): readonly PlacedText[] {
  const resources = subject.resources.map(({ pattern, index }) => ({ text: pattern, place: atResources(subject, index) }));
  const values = subject.conditions.flatMap(({ condition, index }) =>
    condition.values.map((text, i) => ({ text, place: atValue(subject, index, i) })),
  );
  return [...resources, ...values];
}

/** TW609: for projects of several partitions. */
const hardCodedPartition: Check = statementCheck("TW609", (subject, report) => {
  const { partitions } = subject.policy.settings;
  if (partitions === undefined || partitions.length < 2) return;
  for (const { text, place } of textsOf(subject)) {
    const partition = /^arn:([a-z-]+):/.exec(text)?.[1];
    if (partition === undefined) continue;
    report(place, {
      message: `${shown(text)} holds in the partition \`${partition}\` only; the project has ${partitions.length}`,
      help: "let the build state the partition",
    });
  }
});

/** Accounts of AWS's documentation, whoever they belong to. */
const examples: ReadonlySet<string> = new Set(["123456789012", "111122223333", "444455556666", "999999999999", "000000000000"]);

/** Buckets of AWS's documentation. */
const buckets = /^arn:[^:]*:s3:::(?:amzn-s3-demo-|examplebucket|DOC-EXAMPLE-BUCKET|example-bucket)/;

/** TW610 */
const placeholderAccount: Check = statementCheck("TW610", (subject, report) => {
  for (const { text, place } of textsOf(subject)) {
    const account = [...text.matchAll(/(?<!\d)\d{12}(?!\d)/g)].map(([digits]) => digits).find((digits) => examples.has(digits));
    if (account !== undefined) {
      report(place, { message: `\`${account}\` is an account of AWS's documentation`, help: "write the account that is meant" });
    } else if (buckets.test(text)) {
      report(place, { message: `${shown(text)} is a bucket of AWS's documentation`, help: "write the bucket that is meant" });
    }
  }
});

export const arnLiteralChecks: readonly Check[] = [hardCodedPartition, placeholderAccount];
