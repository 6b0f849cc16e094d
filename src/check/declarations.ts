import type { ConditionDeclaration, Declaration, Name } from "../ast/nodes.js";
import { duplicateName, noMeaningYet, reservedName } from "../diagnostics/names.js";
import { actionLists } from "./actions.js";
import { type Place, readAnnotations, type Suppression } from "./annotations.js";
import { type Checker, type Env, enter, type FileScope, newUse, rootEnv } from "./context.js";
import { checkConditionDeclaration } from "./expressions.js";
import { namedList } from "./lists.js";
import { isReserved } from "./names.js";
import { principalLists } from "./principals.js";
import type { Reporter } from "./reporter.js";
import { resourceLists } from "./resources.js";
import { resolveValues } from "./values.js";

const places: Readonly<Partial<Record<Declaration["kind"], Place>>> = {
  condition: "a condition",
  actions: "a list of actions",
  resources: "a list of resources",
};

/** Checks what is declared by itself, whether or not anything uses it. Policies have their own way. */
export function checkDeclaration(node: Declaration, scope: FileScope, checker: Checker, suppressions: Suppression[]): void {
  if (node.kind === "error" || node.kind === "policy") return;
  const { unchecked } = readAnnotations(node, places[node.kind] ?? "a declaration", checker.reporter, suppressions);
  const env = rootEnv(checker, scope, newUse({ unchecked }));
  switch (node.kind) {
    case "actions":
      listDeclaration(node, () => namedList(node.name, actionLists, env), env);
      return;
    case "resources":
      listDeclaration(node, () => namedList(node.name, resourceLists, env), env);
      return;
    case "principals":
      listDeclaration(node, () => namedList(node.name, principalLists, env), env);
      return;
    case "values":
      resolveValues(node.list, "literal", enter(env, { declaration: node, home: scope }));
      return;
    case "param":
      if (node.value !== undefined) resolveValues(node.value, "literal", enter(env, { declaration: node, home: scope }));
      return;
    case "condition":
      checkParameters(node, checker.reporter);
      checkConditionDeclaration(node, scope, checker, newUse({ unchecked }));
      return;
    case "tag":
      return;
    case "test":
    case "claim":
      checker.reporter.report(noMeaningYet(node.title.span, node.kind));
      return;
  }
}

/** A list whose name is taken by another declaration cannot be asked for by name, and has been reported. */
function listDeclaration(node: { readonly name: Name }, read: () => unknown, { scope }: Env): void {
  const declared = scope.names.get(node.name.text)?.declaration;
  if (declared?.name === node.name) read();
}

function checkParameters({ parameters }: ConditionDeclaration, reporter: Reporter): void {
  const seen = new Map<string, Name>();
  for (const parameter of parameters) {
    const { text, span } = parameter;
    const first = seen.get(text);
    if (text === "") continue;
    if (isReserved(text)) reporter.report(reservedName(span, text));
    else if (first !== undefined) reporter.report(duplicateName(span, text, first.span, "parameter"));
    else seen.set(text, parameter);
  }
}
