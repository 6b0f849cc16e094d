/**
 * IAM text with policy variables, taken apart (§5). `${key}` and `${key, 'default'}` are variables; `${*}`, `${?}` and
 * `${$}` are the literal characters; `*` and `?` are wildcards where the position has them.
 */
export type TemplatePart =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "any" }
  | { readonly kind: "one" }
  | { readonly kind: "variable"; readonly key: string; readonly default?: string };

export type Template = readonly TemplatePart[];

export interface TemplateOptions {
  /** False for version 2008-10-17 and for operators without variables: `${…}` is plain text (§1.2.2, §5.2.3). */
  readonly variables: boolean;
  /** Whether `*` and `?` are wildcards. */
  readonly wildcards: boolean;
}

// §5.1.1, §5.1.3: no spaces in the key; a default stands in single quotes after a comma.
const maximumVariable = 1024;
const variableBody = /^([^\s,{}$'"]+)(?:,\s*'([^']*)')?$/;

function addText(parts: TemplatePart[], text: string): void {
  const last = parts[parts.length - 1];
  if (text === "") return;
  if (last?.kind === "text") parts[parts.length - 1] = { kind: "text", text: last.text + text };
  else parts.push({ kind: "text", text });
}

/** What `${body}` stands for, or `undefined` when it is malformed (§5.1.5). */
function partFromBody(body: string): TemplatePart | undefined {
  if (body === "*" || body === "?" || body === "$") return { kind: "text", text: body };
  const match = variableBody.exec(body);
  const key = match?.[1];
  if (key === undefined) return undefined;
  const fallback = match?.[2];
  return fallback === undefined ? { kind: "variable", key } : { kind: "variable", key, default: fallback };
}

/** The variable or escape that starts at `at` (a `$`), and where it ends; `undefined` when there is none or it is malformed. */
function variableAt(text: string, at: number): { readonly part: TemplatePart; readonly end: number } | undefined {
  if (text[at] !== "$" || text[at + 1] !== "{") return undefined;
  const close = text.indexOf("}", at + 2);
  // Bounds the search of a hostile `${${${…`: no key and default is longer than this.
  const part = close < 0 || close - at > maximumVariable ? undefined : partFromBody(text.slice(at + 2, close));
  return part === undefined ? undefined : { part, end: close + 1 };
}

function wildcardAt(text: string, at: number): TemplatePart | undefined {
  if (text[at] === "*") return { kind: "any" };
  return text[at] === "?" ? { kind: "one" } : undefined;
}

/**
 * Takes wire text apart. A malformed `${…` stays literal text: validators report it (TW135–TW138), evaluation then
 * simply never matches it.
 */
export function templateFromText(text: string, options: TemplateOptions): Template {
  const parts: TemplatePart[] = [];
  // Without a closing brace there is no variable: asked once, so that `${${${…` stays linear.
  const lastClose = options.variables ? text.lastIndexOf("}") : -1;
  let plain = 0;
  let i = 0;
  while (i < text.length) {
    const variable = i < lastClose ? variableAt(text, i) : undefined;
    const part = variable?.part ?? (options.wildcards ? wildcardAt(text, i) : undefined);
    if (part === undefined) {
      i++;
      continue;
    }
    addText(parts, text.slice(plain, i));
    if (part.kind === "text") addText(parts, part.text);
    else parts.push(part);
    i = variable?.end ?? i + 1;
    plain = i;
  }
  addText(parts, text.slice(plain));
  return parts;
}

/** Wire text of a template: the inverse of `templateFromText` with the same options. */
export function textFromTemplate(template: Template, options: TemplateOptions): string {
  const merged: TemplatePart[] = [];
  for (const part of template) {
    // Neighbouring texts are escaped as one, or `$` beside `{` would become a variable.
    if (part.kind === "text") addText(merged, part.text);
    else merged.push(part);
  }
  return merged.map((part) => partText(part, options)).join("");
}

function partText(part: TemplatePart, options: TemplateOptions): string {
  switch (part.kind) {
    case "text":
      return escapeText(part.text, options);
    case "any":
      return "*";
    case "one":
      return "?";
    case "variable":
      return part.default === undefined ? `\${${part.key}}` : `\${${part.key}, '${part.default}'}`;
  }
}

function escapeText(text: string, options: TemplateOptions): string {
  if (!options.variables) return text;
  const dollars = text.replaceAll("${", "${$}{");
  return options.wildcards ? dollars.replace(/[*?]/g, (character) => `\${${character}}`) : dollars;
}
