import type { ActionItem, ActionsDeclaration, ErrorNode, Name, QualifiedName, Star, StringLiteral } from "../ast/nodes.js";
import { isRetired, prefixOfAlias } from "../catalog/service-list.js";
import type { ServiceInfo } from "../catalog/types.js";
import { actionFormat, variableInElement } from "../diagnostics/clauses.js";
import { nearest, nearestPattern } from "../diagnostics/suggest.js";
import { unknownAction, unknownService, wildcardMatchesNothing } from "../diagnostics/types.js";
import type { Span } from "../text/span.js";
import type { Env } from "./context.js";
import type { ListKind } from "./lists.js";
import type { ActionPattern } from "./model.js";
import { plainText, shownTemplate } from "./pattern.js";
import { resolveString } from "./values.js";

/** How lists of actions are read. */
export const actionLists: ListKind<ActionItem, ActionPattern> = {
  kind: "actions",
  item: actionItem,
  listOf: (declaration) => (declaration as ActionsDeclaration).list,
};

function actionItem(node: Exclude<ActionItem, Name | ErrorNode>, env: Env): readonly ActionPattern[] | undefined {
  if (node.kind === "star") return [{ kind: "action", text: "*", span: node.span }];
  if (node.kind === "qualified") return one(checkAction(node.text, node, env));
  return quotedActions(node, env);
}

function one(item: ActionPattern | undefined): readonly ActionPattern[] | undefined {
  return item === undefined ? undefined : [item];
}

/** A quoted action; parameters and values may be filled in, attributes not (iam-semantics §2.1.8). */
function quotedActions(node: StringLiteral, env: Env): readonly ActionPattern[] | undefined {
  const values = resolveString(node, "literal", env);
  if (values === undefined) return undefined;
  const result: ActionPattern[] = [];
  for (const { template } of values) {
    const text = plainText(template);
    if (text === undefined) {
      env.checker.reporter.report(variableInElement(node.span, `the action \`${shownTemplate(template)}\``));
      return undefined;
    }
    const item = text === "*" ? ({ kind: "action", text, span: node.span } as const) : checkAction(text, node, env);
    if (item === undefined) return undefined;
    result.push(item);
  }
  return result;
}

type Written = QualifiedName | StringLiteral | Star;

/** §2.1.1, §2.1.5: one colon, no wildcard before it. */
function checkAction(text: string, node: Written, env: Env): ActionPattern | undefined {
  const { reporter } = env.checker;
  const colon = text.indexOf(":");
  const prefix = text.slice(0, colon);
  const name = text.slice(colon + 1);
  if (colon > 0 && /[*?]/.test(prefix)) {
    reporter.report(actionFormat(node.span, text, "IAM takes no wildcard before the colon; `*` alone is every action"));
    return undefined;
  }
  if (colon <= 0 || !/^[A-Za-z0-9-]+$/.test(prefix) || !hasNameFormat(name, env)) {
    reporter.report(actionFormat(node.span, text, "an action is written `service:Name`; the name may hold `*` and `?`"));
    return undefined;
  }
  const canonical = catalogued(text, prefix, name, node, env);
  return canonical === undefined ? undefined : { kind: "action", text: canonical, span: node.span };
}

/** A pattern that matches something: another one that does not would be no help. */
function patternMeant({ prefix, actions }: ServiceInfo, name: string, { checker }: Env): string | undefined {
  const names = [...actions.values()].map((action) => action.name);
  const similar = nearestPattern(name, names);
  return similar === undefined || checker.catalog.expand(prefix, similar).length === 0 ? undefined : `${prefix}:${similar}`;
}

/** No action has a hyphen or no name at all; IAM takes both, and nothing matches. */
function hasNameFormat(name: string, env: Env): boolean {
  return (env.use.unchecked ? /^[A-Za-z0-9*?-]*$/ : /^[A-Za-z0-9*?]+$/).test(name);
}

/** The catalogue's spelling; the text as it is when the catalogue is silent or not asked. */
function catalogued(text: string, prefix: string, name: string, node: Written, env: Env): string | undefined {
  const { catalog, reporter } = env.checker;
  const service = catalog.service(prefix);
  const pattern = /[*?]/.test(name);
  const spelled = (action: string): string => (node.kind === "string" ? JSON.stringify(action) : action);
  if (service === undefined) {
    if (!env.use.unchecked) checkPrefix(prefix, name, node.span, spelled, env);
    return text;
  }
  if (pattern) {
    if (!env.use.unchecked && catalog.expand(prefix, name).length === 0) {
      const meant = patternMeant(service, name, env);
      reporter.report(wildcardMatchesNothing(node.span, text, catalog.date, meant, meant && spelled(meant)));
    }
    return `${service.prefix}:${name}`;
  }
  const action = catalog.action(prefix, name);
  if (action !== undefined) return `${service.prefix}:${action.name}`;
  if (env.use.unchecked) return text;
  const near = nearest(
    name,
    [...service.actions.values()].map((each) => each.name),
  );
  const whole = near === undefined ? undefined : `${service.prefix}:${near}`;
  reporter.report(unknownAction(node.span, text, catalog.date, whole, whole === undefined ? undefined : spelled(whole)));
  return undefined;
}

/** TW201. A service that exists and is not loaded is taken as it is. */
function checkPrefix(prefix: string, name: string, span: Span, spelled: (action: string) => string, env: Env): void {
  const { catalog, reporter } = env.checker;
  if (catalog.isService(prefix)) return;
  const retired = isRetired(prefix);
  const meant = prefixOfAlias(prefix) ?? (retired ? undefined : nearest(prefix, catalog.allServices));
  const newText = meant === undefined ? undefined : spelled(`${meant}:${name}`);
  reporter.report(unknownService(span, prefix, catalog.date, retired, meant, newText));
}
