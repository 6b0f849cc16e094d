/**
 * Bytes as they arrive become chunks that end with a line, of about one size whatever the lines. A line over the limit is
 * not kept: its beginning stands for it, so that memory stays flat whatever the input.
 */

/** Requests are a kilobyte or two; one of 16 MiB is not a request. */
export const longestLine: number = 16 * 1024 * 1024;

export interface Chunk {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** It is one line, cut off. */
  readonly tooLong?: true;
}

const newline = 10;

/** What is not given out yet. Its life is one call of `chunksOf`. */
interface Pending {
  parts: Uint8Array[];
  size: number;
  /** Bytes after the last newline. */
  open: number;
  /** The open line was too long: it is thrown away up to its end. */
  dropping: boolean;
}

/** The first `size` of the bytes as one chunk; what is left stays. Copies each byte once. */
function takeFirst(pending: Pending, size: number): Chunk {
  const bytes = new Uint8Array(size);
  const left: Uint8Array[] = [];
  let at = 0;
  for (const part of pending.parts) {
    const fits = Math.min(part.length, size - at);
    bytes.set(fits === part.length ? part : part.subarray(0, fits), at);
    at += fits;
    if (fits < part.length) left.push(part.subarray(fits));
  }
  pending.parts = left;
  pending.size -= size;
  return { bytes };
}

/**
 * `size`: from how many bytes on a chunk ends with the line. When the source fails, the lines that were whole come first.
 */
export async function* chunksOf(
  source: AsyncIterable<Uint8Array>,
  size: number,
  longest: number = longestLine,
): AsyncGenerator<Chunk> {
  const pending: Pending = { parts: [], size: 0, open: 0, dropping: false };
  try {
    for await (const piece of source) {
      addLines(pending, piece);
      if (pending.open > longest) yield* tooLong(pending);
      else if (pending.size - pending.open >= size) yield wholeLines(pending);
    }
  } catch (error) {
    if (pending.size > pending.open) yield wholeLines(pending);
    throw error;
  }
  if (pending.size > 0) yield takeFirst(pending, pending.size);
}

function addLines(pending: Pending, piece: Uint8Array): void {
  let rest = piece;
  if (pending.dropping) {
    const end = rest.indexOf(newline);
    if (end < 0) return;
    pending.dropping = false;
    rest = rest.subarray(end + 1);
  }
  const last = rest.lastIndexOf(newline);
  pending.open = last < 0 ? pending.open + rest.length : rest.length - last - 1;
  if (rest.length > 0) pending.parts.push(rest);
  pending.size += rest.length;
}

/** What ends with a line; the open one stays. */
function wholeLines(pending: Pending): Chunk {
  return takeFirst(pending, pending.size - pending.open);
}

/** The lines before the one that is too long, then one chunk for it. */
function* tooLong(pending: Pending): Generator<Chunk> {
  if (pending.size > pending.open) yield wholeLines(pending);
  pending.parts = [];
  pending.size = 0;
  pending.open = 0;
  pending.dropping = true;
  yield { bytes: new Uint8Array(1), tooLong: true };
}
