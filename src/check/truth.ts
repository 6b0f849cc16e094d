import type { Atom, CheckedExpression, ComparisonAtom, ValueTemplate } from "./model.js";

/** `undefined`: depends on the rest of the request. */
export type Truth = boolean | undefined;

/**
 * The truth of a condition in Kleene's three-valued logic, given that of its atoms; `positive` tells whether an atom stands
 * under an even number of negations.
 */
export function truthOf(node: CheckedExpression, atomTruth: (atom: Atom, positive: boolean) => Truth, positive = true): Truth {
  switch (node.kind) {
    case "not": {
      const operand = truthOf(node.operand, atomTruth, !positive);
      return operand === undefined ? undefined : !operand;
    }
    case "and":
    case "or": {
      // One `false` decides an `and`, one `true` an `or`.
      const deciding = node.kind === "or";
      const operands = node.operands.map((each) => truthOf(each, atomTruth, positive));
      if (operands.includes(deciding)) return deciding;
      return operands.includes(undefined) ? undefined : !deciding;
    }
    default:
      return atomTruth(node, positive);
  }
}

/**
 * What an atom says about requests that lack some keys for certain: the table of absent keys (iam-semantics §4.12), and for
 * values that hold a variable without a value §5.4. Nothing is known about an atom that needs none of the missing keys.
 */
export function truthWithout(atom: Atom, isMissing: (key: string) => boolean): Truth {
  if (atom.kind === "presence") return isMissing(atom.key) ? !atom.present : undefined;
  return isMissing(atom.key) ? withoutKey(atom) : withoutValues(atom, isMissing);
}

function withoutKey({ quantifier, negated, ifExists }: ComparisonAtom): boolean {
  return quantifier === undefined ? negated || ifExists : quantifier === "all";
}

function withoutValues(atom: ComparisonAtom, isMissing: (key: string) => boolean): Truth {
  if (!atom.values.every((value) => lacksVariable(value, isMissing))) return undefined;
  // No value matches anything. What is left to know is whether the key itself is there.
  if (atom.quantifier === "any") return atom.negated ? undefined : false;
  if (atom.quantifier === "all") return atom.negated ? true : undefined;
  if (atom.negated) return true;
  return atom.ifExists ? undefined : false;
}

function lacksVariable(value: ValueTemplate, isMissing: (key: string) => boolean): boolean {
  return value.some((part) => part.kind === "variable" && part.default === undefined && isMissing(part.key));
}

/** A key that an expression asks about, with the atom that does. */
export interface KeyUse {
  readonly key: string;
  readonly atom: Atom;
}

/** All of them, also those inside variables. */
export function keysOf(node: CheckedExpression): readonly KeyUse[] {
  if (node.kind === "not") return keysOf(node.operand);
  if (node.kind === "comparison" || node.kind === "presence") return keysOfAtom(node);
  return node.operands.flatMap((each) => keysOf(each));
}

function keysOfAtom(atom: Atom): readonly KeyUse[] {
  const own = [{ key: atom.key, atom }];
  if (atom.kind === "presence") return own;
  return [...own, ...atom.values.flat().flatMap((part) => (part.kind === "variable" ? [{ key: part.key, atom }] : []))];
}
