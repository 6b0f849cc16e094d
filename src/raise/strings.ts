import type { Template, TemplatePart } from "../ir/template.js";
import { attributePath } from "./attributes.js";
import { textBody } from "./quoted.js";

/** A default stands between single quotes, inside of the double ones. */
function interpolation({ key, default: fallback }: TemplatePart & { readonly kind: "variable" }): string {
  const target = attributePath(key, "'") ?? (/^[A-Za-z0-9_./:@+=-]*:[A-Za-z0-9_./:@+=-]*$/.test(key) ? key : `'${key}'`);
  return fallback === undefined ? `\${${target}}` : `\${${target} ?? '${textBody(fallback, false)}'}`;
}

function partBody(part: TemplatePart, pattern: boolean): string {
  switch (part.kind) {
    case "text":
      return textBody(part.text, pattern);
    case "any":
      return "*";
    case "one":
      return "?";
    case "variable":
      return interpolation(part);
  }
}

/** A string literal for a template: variables interpolated, in patterns what is no wildcard escaped. */
export function stringOf(template: Template, pattern: boolean): string {
  return `"${template.map((part) => partBody(part, pattern)).join("")}"`;
}
