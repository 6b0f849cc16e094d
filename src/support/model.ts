/**
 * What the report says, as data. `--json` prints these objects as they are, so a name here is a promise
 * (`tagward/support@1`).
 */
import type { Authentication, TagKeyName } from "../catalog/types.js";
import type { Effect, PolicyKind } from "../ir/model.js";

export const supportSchema = "tagward/support@1";

/** The three keys that AWS asks about, in the order of every table. */
export const tagKeyNames: readonly TagKeyName[] = ["aws:ResourceTag", "aws:RequestTag", "aws:TagKeys"];

/** Something for each of the three keys. */
export type ByTagKey<T> = Readonly<Record<TagKeyName, T>>;

/** Of a resource type: all three keys, one or two, none. */
export type SupportLevel = "full" | "partial" | "none";

/** Of a service: every own type is full, some are, none is. */
export type RollUp = "Yes" | "Partial" | "No";

export interface SupportReport {
  readonly schema: typeof supportSchema;
  /** Day of the reference data. */
  readonly date: string;
  /** The services together; Amazon Cognito when they are its three. */
  readonly overall: OverallSupport;
  readonly services: readonly ServiceSupport[];
  readonly features: readonly FeatureTable[];
  /** Present where what has no gap was left out. */
  readonly only?: "gaps";
  /** Only with policies. */
  readonly policies?: PolicySupport;
}

export interface OverallSupport {
  readonly name: string;
  readonly abac: RollUp;
  /** Own resource types by level, `service:type`. */
  readonly full: readonly string[];
  readonly partial: readonly string[];
  readonly none: readonly string[];
  /** Types of other services, which are not counted. */
  readonly foreign: readonly string[];
}

export interface ServiceSupport {
  readonly prefix: string;
  readonly name: string;
  readonly abac: RollUp;
  /** The same with types counted whose ARN belongs to another service. */
  readonly abacWithForeignTypes: RollUp;
  readonly resourceTypes: readonly TypeSupport[];
  readonly actions: readonly ActionSupport[];
}

export interface TypeSupport {
  readonly service: string;
  readonly name: string;
  readonly arns: readonly string[];
  /** Service that the ARN belongs to. */
  readonly owner: string;
  /** Owned by another service: shown, not counted. */
  readonly foreign: boolean;
  readonly level: SupportLevel;
  readonly keys: ByTagKey<KeyProof>;
  /** How many actions take the type, and how many of them IAM sees. */
  readonly actions: number;
  readonly signedActions: number;
  /** Actions that make one and take no resource. */
  readonly createdBy: readonly string[];
}

/** Whether a type supports a key, and the actions that prove it. */
export interface KeyProof {
  readonly supported: boolean;
  readonly actions: readonly string[];
}

/** `unsure`: the reference lists the key, though nothing exists yet that could have tags. */
export type Carriage = "yes" | "no" | "unsure";

export interface ActionSupport {
  /** `service:Name` */
  readonly name: string;
  readonly accessLevels: readonly string[];
  readonly authentication: Authentication;
  /** Whether identity policies are asked at all. */
  readonly seenByIam: boolean;
  readonly resourceTypes: readonly string[];
  readonly keys: ByTagKey<Carriage>;
  readonly notes: readonly string[];
}

/** Rows that the IAM User Guide has for every service, and ours about unsigned APIs. */
export const featureNames = [
  "Identity-based policies",
  "Resource-based policies",
  "Policy actions",
  "Policy resources",
  "Policy condition keys",
  "ACLs",
  "ABAC (tags in policies)",
  "Temporary credentials",
  "Principal permissions",
  "Service roles",
  "Service-linked roles",
  "Signed and unsigned APIs",
] as const;

/** A row of the table of IAM features. */
export type FeatureName = (typeof featureNames)[number];

/** `Unknown`: the reference data does not say. */
export type FeatureValue = RollUp | "Unknown";

/** The IAM features of Amazon Cognito, or of one other service. */
export interface FeatureTable {
  readonly subject: string;
  readonly rows: readonly FeatureRow[];
}

export interface FeatureRow {
  readonly feature: FeatureName;
  readonly value: FeatureValue;
  /** What it means for whoever writes policies. */
  readonly meaning: string;
  readonly evidence: string;
}

/** `error`: the policy does not do what its tag conditions say. `info`: nothing is lost. */
export type GapSeverity = "error" | "warning" | "info";

/**
 * `effective`: the tags decide. `partly`: on some resources, or with fewer conditions than written. `never`: the rule never
 * applies to the action. `always`: it applies whatever the tags. `unsure`: the reference is not clear.
 */
export type Verdict = "effective" | "partly" | "never" | "always" | "unsure";

/** `absent`: requests do not carry the tag key. `resource`: no resource of the action matches. `unsigned`: IAM is not asked. */
export type GapReason = "absent" | "resource" | "unsigned";

/** What becomes of the tag conditions of policies. */
export interface PolicySupport {
  readonly rules: readonly RuleSupport[];
  readonly gaps: Readonly<Record<GapSeverity, number>>;
}

export interface RuleSupport {
  readonly policy: string;
  readonly kind: PolicyKind;
  /** Name of the rule, Sid of the statement, or its number. */
  readonly rule: string;
  /** `file:line:column`, or the document and the JSON pointer. */
  readonly location: string;
  readonly effect: Effect;
  readonly verdict: Verdict;
  readonly severity?: GapSeverity;
  readonly actions: readonly ActionVerdict[];
}

export interface ActionVerdict {
  readonly action: string;
  readonly verdict: Verdict;
  readonly reason?: GapReason;
  readonly severity?: GapSeverity;
  /** The tag conditions and what becomes of each for this action. */
  readonly conditions: readonly ConditionVerdict[];
  /** Resource types for which the verdict differs, where it does. */
  readonly types?: readonly TypeVerdict[];
  readonly consequence: string;
  readonly remedies: readonly string[];
}

/** What a rule does with an action on one of its resource types. */
export interface TypeVerdict {
  readonly type: string;
  /** A type of another service. */
  readonly foreign: boolean;
  readonly verdict: Verdict;
}

/** `depends`: on the request, as it should. */
export type ConditionTruth = "depends" | "never" | "always" | "unsure";

export interface ConditionVerdict {
  /** `StringEquals aws:ResourceTag/tenant` */
  readonly condition: string;
  readonly truth: ConditionTruth;
  /** Keys that requests for the action never carry. */
  readonly absent: readonly string[];
}
