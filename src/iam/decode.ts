/**
 * From the wire to the model. In: an IAM JSON document, as text or as an object, and the kind of policy that it is. Out: the
 * policy, and everything that IAM would refuse in it, each at its token. Nothing that is unclear is guessed at, left out or widened.
 */
import { type Diagnostic, hasErrors } from "../diagnostics/diagnostic.js";
import type { Policy, PolicyKind } from "../ir/model.js";
import type { SourceFile } from "../text/span.js";
import { decodeDocument } from "./decode-document.js";
import type { Decoding } from "./decoding.js";
import type { DocumentInput } from "./document.js";
import { type ReadJson, readJson } from "./read-json.js";
import { nodeFromValue } from "./value-node.js";

export interface DecodeOptions {
  /**
   * Gives the policy in spite of errors wherever iam-semantics.md says how an evaluator decides what a validator refuses (a
   * malformed number, a wildcard in a principal, …). The diagnostics are the same.
   */
  readonly lenient?: boolean;
}

export interface DecodedPolicy {
  /** Absent when a diagnostic is an error. */
  readonly policy?: Policy;
  /** In reading order. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Decodes and judges one document. `name` is what the policy is called, by default the name of the file. Diagnostics about
 * an object have the name for a file and no offsets; their messages name the place by its JSON pointer.
 */
export function decodePolicy(
  input: SourceFile | DocumentInput,
  kind: PolicyKind,
  name?: string,
  options: DecodeOptions = {},
): DecodedPolicy {
  const { read, decoding } = readDocument(input, kind, name);
  return decodeRead(read, decoding, options);
}

/** What was read, not yet judged. */
export interface ReadDocument {
  readonly read: ReadJson;
  readonly decoding: DecodingOf;
  /** Absent for an object. */
  readonly source?: SourceFile;
}

interface DecodingOf {
  readonly kind: PolicyKind;
  readonly title: string;
  readonly hasText: boolean;
}

/** The first half of `decodePolicy`, for those who need the tree of the document too. */
export function readDocument(input: SourceFile | DocumentInput, kind: PolicyKind, name?: string): ReadDocument {
  const source = sourceFrom(input);
  const title = name ?? source?.name ?? "policy";
  const read = source === undefined ? nodeFromValue(input, title) : readJson(source);
  const decoding = { kind, title, hasText: source !== undefined };
  return { read, decoding, ...(source === undefined ? {} : { source }) };
}

/** The second half of `decodePolicy`. */
export function decodeRead(
  { root, diagnostics }: ReadJson,
  { kind, title, hasText }: DecodingOf,
  options: DecodeOptions = {},
): DecodedPolicy {
  const decoding: Decoding = { kind, hasText, diagnostics: [...diagnostics] };
  // What the reader itself refuses leaves no document to evaluate, but for characters that are only not stored (§1.1.8).
  const unread = diagnostics.some(({ code }) => code !== "TW164");
  const policy = root === undefined ? undefined : decodeDocument(decoding, root, title);
  const found = decoding.diagnostics.sort((a, b) => a.span.start - b.span.start);
  const usable = options.lenient === true ? !unread && decoding.rejected !== true : !hasErrors(found);
  return policy === undefined || !usable ? { diagnostics: found } : { policy, diagnostics: found };
}

/** Tells text from an object: a source file has a name and a text, and a policy document has neither. */
function sourceFrom(input: unknown): SourceFile | undefined {
  if (typeof input !== "object" || input === null) return undefined;
  try {
    const name: unknown = Object.getOwnPropertyDescriptor(input, "name")?.value;
    const text: unknown = Object.getOwnPropertyDescriptor(input, "text")?.value;
    return typeof name === "string" && typeof text === "string" ? { name, text } : undefined;
  } catch {
    // A proxy that throws; reading it as a value reports that.
    return undefined;
  }
}
