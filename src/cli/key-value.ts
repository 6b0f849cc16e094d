import { InvalidArgumentError } from "commander";

/** `k=v` of a repeatable option. The key ends at the first `=`; the value may be empty and may hold more of them. */
export type KeyValues = ReadonlyMap<string, readonly string[]>;

/** Collects a repeatable `k=v` option for commander; the same key again adds a value. */
export function collectKeyValue(text: string, previous: KeyValues | undefined): KeyValues {
  const at = text.indexOf("=");
  if (at <= 0) throw new InvalidArgumentError("expected key=value");
  const key = text.slice(0, at);
  const next = new Map(previous);
  next.set(key, [...(next.get(key) ?? []), text.slice(at + 1)]);
  return next;
}

/** The one value of each key; a key given twice with different values is refused by `onConflict`. */
export function singleValues(pairs: KeyValues, onConflict: (key: string) => Error): Record<string, string> {
  const result: Record<string, string> = Object.create(null) as Record<string, string>;
  for (const [key, values] of pairs) {
    if (new Set(values).size > 1) throw onConflict(key);
    result[key] = values[0] ?? "";
  }
  return result;
}
