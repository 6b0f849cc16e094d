import type { Catalog } from "../../catalog/types.js";
import type { Condition, PrincipalEntry } from "../../ir/model.js";
import { operatorFromText, operatorTraits } from "../../ir/operator.js";
import { templateFromText } from "../../ir/template.js";
import { type ConditionWork, raiseCondition } from "../../raise/conditions.js";
import { raisePrincipals } from "../../raise/principals.js";
import { quoted } from "../../raise/quoted.js";
import { raiseResource } from "../../raise/resources.js";
import { stringOf } from "../../raise/strings.js";
import { isActionWord } from "../../raise/words.js";

/** What texts are raised with. */
export interface RaiseOptions {
  readonly catalog: Catalog;
  readonly partition: string;
}

/** A way to write a wire text in the language; several may give one text. */
export type Spelling = (text: string) => string;

/** The ways to write an action: what has one of them can be replaced by the same of another. */
export const actionSpellings: readonly Spelling[] = [
  (text) => (text === "*" || isActionWord(text) ? text : quoted(text)),
  quoted,
];

export function resourceSpellings(options: RaiseOptions, variables: boolean): readonly Spelling[] {
  const literal: Spelling = (text) => stringOf(templateFromText(text, { variables, wildcards: true }), true);
  return [(text) => (text === "*" ? text : literal(text)), (text) => raiseResource(text, { ...options, variables })];
}

export function principalSpelling(type: PrincipalEntry["type"]): Spelling {
  return (value) => raisePrincipals({ negated: false, everyone: false, entries: [{ type, value }] })[0] ?? "";
}

/** Values of strings and ARNs stand in quotes, others may go without. */
export function valueSpellings({ operator }: Condition, variables: boolean): readonly Spelling[] {
  const traits = operatorTraits[operator.name];
  const template = (text: string): ReturnType<typeof templateFromText> =>
    templateFromText(text, { variables: variables && traits.variables, wildcards: traits.wildcards });
  const plain: Spelling = (text) => stringOf(template(text), traits.wildcards);
  return traits.family === "numeric" || traits.family === "bool" ? [(text) => text, plain] : [plain];
}

/** A condition in the words of the language; `undefined` when it is none, or always one. */
export function conditionText(condition: Condition, work: ConditionWork): string | undefined {
  const raised = raiseCondition(condition, work);
  if (typeof raised === "string") return undefined;
  const values = raised.values === undefined ? "" : `[${raised.values.join(", ")}]`;
  return `${raised.before}${values}${raised.after}`;
}

/** `undefined` for an operator that IAM does not have. */
export function conditionFrom(operator: string, key: string, values: readonly string[]): Condition | undefined {
  const known = operatorFromText(operator);
  return known === undefined ? undefined : { operator: known, key, values };
}
