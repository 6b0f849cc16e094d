import type { ActionInfo, Catalog } from "../catalog/types.js";
import type { Span } from "../text/span.js";
import { type ActionPattern, type ItemSet, isItemSet } from "./model.js";

/** An action of the catalogue that a rule speaks of. */
export interface ListedAction {
  readonly info: ActionInfo;
  /** `cognito-idp:ListUsers` */
  readonly name: string;
  /** Spelled out rather than covered by a wildcard. */
  readonly literal: boolean;
  /** The item of the rule's list that names it, and where that is. */
  readonly item: ActionPattern | ItemSet<ActionPattern>;
  readonly span: Span;
}

/** The catalogued actions of a list, each once, exceptions taken out. Services that are not in the catalogue are passed over. */
export function listedActions({ include, exclude }: ItemSet<ActionPattern>, catalog: Catalog): readonly ListedAction[] {
  const found = new Map<string, ListedAction>();
  for (const item of include) {
    const add = (info: ActionInfo, literal: boolean): void => {
      const name = `${info.service}:${info.name}`;
      const known = found.get(name);
      if (known === undefined || (literal && !known.literal)) found.set(name, { info, name, literal, item, span: item.span });
    };
    if (isItemSet<ActionPattern>(item)) for (const { info, literal } of members(item, catalog).values()) add(info, literal);
    else for (const info of matching(item.text, catalog)) add(info, !isPattern(item.text));
  }
  for (const item of exclude) for (const name of members(item, catalog).keys()) found.delete(name);
  return [...found.values()];
}

/**
 * The first item of a list of which the catalogue cannot tell all actions: `*`, since no catalogue holds every service, and
 * what belongs to a service, or is an action, that this one does not have.
 */
export function unjudged({ include }: ItemSet<ActionPattern>, catalog: Catalog): ActionPattern | undefined {
  for (const item of include) {
    const found = isItemSet<ActionPattern>(item) ? unjudged(item, catalog) : isJudged(item, catalog) ? undefined : item;
    if (found !== undefined) return found;
  }
  return undefined;
}

function isJudged({ text }: ActionPattern, catalog: Catalog): boolean {
  const [prefix = "", name = ""] = text.split(":");
  if (text === "*" || catalog.service(prefix) === undefined) return false;
  return isPattern(text) || catalog.action(prefix, name) !== undefined;
}

export function isPattern(text: string): boolean {
  return /[*?]/.test(text);
}

type Members = Map<string, { readonly info: ActionInfo; readonly literal: boolean }>;

function members(item: ActionPattern | ItemSet<ActionPattern>, catalog: Catalog): Members {
  if (isItemSet<ActionPattern>(item)) return membersOfSet(item, catalog);
  const literal = !isPattern(item.text);
  return new Map(matching(item.text, catalog).map((info) => [`${info.service}:${info.name}`, { info, literal }]));
}

function membersOfSet({ include, exclude }: ItemSet<ActionPattern>, catalog: Catalog): Members {
  const result: Members = new Map();
  for (const each of include) {
    for (const [name, member] of members(each, catalog)) if (result.get(name)?.literal !== true) result.set(name, member);
  }
  for (const each of exclude) for (const name of members(each, catalog).keys()) result.delete(name);
  return result;
}

/** The catalogued actions that an item means. */
export function matching(text: string, catalog: Catalog): readonly ActionInfo[] {
  if (text === "*") return catalog.services.flatMap((prefix) => [...(catalog.service(prefix)?.actions.values() ?? [])]);
  const colon = text.indexOf(":");
  if (!isPattern(text)) {
    const action = catalog.action(text.slice(0, Math.max(colon, 0)), text.slice(colon + 1));
    return action === undefined ? [] : [action];
  }
  return catalog.expand(text.slice(0, colon), text.slice(colon + 1));
}
