import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { invalidJsonString, unsupportedCharacter } from "../diagnostics/document-json.js";
import type { SourceFile, Span } from "../text/span.js";

const quote = 0x22;
const backslash = 0x5c;

/** IAM stores nothing beyond U+00FF (iam-semantics §1.1.8). */
const lastStored = 0xff;

const escapes: Readonly<Record<string, string>> = {
  '"': '"',
  "\\": "\\",
  "/": "/",
  b: "\b",
  f: "\f",
  n: "\n",
  r: "\r",
  t: "\t",
};

/** A string token that was read: its value and where it ends, or where reading failed. */
export interface StringToken {
  /** Absent when the string is malformed. */
  readonly value?: string;
  readonly end: number;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads the string whose opening quote is at `start`. Lone surrogates are text like any other. Linear. */
export function readString(source: SourceFile, start: number): StringToken {
  const { name: file, text } = source;
  const parts: string[] = [];
  let plain = start + 1;
  let foreign = false;
  let at = plain;
  for (; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === quote) break;
    if (unit < 0x20) return malformed({ file, start: at, end: at + 1 }, controlMessage(unit));
    if (unit > lastStored) foreign = true;
    if (unit !== backslash) continue;
    const escaped = escapeAt(text, at);
    if (escaped === undefined)
      return malformed({ file, start: at, end: Math.min(at + 2, text.length) }, "unknown escape in a string");
    parts.push(text.slice(plain, at), escaped.value);
    at = escaped.end - 1;
    plain = escaped.end;
  }
  if (at >= text.length) return malformed({ file, start, end: start + 1 }, "the string that starts here does not end");
  parts.push(text.slice(plain, at));
  return {
    value: parts.join(""),
    end: at + 1,
    diagnostics: foreign ? [foreignCharacters(source, start + 1, at)] : [],
  };
}

function malformed(at: Span, problem: string): StringToken {
  return { end: at.end, diagnostics: [invalidJsonString(at, problem)] };
}

function controlMessage(unit: number): string {
  if (unit === 10 || unit === 13) return "a string ends on the line where it starts";
  return `a string holds the control character U+${unit.toString(16).toUpperCase().padStart(4, "0")} as an escape only`;
}

/** The escape whose backslash is at `at`. */
function escapeAt(text: string, at: number): { readonly value: string; readonly end: number } | undefined {
  const letter = text.charAt(at + 1);
  if (letter === "u") {
    const digits = text.slice(at + 2, at + 6);
    if (!/[0-9A-Fa-f]{4}/.test(digits)) return undefined;
    return { value: String.fromCharCode(Number.parseInt(digits, 16)), end: at + 6 };
  }
  const value = Object.hasOwn(escapes, letter) ? escapes[letter] : undefined;
  return value === undefined ? undefined : { value, end: at + 2 };
}

/** One diagnostic for a string, with a fix for all its stretches. */
function foreignCharacters({ name: file, text }: SourceFile, start: number, end: number): Diagnostic {
  const found = [...text.slice(start, end).matchAll(/[\u0100-\uffff]+/g)];
  const runs = found.map((match): Span => ({ file, start: start + match.index, end: start + match.index + match[0].length }));
  const first = runs[0] ?? { file, start, end };
  return unsupportedCharacter(
    runs,
    first,
    found.map((match) => escapedText(match[0])),
  );
}

/** `\uXXXX` for each UTF-16 unit. */
export function escapedText(text: string): string {
  let result = "";
  for (let i = 0; i < text.length; i++) result += `\\u${text.charCodeAt(i).toString(16).padStart(4, "0")}`;
  return result;
}
