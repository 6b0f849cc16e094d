const longest = 80;

/** Text of a policy for a message: in backticks, on one line, bounded. */
export function shown(text: string): string {
  const cut = text.length > longest ? `${text.slice(0, longest)}…` : text;
  return `\`${JSON.stringify(cut).slice(1, -1).replaceAll('\\"', '"').replaceAll("`", "'")}\``;
}

/** `a`, `a` and `b`, `a`, `b` and 7 more: at most four are named. */
export function listed(texts: readonly string[]): string {
  const named = texts.slice(0, texts.length > 4 ? 3 : 4).map(shown);
  const others = texts.length - named.length;
  const all = others > 0 ? [...named, `${others} more`] : named;
  const last = all.pop();
  return all.length === 0 ? (last ?? "") : `${all.join(", ")} and ${last}`;
}
