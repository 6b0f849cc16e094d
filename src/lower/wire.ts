import type { ValueTemplate } from "../check/model.js";
import type { PolicyVersion } from "../ir/model.js";
import { type TemplateOptions, templateFromText, textFromTemplate } from "../ir/template.js";
import { tidyValue, valueKey } from "./term.js";

/** Where a text stands: whether `${…}` and wildcards mean something there. */
export type Position = Pick<TemplateOptions, "variables" | "wildcards">;

export const resourcePosition: Position = { variables: true, wildcards: true };

/**
 * Wire spelling of a template. `undefined` when there is none: variables and escapes need version 2012-10-17 (§5.1.2), and
 * a variable's name cannot hold a space (§5.1.5). What is returned is read back as exactly the template.
 */
export function wireText(template: ValueTemplate, position: Position, version: PolicyVersion): string | undefined {
  const options = { ...position, variables: position.variables && version === "2012-10-17" };
  const text = textFromTemplate(template, options);
  return valueKey(tidyValue(templateFromText(text, options))) === valueKey(tidyValue(template)) ? text : undefined;
}
