const cacheLimit = 4096;
const cachedLength = 128;
const cache = new Map<string, string>();

const isAscii = (text: string): boolean => {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 127) return false;
  return true;
};

/**
 * Simple lower-casing, character by character, without Unicode normalisation and without context (§4.2.2): a final
 * Greek sigma folds like any other.
 */
export function fold(text: string): string {
  if (isAscii(text)) return text.toLowerCase();
  let folded = "";
  for (const character of text) folded += character.toLowerCase();
  return folded;
}

/** `fold`, remembered for the few hundred names that a program uses again and again. */
export function foldName(text: string): string {
  const known = cache.get(text);
  if (known !== undefined) return known;
  const folded = fold(text);
  if (text.length > cachedLength) return folded;
  if (cache.size >= cacheLimit) cache.clear();
  cache.set(text, folded);
  return folded;
}
