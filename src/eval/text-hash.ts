/**
 * Hashes of all beginnings of a text, and so of every piece of it, for indexes that look for pieces. Hashes may collide: who
 * uses them tries what they find.
 */

/** Longer texts are not hashed. */
export const longestHashed = 4096;

const base = 31;
const hashes = new Int32Array(longestHashed + 1);
let hashed: string | undefined;

/** The hash of the first `i` units of the text at index `i`. The array is lent until the next call. */
export function prefixHashes(text: string): Int32Array {
  if (text === hashed) return hashes;
  let hash = 0;
  for (let i = 0; i < text.length; i++) {
    hash = (Math.imul(hash, base) + text.charCodeAt(i)) | 0;
    hashes[i + 1] = hash;
  }
  hashed = text;
  return hashes;
}

/** What the hash of the units before a piece of this length is multiplied by. */
export function power(length: number): number {
  let result = 1;
  for (let i = 0; i < length; i++) result = Math.imul(result, base);
  return result;
}

export function hashOf(text: string): number {
  let hash = 0;
  for (let i = 0; i < text.length; i++) hash = (Math.imul(hash, base) + text.charCodeAt(i)) | 0;
  return hash;
}
