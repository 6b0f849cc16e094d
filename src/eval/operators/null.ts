import { different, equal, type Family } from "./family.js";

/** The text that stands for a key without a value, and for one with a value, in `compare`. */
export const isNull = "true";
export const isPresent = "false";

/** §4.9: compares presence, spelled `true` when there is no value. No variables, no other values. */
export const nullFamily: Family = (values) => {
  const folded = values.map((value) => value.toLowerCase());
  return {
    malformed: values.filter((_, i) => folded[i] !== isNull && folded[i] !== isPresent),
    compare: (value) => (folded.includes(value) ? equal : different),
  };
};
