import type { Member, Name, Protect, Require, Rule, TagKey } from "../ast/nodes.js";
import { printConditionClause } from "./conditions.js";
import type { Emitter } from "./emitter.js";
import { hardline, lineOr } from "./layout.js";
import { printAction, printItems, printLeaf, printList, printPrincipal, printResource } from "./lists.js";

/** A clause of a member: its word, and what prints word and rest with the spaces between. */
interface Clause {
  readonly word: string;
  print(e: Emitter, pad: string): void;
}

/** A `rule`, `require` or `protect`, without its annotations: one clause a line, what follows the words in one column. */
export function printMember(e: Emitter, node: Exclude<Member, { readonly kind: "error" }>): void {
  e.token(node.kind);
  e.space();
  if (node.name !== undefined) {
    printLeaf(e, node.name);
    e.space();
  }
  printClauses(e, node.kind === "rule" ? ruleClauses(node) : governanceClauses(node));
}

function printClauses(e: Emitter, clauses: readonly (Clause | undefined)[]): void {
  const present = clauses.filter((clause) => clause !== undefined);
  // `unsupported` is longer than all others and takes one word: it would push every list to the right.
  const column = Math.max(...present.map(({ word }) => (word === "unsupported" ? 0 : word.length)));
  e.enclosed("{", "}", hardline, () =>
    present.forEach((clause, i) => {
      if (i > 0) e.newline("never");
      clause.print(e, " ".repeat(Math.max(1, column - clause.word.length + 1)));
    }),
  );
}

function ruleClauses(rule: Rule): readonly (Clause | undefined)[] {
  const { effect, from, on, when, unless, unsupported } = rule;
  return [
    clause(effect.effect, effect.actions, (e, pad, list) => printList(e, pad, list, printAction)),
    clause("from", from?.principals, (e, pad, list) => printList(e, pad, list, printPrincipal)),
    clause("on", on?.resources, (e, pad, list) => printList(e, pad, list, printResource)),
    conditionClause(when),
    conditionClause(unless),
    clause("unsupported", unsupported?.mode, (e, pad, mode) => {
      e.space(pad);
      e.token(mode);
    }),
  ];
}

function governanceClauses(node: Require | Protect): readonly (Clause | undefined)[] {
  const on =
    node.kind === "require"
      ? clause("on", node.on, (e, pad, list) => printList(e, pad, list, printAction))
      : clause("on", node.on, (e, pad, list) => printList(e, pad, list, printResource));
  const only = node.kind === "require" && node.only;
  return [clause("tags", node.tags, (e, pad, tags) => printTags(e, pad, only, tags)), on, conditionClause(node.unless)];
}

function printTags(e: Emitter, pad: string, only: boolean, tags: readonly TagKey[]): void {
  e.group(() =>
    e.indent(() => {
      e.line(lineOr(pad));
      if (only) {
        e.token("only");
        e.space();
      }
      printItems<Name | TagKey>(e, tags, printLeaf);
    }),
  );
}

function clause<Rest>(
  word: string,
  rest: Rest | undefined,
  print: (e: Emitter, pad: string, rest: Rest) => void,
): Clause | undefined {
  if (rest === undefined) return undefined;
  return {
    word,
    print(e, pad) {
      e.token(word);
      print(e, pad, rest);
    },
  };
}

function conditionClause(node: Rule["when"]): Clause | undefined {
  return node === undefined ? undefined : { word: node.word, print: (e, pad) => printConditionClause(e, pad, node) };
}
