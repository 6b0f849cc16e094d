import type { PolicyDocument, StatementDocument } from "./document.js";
import { escapedText } from "./json-string.js";

/**
 * The bytes of a document, or of one of its statements: JSON with two spaces of indentation, or without any white space. Characters that IAM does not
 * store (iam-semantics §1.1.8) are written as escapes. The same document always gives the same text.
 */
export function documentText(document: PolicyDocument | StatementDocument, compact = false): string {
  const text = compact ? JSON.stringify(document) : `${JSON.stringify(document, null, 2)}\n`;
  // Outside strings JSON is ASCII, so whatever is escaped here stands in one.
  return text.replace(/[\u0100-\uffff]/g, escapedText);
}
