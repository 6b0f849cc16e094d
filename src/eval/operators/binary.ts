import { type Family, parsedFamily } from "./family.js";

const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
const digits: ReadonlyMap<string, number> = new Map([...alphabet].map((character, i) => [character, i]));

/**
 * Standard base-64 with its padding, in the one spelling that its bytes have: unused bits of the last digit are cleared,
 * so that equal text means equal bytes. `undefined` for anything else (§4.6.3).
 */
export function canonicalBase64(text: string): string | undefined {
  if (text.length % 4 !== 0) return undefined;
  const padding = text.endsWith("==") ? 2 : Number(text.endsWith("="));
  const end = text.length - padding;
  for (let i = 0; i < end; i++) if (!digits.has(text.charAt(i))) return undefined;
  if (padding === 0) return text;
  const last = digits.get(text.charAt(end - 1)) ?? 0;
  const kept = padding === 2 ? last & 0b110000 : last & 0b111100;
  return text.slice(0, end - 1) + alphabet[kept] + text.slice(end);
}

/** §4.6: binary values are carried as base-64 on both sides. */
export const binaryFamily: Family = parsedFamily(canonicalBase64, (context, policy) => context === policy);
