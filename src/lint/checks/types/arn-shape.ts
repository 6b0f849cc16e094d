import { isArnNamespace } from "../../../catalog/policy-lists.js";
import { allRegions, partitions, regionsOf } from "../../../catalog/regions.js";
import { nearest } from "../../../diagnostics/suggest.js";
import type { ArnFields } from "../../../ir/arn-parts.js";
import { formatsIn, resourceMeets, type TypeFormat } from "../../arn-types.js";
import { type Check, type Report, statementCheck } from "../../check.js";
import { atResources, type Place } from "../../place.js";
import { replace } from "../../repair.js";
import { shown } from "../../shown.js";
import type { StatementSubject } from "../../subject.js";

/** One ARN of a resource list, and where it stands. */
interface PlacedArn {
  readonly fields: ArnFields;
  readonly pattern: string;
  readonly place: Place;
  readonly subject: StatementSubject;
}

type Code = "TW212" | "TW213" | "TW214" | "TW215" | "TW216" | "TW217" | "TW218" | "TW219" | "TW220" | "TW221";

/** What is wrong with an ARN, and the field with the text that mends it. */
interface Problem {
  readonly message: string;
  readonly help?: string;
  readonly mend?: readonly [field: number, text: string];
}

type Judge = (arn: PlacedArn) => Problem | undefined;

const hasWildcard = /[*?]|\$\{/;

function partition({ fields }: PlacedArn): Problem | undefined {
  const [, text] = fields;
  if (isOpen(text) || partitions.includes(text)) return undefined;
  const similar = nearest(text, partitions);
  return {
    message: `there is no partition ${shown(text)}`,
    ...(similar === undefined ? {} : { help: `did you mean \`${similar}\`?`, mend: [1, similar] }),
  };
}

function region({ fields }: PlacedArn): Problem | undefined {
  const [, of, , text] = fields;
  if (text === "" || isOpen(text)) return undefined;
  const known = partitions.includes(of) ? regionsOf(of) : allRegions;
  if (known.includes(text)) return undefined;
  const similar = nearest(text, known);
  return {
    message: `there is no Region ${shown(text)}${partitions.includes(of) ? ` in the partition \`${of}\`` : ""}`,
    ...(similar === undefined ? {} : { help: `did you mean \`${similar}\`?`, mend: [3, similar] }),
  };
}

function isOpen(text: string): boolean {
  return hasWildcard.test(text);
}

/** `aws` owns the managed policies; CloudFront's origin access identities stand under an account of that name. */
function account({ fields }: PlacedArn): Problem | undefined {
  const text = fields[4];
  if (text === "" || text === "aws" || text === "cloudfront" || isOpen(text) || /^\d{12}$/.test(text)) return undefined;
  return { message: `${shown(text)} is no account: it is not twelve digits`, help: "write twelve digits, without hyphens" };
}

/** The formats that the resource field fits; none when the service of the ARN is not held, or nothing fits. */
function fitting({ fields, subject }: PlacedArn): readonly TypeFormat[] {
  const namespace = fields[2].toLowerCase();
  const { catalog } = subject.policy;
  if (isOpen(namespace) || catalog.service(namespace) === undefined) return [];
  return formatsIn(catalog, namespace).filter((format) => resourceMeets(fields, format));
}

function typeNames(formats: readonly TypeFormat[]): string {
  const names = [...new Set(formats.map(({ type }) => type.name))];
  return names.length === 1 ? `\`${names[0]}\`` : "any type that fits";
}

/** TW215–TW218: a field that every fitting type leaves empty, or none does. */
function fieldOfTypes(field: 3 | 4, given: boolean): Judge {
  const has = ({ hasRegion, hasAccount }: TypeFormat): boolean => (field === 3 ? hasRegion : hasAccount);
  return (arn) => {
    const text = arn.fields[field];
    // `*` also matches the empty text.
    if (given ? /^\**$/.test(text) : text !== "") return undefined;
    const formats = fitting(arn);
    if (formats.length === 0 || formats.some((format) => has(format) === given)) return undefined;
    return given ? superfluous(field, formats) : missing(field, formats);
  };
}

function superfluous(field: 3 | 4, formats: readonly TypeFormat[]): Problem {
  return { message: `ARNs of ${typeNames(formats)} have no ${field === 3 ? "Region" : "account"}`, mend: [field, ""] };
}

function missing(field: 3 | 4, formats: readonly TypeFormat[]): Problem | undefined {
  // Public documents and parameters of AWS Systems Manager belong to no account.
  if (field === 4 && formats.some(({ namespace }) => namespace === "ssm")) return undefined;
  const what = field === 3 ? "a Region" : "an account";
  return { message: `ARNs of ${typeNames(formats)} have ${what}`, help: "write `*` for any", mend: [field, "*"] };
}

function resource(arn: PlacedArn): Problem | undefined {
  const { fields, subject } = arn;
  const namespace = fields[2].toLowerCase();
  const { catalog } = subject.policy;
  if (isOpen(namespace) || catalog.service(namespace) === undefined) return undefined;
  const formats = formatsIn(catalog, namespace);
  if (formats.length === 0 || formats.some((format) => resourceMeets(fields, format))) return undefined;
  const [head = "", separator = ""] = /^([\w-]+)([:/]?)/.exec(fields[5])?.slice(1) ?? [];
  const heads = new Map(formats.flatMap(({ format }) => headOf(format)));
  const similar = heads.has(head) ? head : nearest(head, heads.keys());
  const right = similar === undefined ? undefined : heads.get(similar);
  const mended = right === undefined || separator === "" ? undefined : `${similar}${right}${fields[5].slice(head.length + 1)}`;
  return {
    message: `no resource of \`${namespace}\` has an ARN like ${shown(fields[5])}`,
    ...(mended === undefined ? {} : { help: `did you mean ${shown(mended)}?`, mend: [5, mended] }),
  };
}

/** What the resource field of a format starts with, and what follows it. */
function headOf(format: string): readonly (readonly [head: string, separator: string])[] {
  const match = /^([\w-]+)([:/])/.exec(format.split(":").slice(5).join(":"));
  return match?.[1] === undefined || match[2] === undefined ? [] : [[match[1], match[2]]];
}

function serviceCase({ fields }: PlacedArn): Problem | undefined {
  const text = fields[2];
  const lower = text.toLowerCase();
  return lower === text || isOpen(text)
    ? undefined
    : { message: `the service of an ARN is in lower case, not ${shown(text)}`, mend: [2, lower] };
}

function unknownNamespace({ fields, subject }: PlacedArn): Problem | undefined {
  const namespace = fields[2].toLowerCase();
  const { catalog } = subject.policy;
  if (isOpen(namespace) || isArnNamespace(namespace) || catalog.isService(namespace)) return undefined;
  if (formatsIn(catalog, namespace).length > 0) return undefined;
  const similar = nearest(namespace, catalog.allServices);
  return {
    message: `there is no service ${shown(namespace)} in the catalogue of ${catalog.date}`,
    ...(similar === undefined ? {} : { help: `did you mean \`${similar}\`?`, mend: [2, similar] }),
  };
}

const rows: readonly (readonly [Code, Judge])[] = [
  ["TW212", partition],
  ["TW213", region],
  ["TW214", account],
  ["TW215", fieldOfTypes(4, true)],
  ["TW216", fieldOfTypes(3, true)],
  ["TW217", fieldOfTypes(3, false)],
  ["TW218", fieldOfTypes(4, false)],
  ["TW219", resource],
  ["TW220", serviceCase],
  ["TW221", unknownNamespace],
];

/** TW212–TW221: the fields of an ARN, one by one. */
export const arnShape: readonly Check[] = rows.map(([code, judge]) =>
  statementCheck(code, (subject, report) => {
    for (const { index, pattern, arn } of subject.resources) {
      if (arn !== undefined) judgeArn(code, judge, { fields: arn, pattern, place: atResources(subject, index), subject }, report);
    }
  }),
);

const unlisted: ReadonlySet<Code> = new Set(["TW217", "TW218", "TW219"]);

function judgeArn(code: Code, judge: Judge, arn: PlacedArn, report: Report): void {
  const problem = judge(arn);
  if (problem === undefined) return;
  const { message, help, mend } = problem;
  const text = mend === undefined ? undefined : arn.fields.map((field, i) => (i === mend[0] ? mend[1] : field)).join(":");
  report(arn.place, {
    message,
    // The reference does not list every ARN that there is: what works is not called an error.
    ...(arn.subject.policy.existing && unlisted.has(code) ? { severity: "warning" as const } : {}),
    ...(help === undefined ? {} : { help }),
    repairs: text === undefined ? [] : [replace(`write ${shown(text)}`, arn.place, text)],
  });
}
