/**
 * Whether the resources of a statement can be those of a request. Patterns and the ARN formats of resource types are
 * compared segment by segment (iam-semantics §3.2); a variable and a placeholder may be any text, so that "no" is certain
 * and "yes" is not.
 */
import type { Statement } from "../ir/model.js";
import { templateFromText } from "../ir/template.js";
import type { Shape } from "./carriage.js";

/** UTF-16 units, `-1` for any text and `-2` for any unit. */
type Glob = readonly number[];

const any = -1;
const one = -2;
const segments = 6;

/** Beyond this many steps two patterns count as meeting. */
const limit = 200_000;

function globOf(text: string): Glob {
  const glob: number[] = [];
  for (const part of templateFromText(text, { variables: true, wildcards: true })) {
    if (part.kind === "text") for (let i = 0; i < part.text.length; i++) glob.push(part.text.charCodeAt(i));
    else if (part.kind === "one") glob.push(one);
    else if (glob.at(-1) !== any) glob.push(any);
  }
  return glob;
}

/** Split on the first five colons, as evaluation does: variables stand in the last segment only (§5.2.6). */
function segmentsOf(text: string): readonly string[] {
  const parts = text.split(":");
  return parts.length <= segments ? parts : [...parts.slice(0, segments - 1), parts.slice(segments - 1).join(":")];
}

function meet(a: Glob, b: Glob): boolean {
  if (a.length * b.length > limit) return true;
  let row = [true];
  for (const [j, symbol] of b.entries()) row.push(row[j] === true && symbol === any);
  for (const symbol of a) {
    const next = [symbol === any && row[0] === true];
    for (const [j, other] of b.entries()) {
      const skips = symbol === any || other === any;
      const alike = symbol === other || symbol === one || other === one;
      next.push((skips && (row[j + 1] === true || next[j] === true)) || (!skips && alike && row[j] === true));
    }
    row = next;
  }
  return row[b.length] === true;
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
  const glob = Array.from({ length: segments }, (_, i) => plain[i] ?? [any]);
  formats.set(format, glob);
  return glob;
}

function meets(pattern: string, arn: string): boolean {
  if (pattern === "*") return true;
  // `*` is the only pattern that matches the resource `*` (§2.2.3).
  if (arn === "*") return false;
  const wanted = patternSegments(pattern);
  const format = formatSegments(arn);
  return wanted?.every((glob, i) => meet(glob, format[i] ?? [any])) === true;
}

/** Whether some resource of the shape can match the statement. */
export function canMatch({ resources }: Statement, { arns }: Shape): boolean {
  if (resources === undefined) return true;
  // What `NotResource` leaves is not looked into, unless it is nothing.
  if (resources.negated) return !resources.patterns.includes("*");
  return resources.patterns.some((pattern) => arns.some((arn) => meets(pattern, arn)));
}
