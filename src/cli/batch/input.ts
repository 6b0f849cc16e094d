/** The bytes of a batch: of a file or of stdin, unpacked when they begin as gzip does. */
import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { resolve } from "node:path";
import { Readable } from "node:stream";
import { createGunzip } from "node:zlib";
import { UsageError } from "../exit-code.js";
import type { Io } from "../io.js";

export interface BatchInput {
  readonly bytes: AsyncIterable<Uint8Array>;
  /** Of the file, packed or not; `undefined` for stdin. */
  readonly size: number | undefined;
  /** How many bytes of `size` were read. */
  readonly read: () => number;
}

const readSize = 256 * 1024;

/** `-` is stdin. */
export async function batchInput(file: string, io: Io): Promise<BatchInput> {
  if (file === "-") return counted(io.streams?.stdin() ?? whole(io), undefined, "stdin");
  const path = resolve(io.cwd, file);
  const found = await stat(path).catch(() => undefined);
  if (found === undefined || found.isDirectory()) throw new UsageError(`file not found: ${file}`);
  return counted(createReadStream(path, { highWaterMark: readSize }), found.isFile() ? found.size : undefined, file);
}

async function* whole(io: Io): AsyncGenerator<Uint8Array> {
  yield new TextEncoder().encode(await io.stdin());
}

function counted(source: AsyncIterable<Uint8Array>, size: number | undefined, name: string): BatchInput {
  let read = 0;
  async function* counting(): AsyncGenerator<Uint8Array> {
    for await (const piece of source) {
      read += piece.length;
      yield piece;
    }
  }
  return { bytes: unpacked(counting(), name), size, read: () => read };
}

async function* unpacked(source: AsyncGenerator<Uint8Array>, name: string): AsyncGenerator<Uint8Array> {
  const { head, ended } = await beginning(source);
  async function* all(): AsyncGenerator<Uint8Array> {
    yield* head;
    if (!ended) yield* source;
  }
  const bytes = Buffer.concat(head);
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) yield* gunzipped(all(), name);
  else yield* all();
}

/** Pieces until there are two bytes: the mark of gzip. */
async function beginning(source: AsyncGenerator<Uint8Array>): Promise<{ readonly head: Uint8Array[]; readonly ended: boolean }> {
  const head: Uint8Array[] = [];
  for (let size = 0; size < 2; ) {
    const { done, value } = await source.next();
    if (done === true) return { head, ended: true };
    head.push(value);
    size += value.length;
  }
  return { head, ended: false };
}

async function* gunzipped(source: AsyncIterable<Uint8Array>, name: string): AsyncGenerator<Uint8Array> {
  const input = Readable.from(source);
  const output = createGunzip({ chunkSize: readSize });
  input.on("error", (error) => output.destroy(error));
  input.pipe(output);
  try {
    for await (const piece of output) yield piece as Uint8Array;
  } catch (error) {
    if (error instanceof Error && "code" in error && String(error.code).startsWith("Z_")) {
      throw new UsageError(`cannot read ${name}: the gzip data is cut off or damaged (${error.message})`, { cause: error });
    }
    throw error;
  } finally {
    input.destroy();
  }
}
