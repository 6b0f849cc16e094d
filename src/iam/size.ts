import type { PolicyDocument } from "./document.js";
import { documentText } from "./text.js";

/** Characters of a document as its quota counts them (iam-semantics §9.1): as `documentText` writes it, with or without white space. */
export function sizeOf(document: PolicyDocument, countsWhitespace: boolean): number {
  return documentText(document, !countsWhitespace).length;
}

/**
 * Characters of a text that is a JSON document. White space inside strings always counts (§9.1.1: what IAM does there is not
 * said, and this never counts too little).
 */
export function sizeOfText(text: string, countsWhitespace: boolean): number {
  if (countsWhitespace) return text.length;
  let size = 0;
  let inString = false;
  for (let i = 0; i < text.length; i++) {
    const unit = text[i];
    if (unit === '"') inString = !inString;
    if (inString || !(unit === " " || unit === "\n" || unit === "\r" || unit === "\t")) size++;
    if (inString && unit === "\\") {
      size++;
      i++;
    }
  }
  return size;
}
