/** What stands between the tokens of a JSON text. */
export interface Gap {
  /** Where the next token starts. */
  readonly end: number;
  /** Comments, which JSON does not have: half-open offsets. */
  readonly comments: readonly (readonly [start: number, end: number])[];
}

const noComments: Gap["comments"] = [];

function isSpace(unit: number): boolean {
  return unit === 0x20 || unit === 0x0a || unit === 0x0d || unit === 0x09;
}

/** Skips the four white space characters of RFC 8259 from `start`, and comments. */
export function gapAt(text: string, start: number): Gap {
  const comments: (readonly [number, number])[] = [];
  let at = start;
  while (at < text.length) {
    if (isSpace(text.charCodeAt(at))) at++;
    else {
      const end = commentEnd(text, at);
      if (end === undefined) break;
      comments.push([at, end]);
      at = end;
    }
  }
  return { end: at, comments: comments.length === 0 ? noComments : comments };
}

/** Where the comment that starts at `at` ends; `undefined` when none starts there. */
function commentEnd(text: string, at: number): number | undefined {
  if (text.startsWith("//", at)) {
    const end = text.slice(at).search(/[\r\n]/);
    return end === -1 ? text.length : at + end;
  }
  if (!text.startsWith("/*", at)) return undefined;
  const end = text.indexOf("*/", at + 2);
  return end === -1 ? text.length : end + 2;
}
