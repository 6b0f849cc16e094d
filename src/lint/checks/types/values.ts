import { allRegions } from "../../../catalog/regions.js";
import { nearest } from "../../../diagnostics/suggest.js";
import { type Check, type Said, statementCheck } from "../../check.js";
import { atValue, type Place } from "../../place.js";
import { replace } from "../../repair.js";
import { shown } from "../../shown.js";
import type { ConditionItem, PolicySubject } from "../../subject.js";

interface Value {
  readonly text: string;
  readonly place: Place;
  readonly item: ConditionItem;
  readonly policy: PolicySubject;
}

/** What is wrong with a value; `mended` is the text that repairs it. */
interface Problem extends Omit<Said, "repairs"> {
  readonly mended?: string;
  readonly safe?: boolean;
}

type Code = "TW222" | "TW248" | "TW260" | "TW262" | "TW263" | "TW264" | "TW280" | "TW281";

interface Row {
  readonly code: Code;
  readonly applies: (item: ConditionItem) => boolean;
  readonly judge: (value: Value) => Problem | undefined;
}

function keyIs(...keys: readonly string[]): Row["applies"] {
  return ({ key, traits }) => traits.family !== "null" && keys.includes(key);
}

function isOpen({ text, item }: Value): boolean {
  return text.includes("${") || (item.traits.wildcards && /[*?]/.test(text));
}

function similarRegion(value: Value): Problem | undefined {
  const { text } = value;
  if (isOpen(value) || allRegions.includes(text)) return undefined;
  const similar = nearest(text, allRegions);
  const message = `there is no Region ${shown(text)}`;
  return similar === undefined ? { message } : { message, help: `did you mean \`${similar}\`?`, mended: similar };
}

/** §4.4.1: seconds since 1970. Beyond what a date can be, and for what may be milliseconds, there is no repair. */
function epoch({ text }: Value): Problem | undefined {
  if (!/^-?\d+$/.test(text)) return undefined;
  const seconds = Number(text);
  const mended = Math.abs(seconds) < 1e11 ? new Date(seconds * 1000).toISOString().replace(".000Z", "Z") : undefined;
  const message = `${shown(text)} is a number of seconds that nobody reads`;
  return mended === undefined ? { message } : { message, help: `write \`${mended}\``, mended, safe: true };
}

const serviceName = /^[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:amazonaws\.com(?:\.cn)?|amazonaws\.eu|c2s\.ic\.gov|sc2s\.sgov\.gov)$/;

/** The name of a service as IAM has it, where the key wants no Region in it. */
function servicePrincipal(value: Value): Problem | undefined {
  const { text, item } = value;
  if (isOpen(value)) return undefined;
  if (item.key === "kms:viaservice") return viaService(text);
  return serviceName.test(text) ? undefined : badService(text);
}

export function badService(text: string): Problem {
  const lower = text.toLowerCase();
  if (serviceName.test(lower)) return { message: `${shown(text)} is not in lower case`, mended: lower };
  const mended = /^[a-z0-9-]+$/.test(lower) ? `${lower}.amazonaws.com` : undefined;
  const message = `${shown(text)} is not the name of a service`;
  return mended === undefined
    ? { message, help: "a service is `name.amazonaws.com`" }
    : { message, help: `did you mean \`${mended}\`?`, mended };
}

export function isServiceName(text: string): boolean {
  return serviceName.test(text);
}

function viaService(text: string): Problem | undefined {
  const parts = text.split(".");
  const [name = "", region = ""] = parts;
  if (serviceName.test(text) && parts.length > 3 && allRegions.includes(region)) return undefined;
  const plain = /^[a-z0-9-]+\.amazonaws\.com$/.test(text);
  return {
    message: `${shown(text)} is not a service in a Region`,
    help: plain ? `write it with its Region: \`${name}.eu-west-1.amazonaws.com\`` : "it is `service.region.amazonaws.com`",
  };
}

/** `vpc-` or `vpce-` and 8 or 17 hexadecimal digits; of a pattern, the part before its first wildcard. */
function resourceId(prefix: string): (value: Value) => Problem | undefined {
  const whole = new RegExp(`^${prefix}-(?:[0-9a-f]{8}|[0-9a-f]{17})$`);
  return (value) => {
    const { text, item } = value;
    if (text.includes("${") || whole.test(text)) return undefined;
    const wildcard = item.traits.wildcards ? text.search(/[*?]/) : -1;
    const head = wildcard < 0 ? text : text.slice(0, wildcard);
    if (wildcard >= 0 && startsLike(head, prefix)) return undefined;
    return { message: `${shown(text)} is not \`${prefix}-\` and 8 or 17 hexadecimal digits` };
  };
}

function startsLike(head: string, prefix: string): boolean {
  const start = `${prefix}-`;
  return start.startsWith(head) || (head.startsWith(start) && /^[0-9a-f]{0,17}$/.test(head.slice(start.length)));
}

function kmsKey(value: Value): Problem | undefined {
  if (isOpen(value) || /^arn:[\w-]+:kms:[^:]*:[^:]*:key\/.+$/.test(value.text)) return undefined;
  return {
    message: `${shown(value.text)} is not the ARN of a KMS key`,
    help: "requests carry the ARN of the key, whatever alias they were made with",
  };
}

const organization = /^o-[a-z0-9]{10,32}$/;

function organizationId(value: Value): Problem | undefined {
  if (isOpen(value) || organization.test(value.text)) return undefined;
  return { message: `${shown(value.text)} is not the id of an organization`, help: "it is `o-` and 10 to 32 letters and digits" };
}

function organizationPath({ text }: Value): Problem | undefined {
  if (text.includes("${") || text.startsWith("*")) return undefined;
  const [id = "", ...units] = text.split("/");
  if (!organization.test(id) && !id.includes("*"))
    return { message: `${shown(text)} does not start with the id of an organization` };
  if (units.length === 0 || text.endsWith("/") || text.endsWith("*")) return undefined;
  return { message: `${shown(text)} does not end in \`/\`, as every path does`, mended: `${text}/` };
}

function accountId(value: Value): Problem | undefined {
  const { text } = value;
  if (isOpen(value) || /^\d{12}$/.test(text)) return undefined;
  const mended = /^\d{9,11}$/.test(text) ? text.padStart(12, "0") : undefined;
  const message = `${shown(text)} is no account: it is not twelve digits`;
  return mended === undefined ? { message } : { message, help: "a JSON number has no leading zeros: write it as text", mended };
}

/** Checks of single values, by key or operator. */
const rows: readonly Row[] = [
  { code: "TW222", applies: keyIs("aws:requestedregion", "ec2:region"), judge: similarRegion },
  { code: "TW248", applies: ({ traits }) => traits.family === "date", judge: epoch },
  {
    code: "TW260",
    applies: keyIs(
      "aws:principalservicename",
      "iam:passedtoservice",
      "aws:calledvia",
      "aws:calledviafirst",
      "aws:calledvialast",
      "kms:viaservice",
    ),
    judge: servicePrincipal,
  },
  { code: "TW262", applies: keyIs("aws:sourcevpc"), judge: resourceId("vpc") },
  { code: "TW263", applies: keyIs("aws:sourcevpce"), judge: resourceId("vpce") },
  {
    code: "TW264",
    applies: keyIs("s3:x-amz-server-side-encryption-aws-kms-key-id", "s3express:x-amz-server-side-encryption-aws-kms-key-id"),
    judge: kmsKey,
  },
  {
    code: "TW280",
    applies: keyIs("aws:principalorgid", "aws:resourceorgid", "aws:sourceorgid", "aws:vpceorgid"),
    judge: organizationId,
  },
  {
    code: "TW280",
    applies: keyIs("aws:principalorgpaths", "aws:resourceorgpaths", "aws:sourceorgpaths", "aws:vpceorgpaths"),
    judge: organizationPath,
  },
  {
    code: "TW281",
    applies: keyIs("aws:sourceaccount", "aws:principalaccount", "aws:resourceaccount", "aws:vpceaccount"),
    judge: accountId,
  },
];

export const valueChecks: readonly Check[] = rows.map(({ code, applies, judge }) =>
  statementCheck(code, (subject, report) => {
    for (const item of subject.conditions.filter(applies)) {
      for (const [i, text] of item.condition.values.entries()) {
        const place = atValue(subject, item.index, i);
        const problem = judge({ text, place, item, policy: subject.policy });
        if (problem !== undefined) report(place, said(problem, place));
      }
    }
  }),
);

function said({ mended, safe = false, ...rest }: Problem, place: Place): Said {
  return mended === undefined ? rest : { ...rest, repairs: [replace(`write ${shown(mended)}`, place, mended, safe)] };
}
