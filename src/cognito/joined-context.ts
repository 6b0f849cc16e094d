import type { ContextInput } from "../engine/request.js";
import { RequestError } from "../engine/request-error.js";

type Context = Readonly<Record<string, ContextInput>>;

const sameValue = (a: ContextInput, b: ContextInput | undefined): boolean =>
  Array.isArray(a) && Array.isArray(b) ? a.length === b.length && a.every((item, i) => item === b[i]) : String(a) === String(b);

/**
 * Keys that are known and keys that are given. One given with another value is a `RequestError` here; where the spellings
 * differ the engine finds it.
 */
export function joined(known: Context, given: Context = {}): Context {
  for (const [key, value] of Object.entries(known)) {
    if (Object.hasOwn(given, key) && !sameValue(value, given[key])) {
      throw new RequestError(`context.${key}`, "is given twice with different values");
    }
  }
  return { ...given, ...known };
}
