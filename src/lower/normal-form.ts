/**
 * A checked condition as disjunctive normal form: `not` pushed to the atoms by their duals, `and` distributed over `or`,
 * and whatever one operator can carry kept together on the way, so that the form stays small. Every step is exact.
 */
import type { Atom, CheckedExpression } from "../check/model.js";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { noExactNegation, tooManyComparisons, tooManyStatements } from "../diagnostics/lowering.js";
import type { Span } from "../text/span.js";
import { type Conjunct, type Contradiction, conjoin, isConjunct } from "./conjunct.js";
import { always, type Disjuncts, never, simplify, termCount } from "./disjuncts.js";
import { disjunctsOf, negationOf } from "./dual.js";

export const statementLimit = 1000;
/** Products up to here are worked out, since most of a large product may contradict itself or merge. */
const productLimit = 10 * statementLimit;
/** Comparisons of several statements together: far more than any document holds. */
const termLimit = 10_000;

export interface NormalForm {
  /** Absent after an error. */
  readonly disjuncts?: Disjuncts;
  /** The `or` that makes the most statements. */
  readonly widest?: Span;
  /** Pairs of terms that can never hold together, in the order they were met. */
  readonly contradictions: readonly Contradiction[];
  readonly diagnostics: readonly Diagnostic[];
}

/** What is known of one expression under one sign. */
interface Form {
  readonly disjuncts: Disjuncts;
  readonly widest: Span | undefined;
}

interface Task {
  readonly expression: CheckedExpression;
  readonly negated: boolean;
  /** The innermost `not` or `unless` around it. */
  readonly negation: Span | undefined;
}

interface Progress {
  readonly forms: readonly [Map<CheckedExpression, Form>, Map<CheckedExpression, Form>];
  readonly contradictions: Contradiction[];
  readonly diagnostics: Diagnostic[];
  order: number;
}

function formOf(progress: Progress, task: Pick<Task, "expression" | "negated">): Form | undefined {
  return progress.forms[task.negated ? 1 : 0].get(task.expression);
}

function childrenOf(task: Task): readonly Task[] {
  const { expression, negated } = task;
  switch (expression.kind) {
    case "and":
    case "or":
      return expression.operands.map((operand) => ({ ...task, expression: operand }));
    case "not":
      return [{ expression: expression.operand, negated: !negated, negation: negated ? undefined : expression.span }];
    default:
      return [];
  }
}

function atomForm(atom: Atom, task: Task, progress: Progress): Form {
  progress.order++;
  const disjuncts = task.negated ? negationOf(atom, progress.order) : disjunctsOf(atom, progress.order);
  if (typeof disjuncts !== "string") return { disjuncts, widest: undefined };
  progress.diagnostics.push(noExactNegation(atom.span, disjuncts, task.negated ? task.negation : undefined));
  return { disjuncts: always, widest: undefined };
}

/** Reports, and says so, when the disjuncts are more than a document could ever hold. */
function isTooMuch(disjuncts: Disjuncts, at: Span, progress: Progress): boolean {
  if (disjuncts.length > statementLimit) {
    progress.diagnostics.push(tooManyStatements(at, disjuncts.length, statementLimit));
    return true;
  }
  const terms = disjuncts.reduce((sum, conjunct) => sum + termCount(conjunct), 0);
  if (disjuncts.length < 2 || terms <= termLimit) return false;
  progress.diagnostics.push(tooManyComparisons(at, terms, termLimit));
  return true;
}

/** One of the forms. Linear in their disjuncts where these are single atoms. */
function either(forms: readonly Form[], span: Span, progress: Progress): Form | undefined {
  const disjuncts = simplify(forms.flatMap((form) => form.disjuncts));
  return isTooMuch(disjuncts, span, progress) ? undefined : { disjuncts, widest: disjuncts.length > 1 ? span : undefined };
}

function product(left: Disjuncts, right: Disjuncts, progress: Progress): Disjuncts {
  const results: Conjunct[] = [];
  for (const a of left) {
    for (const b of right) {
      const both = conjoin([a, b]);
      if (isConjunct(both)) results.push(both);
      else progress.contradictions.push(both);
    }
  }
  return simplify(results);
}

/** All of the forms. Those of one disjunct are joined first, in one go; then the others are distributed in order. */
function all(forms: readonly Form[], span: Span, progress: Progress): Form | undefined {
  if (forms.some((form) => form.disjuncts.length === 0)) return { disjuncts: never, widest: undefined };
  const base = conjoin(forms.flatMap((form) => (form.disjuncts.length === 1 ? form.disjuncts : [])));
  if (!isConjunct(base)) {
    progress.contradictions.push(base);
    return { disjuncts: never, widest: undefined };
  }
  let result: Disjuncts = [base];
  let widest: Form = { disjuncts: never, widest: undefined };
  for (const form of forms) {
    if (form.disjuncts.length === 1) continue;
    const count = result.length * form.disjuncts.length;
    if (form.disjuncts.length > widest.disjuncts.length) widest = form;
    const at = form.widest ?? span;
    if (count > productLimit) {
      progress.diagnostics.push(tooManyStatements(at, count, statementLimit));
      return undefined;
    }
    result = product(result, form.disjuncts, progress);
    if (isTooMuch(result, at, progress)) return undefined;
  }
  return { disjuncts: result, widest: widest.widest };
}

function finish(task: Task, progress: Progress): Form | undefined {
  const { expression, negated } = task;
  if (expression.kind === "comparison" || expression.kind === "presence") return atomForm(expression, task, progress);
  const forms = childrenOf(task).flatMap((child) => formOf(progress, child) ?? []);
  if (expression.kind === "not") return forms[0];
  // De Morgan: under `not`, `and` is `or`.
  const conjunction = (expression.kind === "and") !== negated;
  return conjunction ? all(forms, expression.span, progress) : either(forms, expression.span, progress);
}

/** Works on the expression without recursion; parts that occur several times are worked out once. */
export function normalForm(expression: CheckedExpression): NormalForm {
  const progress: Progress = { forms: [new Map(), new Map()], contradictions: [], diagnostics: [], order: 0 };
  const tasks: Task[] = [{ expression, negated: false, negation: undefined }];
  for (let task = tasks.at(-1); task !== undefined; task = tasks.at(-1)) {
    const waiting =
      formOf(progress, task) === undefined ? childrenOf(task).filter((child) => formOf(progress, child) === undefined) : [];
    if (waiting.length > 0) {
      tasks.push(...waiting.reverse());
      continue;
    }
    tasks.pop();
    if (formOf(progress, task) !== undefined) continue;
    const form = finish(task, progress);
    if (form === undefined) break;
    progress.forms[task.negated ? 1 : 0].set(task.expression, form);
  }
  const { contradictions, diagnostics } = progress;
  const form = formOf(progress, { expression, negated: false });
  if (form === undefined || diagnostics.length > 0) return { contradictions, diagnostics };
  const { disjuncts, widest } = form;
  return { disjuncts, contradictions, diagnostics, ...(widest === undefined ? {} : { widest }) };
}
