/**
 * Optimal string alignment distance (insert, delete, replace, swap neighbours), letter case ignored; stops early
 * and answers `limit + 1` when the distance is larger than `limit`.
 */
export function editDistance(from: string, to: string, limit: number): number {
  const a = from.toLowerCase();
  const b = to.toLowerCase();
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let beforeLast: readonly number[] = [];
  let last: readonly number[] = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = nextRow(a, b, i, last, beforeLast);
    if (Math.min(...row) > limit) return limit + 1;
    beforeLast = last;
    last = row;
  }
  return last[b.length] ?? 0;
}

function nextRow(a: string, b: string, i: number, last: readonly number[], beforeLast: readonly number[]): readonly number[] {
  const row = [i];
  for (let j = 1; j <= b.length; j++) {
    const replaced = (last[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
    const swaps = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
    const swapped = swaps ? (beforeLast[j - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY;
    row.push(Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, replaced, swapped));
  }
  return row;
}

/**
 * "did you mean" for a name with wildcards (`Admn*`): what stands before the first of them, replaced by the nearest beginning
 * of a name that ends with one of its words. Linear in the names.
 */
export function nearestPattern(pattern: string, names: Iterable<string>): string | undefined {
  const wild = pattern.search(/[*?]/);
  const stem = pattern.slice(0, wild);
  if (wild <= 0 || stem.length > 256) return undefined;
  const beginnings = new Set<string>();
  for (const name of names) {
    // Beginnings of about the length of the stem: a longer difference is no slip of the hand.
    for (let end = Math.max(1, stem.length - 3); end <= Math.min(name.length, stem.length + 3); end++)
      if (isWordEnd(name, end)) beginnings.add(name.slice(0, end));
  }
  const near = nearest(stem, beginnings);
  return near === undefined ? undefined : near + pattern.slice(wild);
}

function isWordEnd(name: string, at: number): boolean {
  return at === name.length || /[A-Z]/.test(name.charAt(at));
}

/**
 * "did you mean": the nearest candidate, or none when nothing is near (a third of the length, at most 3). Names longer
 * than 256 characters get no suggestion. Linear in the number of candidates.
 */
export function nearest(name: string, candidates: Iterable<string>): string | undefined {
  if (name.length === 0 || name.length > 256) return undefined;
  let limit = Math.min(3, Math.max(1, Math.floor(name.length / 3)));
  let best: string | undefined;
  for (const candidate of candidates) {
    const distance = editDistance(name, candidate, limit);
    if (distance > limit || (best !== undefined && distance === limit)) continue;
    best = candidate;
    limit = distance;
    if (distance === 0) break;
  }
  return best;
}
