import { type ArnFields, arnFields } from "./arn-parts.js";
import { covers, type Glob, globFromTemplate } from "./glob.js";
import { templateFromText } from "./template.js";

/** A pattern that others are held against. */
export interface Pattern {
  /** As compared: in lower case where case does not count. */
  readonly text: string;
  /** Of an ARN the six fields, else the text in one. */
  readonly fields: () => readonly Glob[];
  /** What stands before the first wildcard or `${`: whatever the pattern covers begins with it. */
  readonly prefix: string;
  /** Without wildcards it covers nothing but itself; with a variable nobody knows what it is. */
  readonly isWide: boolean;
}

/** How the texts of a list are read. */
export interface Reading {
  readonly wildcards: boolean;
  readonly variables: boolean;
  readonly ignoreCase: boolean;
  /** Field by field (§2.2), else as one text. */
  readonly arns: boolean;
  /** A wildcard before the colon matches nothing (§2.1.5), the lone `*` aside. */
  readonly prefixed?: boolean;
}

export const actionReading: Reading = { wildcards: true, variables: false, ignoreCase: true, arns: false, prefixed: true };

export function resourceReading(variables: boolean): Reading {
  return { wildcards: true, variables, ignoreCase: false, arns: true };
}

export function patternFrom(written: string, reading: Reading): Pattern {
  const text = reading.ignoreCase ? written.toLowerCase() : written;
  const open = reading.wildcards ? text.search(/[*?]/) : -1;
  const variable = reading.variables ? text.indexOf("${") : -1;
  const start = open < 0 || (variable >= 0 && variable < open) ? variable : open;
  let fields: readonly Glob[] | undefined;
  return {
    text,
    fields: () => {
      fields ??= fieldsOf(text, reading);
      return fields;
    },
    prefix: start < 0 ? text : text.slice(0, start),
    isWide: open >= 0 && variable < 0 && (reading.prefixed !== true || text === "*" || open > text.indexOf(":")),
  };
}

function fieldsOf(text: string, reading: Reading): readonly Glob[] {
  const fields: ArnFields | undefined = reading.arns ? arnFields(text) : undefined;
  return (fields ?? [text]).map((field) => globFromTemplate(templateFromText(field, reading)));
}

/** Whether everything that `specific` matches, `general` matches too. */
export function isCovered(specific: Pattern, general: Pattern): boolean {
  if (specific.text === general.text) return true;
  // Actions that take no resource are asked for with `*`, which no other pattern matches (§2.2.3).
  if (!general.isWide || specific.text === "*") return false;
  if (general.text === "*") return true;
  const fields = general.fields();
  const others = specific.fields();
  return fields.length === others.length && fields.every((field, i) => covers(field, others[i] ?? []));
}

/** Comparisons that one policy may take: beyond them nothing more is found, so that no text makes it slow. */
export interface Budget {
  left: number;
}

export function budget(comparisons = 300_000): Budget {
  return { left: comparisons };
}

/** Which pattern of a list covers another one. Looked up by what a pattern begins with, not one by one. */
export interface CoverList {
  readonly patterns: readonly Pattern[];
  /** The position of a pattern of the list that covers this one, other than at `self`. */
  covering(pattern: Pattern, spend: Budget, self?: number): number | undefined;
}

export function coverList(patterns: readonly Pattern[]): CoverList {
  const byText = new Map<string, number>();
  const wideByPrefix = new Map<string, number[]>();
  for (const [i, { text, prefix, isWide }] of patterns.entries()) {
    if (!byText.has(text)) byText.set(text, i);
    if (!isWide) continue;
    const group = wideByPrefix.get(prefix);
    if (group === undefined) wideByPrefix.set(prefix, [i]);
    else group.push(i);
  }
  const lengths = [...new Set([...wideByPrefix.keys()].map(({ length }) => length))].sort((a, b) => a - b);

  const isWider = (pattern: Pattern, i: number, self: number): boolean => {
    const other = patterns[i];
    if (i === self || other === undefined || !isCovered(pattern, other)) return false;
    // Two that cover each other are the same: the earlier one stays.
    return i < self || !isCovered(other, pattern);
  };
  const amongWide = (pattern: Pattern, spend: Budget, self: number): number | undefined => {
    for (const length of lengths) {
      if (length > pattern.text.length) break;
      const group = wideByPrefix.get(pattern.text.slice(0, length)) ?? [];
      spend.left -= group.length;
      if (spend.left < 0) return undefined;
      const found = group.find((i) => isWider(pattern, i, self));
      if (found !== undefined) return found;
    }
    return undefined;
  };

  return {
    patterns,
    covering: (pattern, spend, self = patterns.length) => {
      const same = byText.get(pattern.text);
      if (same !== undefined && same < self) return same;
      return amongWide(pattern, spend, self);
    },
  };
}
