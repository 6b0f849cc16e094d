/**
 * The lines of one chunk become answers. It runs in the process of the command and in those of the pool alike: what it is
 * told is plain data.
 */
import type { CatalogOverlay } from "../../catalog/overlay.js";
import { unsignedLookup } from "../../catalog/unsigned-lookup.js";
import { decodeUtf8 } from "../../compiler/utf8.js";
import { createEngine, type Decision } from "../../engine/engine.js";
import type { LayerDocuments } from "../../engine/layers.js";
import { RequestError } from "../../engine/request-error.js";
import type { SourceFile } from "../../text/span.js";
import { decisionJson, decisionLine, evalSchema } from "../decision-text.js";
import { type RequestFlags, requestFromJson, requestMerger, requireComplete } from "../eval-request.js";
import { UsageError } from "../exit-code.js";
import type { Chunk } from "./chunks.js";

/** Plain data, so that it can be sent to another thread. */
export interface BatchSettings {
  readonly documents: LayerDocuments;
  readonly sources: ReadonlyMap<string, SourceFile>;
  readonly overlay: CatalogOverlay | undefined;
  readonly flags: RequestFlags;
  readonly json: boolean;
}

export interface BadLine {
  /** Within the chunk, from 0. */
  readonly line: number;
  readonly message: string;
}

export interface Answers {
  /** One line for each request. */
  readonly text: string;
  /** Lines of the input, blank ones included. */
  readonly lines: number;
  readonly requests: number;
  readonly bad: readonly BadLine[];
  readonly allAllowed: boolean;
}

export type DecideLines = (chunk: Chunk) => Answers;

/** What stands for a line that is no request, so that answers and requests can be read side by side. */
const invalidLine = "invalid\n";

/** Throws a `PolicyError` when a document is not one that IAM takes. */
export function lineDecider(settings: BatchSettings): DecideLines {
  const { overlay, documents, flags } = settings;
  const engine = createEngine(documents, overlay === undefined ? {} : { unsigned: unsignedLookup(overlay) });
  const merged = requestMerger(flags);
  const decide = (line: string): Decision => engine.decide(requireComplete(merged(requestFromJson(line, "")), ""));
  return (chunk) => decideChunk(chunk, decide, settings);
}

function decideChunk({ bytes, tooLong }: Chunk, decide: (line: string) => Decision, settings: BatchSettings): Answers {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const bad: BadLine[] = [];
  const texts: string[] = [];
  let lines = 0;
  let allAllowed = true;
  for (let at = 0; at < buffer.length; lines++) {
    const found = buffer.indexOf(10, at);
    const end = found < 0 ? buffer.length : found;
    const answer = tooLong ? { message: "the line is too long" } : answerTo(buffer.subarray(at, end), decide, settings);
    at = end + 1;
    if (answer === undefined) continue;
    if ("message" in answer) {
      bad.push({ line: lines, message: answer.message });
      texts.push(settings.json ? `${JSON.stringify({ schema: evalSchema, error: answer.message })}\n` : invalidLine);
    } else {
      allAllowed &&= answer.allowed;
      texts.push(answer.text);
    }
  }
  return { text: texts.join(""), lines, requests: texts.length, bad, allAllowed };
}

/** `undefined` for a blank line. */
function answerTo(
  bytes: Buffer,
  decide: (line: string) => Decision,
  { json, sources }: BatchSettings,
): { readonly allowed: boolean; readonly text: string } | { readonly message: string } | undefined {
  const line = bytes.toString("utf8");
  if (line.trim() === "") return undefined;
  if (line.includes("\uFFFD") && decodeUtf8(bytes).invalidAt !== undefined) {
    return { message: "not valid UTF-8" };
  }
  try {
    const decision = decide(line);
    const text = json ? JSON.stringify(decisionJson(decision, sources)) : decisionLine(decision, sources);
    return { allowed: decision.allowed, text: `${text}\n` };
  } catch (error) {
    if (error instanceof RequestError || error instanceof UsageError) return { message: error.message };
    throw error;
  }
}
