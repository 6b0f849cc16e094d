/**
 * 32 well-mixed bits of a text, the same on every platform and for ever: what it gives decides which document a statement is
 * in, so a change would move every statement. FNV-1a over UTF-16 units, then the finaliser of MurmurHash3.
 */
export function stableHash(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
