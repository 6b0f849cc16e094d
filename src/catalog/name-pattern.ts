/**
 * Whether an action name matches a pattern with `*` and `?`, letter case ignored (iam-semantics §2.1.2–§2.1.4). Two
 * pointers and one remembered star: no pattern takes more than the product of both lengths.
 */
export function matchesName(pattern: string, name: string): boolean {
  const p = pattern.toLowerCase();
  const n = name.toLowerCase();
  let i = 0;
  let star = -1;
  let resume = 0;
  let j = 0;
  while (j < n.length) {
    if (p[i] === "*") {
      star = i++;
      resume = j;
    } else if (i < p.length && (p[i] === "?" || p[i] === n[j])) {
      i++;
      j++;
    } else if (star >= 0) {
      i = star + 1;
      j = ++resume;
    } else return false;
  }
  while (p[i] === "*") i++;
  return i === p.length;
}
