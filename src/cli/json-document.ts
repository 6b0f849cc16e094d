import { dirname, resolve } from "node:path";
import { nameOf } from "../compiler/disk.js";
import type { SourceMap } from "../emit/source-map.js";
import type { SourceFile } from "../text/span.js";
import { readIfThere, readNamed } from "./files.js";
import type { Io } from "./io.js";

/** An IAM JSON document from a file, and the text of every file that its origins may point into. */
export interface JsonDocument {
  readonly document: SourceFile | (SourceFile & { readonly map: SourceMap });
  readonly sources: readonly SourceFile[];
}

/**
 * Reads an IAM JSON document. With a source map beside it (`<file>.map`, written by `build`), answers point at the rules;
 * a map that does not belong to the document as it is now is left aside, with a word on stderr.
 */
export async function readJsonDocument(file: string, io: Io): Promise<JsonDocument> {
  const source: SourceFile = { name: file, text: await readNamed(file, io.cwd) };
  const written = await readIfThere(resolve(io.cwd, `${file}.map`));
  if (written === undefined) return { document: source, sources: [source] };
  const found = sourceMapFrom(written);
  if (found === undefined || !belongsTo(found, source.text)) {
    io.err(`${file}.map is not the source map of ${file} as it is now: not used\n`);
    return { document: source, sources: [source] };
  }
  const folder = dirname(resolve(io.cwd, file));
  const sources: SourceFile[] = [source];
  const names: string[] = [];
  for (const each of found.sources) {
    const path = resolve(folder, each);
    const name = nameOf(path, io.cwd);
    names.push(name);
    const text = await readIfThere(path);
    if (text !== undefined) sources.push({ name, text });
  }
  return { document: { ...source, map: { ...found, sources: names } }, sources };
}

type Members = Readonly<Record<string, unknown>>;

function isMembers(value: unknown): value is Members {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** `undefined` when the text is not a source map of this version. */
function sourceMapFrom(text: string): SourceMap | undefined {
  const value = jsonOf(text);
  if (!isMembers(value) || value["schema"] !== "tagward/source-map@1") return undefined;
  const { sources, statements } = value;
  if (!Array.isArray(sources) || !sources.every((each) => typeof each === "string")) return undefined;
  if (!Array.isArray(statements) || !statements.every((each) => isEntry(each, sources.length))) return undefined;
  return value as unknown as SourceMap;
}

const counts = ["index", "source", "line", "column", "start", "end"];

function isEntry(value: unknown, sources: number): boolean {
  if (!isMembers(value) || !counts.every((name) => Number.isSafeInteger(value[name]) && Number(value[name]) >= 0)) return false;
  const texts = ["sid", "rule"].every((name) => value[name] === undefined || typeof value[name] === "string");
  return texts && typeof value["policy"] === "string" && Number(value["source"]) < sources;
}

/** Whether the map has one entry a statement, with its Sid: somebody may have edited the document. */
function belongsTo(map: SourceMap, text: string): boolean {
  const value = jsonOf(text);
  const statements = isMembers(value) ? [value["Statement"]].flat() : [];
  if (statements.length !== map.statements.length) return false;
  return map.statements.every(({ index, sid }) => {
    const statement = statements[index];
    return isMembers(statement) && statement["Sid"] === sid;
  });
}
