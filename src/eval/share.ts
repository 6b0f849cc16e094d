const mostShared = 4096;
const longestName = 512;

/**
 * Makes equal things one object, so that what one of them remembers serves all. By a name that says everything about the
 * thing; forgets everything when there is too much, which costs nothing but sharing.
 */
export function sharer<T>(): (name: string, make: () => T) => T {
  const shared = new Map<string, T>();
  return (name, make) => {
    const known = shared.get(name);
    if (known !== undefined) return known;
    const made = make();
    if (name.length > longestName) return made;
    if (shared.size >= mostShared) shared.clear();
    shared.set(name, made);
    return made;
  };
}
