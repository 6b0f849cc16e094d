import type { ISerializedGast } from "chevrotain";
import { TagwardParser } from "../../src/syntax/parser.js";

/** A production as chevrotain serialises it, with the members of all its kinds. */
export interface Production {
  readonly type: string;
  readonly name?: string;
  readonly label?: string;
  readonly definition?: readonly Production[];
  readonly separator?: Production;
}

/**
 * The grammar as the parser records it, without the rules that read mistakes (`mistaken…`) and what is empty without them:
 * the language as it is meant to be written. From `file` on, each rule before those that only it and later ones use.
 */
export function languageProductions(): readonly Production[] {
  const all = new TagwardParser(true).getSerializedGastProductions() as readonly (ISerializedGast & Production)[];
  const rules = new Map(all.map((rule) => [rule.name, { ...rule, definition: clean(rule.definition ?? []) }]));
  const ordered = new Set<Production>();
  const add = (production: Production): void => {
    const rule = production.type === "NonTerminal" || production.type === "Rule" ? rules.get(production.name) : undefined;
    if (rule !== undefined && ordered.has(rule)) return;
    if (rule !== undefined) ordered.add(rule);
    for (const inner of rule?.definition ?? production.definition ?? []) add(inner);
  };
  add({ type: "NonTerminal", name: "file" });
  return [...ordered];
}

function isMistake(name: string | undefined): boolean {
  return name?.startsWith("mistaken") ?? false;
}

function clean(productions: readonly Production[]): readonly Production[] {
  return productions.flatMap((production) => {
    if (production.type === "NonTerminal") return isMistake(production.name) ? [] : [production];
    if (production.definition === undefined) return [production];
    const definition = clean(production.definition);
    if (definition.length === 0) return [];
    if (production.type === "Alternation" && definition.length === 1) return definition[0]?.definition ?? [];
    return [{ ...production, definition }];
  });
}
