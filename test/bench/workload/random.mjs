/** A small seeded generator (mulberry32): the same seed gives the same workload everywhere. */
export function random(seed) {
  let state = seed >>> 0;
  const fraction = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (n) => Math.floor(fraction() * n);
  return { below, pick: (list) => list[below(list.length)], chance: (p) => fraction() < p };
}
