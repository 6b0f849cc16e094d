import { budget } from "../../../ir/cover-list.js";
import type { Effect } from "../../../ir/model.js";
import { type Check, policyCheck, type Report } from "../../check.js";
import type { Change } from "../../finding.js";
import { atActions, atResources, atStatement } from "../../place.js";
import { remove } from "../../repair.js";
import { shown } from "../../shown.js";
import type { PolicySubject, StatementSubject } from "../../subject.js";
import { deniesAll } from "../security/denials.js";
import { type Extent, extentOf, type FindWider, widerIn } from "./contained.js";
import { type StatementKeys, statementKeys, unconditional } from "./statement-keys.js";

/** What several checks of one policy need to know of its statements. */
interface Known {
  readonly subject: StatementSubject;
  readonly keys: StatementKeys;
}

const remembered = new WeakMap<PolicySubject, readonly Known[]>();

function knownOf(policy: PolicySubject): readonly Known[] {
  const known =
    remembered.get(policy) ?? policy.statements.map((subject) => ({ subject, keys: statementKeys(subject.statement) }));
  remembered.set(policy, known);
  return known;
}

function whole({ effect, principals, actions, resources, conditions }: StatementKeys): string {
  return [effect, principals, actions, resources, conditions].join("\n");
}

/** Of equal statements the first. */
function distinctOf(policy: PolicySubject): readonly Known[] {
  return [
    ...new Map(
      knownOf(policy)
        .toReversed()
        .map((known) => [whole(known.keys), known]),
    ).values(),
  ].toReversed();
}

function nameOf({ statement, index }: StatementSubject): string {
  return statement.sid === undefined || statement.sid === "" ? `statement ${index + 1}` : shown(statement.sid);
}

/** TW502 */
const redundantStatement: Check = policyCheck("TW502", (policy, report) => {
  const seen = new Map<string, StatementSubject>();
  for (const { subject, keys } of knownOf(policy)) {
    const first = seen.get(whole(keys));
    if (first === undefined) seen.set(whole(keys), subject);
    else reportNeedless(subject, first, `says what ${nameOf(first)} says`, report);
  }
});

function reportNeedless(subject: StatementSubject, other: StatementSubject, message: string, report: Report): void {
  report(atStatement(subject), {
    message: `${nameOf(subject)} ${message}`,
    labels: [{ place: atStatement(other), message: "the other one" }],
    repairs: [remove("remove it", atStatement(subject), true)],
  });
}

/** Groups in the order of their first member. */
function groupBy(known: readonly Known[], keyOf: (keys: StatementKeys) => string): ReadonlyMap<string, readonly Known[]> {
  const groups = new Map<string, Known[]>();
  for (const each of known) {
    const key = keyOf(each.keys);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [each]);
    else group.push(each);
  }
  return groups;
}

/** Statements that one about the same principals with as few conditions can include: by principals and conditions. */
function findersOf(known: readonly Known[], extents: ReadonlyMap<StatementSubject, Extent>): ReadonlyMap<string, FindWider> {
  const spend = budget();
  const finders = new Map<string, FindWider>();
  for (const [key, group] of groupBy(known, ({ principals, conditions }) => `${principals}\n${conditions}`)) {
    finders.set(
      key,
      widerIn(
        group.flatMap(({ subject }) => extents.get(subject) ?? []),
        spend,
      ),
    );
  }
  return finders;
}

/** `Principal: "*"`, as its key. */
const everybody = statementKeys({
  effect: "Deny",
  principals: { negated: false, everyone: true, entries: [] },
  actions: { negated: false, patterns: [] },
  conditions: [],
}).principals;

/**
 * Where a statement that includes this one can be: with its conditions or none, about the same principals. A deny of
 * everybody includes any; an `Allow` that names somebody is more than one for all (§7.3: boundaries do not limit it).
 */
function placesFor({ subject, keys }: Known, effect: Effect): readonly string[] {
  const named = effect === "Deny" && subject.statement.principals?.negated === false;
  const principals = new Set([keys.principals, ...(named ? [everybody] : [])]);
  const conditions = new Set([keys.conditions, unconditional]);
  return [...principals].flatMap((who) => [...conditions].map((when) => `${who}\n${when}`));
}

function extentsOf(known: readonly Known[]): ReadonlyMap<StatementSubject, Extent> {
  return new Map(known.map(({ subject }) => [subject, extentOf(subject)]));
}

/** TW506; equal ones are TW502's, which keeps the first of them. */
const subsumedStatement: Check = policyCheck("TW506", (policy, report) => {
  const distinct = distinctOf(policy);
  for (const group of groupBy(distinct, ({ effect }) => effect).values()) {
    if (group.length < 2) continue;
    const extents = extentsOf(group);
    const finders = findersOf(group, extents);
    // What is to go includes nothing any more: of two that include each other, one stays.
    const gone = new Set<StatementSubject>();
    for (const known of group) {
      const narrow = extents.get(known.subject);
      if (narrow === undefined) continue;
      const mayHold = ({ subject }: Extent): boolean => !gone.has(subject);
      const wide = firstOf(placesFor(known, known.subject.statement.effect), (place) => finders.get(place)?.(narrow, mayHold));
      if (wide === undefined) continue;
      gone.add(known.subject);
      reportNeedless(known.subject, wide.subject, `says nothing that ${nameOf(wide.subject)} does not say`, report);
    }
  }
});

function firstOf<Item, Found>(items: readonly Item[], find: (item: Item) => Found | undefined): Found | undefined {
  for (const item of items) {
    const found = find(item);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** TW507; where everything is denied, TW462 says so. */
const deadAllow: Check = policyCheck("TW507", (policy, report) => {
  const known = knownOf(policy);
  const denies = known.filter(({ subject, keys }) => !subject.allows && keys.conditions === unconditional);
  if (denies.length === 0 || denies.some(({ subject }) => deniesAll(subject))) return;
  const finders = findersOf(denies, extentsOf(denies));
  for (const each of known) {
    if (!each.subject.allows) continue;
    const narrow = extentOf(each.subject);
    const deny = firstOf(placesFor(each, "Deny"), (place) => finders.get(place)?.(narrow));
    if (deny === undefined) continue;
    report(atStatement(each.subject), {
      message: `${nameOf(each.subject)} has no effect: ${nameOf(deny.subject)} denies all of it`,
      labels: [{ place: atStatement(deny.subject), message: "denies it" }],
    });
  }
});

/** The element in which two statements differ. */
interface Difference {
  readonly what: string;
  readonly keyOf: (keys: StatementKeys) => string;
  /** What moves to the first statement; `undefined` when the element cannot be joined. */
  readonly changes: (first: StatementSubject, other: StatementSubject) => readonly Change[] | undefined;
}

const inActions: Difference = {
  what: "actions",
  keyOf: ({ effect, principals, resources, conditions }) => [effect, principals, resources, conditions].join("\n"),
  changes: (first, { statement }) =>
    first.statement.actions.negated || statement.actions.negated
      ? undefined
      : statement.actions.patterns.map((text) => ({ change: "addItem", place: atActions(first), text })),
};

const inResources: Difference = {
  what: "resources",
  keyOf: ({ effect, principals, actions, conditions }) => [effect, principals, actions, conditions].join("\n"),
  changes: (first, { statement }) =>
    first.statement.resources?.negated !== false || statement.resources?.negated !== false
      ? undefined
      : statement.resources.patterns.map((text) => ({ change: "addItem", place: atResources(first), text })),
};

/** TW526; a statement is said to be like one other at most. */
const mergeable: Check = policyCheck("TW526", (policy, report) => {
  const distinct = distinctOf(policy);
  const told = new Set<StatementSubject>();
  for (const difference of [inActions, inResources]) {
    for (const [first, ...others] of groupBy(distinct, difference.keyOf).values()) {
      for (const { subject } of others) {
        if (first === undefined || told.has(subject)) continue;
        told.add(subject);
        reportMergeable(first.subject, subject, difference, report);
      }
    }
  }
});

function reportMergeable(first: StatementSubject, other: StatementSubject, { what, changes }: Difference, report: Report): void {
  const moved = changes(first, other);
  if (moved === undefined) return;
  report(atStatement(other), {
    message: `${nameOf(other)} differs from ${nameOf(first)} in its ${what} only`,
    labels: [{ place: atStatement(first), message: "the other one" }],
    // Not `safe`: a name is lost.
    repairs: [
      {
        title: `add its ${what} to ${nameOf(first)}`,
        safe: false,
        changes: [...moved, { change: "remove", place: atStatement(other) }],
      },
    ],
  });
}

/** Statements that say nothing new, or nothing at all. */
export const redundantStatements: readonly Check[] = [redundantStatement, subsumedStatement, deadAllow, mergeable];
