/**
 * A map whose values are made when they are first asked for, and kept. `sources` decides keys and order. For tables of
 * which most programs look at a few rows only.
 */
export function lazyMap<S, V>(sources: ReadonlyMap<string, S>, make: (source: S, key: string) => V): ReadonlyMap<string, V> {
  const made = new Map<string, V>();
  const get = (key: string): V | undefined => {
    const known = made.get(key);
    if (known !== undefined) return known;
    const source = sources.get(key);
    if (source === undefined) return undefined;
    const value = make(source, key);
    made.set(key, value);
    return value;
  };
  function* entries(): MapIterator<[string, V]> {
    for (const key of sources.keys()) {
      const value = get(key);
      if (value !== undefined) yield [key, value];
    }
  }
  function* values(): MapIterator<V> {
    for (const [, value] of entries()) yield value;
  }
  const map: ReadonlyMap<string, V> = {
    get,
    has: (key) => sources.has(key),
    keys: () => sources.keys(),
    size: sources.size,
    entries,
    values,
    forEach: (visit) => {
      for (const [key, value] of entries()) visit(value, key, map);
    },
    [Symbol.iterator]: entries,
  };
  return map;
}
