/**
 * What checks look at: a policy of the IR with what the catalogue knows of its texts, found out once and when first asked
 * for. Whether the policy was written in the language or as JSON is not to be seen; `existing` alone tells that the text is
 * there already and works, so that what would be an error in a new text need not be one.
 */
import type { ActionInfo, Catalog, KeyInfo, TagKeyName } from "../catalog/types.js";
import { type ArnFields, arnFields } from "../ir/arn-parts.js";
import type { Condition, Policy, Statement } from "../ir/model.js";
import { type OperatorTraits, operatorTraits } from "../ir/operator.js";
import { absentTruth } from "./absent-truth.js";
import { lazy } from "./lazy.js";
import type { LintSettings } from "./settings.js";

/** All policies that are looked at together. */
export interface ProjectSubject {
  readonly policies: readonly PolicySubject[];
  readonly settings: LintSettings;
}

export interface PolicySubject {
  readonly policy: Policy;
  readonly statements: readonly StatementSubject[];
  readonly catalog: Catalog;
  readonly settings: LintSettings;
  /** What a resource policy is attached to, as CloudFormation names it: `AWS::S3::Bucket`. */
  readonly resourceType?: string;
  /** Whether the text is there already and in use, as a deployed document is. */
  readonly existing: boolean;
  /** Characters of the document as it stands, with white space between its tokens or without; absent where none stands yet. */
  readonly size?: (countsWhitespace: boolean) => number;
}

export interface StatementSubject {
  readonly policy: PolicySubject;
  readonly statement: Statement;
  readonly index: number;
  readonly allows: boolean;
  readonly actions: readonly ActionItem[];
  readonly resources: readonly ResourceItem[];
  readonly conditions: readonly ConditionItem[];
}

/** One entry of `Action` or `NotAction`. */
export interface ActionItem {
  /** Position in the element. */
  readonly index: number;
  readonly pattern: string;
  /** In lower case; `*` for the lone star. */
  readonly service: string;
  /** What stands after the colon, as written; `*` for the lone star. */
  readonly name: string;
  /** Whether it names one action: no wildcard. */
  readonly literal: boolean;
  /** Whether the catalogue holds the service. */
  readonly known: boolean;
  /** The actions that it matches, in canonical order; none for the lone star and for services that the catalogue does not hold. */
  readonly members: readonly ActionInfo[];
}

/** One entry of `Resource` or `NotResource`. */
export interface ResourceItem {
  readonly index: number;
  readonly pattern: string;
  /** Absent when it has fewer than six fields, as `*` has. */
  readonly arn?: ArnFields;
}

/** One key under one operator. */
export interface ConditionItem {
  readonly index: number;
  readonly condition: Condition;
  /** In lower case. */
  readonly key: string;
  readonly traits: OperatorTraits;
  /** What the catalogue knows of the key. */
  readonly info?: KeyInfo;
  /** Of `aws:ResourceTag/…` and its like, the family; `aws:TagKeys` is one. */
  readonly family?: TagFamily;
  /** Of a tag family, the tag key as written. */
  readonly tagKey?: string;
  /** What it comes to when the request does not have the key (§4.12). */
  readonly whenAbsent: boolean;
}

export type TagFamily = TagKeyName | "aws:PrincipalTag";

/** What a policy is looked at with. */
export interface SubjectOptions {
  readonly catalog: Catalog;
  readonly settings: LintSettings;
  readonly existing: boolean;
  readonly resourceType?: string;
  readonly size?: (countsWhitespace: boolean) => number;
}

export function policySubject(policy: Policy, options: SubjectOptions): PolicySubject {
  const statements: StatementSubject[] = [];
  const subject: PolicySubject = { policy, statements, ...options };
  for (const [index, statement] of policy.statements.entries()) statements.push(statementSubject(subject, statement, index));
  return subject;
}

function statementSubject(policy: PolicySubject, statement: Statement, index: number): StatementSubject {
  const { catalog } = policy;
  const actions = lazy(() => statement.actions.patterns.map((pattern, i) => actionItem(pattern, i, catalog)));
  const resources = lazy(() => (statement.resources?.patterns ?? []).map(resourceItem));
  const conditions = lazy(() => statement.conditions.map((condition, i) => conditionItem(condition, i, catalog)));
  return {
    policy,
    statement,
    index,
    allows: statement.effect === "Allow",
    get actions(): readonly ActionItem[] {
      return actions();
    },
    get resources(): readonly ResourceItem[] {
      return resources();
    },
    get conditions(): readonly ConditionItem[] {
      return conditions();
    },
  };
}

function actionItem(pattern: string, index: number, catalog: Catalog): ActionItem {
  const colon = pattern.indexOf(":");
  const service = colon < 0 ? "*" : pattern.slice(0, colon).toLowerCase();
  const name = colon < 0 ? pattern : pattern.slice(colon + 1);
  const literal = !/[*?]/.test(pattern);
  const members = lazy((): readonly ActionInfo[] => {
    if (!literal) return catalog.expand(service, name);
    const info = catalog.action(service, name);
    return info === undefined ? [] : [info];
  });
  return {
    index,
    pattern,
    service,
    name,
    literal,
    known: catalog.service(service) !== undefined,
    get members(): readonly ActionInfo[] {
      return members();
    },
  };
}

function resourceItem(pattern: string, index: number): ResourceItem {
  const arn = arnFields(pattern);
  return arn === undefined ? { index, pattern } : { index, pattern, arn };
}

const families: readonly (readonly [prefix: string, TagFamily])[] = [
  ["aws:resourcetag/", "aws:ResourceTag"],
  ["aws:requesttag/", "aws:RequestTag"],
  ["aws:principaltag/", "aws:PrincipalTag"],
];

function conditionItem(condition: Condition, index: number, catalog: Catalog): ConditionItem {
  const key = condition.key.toLowerCase();
  const info = catalog.key(condition.key);
  const [prefix, family] = families.find(([start]) => key.startsWith(start)) ?? [];
  return {
    index,
    condition,
    key,
    traits: operatorTraits[condition.operator.name],
    ...(info === undefined ? {} : { info }),
    ...(key === "aws:tagkeys" ? { family: "aws:TagKeys" } : {}),
    ...(prefix === undefined || family === undefined ? {} : { family, tagKey: condition.key.slice(prefix.length) }),
    whenAbsent: absentTruth(condition),
  };
}
