import { catalog } from "../../src/catalog/catalog.js";
import { type CheckInput, type CheckResult, check } from "../../src/check/check.js";
import type { CheckedExpression, CheckedPolicy, CheckedRule, ItemSet, ValueTemplate } from "../../src/check/model.js";
import type { Diagnostic } from "../../src/diagnostics/diagnostic.js";
import { parse } from "../../src/syntax/parse.js";
import { applyEdits } from "../../src/text/edit.js";

/** Source texts by file name; a lone text is `main.abac`. The last file is the root. */
export type Sources = string | Readonly<Record<string, string>>;

type Options = Partial<Pick<CheckInput, "params" | "partition" | "catalog" | "roots">>;

export interface Checked extends CheckResult {
  readonly texts: ReadonlyMap<string, string>;
  /** What the parser reported. */
  readonly syntax: readonly Diagnostic[];
}

/** Parses and checks; import paths are taken from the folder of `main.abac`. */
export function checkSources(sources: Sources, options: Options = {}): Checked {
  const texts = new Map(Object.entries(typeof sources === "string" ? { "main.abac": sources } : sources));
  const parsed = new Map([...texts].map(([name, text]) => [name, parse({ name, text })]));
  const files = new Map([...parsed].map(([name, { file }]) => [name, file]));
  const imports = new Map(
    [...files].map(([name, file]) => {
      const targets = file.imports.map(({ path }): [string, string] => [path.raw, path.raw.replace(/^\.\//, "")]);
      return [name, new Map(targets.filter(([, target]) => files.has(target)))];
    }),
  );
  const roots = [[...texts.keys()].at(-1)!];
  const result = check({ files, imports, roots, params: {}, catalog, ...options });
  return { ...result, texts, syntax: [...parsed.values()].flatMap(({ diagnostics }) => diagnostics) };
}

/** `CODE underlined` for each problem of parsing and checking; warnings and infos are marked. */
export function problems(sources: Sources, options?: Options): readonly string[] {
  const { texts, diagnostics, syntax } = checkSources(sources, options);
  return [...syntax, ...diagnostics].map((each) => {
    const { file, start, end } = each.span;
    const mark = each.severity === "error" ? "" : ` (${each.severity})`;
    return `${each.code}${mark} ${texts.get(file)?.slice(start, end) ?? file}`;
  });
}

/** The text after the fix, by index, of the only problem with that code. */
export function fixed(text: string, code: string, index = 0): string {
  const found = checkSources(text).diagnostics.filter((each) => each.code === code);
  const fix = found[0]?.fixes[index];
  if (found.length !== 1 || fix === undefined) throw new Error(`${found.length} ${code}, ${found[0]?.fixes.length ?? 0} fixes`);
  return applyEdits(text, fix.edits);
}

/** The labels of the only problem with that code: what each underlines. */
export function labels(sources: Sources, code: string): readonly string[] {
  const { texts, diagnostics } = checkSources(sources);
  const found = diagnostics.filter((each) => each.code === code);
  if (found.length !== 1) throw new Error(`${found.length} ${code}`);
  return found[0]!.labels.map(({ span }) => texts.get(span.file)?.slice(span.start, span.end) ?? "?");
}

// ---------------------------------------------------------------- results as text

/** The only policy of sources without an error. */
export function policyOf(sources: Sources, options?: Options): CheckedPolicy {
  const { policies, diagnostics, syntax } = checkSources(sources, options);
  const errors = [...syntax, ...diagnostics].filter(({ severity }) => severity === "error");
  if (errors.length > 0) throw new Error(errors.map(({ code, message }) => `${code} ${message}`).join("\n"));
  if (policies.length !== 1) throw new Error(`${policies.length} policies`);
  return policies[0]!;
}

/** The rules of the only policy, one text each. */
export function rulesOf(sources: Sources, options?: Options): readonly string[] {
  return policyOf(sources, options).rules.map(showRule);
}

/** The condition of a rule with it, in prefix form. */
export function conditionOf(expression: string, declarations = "", options?: Options): string {
  const text = `${declarations}\npolicy P { rule R { allow s3:GetObject on * when ${expression} } }`;
  return show(policyOf(text, options).rules[0]!.condition!);
}

/** The problems of a rule with that condition. */
export function conditionProblems(expression: string, declarations = "", options?: Options): readonly string[] {
  return problems(`${declarations}\npolicy P { rule R { allow s3:GetObject on * when ${expression} } }`, options);
}

function showRule(rule: CheckedRule): string {
  const parts = [`${rule.effect} ${showSet(rule.actions, ({ text }) => text)}`];
  if (rule.principals !== undefined) parts.push(`from ${showSet(rule.principals, ({ type, value }) => `${type} ${value}`)}`);
  if (rule.resources !== undefined) parts.push(`on ${showSet(rule.resources, ({ template }) => showTemplate(template))}`);
  if (rule.condition !== undefined) parts.push(`when ${show(rule.condition)}`);
  return parts.join(" ");
}

function showSet<Item extends { readonly kind: string }>(set: ItemSet<Item>, item: (each: Item) => string): string {
  const list = (items: ItemSet<Item>["include"]): string =>
    items.map((each) => ("include" in each ? `{${showSet(each, item)}}` : item(each))).join(", ");
  return set.exclude.length === 0 ? list(set.include) : `${list(set.include)} except ${list(set.exclude)}`;
}

/** Wildcards as `‹*›`, variables as `${key}`, so that they differ from text. */
export function showTemplate(template: ValueTemplate): string {
  return template
    .map((part) => {
      if (part.kind === "text") return part.text;
      if (part.kind === "variable") return `\${${part.key}${part.default === undefined ? "" : ` ?? ${part.default}`}}`;
      return part.kind === "any" ? "‹*›" : "‹?›";
    })
    .join("");
}

export function show(node: CheckedExpression): string {
  switch (node.kind) {
    case "and":
    case "or":
      return `(${node.operands.map(show).join(` ${node.kind} `)})`;
    case "not":
      return `not(${show(node.operand)})`;
    case "presence":
      return `${node.present ? "exists" : "missing"} ${node.key}`;
    case "comparison": {
      const words = [
        node.quantifier ?? "",
        node.type,
        node.negated ? "not" : "",
        node.relation,
        node.ignoreCase ? "ignoreCase" : "",
        node.ifExists ? "ifExists" : "",
      ];
      return `${node.key} ${words.filter((word) => word !== "").join(" ")} [${node.values.map(showTemplate).join(", ")}]`;
    }
  }
}
