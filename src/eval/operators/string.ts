import { fold } from "../fold.js";
import { matched, type TextPattern, textPattern } from "../text-pattern.js";
import { different, equal, type Family, type Values } from "./family.js";

function compareWithLiterals(literals: readonly string[]): Values["compare"] {
  const [only] = literals;
  if (literals.length === 1) return (value) => (value === only ? equal : different);
  const set = new Set(literals);
  return (value) => (set.has(value) ? equal : different);
}

function compareWith(patterns: readonly TextPattern[]): Values["compare"] {
  const literals = patterns.flatMap(({ literal }) => literal ?? []);
  if (literals.length === patterns.length) return compareWithLiterals(literals);
  const [only] = patterns;
  if (patterns.length === 1 && only !== undefined)
    return (value, context) => (only.test(value, context) === matched ? equal : different);
  return (value, context) => {
    for (const pattern of patterns) if (pattern.test(value, context) === matched) return equal;
    return different;
  };
}

/** §4.2. No text is malformed; an unresolved variable equals nothing (§5.4.1, §5.4.2). */
export const stringFamily: Family = (values, { traits, variables }) => {
  const options = { wildcards: traits.wildcards, variables: variables && traits.variables, ignoreCase: traits.ignoreCase };
  const compare = compareWith(values.map((value) => textPattern(value, options)));
  return { malformed: [], compare: traits.ignoreCase ? (value, context) => compare(fold(value), context) : compare };
};
