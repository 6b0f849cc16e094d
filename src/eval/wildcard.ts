/** Pieces of a pattern: literal text, `*` and `?`. */
export const anyRun = 0;
export const oneCharacter = 1;
export type Piece = string | typeof anyRun | typeof oneCharacter;

/** Where matching may continue after the latest `*`, from position `at`: the next place its following literal stands. */
function afterStar(pieces: readonly Piece[], star: number, text: string, at: number): number {
  const next = pieces[star + 1];
  return typeof next === "string" ? text.indexOf(next, at) : at;
}

interface Cursor {
  piece: number;
  at: number;
  /** The latest `*`, and where the text after it was last tried. */
  star: number;
  starAt: number;
}

/** Matches the piece at the cursor and moves past it. */
function step(pieces: readonly Piece[], text: string, cursor: Cursor): boolean {
  const current = pieces[cursor.piece];
  if (typeof current === "string" && text.startsWith(current, cursor.at)) cursor.at += current.length;
  else if (current === oneCharacter && cursor.at < text.length) cursor.at++;
  else return false;
  cursor.piece++;
  return true;
}

/** Tries the text after the latest `*` at the next place from `from`. */
function retry(pieces: readonly Piece[], text: string, cursor: Cursor, from: number): boolean {
  cursor.starAt = cursor.at = afterStar(pieces, cursor.star, text, from);
  cursor.piece = cursor.star + 1;
  return cursor.at >= 0;
}

function openStar(pieces: readonly Piece[], text: string, cursor: Cursor): boolean {
  cursor.star = cursor.piece;
  return cursor.star === pieces.length - 1 || retry(pieces, text, cursor, cursor.at);
}

function goBack(pieces: readonly Piece[], text: string, cursor: Cursor): boolean {
  return cursor.star >= 0 && cursor.starAt < text.length && retry(pieces, text, cursor, cursor.starAt + 1);
}

/**
 * Anchored match of the whole text (§2.1.4, §3.4). Two pointers: a mismatch goes back to the latest `*` only, since giving
 * an earlier one more text can never help. `*` is any run, also empty, of any characters, and `?` one UTF-16 unit.
 */
export function matchPieces(pieces: readonly Piece[], text: string): boolean {
  const cursor: Cursor = { piece: 0, at: 0, star: -1, starAt: 0 };
  while (cursor.piece < pieces.length || cursor.at < text.length) {
    if (pieces[cursor.piece] === anyRun) {
      if (!openStar(pieces, text, cursor)) return false;
      if (cursor.star === pieces.length - 1) return true;
    } else if (!step(pieces, text, cursor) && !goBack(pieces, text, cursor)) return false;
  }
  return true;
}
