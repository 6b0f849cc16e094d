/**
 * Text for files that machines read: no control characters, no lone surrogates, on one line. Letters of every script stay as
 * they are; what a terminal could be led by is for `visible`.
 */
export function storable(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
  return wellFormed(text).replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufffe\uffff]/g, spelled);
}

function spelled(character: string): string {
  return `\\u{${character.charCodeAt(0).toString(16)}}`;
}

/** Lone surrogates cannot be encoded: they become the character that stands for what is unknown. */
export function wellFormed(text: string): string {
  return text.replace(/\p{Cs}/gu, "\ufffd");
}
