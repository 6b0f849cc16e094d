import type { Annotation, ConditionDeclaration, Declaration, Import, Param, PolicyDeclaration, Tag } from "../ast/nodes.js";
import { printExpression } from "./conditions.js";
import type { BlankLines, Emitter } from "./emitter.js";
import { hardline, line } from "./layout.js";
import { printAction, printEnclosed, printLeaf, printList, printPrincipal, printResource, printValueList } from "./lists.js";
import { printMember } from "./members.js";
import { printClaim, printTest } from "./tests.js";

export type TopLevel = Import | Declaration;

/** One import or declaration, with its annotations. */
export function printTopLevel(e: Emitter, node: TopLevel): void {
  if (node.kind === "import") printImport(e, node);
  else if (node.kind !== "error") {
    printAnnotations(e, node.annotations);
    printDeclaration(e, node);
  }
}

/** What stands between two of them: one-line declarations keep the author's groups, everything else stands apart. */
export function blankBetween(before: TopLevel, after: TopLevel): BlankLines {
  const grouped = isOneLine(before) && isOneLine(after) && (before.kind === "import") === (after.kind === "import");
  return grouped ? "keep" : "always";
}

function isOneLine(node: TopLevel): boolean {
  return node.kind !== "policy" && node.kind !== "test" && node.kind !== "claim";
}

/** Each on a line of its own. */
function printAnnotations(e: Emitter, annotations: readonly Annotation[]): void {
  for (const annotation of annotations) {
    e.token("@");
    printLeaf(e, annotation.name);
    if (e.next("(")) printEnclosed(e, "()", annotation.arguments, printLeaf);
    e.newline("never");
  }
}

function printImport(e: Emitter, node: Import): void {
  e.token("import");
  e.space();
  printEnclosed(e, "{}", node.names, (_, name) => {
    printLeaf(e, name.name);
    if (name.alias === undefined) return;
    e.space();
    e.token("as");
    e.space();
    printLeaf(e, name.alias);
  });
  e.space();
  e.token("from");
  e.space();
  printLeaf(e, node.path);
}

function printDeclaration(e: Emitter, node: Exclude<Declaration, { readonly kind: "error" }>): void {
  switch (node.kind) {
    case "param":
      printParam(e, node);
      return;
    case "tag":
      printTag(e, node);
      return;
    case "actions":
      head(e, node.kind, node);
      printList(e, " ", node.list, printAction);
      return;
    case "resources":
      head(e, node.kind, node);
      printList(e, " ", node.list, printResource);
      return;
    case "principals":
      head(e, node.kind, node);
      printList(e, " ", node.list, printPrincipal);
      return;
    case "values":
      head(e, node.kind, node);
      e.space();
      printValueList(e, node.list);
      return;
    case "condition":
      printCondition(e, node);
      return;
    case "policy":
      printPolicy(e, node);
      return;
    case "test":
      printTest(e, node);
      return;
    case "claim":
      printClaim(e, node);
      return;
  }
}

/** `word Name =` */
function head(e: Emitter, word: string, node: { readonly name: Parameters<typeof printLeaf>[1] }): void {
  e.token(word);
  e.space();
  printLeaf(e, node.name);
  e.space();
  e.token("=");
}

function printParam(e: Emitter, node: Param): void {
  if (node.value === undefined) {
    e.token("param");
    e.space();
    printLeaf(e, node.name);
    return;
  }
  head(e, "param", node);
  e.space();
  if (node.value.kind === "valueList") printValueList(e, node.value);
  else printLeaf(e, node.value);
}

/** Values that do not fit go below the key, each with its bar behind it. */
function printTag(e: Emitter, node: Tag): void {
  e.token("tag");
  e.space();
  printLeaf(e, node.key);
  if (node.values.length === 0) return;
  e.token(":");
  e.group(() =>
    e.indent(() =>
      node.values.forEach((value, i) => {
        if (i > 0) e.separator("|", " ");
        e.line(line);
        if (value.like) {
          e.token("like");
          e.space();
        }
        printLeaf(e, value.value);
      }),
    ),
  );
}

function printCondition(e: Emitter, node: ConditionDeclaration): void {
  e.token("condition");
  e.space();
  printLeaf(e, node.name);
  if (e.next("(")) printEnclosed(e, "()", node.parameters, printLeaf);
  e.space();
  e.token("=");
  e.group(() =>
    e.indent(() => {
      e.line(line);
      printExpression(e, node.body);
    }),
  );
}

function printPolicy(e: Emitter, node: PolicyDeclaration): void {
  e.token("policy");
  e.space();
  printLeaf(e, node.name);
  e.space();
  if (node.policyKind !== undefined) {
    e.token("for");
    e.space();
    printLeaf(e, node.policyKind);
    e.space();
  }
  const body = (): void =>
    node.members.forEach((member, i) => {
      if (i > 0) e.newline("always");
      if (member.kind === "error") return;
      printAnnotations(e, member.annotations);
      printMember(e, member);
    });
  e.enclosed("{", "}", hardline, node.members.length > 0 ? body : undefined);
}
