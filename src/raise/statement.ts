import type { Catalog } from "../catalog/types.js";
import type { Policy, Statement } from "../ir/model.js";
import { type ConditionWork, type RaisedAtom, raiseCondition } from "./conditions.js";
import { raisePrincipals } from "./principals.js";
import { quoted } from "./quoted.js";
import { raiseResource } from "./resources.js";
import { isActionWord } from "./words.js";

/** `a, b`, or `* except a, b`. */
export interface RaisedList {
  readonly except: boolean;
  readonly items: readonly string[];
}

/** One statement in the words of the language, not yet put together. */
export interface RaisedStatement {
  readonly sid?: string;
  readonly effect: "allow" | "deny";
  readonly actions: RaisedList;
  readonly principals?: RaisedList;
  readonly resources?: RaisedList;
  readonly conditions: readonly RaisedAtom[];
  /** What a reader could not see otherwise. */
  readonly notes: readonly string[];
}

export interface RaiseOptions {
  readonly catalog: Catalog;
  /** What resource types that name none stand for; `aws` unless stated. */
  readonly partition?: string;
}

const everything: RaisedList = { except: false, items: ["*"] };

/** What stands for no action at all, beside a condition that never holds: these kinds have no bare `*`, or `sts:` only. */
const stsOnly: RaisedList = { except: false, items: ["sts:*"] };

/** A condition that no request meets: the statement applies to nothing, and says so. */
const never: readonly RaisedAtom[] = [
  { before: "exists principal.arn", after: "" },
  { before: "missing principal.arn", after: "" },
];

interface Element {
  readonly negated: boolean;
  readonly patterns: readonly string[];
}

interface Notes {
  readonly notes: string[];
  never: boolean;
}

/** `* except *` is nothing, and so is an empty list (iam-semantics §1.3.1): there is no list to write then. */
function listOf(
  name: string,
  { negated, patterns }: Element,
  text: (pattern: string) => string,
  notes: Notes,
): RaisedList | undefined {
  const items = [...new Set(patterns)].map(text);
  const empty = negated ? items.includes("*") : items.length === 0;
  if (!empty) return { except: negated, items };
  notes.never = true;
  notes.notes.push(
    negated
      ? `\`Not${name}\` of the document excludes everything: this applies to nothing.`
      : `\`${name}\` of the document is empty: this applies to nothing.`,
  );
  return undefined;
}

function actionText(pattern: string): string {
  return pattern === "*" || isActionWord(pattern) ? pattern : quoted(pattern);
}

function principalsOf({ principals }: Statement, { kind }: Policy, notes: Notes): RaisedList | undefined {
  // An RCP speaks of everyone by itself.
  if (principals === undefined || kind === "rcp") return undefined;
  const patterns = raisePrincipals(principals);
  return listOf("Principal", { negated: principals.negated, patterns }, (text) => text, notes) ?? everything;
}

/** A resource policy without the element is about its own resource: every resource that it is asked about (§1.2.7). */
function resourcesOf({ resources }: Statement, { kind }: Policy, work: ResourceWork, notes: Notes): RaisedList | undefined {
  if (kind === "trust") return undefined;
  if (resources !== undefined) return listOf("Resource", resources, (text) => raiseResource(text, work), notes) ?? everything;
  notes.notes.push("The document has no `Resource` here.");
  return everything;
}

interface ResourceWork extends ConditionWork {
  readonly partition: string;
}

/** A statement as clauses. Whatever it says is in them. */
export function raiseStatement(
  statement: Statement,
  policy: Policy,
  { catalog, partition = "aws" }: RaiseOptions,
): RaisedStatement {
  const notes: Notes = { notes: [], never: false };
  const work: ResourceWork = { catalog, partition, variables: policy.version === "2012-10-17" };
  const anyAction = policy.kind === "trust" || policy.kind === "rcp" ? stsOnly : everything;
  const actions = listOf("Action", statement.actions, actionText, notes) ?? anyAction;
  const principals = principalsOf(statement, policy, notes);
  const resources = resourcesOf(statement, policy, work, notes);
  const atoms: RaisedAtom[] = [];
  for (const condition of statement.conditions) {
    const raised = raiseCondition(condition, work);
    if (raised === "never") {
      notes.never = true;
      notes.notes.push(`The condition of the document on ${quoted(condition.key)} never holds.`);
    } else if (raised !== "always") atoms.push(raised);
  }
  const { sid, effect } = statement;
  return {
    ...(sid === undefined || sid === "" ? {} : { sid }),
    effect: effect === "Allow" ? "allow" : "deny",
    actions,
    ...(principals === undefined ? {} : { principals }),
    ...(resources === undefined ? {} : { resources }),
    conditions: notes.never ? [...atoms, ...never] : atoms,
    notes: notes.notes,
  };
}
