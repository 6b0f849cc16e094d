import type { TextMateGrammar, TextMatePattern } from "./textmate.js";

/** A piece of a line and its innermost scope. */
export interface ScopedPiece {
  readonly offset: number;
  readonly text: string;
  readonly scope: string;
}

interface Found {
  readonly pattern: TextMatePattern;
  readonly match: RegExpExecArray;
}

/** Enough of TextMate to try a grammar: line by line, the earliest match wins, among equals the first pattern. */
export function readScopes(grammar: TextMateGrammar, text: string): readonly ScopedPiece[] {
  const pieces: ScopedPiece[] = [];
  let open: TextMatePattern | undefined;
  let offset = 0;
  for (const line of text.split(/(?<=\n)/)) {
    const content = line.replace(/\r?\n$/, "");
    let at = 0;
    while (at <= content.length) {
      const found = earliest(
        open === undefined ? grammar.patterns : [{ match: open.end ?? "" }, ...(open.patterns ?? [])],
        content,
        at,
      );
      const between = content.slice(at, found?.match.index ?? content.length);
      if (between !== "") pieces.push({ offset: offset + at, text: between, scope: open?.name ?? "" });
      if (found === undefined) break;
      const { pattern, match } = found;
      const closes = open !== undefined && pattern.match === open.end && pattern.name === undefined;
      pieces.push(...matchPieces(match, offset, pattern.name ?? open?.name ?? "", pattern));
      if (closes) open = undefined;
      else if (pattern.begin !== undefined) open = pattern;
      at = match.index + match[0].length;
      if (match[0] === "") break;
    }
    offset += line.length;
  }
  return pieces.filter((piece) => piece.text !== "");
}

function earliest(patterns: readonly TextMatePattern[], line: string, from: number): Found | undefined {
  let best: Found | undefined;
  for (const pattern of patterns) {
    const expression = new RegExp(pattern.match ?? pattern.begin ?? "(?!)", "g");
    expression.lastIndex = from;
    const match = expression.exec(line);
    if (match !== null && (best === undefined || match.index < best.match.index)) best = { pattern, match };
  }
  return best;
}

function matchPieces(match: RegExpExecArray, offset: number, scope: string, pattern: TextMatePattern): readonly ScopedPiece[] {
  if (pattern.captures === undefined) return [{ offset: offset + match.index, text: match[0], scope }];
  let at = offset + match.index;
  return match.slice(1).map((text, index) => {
    const piece = { offset: at, text, scope: pattern.captures?.[index + 1]?.name ?? scope };
    at += text.length;
    return piece;
  });
}
