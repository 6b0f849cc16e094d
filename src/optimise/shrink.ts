import type { ActionInfo, Catalog, ServiceInfo } from "../catalog/types.js";
import type { Policy } from "../ir/model.js";
import type { Pass } from "./pass.js";
import { writeList } from "./write.js";

/** A wildcard that stands for actions that were listed. */
export interface Fold {
  readonly pattern: string;
  /** All that the catalogue has for it, by service and name. */
  readonly actions: readonly string[];
}

/**
 * Folds the actions of a list into `service:Name*` where every action of the service that begins so is listed, as of the day of
 * the catalogue: what AWS adds later is then in it. A name is cut between its words only. Services that the catalogue does not
 * hold, actions that it does not know, and `NotAction` stay as they are.
 */
export function shrinkWith(catalog: Catalog): Pass {
  return {
    name: "shrink",
    rewrite: (draft, policy) => {
      policy.statements.forEach(({ actions }, i) => {
        if (actions.negated) return;
        const patterns = folded(actions.patterns, catalog);
        if (patterns.length < actions.patterns.length) writeList(draft, i, "actions", patterns);
      });
    },
  };
}

interface Listed {
  readonly prefix: string;
  readonly service: ServiceInfo;
  /** Lower-cased names that the list has, written out or by a wildcard. */
  readonly names: Set<string>;
  /** Those written out, with the pattern. */
  readonly literals: Map<string, ActionInfo>;
}

/** The list itself where nothing is folded. */
function folded(patterns: readonly string[], catalog: Catalog): readonly string[] {
  const replaced = new Map<string, string>();
  for (const listed of listedOf(patterns, catalog)) for (const [from, to] of foldsIn(listed)) replaced.set(from, to);
  return replaced.size === 0 ? patterns : [...new Set(patterns.map((pattern) => replaced.get(pattern.toLowerCase()) ?? pattern))];
}

function listedOf(patterns: readonly string[], catalog: Catalog): Iterable<Listed> {
  const services = new Map<string, Listed>();
  for (const pattern of patterns) {
    const colon = pattern.indexOf(":");
    const prefix = pattern.slice(0, Math.max(colon, 0)).toLowerCase();
    const service = catalog.service(prefix);
    if (service === undefined) continue;
    const listed = services.get(prefix) ?? { prefix, service, names: new Set(), literals: new Map() };
    services.set(prefix, listed);
    const name = pattern.slice(colon + 1);
    for (const action of catalog.expand(prefix, name)) {
      listed.names.add(action.name.toLowerCase());
      if (action.name.toLowerCase() === name.toLowerCase()) listed.literals.set(name.toLowerCase(), action);
    }
  }
  return services.values();
}

/** What each pattern that goes, in lower case, goes into. */
function foldsIn({ prefix, service, names, literals }: Listed): ReadonlyMap<string, string> {
  const whole = wholeBeginnings(service, names);
  const groups = new Map<string, string[]>();
  for (const [name, action] of literals) {
    const beginning = beginnings(action.name).find((text) => whole(text.toLowerCase()));
    if (beginning === undefined) continue;
    const pattern = `${prefix}:${beginning}*`;
    groups.set(pattern, [...(groups.get(pattern) ?? []), `${prefix}:${name}`]);
  }
  return new Map([...groups].flatMap(([to, all]) => (all.length < 2 ? [] : all.map((from) => [from, to] as const))));
}

/** What a name may begin with, whole words only and all of it at last, the shortest first. */
function beginnings(name: string): readonly string[] {
  const found = [""];
  for (let at = 1; at < name.length; at++) {
    if (isUpper(name.charCodeAt(at)) && !isUpper(name.charCodeAt(at - 1))) found.push(name.slice(0, at));
  }
  return [...found, name];
}

const isUpper = (unit: number): boolean => unit >= 65 && unit <= 90;

/** Whether all actions of the service that begin so are listed. Two searches in a sorted list. */
function wholeBeginnings({ actions }: ServiceInfo, names: ReadonlySet<string>): (beginning: string) => boolean {
  const sorted = [...actions.keys()].sort();
  const missing = [0];
  for (const name of sorted) missing.push((missing.at(-1) ?? 0) + (names.has(name) ? 0 : 1));
  const place = (text: string): number => {
    let [from, to] = [0, sorted.length];
    while (from < to) {
      const middle = Math.floor((from + to) / 2);
      if ((sorted[middle] ?? "") < text) from = middle + 1;
      else to = middle;
    }
    return from;
  };
  return (beginning) => missing[place(beginning)] === missing[place(`${beginning}\uffff`)];
}

/** The wildcards of what a policy became that are not in it, each once. */
export function foldsOf(before: Policy, after: readonly Policy[], catalog: Catalog): readonly Fold[] {
  const patternsOf = ({ statements }: Policy): readonly string[] => statements.flatMap(({ actions }) => actions.patterns);
  const written = new Set(patternsOf(before));
  const made = new Set(after.flatMap(patternsOf).filter((pattern) => pattern.endsWith("*") && !written.has(pattern)));
  return [...made].map((pattern) => {
    const colon = pattern.indexOf(":");
    const prefix = pattern.slice(0, colon);
    return { pattern, actions: catalog.expand(prefix, pattern.slice(colon + 1)).map(({ name }) => `${prefix}:${name}`) };
  });
}
