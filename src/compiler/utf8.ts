// A byte order mark stays: it is part of what was written, and `fmt` must give it back or take it away knowingly.
const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

export interface DecodedText {
  /** Bytes that mean nothing became U+FFFD. */
  readonly text: string;
  /** Offset in `text` of the first of them; absent when there is none. */
  readonly invalidAt?: number;
}

/** Decodes UTF-8 and finds the first invalid byte: where the text, encoded again, differs. */
export function decodeUtf8(bytes: Uint8Array): DecodedText {
  const text = decoder.decode(bytes);
  if (!text.includes("\uFFFD")) return { text };
  const again = new TextEncoder().encode(text);
  let at = bytes.findIndex((byte, i) => byte !== again[i]);
  if (at < 0) return { text };
  // Back to the beginning of the character: U+FFFD is three bytes, and the first ones may be equal.
  while (isContinuation(again[at])) at--;
  return { text, invalidAt: decoder.decode(again.subarray(0, at)).length };
}

function isContinuation(byte: number | undefined): boolean {
  return byte !== undefined && (byte & 0xc0) === 0x80;
}
