import type { Binding, Claim, CompareClaim, Expectation, Given, GivenFixture, NeverClaim, Node, Test } from "../ast/nodes.js";
import { printConditionClause } from "./conditions.js";
import type { Emitter } from "./emitter.js";
import { hardline, line } from "./layout.js";
import {
  printAction,
  printEnclosed,
  printIndented,
  printLeaf,
  printList,
  printPrincipal,
  printResource,
  printValueList,
} from "./lists.js";

/** `test "…" { … }`, without its annotations. */
export function printTest(e: Emitter, node: Test): void {
  e.token("test");
  e.space();
  printLeaf(e, node.title);
  e.space();
  printLines(e, [...node.givens, ...node.expectations], (item) =>
    item.kind === "expectation" ? printExpectation(e, item) : printGiven(e, item),
  );
}

/** `claim "…" { … }`, without its annotations. */
export function printClaim(e: Emitter, node: Claim): void {
  e.token("claim");
  e.space();
  printLeaf(e, node.title);
  e.space();
  printLines(e, [...node.givens, ...node.statements], (item) => {
    if (item.kind === "never") printNever(e, item);
    else if (item.kind === "compare") printCompare(e, item);
    else if (item.kind !== "error") printGiven(e, item);
  });
}

/** A block with one item a line, in the order of the source; the author's empty lines stay. */
function printLines<Item extends Node>(e: Emitter, items: readonly Item[], print: (item: Item) => void): void {
  const ordered = [...items].sort((a, b) => a.span.start - b.span.start);
  const body = (): void =>
    ordered.forEach((item, i) => {
      if (i > 0) e.newline("keep");
      print(item);
    });
  e.enclosed("{", "}", hardline, ordered.length > 0 ? body : undefined);
}

function printGiven(e: Emitter, node: Given): void {
  e.token("given");
  e.space();
  if (node.kind === "givenFixture") {
    printFixture(e, node);
    return;
  }
  printLeaf(e, node.layer);
  printIndented(e, " ", node.policies, printLeaf);
}

/** `resource cognito-idp:userpool("…") { tenant = "acme" }` */
function printFixture(e: Emitter, node: GivenFixture): void {
  e.token(node.subject);
  if (node.value !== undefined) {
    e.space();
    if (node.value.kind === "principal") printPrincipal(e, node.value);
    else printResource(e, node.value);
  }
  if (!node.braced) return;
  e.space();
  printEnclosed(e, "{}", node.bindings, printBinding);
}

function printBinding(e: Emitter, node: Binding): void {
  printLeaf(e, node.key);
  e.space();
  e.token("=");
  e.space();
  if (node.value.kind === "valueList") printValueList(e, node.value);
  else if (node.value.kind !== "error") printLeaf(e, node.value);
}

function printExpectation(e: Emitter, node: Expectation): void {
  e.group(() => {
    e.token("expect");
    e.space();
    if (node.implicit) {
      e.token("implicit");
      e.space();
    }
    e.token(node.effect);
    printList(e, " ", node.actions, printAction);
    e.indent(() => {
      const { by } = node;
      if (by !== undefined) printPart(e, "by", () => printLeaf(e, by));
      for (const override of node.overrides) printPart(e, "with", () => printFixture(e, override));
    });
  });
}

function printPart(e: Emitter, word: string, print: () => void): void {
  e.line(line);
  e.token(word);
  e.space();
  print();
}

function printNever(e: Emitter, node: NeverClaim): void {
  const { on, when } = node;
  e.group(() => {
    e.token("never");
    e.space();
    e.token("allow");
    printList(e, " ", node.actions, printAction);
    e.indent(() => {
      if (on !== undefined) {
        e.line(line);
        e.token("on");
        printList(e, " ", on.resources, printResource);
      }
      if (when !== undefined) {
        e.line(line);
        printConditionClause(e, " ", when);
      }
    });
  });
}

function printCompare(e: Emitter, node: CompareClaim): void {
  e.group(() => {
    e.token("policy");
    printIndented(e, " ", node.left, printLeaf);
    e.indent(() => {
      e.line(line);
      e.token(node.relation);
      printIndented(e, " ", node.right, printLeaf);
    });
  });
}
