import type { PolicyDocument, StatementDocument } from "./document.js";
import { documentText } from "./text.js";

/** Characters of a document as its quota counts them (iam-semantics §9.1): as `documentText` writes it, with or without white space. */
export function sizeOf(document: PolicyDocument | StatementDocument, countsWhitespace: boolean): number {
  return documentText(document, !countsWhitespace).length;
}

const quote = 34;
const backslash = 92;

/**
 * Characters of a text that is a JSON document. White space inside strings always counts (§9.1.1: what IAM does there is not
 * said, and this never counts too little).
 */
export function sizeOfText(text: string, countsWhitespace: boolean): number {
  if (countsWhitespace) return text.length;
  let size = 0;
  let inString = false;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit === quote) inString = !inString;
    if (inString || !(unit === 32 || unit === 10 || unit === 13 || unit === 9)) size++;
    if (inString && unit === backslash) {
      size++;
      i++;
    }
  }
  return size;
}
