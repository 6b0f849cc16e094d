/**
 * What a statement reaches, told by its texts alone: nothing here knows a request. `false` may also mean that it cannot be
 * said of patterns this long.
 */
import { covers, type Glob, globFromText } from "../ir/glob.js";
import type { ActionItem, ConditionItem, PolicySubject, StatementSubject } from "./subject.js";

/** Whether an `Allow` of the policy gives access: boundaries, session policies and those of organisations only ever limit. */
function grants({ policy }: PolicySubject): boolean {
  return policy.kind === "identity" || policy.kind === "resource" || policy.kind === "trust";
}

/** A statement that gives access. */
export function isGrant({ allows, policy }: StatementSubject): boolean {
  return allows && grants(policy);
}

/** The entries of one service: names in lower case, and patterns. */
interface ServiceEntries {
  readonly literal: ReadonlyMap<string, ActionItem>;
  readonly wide: readonly (readonly [Glob, ActionItem])[];
}

interface Entries {
  readonly services: ReadonlyMap<string, ServiceEntries>;
  /** The lone star. */
  readonly star: ActionItem | undefined;
}

const remembered = new WeakMap<StatementSubject, Entries>();

function entriesOf(subject: StatementSubject): Entries {
  const known = remembered.get(subject);
  if (known !== undefined) return known;
  const services = new Map<string, { readonly literal: Map<string, ActionItem>; readonly wide: [Glob, ActionItem][] }>();
  for (const item of subject.actions) {
    const entries = services.get(item.service) ?? { literal: new Map<string, ActionItem>(), wide: [] as [Glob, ActionItem][] };
    services.set(item.service, entries);
    const name = item.name.toLowerCase();
    if (!item.literal) entries.wide.push([globFromText(name), item]);
    else if (!entries.literal.has(name)) entries.literal.set(name, item);
  }
  const made = { services, star: subject.actions.find(({ pattern }) => isStar(pattern)) };
  remembered.set(subject, made);
  return made;
}

/** The first entry that names the action `service:Name`, given in lower case; else the first that matches it. */
export function entryFor(subject: StatementSubject, action: string): ActionItem | undefined {
  const colon = action.indexOf(":");
  const { services, star } = entriesOf(subject);
  const entries = services.get(action.slice(0, colon));
  if (entries === undefined) return star;
  const name = action.slice(colon + 1);
  const literal = entries.literal.get(name);
  if (literal !== undefined || entries.wide.length === 0) return literal ?? star;
  const text = globFromText(name);
  return entries.wide.find(([glob]) => covers(glob, text))?.[1] ?? star;
}

/** Whether the statement is about the action, given in lower case. */
export function reachesAction(subject: StatementSubject, action: string): boolean {
  return (entryFor(subject, action) !== undefined) !== subject.statement.actions.negated;
}

/** Whether the text is nothing but stars. */
export function isStar(text: string): boolean {
  return text !== "" && /^\*+$/.test(text);
}

/** Whether it is about every action: `*`, not negated. */
export function everyAction({ statement, actions }: StatementSubject): boolean {
  return !statement.actions.negated && actions.some(({ pattern }) => isStar(pattern));
}

/** Whether it is about every resource: `*`, not negated, or no element at all (§1.2.7). */
export function everyResource({ statement, resources }: StatementSubject): boolean {
  if (statement.resources === undefined) return true;
  return !statement.resources.negated && resources.some(({ pattern }) => isStar(pattern));
}

/** Whether the condition holds only for requests that have the key, with one of the values: none of which is any text. */
export function pins({ condition, traits, whenAbsent }: ConditionItem): boolean {
  if (whenAbsent || traits.negated || traits.family === "null") return false;
  return condition.values.length > 0 && !condition.values.some((value) => isAnyValue(value, traits.family));
}

function isAnyValue(value: string, family: string): boolean {
  return family === "ip" ? value.endsWith("/0") : isStar(value);
}

/** Whether a condition on one of the keys, given in lower case, pins it. */
export function pinsOneOf({ conditions }: StatementSubject, keys: ReadonlySet<string>): boolean {
  return conditions.some((item) => keys.has(item.key) && pins(item));
}

/** Whether there is a condition `Bool` (`IfExists` or not) on the key, given in lower case, with that value and no other. */
export function asksBool({ conditions }: StatementSubject, key: string, value: "true" | "false"): boolean {
  return conditions.some(
    (item) =>
      item.key === key &&
      item.traits.family === "bool" &&
      item.condition.values.length > 0 &&
      item.condition.values.every((text) => text.toLowerCase() === value),
  );
}

/** Whether it asks for the key, given in lower case, to be in the request, or not to be. */
export function asksPresence({ conditions }: StatementSubject, key: string, present: boolean): boolean {
  const wanted = present ? "false" : "true";
  return conditions.some(
    (item) =>
      item.key === key &&
      item.traits.family === "null" &&
      item.condition.values.length > 0 &&
      item.condition.values.every((text) => text.toLowerCase() === wanted),
  );
}

/** The principals that the statement names, by type; none where it says `NotPrincipal`. */
export function named({ statement }: StatementSubject, type: "AWS" | "Service" | "Federated"): readonly string[] {
  const { principals } = statement;
  if (principals === undefined || principals.negated) return [];
  return principals.entries.filter((entry) => entry.type === type).map(({ value }) => value);
}

/** Whether anybody at all may ask: `*` or `{"AWS": "*"}`. */
export function everyone({ statement }: StatementSubject): boolean {
  const { principals } = statement;
  if (principals === undefined || principals.negated) return false;
  return principals.everyone || principals.entries.some(({ type, value }) => type === "AWS" && isStar(value));
}
