import { dirname, resolve } from "node:path";
import { nameOf } from "../compiler/disk.js";
import { parseSourceMap } from "../emit/parse-source-map.js";
import type { SourceMap } from "../emit/source-map.js";
import type { MappedDocument } from "../engine/layers.js";
import type { SourceFile } from "../text/span.js";
import { readIfThere, readNamed } from "./files.js";
import type { Io } from "./io.js";

const extension = ".json";

/**
 * Reads an IAM JSON document. With a source map beside it (`<Policy>.json.map`, written by `build`), answers point at the
 * rules; a map that does not belong to the document as it is now is left aside, with a word on stderr.
 */
export async function readJsonDocument(file: string, io: Io): Promise<SourceFile | MappedDocument> {
  const source: SourceFile = { name: file, text: await readNamed(file, io.cwd) };
  const written = file.endsWith(extension) ? await readIfThere(resolve(io.cwd, `${file}.map`)) : undefined;
  if (written === undefined) return source;
  const found = parseSourceMap(written);
  const problem = found.kind === "invalid" ? found.problem : misfit(found.map, source.text);
  if (found.kind === "invalid" || problem !== undefined) {
    io.err(`${file}.map is not used: ${problem}\n`);
    return source;
  }
  // Sources in the file are relative to it; in answers they are relative to the working directory.
  const folder = dirname(resolve(io.cwd, file));
  const sources = found.map.sources.map((each) => nameOf(resolve(folder, each), io.cwd));
  return { name: file.slice(0, -extension.length), text: source.text, map: { ...found.map, sources } };
}

function statementsOf(text: string): readonly unknown[] {
  try {
    const value = JSON.parse(text) as { readonly Statement?: unknown } | null;
    return [value?.Statement].flat();
  } catch {
    return [];
  }
}

/** Why the map is not that of the document: somebody may have edited the document since. */
function misfit({ statements }: SourceMap, text: string): string | undefined {
  const found = statementsOf(text);
  if (found.length !== statements.length) return "the document has another number of statements";
  const other = statements.find(({ index, sid }) => (found[index] as { readonly Sid?: unknown } | null)?.Sid !== sid);
  return other === undefined ? undefined : `statement ${other.index} of the document has another Sid`;
}
