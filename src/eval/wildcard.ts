/** Pieces of a pattern: literal text, `*` and `?`. */
export const anyRun = 0;
export const oneCharacter = 1;
export type Piece = string | typeof anyRun | typeof oneCharacter;

/** Where matching may continue after the latest `*`, from position `at`: the next place its following literal stands. */
function afterStar(pieces: readonly Piece[], star: number, text: string, at: number): number {
  const next = pieces[star + 1];
  return typeof next === "string" ? text.indexOf(next, at) : at;
}

/**
 * Anchored match of the whole text (§2.1.4, §3.4). Two pointers: a mismatch goes back to the latest `*` only, since giving
 * an earlier one more text can never help. `*` is any run, also empty, of any characters, and `?` one UTF-16 unit.
 */
export function matchPieces(pieces: readonly Piece[], text: string): boolean {
  let piece = 0;
  let at = 0;
  let star = -1;
  let starAt = 0;
  for (;;) {
    const current = pieces[piece];
    if (current === undefined && at === text.length) return true;
    if (current === anyRun) {
      star = piece++;
      if (piece === pieces.length) return true;
      starAt = at = afterStar(pieces, star, text, at);
      if (at < 0) return false;
    } else if (typeof current === "string" && text.startsWith(current, at)) {
      at += current.length;
      piece++;
    } else if (current === oneCharacter && at < text.length) {
      at++;
      piece++;
    } else {
      if (star < 0 || starAt >= text.length) return false;
      starAt = at = afterStar(pieces, star, text, starAt + 1);
      if (at < 0) return false;
      piece = star + 1;
    }
  }
}
