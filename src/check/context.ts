import type {
  ActionsDeclaration,
  ConditionDeclaration,
  Declaration,
  File,
  Param,
  PolicyDeclaration,
  PrincipalsDeclaration,
  Reference,
  ResourcesDeclaration,
  ValuesDeclaration,
} from "../ast/nodes.js";
import type { Catalog } from "../catalog/types.js";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { definitionTooDeep, definitionTooLarge } from "../diagnostics/names.js";
import type { Span } from "../text/span.js";
import type { Reporter } from "./reporter.js";
import type { Vocabulary } from "./vocabulary.js";

/** A declaration that lives in the one namespace of its file. */
export type NamedDeclaration =
  | Param
  | ActionsDeclaration
  | ResourcesDeclaration
  | PrincipalsDeclaration
  | ValuesDeclaration
  | ConditionDeclaration
  | PolicyDeclaration;

/** A name that means something: its declaration, and the file whose names the declaration itself uses. */
export interface Entity<D extends NamedDeclaration = NamedDeclaration> {
  readonly declaration: D;
  readonly home: FileScope;
}

/** What a file can refer to. */
export interface FileScope {
  readonly file: File;
  /** Name of its source file. */
  readonly name: string;
  readonly names: ReadonlyMap<string, Entity>;
  /** Of the file and, transitively, of what it imports. */
  readonly vocabulary: Vocabulary;
}

/** Value of a `param` from outside. */
export type ParamValue = string | number | boolean | readonly string[];

/** What every part of checking shares. Its life is one call of `check`. */
export interface Checker {
  readonly catalog: Catalog;
  readonly partition: string;
  readonly params: ReadonlyMap<string, ParamValue>;
  readonly reporter: Reporter;
  /** Results of named lists, `undefined` for those with errors. */
  readonly lists: Map<Declaration, unknown>;
  /** Per file without a vocabulary: the first spelling of each tag key, by its lower-case form. */
  readonly spellings: Map<string, Map<string, { readonly key: string; readonly span: Span }>>;
  /** Circles of definitions that were reported, so that each is reported once. */
  readonly circles: Set<string>;
  /** Shared by all rules and declarations, see `spend`. */
  readonly total: { left: number };
  readonly limits: { reached: boolean };
}

export type ArgumentNode = Reference["arguments"][number];

/** What a parameter of a condition stands for; without `node` it is being checked by itself and stands for anything. */
export interface Binding {
  readonly node?: ArgumentNode;
  readonly env?: Env;
}

/** Where an expression, a value or a list is being read. */
export interface Env {
  readonly checker: Checker;
  readonly scope: FileScope;
  readonly bindings: ReadonlyMap<string, Binding>;
  /** The reference in a rule that led here; what comes out of the definition is placed there. */
  readonly at?: Span;
  /** Definitions being unfolded. */
  readonly stack: readonly NamedDeclaration[];
  readonly use: Use;
}

/** What the rule or declaration that is being checked asks for. */
export interface Use {
  /** `@unchecked`: the catalogue is not consulted. */
  readonly unchecked: boolean;
  /** Whether `${…}` means anything: not in the version 2008-10-17. */
  readonly variables: boolean;
  /** What may still be unfolded; guards against definitions that double at each step. */
  readonly budget: { left: number; depth: number };
}

/** For one rule or declaration. */
export const unfoldLimit = 20_000;

/** For all of them together. */
export const totalLimit = 2_000_000;

export function newUse(options: { readonly unchecked?: boolean; readonly variables?: boolean } = {}): Use {
  const { unchecked = false, variables = true } = options;
  return { unchecked, variables, budget: { left: unfoldLimit, depth: 0 } };
}

export function rootEnv(checker: Checker, scope: FileScope, use: Use): Env {
  return { checker, scope, bindings: new Map(), stack: [], use };
}

/** The environment inside a declaration that is reached by name. */
export function enter(env: Env, entity: Entity, bindings: ReadonlyMap<string, Binding> = new Map()): Env {
  return { ...env, scope: entity.home, bindings, stack: [...env.stack, entity.declaration] };
}

/** Takes `count` parts off the budgets. False, and reported, when one is used up. */
export function spend(env: Env, span: Span, count = 1): boolean {
  const { budget } = env.use;
  const { total } = env.checker;
  budget.left -= count;
  total.left -= count;
  if (budget.left >= 0 && total.left >= 0) return true;
  reportLimit(env.checker, definitionTooLarge(env.at ?? span, budget.left < 0 ? unfoldLimit : totalLimit));
  return false;
}

const deepest = 500;

/** Goes one level down in an expression. False, and reported, when that is too deep. */
export function descend(env: Env, span: Span): boolean {
  const { budget } = env.use;
  if (budget.depth < deepest) {
    budget.depth++;
    return true;
  }
  reportLimit(env.checker, definitionTooDeep(env.at ?? span, deepest));
  return false;
}

/** One definition that is too large makes all that use it too large: it is told once, and counted each time. */
export function reportLimit({ limits, reporter }: Checker, diagnostic: Diagnostic): void {
  if (limits.reached) reporter.fail();
  else reporter.report(diagnostic);
  limits.reached = true;
}
