/** Pairs that one check compares in one policy: no policy that people write comes near. */
const mostPairs = 200_000;

/** As much of a list as may be gone through so many times. Policies beyond that are judged by what comes first in them. */
export function bounded<T>(list: readonly T[], times: number): readonly T[] {
  const most = Math.max(1, Math.floor(mostPairs / Math.max(1, times)));
  return list.length <= most ? list : list.slice(0, most);
}
