import { matched, textPattern } from "../text-pattern.js";
import { different, equal, type Family, malformed } from "./family.js";

const isBoolean = (folded: string): boolean => folded === "true" || folded === "false";

/**
 * §4.5. Anything but `true` and `false` in the context matches neither (§4.5.2). Variables are expanded, although the
 * documentation's pages disagree (§4.5.5).
 */
export const boolFamily: Family = (values, { variables }) => {
  const patterns = values.map((value) => textPattern(value, { wildcards: false, variables, ignoreCase: true }));
  const bad = values.filter((_, i) => {
    const literal = patterns[i]?.literal;
    return literal !== undefined && !isBoolean(literal);
  });
  return {
    malformed: bad,
    compare: (value, context) => {
      const folded = value.toLowerCase();
      if (!isBoolean(folded)) return malformed;
      return patterns.some((pattern) => pattern.test(folded, context) === matched) ? equal : different;
    },
  };
};
