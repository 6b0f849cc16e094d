import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { documentTooLong, jsonTooDeep, notJsonData } from "../diagnostics/document-json.js";
import type { Span } from "../text/span.js";
import { type JsonMember, type JsonNode, maximumDepth, maximumLength, type Path, pointerOf } from "./json-node.js";
import type { ReadJson } from "./read-json.js";

/** Values in one document, and characters in all of them. */
const maximumValues = 200_000;

/**
 * Takes an already parsed value for JSON. Only data is read, as own data properties: no getter, no `toJSON` and no
 * prototype is asked, and what JSON cannot say (`undefined`, holes, instances of classes, functions, NaN) is reported rather
 * than left out. Cycles and floods of shared parts end at a limit.
 */
export function nodeFromValue(value: unknown, file: string): ReadJson {
  const reader: Reader = { span: { file, start: 0, end: 0 }, diagnostics: [], values: 0, characters: 0, ancestors: new Set() };
  try {
    const root = read(reader, value, undefined);
    return root === undefined || reader.failed === true
      ? { diagnostics: reader.diagnostics }
      : { root, diagnostics: reader.diagnostics };
  } catch {
    // Only a proxy whose trap throws gets here: nothing else that is read runs code of the caller.
    return { diagnostics: [notJsonData({ span: reader.span, pointer: "" }, "a proxy that throws")] };
  }
}

interface Reader {
  readonly span: Span;
  readonly diagnostics: Diagnostic[];
  values: number;
  characters: number;
  failed?: true;
  /** Containers around the value that is read. */
  readonly ancestors: Set<object>;
}

function fail(reader: Reader, problem: Diagnostic): undefined {
  // After a limit nothing more is read, so it is said once.
  if (reader.failed !== true || problem.code === "TW103") reader.diagnostics.push(problem);
  reader.failed = true;
}

function refuse(reader: Reader, path: Path | undefined, found: string): undefined {
  return fail(reader, notJsonData({ span: reader.span, pointer: pointerOf(path) }, found));
}

function overLimit(reader: Reader, text: string): boolean {
  reader.values++;
  reader.characters += text.length;
  return reader.values > maximumValues || reader.characters > maximumLength;
}

function read(reader: Reader, value: unknown, path: Path | undefined): JsonNode | undefined {
  const place = { span: reader.span, path };
  if (overLimit(reader, typeof value === "string" ? value : "")) return fail(reader, documentTooLong(reader.span, maximumLength));
  switch (typeof value) {
    case "string":
      return { kind: "string", value, ...place };
    case "boolean":
      return { kind: "boolean", value, ...place };
    case "number":
      return Number.isFinite(value) ? { kind: "number", text: String(value), ...place } : refuse(reader, path, String(value));
    case "object":
      return value === null ? { kind: "null", ...place } : readContainer(reader, value, path);
    default:
      return refuse(reader, path, value === undefined ? "undefined" : `a ${typeof value}`);
  }
}

function readContainer(reader: Reader, value: object, path: Path | undefined): JsonNode | undefined {
  if (reader.ancestors.has(value)) return refuse(reader, path, "an object that contains itself");
  if (reader.ancestors.size === maximumDepth) return fail(reader, jsonTooDeep(reader.span, maximumDepth));
  reader.ancestors.add(value);
  const node = Array.isArray(value) ? readArray(reader, value, path) : readObject(reader, value, path);
  reader.ancestors.delete(value);
  return node;
}

function readArray(reader: Reader, array: readonly unknown[], path: Path | undefined): JsonNode | undefined {
  const items: JsonNode[] = [];
  for (let i = 0; i < array.length; i++) {
    const item = dataOf(reader, array, String(i), { parent: path, token: i });
    // A hole, of which a sparse array may claim billions, or a limit.
    if (item === undefined) return undefined;
    items.push(item);
  }
  return { kind: "array", items, span: reader.span, path };
}

function readObject(reader: Reader, object: object, path: Path | undefined): JsonNode | undefined {
  const prototype: unknown = Object.getPrototypeOf(object);
  // A prototype without one of its own is some realm's `Object.prototype`.
  if (prototype !== null && Object.getPrototypeOf(prototype) !== null) return refuse(reader, path, "an instance of a class");
  const members: JsonMember[] = [];
  for (const name of Object.keys(object)) {
    const value = dataOf(reader, object, name, { parent: path, token: name });
    if (overLimit(reader, name)) return fail(reader, documentTooLong(reader.span, maximumLength));
    if (value !== undefined) members.push({ name, nameSpan: reader.span, value });
  }
  return { kind: "object", members, span: reader.span, path };
}

/** The value of an own data property; an accessor is refused without being called. */
function dataOf(reader: Reader, owner: object, name: string, path: Path): JsonNode | undefined {
  const property = Object.getOwnPropertyDescriptor(owner, name);
  if (property === undefined) return refuse(reader, path, "a hole");
  if (!("value" in property)) return refuse(reader, path, "a getter");
  return read(reader, property.value, path);
}
