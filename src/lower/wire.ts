import type { ValueTemplate } from "../check/model.js";
import type { PolicyVersion } from "../ir/model.js";
import { type TemplateOptions, templateFromText, textFromTemplate } from "../ir/template.js";
import { sameValue, tidyValue } from "./term.js";

/** Where a text stands: whether `${…}` and wildcards mean something there. */
export type Position = Pick<TemplateOptions, "variables" | "wildcards">;

export const resourcePosition: Position = { variables: true, wildcards: true };

/**
 * Wire spelling of a template. `undefined` when there is none: variables and escapes need version 2012-10-17 (§5.1.2), and
 * a variable's name cannot hold a space (§5.1.5). What is returned is read back as exactly the template.
 */
export function wireText(template: ValueTemplate, position: Position, version: PolicyVersion): string | undefined {
  const plain = plainText(template, position);
  if (plain !== undefined) return plain;
  const options = { ...position, variables: position.variables && version === "2012-10-17" };
  const text = textFromTemplate(template, options);
  return sameValue(tidyValue(templateFromText(text, options)), tidyValue(template)) ? text : undefined;
}

const special = /[$*?]/;

/** The spelling of a template in which no character needs a second thought; `undefined` for all others. */
function plainText(template: ValueTemplate, { wildcards }: Position): string | undefined {
  let text = "";
  for (const part of template) {
    if (part.kind === "text" && !special.test(part.text)) text += part.text;
    else if (part.kind === "any" && wildcards) text += "*";
    else if (part.kind === "one" && wildcards) text += "?";
    else return undefined;
  }
  return text;
}
