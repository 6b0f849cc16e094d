import type { Condition, Policy, PrincipalElement, ResourceElement, Statement } from "../../ir/model.js";
import { operatorText, operatorTraits } from "../../ir/operator.js";
import { type Template, type TemplatePart, templateFromText, textFromTemplate } from "../../ir/template.js";

/** A character, a wildcard, or a variable as a whole. */
type Token = string | { readonly wildcard: "*" | "?" };

function tokensOf(template: Template): readonly Token[] {
  return template.flatMap((part): readonly Token[] => {
    if (part.kind === "text") return [...part.text];
    if (part.kind === "variable") return [`\${${part.key.toLowerCase()} ${part.default ?? ""}}`];
    return [{ wildcard: part.kind === "any" ? "*" : "?" }];
  });
}

const isStar = (token: Token | undefined): boolean => typeof token === "object" && token.wildcard === "*";

function fits(pattern: Token | undefined, token: Token): boolean {
  if (pattern === undefined) return false;
  if (typeof pattern === "string") return pattern === token;
  return typeof token === "string" ? token.length === 1 : token.wildcard === "?";
}

/** Whether everything that matches `tokens` matches `pattern`. Never says so wrongly; two pointers. */
function covers(pattern: readonly Token[], tokens: readonly Token[]): boolean {
  let p = 0;
  let t = 0;
  let star = -1;
  let starAt = 0;
  while (t < tokens.length) {
    const token = tokens[t] ?? "";
    if (isStar(pattern[p])) {
      star = p++;
      starAt = t;
    } else if (fits(pattern[p], token)) {
      p++;
      t++;
    } else if (star >= 0) {
      p = star + 1;
      t = ++starAt;
    } else return false;
  }
  while (isStar(pattern[p])) p++;
  return p === pattern.length;
}

/** Lists beyond this are compared as they are. */
const pairLimit = 4_000_000;

/** Sorted, each once, and without what another one covers. */
function reduced(patterns: readonly string[], parts: (pattern: string) => readonly (readonly Token[])[]): readonly string[] {
  const distinct = [...new Set(patterns)].sort();
  if (distinct.length ** 2 > pairLimit) return distinct;
  const tokens = distinct.map(parts);
  const inside = (a: number, b: number): boolean => {
    const [own = [], other = []] = [tokens[a], tokens[b]];
    return own.length === other.length && own.every((segment, i) => covers(other[i] ?? [], segment));
  };
  return distinct.filter((_, a) => !distinct.some((__, b) => a !== b && inside(a, b) && (b < a || !inside(b, a))));
}

const wild = (variables: boolean): { readonly variables: boolean; readonly wildcards: true } => ({ variables, wildcards: true });

/** `*` is everything there is. */
function list(patterns: readonly string[], parts: (pattern: string) => readonly (readonly Token[])[]): readonly string[] {
  return patterns.includes("*") ? ["*"] : reduced(patterns, parts);
}

function actionParts(pattern: string): readonly (readonly Token[])[] {
  return pattern.split(":").map((part) => tokensOf(templateFromText(part, wild(false))));
}

/** Split at the first five colons; wildcards do not cross them (iam-semantics §3.2). */
function arnParts(pattern: string, variables: boolean): readonly (readonly Token[])[] {
  const parts: Token[][] = [[]];
  for (const token of tokensOf(templateFromText(pattern, wild(variables)))) {
    if (token === ":" && parts.length < 6) parts.push([]);
    else parts.at(-1)?.push(token);
  }
  return parts;
}

/** Two spellings of one operator, and `IfExists` where it changes nothing (§4.8.1, §4.10.2, §4.10.4). */
function operatorForm({ operator }: Condition): string {
  const { negated } = operatorTraits[operator.name];
  const idle = operator.qualifier === "ForAllValues" || (negated && operator.qualifier === undefined);
  const text = operatorText({ ...operator, ifExists: operator.ifExists && !idle });
  return text.replace("ArnEquals", "ArnLike").replace("ArnNotEquals", "ArnNotLike");
}

/** Names of variables ignore letter case (§5.1.1). */
function folded(part: TemplatePart): TemplatePart {
  return part.kind === "variable" ? { ...part, key: part.key.toLowerCase() } : part;
}

function valuesForm({ operator, values }: Condition, variables: boolean): readonly string[] {
  const traits = operatorTraits[operator.name];
  const options = { variables: variables && traits.variables, wildcards: traits.wildcards };
  const templates = values.map((value) => templateFromText(value, options));
  const texts = templates.map((template) => textFromTemplate(template.map(folded), options));
  if (traits.family === "bool" || traits.family === "null") return [...new Set(texts.map((text) => text.toLowerCase()))].sort();
  if (traits.family === "arn") return reduced(texts, (text) => arnParts(text, options.variables));
  return reduced(texts, (text) => [tokensOf(templateFromText(text, options))]);
}

function principalForm({ negated, everyone, entries }: PrincipalElement): unknown {
  const texts = everyone ? ["AWS *"] : entries.map(({ type, value }) => `${type} ${value}`);
  return [negated, [...new Set(texts)].sort()];
}

/** A variable without a value counts in `NotResource`, covered or not (§2.2.8). */
function resourcesForm({ negated, patterns }: ResourceElement, variables: boolean): readonly string[] {
  if (negated && patterns.some((pattern) => pattern.includes("${"))) return [...new Set(patterns)].sort();
  return list(patterns, (pattern) => arnParts(pattern, variables));
}

/** `Null: false` beside a comparison that needs the key (§4.12). */
function isImplied({ operator, key, values }: Condition, all: readonly Condition[]): boolean {
  if (operator.name !== "Null" || operator.qualifier !== undefined || values.some((value) => value.toLowerCase() !== "false"))
    return false;
  const needsKey = ({ operator: other }: Condition): boolean => {
    if (other.name === "Null" || other.qualifier === "ForAllValues") return false;
    return other.qualifier === "ForAnyValue" || (!other.ifExists && !operatorTraits[other.name].negated);
  };
  return all.some((other) => other.key.toLowerCase() === key.toLowerCase() && needsKey(other));
}

function statementForm({ effect, principals, actions, resources, conditions }: Statement, variables: boolean): string {
  const asked = conditions
    .filter((condition) => !isImplied(condition, conditions))
    .map((condition) => JSON.stringify([condition.key.toLowerCase(), operatorForm(condition), valuesForm(condition, variables)]));
  const patterns = actions.patterns.map((pattern) => pattern.toLowerCase());
  return JSON.stringify([
    effect,
    principals === undefined ? null : principalForm(principals),
    [actions.negated, list(patterns, actionParts)],
    resources === undefined ? [false, ["*"]] : [resources.negated, resourcesForm(resources, variables)],
    asked.sort(),
  ]);
}

/**
 * What policies say, as text: equal texts mean equal decisions. Aside are left the order of statements, lists and keys,
 * repetitions, what another entry of a list covers, letter case where IAM ignores it, and Sids.
 */
export function normalForm(policies: readonly Policy[]): string {
  const statements = policies.flatMap(({ statements: all, version }) =>
    all.map((statement) => statementForm(statement, version === "2012-10-17")),
  );
  return [...new Set(statements)].sort().join("\n");
}
