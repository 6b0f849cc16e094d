import { decodePolicy } from "../../src/iam/decode.js";
import type { PolicyKind } from "../../src/ir/model.js";
import { sliceSpan } from "../../src/text/span.js";

/** What is reported for a text: the code and the text that it underlines, separated by a space. */
export function diagnosed(text: string, kind: PolicyKind = "identity"): readonly string[] {
  const source = { name: "policy.json", text };
  return decodePolicy(source, kind).diagnostics.map(({ code, span }) => `${code} ${sliceSpan(source, span)}`);
}

/** The text after the safe fixes, or all fixes, of what is reported. */
export function repaired(text: string, kind: PolicyKind = "identity"): string {
  const { diagnostics } = decodePolicy({ name: "policy.json", text }, kind);
  const edits = diagnostics.flatMap(({ fixes }) => fixes[0]?.edits ?? []).toSorted((a, b) => b.span.start - a.span.start);
  return edits.reduce((done, { span, newText }) => done.slice(0, span.start) + newText + done.slice(span.end), text);
}

/** A document whose only statement has these members, written as JSON text. */
export function statement(members: string, version = '"Version": "2012-10-17", '): string {
  return `{${version}"Statement": {${members}}}`;
}

export const allow = '"Effect": "Allow", "Action": "s3:GetObject"';
export const anything = '"Resource": "*"';

/** A statement that allows everything on everything under a condition. */
export function when(condition: string, version?: string): string {
  return statement(`${allow}, ${anything}, "Condition": ${condition}`, version);
}
