/**
 * Whether the resources of a statement can be those of a request. Patterns and the ARN formats of resource types are
 * compared segment by segment (iam-semantics §3.2); a variable and a placeholder may be any text, so that "no" is certain
 * and "yes" is not.
 */

import { type Glob, globFromTemplate, globFromText, overlaps } from "../ir/glob.js";
import type { Statement } from "../ir/model.js";
import { templateFromText } from "../ir/template.js";
import type { Shape } from "./carriage.js";

const segments = 6;
const anyText: Glob = globFromText("*");

function globOf(text: string): Glob {
  return globFromTemplate(templateFromText(text, { variables: true, wildcards: true }));
}

/** Split on the first five colons, as evaluation does: variables stand in the last segment only (§5.2.6). */
function segmentsOf(text: string): readonly string[] {
  const parts = text.split(":");
  return parts.length <= segments ? parts : [...parts.slice(0, segments - 1), parts.slice(segments - 1).join(":")];
}

/** A short pattern that ends in `*` is filled up with `*`, any other short one matches nothing (§3.8). */
function patternSegments(pattern: string): readonly Glob[] | undefined {
  const parts = segmentsOf(pattern);
  if (parts.length < segments && !pattern.endsWith("*")) return undefined;
  return Array.from({ length: segments }, (_, i) => globOf(parts[i] ?? "*"));
}

const formats = new Map<string, readonly Glob[]>();

/** A type's ARN format: every placeholder is any text. There are some thousands of them, and no more. */
function formatSegments(format: string): readonly Glob[] {
  const known = formats.get(format);
  if (known !== undefined) return known;
  const plain = segmentsOf(format).map((part) => globOf(part.replaceAll(/\$\{\w+\}/g, "*")));
  const glob = Array.from({ length: segments }, (_, i) => plain[i] ?? anyText);
  formats.set(format, glob);
  return glob;
}

function meets(pattern: string, arn: string): boolean {
  if (pattern === "*") return true;
  // `*` is the only pattern that matches the resource `*` (§2.2.3).
  if (arn === "*") return false;
  const wanted = patternSegments(pattern);
  const format = formatSegments(arn);
  return wanted?.every((glob, i) => overlaps(glob, format[i] ?? anyText)) === true;
}

/** Whether some resource of the shape can match the statement. */
export function canMatch({ resources }: Statement, { arns }: Shape): boolean {
  if (resources === undefined) return true;
  // What `NotResource` leaves is not looked into, unless it is nothing.
  if (resources.negated) return !resources.patterns.includes("*");
  return resources.patterns.some((pattern) => arns.some((arn) => meets(pattern, arn)));
}
